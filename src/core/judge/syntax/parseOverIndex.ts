import { call } from './build';
import { NotUnderstood, type Cursor } from './cursor';
import { isScalar, type Node } from './node';
import { rewrite } from './rewrite';
import { parseSum } from './parseAnswer';
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
  const body = withIndex(term, index.text);
  if (![from, to, body].every(isScalar)) throw new NotUnderstood('a sum of what has no value');
  return call(name, [{ kind: 'name', name: index.text }, from, to, body]);
}

/** An index i is no imaginary unit. */
function withIndex(term: Node, index: string): Node {
  return rewrite(term, (part) =>
    part.kind === 'constant' && part.name === index ? { kind: 'name', name: index } : undefined,
  );
}

/** `\lim_{x \to 0} x^2` after `\lim`: the name, where it goes, and the term. */
export function parseLimit(
  cursor: Cursor,
  name: 'limit over' | 'limit from above over' | 'limit from below over',
): Node {
  cursor.expect('_');
  cursor.expect('{');
  const index = cursor.next();
  if (index.kind !== 'letter') throw new NotUnderstood('a name is needed here');
  cursor.expect('\\to', '\\rightarrow', '\\longrightarrow');
  const target = parseSum(cursor);
  cursor.expect('}');
  const body = withIndex(
    cursor.inside(() => parseTerm(cursor)),
    index.text,
  );
  if (![target, body].every(isScalar)) throw new NotUnderstood('a limit of what has no value');
  return call(name, [{ kind: 'name', name: index.text }, target, body]);
}
