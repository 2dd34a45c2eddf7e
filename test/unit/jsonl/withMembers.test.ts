import { describe, expect, it } from 'vitest';
import { withMembers } from '../../../src/core/jsonl/withMembers';

describe('withMembers', () => {
  const set = (json: string) => withMembers(json, { verdict: 'correct', rule: 'say "so"' });

  it.each([
    ['numbers as written', '{"a":1.0,"b":12345678901234567890}', '{"a":1.0,"b":12345678901234567890,'],
    ['white space and escapes', ' { "a" : "\\u0041\\/" , "b" : [ 1e2 ] } ', ' { "a" : "\\u0041\\/" , "b" : [ 1e2 ] ,'],
    ['characters of several bytes', '{"é":"😀"}', '{"é":"😀",'],
    ['keys further in', '{"a":{"verdict":1},"b":"}"}', '{"a":{"verdict":1},"b":"}",'],
    ['an empty object', '{ }', '{ '],
  ])('adds to the end, with %s', (_, json, kept) => {
    const written = set(json);
    const after = json.slice(json.lastIndexOf('}'));
    expect(written).toBe(`${kept}"verdict":"correct","rule":"say \\"so\\""${after}`);
    expect(JSON.parse(written)).toEqual({
      ...(JSON.parse(json) as object),
      verdict: 'correct',
      rule: 'say "so"',
    });
  });

  it.each([
    ['both', '{"rule":{"x":[1]},"a":2.50,"verdict":null}', '{"rule":"say \\"so\\"","a":2.50,"verdict":"correct"}'],
    ['one', '{"verdict" : "wrong" ,"a":1.0}', '{"verdict" : "correct" ,"a":1.0,"rule":"say \\"so\\""}'],
    ['a key in escapes', '{"\\u0072ule":1,"verdict":2}', '{"\\u0072ule":"say \\"so\\"","verdict":"correct"}'],
  ])('replaces %s in place', (_, json, written) => {
    expect(set(json)).toBe(written);
  });

  it('sets the last of equal keys, which is the one that counts', () => {
    expect(JSON.parse(set('{"verdict":1,"rule":2,"verdict":3}'))).toEqual({ verdict: 'correct', rule: 'say "so"' });
  });
});
