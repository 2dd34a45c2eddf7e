import { statSync } from 'node:fs';
import { datasetFile } from '../dataset/datasetPath';
import type { IndexStore } from '../store/open';
import { activeTreeKey } from './lookUps';

/** What an index holds, and what of it is not as it should be. */
export interface IndexHealth {
  /** What SQLite finds wrong with the file. */
  faults: string[];
  datasets: DatasetHealth[];
  /** The tree last annotated with; null before any annotation. */
  tree: string | null;
  /** Samples that were annotated in it. */
  annotated: number;
  students: string[];
}

/** One corpus of the index, and whether it is as it was indexed. */
export interface DatasetHealth {
  /** As in the index. */
  path: string;
  samples: number;
  /** `unread`: not yet, or not to its end; `unproven`: usable, but not every line has been parsed as a whole. */
  state: 'current' | 'changed' | 'missing' | 'unread' | 'unproven';
}

/** Looks an index over, without reading a corpus; reads the whole database file, a second for some hundred megabytes. */
export function indexHealth(store: IndexStore): IndexHealth {
  const tree = store.meta(activeTreeKey);
  const stored = tree === undefined ? undefined : store.trees.byName(tree);
  const datasets = store.datasets.all();
  const annotated = datasets.map(({ scan }) =>
    scan && stored ? store.annotations.countForScan(stored.id, scan.id) : 0,
  );
  return {
    faults: store.faults(),
    datasets: datasets.map(({ path, scan }) => ({
      path,
      samples: scan?.samples ?? 0,
      state: stateOf(datasetFile(store.workspace, path), scan),
    })),
    tree: stored ? (tree ?? null) : null,
    annotated: annotated.reduce((sum, count) => sum + count, 0),
    students: store.students.all().map(({ name }) => name),
  };
}

type KnownScan = ReturnType<IndexStore['datasets']['all']>[number]['scan'];

function stateOf(file: string, scan: KnownScan): DatasetHealth['state'] {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return 'missing';
  if (!scan?.complete) return 'unread';
  // The size that the index knows is that of the text, which a packed file does not have.
  if (found.mtimeMs !== scan.mtimeMs) return 'changed';
  return scan.provenBytes < scan.bytes ? 'unproven' : 'current';
}
