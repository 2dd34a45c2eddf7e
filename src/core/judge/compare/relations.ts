import { signOf } from '../number/ball';
import { isReal } from '../number/complex';
import { correct, unknown, wrong, type Judgement } from '../judgement';
import { integer, negated, product, quotient, sum } from '../syntax/build';
import { isScalar, keyOf, namesIn, type Node, type NodeOf, type RelationSign } from '../syntax/node';
import { withName } from '../syntax/rewrite';
import type { Context } from './context';
import { numberOf, sameValue } from './expressions';
import { sameRealSet } from './pieces';
import { realSetOf } from './realSets';

type Relation = NodeOf<'relation'>;

/** Compares equations and inequalities: the same but for a constant factor, a swap of sides, or the order of terms. */
export function compareRelations(gold: Relation, answer: Relation, context: Context): Judgement {
  const { work } = context;
  if (isEquation(gold) && isEquation(answer)) return compareEquations(gold, answer, context);
  const names = [gold, answer].map(({ sides }) => new Set(sides.flatMap(rangingNames))).map((each) => [...each].join());
  const [a, b] = [gold, answer].some(isChain) ? [] : [realSetOf(gold, work), realSetOf(answer, work)];
  if (a && b) {
    if (names[0] !== names[1]) return sameRealSet(a, b) ? unknown('variables') : wrong('interval');
    return sameRealSet(a, b) ? correct('interval') : wrong('interval');
  }
  return compareInequalities(gold, answer, context);
}

function isEquation({ sides, signs }: Relation): boolean {
  return signs.join('') === '=' && sides.every(isScalar);
}

/** What ranges in a relation: its names, or the values of a function as a whole: f(x) in 0 < f(x) < 1. */
function rangingNames(side: Node): readonly string[] {
  return side.kind === 'call' && side.name.startsWith('of ') ? [keyOf(side)] : [...namesIn(side)];
}

/** `x = 5 + 6 = 11` is a calculation on its way to the value, not several conditions at once. */
function isChain({ signs }: Relation): boolean {
  return signs.length > 1 && signs.includes('=');
}

function differenceOf({ sides }: Relation): Node | undefined {
  const [left, right] = sides;
  return left && right && isScalar(left) && isScalar(right) ? sum([left, negated(right)]) : undefined;
}

function compareEquations(gold: Relation, answer: Relation, context: Context): Judgement {
  const [f, g] = [differenceOf(gold), differenceOf(answer)];
  if (!f || !g) return unknown('not-understood');
  if (constantFactor(f, g, context)) return correct('equation');
  // Of two equations that differ by a constant no solution is shared.
  const apart = [negated(g), g].some((side) => namesIn(f).size > 0 && isConstant(sum([f, side]), context));
  return apart || solves(f, g, context) === false || haveOtherRoots(gold, answer, context)
    ? wrong('equation')
    : unknown('equation');
}

/** x^2 = 1 beside x = 1: equations of one name whose real solutions are known, and not the same. */
function haveOtherRoots(gold: Relation, answer: Relation, { work }: Context): boolean {
  const [a, b] = [gold, answer].map((side) => realSetOf({ ...side, signs: ['≠'] }, work));
  const names = [gold, answer].map((side) => [...namesIn(side)].join());
  return names[0] === names[1] && a !== undefined && b !== undefined && !sameRealSet(a, b);
}

/** Whether an expression has the same value, not 0, whatever its names stand for. */
function isConstant(node: Node, { work }: Context): boolean {
  let value = node;
  for (const name of namesIn(node)) value = withName(value, name, integer(19));
  return sameValue(value, integer(0), work) === 'different' && sameValue(node, value, work) === 'same';
}

/** The sign of the constant by which two expressions differ as factors; undefined when there is none. */
function constantFactor(f: Node, g: Node, { work }: Context): 1 | -1 | undefined {
  const names = [...namesIn(g, namesIn(f))];
  const ratio = quotient(f, g);
  if (!ratio) return undefined;
  // The ratio at one point must be the ratio everywhere.
  let [over, under] = [f, g];
  names.forEach((name, i) => {
    const value = integer([17, 23, 29, 31, 37][i % 5] ?? 17);
    over = withName(over, name, value);
    under = withName(under, name, value);
  });
  const constant = quotient(over, under);
  const size = constant && numberOf(constant, work);
  if (!size || !isReal(size)) return undefined;
  const sign = signOf(size.re);
  if (sign !== 1 && sign !== -1) return undefined;
  return sameValue(f, product([constant, g]), work) === 'same' ? sign : undefined;
}

/**
 * Whether solutions of f = 0 solve g = 0 too, tried where f is linear in a name; undefined when that is so for none.
 * False proves that the two equations differ.
 */
function solves(f: Node, g: Node, { work }: Context): boolean | undefined {
  const names = [...namesIn(g, namesIn(f))];
  for (const name of names) {
    const start = withName(f, name, integer(0));
    const slope = sum([withName(f, name, integer(1)), negated(start)]);
    const line = sum([start, product([slope, { kind: 'name', name }])]);
    const root = quotient(negated(start), slope);
    if (!root || sameValue(slope, integer(0), work) !== 'different' || sameValue(f, line, work) !== 'same') continue;
    return sameValue(withName(g, name, root), integer(0), work) !== 'different';
  }
  return undefined;
}

/** Pairs of signs that say the same once the sides are swapped. */
const turned: Partial<Record<RelationSign, RelationSign>> = { '>': '<', '≥': '≤' };

function compareInequalities(gold: Relation, answer: Relation, context: Context): Judgement {
  const [a, b] = [upward(gold), upward(answer)];
  if (!a || !b) return compareSides(gold, answer, context);
  const factor = constantFactor(a.difference, b.difference, context);
  if (a.sign !== b.sign) return factor === 1 ? wrong('interval') : unknown('interval');
  return factor === 1 || (factor === -1 && a.sign === '≠') ? correct('interval') : unknown('interval');
}

/** left < right as the sign and left - right. */
function upward(relation: Relation): { sign: RelationSign; difference: Node } | undefined {
  const [sign] = relation.signs;
  const difference = differenceOf(relation);
  if (sign === undefined || !difference || relation.signs.length > 1) return undefined;
  const other = turned[sign];
  return other === undefined ? { sign, difference } : { sign: other, difference: negated(difference) };
}

/** Chains such as `a < b < c` and (x-1)/2 = y/3 = z, side by side in either direction. */
function compareSides(gold: Relation, answer: Relation, { work }: Context): Judgement {
  const same = (sides: readonly Node[], signs: readonly RelationSign[]): boolean =>
    signs.join('') === gold.signs.join('') &&
    gold.sides.length === sides.length &&
    gold.sides.every((side, i) => {
      const other = sides[i];
      if (!other) return false;
      return (
        keyOf(side) === keyOf(other) || (isScalar(side) && isScalar(other) && sameValue(side, other, work) === 'same')
      );
    });
  const back = answer.signs.toReversed().map((sign) => opposite[sign] ?? sign);
  const equal = same(answer.sides, answer.signs) || same(answer.sides.toReversed(), back);
  return equal ? correct('equation') : unknown('equation');
}

const opposite: Partial<Record<RelationSign, RelationSign>> = { '<': '>', '>': '<', '≤': '≥', '≥': '≤' };
