import { call } from './build';
import { NotUnderstood, type Cursor } from './cursor';
import { isScalar, type Node } from './node';
import { rewrite } from './rewrite';
import { parseExponent, parseTerm } from './parseTerm';

/** `\sum_{k=1}^{10} k^2` after `\sum`: index, first and last value, and the term, which ends where a product does. */
export function parseOverIndex(cursor: Cursor, name: 'sum over' | 'product over'): Node {
  cursor.expect('_');
  cursor.expect('{');
  const index = cursor.next();
  if (index.kind !== 'letter') throw new NotUnderstood('an index is needed here');
  cursor.expect('=');
  const from = parseTerm(cursor);
  cursor.expect('}');
  cursor.expect('^');
  const to = parseExponent(cursor);
  const term = cursor.inside(() => parseTerm(cursor));
  // An index i is no imaginary unit.
  const body = rewrite(term, (part) =>
    part.kind === 'constant' && part.name === index.text ? { kind: 'name', name: index.text } : undefined,
  );
  if (![from, to, body].every(isScalar)) throw new NotUnderstood('a sum of what has no value');
  return call(name, [{ kind: 'name', name: index.text }, from, to, body]);
}
