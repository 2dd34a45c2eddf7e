import type { Job } from '../../core/job/job';
import type { Pool } from '../../core/pool/pool';
import type { Ground } from '../../core/selection/ground';
import type { Measures } from '../../core/selection/measures';
import { readMeasures } from '../../core/selection/readMeasures';
import type { SelectionRequest } from '../../core/selection/request';
import { findSkill } from '../../core/selection/skillName';
import type { IndexStore } from '../../core/store/open';
import type { SelectionChoice } from '../../protocol/selection';
import { cachedPool } from './poolCache';

const measured = new WeakMap<Pool, { method: string; measures: Measures }>();

/**
 * What the selection of a choice is drawn from. The pool, and what a method reads from the corpora, are kept until the
 * index changes, so that a moving slider waits for neither.
 * @throws Refusal `no-student`, `no-chains`, `unknown-skill`, ...
 */
export async function groundOfChoice(store: IndexStore, choice: SelectionChoice, job: Job): Promise<Ground> {
  const pool = cachedPool(store, choice.student);
  const request = requestOf(choice, pool);
  const known = measured.get(pool);
  if (known?.method === request.method) return { pool, request, constraints: {}, measures: known.measures };
  const measures = await readMeasures(store, { pool, request }, job);
  measured.set(pool, { method: request.method, measures });
  return { pool, request, constraints: {}, measures };
}

function requestOf({ student, skill, ...choice }: SelectionChoice, pool: Pool): SelectionRequest {
  return {
    ...choice,
    ...(student !== null && { student }),
    ...(skill !== undefined && { skill: findSkill(pool.tree, skill) }),
  };
}
