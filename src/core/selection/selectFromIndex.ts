import { loadPool, type Pool } from '../pool/pool';
import type { IndexStore } from '../store/open';
import { needsStudent, studentNeeded, weighsSkills, type SelectionRequest } from './request';
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

/** What {@link selectSamples} needs, and what is still to be found out for the pool: constraints and measures. */
export interface SelectionInputs {
  readonly pool: Pool;
  readonly request: SelectionRequest;
}

/**
 * Loads the pool and finds the skill.
 * @throws Refusal `no-student`, `no-chains`, `no-dataset`, `unknown-skill`
 */
export function selectionInputs(
  store: IndexStore,
  { skill, datasets, tree, ...request }: IndexSelectionRequest,
): SelectionInputs {
  const { student, method, floor, ceiling } = request;
  if (student === undefined && needsStudent(request)) throw studentNeeded(request, studentNames(store));
  const looksAtSkills = weighsSkills(method) || method === 'uniform' || (skill ?? floor ?? ceiling) !== undefined;
  const pool = loadPool(store, {
    ...(datasets && { datasets }),
    ...(tree !== undefined && { tree }),
    ...(student !== undefined && { student }),
    chainsOptional: !looksAtSkills,
  });
  return { pool, request: skill === undefined ? request : { ...request, skill: findSkill(pool.tree, skill) } };
}

/**
 * Loads the pool and selects from it, where nothing more has to be found out.
 * @throws Refusal as {@link selectionInputs}; `bad-request`, `nothing-to-select`
 */
export function selectFromIndex(
  store: IndexStore,
  wanted: IndexSelectionRequest,
): { pool: Pool; selection: Selection } {
  const { pool, request } = selectionInputs(store, wanted);
  return { pool, selection: selectSamples(pool, request) };
}

function studentNames(store: IndexStore): string[] {
  return store.students.all().map(({ name }) => name);
}
