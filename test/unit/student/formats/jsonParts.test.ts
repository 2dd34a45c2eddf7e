import { describe, expect, it } from 'vitest';
import { JsonParts, MisplacedByte } from '../../../../src/core/student/formats/jsonParts';
import { seededBelow } from '../../seededRandom';

/** Cuts a text that comes in pieces ending at the given places. */
function cut(text: string, ends: readonly number[], wanted: (path: readonly string[]) => boolean) {
  const bytes = Buffer.from(text);
  const parts = new JsonParts(wanted);
  const found: { path: string; value: unknown; offset: number }[] = [];
  let from = 0;
  for (const end of [...ends, bytes.length]) {
    for (const { path, bytes: part, offset } of parts.take(bytes.subarray(from, end), from))
      found.push({ path: path.join('.'), value: JSON.parse(part.toString('utf8')) as unknown, offset });
    from = end;
  }
  return { found, frame: parts.atEnd ? (JSON.parse(parts.frameText()) as unknown) : undefined };
}

describe('a document in parts', () => {
  const elements = [1, -2.5e3, 'a "b" \\ ] , } é', true, null, { x: [{ y: '[' }] }, [[], {}], [], ''];
  const document = {
    head: { samples: [0] },
    results: { 'A"\\B': { examples: elements }, C: { examples: [] } },
    tail: 'x',
  };
  const wanted = (path: readonly string[]): boolean => path.length === 3 && path[2] === 'examples';

  it('is the same however it is cut into pieces', () => {
    const seed = 5;
    const below = seededBelow(seed);
    for (const indent of [undefined, 1]) {
      const text = JSON.stringify(document, null, indent);
      const size = Buffer.byteLength(text);
      for (let round = 0; round < 300; round++) {
        const ends = Array.from({ length: below(6) }, () => below(size)).sort((one, other) => one - other);
        const { found, frame } = cut(text, ends, wanted);
        expect(
          found.map(({ value }) => value),
          `seed ${seed}, cut at ${ends.join()}`,
        ).toEqual(elements);
        expect(new Set(found.map(({ path }) => path))).toEqual(new Set(['results.A"\\B.examples']));
        expect(frame).toMatchObject({ tail: 'x', head: { samples: [0] } });
        if (indent === undefined)
          for (const { value, offset } of found)
            expect(Buffer.from(text).toString('utf8', offset).startsWith(JSON.stringify(value))).toBe(true);
      }
    }
  });

  it('may be an array itself', () => {
    const { found, frame } = cut(' [1, 0 ,\n"x"] ', [], (path) => path.length === 0);
    expect(found.map(({ value }) => value)).toEqual([1, 0, 'x']);
    expect(frame).toEqual([0, 0, 0]);
  });

  it('ends where it closes', () => {
    expect(() => cut('{"a": 1} {', [], wanted)).toThrow(MisplacedByte);
    expect(() => cut('[1]]', [], () => true)).toThrow(MisplacedByte);
    expect(cut('{"a": [1', [], wanted).frame).toBeUndefined();
    expect(cut('{"a": "x', [], wanted).frame).toBeUndefined();
  });
});
