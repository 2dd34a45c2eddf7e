import path from 'node:path';
import { Uri, window, type WorkspaceFolder } from 'vscode';
import type { ServerRequests, Settled, WriteOutcome } from '../../protocol/requests';
import type { WriteExtras, WriteFormat, WritePlacement } from '../../protocol/write';
import type { SelectionChoice } from '../../protocol/selection';
import type { Session } from '../session';
import { chatTemplateSetting, withTokenizer } from '../settings';
import { extraChoices, formatChoices, lossQuestion, placementChoices, proofTitle, shareFault } from '../writeChoices';
import { announceSet } from './announceSet';

/** The page from which the flow was begun may take the focus back between two questions: that is no answer. */
const ignoreFocusOut = true;

/** What a caller may give to be spared a dialog. */
export interface WriteArguments extends WriteExtras {
  format?: WriteFormat;
  /** Asked for, after the proof, when neither this nor `format` is given. */
  skills?: WritePlacement;
  /** Relative to the folder or absolute. */
  out?: string;
  overwrite?: boolean;
}

/** Where the skills go and how the rows look, and what is done with rows that lose something. */
interface Placed {
  skills?: WritePlacement;
  shape?: string;
  unproven?: boolean;
  leaveOutLost?: boolean;
}

/**
 * Writes the skill-aware SFT set for a choice: asks for the trainer, shows what becomes of the rows at each place for the
 * skills, asks what else is wanted, for the folder, and before anything is replaced.
 */
export async function writeSet(
  session: Session,
  folder: WorkspaceFolder,
  chosen: SelectionChoice,
  given: WriteArguments = {},
): Promise<Settled<WriteOutcome>> {
  const choice = withTokenizer(chosen, folder);
  const { tokenizer = '' } = choice;
  const format =
    given.format ??
    (await window.showQuickPick(formatChoices, { title: 'For which trainer?', matchOnDetail: true, ignoreFocusOut }))
      ?.format;
  if (format === undefined) return { kind: 'cancelled' };
  const template = chatTemplateSetting(folder);
  const asks = given.format === undefined && given.skills === undefined;
  const placed = asks
    ? await askPlacement(session, { folder: folder.uri.toString(), choice, format, template, tokenizer })
    : ({ kind: 'done', value: given.skills === undefined ? {} : { skills: given.skills } } as const);
  if (placed.kind !== 'done') return placed;
  const extras = asks ? await askExtras(folder) : extrasIn(given);
  if (!extras) return { kind: 'cancelled' };
  const name = selectionName(choice);
  const out = given.out === undefined ? await askFolder(folder, `sft/${name}`) : resolve(folder, given.out);
  if (out === undefined) return { kind: 'cancelled' };
  return await write(session, given.overwrite, {
    ...{ folder: folder.uri.toString(), choice, name, format, template, tokenizer, out },
    ...placed.value,
    ...extras,
  });
}

/** Proves the rows at each place for the skills and lets one be picked; a place that loses something is asked about. */
async function askPlacement(
  session: Session,
  params: ServerRequests['skillGap/proveSet']['params'],
): Promise<Settled<Placed>> {
  const proven = await session.withProgress('proving the set', 'skillGap/proveSet', params);
  if (proven.kind !== 'done') return proven;
  const picked = await window.showQuickPick(placementChoices(proven.value), {
    title: proofTitle(proven.value),
    matchOnDetail: true,
    ignoreFocusOut,
  });
  if (!picked) return { kind: 'cancelled' };
  const { proof } = picked;
  const { placement: skills, shape } = proof;
  if (proof.loses !== true) return { kind: 'done', value: { skills, shape } };
  const { message, detail, answers } = lossQuestion(proof, proven.value.rows);
  const answer = await window.showWarningMessage(message, { modal: true, detail }, ...answers);
  return answer ? { kind: 'done', value: { skills, shape, ...answer.does } } : { kind: 'cancelled' };
}

function extrasIn({ validation, benchmarks }: WriteArguments): WriteExtras {
  return { ...(validation !== undefined && { validation }), ...(benchmarks && { benchmarks }) };
}

/** What else is wanted of the set; undefined when the flow was left. */
async function askExtras(folder: WorkspaceFolder): Promise<WriteExtras | undefined> {
  const title = 'Anything else? Enter goes on without';
  const picked = await window.showQuickPick(extraChoices, { title, canPickMany: true, ignoreFocusOut });
  if (!picked) return undefined;
  const wanted = new Set(picked.map(({ extra }) => extra));
  const extras: WriteExtras = {};
  if (wanted.has('validation')) {
    const share = await window.showInputBox({
      ...{ title: 'Share of the rows to keep for validation', value: '5%', validateInput: shareFault, ignoreFocusOut },
    });
    if (share === undefined) return undefined;
    extras.validation = share.trim();
  }
  if (wanted.has('benchmarks')) {
    const files = await window.showOpenDialog({
      ...{ title: 'Problems that the student will be measured on', openLabel: 'Look for These' },
      ...{ canSelectMany: true, defaultUri: folder.uri },
    });
    if (!files) return undefined;
    extras.benchmarks = files.map(({ fsPath }) => fsPath);
  }
  return extras;
}

async function write(
  session: Session,
  overwrite: boolean | undefined,
  params: Omit<ServerRequests['skillGap/write']['params'], 'overwrite'>,
): Promise<Settled<WriteOutcome>> {
  const title = 'writing the SFT set';
  let settled = await session.withProgress(title, 'skillGap/write', { ...params, overwrite: overwrite ?? false });
  if (settled.kind === 'refused' && settled.failure.code === 'file-exists' && overwrite === undefined) {
    const answer = await window.showWarningMessage(settled.failure.message, { modal: true }, 'Replace');
    if (answer !== 'Replace') return { kind: 'cancelled' };
    settled = await session.withProgress(title, 'skillGap/write', { ...params, overwrite: true });
  }
  if (settled.kind === 'done') void announceSet(settled.value);
  return settled;
}

/** A name that tells the choice, safe as a file name and without the commas that LLaMA-Factory splits names at. */
function selectionName(choice: SelectionChoice): string {
  const parts = [
    choice.method,
    choice.student ?? '',
    String(choice.budget),
    `t${choice.temperature}`,
    `s${choice.seed}`,
  ];
  return parts
    .filter((part) => part !== '')
    .join('-')
    .replaceAll(/[^\w.-]+/g, '_')
    .slice(0, 100);
}

function resolve(folder: WorkspaceFolder, out: string): string {
  return path.isAbsolute(out) ? out : Uri.joinPath(folder.uri, out).fsPath;
}

async function askFolder(folder: WorkspaceFolder, suggestion: string): Promise<string | undefined> {
  const given = await window.showInputBox({
    title: 'Folder to write to',
    prompt: `Relative to ${folder.name}, or absolute. Existing files are not replaced without asking.`,
    value: suggestion,
    ignoreFocusOut,
    validateInput: (value) => (value.trim() === '' ? 'A folder is needed.' : undefined),
  });
  return given === undefined ? undefined : resolve(folder, given.trim());
}
