import { commands, window, type WorkspaceFolder } from 'vscode';
import type { ModelEstimate } from '../../protocol/annotators';
import type { ModelChoice } from '../../protocol/models';
import type { AnnotateOutcome, Settled } from '../../protocol/requests';
import { pickTree, type PickedModel } from '../annotatorPicker';
import type { Session } from '../session';
import { announceAnnotated, type AnnotateArguments } from './annotate';

/** Has a model walk a tree for every sample that it has not annotated yet, after the person has seen what that takes. */
export async function annotateByModel(
  session: Session,
  folder: WorkspaceFolder,
  picked: PickedModel,
  given: AnnotateArguments,
): Promise<Settled<AnnotateOutcome>> {
  const tree = given.tree ?? (await pickTree(session, folder));
  if (!tree) return { kind: 'cancelled' };
  const params = { folder: folder.uri.toString(), tree, again: given.again ?? false };
  const prices = picked.kind === 'endpoints' ? picked.prices : undefined;
  const model = await withKeys(session, picked);
  const estimated = await session.withProgress('estimating', 'skillGap/estimateModel', {
    ...params,
    model,
    ...(prices && { prices }),
  });
  if (estimated.kind !== 'done') return estimated;
  if (given.confirmed !== true && !(await isConfirmed(picked, estimated.value))) return { kind: 'cancelled' };
  const settled = await session.withProgress(`asking ${nameOf(picked)}`, 'skillGap/annotateByModel', {
    ...params,
    model,
  });
  if (settled.kind === 'done') void announceAnnotated(session, settled.value);
  if (settled.kind === 'refused' && settled.failure.code === 'key-refused') void offerKey();
  return settled;
}

const nameOf = (model: PickedModel): string => (model.kind === 'endpoints' ? model.model : model.name);

/** The keys go with the request, and are kept nowhere on the way. */
export async function withKeys({ keys }: Session, picked: PickedModel): Promise<ModelChoice> {
  if (picked.kind === 'editor') return picked;
  const known = await keys.of(picked.endpoints.map(({ baseUrl }) => baseUrl));
  const endpoints = picked.endpoints.map(({ baseUrl, concurrency }) => {
    const key = known[baseUrl];
    return { baseUrl, ...(key !== undefined && { key }), ...(concurrency !== undefined && { concurrency }) };
  });
  return { kind: 'endpoints', model: picked.model, endpoints };
}

/** Nothing is sent, and nothing costs anything, before the person says so. */
async function isConfirmed(picked: PickedModel, estimate: ModelEstimate): Promise<boolean> {
  const { samples, calls } = estimate;
  if (samples === 0) {
    void window.showInformationMessage(`${nameOf(picked)} has annotated every sample before.`);
    return false;
  }
  const question = `Ask ${nameOf(picked)} for the skills of ${samples.toLocaleString('en')} samples?`;
  const places =
    picked.kind === 'endpoints'
      ? picked.endpoints.map(({ baseUrl }) => baseUrl).join(', ')
      : 'a language model of VS Code';
  const detail = [
    `About ${calls.toLocaleString('en')} requests to ${places}: ${estimateWords(estimate)}.`,
    'The problems and their solutions are sent there. What is answered is kept: a run that is cancelled goes on where it was.',
  ].join('\n\n');
  return (await window.showInformationMessage(question, { modal: true, detail }, 'Start')) === 'Start';
}

/** "some 4.1 million tokens of prompts and 0.1 million of replies, 1.30 at the prices of the settings". */
function estimateWords({ promptTokens, completionTokens, cost }: ModelEstimate): string {
  const tokens = `some ${amount(promptTokens)} tokens of prompts and ${amount(completionTokens)} of replies`;
  return cost === undefined ? tokens : `${tokens}, ${cost.toFixed(2)} at the prices of the settings`;
}

function amount(tokens: number): string {
  return tokens < 1_000_000 ? tokens.toLocaleString('en') : `${(tokens / 1_000_000).toFixed(1)} million`;
}

/** After an endpoint has refused its key. */
export async function offerKey(): Promise<void> {
  const choice = await window.showInformationMessage('The endpoint wants another key.', 'Set API Key');
  if (choice === 'Set API Key') await commands.executeCommand('skillGap.setApiKey');
}
