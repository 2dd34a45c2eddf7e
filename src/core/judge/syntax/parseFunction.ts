import { call, integer, power, product, sum } from './build';
import { NotUnderstood, type Cursor } from './cursor';
import { isScalar, type Node } from './node';
import { parseList } from './parseAnswer';
import { parseExponent, parseFactor } from './parseTerm';
import { startsAtom } from './parseAtom';

const functions = new Set(
  (
    'sin cos tan cot sec csc arcsin arccos arctan arccot arcsec arccsc cis sinh cosh tanh ln log lg exp abs floor ceil ' +
    'gcd lcm min max'
  ).split(' '),
);
const ofMany = new Set(['gcd', 'lcm', 'min', 'max']);

export function isFunction(command: string): boolean {
  return command.startsWith('\\') && functions.has(command.slice(1));
}

const inverses: Readonly<Record<string, string>> = {
  ...{ sin: 'arcsin', cos: 'arccos', tan: 'arctan', cot: 'arccot', sec: 'arcsec', csc: 'arccsc' },
};

/** A function after its name: `\sin^2 x`, `\log_2 8`, `\sin(2x)`, `\ln 2x`. */
export function parseFunction(cursor: Cursor, command: string): Node {
  let name = command.slice(1);
  let base: Node | undefined;
  let exponent: Node | undefined;
  if (name === 'lg') [name, base] = ['log', integer(10)];
  for (;;) {
    if (cursor.take('_') !== undefined) base = parseExponent(cursor);
    else if (cursor.take('^') !== undefined) exponent = parseExponent(cursor);
    else break;
  }
  if (base !== undefined && name !== 'log') throw new NotUnderstood('a function with a base');
  const inverse = exponent?.kind === 'number' && exponent.value.numerator === -exponent.value.denominator;
  if (inverse) {
    const inverseName = Object.hasOwn(inverses, name) ? inverses[name] : undefined;
    // In \sinh^{-1} x it is open whether the reciprocal is meant.
    if (inverseName === undefined) throw new NotUnderstood('an inverse of another function');
    [name, exponent] = [inverseName, undefined];
  }
  const parts = parseArguments(cursor, name);
  const value = base === undefined ? applied(name, parts) : call('log', [...parts, base]);
  return exponent === undefined ? value : power(value, exponent);
}

/** Functions that others stand for are written with these: cis x is cos x + i sin x, arcsec x is arccos (1/x). */
function applied(name: string, parts: readonly Node[]): Node {
  const [first] = parts;
  if (!first) return call(name, parts);
  if (name === 'cis')
    return sum([call('cos', [first]), product([{ kind: 'constant', name: 'i' }, call('sin', [first])])]);
  const turned = name === 'arcsec' ? 'arccos' : name === 'arccsc' ? 'arcsin' : undefined;
  return turned === undefined ? call(name, parts) : call(turned, [power(first, integer(-1))]);
}

/** In brackets, or all factors up to the next function: `\sin 2x \cos x` is a product of two. */
function parseArguments(cursor: Cursor, name: string): Node[] {
  if (cursor.is('(', '[', '{')) {
    const open = cursor.next().text;
    const content = cursor.bracketed(() => parseList(cursor));
    cursor.expect(open === '(' ? ')' : open === '[' ? ']' : '}');
    const parts = content.kind === 'list' ? [...content.parts] : [content];
    if (!parts.every(isScalar) || (parts.length > 1 && !ofMany.has(name)))
      throw new NotUnderstood('an argument that has no value');
    return parts;
  }
  const factors = [cursor.inside(() => parseFactor(cursor))];
  while (
    startsAtom(cursor) &&
    cursor.peek()?.kind !== 'number' &&
    !isFunction(cursor.peek()?.text ?? '') &&
    !cursor.is('(')
  )
    factors.push(cursor.inside(() => parseFactor(cursor)));
  if (!factors.every(isScalar)) throw new NotUnderstood('an argument that has no value');
  return [product(factors)];
}
