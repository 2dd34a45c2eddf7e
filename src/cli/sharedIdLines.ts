import type { IndexStore } from '../core/store/open';
import { sampleId } from '../core/store/samples';
import { countText } from './amounts';
import type { CommandContext } from './command';

const shown = 3;

/** Warns of ids that samples of several files have, with the places of the first ones. */
export function warnOfSharedIds(store: IndexStore, context: CommandContext): void {
  const datasets = store.datasets.all();
  if (datasets.length < 2) return;
  const { count, first } = store.sharedIds(shown);
  if (count === 0) return;
  const pathOf = new Map(datasets.map(({ path, scan }) => [scan?.id, path]));
  const places = first.map((id) => {
    const samples = store.samples.byId(id).filter((sample) => sampleId(sample) === id);
    return `${id} (${samples.map(({ scan, line }) => `${pathOf.get(scan) ?? ''}:${line}`).join(', ')})`;
  });
  const ids = count === 1 ? 'One id stands' : `${countText(count)} ids stand`;
  context.warn(
    `${ids} in several files, the first: ${places.join('; ')}. Such an id names no single sample; a file that is in ` +
      'the index twice is taken out with skill-gap forget FILE.',
  );
}
