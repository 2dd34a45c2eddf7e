import { isUtf8 } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { findFault } from '../../../src/core/jsonl/findFault';
import { parseLine } from '../../../src/core/jsonl/parseLine';
import { seededBelow } from '../seededRandom';

function fault(line: string | Buffer) {
  const parsed = parseLine(Buffer.from(line));
  if (parsed.ok) throw new Error('the line was accepted');
  return parsed.fault;
}

describe('parseLine', () => {
  it('1.1 reads an object', () => {
    expect(parseLine(Buffer.from(' {"a": [1, "\u2028π"], "a": 2, "__proto__": 3}\t'))).toMatchObject({ ok: true });
    expect(parseLine(Buffer.from('xx{"a":1}yy'), 2, 9)).toEqual({ ok: true, value: { a: 1 } });
  });

  it('1.2 keeps a replacement character that is really there', () => {
    expect(parseLine(Buffer.from('{"a":"\ufffd"}'))).toEqual({ ok: true, value: { a: '\ufffd' } });
  });

  it.each([
    ['42', 'a number'],
    ['  [1, 2]', 'an array'],
    ['"text"', 'a string'],
    ['null', 'null'],
    ['true', 'true or false'],
  ])('1.3 %s is valid JSON but no object', (line, kind) => {
    expect(fault(line)).toMatchObject({ code: 'not-an-object', message: `The line holds ${kind}, not an object.` });
    expect(fault(line).column).toBe(line.length - line.trimStart().length + 1);
  });

  it.each<[line: string, column: number, message: RegExp]>([
    ['{"a": "text', 12, /cut off: it ends inside a string/],
    ['{"a": 1', 8, /cut off: it ends inside an object/],
    ['{"a": [1,', 10, /cut off: it ends inside an array/],
    ['{"a": tr', 9, /cut off: it ends inside the word true/],
    ['{"a": -', 8, /cut off: it ends inside a number/],
    ['{"a": "\\u00', 12, /cut off/],
    ['{"a": 1,}', 8, /Trailing comma before }/],
    ['{"a": [1, ]}', 9, /Trailing comma before ]/],
    ["{'a': 1}", 2, /Single quotes/],
    ['{"a": \'x\'}', 7, /Single quotes/],
    ['{"a": "x\ty"}', 9, /control character 0x09 inside a string; JSON writes it as \\t/],
    ['{"a": "x\u0001y"}', 9, /control character 0x01 .* \\u0001/],
    ['{"a": "x\0y"}', 9, /NUL byte/],
    ['\0\0\0', 1, /NUL byte/],
    ['{"a": 1} and more', 10, /Text after the end of the value: and/],
    ['{"a": 1}{"b": 2}', 9, /second object on the same line/],
    ['{"a": "\\x"}', 8, /Invalid escape: JSON does not know \\x/],
    ['{"a": "\\u12G4"}', 8, /four hexadecimal digits/],
    ['{"a": 01}', 7, /must not begin with 0/],
    ['{"a": +1}', 7, /must not begin with \+/],
    ['{"a": .5}', 7, /must not begin with a decimal point/],
    ['{"a": 1.}', 9, /a digit after the decimal point/],
    ['{"a": 1e}', 9, /a digit in the exponent/],
    ['{"a": NaN}', 7, /NaN is no JSON value/],
    ['{"a": -Infinity}', 7, /Infinity is no JSON value/],
    ['{"a": True}', 7, /Python writes True/],
    ['{a: 1}', 2, /The key a must be in double quotes/],
    ['{"a" 1}', 6, /Expected a colon after the key, found 1/],
    ['{"a": 1 "b": 2}', 9, /Expected a comma or } after the value/],
    ['{"a": [1 2]}', 10, /Expected a comma or ] after the value/],
    ['{"a": 1} // note', 10, /Text after the end of the value/],
    ['{"a": /* x */ 1}', 7, /no comments/],
    ['{,"a": 1}', 2, /Comma without a value/],
    ['{"π😀": "π",}', 12, /Trailing comma/],
    ['{"a":\u00a01}', 6, /found \u00a0 \(U\+00A0\)/],
  ])('2 %s', (line, column, message) => {
    const found = fault(line);
    expect(found).toMatchObject({ code: 'bad-json', severity: 'error', column });
    expect(found.message).toMatch(message);
  });

  it('3.1 names the byte of invalid UTF-8 and its place in UTF-16 units', () => {
    const line = Buffer.concat([Buffer.from('{"a": "π😀'), Buffer.from([0xff]), Buffer.from('"}')]);
    expect(fault(line)).toMatchObject({ code: 'invalid-utf8', column: 11, excerpt: '{"a": "π😀\ufffd"}' });
    expect(fault(line).message).toContain('0xff');
  });

  it.each([
    ['overlong', [0xc0, 0xaf]],
    ['surrogate', [0xed, 0xa0, 0x80]],
    ['above U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
    ['cut', [0xe2, 0x82]],
    ['continuation alone', [0x80]],
  ])('3.2 refuses %s', (_, bytes) => {
    expect(fault(Buffer.from([0x22, ...bytes, 0x22]))).toMatchObject({ code: 'invalid-utf8', column: 2 });
  });

  it('4.1 shows at most 80 characters around the fault, nothing invisible', () => {
    const line = `{"a": "${'x'.repeat(500)}\u0007${'π'.repeat(500)}"}`;
    const { excerpt = '', column } = fault(line);
    expect(column).toBe(508);
    expect(excerpt.length).toBeLessThanOrEqual(80);
    expect(excerpt).toMatch(/^…x+\\u0007π+…$/u);
  });

  it('4.2 survives a million open brackets', () => {
    expect(fault('['.repeat(1_000_000)).message).toContain('cut off');
    expect(findFault(Buffer.from('['.repeat(500_000) + ']'.repeat(500_000)))).toBeUndefined();
  });
});

describe('the scanner against JSON.parse', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\\u',
    '\\ud83d',
    '0',
    '1',
    '-',
    '.',
    'e',
    'E',
    '+',
    'true',
    'null',
    ' ',
    '\t',
    '\r',
    '\0',
    '\u0001',
    '\u2028',
    'π',
    '😀',
    '\ufeff',
    "'",
    '//',
    'NaN',
    '{"a":1}',
    '"b":',
    '00',
    'tru',
  ];
  const seeds = [
    '{"id": 1, "q": "What is $\\\\frac{1}{2}$?", "a": [1.5e-3, null, true, {"b": []}], "s": "\\ud83d\\ude00 π😀"}',
    '{"a":{"b":{"c":[[],{},"",0,-0,0.1,1E+5]}},"\\u0061":"\\n\\t\\"\\/"}',
    '[{"x": false}, "text", 12345678901234567890]',
  ].map((line) => Buffer.from(line));

  function mutated(below: (limit: number) => number): Buffer {
    let line = seeds[below(seeds.length)] ?? Buffer.alloc(0);
    for (let times = 1 + below(3); times > 0; times--) {
      const at = below(line.length + 1);
      const cut = at + (below(3) === 0 ? 0 : below(3) * below(3));
      const piece = below(4) === 0 ? Buffer.from([below(256)]) : Buffer.from(pieces[below(pieces.length)] ?? '');
      const tail = below(12) === 0 ? Buffer.alloc(0) : line.subarray(cut);
      line = Buffer.concat([line.subarray(0, at), below(3) === 0 ? Buffer.alloc(0) : piece, tail]);
    }
    return line;
  }

  it('accepts and refuses the same 100,000 mutated lines', () => {
    const seed = 20_260;
    const below = seededBelow(seed);
    let accepted = 0;
    for (let n = 0; n < 100_000; n++) {
      const line = mutated(below);
      let expected = isUtf8(line);
      try {
        JSON.parse(line.toString());
      } catch {
        expected = false;
      }
      const found = findFault(line);
      if ((found === undefined) !== expected || (found?.at ?? 0) > line.length)
        expect.fail(`seed ${seed}, case ${n}: ${JSON.stringify(line.toString('latin1'))} -> ${JSON.stringify(found)}`);
      if (expected) accepted++;
    }
    expect(accepted).toBeGreaterThan(5_000);
    expect(accepted).toBeLessThan(95_000);
  });
});
