import { SkillTree } from '../skills/skillTree';
import type { Scan } from '../store/datasets';
import type { IndexStore } from '../store/open';
import { sampleId } from '../store/samples';
import type { VerdictCounts } from '../store/students';
import type { StoredTree } from '../store/trees';
import { activeTree, activeTreeKey, scannedDatasets, studentId } from './lookUps';
import { filesGone, presentAndMissing } from './goneFiles';

/** Which samples of the index to look at, and through which tree and student. */
export interface PoolQuery {
  /** Paths as in the index; all datasets when absent. */
  datasets?: readonly string[];
  /** Name of a tree in the index; the one last annotated with when absent. */
  tree?: string;
  /** Name of a student in the index; nobody's verdicts when absent. */
  student?: string;
  /** Accept an index without any chains; the pool's tree is then a bare root. */
  chainsOptional?: boolean;
}

/**
 * The samples that can be selected, as columns: sample i of n has `ids[i]`, the chain ends
 * `chainNodes[chainStart[i] .. chainStart[i + 1]]` (node indices of `tree`, no repeats) and the counts of the
 * student's verdicts. 100,000 samples of three chains take about 15 MB.
 */
export interface Pool {
  readonly size: number;
  readonly tree: SkillTree;
  readonly ids: readonly string[];
  /** Dataset paths; `datasetOf[i]` indexes them. */
  readonly datasets: readonly string[];
  /** Of each dataset, whether one of its fields is known to hold teacher traces. */
  readonly traced: readonly boolean[];
  /** Datasets of the index that are left out, because their files are gone. */
  readonly missing: readonly string[];
  readonly datasetOf: Uint16Array;
  readonly line: Uint32Array;
  readonly problem: readonly string[];
  readonly chainStart: Uint32Array;
  readonly chainNodes: Uint32Array;
  readonly correct: Uint16Array;
  readonly wrong: Uint16Array;
  readonly unknown: Uint16Array;
  /**
   * How likely each sample's problem was to be chosen for the student, where skills were measured on chosen questions;
   * 1 for samples without a verdict. Absent where every question was asked.
   */
  readonly chance?: Float32Array;
}

/**
 * Reads the pool; O(samples), about 0.3 s per 100,000. Datasets whose files are gone are left out.
 * @throws Refusal `no-chains`, `no-student`, `no-dataset`; `missing-file` when a dataset of the query is gone, or all are
 */
export function loadPool(store: IndexStore, query: PoolQuery): Pool {
  const unannotated = (query.tree ?? store.meta(activeTreeKey)) === undefined;
  const stored = unannotated && query.chainsOptional === true ? undefined : activeTree(store, query.tree);
  const known = scannedDatasets(store, query.datasets);
  const { present: datasets, missing } = presentAndMissing(store, known);
  if (missing.length > 0 && (query.datasets !== undefined || datasets.length === 0)) throw filesGone(missing);
  const verdicts = query.student === undefined ? undefined : store.students.verdicts(studentId(store, query.student));
  const columns = new Columns(
    store,
    datasets.reduce((sum, dataset) => sum + dataset.scan.samples, 0),
  );
  datasets.forEach(({ scan }, dataset) => columns.add(scan, dataset, verdicts, stored));
  const tree = stored?.tree ?? SkillTree.fromJson('none', '1', { name: 'Skills' });
  return {
    ...columns.finish(),
    ...(query.student !== undefined && chancesOf(store, query.student, columns.problem)),
    tree,
    datasets: datasets.map(({ path }) => path),
    traced: datasets.map(({ scan }) => scan.mapping.solution !== undefined),
    missing,
  };
}

function chancesOf(store: IndexStore, student: string, problems: readonly string[]): { chance?: Float32Array } {
  const asked = store.asked.of(studentId(store, student));
  if (asked.length === 0) return {};
  const chanceOf = new Map(asked.map(({ problem, chance }) => [problem, chance]));
  return { chance: Float32Array.from(problems, (problem) => chanceOf.get(problem) ?? 1) };
}

/** The columns of a pool while they are filled, dataset by dataset. */
class Columns {
  private readonly ids: string[] = [];
  readonly problem: string[] = [];
  /** Of each sample how many chains it has; their ends stand one after the other in `chainNodes`. */
  private readonly chainCounts: Uint16Array;
  private chainNodes = new Uint32Array(1_024);
  private chainsUsed = 0;
  private readonly datasetOf: Uint16Array;
  private readonly line: Uint32Array;
  private readonly correct: Uint16Array;
  private readonly wrong: Uint16Array;
  private readonly unknown: Uint16Array;

  constructor(
    private readonly store: IndexStore,
    size: number,
  ) {
    this.chainCounts = new Uint16Array(size);
    this.datasetOf = new Uint16Array(size);
    this.line = new Uint32Array(size);
    this.correct = new Uint16Array(size);
    this.wrong = new Uint16Array(size);
    this.unknown = new Uint16Array(size);
  }

  add(
    scan: Scan,
    dataset: number,
    verdicts: ReadonlyMap<string, VerdictCounts> | undefined,
    tree: StoredTree | undefined,
  ): void {
    const limit = this.ids.length + scan.samples;
    // Row numbers have gaps where the proof took rows out.
    const placeOf = new Int32Array(scan.rows).fill(-1);
    for (const page of this.store.samples.pages(scan.id)) {
      for (const sample of page) {
        // Rows that arrived since the scan was read belong to the next load.
        if (this.ids.length >= limit) break;
        const at = this.ids.length;
        placeOf[sample.row] = at;
        this.ids.push(sampleId(sample));
        this.problem.push(sample.problem);
        this.datasetOf[at] = dataset;
        this.line[at] = sample.line;
        const counts = verdicts?.get(sample.problem);
        this.correct[at] = counts?.correct ?? 0;
        this.wrong[at] = counts?.wrong ?? 0;
        this.unknown[at] = counts?.unknown ?? 0;
      }
    }
    if (tree) this.addChains(scan.id, tree, placeOf);
  }

  private addChains(scan: number, tree: StoredTree, placeOf: Int32Array): void {
    const { nodeOf } = this.store.trees.skillIds(tree);
    this.store.annotations.forScan(tree.id, scan, (row, skills) => {
      const at = placeOf[row] ?? -1;
      if (at < 0) return;
      // Rows come in the order of the samples.
      const first = this.chainsUsed;
      for (const skill of skills) {
        const node = nodeOf.get(skill);
        if (node !== undefined && !this.chainNodes.subarray(first, this.chainsUsed).includes(node)) this.addChain(node);
      }
      this.chainCounts[at] = this.chainsUsed - first;
    });
  }

  private addChain(node: number): void {
    if (this.chainsUsed === this.chainNodes.length) {
      const longer = new Uint32Array(2 * this.chainsUsed);
      longer.set(this.chainNodes);
      this.chainNodes = longer;
    }
    this.chainNodes[this.chainsUsed++] = node;
  }

  finish(): Omit<Pool, 'tree' | 'datasets' | 'traced' | 'missing'> {
    const size = this.ids.length;
    const chainStart = new Uint32Array(size + 1);
    for (let i = 0; i < size; i++) chainStart[i + 1] = (chainStart[i] ?? 0) + (this.chainCounts[i] ?? 0);
    const chainNodes = this.chainNodes.slice(0, this.chainsUsed);
    const { ids, problem, datasetOf, line, correct, wrong, unknown } = this;
    return { size, ids, problem, datasetOf, line, correct, wrong, unknown, chainStart, chainNodes };
  }
}
