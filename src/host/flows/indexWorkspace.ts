import { window, type WorkspaceFolder } from 'vscode';
import type { IndexOutcome, Settled } from '../../protocol/requests';
import type { Session } from '../session';

/** Indexes all corpora of a folder and says what was found. */
export async function indexWorkspace(session: Session, folder: WorkspaceFolder): Promise<Settled<IndexOutcome>> {
  const settled = await session.withProgress('indexing', 'skillGap/index', { folder: folder.uri.toString() });
  if (settled.kind === 'done') void announce(session, settled.value);
  return settled;
}

async function announce(session: Session, outcome: IndexOutcome): Promise<void> {
  const samples = outcome.datasets.reduce((sum, dataset) => sum + dataset.samples, 0);
  const errors = outcome.datasets.reduce((sum, dataset) => sum + dataset.errors, 0);
  if (outcome.datasets.length === 0 && outcome.refused.length === 0) {
    void window.showInformationMessage(
      'Skill Gap found no corpus: a corpus is a .jsonl file whose rows have a problem text (question, problem, prompt, messages, ...).',
    );
    return;
  }
  const text = `Indexed ${samples.toLocaleString('en')} samples in ${outcome.datasets.length} dataset(s).`;
  if (errors + outcome.refused.length === 0) {
    void window.showInformationMessage(text);
    return;
  }
  const faults = [
    ...(errors > 0 ? [`${errors} bad lines were left out`] : []),
    ...(outcome.refused.length > 0 ? [`${outcome.refused.length} files could not be used`] : []),
  ].join(', ');
  const choice = await window.showWarningMessage(`${text} ${faults}.`, 'Show Log');
  if (choice === 'Show Log') session.client.showLog();
}
