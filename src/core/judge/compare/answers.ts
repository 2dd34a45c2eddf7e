import { correct, unknown, wrong, type JudgeRule, type Judgement } from '../judgement';
import { isScalar, keyOf, namesIn, type Node, type NodeOf } from '../syntax/node';
import { signsIn, withSign } from '../syntax/rewrite';
import { compareChains } from './chains';
import type { Context } from './context';
import { compareItems, itemsOf } from './items';
import { compareBases, compareRatios, compareResidues } from './special';
import { declaredIntegers, impliedIntegers, sameForAllIntegers } from './families';
import { areFunctions, isTurned, labelled, type Labelled } from './labels';
import { areOtherChances, areOtherSets } from './otherThings';
import { numberOf } from './expressions';
import { sameRealSet } from './pieces';
import { statesParameter, withParameterWrittenOut } from './parameters';
import { compareProgressions } from './progressions';
import { realSetOf } from './realSets';
import { compareRelations } from './relations';
import { compareScalars, infinitySign } from './scalars';
import { asMatrix, asSequence, pointNamed, sequenceOf, valuesAsWritten, valuesByName } from './sequences';

/**
 * Compares two answers that were understood in full. The expected side decides: an interval may answer an inequality,
 * but no inequality an interval; a value may be given with a name, but not an equation answered by a number.
 */
export function compareAnswers(gold: Node, answer: Node, context: Context): Judgement {
  const written = [gold, answer].map(withParameterWrittenOut);
  const judged = compareWrittenOut(written[0] ?? gold, written[1] ?? answer, context);
  // What is said of a parameter and was not understood is no value of its own.
  const open = [gold, answer].some((side, i) => !written[i] && statesParameter(side));
  return open && judged.verdict === 'wrong' ? unknown('family') : judged;
}

function compareWrittenOut(gold: Node, answer: Node, context: Context): Judgement {
  const integers = new Set([...context.integers, ...[gold, answer].flatMap(integersOf)]);
  const plain = [withoutDeclarations(gold), withoutDeclarations(answer)] as const;
  const [expected, given] = alikeInForm(...plain);
  const implied = impliedIntegers([gold, answer]);
  return compare(expected, given, { ...context, integers, implied });
}

/** Where one side is a point or vector, the other is made one: 2i + 3j, or x = 1, y = 2. */
function alikeInForm(gold: Node, answer: Node): [Node, Node] {
  if (gold.kind === 'matrix' && answer.kind === 'tuple') return [gold, asMatrix(answer) ?? answer];
  const points = [pointNamed(gold, answer), pointNamed(answer, gold)];
  if (points[0] || points[1]) return [points[1] ?? gold, points[0] ?? answer];
  const [a, b] = [sequenceOf(gold), sequenceOf(answer)];
  if (a && !b) return [gold, asSequence(answer, a.length) ?? answer];
  if (b && !a) return [asSequence(gold, b.length) ?? gold, answer];
  return [gold, answer];
}

function integersOf(node: Node): string[] {
  return node.kind === 'list' ? node.parts.flatMap(declaredIntegers) : declaredIntegers(node);
}

/** `x = 2\pi n, n \in \mathbb{Z}` without the last part. */
function withoutDeclarations(node: Node): Node {
  if (node.kind !== 'list') return node;
  const parts = node.parts.filter((part) => declaredIntegers(part).length === 0);
  const [only] = parts;
  return only && parts.length === 1 ? only : parts.length === 0 ? node : { ...node, parts };
}

/** Compares two parts of answers, or whole ones once they have been brought to like forms. */
export function compare(gold: Node, answer: Node, context: Context): Judgement {
  context.work.spend(5);
  if (keyOf(gold) === keyOf(answer)) return correct(ruleFor(gold));
  const stated = compareChains(gold, answer, context) ?? compareLabelled(gold, answer, context);
  const decided = stated ?? compareProgressions(gold, answer, context);
  if (decided) return decided;
  if (signsIn(gold) > 0 || signsIn(answer) > 0) return compareSigned(gold, answer, context);
  if (isValue(gold) && isValue(answer)) return compareFinite(gold, answer, context);
  if (gold.kind === 'relation' && answer.kind === 'relation') return compareRelations(gold, answer, context);
  return compareParts(gold, answer, context);
}

function ruleFor(node: Node): JudgeRule {
  switch (node.kind) {
    case 'list':
    case 'set':
      return 'list';
    case 'relation':
      return 'equation';
    case 'matrix':
    case 'tuple':
    case 'ratio':
    case 'residue':
      return node.kind;
    case 'based':
      return 'base';
    default:
      return isScalar(node) ? 'expression' : 'interval';
  }
}

/** An expression, perhaps with a unit. */
export function isValue(node: Node): boolean {
  return isScalar(node) || (node.kind === 'measured' && isScalar(node.value));
}

function compareFinite(gold: Node, answer: Node, context: Context): Judgement {
  if (areOtherChances(gold, answer)) return wrong('expression');
  const [a, b] = [infinitySign(gold), infinitySign(answer)];
  if (a === 0 && b === 0) return compareScalars(gold, answer, context);
  if (a === b) return correct('expression');
  if (a !== 0 && b !== 0) return wrong('expression');
  // A limit that is not known may be infinite.
  const isKnown = namesIn(gold).size + namesIn(answer).size === 0 && isFinite(a === 0 ? gold : answer, context);
  return isKnown ? wrong('expression') : unknown('expression');
}

function isFinite(node: Node, { work }: Context): boolean {
  return numberOf(node.kind === 'measured' ? node.value : node, work) !== undefined;
}

/** Undefined when no side names its value, or only together with what the other side is do the names mean anything. */
function compareLabelled(gold: Node, answer: Node, context: Context): Judgement | undefined {
  const expected = labelled(gold);
  const given = labelled(answer, gold.kind !== 'relation');
  if (expected && given) {
    if (keyOf(expected.label) === keyOf(given.label)) return compareOfOneName(expected, given, context);
    const equation = gold.kind === 'relation' && answer.kind === 'relation' && compareRelations(gold, answer, context);
    if (equation && equation.verdict === 'correct') return equation;
    // y = 2x and x = 2y are equations of the same names.
    const shared = namesIn(gold).size > 1 && [...namesIn(gold)].every((name) => namesIn(answer).has(name));
    if (equation && shared && equation.verdict === 'wrong') return equation;
    const judged = compare(expected.value, given.value, context);
    // f(x) = 2x and y = 2x are the same function; x = 5 and y = 5 are not the same answer.
    return areFunctions(expected, given) && judged.verdict === 'correct' ? judged : unknown('variables');
  }
  // An expected answer that is a relation itself may be answered by another.
  if (expected?.membership === true && !given) return compareSets(expected.value, answer, context, true);
  if (expected && answer.kind !== 'relation') return compare(expected.value, answer, context);
  if (given && gold.kind !== 'relation')
    return isTurned(given.label) ? unknown('form') : compare(gold, given.value, context);
  return undefined;
}

/** `n = 2k + 1` and `n = 2k - 1` are the same numbers, unless k is one that the question gave. */
function compareOfOneName(expected: Labelled, given: Labelled, context: Context): Judgement {
  const judged = compare(expected.value, given.value, context);
  const mayBeAll = judged.verdict === 'wrong' && expected.label.kind === 'name' && isVariable.test(expected.label.name);
  return mayBeAll && sameForAllIntegers(expected.value, given.value, context) ? unknown('family') : judged;
}

/** Not `a_n`, nor S: a term or a sum is given by its number. */
const isVariable = /^[a-z]$/u;

/** Answers with ±: two values each. What several independent ± mean is left open. */
function compareSigned(gold: Node, answer: Node, context: Context): Judgement {
  const judged = compare(spreadSign(gold), spreadSign(answer), context);
  return signsIn(gold) > 1 !== signsIn(answer) > 1 ? unknown('form') : judged;
}

function spreadSign(node: Node): Node {
  if (signsIn(node) === 0) return node;
  const parts = node.kind === 'list' || node.kind === 'set' ? node.parts : [node];
  const values = parts.flatMap((part) => (signsIn(part) > 0 ? [withSign(part, 1), withSign(part, -1)] : [part]));
  return node.kind === 'set' ? { kind: 'set', parts: values } : { kind: 'list', parts: values, joined: ',' };
}

function compareParts(gold: Node, answer: Node, context: Context): Judgement {
  const [expected, given] = [itemsOf(gold), itemsOf(answer)];
  const byName = compareByName(gold, answer, context);
  if (byName) return byName;
  if (expected && given) return compareItems(expected, given, gold, answer, context);
  const sets = compareSets(gold, answer, context);
  if (sets) return sets;
  const [a, b] = [sequenceOf(gold), sequenceOf(answer)];
  if (gold.kind === 'tuple' && answer.kind === 'tuple' && !sameBrackets(gold, answer)) return wrong('interval');
  if (gold.kind === 'matrix' && answer.kind === 'matrix' && gold.rows.length !== answer.rows.length)
    return a && b && a.length === b.length ? unknown('form') : wrong('matrix');
  if (a && b) return compareSequences(a, b, gold.kind === 'matrix' ? 'matrix' : 'tuple', context);
  if (gold.kind === 'matrix' && answer.kind === 'matrix') return compareMatrices(gold, answer, context);
  if (gold.kind === 'ratio' || answer.kind === 'ratio') return compareRatios(gold, answer, context);
  if (gold.kind === 'residue' || answer.kind === 'residue') return compareResidues(gold, answer, context);
  if (gold.kind === 'based' || answer.kind === 'based') return compareBases(gold, answer, context);
  if (gold.kind === 'measured' && answer.kind === 'measured' && gold.unit === answer.unit)
    return compare(gold.value, answer.value, context);
  return compareForms(gold, answer, context);
}

/**
 * `x = 1, y = 2` beside `y = 2, x = 1`, or beside `1, 2` in the order of the names or as written; undefined unless a side gives values
 * to different names.
 */
function compareByName(gold: Node, answer: Node, context: Context): Judgement | undefined {
  const [expected, given] = [valuesByName(gold), valuesByName(answer)];
  if (!expected && !given) return undefined;
  if (!expected || !given) {
    const named = [...(expected ?? given ?? [])];
    const bare = itemsOf(expected ? answer : gold);
    if (!bare || named.length < 2 || areOfOneName(named.map(([name]) => name))) return undefined;
    if ((expected ? answer : gold).kind === 'set') return unknown('form');
    const isInOrder = (values: readonly Node[]): boolean =>
      compareSequences(expected ? values : bare, expected ? bare : values, 'tuple', context).verdict === 'correct';
    const written = [gold, answer].flatMap((side) => (valuesByName(side) ? valuesAsWritten(side) : []));
    return isInOrder(named.map(([, value]) => value)) || isInOrder(written) ? correct('list') : unknown('form');
  }
  if ([...expected.keys()].join() !== [...given.keys()].join()) return undefined;
  const judged = compareSequences([...expected.values()], [...given.values()], 'tuple', context);
  return { verdict: judged.verdict, rule: 'list' };
}

/** x_1 and x_2 are values of x in any order; a_1 and a_2, S_1 and S_2 are members of a row, or things of their own. */
function areOfOneName(names: readonly string[]): boolean {
  const stems = new Set(names.map((name) => name.replace(/_\w+$/u, '')));
  return stems.size < 2 && !names.every((name) => /^[a-dA-Z]_/u.test(name));
}

/** Intervals, unions, inequalities; undefined when one of the two is no set of real numbers. */
export function compareSets(
  gold: Node,
  answer: Node,
  context: Context,
  asRelation = describesRange(gold),
): Judgement | undefined {
  if (gold.kind === 'tuple' && answer.kind === 'tuple') return undefined;
  const [a, b] = [realSetOf(gold, context.work), realSetOf(answer, context.work)];
  if (!a || !b) return undefined;
  if (!sameRealSet(a, b))
    return gold.kind === 'tuple' && gold.open === '(' && gold.close === ')' ? unknown('interval') : wrong('interval');
  return describesRange(answer) && !asRelation ? unknown('form') : correct('interval');
}

/** Whether a set is given by inequalities. */
export function describesRange(node: Node): boolean {
  if (node.kind === 'relation') return !node.signs.includes('∈');
  return node.kind === 'list' && node.parts.some(describesRange);
}

/** Brackets mean something where two ascending ends are between them: an interval. ⟨1, 2⟩ is the vector (1, 2). */
function sameBrackets(gold: NodeOf<'tuple'>, answer: NodeOf<'tuple'>): boolean {
  if (gold.parts.length !== 2 || answer.parts.length !== 2) return true;
  const signs = [gold, answer].map(({ open, close }) => (open === '<' ? '()' : open + close));
  return signs[0] === signs[1];
}

/** Compares values in order. */
export function compareSequences(
  expected: readonly Node[],
  given: readonly Node[],
  rule: 'tuple' | 'matrix',
  context: Context,
): Judgement {
  if (expected.length !== given.length) return wrong(rule);
  let open = false;
  for (const [i, item] of expected.entries()) {
    const other = given[i];
    if (!other) return wrong(rule);
    const { verdict } = compare(item, other, context);
    if (verdict === 'wrong') return wrong(rule);
    if (verdict === 'unknown') open = true;
  }
  return open ? unknown(rule) : correct(rule);
}

function compareMatrices(gold: NodeOf<'matrix'>, answer: NodeOf<'matrix'>, context: Context): Judgement {
  if (gold.determinant !== answer.determinant) return unknown('form');
  const [a, b] = [gold.rows, answer.rows];
  if (a.length !== b.length || a[0]?.length !== b[0]?.length) return wrong('matrix');
  return compareSequences(a.flat(), b.flat(), 'matrix', context);
}

/** Answers of different kinds: wrong where the one surely does not hold what the other is. */
function compareForms(gold: Node, answer: Node, context: Context): Judgement {
  const [expected, given] = [itemsOf(gold) ?? sequenceOf(gold), itemsOf(answer) ?? sequenceOf(answer)];
  const tuples = [gold, answer].filter((node) => itemsOf(node)?.every((item) => item.kind === 'tuple'));
  const [point] = [gold, answer].filter((node) => sequenceOf(node)?.every(isScalar));
  if (tuples.length === 1 && point) return wrong('list');
  if (expected && given) {
    const judged = compareSequences(expected, given, 'tuple', context);
    return judged.verdict === 'wrong' && expected.length !== given.length ? judged : unknown('form');
  }
  const matrix = [gold, answer].some((node) => node.kind === 'matrix' && !node.determinant);
  if (matrix && !(expected && given)) return wrong('matrix');
  // A number is no range of numbers; but the expected number may be the end of a range.
  if (isValue(answer) && describesRange(gold) && realSetOf(gold, context.work)) return wrong('interval');
  if (areOtherSets(gold, answer)) return wrong('interval');
  const range = [gold, answer].some(
    (node) => !['set', 'relation', 'list'].includes(node.kind) && (realSetOf(node, context.work) ?? []).length > 0,
  );
  if (range && (isValue(gold) || isValue(answer))) return wrong('interval');
  const single = expected ? answer : gold;
  const parts = expected ?? given ?? [];
  return isValue(single) && parts.length > 1 && parts.every(isValue) ? wrong('list') : unknown('form');
}
