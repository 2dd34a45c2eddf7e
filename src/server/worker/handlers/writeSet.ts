import path from 'node:path';
import { readBenchmark, type Benchmark } from '../../../core/fit/benchmarkFile';
import type { Job } from '../../../core/job/job';
import { saveSelection, selectedSamples } from '../../../core/selection/saved';
import { selectOn } from '../../../core/selection/ground';
import { readChatTemplate } from '../../../core/sft/chatTemplate';
import { rowsToProve } from '../../../core/sft/placement';
import { placementProofs } from '../../../core/sft/placementProofs';
import { rememberTraces } from '../../../core/sft/rememberTraces';
import { validationShare } from '../../../core/sft/validation';
import { writeSet, type WriteForm } from '../../../core/sft/writeSet';
import type { IndexStore } from '../../../core/store/open';
import { estimatedTokens, loadTokenizer, type TokenCounter } from '../../../core/tokens/tokenCounter';
import type { WriteExtras } from '../../../protocol/write';
import { groundOfChoice } from '../choiceGround';
import type { Handler } from '../handler';

/** Rows that are proven before a set is written, at some 2 ms each; all are proven again while they are written. */
const mostProven = 20_000;

/** Proves the rows of a choice at each place for the skills. */
export const proveSet: Handler<'skillGap/proveSet'> = async (params, context) => {
  const { choice, format, template } = params;
  const store = context.store();
  const student = template === '' ? undefined : readChatTemplate(template, store.workspace);
  const ground = await groundOfChoice(store, choice, context.job);
  const selection = selectOn(ground);
  const samples = selection.samples.slice(0, mostProven);
  const selected = selectedSamples(ground.pool, { ...selection, samples });
  const rows = rowsToProve(store, selected, ground.pool.tree.name, {}, context.job);
  const request = { format, tokens: await counterOf(params, store), ...(student && { template: student }) };
  const proofs = await placementProofs(rows, selected.length, request, context.job);
  return { more: selection.samples.length - samples.length, template, ...proofs };
};

/** Saves the selection of a choice under a name, replacing one of the same name, and writes its SFT set. */
export const write: Handler<'skillGap/write'> = async (params, context) => {
  const { choice, name, format, skills, shape, template = '', unproven, leaveOutLost, out, overwrite } = params;
  const store = context.store();
  const student = template === '' ? undefined : readChatTemplate(template, store.workspace);
  const extras = await extrasOf(params, store, context.job);
  const ground = await groundOfChoice(store, choice, context.job);
  saveSelection(store, name, ground.pool, selectOn(ground));
  await rememberTraces(store, name, context.job, context.scripts.marks);
  const request = {
    ...{ selection: name, format, out, overwrite },
    ...(skills && { skills }),
    ...(shape !== undefined && { shape }),
    ...(student && { template: student }),
    ...(unproven !== undefined && { unproven }),
    ...(leaveOutLost !== undefined && { leaveOutLost }),
    tokens: await counterOf(params, store),
    ...extras,
    readBackScript: context.scripts.readBack,
    rowsScript: context.scripts.rows,
  };
  const { folder, files, checks, warnings, command } = await writeSet(store, request, context.job);
  return { folder, files, checks, warnings, command: command ?? null };
};

/** Files are read before anything is saved. @throws Refusal `bad-share`; that a file cannot be read */
async function extrasOf(
  { validation, benchmarks = [] }: WriteExtras,
  { workspace }: IndexStore,
  job: Job,
): Promise<Pick<WriteForm, 'validation' | 'benchmarks'>> {
  const read: Benchmark[] = [];
  for (const file of benchmarks)
    read.push(await readBenchmark(path.resolve(workspace, file), path.basename(file), job));
  return {
    ...(validation !== undefined && { validation: validationShare(validation) }),
    ...(read.length > 0 && { benchmarks: read }),
  };
}

function counterOf({ tokenizer = '' }: { tokenizer?: string }, { workspace }: IndexStore): Promise<TokenCounter> {
  return tokenizer === ''
    ? Promise.resolve(estimatedTokens)
    : loadTokenizer(path.resolve(workspace, tokenizer), tokenizer);
}
