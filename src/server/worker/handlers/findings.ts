import type { BenchmarkSample } from '../../../core/fit/fitConstraints';
import type { Job } from '../../../core/job/job';
import { selectOn, type Ground } from '../../../core/selection/ground';
import { selectedSamples } from '../../../core/selection/saved';
import type { Selection } from '../../../core/selection/select';
import { SourceRows } from '../../../core/sft/sourceRows';
import type { IndexStore } from '../../../core/store/open';
import type { BenchmarkFinding, ClusterFinding, SamplePlace } from '../../../protocol/findings';
import { groundOfChoice } from '../choiceGround';
import type { Handler } from '../handler';
import { beginning } from './selection';

/** Samples of a cluster that are named. */
const namedOfCluster = 8;

/** What kept samples out of the selection of a choice, one by one; nothing is saved. */
export const findings: Handler<'skillGap/findings'> = async ({ choice, limit }, context) => {
  const store = context.store();
  const ground = await groundOfChoice(store, choice, context.job);
  return {
    benchmarks: benchmarkFindings(ground, limit),
    clusters: await clusterFindings(store, ground, selectOn(ground), limit, context.job),
    traces: unfitTraces(ground, limit).map((row) => placeOf(ground, row)),
  };
};

function benchmarkFindings(ground: Ground, limit: number): BenchmarkFinding[] {
  const { datasets, datasetOf } = ground.pool;
  // Where the benchmark's own file is indexed too, its rows are no news.
  const own = ({ row, benchmark }: BenchmarkSample): number => Number(datasets[datasetOf[row] ?? 0] === benchmark);
  const all = (ground.fit?.benchmarks ?? []).flatMap(({ samples }) => samples);
  all.sort((one, other) => own(one) - own(other));
  return all.slice(0, limit).map(({ row, benchmark, line, id, how, shared, similarity }) => ({
    ...placeOf(ground, row),
    ...{ benchmark, benchmarkLine: line, how, shared, similarity },
    ...(id !== undefined && { benchmarkId: id }),
  }));
}

async function clusterFindings(
  store: IndexStore,
  ground: Ground,
  selection: Selection,
  limit: number,
  job: Job,
): Promise<ClusterFinding[]> {
  const taken = new Set(selection.samples.map(({ row }) => row));
  const clusters = (ground.fit?.clusters ?? []).map((rows) => {
    // The one that was taken stands first.
    const ordered = [...rows].sort((one, other) => Number(taken.has(other)) - Number(taken.has(one)));
    return { rows: ordered, selected: taken.has(ordered[0] ?? -1) };
  });
  clusters.sort((one, other) => Number(other.selected) - Number(one.selected) || other.rows.length - one.rows.length);
  using source = new SourceRows(store, job);
  const shown: ClusterFinding[] = [];
  for (const { rows } of clusters.slice(0, limit)) {
    const [first] = selectedSamples(ground.pool, { samples: [{ row: rows[0] ?? 0, key: 0, leaf: [], weight: 0 }] });
    const named = rows.slice(0, namedOfCluster);
    shown.push({
      problem: first ? beginning(await source.read(first)) : '',
      samples: named.map((row) => ({ ...placeOf(ground, row), selected: taken.has(row) })),
      more: rows.length - named.length,
    });
  }
  return shown;
}

/** Rows whose traces are wrong, or cannot be judged where these are left out too. */
function unfitTraces({ constraints: { leftOut } }: Ground, limit: number): number[] {
  const masks = [leftOut?.get('wrong-trace'), leftOut?.get('undecided-trace')];
  const rows = masks.flatMap((mask) => (mask ? firstRows(mask, limit) : []));
  return rows.sort((one, other) => one - other).slice(0, limit);
}

function firstRows(mask: Uint8Array, limit: number): number[] {
  const rows: number[] = [];
  for (let row = mask.indexOf(1); row >= 0 && rows.length < limit; row = mask.indexOf(1, row + 1)) rows.push(row);
  return rows;
}

function placeOf({ pool }: Ground, row: number): SamplePlace {
  return {
    id: pool.ids[row] ?? '',
    dataset: pool.datasets[pool.datasetOf[row] ?? 0] ?? '',
    line: pool.line[row] ?? 0,
  };
}
