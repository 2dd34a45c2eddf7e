import { exactly, log2Of, type Ball } from '../number/ball';
import { differ, isReal, real } from '../number/complex';
import { correct, wrong, type Judgement } from '../judgement';
import { integer, negated, product, quotient, sum } from '../syntax/build';
import { holdsConstant, isScalar, keyOf, namesIn, type Node } from '../syntax/node';
import { withName } from '../syntax/rewrite';
import type { Context } from './context';
import { numberOf, sameValue } from './expressions';

/** `start + step n` for all integers n; start and step may hold other names. */
interface Family {
  readonly start: Node;
  readonly step: Node;
}

/**
 * Compares solutions with an integer parameter, such as `\frac{\pi}{4} + n\pi`: the same when the steps agree but for
 * their sign and the starts differ by a multiple of the step. Undefined when one of the two is no such family.
 */
export function compareFamilies(gold: Node, answer: Node, context: Context): Judgement | undefined {
  const [expected, given] = [familyOf(gold, context), familyOf(answer, context)];
  if (!expected || !given) return undefined;
  // Without a word about the letter only angles go round.
  const angles = [expected, given].every(({ step }) => namesIn(step).size === 0 && holdsConstant(step, 'pi', 'degree'));
  if (context.integers.size === 0 && !angles) return undefined;
  const same = areSameSets(expected, given, context);
  return same === undefined ? undefined : same ? correct('family') : wrong('family');
}

/**
 * Whether `2k + 1` and `2k - 1` are the same numbers once their letter stands for every integer. That is for who knows
 * what the letter stands for: as expressions they differ.
 */
export function sameForAllIntegers(gold: Node, answer: Node, context: Context): boolean {
  const [expected, given] = [familyOf(gold, context), familyOf(answer, context)];
  return expected !== undefined && given !== undefined && areSameSets(expected, given, context) === true;
}

/** Undefined where the distance of the starts is no number of steps that is known. */
function areSameSets(expected: Family, given: Family, { work }: Context): boolean | undefined {
  const between = quotient(sum([expected.start, negated(given.start)]), expected.step);
  if (!between || namesIn(between).size > 0) return undefined;
  const steps = numberOf(between, work);
  if (!steps || !isReal(steps)) return undefined;
  const sameStep =
    sameValue(expected.step, given.step, work) === 'same' ||
    sameValue(expected.step, negated(given.step), work) === 'same';
  return sameStep && differ(steps, real(exactly(nearestInteger(steps.re))), 192) === false;
}

function nearestInteger(value: Ball): bigint {
  if (log2Of(value.mantissa) + value.exponent > 64) return 0n;
  const shift = BigInt(Math.abs(value.exponent));
  if (value.exponent >= 0) return value.mantissa << shift;
  return ((value.mantissa >> (shift - 1n)) + 1n) >> 1n;
}

/** Letters that people give to integers. */
export const usualParameters: readonly string[] = ['k', 'n', 'm', 'l'];

/** The usual letters for an integer, but for those of which the answers say something else: `k = 0, 1`, `n > 0`. */
export function impliedIntegers(sides: readonly Node[]): ReadonlySet<string> {
  const relations = sides
    .flatMap((side) => (side.kind === 'list' ? side.parts : [side]))
    .filter((part) => part.kind === 'relation' && declaredIntegers(part).length === 0);
  const limited = relations.flatMap((part) => {
    if (part.kind !== 'relation') return [];
    const [first] = part.sides;
    return part.signs.every((sign) => sign === '=') && first ? [...namesIn(first)] : [...namesIn(part)];
  });
  return new Set(usualParameters.filter((name) => !limited.includes(name)));
}

function familyOf(node: Node, { work, integers, implied }: Context): Family | undefined {
  const parameters = [...namesIn(node)].filter((name) => integers.has(name) || implied.has(name));
  const [parameter] = parameters;
  if (!isScalar(node) || parameter === undefined || parameters.length > 1) return undefined;
  const [start, next] = [withName(node, parameter, integer(0)), withName(node, parameter, integer(1))];
  const step = sum([next, negated(start)]);
  const line = sum([start, product([step, { kind: 'name', name: parameter }])]);
  return sameValue(node, line, work) === 'same' ? { start, step } : undefined;
}

const integerNames = new Set(['Z', 'N', 'Z+', 'N+', 'Z*', 'N*']);

/** The names that `n \in \mathbb{Z}` declares, when the node is such a statement. */
export function declaredIntegers(node: Node): string[] {
  if (node.kind !== 'relation' || node.signs.join('') !== '∈') return [];
  const [element, set] = node.sides;
  if (set?.kind !== 'numbers' || !integerNames.has(set.name) || element?.kind !== 'name') return [];
  return keyOf(set) === 'Z' ? [element.name] : [];
}
