import { window, type WorkspaceFolder } from 'vscode';
import type { OfflineAnnotator } from '../../protocol/annotators';
import type { AnnotateOutcome, Settled } from '../../protocol/requests';
import type { TreeReference } from '../../protocol/skills';
import { pickAnnotator, type PickedAnnotator, type PickedModel } from '../annotatorPicker';
import type { Session } from '../session';
import { annotateByModel } from './annotateByModel';

/** What a caller may give to be spared the dialogs. */
export interface AnnotateArguments {
  /** Also what this annotator has annotated before. */
  again?: boolean;
  annotator?: OfflineAnnotator;
  /** Asked in place of the annotator. */
  model?: PickedModel;
  /** That the model walks. */
  tree?: TreeReference;
  /** The person has seen what the model will be asked. */
  confirmed?: boolean;
}

/** Gives every sample of a folder its skill chains, by the annotator that the person chooses. */
export async function annotateSkills(
  session: Session,
  folder: WorkspaceFolder,
  given: AnnotateArguments = {},
): Promise<Settled<AnnotateOutcome>> {
  const picked = givenAnnotator(given) ?? (await pickAnnotator(session, folder));
  if (!picked) return { kind: 'cancelled' };
  if ('model' in picked) return await annotateByModel(session, folder, picked.model, given);
  return await annotateOffline(session, folder, picked.offline, given.again ?? false);
}

function givenAnnotator({ annotator, model }: AnnotateArguments): PickedAnnotator | undefined {
  if (model) return { model };
  return annotator && { offline: annotator };
}

/** {@link annotateSkills} by an annotator that asks nobody. */
export async function annotateOffline(
  session: Session,
  folder: WorkspaceFolder,
  annotator: OfflineAnnotator,
  again: boolean,
): Promise<Settled<AnnotateOutcome>> {
  const params = { folder: folder.uri.toString(), again, annotator };
  const settled = await session.withProgress('annotating skills', 'skillGap/annotate', params);
  if (settled.kind === 'done') void announceAnnotated(session, settled.value);
  return settled;
}

/** Says what a run has done, and offers the log where samples failed. */
export async function announceAnnotated(session: Session, outcome: AnnotateOutcome): Promise<void> {
  const { annotated, empty, cached, failed, chains, calls } = outcome;
  const rest = [
    ...(calls > 0 ? [`${calls.toLocaleString('en')} requests`] : []),
    ...(empty > 0 ? [`no skill was found in ${empty.toLocaleString('en')} of them`] : []),
    ...(cached > 0 ? [`${cached.toLocaleString('en')} were annotated before`] : []),
    ...(failed > 0 ? [`${failed.toLocaleString('en')} failed: see the log`] : []),
  ];
  const text =
    `Annotated ${annotated.toLocaleString('en')} samples with ${chains.toLocaleString('en')} skill chains` +
    `${rest.length > 0 ? ` (${rest.join('; ')})` : ''}.`;
  if (failed === 0) void window.showInformationMessage(text);
  else if ((await window.showWarningMessage(text, 'Show Log')) !== undefined) session.client.showLog();
}
