import { compare, rational } from '../rational';
import { call, exactNumber, power, product, quotient, sum } from './build';
import { NotUnderstood, type Cursor } from './cursor';
import { matrixProduct } from './matrices';
import { isScalar, type Node } from './node';
import { parseAtom, startsAtom } from './parseAtom';

const times = ['\\cdot', '\\times', '*', '·', '\\ast'];
const over = ['/', '\\div', '⁄', '÷'];

/** Whether the next token goes on with a product without a sign between. */
function startsFactor(cursor: Cursor): boolean {
  const token = cursor.peek();
  if (!token || token.kind === 'text' || !startsAtom(cursor)) return false;
  // "2 3" is no product, and "x 3" none that anybody writes; (n - 2) 2^n is one.
  return token.kind !== 'number' || cursor.previous?.text === ')' || cursor.previous?.text === '!';
}

/** Factors with or without signs between, and quotients; from left to right. */
export function parseTerm(cursor: Cursor): Node {
  let divided = false;
  const literal = isWholeNumber(cursor);
  let value = parseFactor(cursor);
  if (literal && cursor.is('\\frac')) {
    const mixed = mixedNumber(value, parseFactor(cursor));
    value = mixed;
  } else if (literal && cursor.previous?.kind === 'number' && value.kind === 'number' && isWholeNumber(cursor))
    value = mixedPlain(value, cursor);
  for (;;) {
    if (cursor.take(...times) !== undefined) value = multiplied(value, parseSigned(cursor));
    else if (cursor.take(...over) !== undefined) {
      const divisor = parseSigned(cursor);
      value = quotientOf(value, divisor);
      // In a/bc it is open where the divisor ends; in 3/2 x it is not.
      divided = divisor.kind !== 'number';
    } else if (startsFactor(cursor)) {
      if (divided) throw new NotUnderstood('a product after a quotient');
      const factor = parseFactor(cursor);
      // "5 (five)" is no product.
      if (factor.kind === 'name' && factor.name.startsWith('"')) throw new NotUnderstood('a remark in brackets');
      value = multiplied(value, factor);
    } else return value;
  }
}

function parseSigned(cursor: Cursor): Node {
  if (cursor.take('-') !== undefined) return multiplied(exactNumber(rational(-1n)), parseFactor(cursor));
  cursor.take('+');
  return parseFactor(cursor);
}

function isWholeNumber(cursor: Cursor): boolean {
  const token = cursor.peek();
  return token?.kind === 'number' && /^\d+$/u.test(token.text);
}

function multiplied(a: Node, b: Node): Node {
  if (isScalar(a) && isScalar(b)) return product([a, b]);
  const matrix = matrixProduct(a, b);
  if (!matrix) throw new NotUnderstood('a product of what has no value');
  return matrix;
}

function quotientOf(a: Node, b: Node): Node {
  const value = isScalar(a) && isScalar(b) ? quotient(a, b) : undefined;
  if (!value) throw new NotUnderstood('a quotient without a value');
  return value;
}

/** 1\frac34 is a mixed number and 2\frac{x}{3} a product; of 2\frac32 nobody knows. */
function mixedNumber(whole: Node, fraction: Node): Node {
  if (whole.kind !== 'number' || fraction.kind !== 'number') return multiplied(whole, fraction);
  if (compare(fraction.value, rational(1n)) >= 0 || compare(fraction.value, rational(0n)) <= 0)
    throw new NotUnderstood('no mixed number');
  return sum([whole, fraction]);
}

/** "1 3/4": two whole numbers side by side mean nothing else. */
function mixedPlain(whole: Node, cursor: Cursor): Node {
  const numerator = parseFactor(cursor);
  cursor.expect('/');
  if (!isWholeNumber(cursor)) throw new NotUnderstood('no mixed number');
  const fraction = quotientOf(numerator, parseFactor(cursor));
  if (fraction.kind !== 'number' || compare(fraction.value, rational(1n)) >= 0)
    throw new NotUnderstood('no mixed number');
  return sum([whole, fraction]);
}

/** An atom with its factorial, degree sign and exponent. */
export function parseFactor(cursor: Cursor): Node {
  return cursor.inside(() => {
    let base = parseAtom(cursor);
    for (;;) {
      if (cursor.take('!') !== undefined) {
        if (cursor.is('!')) throw new NotUnderstood('a double factorial');
        base = call('factorial', [scalar(base)]);
      } else if (cursor.take('°') !== undefined) base = multiplied(base, { kind: 'constant', name: 'degree' });
      else if (isTransposed(base, cursor)) base = transposed(base);
      else if (takePowerSign(cursor)) base = power(scalar(base), parseExponent(cursor));
      else return base;
    }
  });
}

/** `^T` after a matrix or a vector; takes it. */
function isTransposed(base: Node, cursor: Cursor): boolean {
  if (base.kind !== 'matrix' && base.kind !== 'tuple') return false;
  const [sign, mark] = [cursor.peek(), cursor.peek(1)];
  if (sign?.text !== '^' || !['T', 't', '\\top', '\\intercal'].includes(mark?.text ?? '')) return false;
  cursor.next();
  cursor.next();
  return true;
}

/** Rows as columns; what brackets hold is a vector either way. */
function transposed(node: Node): Node {
  if (node.kind !== 'matrix') return node;
  const [first = []] = node.rows;
  return { ...node, rows: first.map((_, i) => node.rows.flatMap((row) => row[i] ?? [])) };
}

function scalar(node: Node): Node {
  if (!isScalar(node)) throw new NotUnderstood('an expression is needed here');
  return node;
}

function takePowerSign(cursor: Cursor): boolean {
  if (cursor.take('^') !== undefined) return true;
  const stars = cursor.is('*') && cursor.peek(1)?.text === '*';
  if (stars) {
    cursor.next();
    cursor.next();
  }
  return stars;
}

export function parseExponent(cursor: Cursor): Node {
  if (cursor.take('-') !== undefined) return multiplied(exactNumber(rational(-1n)), parseExponent(cursor));
  cursor.take('+');
  const exponent = scalar(cursor.inside(() => parseAtom(cursor)));
  return takePowerSign(cursor) ? power(exponent, parseExponent(cursor)) : exponent;
}
