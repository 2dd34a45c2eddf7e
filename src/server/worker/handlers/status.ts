import { activeTreeKey } from '../../../core/pool/lookUps';
import { Refusal } from '../../../core/job/refusal';
import { isProven } from '../../../core/ingest/proveScan';
import type { Dataset } from '../../../core/store/datasets';
import type { IndexStore } from '../../../core/store/open';
import type { DatasetStatus, IndexStatus } from '../../../protocol/indexStatus';
import type { Handler } from '../handler';

/** An index that does not exist yet holds nothing. */
const nothing: IndexStatus = { datasets: [], samples: 0, annotated: 0, tree: null, students: [], selections: [] };

export const status: Handler<'skillGap/status'> = (_params, { store }) => {
  try {
    return Promise.resolve(statusOf(store()));
  } catch (error) {
    if (error instanceof Refusal && error.failure.code === 'no-index') return Promise.resolve(nothing);
    throw error;
  }
};

function statusOf(store: IndexStore): IndexStatus {
  const name = store.meta(activeTreeKey);
  const tree = name === undefined ? undefined : store.trees.byName(name);
  const datasets = store.datasets.all().map((dataset) => datasetStatus(store, dataset, tree?.id));
  const sum = (of: (dataset: DatasetStatus) => number) => datasets.reduce((total, dataset) => total + of(dataset), 0);
  return {
    datasets,
    samples: sum((dataset) => dataset.samples),
    annotated: sum((dataset) => dataset.annotated),
    tree: tree ? tree.tree.name : null,
    students: store.students.all().map((student) => ({ name: student.name, attempts: student.attempts })),
    selections: store.selections.all().map((selection) => ({
      name: selection.name,
      created: selection.created,
      requested: selection.requested,
      selected: selection.selected,
    })),
  };
}

function datasetStatus(store: IndexStore, { path, scan }: Dataset, tree: number | undefined): DatasetStatus {
  if (!scan)
    return { path, samples: 0, annotated: 0, errors: 0, warnings: 0, complete: false, proven: false, judgeable: false };
  return {
    path,
    samples: scan.samples,
    annotated: tree === undefined ? 0 : store.annotations.countForScan(tree, scan.id),
    ...store.datasets.problemCounts(scan.id),
    complete: scan.complete,
    proven: isProven(scan),
    judgeable: scan.mapping.answer !== undefined && scan.mapping.solution !== undefined,
  };
}
