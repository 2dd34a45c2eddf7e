import { correct, unknown, wrong, type Judgement } from '../judgement';
import { add, dividedBy, equal, lowestTerms, negate, rational, times, type Rational } from '../rational';
import { exactNumber, integer } from '../syntax/build';
import { holdsConstant, isScalar, namesIn, type Node } from '../syntax/node';
import { rewrite, signsIn, withName, withSign } from '../syntax/rewrite';
import type { Context } from './context';
import { compareFamilies } from './families';
import { itemsOf } from './items';

/** `start + step n` for all integers n, in half turns: 1 is pi, or 180°. The step of a single angle is 0. */
interface Progression {
  readonly start: Rational;
  readonly step: Rational;
}

/**
 * Compares angles with an integer parameter, `\frac{\pi}{2} + k\pi` or several of them, as sets: each is laid out over a
 * period that all of them share. Undefined when neither side is such a set, or only one holds a parameter.
 */
export function compareProgressions(gold: Node, answer: Node, context: Context): Judgement | undefined {
  const letters = new Set([...context.integers, ...context.implied]);
  const [expected, given] = [gold, answer].map((side) => progressionsOf(side, letters));
  const endless = [expected, given].some((side) => side?.some(({ step }) => !equal(step, zero)));
  if (!endless) return undefined;
  if (!expected || !given) {
    if (![gold, answer].every((side) => [...namesIn(side)].some((name) => letters.has(name)))) return undefined;
    return compareFamilies(gold, answer, context) ?? unknown('family');
  }
  const [a, b] = laidOut(expected, given) ?? [];
  if (!a || !b) return unknown('too-long');
  if (a.join() !== b.join()) return wrong('family');
  // In n pi and -n pi, n may also be a number that the question gave.
  const bare = [expected, given].some((side) => side.every(({ start }) => equal(start, zero)));
  return bare && context.integers.size === 0 && !sameSteps(expected, given) ? unknown('family') : correct('family');
}

const zero = rational(0n);

function sameSteps(a: readonly Progression[], b: readonly Progression[]): boolean {
  return a.length === b.length && a.every(({ step }, i) => equal(step, b[i]?.step ?? zero));
}

/** Undefined unless every value is a rational number of half turns, or rises by one with its parameter. */
function progressionsOf(node: Node, letters: ReadonlySet<string>): readonly Progression[] | undefined {
  if (!holdsConstant(node, 'pi', 'degree')) return undefined;
  const items = (itemsOf(node) ?? [node]).flatMap((item) =>
    signsIn(item) > 0 ? [withSign(item, 1), withSign(item, -1)] : [item],
  );
  const read = items.flatMap((item) => progressionOf(item, letters) ?? []);
  return read.length === items.length ? read : undefined;
}

function progressionOf(node: Node, letters: ReadonlySet<string>): Progression | undefined {
  if (!isScalar(node)) return undefined;
  const [name, more] = namesIn(node);
  if (name === undefined) {
    const start = halfTurns(node);
    return start && { start, step: zero };
  }
  if (more !== undefined || !letters.has(name)) return undefined;
  const values = [0, 1, 2, 5].map((at) => halfTurns(withName(node, name, integer(at))));
  const [start, next, second, fifth] = values;
  if (!start || !next || !second || !fifth) return undefined;
  const step = add(next, negate(start));
  const even = [
    [second, 2n],
    [fifth, 5n],
  ] as const;
  const straight = even.every(([value, at]) => equal(value, add(start, times(step, rational(at)))));
  return straight && !equal(step, zero) ? { start, step } : undefined;
}

/** The number by which pi is multiplied, exactly; undefined when it is not rational or there is more than that. */
function halfTurns(node: Node): Rational | undefined {
  const [none, one, two, three] = [0, 1, 2, 3].map((pi) => {
    const value = rewrite(node, (part) => {
      if (part.kind !== 'constant') return undefined;
      if (part.name === 'pi') return integer(pi);
      return part.name === 'degree' ? exactNumber(rational(BigInt(pi), 180n)) : undefined;
    });
    return value.kind === 'number' ? value.value : undefined;
  });
  if (!none || !one || !two || !three || !equal(none, zero)) return undefined;
  return equal(two, times(one, rational(2n))) && equal(three, times(one, rational(3n))) ? one : undefined;
}

/** Values within a period beyond which a comparison is left out. */
const mostValues = 400n;

/** The values of both sides within a period that all steps divide, sorted; single angles outside of them by themselves. */
function laidOut(
  a: readonly Progression[],
  b: readonly Progression[],
): [readonly string[], readonly string[]] | undefined {
  const steps = [...a, ...b].filter(({ step }) => !equal(step, zero)).map(({ step }) => lowestTerms(step));
  const under = steps.reduce((shared, { denominator }) => multipleOf(shared, denominator), 1n);
  const over = steps.map(({ numerator, denominator }) => size(numerator) * (under / denominator));
  const period = over.reduce(multipleOf, 1n);
  const count = over.reduce((sum, each) => sum + period / each, 0n);
  if (count > mostValues) return undefined;
  return [valuesIn(a, rational(period, under)), valuesIn(b, rational(period, under))];
}

function valuesIn(side: readonly Progression[], period: Rational): readonly string[] {
  const found = new Set<string>();
  for (const { start, step } of side.filter((each) => !equal(each.step, zero))) {
    const rounds = lowestTerms(dividedBy(period, step) ?? zero).numerator;
    for (let k = 0n; k < size(rounds); k++) found.add(within(add(start, times(step, rational(k))), period));
  }
  for (const { start } of side.filter((each) => equal(each.step, zero)))
    if (!found.has(within(start, period))) found.add(`= ${spelled(start)}`);
  return [...found].sort();
}

/** What is left of a value once whole periods are taken off. */
function within(value: Rational, period: Rational): string {
  const { numerator, denominator } = lowestTerms(dividedBy(value, period) ?? zero);
  return spelled(rational(((numerator % denominator) + denominator) % denominator, denominator));
}

function spelled(value: Rational): string {
  const { numerator, denominator } = lowestTerms(value);
  return `${numerator}/${denominator}`;
}

function multipleOf(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}
