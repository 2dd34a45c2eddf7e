import type { Job } from '../../core/job/job';
import type { Pool } from '../../core/pool/pool';
import { fitConstraints } from '../../core/fit/fitConstraints';
import { asksForFit, type FitRequest } from '../../core/fit/fitRequest';
import type { Constraints } from '../../core/selection/constraints';
import type { Ground } from '../../core/selection/ground';
import type { Measures } from '../../core/selection/measures';
import { readMeasures } from '../../core/selection/readMeasures';
import type { SelectionRequest } from '../../core/selection/request';
import { findSkill } from '../../core/selection/skillName';
import type { IndexStore } from '../../core/store/open';
import type { SelectionChoice } from '../../protocol/selection';
import { cachedPool } from './poolCache';

interface Known {
  /** What was asked for, as text. */
  of: string;
  constraints: Constraints;
  measures: Measures;
}

const knownOf = new WeakMap<Pool, Known>();

/**
 * What the selection of a choice is drawn from. The pool, and what a method reads from the corpora, are kept until the
 * index changes, so that a moving slider waits for neither.
 * @throws Refusal `no-student`, `no-chains`, `unknown-skill`, ...
 */
export async function groundOfChoice(store: IndexStore, choice: SelectionChoice, job: Job): Promise<Ground> {
  const pool = cachedPool(store, choice.student);
  const request = requestOf(choice, pool);
  const of = JSON.stringify([request.method, request.fit]);
  const known = knownOf.get(pool);
  if (known?.of === of) return { pool, request, constraints: known.constraints, measures: known.measures };
  const measures = await readMeasures(store, { pool, request }, job);
  const constraints = request.fit ? (await fitConstraints(store, pool, request.fit, job)).constraints : {};
  knownOf.set(pool, { of, constraints, measures });
  return { pool, request, constraints, measures };
}

function requestOf(
  { student, skill, noDuplicates, maxTokens, tokenBudget, ...choice }: SelectionChoice,
  pool: Pool,
): SelectionRequest {
  const fit: FitRequest = {
    ...(noDuplicates && { noDuplicates }),
    ...(maxTokens !== undefined && { maxTokens }),
    ...(tokenBudget !== undefined && { tokenBudget }),
  };
  return {
    ...choice,
    ...(asksForFit(fit) && { fit }),
    ...(student !== null && { student }),
    ...(skill !== undefined && { skill: findSkill(pool.tree, skill) }),
  };
}
