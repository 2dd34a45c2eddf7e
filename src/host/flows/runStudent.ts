import { commands, window, type QuickPickItem, type WorkspaceFolder } from 'vscode';
import type { TokenPrices } from '../../protocol/models';
import type { ServerRequests, Settled } from '../../protocol/requests';
import type { StudentRunEstimate, StudentRunOutcome } from '../../protocol/students';
import { endpointModels, type PickedModel } from '../annotatorPicker';
import type { Session } from '../session';
import { offerKey, withKeys } from './annotateByModel';

/** What a caller may give to be spared the dialogs. */
export interface RunStudentArguments {
  model?: PickedModel;
  student?: string;
  adaptive?: boolean;
  /** Attempts that were asked in another way count for the student too. */
  mixed?: boolean;
  /** The person has seen what the student will be asked. */
  confirmed?: boolean;
}

/** Has a student answer the questions of a folder's corpora, after the person has seen what that takes. */
export async function runStudent(
  session: Session,
  folder: WorkspaceFolder,
  given: RunStudentArguments = {},
): Promise<Settled<StudentRunOutcome>> {
  const picked = given.model ?? (await pickEndpoint());
  if (!picked) return { kind: 'cancelled' };
  const student = given.student ?? (await askName(nameOf(picked)));
  if (student === undefined) return { kind: 'cancelled' };
  const adaptive = given.adaptive ?? (await pickExtent());
  if (adaptive === undefined) return { kind: 'cancelled' };
  const choice = { folder: folder.uri.toString(), student, adaptive, model: await withKeys(session, picked) };
  const prices = picked.kind === 'endpoints' ? picked.prices : undefined;
  const { params, estimated } = await estimate(
    session,
    given.mixed === true ? { ...choice, mixed: true } : choice,
    prices,
  );
  if (estimated.kind !== 'done') return estimated;
  if (given.confirmed !== true && !(await isConfirmed(picked, student, estimated.value))) return { kind: 'cancelled' };
  const settled = await session.withProgress(`asking ${student}`, 'skillGap/runStudent', params);
  if (settled.kind === 'done') void announce(session, settled.value);
  if (settled.kind === 'refused' && settled.failure.code === 'key-refused') void offerKey();
  return settled;
}

type Params = ServerRequests['skillGap/runStudent']['params'];

/** What the run takes; where attempts were asked in another way before, the person may let both count. */
async function estimate(
  session: Session,
  params: Params,
  prices: TokenPrices | undefined,
): Promise<{ params: Params; estimated: Settled<StudentRunEstimate> }> {
  const query = { ...params, ...(prices && { prices }) };
  const estimated = await session.withProgress('estimating', 'skillGap/estimateStudent', query);
  if (estimated.kind !== 'refused' || estimated.failure.code !== 'other-settings' || params.mixed === true)
    return { params, estimated };
  const both = 'Let Both Count';
  const detail = `A student is one model asked in one way: otherwise nobody knows whose accuracy it is. To keep them apart, run it again under another name. "${both}" puts the new attempts beside the old ones.`;
  const answer = await window.showWarningMessage(estimated.failure.message, { modal: true, detail }, both);
  return answer === both
    ? await estimate(session, { ...params, mixed: true }, prices)
    : { params, estimated: { kind: 'cancelled' } };
}

const nameOf = (model: PickedModel): string => (model.kind === 'endpoints' ? model.model : model.name);

async function pickEndpoint(): Promise<PickedModel | undefined> {
  const models = endpointModels();
  const [only, ...others] = models;
  if (only && others.length === 0) return only;
  const settings: QuickPickItem & { model?: PickedModel } = {
    label: '$(cloud) An Endpoint of Your Own…',
    description: 'OpenAI-compatible',
    detail: 'Opens the setting skillGap.endpoints; "Skill Gap: Set API Key" keeps its key.',
  };
  const items: (QuickPickItem & { model?: PickedModel })[] = models.map((model) => ({
    label: `$(cloud) ${nameOf(model)}`,
    description: model.endpoints.map(({ baseUrl }) => baseUrl).join(', '),
    model,
  }));
  const picked = await window.showQuickPick([...items, settings], {
    title: 'Run Student',
    placeHolder: 'Which model is the student?',
    ignoreFocusOut: true,
  });
  if (picked && !picked.model) await commands.executeCommand('workbench.action.openSettings', 'skillGap.endpoints');
  return picked?.model;
}

async function askName(model: string): Promise<string | undefined> {
  const name = await window.showInputBox({
    title: 'Run Student',
    prompt: 'Name of the student, under which its attempts are kept',
    value: model,
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? 'The student needs a name' : undefined),
  });
  return name?.trim();
}

/** Whether to measure skill by skill; undefined when the pick was left. */
async function pickExtent(): Promise<boolean | undefined> {
  const items = [
    {
      label: 'Until Every Skill Is Measured',
      detail:
        'Some questions of each skill, until its accuracy is known to about 5 points: 30 to 200. Needs skill chains.',
      adaptive: true,
    },
    { label: 'Every Question', detail: 'Each problem of the corpora once.', adaptive: false },
  ];
  const picked = await window.showQuickPick(items, {
    title: 'Run Student',
    placeHolder: 'How much is it asked?',
    ignoreFocusOut: true,
  });
  return picked?.adaptive;
}

/** Nothing is sent, and nothing costs anything, before the person says so. */
async function isConfirmed(picked: PickedModel, student: string, estimate: StudentRunEstimate): Promise<boolean> {
  const { calls, fullCalls, finished, skills } = estimate;
  if (calls.most === 0) {
    void window.showInformationMessage(`${student} has answered everything that was to be asked.`);
    return false;
  }
  const places =
    picked.kind === 'endpoints'
      ? picked.endpoints.map(({ baseUrl }) => baseUrl).join(', ')
      : 'a language model of VS Code';
  const extent =
    skills === null
      ? `${count(calls.expected)} requests to ${places}`
      : `About ${count(calls.expected)} requests to ${places} (${count(calls.least)} to ${count(calls.most)}) ` +
        `for ${count(skills)} skills; asking everything would take ${count(fullCalls)}`;
  const detail = [
    `${extent}: ${tokenWords(estimate)}.`,
    `The problems are sent there. What is answered is kept: a run that is cancelled goes on where it was.${
      finished > 0 ? ` ${count(finished)} attempts are there already.` : ''
    }`,
  ].join('\n\n');
  return (await window.showInformationMessage(`Ask ${student}?`, { modal: true, detail }, 'Start')) === 'Start';
}

function tokenWords({ promptTokens, completionTokens, cost }: StudentRunEstimate): string {
  const tokens = `some ${count(promptTokens)} tokens of prompts and at most about ${count(completionTokens)} of replies`;
  return cost === undefined ? tokens : `${tokens}, ${cost.toFixed(2)} at the prices of the settings`;
}

const count = (number: number): string => Math.round(number).toLocaleString('en');

async function announce(session: Session, outcome: StudentRunOutcome): Promise<void> {
  const { student, matched, correct, wrong, unknown, truncated, failed, unusable } = outcome;
  const text =
    `${student}: ${count(matched)} attempts, ${count(correct)} correct, ${count(wrong)} wrong, ` +
    `${count(unknown)} unknown, ${count(truncated)} cut off` +
    (failed > 0 ? `; ${count(failed)} requests failed, and running again asks these questions again` : '') +
    (unusable > 0 ? `; ${count(unusable)} lines of its file in .skill-gap/attempts hold no attempt` : '') +
    '.';
  if (failed === 0) void window.showInformationMessage(text);
  else if ((await window.showWarningMessage(text, 'Show Log')) !== undefined) session.client.showLog();
}
