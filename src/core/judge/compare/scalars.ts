import {
  exactly,
  minus,
  product as productOf,
  signOf,
  sizeOf,
  quotient as quotientOf,
  type Ball,
} from '../number/ball';
import { isReal } from '../number/complex';
import { correct, unknown, wrong, type Judgement } from '../judgement';
import { conversion } from '../conversions';
import { equal, powerOfTen } from '../rational';
import { exactNumber, integer, product } from '../syntax/build';
import { holdsCall, holdsConstant, namesIn, partsOf, type Node, type NumberNode } from '../syntax/node';
import { withName } from '../syntax/rewrite';
import type { Context } from './context';
import { areNear, numberOf, sameValue } from './expressions';
import { compareFamilies } from './families';
import { isConstantOfIntegration, mayDifferByConstant, sameButForNames } from './freeNames';
import { compareQuantities, digitsForFraction } from './quantities';

/** A value with its unit. */
interface Measure {
  readonly value: Node;
  /** `%` for percentages. */
  readonly unit: string | undefined;
}

/** Compares two expressions, each perhaps with a unit: numbers exactly, all else by its value. */
export function compareScalars(gold: Node, answer: Node, context: Context): Judgement {
  const [expected, given] = [measureOf(gold), measureOf(answer)];
  const [a, b] = [expected.value, given.value];
  if (a.kind === 'number' && b.kind === 'number') {
    const judged = compareQuantities(quantityOf(a, expected.unit), quantityOf(b, given.unit), context.options);
    if (expected.unit === given.unit || judged.verdict === 'correct') return judged;
    // 180° is pi as well as 180.
    return sameValue(gold, answer, context.work) === 'same' ? correct('unit') : judged;
  }
  if (expected.unit === given.unit) return compareValues(a, b, context);
  return compareAcrossUnits(gold, answer, expected, given, context);
}

function compareAcrossUnits(gold: Node, answer: Node, expected: Measure, given: Measure, context: Context): Judgement {
  const inDegrees = expected.unit === '°' || given.unit === '°';
  const [x, y] = [withoutRadians(gold), withoutRadians(answer)];
  if (inDegrees && sameValue(x, y, context.work) === 'same') return correct('unit');
  if (expected.unit !== undefined && given.unit !== undefined) {
    const factor = conversion(given.unit, expected.unit);
    if (!factor) return unknown('unit');
    const { verdict } = compareValues(expected.value, product([exactNumber(factor), given.value]), context);
    return { verdict, rule: 'unit' };
  }
  if (expected.unit === '%' || given.unit === '%') return unknown('percent');
  const judged = compareValues(expected.value, given.value, context);
  // The difference may be one of units.
  return judged.verdict === 'wrong' ? unknown('unit') : judged;
}

function withoutRadians(node: Node): Node {
  return node.kind === 'measured' && node.unit === 'rad' ? node.value : node;
}

function measureOf(node: Node): Measure {
  if (node.kind === 'measured') return { value: node.value, unit: node.unit };
  const isDegree = (part: Node): boolean => part.kind === 'constant' && part.name === 'degree';
  if (node.kind === 'product' && node.parts.filter(isDegree).length === 1)
    return { value: product(node.parts.filter((part) => !isDegree(part))), unit: '°' };
  return { value: node, unit: undefined };
}

function quantityOf(node: NumberNode, unit: string | undefined) {
  const percent = unit === '%';
  return { ...node, percent, unit: percent ? undefined : unit, groups: undefined };
}

function compareValues(gold: Node, answer: Node, context: Context): Judgement {
  const { work } = context;
  const logs = holdsCall(gold, 'log') || holdsCall(answer, 'log');
  const same = sameValue(gold, answer, work);
  if (same === 'same') return correct('expression');
  const names = [namesIn(gold), namesIn(answer)] as const;
  const family = compareFamilies(gold, answer, context);
  if (family) return family;
  if (same === 'doubtful') return unknown('expression');
  if (logs && sameValue(gold, answer, work, 'natural') === 'same')
    return names[0].size > 0 || holdsCall(gold, 'ln') ? correct('expression') : unknown('expression');
  if (names[0].size === 0 && names[1].size === 0) return compareConstants(gold, answer, context);
  if (mayBeUnit(gold, answer)) return unknown('unit');
  if (sameButForNames(gold, answer, names, work))
    return isConstantOfIntegration(gold, answer, names) ? correct('expression') : unknown('variables');
  if (mayDifferByConstant(gold, answer, work)) return unknown('variables');
  if (namedApart(names)) return unknown('not-understood');
  if (sameAtIntegers(gold, answer, context)) return unknown('family');
  return mayBeRounded(gold, answer, context) ? unknown('rounding') : wrong('expression');
}

/**
 * Whether only one side holds a word or a mark over letters: `done` is no variable, and the segment AB may be written with
 * and without its line.
 */
function namedApart([expected, given]: readonly [ReadonlySet<string>, ReadonlySet<string>]): boolean {
  const marked = (name: string): boolean => /^(?:"|\\(?!vec[ijk]$).* )/u.test(name);
  return (
    [...expected].some((name) => marked(name) && !given.has(name)) ||
    [...given].some((name) => marked(name) && !expected.has(name))
  );
}

/** Whether two sides agree wherever a letter that usually stands for an integer is one, as (-1)^n and cos n pi do. */
function sameAtIntegers(gold: Node, answer: Node, { work, integers, implied }: Context): boolean {
  const letters = [...namesIn(answer, namesIn(gold))].filter((name) => integers.has(name) || implied.has(name));
  if (letters.length === 0) return false;
  return [2, 3, 4, 7].every((at) => {
    const sides = [gold, answer].map((side) =>
      letters.reduce((node, name, i) => withName(node, name, integer(at + 3 * i)), side),
    );
    const [a, b] = sides;
    return a !== undefined && b !== undefined && sameValue(a, b, work) === 'same';
  });
}

/** `5m` beside 5 may be a length, `60W` a power, `1999 AD` a year. */
function mayBeUnit(gold: Node, answer: Node): boolean {
  const [plain, other] = gold.kind === 'number' ? [gold, answer] : [answer, gold];
  if (plain.kind !== 'number' || other.kind !== 'product') return false;
  const [number, ...names] = other.parts;
  // What was expected with a letter is seldom a unit, unless it is a capital one.
  const letter = other === answer ? /^[A-Za-z]$/u : /^[A-Z]$/u;
  const areLetters = names.every((part) => part.kind === 'name' && letter.test(part.name));
  return number?.kind === 'number' && areLetters && equal(plain.value, number.value);
}

function holdsDecimal(node: Node): boolean {
  return node.kind === 'number' ? node.form === 'decimal' : partsOf(node).some(holdsDecimal);
}

/** Two numbers that surely differ, at least one of them irrational: wrong, unless one may be the other rounded. */
function compareConstants(gold: Node, answer: Node, context: Context): Judgement {
  const [decimal, exact] = gold.kind === 'number' && gold.form === 'decimal' ? [gold, answer] : [answer, gold];
  const value = numberOf(exact, context.work);
  if (!value) return unknown('expression');
  if (decimal.kind !== 'number' || decimal.form !== 'decimal')
    return mayBeRounded(gold, answer, context) ? unknown('rounding') : wrong('expression');
  const way = isReal(value) ? roundingOf(decimal, value.re) : undefined;
  if (way === undefined) return wrong('expression');
  const enough = (context.options.digits ?? digitsForFraction) + (way === 'cut off' ? 1 : 0);
  return decimal.significant >= enough ? correct('decimal') : unknown('rounding');
}

const bits = 192;

/** Whether `decimal` is `exact` rounded, or cut off after its last digit, which then is not to be relied on. */
function roundingOf(decimal: NumberNode, exact: Ball): 'rounded' | 'cut off' | undefined {
  if (decimal.significant < 2) return undefined;
  const value = quotientOf(exactly(decimal.value.numerator), exactly(decimal.value.denominator), bits);
  if (signOf(value) !== signOf(exact)) return undefined;
  const excess = minus(sizeOf(exact), sizeOf(value), bits);
  const { denominator } = powerOfTen(-decimal.decimals);
  const lastDigits = productOf(sizeOf(excess), exactly(denominator), bits);
  const cutOff = signOf(excess) === 1 && signOf(minus(lastDigits, exactly(1n), bits)) === -1;
  if (signOf(minus(productOf(lastDigits, exactly(2n), bits), exactly(1n), bits)) !== 1) return 'rounded';
  return cutOff ? 'cut off' : undefined;
}

/** A decimal within an expression (2.5 m + 0.33) may be rounded too: near values then prove nothing. */
function mayBeRounded(gold: Node, answer: Node, { work }: Context): boolean {
  return (holdsDecimal(gold) || holdsDecimal(answer)) && areNear(gold, answer, work);
}

/** Whether an expression is infinite, and on which side: 1, -1, or 0 when it is not. */
export function infinitySign(node: Node): -1 | 0 | 1 {
  if (node.kind === 'constant') return node.name === 'infinity' ? 1 : 0;
  if (node.kind !== 'product' || !holdsConstant(node, 'infinity') || node.parts.length !== 2) return 0;
  const factor = node.parts.find((part) => part.kind === 'number');
  return factor?.kind !== 'number' ? 0 : factor.value.numerator < 0n ? -1 : 1;
}
