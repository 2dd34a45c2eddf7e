import { describe, expect, it } from 'vitest';
import { JsonElements } from '../../../src/core/packed/jsonElements';
import { seededBelow } from '../seededRandom';
import { failureOf, Folder, textIn } from './folder';

const seed = 23;

/** A value with everything in it that could be taken for the frame of a document. */
function someValue(below: (limit: number) => number, depth = 0): unknown {
  const texts = ['', '"rows":[', 'a\\', '{[', ']}', 'π\n', '\\"', 'row', '\u2028'];
  const kind = below(depth > 3 ? 4 : 7);
  if (kind === 0) return texts[below(texts.length)];
  if (kind < 4) return [0, -1.5e3, null, true][below(4)];
  const size = below(4);
  if (kind === 4) return Array.from({ length: size }, () => someValue(below, depth + 1));
  const keys = ['rows', 'row', 'features', 'a"b', '{'];
  return Object.fromEntries(
    Array.from({ length: size }, () => [keys[below(keys.length)] ?? '', someValue(below, depth + 1)]),
  );
}

function someRow(below: (limit: number) => number): object {
  return { id: below(1000), value: someValue(below), rows: [{ row: below(9) }] };
}

describe('cutting documents into rows', () => {
  it('1 finds the same rows and frame in pieces of any size', () => {
    const below = seededBelow(seed);
    for (let round = 0; round < 300; round++) {
      const rows = Array.from({ length: below(6) }, () => someRow(below));
      const frame = { features: [{ rows: [1] }, someValue(below)], rows, more: someValue(below) };
      const document: unknown = below(2) === 0 ? rows : frame;
      const bytes = Buffer.from(JSON.stringify(document, undefined, below(3)));
      const elements = new JsonElements();
      const found: unknown[] = [];
      let frames = '';
      for (let at = 0; at < bytes.length;) {
        const piece = Buffer.from(bytes.subarray(at, at + 1 + below(40)));
        for (const part of elements.take(piece, at)) {
          if ('frame' in part) frames += part.frame.text;
          else {
            found.push(JSON.parse(part.element.bytes.toString()));
            expect(bytes[part.element.offset]).toBe(0x7b);
          }
        }
        at += piece.length;
      }
      expect(found, `seed ${seed}, round ${round}`).toEqual(rows);
      const zeros = rows.map(() => 0);
      const around = Buffer.from(frames, 'latin1').toString();
      expect(JSON.parse(around), `seed ${seed}, round ${round}`).toEqual(
        document === rows ? zeros : JSON.parse(JSON.stringify({ ...frame, rows: zeros })),
      );
      expect(elements.atEnd).toBe(true);
    }
  });
});

describe('a JSON document of rows', () => {
  const read = async (text: string | Buffer): Promise<string> => {
    using folder = new Folder();
    return (await textIn(folder.write('a.json', text))).toString();
  };
  const refused = async (text: string) => {
    using folder = new Folder();
    return await failureOf(textIn(folder.write('a.json', text)));
  };

  it('2.1 of the Hub gives the field row of each entry, in order, every character as it is', async () => {
    const row = '{"id": 12345678901234567890, "text": "\\u00e9é\\n", "rows": [{"row": {}}]}';
    const pages = [1, 2].map(
      (n) => `{"features":[{"name":"id"}],"rows":[{"row_idx":${n},"row":${row},"truncated_cells":[]}]}`,
    );
    expect(await read(pages[0] ?? '')).toBe(`${row}\n`);
    expect(await read(pages.join('\n'))).toBe(`${row}\n${row}\n`);
  });

  it('2.2 that is an array gives its objects, each on one line', async () => {
    expect(await read('\ufeff[\n {"a":\r\n 1},\n {"a":2}\n]\n')).toBe('{"a":   1}\n{"a":2}\n');
    expect(await read('[{"row":{"a":1}}]')).toBe('{"row":{"a":1}}\n');
  });

  it('2.3 may be longer than what is read at once', async () => {
    const rows = Array.from({ length: 2_000 }, (_, id) => ({ id, text: 'é"]}'.repeat(100) }));
    const lines = (await read(JSON.stringify({ features: [], rows: rows.map((row, row_idx) => ({ row_idx, row })) })))
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
  });

  it.each([
    ['is cut off within a row', '[{"a":1},{"a":', /at byte 14, the file ends before/u],
    ['is cut off behind a row', '{"features":[],"rows":[{"row_idx":0,"row":{"a":1}}', /the file ends before/u],
    ['has a row that is no JSON', '[{"a":1},{"a":\'x\'}]', /at byte 9, row 2 is no JSON/u],
    ['has no comma between rows', '[{"a":1} {"a":2}]', /at byte 0, the document is no JSON outside of its rows/u],
    ['has rows that are no objects', '[{"a":1}, 0]', /rows that are no objects/u],
    ['has no rows', '{"features":[]}', /no array "rows"/u],
    ['has an entry without a row', '{"rows":[{"row_idx":0,"row":{}},{"row_idx":1}]}', /row 2 has no object "row"/u],
    ['goes on behind its end', '[{"a":1}] x', /the file ends before|no JSON/u],
  ])('3 that %s is refused', async (_what, text, message) => {
    expect((await refused(text)).message).toMatch(message);
  });
});
