import { commands, window, type WorkspaceFolder } from 'vscode';
import type { IndexOutcome, Settled } from '../../protocol/requests';
import type { Failure } from '../../protocol/values';
import { showFailure, type Session } from '../session';
import { serverSettings } from '../settings';

/** Indexes all corpora of a folder, has every line checked, and says what was found. */
export async function indexWorkspace(session: Session, folder: WorkspaceFolder): Promise<Settled<IndexOutcome>> {
  const params = { folder: folder.uri.toString() };
  const settled = await session.withProgress('indexing', 'skillGap/index', {
    ...params,
    fields: serverSettings().fields,
  });
  if (settled.kind === 'done') void checkAndAnnounce(session, params, settled.value);
  return settled;
}

/** The rows can be used while their lines are checked, so nobody waits for this. */
async function checkAndAnnounce(session: Session, params: { folder: string }, indexed: IndexOutcome): Promise<void> {
  const isRepair = ({ code }: Failure): boolean => code === 'repaired-index';
  const refusedFiles = indexed.refused.filter((failure) => !isRepair(failure));
  for (const { message, next } of indexed.refused.filter(isRepair))
    void window.showWarningMessage(`${message} ${next}`);
  if (indexed.datasets.length === 0 && indexed.refused.length === 0) {
    void window.showInformationMessage(
      'Skill Gap found no corpus: a corpus is a JSONL file (also .gz, .zst) or a Parquet file whose rows have a problem text (question, problem, prompt, messages, ...).',
    );
    return;
  }
  const checked = await session.withProgress('checking every line', 'skillGap/check', params);
  if (checked.kind === 'refused') void showFailure(checked.failure, session.client);
  if (checked.kind !== 'done') return;
  const { datasets, refused } = checked.value;
  const sum = (of: 'samples' | 'errors') => datasets.reduce((total, dataset) => total + dataset[of], 0);
  const text = `Indexed ${sum('samples').toLocaleString('en')} samples in ${datasets.length} dataset(s).`;
  const unusable = refusedFiles.length + refused.length;
  if (sum('errors') + unusable === 0) {
    void window.showInformationMessage(text);
    return;
  }
  const faults = [
    ...(sum('errors') > 0 ? [`${sum('errors').toLocaleString('en')} bad lines were left out`] : []),
    ...(unusable > 0 ? [`${unusable} files could not be used`] : []),
  ].join(', ');
  const choice = await window.showWarningMessage(`${text} ${faults}.`, 'Show Problems', 'Show Log');
  if (choice === 'Show Problems') await commands.executeCommand('workbench.actions.view.problems');
  if (choice === 'Show Log') session.client.showLog();
}
