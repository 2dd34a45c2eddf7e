import { describe, expect, it } from 'vitest';
import { makeWorld, measureAdaptively } from '../../../bench/studentWorld';
import { nodeAccuracy } from '../../../src/core/student/accuracy';
import { AdaptiveMeasuring, measuringDefaults, verdictsFor } from '../../../src/core/student/adaptive';
import { questionsOf, seededOrder } from '../../../src/core/student/questions';
import { wilson } from '../../../src/core/student/wilson';
import { seededRandom } from '../seededRandom';

describe('verdictsFor', () => {
  it.each([0.5, 0.8, 0.95])('is where the interval of an accuracy of %d becomes narrow enough', (accuracy) => {
    const trials = verdictsFor(accuracy, 0.05, 10_000);
    const width = (n: number) => {
      const { low, high } = wilson(accuracy * n, n) ?? { low: 0, high: 1 };
      return (high - low) / 2;
    };
    expect(width(trials)).toBeLessThanOrEqual(0.05);
    expect(width(trials - 1)).toBeGreaterThan(0.05);
  });
});

describe('AdaptiveMeasuring', () => {
  /** Ten questions of a rare skill (1) and a frequent one (2), ninety of the frequent one alone. */
  const start = Uint32Array.from({ length: 101 }, (_, at) => (at <= 10 ? 2 * at : 10 + at));
  const node = Uint32Array.from([...Array.from({ length: 20 }, (_, at) => 1 + (at % 2)), ...Array<number>(90).fill(2)]);
  const order = Uint32Array.from({ length: 100 }, (_, at) => (at * 37) % 100);
  const rule = { halfWidth: 0.1, least: 8, most: 20 };

  it('begins with as many questions of each skill as it needs at least, in the order given', () => {
    const round = new AdaptiveMeasuring({ nodes: 3, start, node }, order, rule).nextRound();
    expect(round.filter((question) => question < 10)).toHaveLength(8);
    const places = round.map((question) => order.indexOf(question));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('ends at the most questions of a skill, however the answers are, and chooses none twice', () => {
    const measuring = new AdaptiveMeasuring({ nodes: 3, start, node }, order, rule);
    const asked: number[] = [];
    for (let round = measuring.nextRound(); round.length > 0; round = measuring.nextRound())
      for (const question of round) {
        asked.push(question);
        measuring.record(question, question % 2 === 0 ? 'correct' : 'wrong');
      }
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.filter((question) => question < 10)).toHaveLength(10);
    // The frequent skill has what was asked for the rare one too.
    expect(asked.length).toBeGreaterThanOrEqual(20);
    expect(asked.length).toBeLessThanOrEqual(30);
  });

  it('says that questions of a rare skill were sure to be chosen, and others as far as the order was read', () => {
    const measuring = new AdaptiveMeasuring({ nodes: 3, start, node }, order, rule);
    const frequent: number[] = [];
    for (let round = measuring.nextRound(); round.length > 0; round = measuring.nextRound())
      for (const question of round) {
        measuring.record(question, question % 2 === 0 ? 'correct' : 'wrong');
        if (question >= 10) frequent.push(question);
      }
    const chances = measuring.chances();
    expect(chances[0]).toBe(1);
    expect(frequent.length).toBeGreaterThan(0);
    for (const question of frequent) expect(chances[question]).toBeLessThan(0.5);
  });

  it('counts answers that cannot be judged towards the most questions, so that it ends', () => {
    const measuring = new AdaptiveMeasuring({ nodes: 3, start, node }, order, rule);
    let asked = 0;
    for (let round = measuring.nextRound(); round.length > 0; round = measuring.nextRound())
      for (const question of round) {
        asked++;
        measuring.record(question, 'unknown');
      }
    expect(asked).toBeLessThanOrEqual(30);
  });
});

describe('seededOrder', () => {
  it('keeps the order of questions when others join them', () => {
    const order = (problems: string[]) => Array.from(seededOrder(problems, '42'), (at) => problems[at]);
    const before = order(['a', 'b', 'c', 'd']);
    expect(order(['x', 'd', 'c', 'y', 'b', 'a']).filter((problem) => before.includes(problem))).toEqual(before);
  });
});

describe('questionsOf', () => {
  it('takes copies of a problem for one question, and leaves out skills below the depth', () => {
    const { pool } = makeWorld(
      { topics: 2, skillsPerTopic: 2, samples: 4, skillsOfSample: [2], skew: 0, accuracy: () => 0.5 },
      1,
    );
    const questions = questionsOf({ ...pool, problem: ['p', 'q', 'p', 'q'] }, 1);
    expect([...questions.rows]).toEqual([0, 1]);
    expect([...questions.node].every((node) => pool.tree.node(node).depth === 1)).toBe(true);
  });
});

describe('a student measured adaptively', () => {
  const shape = { topics: 6, skillsPerTopic: 5, samples: 6_000, skew: 1, skillsOfSample: [1, 2, 3, 4] };

  it('has intervals that hold the truth, of skills and of topics', () => {
    let [held, all, calls] = [0, 0, 0];
    for (let seed = 1; seed <= 24; seed++) {
      const world = makeWorld({ ...shape, accuracy: (random) => 0.05 + 0.9 * random() }, seed);
      const random = seededRandom(seed + 1_000_000);
      const rule = { ...measuringDefaults, halfWidth: 0.1, most: 100 };
      const measured = measureAdaptively(world, rule, String(seed), random);
      calls += measured.calls / world.pool.size / 24;
      for (const { index } of world.pool.tree.nodes.slice(1)) {
        const { low, high } = nodeAccuracy(measured.table, index);
        const truth = world.truth[index] ?? NaN;
        all++;
        if (low !== null && high !== null && low <= truth && truth <= high) held++;
      }
    }
    expect(held / all).toBeGreaterThan(0.93);
    expect(held / all).toBeLessThan(0.97);
    expect(calls).toBeLessThan(1 / 3);
  });
});
