import { call, infinity, power, quotient, root, squareRoot, integer } from './build';
import { NotUnderstood, type Cursor } from './cursor';
import { isScalar, type BracketSign, type Node } from './node';
import { parseFunction, isFunction } from './parseFunction';
import { parseList, parseSum } from './parseAnswer';
import { parseLimit, parseOverIndex } from './parseOverIndex';
import { parseMatrix } from './parseMatrix';
import { inBase, parseNumber } from './parseNumber';

const greek = new Set(
  (
    'alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi rho sigma tau upsilon phi ' +
    'varphi chi psi omega Gamma Delta Theta Lambda Xi Sigma Phi Psi Omega ell hbar veci vecj veck'
  ).split(' '),
);
const named = new Set([
  '\\angle',
  '\\triangle',
  '\\overline',
  '\\overrightarrow',
  '\\vec',
  '\\hat',
  '\\bar',
  '\\measuredangle',
]);
const numberSets: Readonly<Record<string, string>> = {
  '\\emptyset': 'empty',
  '\\varnothing': 'empty',
  '\\R': 'R',
  '\\Z': 'Z',
  '\\N': 'N',
  '\\Q': 'Q',
  '\\C': 'C',
};
const opening = new Set(['(', '[', '{', '\\{', '|', '\\|']);
const commands: Readonly<Record<string, (cursor: Cursor) => Node>> = {
  '\\frac': parseFraction,
  '\\cfrac': parseFraction,
  '\\sqrt': parseRoot,
  '\\cbrt': (cursor) => root(scalarArgument(cursor), integer(3)),
  '\\binom': parseBinomial,
  '\\dbinom': parseBinomial,
  '\\tbinom': parseBinomial,
  '\\pi': () => ({ kind: 'constant', name: 'pi' }),
  '\\infty': () => infinity,
  '\\begin': parseMatrix,
  '\\sum': (cursor) => parseOverIndex(cursor, 'sum over'),
  '\\prod': (cursor) => parseOverIndex(cursor, 'product over'),
  '\\lim': (cursor) => parseLimit(cursor, 'limit over'),
  '\\limabove': (cursor) => parseLimit(cursor, 'limit from above over'),
  '\\limbelow': (cursor) => parseLimit(cursor, 'limit from below over'),
  '\\mathbb': parseNumberSet,
  '\\boxed': (cursor) => parseGroup(cursor, '{', '}'),
  '\\fbox': (cursor) => parseGroup(cursor, '{', '}'),
  '\\lvert': parseBars('\\rvert'),
  '\\vert': parseBars('\\vert'),
  '\\lVert': parseBars('\\rVert'),
  '\\lfloor': parseRounding('floor', '\\rfloor'),
  '\\lceil': parseRounding('ceil', '\\rceil'),
  '\\langle': (cursor) => parseTuple(cursor, '<', ['\\rangle']),
  '\\ldots': dots,
  '\\dots': dots,
  '\\cdots': dots,
};

function dots(): Node {
  return { kind: 'call', name: 'dots', parts: [] };
}

/** Whether an atom can begin with the next token. */
export function startsAtom(cursor: Cursor): boolean {
  const token = cursor.peek();
  if (!token) return false;
  if (token.kind === 'number' || token.kind === 'letter') return token.text !== 'U' || token.kind === 'number';
  if (token.kind === 'text') return false;
  if (token.text === '|' || token.text === '\\|') return cursor.bars === 0;
  if (token.kind === 'sign') return opening.has(token.text) && !isModulus(cursor);
  return (
    Object.hasOwn(commands, token.text) ||
    Object.hasOwn(numberSets, token.text) ||
    greek.has(token.text.slice(1)) ||
    named.has(token.text) ||
    isFunction(token.text)
  );
}

function isModulus(cursor: Cursor): boolean {
  return cursor.is('(') && ['\\mod', '\\bmod', '\\pmod'].includes(cursor.peek(1)?.text ?? '');
}

/** A number, a name, a bracket, a fraction, a root, a function with its argument. */
export function parseAtom(cursor: Cursor): Node {
  const token = cursor.next();
  if (token.kind === 'number') return parseNumber(cursor, token.text);
  if (token.kind === 'letter') return parseName(cursor, token.text);
  if (token.kind === 'text') return { kind: 'name', name: `"${token.text}"` };
  switch (token.text) {
    case '(':
      return parseTuple(cursor, '(', [')', ']']);
    case '[':
      return parseTuple(cursor, '[', [']', ')']);
    case '{':
      return parsePlainGroup(cursor);
    case '\\{':
      return parseSet(cursor);
    case '|':
      return parseBars('|')(cursor);
    case '\\|':
      return parseBars('\\|')(cursor);
  }
  const command = Object.hasOwn(commands, token.text) ? commands[token.text] : undefined;
  if (command) return command(cursor);
  const set = Object.hasOwn(numberSets, token.text) ? numberSets[token.text] : undefined;
  if (set !== undefined) return { kind: 'numbers', name: set };
  if (isFunction(token.text)) return parseFunction(cursor, token.text);
  if (named.has(token.text)) return parseLabel(cursor, token.text);
  if (greek.has(token.text.slice(1))) return parseName(cursor, token.text);
  throw new NotUnderstood(`${token.text} is not known`);
}

function fail(why: string): never {
  throw new NotUnderstood(why);
}

/** Letters that people write before the bracket of their own functions. */
const functionNames = new Set(['f', 'g', 'h', 'F', 'G', 'H', 'P', 'T', 'C']);

function parseName(cursor: Cursor, letter: string): Node {
  let name = letter;
  while (cursor.is('_', "'", '\\prime'))
    name += cursor.take('_') === undefined ? primes(cursor) : `_${subscript(cursor)}`;
  if (name === 'i') return { kind: 'constant', name: 'i' };
  if (name === 'e') return { kind: 'constant', name: 'e' };
  const variable: Node = { kind: 'name', name };
  if (!functionNames.has(name[0] ?? '') || !cursor.is('(')) return variable;
  cursor.next();
  const content = cursor.bracketed(() => {
    // In P(A | B) the bar stands between event and condition.
    if (name === 'P' && !cursor.is('|')) cursor.bars = 1;
    return parseList(cursor);
  });
  if (name === 'P' && cursor.take('|', '\\mid', '\\vert') !== undefined) {
    const condition = cursor.bracketed(() => parseList(cursor));
    cursor.expect(')');
    return { kind: 'call', name: 'of P given', parts: [content, condition] };
  }
  cursor.expect(')');
  const parts = content.kind === 'list' ? content.parts : [content];
  if (name === 'C' && parts.length === 2) return call('binom', parts);
  return { kind: 'call', name: `of ${name}`, parts };
}

function primes(cursor: Cursor): string {
  cursor.next();
  return "'";
}

function subscript(cursor: Cursor): string {
  if (cursor.take('{') === undefined) return cursor.next().text;
  let text = '';
  while (!cursor.is('}')) text += cursor.next().text;
  cursor.next();
  return text;
}

/** `\angle ABC`, `\overline{AB}`: a name for something that has a value. */
function parseLabel(cursor: Cursor, command: string): Node {
  const braces = cursor.take('{');
  let name = '';
  while (cursor.peek()?.kind === 'letter') name += cursor.next().text;
  if (braces !== undefined) cursor.expect('}');
  if (name === '') return fail('a mark without letters');
  if (braces === undefined && !/angle/u.test(command) && name.length > 1)
    return fail('a mark over one of many letters');
  return { kind: 'name', name: `${command} ${name}` };
}

/** What a command applies to: a group or a single token. */
export function parseArgument(cursor: Cursor): Node {
  if (cursor.is('{')) return parseGroup(cursor, '{', '}');
  return cursor.inside(() => parseAtom(cursor));
}

function scalarArgument(cursor: Cursor): Node {
  const argument = parseArgument(cursor);
  return isScalar(argument) ? argument : fail('an expression is needed here');
}

function parseGroup(cursor: Cursor, open: string, close: string): Node {
  cursor.expect(open);
  const content = cursor.bracketed(() => parseList(cursor));
  cursor.expect(close);
  return content;
}

/** `{...}` groups in LaTeX; around several values it is somebody's set. */
function parsePlainGroup(cursor: Cursor): Node {
  if (cursor.take('}') !== undefined) return { kind: 'numbers', name: 'empty' };
  const content = cursor.bracketed(() => parseList(cursor));
  cursor.expect('}');
  return content.kind === 'list' ? { kind: 'set', parts: content.parts } : content;
}

function parseTuple(cursor: Cursor, open: BracketSign, closing: string[]): Node {
  const content = cursor.bracketed(() => parseList(cursor));
  const closed = cursor.expect(...closing);
  const close: BracketSign = closed === ')' ? ')' : closed === ']' ? ']' : '>';
  const matching = `${open}${close}` === '()' || `${open}${close}` === '[]' || close === '>';
  // Only intervals mix their brackets.
  if (content.kind === 'list' && (matching || content.parts.length === 2))
    return { kind: 'tuple', open, close, parts: content.parts };
  if (!matching) return fail('brackets that do not match');
  const digits = content.kind === 'number' && content.form === 'integer' && cursor.take('_') !== undefined;
  return digits ? inBase(cursor, String(content.value.numerator)) : content;
}

function parseSet(cursor: Cursor): Node {
  if (cursor.take('\\}') !== undefined) return { kind: 'numbers', name: 'empty' };
  return cursor.bracketed(() => {
    cursor.bars = 1;
    cursor.colonEnds = true;
    const content = parseList(cursor);
    if (cursor.take('\\}') !== undefined)
      return { kind: 'set', parts: content.kind === 'list' ? content.parts : [content] };
    cursor.expect('|', '\\mid', ':', '\\vert', '\\colon');
    cursor.bars = 0;
    cursor.colonEnds = false;
    const conditions = parseList(cursor);
    cursor.expect('\\}');
    return {
      kind: 'builder',
      element: content,
      conditions: conditions.kind === 'list' ? conditions.parts : [conditions],
    };
  });
}

function parseBars(close: string): (cursor: Cursor) => Node {
  return (cursor) =>
    cursor.inside(() => {
      const { bars } = cursor;
      cursor.bars = bars + 1;
      const content = parseSum(cursor);
      cursor.expect(close);
      cursor.bars = bars;
      return call('abs', [content]);
    });
}

function parseRounding(name: string, close: string): (cursor: Cursor) => Node {
  return (cursor) => {
    const content = cursor.bracketed(() => parseSum(cursor));
    cursor.expect(close);
    return call(name, [content]);
  };
}

function parseFraction(cursor: Cursor): Node {
  const over = scalarArgument(cursor);
  return quotient(over, scalarArgument(cursor)) ?? fail('a fraction over 0');
}

function parseBinomial(cursor: Cursor): Node {
  const upper = scalarArgument(cursor);
  return call('binom', [upper, scalarArgument(cursor)]);
}

function parseRoot(cursor: Cursor): Node {
  if (cursor.take('[') === undefined) return squareRoot(scalarArgument(cursor));
  const degree = cursor.bracketed(() => parseSum(cursor));
  cursor.expect(']');
  return degree.kind === 'number'
    ? root(scalarArgument(cursor), degree)
    : power(scalarArgument(cursor), power(degree, integer(-1)));
}

function parseNumberSet(cursor: Cursor): Node {
  const braces = cursor.take('{');
  const letter = cursor.next().text;
  if (braces !== undefined) cursor.expect('}');
  const sign = cursor.is('^') ? cursor.peek(1)?.text : undefined;
  if (sign === '+' || sign === '-' || sign === '*') {
    cursor.next();
    cursor.next();
  }
  return { kind: 'numbers', name: sign === undefined ? letter : `${letter}${sign}` };
}
