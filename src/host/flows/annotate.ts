import { window, type WorkspaceFolder } from 'vscode';
import type { AnnotateOutcome, Settled } from '../../protocol/requests';
import type { Session } from '../session';

/** Gives every sample of a folder its skill chains with the built-in annotator. */
export async function annotateSkills(
  session: Session,
  folder: WorkspaceFolder,
  again: boolean,
): Promise<Settled<AnnotateOutcome>> {
  const params = { folder: folder.uri.toString(), again };
  const settled = await session.withProgress('annotating skills', 'skillGap/annotate', params);
  if (settled.kind === 'done') {
    const { annotated, cached, failed, chains } = settled.value;
    const rest = [
      ...(cached > 0 ? [`${cached.toLocaleString('en')} were annotated before`] : []),
      ...(failed > 0 ? [`${failed.toLocaleString('en')} failed: see the log`] : []),
    ];
    void window.showInformationMessage(
      `Annotated ${annotated.toLocaleString('en')} samples with ${chains.toLocaleString('en')} skill chains` +
        `${rest.length > 0 ? ` (${rest.join('; ')})` : ''}.`,
    );
  }
  return settled;
}
