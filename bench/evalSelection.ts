/**
 * What ways of selecting do with their budget, on made-up students whose accuracy on every skill is known:
 * `npm run eval:selection`, optionally with `-- --seeds N`. For each way it prints the share of the selection that goes
 * to truly weak skills, and how far the selection is from the ideal one: the one whose weights come of the true
 * accuracies. The default of the program was chosen by it.
 */
import { relateLeaves, type LeafRelations } from '../src/core/selection/leaves';
import type { Measures } from '../src/core/selection/measures';
import { presets, type PresetName } from '../src/core/selection/presets';
import type { SelectionRequest } from '../src/core/selection/request';
import { selectSamples } from '../src/core/selection/select';
import { weightedSampler } from '../src/core/selection/weighted';
import { samplingWeight } from '../src/core/selection/weights';
import { seededRandom } from '../test/unit/seededRandom';
import { makeWorld, type World, type WorldShape } from './studentWorld';

const at = process.argv.indexOf('--seeds');
const seeds = at < 0 ? 5 : Number(process.argv[at + 1]);

const budget = 1_000;
/** Selections whose shares are averaged, so that what is left is not the luck of one draw. */
const draws = 8;
/** This much of the skills that have samples, those of the lowest true accuracy, are the truly weak ones. */
const weakPart = 0.25;
/** From which the pass rates for the difficulty band come. */
const attempts = 8;

/** Skills around the accuracy of their topic, which lies between 20 and 80 %. */
function around(topics: number, spread: number): (random: () => number) => number {
  const centres = new Map<number, number>();
  let made = 0;
  return (random) => {
    const topic = made++ % topics;
    const centre = centres.get(topic) ?? 0.2 + 0.6 * random();
    centres.set(topic, centre);
    return Math.min(0.98, Math.max(0.02, centre + spread * (2 * random() - 1)));
  };
}

interface Setting extends Omit<WorldShape, 'accuracy'> {
  accuracy: () => (random: () => number) => number;
  /** Of the problems, the student was asked so many. */
  judged: number;
}

const deep = { topics: 170, skillsPerTopic: 20, samples: 100_000, skillsOfSample: [1, 2, 3], skew: 1.2, judged: 1 };
const flat = { topics: 10, skillsPerTopic: 12, samples: 10_000, skillsOfSample: [1, 2, 3], skew: 1, judged: 1 };

const settings: Readonly<Record<string, Setting>> = {
  '3,400 skills, 100,000 problems, skills near their topics (±10 points)': {
    ...deep,
    accuracy: () => around(170, 0.1),
  },
  'the same, skills that have nothing to do with their topics (5 to 95 %)': {
    ...deep,
    accuracy: () => (random) => 0.05 + 0.9 * random(),
  },
  'the same, every skill at 70 %: nothing is weak': { ...deep, accuracy: () => () => 0.7 },
  '120 skills, 10,000 problems, all asked (±20 points)': { ...flat, accuracy: () => around(10, 0.2) },
  '120 skills, 10,000 problems, one in twenty asked (±20 points)': {
    ...flat,
    judged: 0.05,
    accuracy: () => around(10, 0.2),
  },
};

function weighing(name: PresetName): Partial<SelectionRequest> {
  const { temperature, smoothing, interval } = presets[name];
  return { temperature, smoothing, interval };
}

const ways: Readonly<Record<string, Partial<SelectionRequest>>> = {
  random: { method: 'random' },
  'difficulty band': { method: 'difficulty' },
  'uniform over skills': { method: 'uniform' },
  paper: weighing('paper'),
  'paper, upper end': { ...weighing('paper'), interval: 'upper' },
  matching: { ...weighing('paper'), method: 'matching' },
  robust: weighing('robust'),
  'robust, T = 1': { ...weighing('robust'), temperature: 1 },
  'robust, upper end': { ...weighing('robust'), interval: 'upper' },
};

/** Asks the student once about some problems, and others several times for pass rates. */
function ask({ pool, chance }: World, judged: number, random: () => number): Measures {
  const passRate = new Float64Array(pool.size);
  for (let row = 0; row < pool.size; row++) {
    const right = chance[row] ?? 0;
    let solved = 0;
    for (let attempt = 0; attempt < attempts; attempt++) if (random() < right) solved++;
    passRate[row] = solved / attempts;
    if (random() >= judged) continue;
    const column = random() < right ? pool.correct : pool.wrong;
    column[row] = 1;
  }
  return { passRate };
}

/** The parts of all memberships of some rows that each leaf has. */
function sharesOf(relations: LeafRelations, rows: Iterable<number>): Float64Array {
  const counts = new Float64Array(relations.nodes.length);
  let sum = 0;
  for (const row of rows)
    for (const leaf of relations.leaf.subarray(relations.start[row], relations.start[row + 1])) {
      counts[leaf] = (counts[leaf] ?? 0) + 1;
      sum++;
    }
  return counts.map((count) => count / sum);
}

function meanShares(relations: LeafRelations, select: (seed: string) => Iterable<number>, seed: string): Float64Array {
  const mean = new Float64Array(relations.nodes.length);
  for (let draw = 0; draw < draws; draw++)
    sharesOf(relations, select(`${seed}-${draw}`)).forEach(
      (share, leaf) => (mean[leaf] = (mean[leaf] ?? 0) + share / draws),
    );
  return mean;
}

/** Draws by the weights that the true accuracies have. */
function ideal({ pool, truth }: World, relations: LeafRelations): (seed: string) => Uint32Array {
  const leafSizes = new Uint32Array(relations.nodes.length);
  for (const leaf of relations.leaf) leafSizes[leaf] = (leafSizes[leaf] ?? 0) + 1;
  const weights = Float64Array.from(relations.nodes, (node, leaf) =>
    (leafSizes[leaf] ?? 0) > 0 ? samplingWeight(truth[node] ?? 1, 1) : 0,
  );
  const stratumOf = new Uint8Array(pool.size).fill(1);
  return (seed) =>
    weightedSampler.draw({ pool, relations, weights, leafSizes, stratumOf, budgets: [budget], seed }).rows;
}

/** 1 for the weakest quarter of the skills that have samples. */
function weakSkills({ truth }: World, relations: LeafRelations): Uint8Array {
  const weak = new Uint8Array(relations.nodes.length);
  const accuracy = (leaf: number): number => truth[relations.nodes[leaf] ?? 0] ?? 1;
  const order = [...new Set(relations.leaf)].sort((a, b) => accuracy(a) - accuracy(b));
  for (const leaf of order.slice(0, order.length * weakPart)) weak[leaf] = 1;
  return weak;
}

/** Half the sum of the differences: the part of one selection that would have to be exchanged to make it the other. */
function distance(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, share, leaf) => sum + Math.abs(share - (b[leaf] ?? 0)) / 2, 0);
}

/** Mean and standard deviation, in percent. */
function spread(values: readonly number[]): string {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1);
  return `${(100 * mean).toFixed(1).padStart(5)} ±${(100 * Math.sqrt(variance)).toFixed(1).padStart(4)} %`;
}

type Found = Record<'onWeak' | 'apart' | 'chance', number>;

function measure(shares: Float64Array, best: Float64Array, weak: Uint8Array): Omit<Found, 'chance'> {
  return {
    onWeak: shares.reduce((sum, share, leaf) => sum + (weak[leaf] === 1 ? share : 0), 0),
    apart: distance(shares, best),
  };
}

/** Mean over the selected samples of how likely the student is to be right. */
function meanChance({ chance }: World, rows: Iterable<number>): number {
  let [sum, count] = [0, 0];
  for (const row of rows) {
    sum += chance[row] ?? 0;
    count++;
  }
  return sum / count;
}

function evaluate(world: World, measures: Measures, seed: number): Map<string, Found> {
  const { pool } = world;
  const relations = relateLeaves(pool);
  const weak = weakSkills(world, relations);
  const drawIdeal = ideal(world, relations);
  const best = meanShares(relations, drawIdeal, `best ${seed}`);
  const found = new Map<string, Found>();
  const add = (name: string, select: (seed: string) => Iterable<number>): void =>
    void found.set(name, {
      ...measure(meanShares(relations, select, `${seed}`), best, weak),
      chance: meanChance(world, select(`${seed}-0`)),
    });
  for (const [name, way] of Object.entries(ways)) {
    const request = { method: 'weighted', temperature: 1, student: 'known', ...way, budget } as const;
    let last: number[] | undefined;
    add(name, (drawSeed) => {
      // Matching has no seed: once is enough.
      if (request.method === 'matching' && last) return last;
      last = selectSamples(pool, { ...request, seed: drawSeed }, {}, measures).samples.map(({ row }) => row);
      return last;
    });
  }
  add('ideal, drawn again', drawIdeal);
  return found;
}

console.log(
  `${budget} samples selected; ${seeds} made-up students each, mean and standard deviation over them. On weak skills: the\n` +
    `weakest ${100 * weakPart} % of the skills. From the ideal: the part of the selection that is on other skills than where the\n` +
    `true accuracies would put it at T = 1. Solved: how likely the student is to solve a selected problem.\n` +
    `Matching has no seed: it is one selection, not the mean of ${draws} draws, and the farther from the ideal for it.\n`,
);
for (const [label, { judged, accuracy, ...shape }] of Object.entries(settings)) {
  const all = new Map<string, Found[]>();
  for (let seed = 1; seed <= seeds; seed++) {
    const world = makeWorld({ ...shape, accuracy: accuracy() }, seed);
    const measures = ask(world, judged, seededRandom(seed + 1_000_000));
    for (const [name, found] of evaluate(world, measures, seed)) all.set(name, [...(all.get(name) ?? []), found]);
  }
  console.log(`${label}\n${''.padEnd(20)}  on weak skills  from the ideal          solved`);
  for (const [name, found] of all) {
    const of = (what: keyof Found): string => spread(found.map((one) => one[what]));
    console.log(`${name.padEnd(20)}  ${of('onWeak')}   ${of('apart')}   ${of('chance')}`);
  }
  console.log();
}
