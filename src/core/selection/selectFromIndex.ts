import { Refusal } from '../job/refusal';
import { loadPool, type Pool } from '../pool/pool';
import type { IndexStore } from '../store/open';
import type { SelectionRequest } from './request';
import { selectSamples, type Selection } from './select';
import { findSkill } from './skillName';

/** A selection as a person words it: the skill by name, the pool by datasets. */
export interface IndexSelectionRequest extends Omit<SelectionRequest, 'skill'> {
  /** A path or a unique name. */
  readonly skill?: string;
  /** Paths as in the index; all datasets when absent. */
  readonly datasets?: readonly string[];
  /** Name of a tree in the index; the one last annotated with when absent. */
  readonly tree?: string;
}

/**
 * Loads the pool and selects from it.
 * @throws Refusal `no-student`, `no-chains`, `no-dataset`, `unknown-skill`, `bad-request`, `nothing-to-select`
 */
export function selectFromIndex(
  store: IndexStore,
  { skill, datasets, tree, ...request }: IndexSelectionRequest,
): { pool: Pool; selection: Selection } {
  if (request.student === undefined && request.method !== 'random') throw studentNeeded(store);
  const pool = loadPool(store, {
    ...(datasets && { datasets }),
    ...(tree !== undefined && { tree }),
    ...(request.student !== undefined && { student: request.student }),
    chainsOptional: request.method === 'random' && skill === undefined,
  });
  const resolved = skill === undefined ? request : { ...request, skill: findSkill(pool.tree, skill) };
  return { pool, selection: selectSamples(pool, resolved) };
}

function studentNeeded(store: IndexStore): Refusal {
  const names = store.students.all().map((student) => `"${student.name}"`);
  return new Refusal({
    code: 'no-student',
    message: 'Without the verdicts of a student no skill can be called weak.',
    next:
      names.length > 0
        ? `Name one with --student: the index holds ${names.join(', ')}. Or select with --method random.`
        : 'Import results first (skill-gap student import FILE --name NAME), or select with --method random.',
  });
}
