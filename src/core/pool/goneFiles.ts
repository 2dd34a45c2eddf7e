import { existsSync } from 'node:fs';
import { datasetFile } from '../dataset/datasetPath';
import { Refusal } from '../job/refusal';
import type { IndexStore } from '../store/open';

/** What to do about a file that went without the index being told. */
export const afterMissing =
  'Put it back, or index it under its new name: skill-gap index FILE. To have the index without it: skill-gap forget FILE, ' +
  'which keeps its chains and attempts; "Skill Gap: Index Workspace" in the editor does that too.';

/** Datasets of which some have lost their files: only what is there can be read. */
export function presentAndMissing<T extends { path: string }>(
  store: IndexStore,
  datasets: readonly T[],
): { present: T[]; missing: string[] } {
  const present = datasets.filter(({ path }) => existsSync(datasetFile(store.workspace, path)));
  return { present, missing: datasets.filter((one) => !present.includes(one)).map(({ path }) => path) };
}

/** @param missing paths as in the index, at least one */
export function filesGone(missing: readonly string[]): Refusal {
  const [first = '', ...more] = missing;
  return new Refusal({
    code: 'missing-file',
    message: `${first}${more.length > 0 ? ` and ${more.length} more are` : ' is'} in the index, but gone from the disk.`,
    file: first,
    next: afterMissing,
  });
}
