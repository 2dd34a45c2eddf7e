/** Made-up students whose accuracy on every skill is known, to see whether what is measured of them is true. */
import type { Pool } from '../src/core/pool/pool';
import { SkillTree } from '../src/core/skills/skillTree';
import { nodeAccuracies, type AccuracyTable } from '../src/core/student/accuracy';
import { AdaptiveMeasuring, type MeasuringRule } from '../src/core/student/adaptive';
import { questionsOf, seededOrder } from '../src/core/student/questions';
import { wilsonHalfWidth } from '../src/core/student/wilson';
import { seededRandom } from '../test/unit/seededRandom';

export interface WorldShape {
  topics: number;
  skillsPerTopic: number;
  samples: number;
  /** How many skills a sample has: one of these, each as often. */
  skillsOfSample: readonly number[];
  /** Exponent of Zipf's law for how often skills occur; 0 when all occur equally often. */
  skew: number;
  /** The student's accuracy on a skill, from random numbers in [0, 1). */
  accuracy: (random: () => number) => number;
}

export interface World {
  pool: Pool;
  /** How likely the student is to be right, by sample: the mean over its skills. */
  chance: Float64Array;
  /** The mean of that over the samples of each node of the tree. */
  truth: Float64Array;
}

/** A corpus and a student; the same for a seed. */
export function makeWorld(shape: WorldShape, seed: number): World {
  const random = seededRandom(seed);
  const { topics, skillsPerTopic, samples } = shape;
  const names = Array.from({ length: topics * skillsPerTopic }, (_, at) => [`topic ${at % topics}`, `skill ${at}`]);
  const tree = SkillTree.fromPaths('world', '1', 'Skills', names);
  const skills = names.map((path) => tree.find(path)?.index ?? 0);
  const accuracies = skills.map(() => shape.accuracy(random));
  const pickSkill = picker(skills.length, shape.skew, random);
  const chance = new Float64Array(samples);
  const chainStart = new Uint32Array(samples + 1);
  const chainNodes: number[] = [];
  for (let sample = 0; sample < samples; sample++) {
    const wanted = shape.skillsOfSample[Math.floor(random() * shape.skillsOfSample.length)] ?? 1;
    const its = new Set<number>();
    while (its.size < wanted) its.add(pickSkill());
    for (const skill of its) {
      chainNodes.push(skills[skill] ?? 0);
      chance[sample] = (chance[sample] ?? 0) + (accuracies[skill] ?? 0) / its.size;
    }
    chainStart[sample + 1] = chainNodes.length;
  }
  const ids = Array.from(chance, (_, sample) => `${seed}-${sample}`);
  const pool: Pool = {
    ...{ size: samples, tree, ids, problem: ids, datasets: ['world.jsonl'], traced: [true], missing: [] },
    ...{ datasetOf: new Uint16Array(samples), line: new Uint32Array(samples) },
    ...{ chainStart, chainNodes: Uint32Array.from(chainNodes) },
    ...{ correct: new Uint16Array(samples), wrong: new Uint16Array(samples), unknown: new Uint16Array(samples) },
  };
  return { pool, chance, truth: truthOf(pool, chance) };
}

/** Picks numbers below `count`, number k with a chance in proportion to 1 / (k + 1)^skew. */
function picker(count: number, skew: number, random: () => number): () => number {
  let total = 0;
  const sums = Array.from({ length: count }, (_, at) => (total += (at + 1) ** -skew));
  return () => {
    const point = random() * total;
    return Math.max(
      0,
      sums.findIndex((sum) => point < sum),
    );
  };
}

function truthOf(pool: Pool, chance: Float64Array): Float64Array {
  const { nodes, start, node } = questionsOf(pool);
  const [sum, count] = [new Float64Array(nodes), new Float64Array(nodes)];
  for (let sample = 0; sample < pool.size; sample++)
    for (let at = start[sample] ?? 0; at < (start[sample + 1] ?? 0); at++) {
      const skill = node[at] ?? 0;
      sum[skill] = (sum[skill] ?? 0) + (chance[sample] ?? 0);
      count[skill] = (count[skill] ?? 0) + 1;
    }
  return sum.map((value, skill) => value / (count[skill] ?? 1));
}

export interface Measured {
  calls: number;
  rounds: number;
  /** As the report has it. */
  table: AccuracyTable;
  /** As if questions that were chosen for one skill could stand for another as they are. */
  unweighed: AccuracyTable;
}

/** Asks every question once. */
export function measureAll({ pool, chance }: World, random: () => number): Measured {
  for (let sample = 0; sample < pool.size; sample++) answer(pool, chance, sample, random);
  const table = nodeAccuracies(pool);
  return { calls: pool.size, rounds: 1, table, unweighed: table };
}

/** Asks as adaptive measuring does. */
export function measureAdaptively(
  { pool, chance }: World,
  rule: MeasuringRule,
  seed: string,
  random: () => number,
): Measured {
  const questions = questionsOf(pool);
  const measuring = new AdaptiveMeasuring(questions, seededOrder(questions.problems, seed), rule);
  let [calls, rounds] = [0, 0];
  for (let round = measuring.nextRound(); round.length > 0; round = measuring.nextRound()) {
    rounds++;
    calls += round.length;
    for (const sample of round) measuring.record(sample, answer(pool, chance, sample, random));
  }
  const table = nodeAccuracies({ ...pool, chance: Float32Array.from(measuring.chances()) });
  return { calls, rounds, table, unweighed: nodeAccuracies(pool) };
}

/**
 * How many questions in a random order are asked until each of some nodes has an interval as narrow as wished for once;
 * all of them when one never has.
 * @param widths half of the widths, by node
 */
export function askedAtRandom(
  { pool, chance }: World,
  widths: ReadonlyMap<number, number>,
  seed: string,
  random: () => number,
): number {
  const { problems, start, node, nodes } = questionsOf(pool);
  const [correct, all] = [new Float64Array(nodes), new Float64Array(nodes)];
  const open = new Map(widths);
  let asked = 0;
  for (const question of seededOrder(problems, seed)) {
    if (open.size === 0) break;
    asked++;
    const isRight = random() < (chance[question] ?? 0) ? 1 : 0;
    for (let at = start[question] ?? 0; at < (start[question + 1] ?? 0); at++) {
      const skill = node[at] ?? 0;
      const verdicts = (all[skill] ?? 0) + 1;
      all[skill] = verdicts;
      correct[skill] = (correct[skill] ?? 0) + isRight;
      const width = open.get(skill);
      if (width !== undefined && wilsonHalfWidth((correct[skill] ?? 0) / verdicts, verdicts) <= width)
        open.delete(skill);
    }
  }
  return asked;
}

function answer(pool: Pool, chance: Float64Array, sample: number, random: () => number): 'correct' | 'wrong' {
  const verdict = random() < (chance[sample] ?? 0) ? 'correct' : 'wrong';
  pool[verdict][sample] = (pool[verdict][sample] ?? 0) + 1;
  return verdict;
}
