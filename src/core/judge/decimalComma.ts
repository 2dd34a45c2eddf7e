import { correct, unknown, type Judgement } from './judgement';
import { readQuantity } from './quantity';
import { equal } from './rational';

/**
 * `1000,99` beside 1000.99: many countries write a comma before the decimals. Undefined unless one side has a comma that
 * cannot group digits and the other is that very number with a point; a single digit after the comma is left to people,
 * because `1,2` may list two values.
 */
export function compareDecimalComma(expected: string, answer: string): Judgement | undefined {
  for (const [text, other] of [
    [expected, answer],
    [answer, expected],
  ] as const) {
    const pointed = withPoint(text);
    const value = pointed === undefined || !/^-?\d*\.\d+$/u.test(other) ? undefined : readQuantity(other);
    if (pointed === undefined || !value) continue;
    const given = readQuantity(pointed);
    return given && equal(given.value, value.value) ? correct('rational') : unknown('list-or-number');
  }
  return undefined;
}

function withPoint(text: string): string | undefined {
  const [, sign = '', whole = '', after = ''] = /^(-?)(\d+),(\d{2,})$/u.exec(text) ?? [];
  const groups = after.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  return after === '' || groups ? undefined : `${sign}${whole}.${after}`;
}
