import { clashingIds, type ClashingIds } from '../core/ingest/clashingIds';
import type { IndexStore } from '../core/store/open';
import { countText } from './amounts';
import type { CommandContext } from './command';

const shown = 3;
/** Ids that `--json` lists. */
const listed = 1_000;

/**
 * Warns of ids that samples of several files have, with the places of the first ones.
 * @param paths files of the index, of which one must be among the several; any when absent
 * @returns them, for `--json`
 */
export function warnOfSharedIds(store: IndexStore, context: CommandContext, paths?: readonly string[]): ClashingIds {
  const clashes = among(clashingIds(store, listed), paths);
  if (clashes.count === 0) return clashes;
  const places = clashes.listed
    .slice(0, shown)
    .map(({ id, places }) => `${id} (${places.map(({ path, line }) => `${path}:${line}`).join(', ')})`);
  const ids = clashes.count === 1 ? 'One id stands' : `${countText(clashes.count)} ids stand`;
  context.warn(
    `${ids} in several files, the first: ${places.join('; ')}. Such an id names no single sample; a file that is in ` +
      'the index twice is taken out with skill-gap forget FILE.',
  );
  return clashes;
}

function among(clashes: ClashingIds, paths: readonly string[] | undefined): ClashingIds {
  if (!paths) return clashes;
  const some = clashes.listed.filter(({ places }) => places.some(({ path }) => paths.includes(path)));
  return some.length === clashes.listed.length && some.length > 0 ? clashes : { count: some.length, listed: some };
}
