import { NotUnderstood, type Cursor } from './cursor';
import type { Node } from './node';
import { parseArgument } from './parseAtom';
import { readDecimal, readRepeating } from './readDecimal';

/** A number after its first token: digits that repeat, digits of a base. */
export function parseNumber(cursor: Cursor, text: string): Node {
  if (cursor.is('\\overline', '\\dot') && text.includes('.')) return parseRepeating(cursor, text);
  const dotted = cursor.is('.') && cursor.peek(1)?.text === '.';
  if (dotted || cursor.is('\\ldots', '\\dots', '\\cdots', '…')) {
    while (cursor.take('.', '\\ldots', '\\dots', '\\cdots', '…') !== undefined);
    return readRepeating(text) ?? fail('digits that go on');
  }
  return cursor.take('_') === undefined ? (readDecimal(text) ?? fail('no number')) : inBase(cursor, text);
}

/** Digits with their base, after the `_`. */
export function inBase(cursor: Cursor, text: string): Node {
  const base = parseArgument(cursor);
  const known = base.kind === 'number' ? Number(base.value.numerator) : baseNames.indexOf(namedBase(base));
  if (!/^[\dA-F]+$/u.test(text) || !(known >= 2 && known <= 36)) return fail('no number base');
  if (Array.from(text).some((digit) => parseInt(digit, 36) >= known))
    return fail('a digit that the base does not have');
  return { kind: 'based', digits: text.replace(/^0+(?=.)/u, ''), base: known };
}

const baseNames = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

function namedBase(base: Node): string {
  return base.kind === 'name' ? base.name.replaceAll('"', '') : '';
}

function parseRepeating(cursor: Cursor, start: string): Node {
  let digits = '';
  while (cursor.take('\\overline', '\\dot') !== undefined) {
    const braces = cursor.take('{');
    digits += cursor.next().text;
    if (braces !== undefined) cursor.expect('}');
  }
  if (!/^\d+$/u.test(digits)) return fail('no digits');
  return readRepeating(start, digits) ?? fail('no number');
}

function fail(why: string): never {
  throw new NotUnderstood(why);
}
