import path from 'node:path';
import { saveSelection, selectedSamples } from '../../../core/selection/saved';
import { selectOn } from '../../../core/selection/ground';
import { readChatTemplate } from '../../../core/sft/chatTemplate';
import { firstRows, rowsToTry } from '../../../core/sft/placement';
import { placementProofs } from '../../../core/sft/placementProofs';
import { rememberTraces } from '../../../core/sft/rememberTraces';
import { writeSet } from '../../../core/sft/writeSet';
import type { IndexStore } from '../../../core/store/open';
import { estimatedTokens, loadTokenizer, type TokenCounter } from '../../../core/tokens/tokenCounter';
import { groundOfChoice } from '../choiceGround';
import type { Handler } from '../handler';

/** Proves the first rows of a choice at each place for the skills. */
export const proveSet: Handler<'skillGap/proveSet'> = async (params, context) => {
  const { choice, format, template } = params;
  const store = context.store();
  const student = template === '' ? undefined : readChatTemplate(template, store.workspace);
  const ground = await groundOfChoice(store, choice, context.job);
  const selection = selectOn(ground);
  // Some of the first may have no trace.
  const samples = selection.samples.slice(0, 2 * rowsToTry);
  const selected = selectedSamples(ground.pool, { ...selection, samples });
  const rows = await firstRows(store, selected, ground.pool.tree.name, {}, context.job);
  const request = { format, tokens: await counterOf(params, store), ...(student && { template: student }) };
  const proofs = await placementProofs(rows, request, context.job);
  return { rows: rows.length, template, ...proofs };
};

/** Saves the selection of a choice under a name, replacing one of the same name, and writes its SFT set. */
export const write: Handler<'skillGap/write'> = async (params, context) => {
  const { choice, name, format, skills, template = '', unproven, out, overwrite } = params;
  const store = context.store();
  const student = template === '' ? undefined : readChatTemplate(template, store.workspace);
  const ground = await groundOfChoice(store, choice, context.job);
  saveSelection(store, name, ground.pool, selectOn(ground));
  await rememberTraces(store, name, context.job);
  const request = {
    ...{ selection: name, format, out, overwrite },
    ...(skills && { skills }),
    ...(student && { template: student }),
    ...(unproven !== undefined && { unproven }),
    tokens: await counterOf(params, store),
  };
  const { folder, files, checks, warnings, command } = await writeSet(store, request, context.job);
  return { folder, files, checks, warnings, command: command ?? null };
};

function counterOf({ tokenizer = '' }: { tokenizer?: string }, { workspace }: IndexStore): Promise<TokenCounter> {
  return tokenizer === ''
    ? Promise.resolve(estimatedTokens)
    : loadTokenizer(path.resolve(workspace, tokenizer), tokenizer);
}
