import { Refusal } from '../job/refusal';
import { SkillTree } from '../skills/skillTree';
import type { IndexStore } from '../store/open';
import { sampleId } from '../store/samples';
import type { StoredTree } from '../store/trees';

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
  readonly datasetOf: Uint16Array;
  readonly line: Uint32Array;
  readonly problem: readonly string[];
  readonly chainStart: Uint32Array;
  readonly chainNodes: Uint32Array;
  readonly correct: Uint16Array;
  readonly wrong: Uint16Array;
  readonly unknown: Uint16Array;
}

/** Meta key of the tree that was last annotated with. */
export const activeTreeKey = 'active-tree';

/** The tree a query means. @throws Refusal `no-chains` */
export function activeTree(store: IndexStore, name?: string): StoredTree {
  const wanted = name ?? store.meta(activeTreeKey);
  const stored = wanted === undefined ? undefined : store.trees.byName(wanted);
  if (!stored)
    throw new Refusal({
      code: 'no-chains',
      message:
        wanted === undefined ? 'No sample has skill chains yet.' : `The index holds no skill tree named "${wanted}".`,
      next: 'Annotate the corpus first: skill-gap annotate FILE, or "Skill Gap: Annotate Skills" in the editor.',
    });
  return stored;
}

/** Reads the pool; O(samples), about 0.3 s per 100,000. @throws Refusal `no-chains`, `no-student`, `no-dataset` */
export function loadPool(store: IndexStore, query: PoolQuery): Pool {
  const unannotated = (query.tree ?? store.meta(activeTreeKey)) === undefined;
  const stored = unannotated && query.chainsOptional === true ? undefined : activeTree(store, query.tree);
  const datasets = datasetsOf(store, query.datasets);
  const verdicts = query.student === undefined ? undefined : store.students.verdicts(studentId(store, query.student));
  const nodeOf = stored && store.trees.skillIds(stored).nodeOf;

  const size = datasets.reduce((sum, dataset) => sum + dataset.scan.samples, 0);
  const ids: string[] = [];
  const problem: string[] = [];
  const datasetOf = new Uint16Array(size);
  const line = new Uint32Array(size);
  const correct = new Uint16Array(size);
  const wrong = new Uint16Array(size);
  const unknown = new Uint16Array(size);
  const chains: (number[] | undefined)[] = [];
  let chainCount = 0;
  datasets.forEach((dataset, datasetIndex) => {
    const first = ids.length;
    const limit = first + dataset.scan.samples;
    // Row numbers have gaps where the proof took rows out.
    const placeOf = new Int32Array(dataset.scan.rows).fill(-1);
    for (const page of store.samples.pages(dataset.scan.id)) {
      for (const sample of page) {
        // Rows that arrived since the scan was read belong to the next load.
        if (ids.length >= limit) break;
        const at = ids.length;
        placeOf[sample.row] = at;
        ids.push(sampleId(sample));
        problem.push(sample.problem);
        datasetOf[at] = datasetIndex;
        line[at] = sample.line;
        const counts = verdicts?.get(sample.problem);
        correct[at] = counts?.correct ?? 0;
        wrong[at] = counts?.wrong ?? 0;
        unknown[at] = counts?.unknown ?? 0;
      }
    }
    if (!stored) return;
    store.annotations.forScan(stored.id, dataset.scan.id, (row, skills) => {
      const nodes = new Set<number>();
      for (const skill of skills) {
        const node = nodeOf?.get(skill);
        if (node !== undefined) nodes.add(node);
      }
      const at = placeOf[row] ?? -1;
      if (at < 0) return;
      chains[at] = [...nodes];
      chainCount += nodes.size;
    });
  });

  const chainStart = new Uint32Array(ids.length + 1);
  const chainNodes = new Uint32Array(chainCount);
  let at = 0;
  for (let i = 0; i < ids.length; i++) {
    chainStart[i] = at;
    for (const node of chains[i] ?? []) chainNodes[at++] = node;
  }
  chainStart[ids.length] = at;
  return {
    size: ids.length,
    tree: stored?.tree ?? SkillTree.fromJson('none', '1', { name: 'Skills' }),
    ids,
    datasets: datasets.map((dataset) => dataset.path),
    datasetOf,
    line,
    problem,
    chainStart,
    chainNodes,
    correct,
    wrong,
    unknown,
  };
}

function datasetsOf(store: IndexStore, paths: readonly string[] | undefined) {
  const known = store.datasets.all();
  const wanted = paths?.map((path) => {
    const dataset = known.find((one) => one.path === path);
    if (!dataset)
      throw new Refusal({
        code: 'no-dataset',
        message: `${path} is not in the index.`,
        file: path,
        next: `Index it first: skill-gap index ${path}.`,
      });
    return dataset;
  });
  return (wanted ?? known).flatMap((dataset) => (dataset.scan ? [{ path: dataset.path, scan: dataset.scan }] : []));
}

/** @throws Refusal `no-student` */
export function studentId(store: IndexStore, name: string): number {
  const id = store.students.idOf(name);
  if (id !== undefined) return id;
  const names = store.students.all().map((student) => student.name);
  throw new Refusal({
    code: 'no-student',
    message:
      names.length === 0
        ? 'The index holds no student results yet.'
        : `The index holds no student named "${name}"; it has ${names.map((known) => `"${known}"`).join(', ')}.`,
    next: 'Import results first: skill-gap student import FILE --name NAME, or "Skill Gap: Import Student Results".',
  });
}
