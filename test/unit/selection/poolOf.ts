import type { Pool } from '../../../src/core/pool/pool';
import { SkillTree } from '../../../src/core/skills/skillTree';
import { seededRandom } from '../seededRandom';

/** A sample of a pool made for a test. Chains are paths like `Algebra/Lines`. */
export interface TestSample {
  id: string;
  chains: string[];
  correct?: number;
  wrong?: number;
  unknown?: number;
  dataset?: string;
}

/**
 * A pool of the samples in the given order, over the smallest tree that holds their chains and `paths`. The datasets
 * `untraced` have no field with teacher traces.
 */
export function poolOf(
  samples: readonly TestSample[],
  paths: readonly string[] = [],
  untraced: readonly string[] = [],
): Pool {
  const all = [...new Set([...paths, ...samples.flatMap((sample) => sample.chains)])].sort();
  const tree = SkillTree.fromPaths(
    'test',
    '1',
    'Skills',
    all.map((path) => path.split('/')),
  );
  const datasets = [...new Set(samples.map((sample) => sample.dataset ?? 'corpus.jsonl'))];
  const nodesOf = (sample: TestSample): number[] =>
    sample.chains.map((path) => tree.find(path.split('/'))?.index ?? -1);
  const chainStart = [0];
  for (const sample of samples) chainStart.push((chainStart.at(-1) ?? 0) + sample.chains.length);
  return {
    size: samples.length,
    tree,
    ids: samples.map((sample) => sample.id),
    datasets,
    traced: datasets.map((dataset) => !untraced.includes(dataset)),
    missing: [],
    datasetOf: Uint16Array.from(samples, (sample) => datasets.indexOf(sample.dataset ?? 'corpus.jsonl')),
    line: Uint32Array.from(samples, (_, row) => row + 1),
    problem: samples.map((sample) => `problem of ${sample.id}`),
    chainStart: Uint32Array.from(chainStart),
    chainNodes: Uint32Array.from(samples.flatMap(nodesOf)),
    correct: Uint16Array.from(samples, (sample) => sample.correct ?? 0),
    wrong: Uint16Array.from(samples, (sample) => sample.wrong ?? 0),
    unknown: Uint16Array.from(samples, (sample) => sample.unknown ?? 0),
  };
}

/** A pool with 1 to 3 chains a sample over `leaves` leaf skills of falling popularity and differing accuracy. */
export function randomPool(size: number, leaves: number, seed: number): Pool {
  const random = seededRandom(seed);
  const names = Array.from({ length: leaves }, (_, leaf) => `Topic ${leaf % 3}/Leaf ${leaf}`);
  const samples = Array.from({ length: size }, (_, row): TestSample => {
    const skills = Array.from({ length: 1 + Math.floor(random() * 3) }, () => Math.floor(leaves * random() ** 2));
    const hard = Math.max(...skills) / leaves;
    const verdict = random() < 0.1 ? 'unknown' : random() < 0.9 - 0.7 * hard ? 'correct' : 'wrong';
    return {
      id: `sample-${row}`,
      chains: [...new Set(skills)].map((skill) => names[skill] ?? ''),
      correct: verdict === 'correct' ? 1 : 0,
      wrong: verdict === 'wrong' ? 1 : 0,
      unknown: verdict === 'unknown' ? 1 : 0,
    };
  });
  return poolOf(samples, names);
}

/** The sample in a row of a pool, to make other pools of. */
export function sampleOf(pool: Pool, row: number): TestSample {
  const ends = pool.chainNodes.subarray(pool.chainStart[row], pool.chainStart[row + 1]);
  return {
    id: pool.ids[row] ?? '',
    chains: Array.from(ends, (node) => pool.tree.pathOf(node).join('/')),
    correct: pool.correct[row] ?? 0,
    wrong: pool.wrong[row] ?? 0,
    unknown: pool.unknown[row] ?? 0,
  };
}

/** The same samples in another order. */
export function shuffled(pool: Pool, seed: number): Pool {
  const random = seededRandom(seed);
  const order = pool.ids
    .map((_, row) => ({ row, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);
  const chains = order.map((row) => [...pool.chainNodes.subarray(pool.chainStart[row], pool.chainStart[row + 1])]);
  const chainStart = [0];
  for (const nodes of chains) chainStart.push((chainStart.at(-1) ?? 0) + nodes.length);
  const pick = <T>(column: ArrayLike<T>): T[] => order.map((row) => column[row] as T);
  return {
    ...pool,
    ids: pick(pool.ids),
    problem: pick(pool.problem),
    datasetOf: Uint16Array.from(pick(pool.datasetOf)),
    line: Uint32Array.from(pick(pool.line)),
    chainStart: Uint32Array.from(chainStart),
    chainNodes: Uint32Array.from(chains.flat()),
    correct: Uint16Array.from(pick(pool.correct)),
    wrong: Uint16Array.from(pick(pool.wrong)),
    unknown: Uint16Array.from(pick(pool.unknown)),
  };
}
