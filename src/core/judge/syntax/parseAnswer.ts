import { inOneNotation } from '../notations';
import { unitOf } from '../units';
import { call, integer, negated, product, sum } from './build';
import { Cursor, NotUnderstood } from './cursor';
import { matrixProduct, matrixSum } from './matrices';
import { pointsOfGroups, type Mark } from './namedGroups';
import { isScalar, type Node, type RelationSign } from './node';
import { parseTerm } from './parseTerm';
import { tokenize } from './tokens';

/**
 * Reads an answer in the spelling of `spell`, LaTeX or plain text, in full; undefined when any part of it is not
 * understood. Work and stack are bounded by the length of the text.
 */
export function parseAnswer(spelled: string): Node | undefined {
  const phrase = spelled
    .replaceAll(/["{}.]/gu, '')
    .trim()
    .toLowerCase();
  if (/^(?:(?:there (?:is|are) )?no solutions?|(?:the )?empty set)$/u.test(phrase))
    return { kind: 'numbers', name: 'empty' };
  if (/^(?:all )?(?:the )?real numbers$|^all reals$/u.test(phrase)) return { kind: 'numbers', name: 'R' };
  const excepted = /^[" ]*all (?:real numbers|reals) (?:except|but|other than)(?: for)?[" ]+(.+)$/iu.exec(spelled)?.[1];
  if (excepted !== undefined) return allBut(parseAnswer(excepted));
  // A date is no difference.
  if (/^\d{4}-\d{2}-\d{2}$/u.test(phrase)) return undefined;
  try {
    const cursor = new Cursor(tokenize(inOneNotation(spelled)));
    cursor.take('\\approx', '\\therefore', '=');
    const answer = parseList(cursor);
    return cursor.done ? answer : undefined;
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

/** All real numbers but these. */
function allBut(node: Node | undefined): Node | undefined {
  const parts = node?.kind === 'list' || node?.kind === 'set' ? node.parts : node && [node];
  if (!parts?.every(isScalar)) return undefined;
  return {
    kind: 'difference',
    parts: [
      { kind: 'numbers', name: 'R' },
      { kind: 'set', parts },
    ],
  };
}

const conjunctions = new Set(['and', ', and', '\\wedge', '\\land']);
const disjunctions = new Set(['or', ', or', '\\vee', '\\lor']);
const separators = [',', ';', ...conjunctions, ...disjunctions];

/** Items between commas, semicolons, "and", "or"; one item alone is itself. */
export function parseList(cursor: Cursor): Node {
  const parts = [cursor.inside(() => parseRelation(cursor))];
  const marks: Mark[] = [];
  for (let mark = cursor.take(...separators); mark !== undefined; mark = cursor.take(...separators)) {
    for (let next = cursor.take(...separators); next !== undefined; next = cursor.take(...separators)) mark = next;
    marks.push(markFor(mark));
    if (cursor.done || cursor.is(')', ']', '}', '\\}', '\\end', '&', '\\\\')) break;
    parts.push(cursor.inside(() => parseRelation(cursor)));
  }
  const [only] = parts;
  const last = marks.at(-1);
  const joined = last === 'and' || last === 'or' ? last : ',';
  return only && parts.length === 1 ? only : { kind: 'list', parts: pointsOfGroups(parts, marks) ?? parts, joined };
}

function markFor(separator: string): Mark {
  if (separator === ';') return ';';
  return disjunctions.has(separator) ? 'or' : conjunctions.has(separator) ? 'and' : ',';
}

const relationSigns: Readonly<Record<string, RelationSign>> = {
  '=': '=',
  '<': '<',
  '>': '>',
  '\\lt': '<',
  '\\gt': '>',
  '\\le': '≤',
  '\\leq': '≤',
  '\\leqslant': '≤',
  '\\ge': '≥',
  '\\geq': '≥',
  '\\geqslant': '≥',
  '\\ne': '≠',
  '\\neq': '≠',
  '\\approx': '≈',
  '\\equiv': '≡',
  '\\in': '∈',
  '\\notin': '∉',
};

function parseRelation(cursor: Cursor): Node {
  const sides = [parseCombination(cursor)];
  const signs: RelationSign[] = [];
  for (let sign = takeRelation(cursor); sign; sign = takeRelation(cursor)) {
    signs.push(sign);
    sides.push(parseCombination(cursor));
  }
  const relation: Node = signs.length === 0 ? (sides[0] ?? fail()) : { kind: 'relation', sides, signs };
  return parseModulus(cursor, relation);
}

function takeRelation(cursor: Cursor): RelationSign | undefined {
  const token = cursor.peek();
  if (!token || token.kind === 'letter' || !Object.hasOwn(relationSigns, token.text)) return undefined;
  cursor.next();
  const sign = relationSigns[token.text];
  // Plain text writes <=, >= and ==.
  if (token.text === '<' && cursor.take('=')) return '≤';
  if (token.text === '>' && cursor.take('=')) return '≥';
  if (token.text === '=') cursor.take('=');
  return sign;
}

function fail(): never {
  throw new NotUnderstood('no answer');
}

/** `3 \pmod 7`, `x \equiv 3 (mod 7)`. */
function parseModulus(cursor: Cursor, value: Node): Node {
  const command = cursor.take('\\pmod', '\\bmod', '\\mod');
  const open = command === undefined && cursor.is('(') && isMod(cursor.peek(1)?.text);
  if (command === undefined && !open) return value;
  if (open) {
    cursor.next();
    cursor.next();
  }
  const modulus = parseTerm(cursor);
  if (open) cursor.expect(')');
  return { kind: 'residue', value, modulus };
}

function isMod(text: string | undefined): boolean {
  return text === '\\mod' || text === '\\bmod' || text === '\\pmod';
}

const combining: Readonly<Record<string, 'union' | 'intersection' | 'difference'>> = {
  '\\cup': 'union',
  '\\bigcup': 'union',
  '\\cap': 'intersection',
  '\\setminus': 'difference',
  '\\backslash': 'difference',
};

/** Unions and differences of sets, and ratios. */
function parseCombination(cursor: Cursor): Node {
  let left = parseMeasured(cursor);
  for (;;) {
    const token = cursor.peek();
    const capitalU = token?.kind === 'letter' && token.text === 'U' && !isScalar(left);
    const kind = capitalU ? 'union' : token?.kind === 'command' ? combining[token.text] : undefined;
    if (kind !== undefined) {
      cursor.next();
      const right = parseMeasured(cursor);
      left =
        left.kind === kind && kind !== 'difference'
          ? { kind, parts: [...left.parts, right] }
          : { kind, parts: [left, right] };
    } else if (!cursor.colonEnds && cursor.take(':', '\\colon', 'to') !== undefined) {
      const right = parseMeasured(cursor);
      left = { kind: 'ratio', parts: left.kind === 'ratio' ? [...left.parts, right] : [left, right] };
    } else return left;
  }
}

const moneySigns = ['\\$', '$', '€', '£'];

/** A sum with the unit, percent sign or money sign that goes with all of it. */
function parseMeasured(cursor: Cursor): Node {
  const money = cursor.take(...moneySigns);
  const value = parseSum(cursor);
  if (cursor.take('\\choose') !== undefined) return call('binom', [value, parseSum(cursor)]);
  if (money !== undefined) {
    if (cursor.peek()?.kind === 'text' && unitOf(cursor.peek()?.text ?? '') === unitOf(money)) cursor.next();
    return { kind: 'measured', value, unit: unitOf(money) ?? money };
  }
  if (cursor.take('%', 'percent') !== undefined) return { kind: 'measured', value, unit: '%' };
  if (cursor.peek()?.kind !== 'text' || cursor.is(...separators, 'to')) return value;
  const unit = unitOf(`"${takeUnit(cursor)}"`);
  if (unit === undefined) throw new NotUnderstood('words that are no unit');
  return { kind: 'measured', value, unit };
}

/** The text of a unit: words, with a power and what it is divided by. */
function takeUnit(cursor: Cursor): string {
  let text = cursor.next().text;
  for (;;) {
    const token = cursor.peek();
    if (token?.kind === 'text' && !cursor.is(...separators)) text += ` ${cursor.next().text}`;
    else if (cursor.is('^', '/', '²', '³')) {
      text += cursor.next().text;
      const braces = cursor.take('{');
      if (cursor.peek()?.kind !== 'sign') text += cursor.next().text;
      if (braces !== undefined) cursor.expect('}');
    } else return text;
  }
}

/** Terms between + and -; ± counts as a factor of the term that follows it. */
export function parseSum(cursor: Cursor): Node {
  const terms: Node[] = [];
  let sign = takeSign(cursor) ?? '+';
  for (;;) {
    if (terms.length === 0) while (cursor.take('\\phantom') !== undefined) cursor.take('-');
    const term = cursor.inside(() => parseTerm(cursor));
    terms.push(signed(term, sign));
    const next = takeSign(cursor);
    if (next === undefined) break;
    sign = next;
  }
  const [only] = terms;
  if (!only) return fail();
  if (terms.length === 1) return only;
  if (terms.every(isScalar)) return sum(terms);
  return matrixSum(terms) ?? fail();
}

function takeSign(cursor: Cursor): string | undefined {
  const sign = cursor.take('+', '-', '\\pm', '\\mp', '±', '∓');
  if (sign === '+' && cursor.is('/') && cursor.peek(1)?.text === '-') {
    cursor.next();
    cursor.next();
    return '\\pm';
  }
  return sign;
}

function signed(term: Node, sign: string): Node {
  if (sign === '+') return term;
  if (!isScalar(term)) {
    const opposite = sign === '-' ? matrixProduct(integer(-1), term) : undefined;
    if (opposite) return opposite;
    if (sign === '-' && term.kind === 'based') return { ...term, digits: `-${term.digits}` };
    throw new NotUnderstood('a sign before what has no value');
  }
  if (sign === '-') return negated(term);
  return product([{ kind: 'constant', name: sign === '\\pm' || sign === '±' ? 'sign' : 'opposite sign' }, term]);
}
