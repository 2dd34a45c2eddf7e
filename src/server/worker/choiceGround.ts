import { statSync } from 'node:fs';
import path from 'node:path';
import type { Job } from '../../core/job/job';
import { Refusal } from '../../core/job/refusal';
import type { Pool } from '../../core/pool/pool';
import { fitConstraints, type Fit } from '../../core/fit/fitConstraints';
import { asksForFit, type FitRequest } from '../../core/fit/fitRequest';
import { readExcludedIds } from '../../core/selection/excludeFile';
import type { Ground } from '../../core/selection/ground';
import type { Measures } from '../../core/selection/measures';
import { readMeasures } from '../../core/selection/readMeasures';
import type { SelectionRequest } from '../../core/selection/request';
import { savedSelection } from '../../core/selection/saved';
import { findSkill } from '../../core/selection/skillName';
import type { IndexStore } from '../../core/store/open';
import type { ExcludedIds, SelectionChoice } from '../../protocol/selection';
import { cachedPool } from './poolCache';

interface Known {
  /** What was asked for, as text. */
  of: string;
  measures: Measures;
  fit: Fit | undefined;
}

const knownOf = new WeakMap<Pool, Known>();
const excludedOf = new WeakMap<Pool, { of: string; ids: readonly string[] }>();

/**
 * What the selection of a choice is drawn from. The pool, and what a method reads from the corpora, are kept until the
 * index or a named file changes, so that a moving slider waits for neither.
 * @throws Refusal `no-student`, `no-chains`, `unknown-skill`, `excluded-ids-gone`, that a file cannot be read, ...
 */
export async function groundOfChoice(store: IndexStore, choice: SelectionChoice, job: Job): Promise<Ground> {
  const pool = cachedPool(store, choice.student);
  const exclude = choice.exclude && (await excludedIds(store, pool, choice.exclude, job));
  const request = requestOf(choice, exclude, pool);
  const { measures, fit } = await found(store, pool, request, job);
  if (!fit) return { pool, request, constraints: {}, measures };
  return {
    ...{ pool, measures },
    request: { ...request, fit: fit.request },
    constraints: fit.constraints,
    fit: fit.report,
  };
}

async function found(store: IndexStore, pool: Pool, request: SelectionRequest, job: Job): Promise<Known> {
  const { method, passRateField, fit: wanted } = request;
  const files = [...(wanted?.benchmarks ?? []), ...(wanted?.tokenizer ? [wanted.tokenizer] : [])];
  const of = JSON.stringify([method, passRateField, wanted, files.map(({ file }) => stateOf(store, file))]);
  const known = knownOf.get(pool);
  if (known?.of === of) return known;
  const measures = await readMeasures(store, { pool, request }, job);
  const fit = wanted && (await fitConstraints(store, pool, wanted, job));
  const now = { of, measures, fit };
  knownOf.set(pool, now);
  return now;
}

function requestOf(choice: SelectionChoice, excluded: readonly string[] | undefined, pool: Pool): SelectionRequest {
  const { student, skill, exclude, noDuplicates, maxTokens, tokenBudget, tokenizer, ...most } = choice;
  const { benchmarks = [], ngram, verified, ...rest } = most;
  const counted = (maxTokens ?? tokenBudget) !== undefined;
  const fit: FitRequest = {
    ...(maxTokens !== undefined && { maxTokens }),
    ...(tokenBudget !== undefined && { tokenBudget }),
    ...(counted && tokenizer !== undefined && tokenizer !== '' && { tokenizer: { file: tokenizer } }),
    ...(noDuplicates && { noDuplicates }),
    ...(benchmarks.length > 0 && { benchmarks: benchmarks.map((file) => ({ file })) }),
    ...(benchmarks.length > 0 && ngram !== undefined && { ngram }),
    ...(verified && { verified }),
  };
  return {
    ...rest,
    ...(choice.method === 'matching' && { ties: 'id' as const }),
    ...(asksForFit(fit) && { fit }),
    ...(student !== null && { student }),
    ...(skill !== undefined && { skill: findSkill(pool.tree, skill) }),
    ...(exclude && excluded && { exclude: excluded }),
  };
}

async function excludedIds(store: IndexStore, pool: Pool, exclude: ExcludedIds, job: Job): Promise<readonly string[]> {
  const of = JSON.stringify('file' in exclude ? [exclude.file, stateOf(store, exclude.file)] : [exclude.saved]);
  const known = excludedOf.get(pool);
  if (known?.of === of) return known.ids;
  const ids =
    'file' in exclude
      ? await readExcludedIds(path.resolve(store.workspace, exclude.file), job)
      : savedExclusions(store, exclude.saved);
  excludedOf.set(pool, { of, ids });
  return ids;
}

function savedExclusions(store: IndexStore, name: string): readonly string[] {
  if (!store.selections.byName(name))
    throw new Refusal({
      code: 'excluded-ids-gone',
      message: `The excluded ids are those of the saved selection "${name}", which is no longer there.`,
      next: 'Take them off the page, or choose a file of ids.',
    });
  return savedSelection(store, name).recipe.exclude ?? [];
}

/** Differs when a file was changed; reading it says what is wrong with one that is not there. */
function stateOf(store: IndexStore, file: string): string {
  const stat = statSync(path.resolve(store.workspace, file), { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs}:${stat.size}` : '';
}
