import type { JsonObject } from '../jsonl/parseLine';

const columns = /^(.+)_(?:attempt|judge)$/su;

/**
 * The students whose results stand in a row as `<model>_attempt` and `<model>_judge`, in the order of the columns.
 * Model names may hold slashes: `Qwen/Qwen3-4B_attempt`.
 */
export function studentColumns(row: JsonObject): string[] {
  const models = new Set<string>();
  for (const name of Object.keys(row)) {
    const model = columns.exec(name)?.[1];
    if (model !== undefined) models.add(model);
  }
  return [...models];
}
