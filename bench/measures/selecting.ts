import { Random } from '../../samples/generator/random';
import type { Pool } from '../../src/core/pool/pool';
import type { SelectionRequest } from '../../src/core/selection/request';
import { selectSamples } from '../../src/core/selection/select';
import { SkillTree } from '../../src/core/skills/skillTree';
import { nodeAccuracies } from '../../src/core/student/accuracy';
import type { Measure } from '../trial';
import { percentiles } from './timing';

const samples = 100_000;
const chainsEach = 5;
/** The size of the deep tree that the method's authors use. */
const leaves = 3_400;
/** Few leaves hold most samples, as in real corpora, and the student's accuracy differs from leaf to leaf. */
function largePool(): Pool {
  const random = new Random('bench pool');
  const paths = Array.from({ length: leaves }, (_, leaf) => {
    const [domain, topic] = [leaf % 12, leaf % 170];
    return [`Domain ${domain}`, `Topic ${topic}`, `Skill ${leaf}`];
  });
  const tree = SkillTree.fromPaths('bench', '1', 'Skills', paths);
  const nodes = tree.leaves();
  const chainStart = Uint32Array.from({ length: samples + 1 }, (_, row) => row * chainsEach);
  const chainNodes = new Uint32Array(samples * chainsEach);
  const correct = new Uint16Array(samples);
  for (let row = 0; row < samples; row++) {
    const chosen = new Set<number>();
    while (chosen.size < chainsEach) chosen.add(Math.floor(leaves * random.uniform() ** 3));
    chainNodes.set(
      Array.from(chosen, (leaf) => nodes[leaf] ?? 0),
      row * chainsEach,
    );
    correct[row] = random.chance(0.1 + (0.8 * Math.max(...chosen)) / leaves) ? 1 : 0;
  }
  return {
    size: samples,
    tree,
    ids: Array.from({ length: samples }, (_, row) => `sample-${row}`),
    datasets: ['corpus.jsonl'],
    traced: [true],
    missing: [],
    datasetOf: new Uint16Array(samples),
    line: Uint32Array.from({ length: samples }, (_, row) => row + 1),
    problem: Array.from({ length: samples }, (_, row) => row.toString(16).padStart(16, '0')),
    chainStart,
    chainNodes,
    correct,
    wrong: correct.map((right) => 1 - right),
    unknown: new Uint16Array(samples),
  };
}

function timesOf(work: (time: number) => unknown, times: number): { p50: number; p99: number; first: number } {
  const taken = Array.from({ length: times + 1 }, (_, time) => {
    const started = performance.now();
    work(time);
    return performance.now() - started;
  });
  return { ...percentiles(taken.slice(1)), first: taken[0] ?? NaN };
}

/** Selects 1,000 samples again and again, each time at another temperature. */
function selecting(request: Pick<SelectionRequest, 'method' | 'smoothing'>, times: number): Measure {
  return () => {
    const pool = largePool();
    const { p50, ...beside } = timesOf((time) => {
      const fixed = { budget: 1_000, seed: '42', student: 'bench' };
      const { samples: selected } = selectSamples(pool, { ...request, ...fixed, temperature: time / 10 });
      if (selected.length !== 1_000) throw new Error(`${selected.length} samples were selected instead of 1,000`);
    }, times);
    return Promise.resolve({ value: p50, beside });
  };
}

export const select = selecting({ method: 'weighted' }, 20);
export const selectSmoothed = selecting({ method: 'weighted', smoothing: 'hierarchical' }, 20);
export const matching = selecting({ method: 'matching' }, 5);

export const accuracy: Measure = () => {
  const pool = largePool();
  const { p50, ...beside } = timesOf(() => {
    const table = nodeAccuracies(pool);
    if (table.samples[0] !== samples) throw new Error('samples are missing in the table');
  }, 20);
  return Promise.resolve({ value: p50, beside });
};
