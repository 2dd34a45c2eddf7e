import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/core/jsonl/parseJson';

describe('parseJson', () => {
  it.each([
    ['2^53, the first that may be rounded', '9007199254740992', '9007199254740992'],
    ['an odd number that no double holds', '9007199254740993', '9007199254740993'],
    ['a negative one', '-9007199254740993', '-9007199254740993'],
    ['a very long one', '123456789012345678901234567890', '123456789012345678901234567890'],
    ['one of zeros', '1000000000000000000000000', '1000000000000000000000000'],
    ['a fraction of 18 digits', '3.14159265358979323', '3.14159265358979323'],
    ['the largest that a double surely holds', '9007199254740991', 9007199254740991],
    ['a fraction that a double prints so', '0.30000000000000004', 0.30000000000000004],
    ['a fraction whose further digits are zeros', '0.500000000000000000000', 0.5],
    ['a fraction that a double takes for a whole number', '1.00000000000000000001', 1],
    ['a number with an exponent', '12345678901234567890e-30', 1.2345678901234568e-11],
  ])('1.1 gives %s', (_, json, value) => {
    for (const [text, expected] of [
      [json, value],
      [` [ ${json} ,${json}]`, [value, value]],
      [`{"a":${json},"b\\"":{"c":[${json}]},"${json}":1}`, { a: value, 'b"': { c: [value] }, [json]: 1 }],
    ] as const)
      expect(parseJson(text)).toEqual(expected);
  });

  it('1.2 leaves texts as they are, with digits, quotes and backslashes in them', () => {
    for (const text of [
      '12345678901234567890',
      '"9007199254740993"',
      '\\9007199254740993',
      'x:[-9007199254740993,"\\"',
    ])
      expect(parseJson(JSON.stringify({ [text]: text, n: 1 }))).toEqual({ [text]: text, n: 1 });
    expect(parseJson('{"__proto__":9007199254740993}')).toEqual(JSON.parse('{"__proto__":"9007199254740993"}'));
  });

  it('1.3 accepts no more than JSON.parse', () => {
    const digits = '9007199254740993';
    for (const json of [`{${digits}:1}`, `0${digits}`, `${digits}.`, `+${digits}`, `.${digits}`, `[${digits}`, `-`])
      expect(() => parseJson(json), json).toThrow(SyntaxError);
  });

  it('1.4 finds a long number wherever it stands', () => {
    for (let before = 0; before < 64; before++) {
      const padding = 'x'.repeat(before);
      expect(parseJson(`{"${padding}":1,"n":9007199254740993,"${padding}z":2}`)).toMatchObject({
        n: '9007199254740993',
      });
    }
  });
});
