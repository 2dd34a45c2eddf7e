import { correct, unknown, type Judgement } from './judgement';

/**
 * `1000,99` beside 1000.99: many countries write a comma before the decimals. Undefined unless one side has a comma that
 * cannot group digits and the other has the very same digits with a point; a single digit after the comma is left to people,
 * because `1,2` may list two values.
 */
export function compareDecimalComma(expected: string, answer: string): Judgement | undefined {
  for (const [text, other] of [
    [expected, answer],
    [answer, expected],
  ] as const) {
    const pointed = withPoint(text);
    if (pointed === undefined || !/^-?\d*\.\d+$/u.test(other)) continue;
    // 10,20 may list two values where 10.2 is no writing of it.
    return pointed === other ? correct('rational') : unknown('list-or-number');
  }
  return undefined;
}

function withPoint(text: string): string | undefined {
  const [, sign = '', whole = '', after = ''] = /^(-?)(\d+),(\d{2,})$/u.exec(text) ?? [];
  const groups = after.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  return after === '' || groups ? undefined : `${sign}${whole}.${after}`;
}
