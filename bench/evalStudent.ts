/**
 * Whether the accuracies that are measured of students are true, on made-up students whose accuracies are known:
 * `npm run eval:student`, optionally with `-- --seeds N`. Prints how many of the 95 % intervals hold the truth, what
 * adaptive measuring saves, and how far estimates are from the truth where verdicts are few.
 */
import { nodeAccuracy, type AccuracyTable } from '../src/core/student/accuracy';
import { measuringDefaults, verdictsFor } from '../src/core/student/adaptive';
import { compareStudents } from '../src/core/student/compare';
import { questionsOf } from '../src/core/student/questions';
import { seededRandom } from '../test/unit/seededRandom';
import { leastCalls } from './leastCalls';
import { askedAtRandom, makeWorld, measureAdaptively, measureAll, type World, type WorldShape } from './studentWorld';

const at = process.argv.indexOf('--seeds');
const seeds = at < 0 ? 40 : Number(process.argv[at + 1]);

const uniform = (random: () => number): number => 0.05 + 0.9 * random();
const students: Record<string, (random: () => number) => number> = {
  'anything from 5 to 95 %': uniform,
  'middling, 30 to 70 %': (random) => 0.3 + 0.4 * random(),
  'strong, 85 to 98 %': (random) => 0.85 + 0.13 * random(),
  'weak, 2 to 22 %': (random) => 0.02 + 0.2 * random(),
  'all or nothing': (random) => (random() < 0.5 ? 0.02 + 0.1 * random() : 0.88 + 0.1 * random()),
};
const corpora: Record<string, Pick<WorldShape, 'skew' | 'skillsOfSample'>> = {
  'one skill a sample, all as frequent': { skew: 0, skillsOfSample: [1] },
  'one to four skills, all as frequent': { skew: 0, skillsOfSample: [1, 2, 3, 4] },
  'one to four skills, by Zipf’s law': { skew: 1, skillsOfSample: [1, 2, 3, 4] },
};
const sixty = { topics: 10, skillsPerTopic: 6, samples: 20_000 };

/** Counts how often an interval holds what it should. */
class Held {
  private held = 0;
  private all = 0;

  add(interval: { low: number | null; high: number | null } | null | undefined, truth: number): void {
    if (!interval || interval.low === null || interval.high === null || Number.isNaN(truth)) return;
    this.all++;
    if (interval.low <= truth && truth <= interval.high) this.held++;
  }

  toString(): string {
    return `${((100 * this.held) / this.all).toFixed(1)} %`.padStart(7);
  }

  /** With twice the error of so few intervals; those of one made-up student are taken for independent. */
  withError(): string {
    const share = this.held / this.all;
    return `${String(this)} ± ${(200 * Math.sqrt((share * (1 - share)) / this.all)).toFixed(1)}`;
  }
}

/** Nodes below the root: topics (inner) or skills (leaves). */
function nodesOf({ tree }: AccuracyTable, inner: boolean): number[] {
  return tree.nodes
    .filter(({ index, children }) => index > 0 && children.length > 0 === inner)
    .map(({ index }) => index);
}

function adaptive(): void {
  const { least, most, halfWidth } = measuringDefaults;
  console.log(`Adaptive measuring, 60 skills in 10 topics over 20,000 samples, ${seeds} seeds`);
  console.log(
    `(until the Wilson interval is within ±${halfWidth}, at least ${least}, at most ${most} questions a skill)\n`,
  );
  console.log(
    'Calls: in % of asking everything; in brackets the least that any unbiased choice of questions could make do',
  );
  console.log('with, and in % of asking at random until every skill is as narrow as adaptive measuring leaves it.\n');
  console.log(
    'corpus                               student                  calls (least)  of random  rounds  width  intervals that hold the truth: skills  topics  topics, unweighed',
  );
  for (const [corpus, shape] of Object.entries(corpora))
    for (const [student, accuracy] of Object.entries(students)) {
      const [skills, topics, unweighed] = [new Held(), new Held(), new Held()];
      let [calls, floor, atRandom, rounds, width, leaves] = [0, 0, 0, 0, 0, 0];
      for (let seed = 1; seed <= seeds; seed++) {
        const world = makeWorld({ ...sixty, ...shape, accuracy }, seed);
        const measured = measureAdaptively(world, measuringDefaults, String(seed), seededRandom(seed + 1_000_000));
        calls += measured.calls / world.pool.size / seeds;
        rounds += measured.rounds / seeds;
        const widths = new Map<number, number>();
        for (const node of nodesOf(measured.table, false)) {
          const counted = nodeAccuracy(measured.table, node);
          skills.add(counted, world.truth[node] ?? NaN);
          const half = ((counted.high ?? 1) - (counted.low ?? 0)) / 2;
          widths.set(node, half);
          width += half;
          leaves++;
        }
        floor += floorOf(world, measured.table) / world.pool.size / seeds;
        const random = askedAtRandom(world, widths, `random ${seed}`, seededRandom(seed + 2_000_000));
        atRandom += measured.calls / random / seeds;
        for (const node of nodesOf(measured.table, true)) {
          topics.add(nodeAccuracy(measured.table, node), world.truth[node] ?? NaN);
          unweighed.add(nodeAccuracy(measured.unweighed, node), world.truth[node] ?? NaN);
        }
      }
      const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(6);
      console.log(
        `${corpus.padEnd(36)} ${student.padEnd(24)} ${percent(calls)} (${percent(floor).trim()})  ${percent(atRandom)}     ` +
          `${rounds.toFixed(1).padStart(6)}  ±${(width / leaves).toFixed(3)}` +
          `${' '.repeat(20)}${skills.withError()}  ${topics.withError()}   ${String(unweighed)}`,
      );
    }
}

/** The fewest calls that any way of choosing could need for what the rule wants of each skill at its true accuracy. */
function floorOf({ pool, truth }: World, table: AccuracyTable): number {
  const questions = questionsOf(pool);
  const wanted = new Float64Array(questions.nodes);
  const { least, most, halfWidth } = measuringDefaults;
  for (const node of nodesOf(table, false))
    wanted[node] = Math.max(least, verdictsFor(truth[node] ?? 0.5, halfWidth, most));
  return leastCalls(questions, wanted);
}

/** Topics around which their skills lie: what an estimate can use. */
function around(topics: number, skillsPerTopic: number, spread: number): (random: () => number) => number {
  let made = 0;
  let centres: number[] = [];
  return (random) => {
    if (made % (topics * skillsPerTopic) === 0) centres = Array.from({ length: topics }, () => 0.2 + 0.6 * random());
    const centre = centres[made++ % topics] ?? 0.5;
    return Math.min(0.99, Math.max(0.01, centre + spread * (2 * random() - 1)));
  };
}

function estimates(): void {
  console.log(
    `\nEvery question asked once, few of each skill (Zipf’s law): counting and the estimate, ${seeds} seeds\n`,
  );
  console.log(
    'corpus                                          error of counting  of the estimate  intervals that hold the truth: Wilson  estimate',
  );
  for (const [topics, skillsPerTopic, samples, spread] of [
    [10, 30, 2_000, 0.1],
    [10, 30, 2_000, 0.4],
    [10, 340, 10_000, 0.1],
    [3, 4, 100, 0.1],
  ] as const) {
    const [wilson, estimated] = [new Held(), new Held()];
    let [counting, estimating, count] = [0, 0, 0];
    for (let seed = 1; seed <= seeds; seed++) {
      const accuracy = around(topics, skillsPerTopic, spread);
      const world = makeWorld({ topics, skillsPerTopic, samples, skew: 1, skillsOfSample: [1], accuracy }, seed);
      const { table } = measureAll(world, seededRandom(seed + 1_000_000));
      for (const node of nodesOf(table, false)) {
        const truth = world.truth[node] ?? NaN;
        const { accuracy: counted, estimate, low, high } = nodeAccuracy(table, node);
        if (counted === null || !estimate) continue;
        counting += (counted - truth) ** 2;
        estimating += (estimate.accuracy - truth) ** 2;
        count++;
        wilson.add({ low, high }, truth);
        estimated.add(estimate, truth);
      }
    }
    const corpus = `${topics * skillsPerTopic} skills, ${samples} samples, skills ±${spread} around their topic`;
    const points = (sum: number) => `${(100 * Math.sqrt(sum / count)).toFixed(1)} points`.padStart(16);
    console.log(
      `${corpus.padEnd(48)} ${points(counting)} ${points(estimating)} ${' '.repeat(30)} ${String(wilson)}  ${String(estimated)}`,
    );
  }
}

function copyOf(world: World): World {
  const { size } = world.pool;
  const fresh = () => new Uint16Array(size);
  return { ...world, pool: { ...world.pool, correct: fresh(), wrong: fresh(), unknown: fresh() } };
}

function comparisons(): void {
  console.log(`\nTwo students on the same 20,000 questions, 60 skills, ${seeds} seeds: skills called changed\n`);
  for (const [label, gain] of [
    ['the same student twice', 0],
    ['10 of 60 skills better by 10 points', 0.1],
  ] as const) {
    let [anyFalse, falseCalls, calls, found] = [0, 0, 0, 0];
    for (let seed = 1; seed <= seeds; seed++) {
      const before = makeWorld({ ...sixty, skew: 0, skillsOfSample: [1], accuracy: uniform }, seed);
      const after = copyOf(before);
      const improved = new Set(after.pool.tree.leaves().slice(0, 10));
      after.chance = before.chance.map((chance, sample) =>
        improved.has(before.pool.chainNodes[sample] ?? 0) ? Math.min(1, chance + gain) : chance,
      );
      const random = seededRandom(seed + 1_000_000);
      measureAll(before, random);
      measureAll(after, random);
      const { nodes } = compareStudents(before.pool, after.pool);
      let falseHere = 0;
      for (const leaf of before.pool.tree.leaves()) {
        if (nodes[leaf]?.changed !== true) continue;
        calls++;
        if (gain > 0 && improved.has(leaf)) found++;
        else falseHere++;
      }
      falseCalls += falseHere;
      if (falseHere > 0) anyFalse++;
    }
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
    console.log(
      `${label}: ${(calls / seeds).toFixed(2)} skills a comparison, of which ${percent(calls === 0 ? 0 : falseCalls / calls)} wrongly; ` +
        `${percent(found / (10 * seeds))} of those that are better found; a wrong one in ${percent(anyFalse / seeds)} of comparisons`,
    );
  }
}

adaptive();
estimates();
comparisons();
