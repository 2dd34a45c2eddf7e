import type { SkillPath } from '../../src/protocol/values';
import { studentAttempt } from './attempt';
import type { SampleProblem } from './corpus';
import { Random } from './random';

/**
 * How often the made-up student solves a problem of a domain. The student calculates well, follows recipes, and loses
 * the thread where one has to count cases, work with remainders or see a figure.
 */
const byDomain: Readonly<Record<string, number>> = {
  Prealgebra: 0.9,
  Algebra: 0.8,
  'Intermediate Algebra': 0.6,
  Geometry: 0.6,
  Precalculus: 0.5,
  'Vectors & matrices': 0.7,
  'Number Theory': 0.5,
  Counting: 0.5,
  'Probability & statistics': 0.6,
  Calculus: 0.7,
};

/** Leaf skills where the student is far from its usual self. */
const byLeaf: Readonly<Record<string, number>> = {
  'Order of operations': 1,
  'Percent of a quantity': 1,
  'Average speed': 0.4,
  'Work done together': 0.4,
  'Solving linear equations in one unknown': 1,
  'Evaluating functions': 1,
  'Absolute value equations': 0.4,
  'Linear inequalities and comparison': 0.5,
  'Inverse functions': 0.6,
  'Sum of a geometric series': 0.6,
  'Arithmetic of complex numbers': 0.9,
  'Telescoping sums': 0.2,
  'AM-GM inequality': 0.3,
  'Vieta’s formulas': 0.3,
  'Pythagorean theorem': 0.9,
  'Angles in a triangle': 0.9,
  'Similar and congruent triangles': 0.3,
  'Area from coordinates': 0.3,
  'Trigonometric equations': 0.2,
  'Law of cosines': 0.3,
  'Matrix arithmetic': 0.9,
  'Cross product and triple product': 0.4,
  'Greatest common divisor': 0.9,
  'Least common multiple': 0.8,
  'Systems of congruences': 0.2,
  'Linear congruences and inverses': 0.2,
  'Remainders of powers': 0.3,
  'Repeating decimals as fractions': 0.3,
  'Multiplication principle': 0.9,
  'Distributing objects': 0.2,
  'Complementary counting': 0.2,
  'Inclusion-exclusion': 0.3,
  'Lattice paths': 0.4,
  'Conditional probability': 0.2,
  'Drawing without replacement': 0.4,
  'Arithmetic mean': 1,
  'Median, mode, range and spread': 0.9,
  'Extremes with derivatives': 0.4,
};

/** The student's probability of success at a leaf skill of the built-in mathematics tree. */
export function successRate(leaf: SkillPath): number {
  return byLeaf[leaf.at(-1) ?? ''] ?? byDomain[leaf[0] ?? ''] ?? 0.5;
}

/** The names of all domains and leaf skills that the table mentions. */
export function tableEntries(): string[] {
  return [...Object.keys(byDomain), ...Object.keys(byLeaf)];
}

/** Of the failures, this share breaks off without an answer. */
export const truncatedShare = 0.12;

/**
 * One attempt per problem, in their order. Of each leaf's problems exactly the share of the table is solved (rounded;
 * which ones is drawn), so that a reader finds the numbers of the table in the report.
 */
export function sampleAttempts(
  problems: readonly SampleProblem[],
  seed: string,
): { uniqueId: string; attempt: string }[] {
  const byLeafPath = new Map<string, SampleProblem[]>();
  for (const problem of problems) {
    const key = problem.template.leaf.join(' > ');
    byLeafPath.set(key, [...(byLeafPath.get(key) ?? []), problem]);
  }
  const solved = new Set<string>();
  for (const [key, group] of byLeafPath) {
    const count = Math.round(successRate(group[0]?.template.leaf ?? []) * group.length);
    const random = new Random(`${seed}:student:${key}`);
    for (const problem of random.sample(group, count)) solved.add(problem.uniqueId);
  }
  return problems.map(({ uniqueId, worked }) => {
    const random = new Random(`${seed}:student:${uniqueId}`);
    const failure = random.chance(truncatedShare) ? 'truncated' : 'wrong';
    return { uniqueId, attempt: studentAttempt(worked, solved.has(uniqueId) ? 'right' : failure, random) };
  });
}

/** One line of `weak-student.jsonl`. */
export function attemptRow(uniqueId: string, attempt: string): string {
  return JSON.stringify({ unique_id: uniqueId, attempt });
}
