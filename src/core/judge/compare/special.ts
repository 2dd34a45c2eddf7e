import { correct, unknown, wrong, type Judgement } from '../judgement';
import { absolute, compare as compareRationals, equal, rational, times, type Rational } from '../rational';
import { integer } from '../syntax/build';
import type { Node, NodeOf } from '../syntax/node';
import { compare, compareSequences } from './answers';
import type { Context } from './context';

/** 3:5 may be answered by the fraction; 2:4 for 1:2 or a time of day is left to people. */
export function compareRatios(gold: Node, answer: Node, context: Context): Judgement {
  const parts = [gold, answer].map((node) => (node.kind === 'ratio' ? node.parts : undefined));
  const [a, b] = parts;
  if (a && b) {
    const judged = compareSequences(a, b, 'tuple', context);
    if (judged.verdict === 'correct') return correct('ratio');
    return judged.verdict === 'wrong' && (areApart(a, b) || isUnreduced(a, b)) ? wrong('ratio') : unknown('ratio');
  }
  const [over, under, more] = a ?? b ?? [];
  const other = a ? answer : gold;
  if (
    over?.kind !== 'number' ||
    under?.kind !== 'number' ||
    more ||
    other.kind !== 'number' ||
    other.form !== 'fraction'
  )
    return unknown('ratio');
  const { numerator, denominator } = other.value;
  const same = over.value.numerator === numerator && under.value.numerator === denominator;
  const lowest = over.value.denominator === 1n && under.value.denominator === 1n;
  return same && lowest ? correct('ratio') : unknown('ratio');
}

/** Whether two ratios of two numbers differ in value too. What may be a time of day, or a score, has two digits. */
function areApart([a, b, ...more]: readonly Node[], [c, d, ...others]: readonly Node[]): boolean {
  const single = (node: Node | undefined): Rational | undefined =>
    node?.kind === 'number' && compareRationals(absolute(node.value), rational(10n)) < 0 ? node.value : undefined;
  const [w, x, y, z] = [a, b, c, d].map(single);
  if (!w || !x || !y || !z || more.length + others.length > 0) return false;
  return !equal(times(w, z), times(x, y));
}

/** 2:4 where 1:2 is expected: a ratio in lowest terms asks for one. Larger numbers may be a time or a score. */
function isUnreduced(expected: readonly Node[], given: readonly Node[]): boolean {
  const [a, b, c, d] = [...expected, ...given].map(digitOf);
  if (!a || !b || !c || !d || expected.length !== 2 || given.length !== 2) return false;
  const coprime = ![2n, 3n, 5n, 7n].some((prime) => a % prime === 0n && b % prime === 0n);
  return coprime && a * d === b * c && c > a;
}

/** An integer from 1 to 9. */
function digitOf(node: Node): bigint | undefined {
  if (node.kind !== 'number' || node.form !== 'integer') return undefined;
  return node.value.numerator > 0n && node.value.numerator < 10n ? node.value.numerator : undefined;
}

export function compareResidues(gold: Node, answer: Node, context: Context): Judgement {
  if (gold.kind === 'residue' && answer.kind === 'residue') {
    const modulus = compare(gold.modulus, answer.modulus, context);
    const value = compare(residueValue(gold), residueValue(answer), context);
    if (modulus.verdict === 'correct' && value.verdict === 'correct') return correct('residue');
    if (modulus.verdict === 'correct') return compareRemainders(residueValue(gold), residueValue(answer), gold.modulus);
    return unknown('residue');
  }
  // 3 (mod 7) gives the remainder 3.
  if (answer.kind === 'residue' && compare(gold, residueValue(answer), context).verdict === 'correct')
    return correct('residue');
  return unknown('residue');
}

/** 5 and 12 are the same modulo 7. */
function compareRemainders(gold: Node, answer: Node, modulus: Node): Judgement {
  if (![gold, answer, modulus].every((node) => node.kind === 'number' && node.form === 'integer'))
    return unknown('residue');
  const [a, b, m] = [gold, answer, modulus].map((node) => (node.kind === 'number' ? node.value.numerator : 0n));
  if (a === undefined || b === undefined || !m) return unknown('residue');
  return (a - b) % m === 0n ? correct('residue') : wrong('residue');
}

function residueValue({ value }: NodeOf<'residue'>): Node {
  return value.kind === 'relation' ? (value.sides.at(-1) ?? value) : value;
}

/** Digits of the same base agree or not; a number in another base is left to people unless even its value differs. */
export function compareBases(gold: Node, answer: Node, context: Context): Judgement {
  if (gold.kind === 'based' && answer.kind === 'based' && gold.base === answer.base)
    return gold.digits === answer.digits ? correct('base') : wrong('base');
  const digits = [gold, answer].map((node) =>
    node.kind === 'based' ? node.digits : node.kind === 'number' ? String(node.value.numerator) : undefined,
  );
  const based = gold.kind === 'based' && answer.kind === 'based';
  if (digits[0] === digits[1] && !based) return unknown('base');
  const [a, b] = [inTen(gold), inTen(answer)];
  // 1a_{16} may be a number or a product.
  if (a.kind !== 'number' || b.kind !== 'number') return unknown('base');
  return compare(a, b, context).verdict === 'wrong' ? wrong('base') : unknown('base');
}

function inTen(node: Node): Node {
  if (node.kind !== 'based') return node;
  const negative = node.digits.startsWith('-');
  let value = 0n;
  for (const digit of node.digits.replace('-', '')) value = value * BigInt(node.base) + BigInt(parseInt(digit, 36));
  return integer(negative ? -value : value);
}
