import { commands, window, type WorkspaceFolder } from 'vscode';
import type { CorrectionOutcome, PersonSource, SkillChoices } from '../../protocol/corrections';
import type { Settled } from '../../protocol/requests';
import type { Failure, SkillPath } from '../../protocol/values';
import { meantSample, type SampleArguments, type SampleInFolder } from '../samplePlace';
import type { Session } from '../session';
import { personSetting } from '../settings';
import { SkillPicker } from '../skillPicker';

/** What a caller may give in place of the cursor and the quick pick. */
export interface CorrectionArguments extends SampleArguments {
  chains?: SkillPath[];
}

const noLine: Failure = {
  code: 'no-sample',
  message: 'The cursor is on no line of a corpus.',
  next: 'Open a corpus, or a sample by "Skill Gap: Find Sample", and put the cursor on its line.',
};

/** Lets a person choose the chains of the sample at the cursor. */
export async function correctChains(
  session: Session,
  folder: WorkspaceFolder,
  given: CorrectionArguments = {},
): Promise<Settled<CorrectionOutcome>> {
  const place = await meantSample(folder, given);
  if (!place) return { kind: 'refused', failure: noLine };
  const asked = await askChoices(session, place);
  if (asked.kind !== 'done') return asked;
  const { problem, tree } = asked.value;
  const chains = given.chains ?? (await pickChains(asked.value));
  if (!chains) return { kind: 'cancelled' };
  const params = { folder: place.folder, sample: { problem }, tree, chains, person: personSetting() };
  const settled = await session.client.request('skillGap/correctChains', params);
  if (settled.kind === 'done') void announceCorrection(settled.value);
  return settled;
}

/** Takes back the last correction of the sample at the cursor; of the folder where the cursor is on none. */
export async function undoCorrection(
  session: Session,
  folder: WorkspaceFolder,
  given: SampleArguments = {},
): Promise<Settled<CorrectionOutcome>> {
  const place = await meantSample(folder, given);
  const params = { folder: place?.folder ?? folder.uri.toString(), sample: place?.sample ?? null };
  const settled = await session.client.request('skillGap/undoCorrection', params);
  if (settled.kind === 'done') void announceUndo(settled.value);
  return settled;
}

/** Gives the sample at the cursor the chains again that an annotator gave it last. */
export async function restoreChains(
  session: Session,
  folder: WorkspaceFolder,
  given: SampleArguments = {},
): Promise<Settled<CorrectionOutcome>> {
  const place = await meantSample(folder, given);
  if (!place) return { kind: 'refused', failure: noLine };
  const settled = await session.client.request('skillGap/restoreChains', place);
  if (settled.kind === 'done') void announceUndo(settled.value);
  return settled;
}

/** The choices for a sample; where it is not indexed yet, a person may have that done first. */
async function askChoices(session: Session, place: SampleInFolder): Promise<Settled<SkillChoices>> {
  const settled = await session.client.request('skillGap/skillChoices', place);
  const missing = settled.kind === 'refused' && ['not-indexed', 'no-index'].includes(settled.failure.code);
  if (!missing) return settled;
  const answer = await window.showWarningMessage(settled.failure.message, { modal: true }, 'Index Now');
  if (answer !== 'Index Now') return { kind: 'cancelled' };
  const indexed = await commands.executeCommand<Settled<unknown>>('skillGap.indexWorkspace');
  if (indexed.kind !== 'done') return { kind: 'cancelled' };
  return await session.client.request('skillGap/skillChoices', place);
}

async function pickChains(choices: SkillChoices): Promise<SkillPath[] | undefined> {
  const picker = new SkillPicker(choices);
  return await picker.pick().finally(() => picker.dispose());
}

const nameSources: Record<PersonSource, string> = {
  setting: ' by the setting skillGap.person',
  git: ' by git’s user.name',
  system: ', the user of this system',
  nowhere: '',
};

async function announceCorrection({ id, problem, chains = [], correction, nameFrom, changed }: CorrectionOutcome) {
  if (!changed) {
    void window.showInformationMessage(`${id} had these chains by a person already.`);
    return;
  }
  const name = correction?.by ?? '';
  const who = name === '' || nameFrom === undefined ? '' : ` as ${name}${nameSources[nameFrom]}`;
  const what = chains.length === 0 ? 'no skill' : named(chains);
  const choice = await window.showInformationMessage(`Kept for ${id}${who}: ${what}.`, 'Undo');
  if (choice === 'Undo') await commands.executeCommand('skillGap.undoCorrection', { problem });
}

async function announceUndo({ id, problem, chains, origin, undoable }: CorrectionOutcome) {
  const what =
    chains === undefined
      ? 'has no chains again: "Skill Gap: Annotate Skills" gives it some'
      : `has ${chains.length === 0 ? 'no skill' : named(chains)} again, ${origin === 'person' ? 'a person’s word' : 'the annotator’s word'}`;
  const more = undoable > 0 ? ['Undo One More'] : [];
  const choice = await window.showInformationMessage(`${id} ${what}.`, ...more);
  if (choice !== undefined) await commands.executeCommand('skillGap.undoCorrection', { problem });
}

const named = (chains: readonly SkillPath[]): string => chains.map((path) => path.join(' › ')).join('; ');
