import { describe, expect, it } from 'vitest';
import { readSample } from '../../../src/core/dataset/sample';
import { QuickRows } from '../../../src/core/ingest/quickRows';
import { parseLine } from '../../../src/core/jsonl/parseLine';
import type { FieldMapping } from '../../../src/protocol/values';
import { seededRandom } from '../seededRandom';
import { Lines } from './randomLines';

const seed = 20_260_111;
const linesEach = 60_000;

const mappings: FieldMapping[] = [
  { question: 'problem', id: 'id' },
  { question: 'meta.problem', id: 'meta.id' },
  { question: 'messages[role=user].content', id: 'id' },
  { question: 'messages[0].content' },
  { question: 'problem+input', id: 'id' },
];

/** Compares the quick reading of a line with the full one; tells which way it went. */
function compare(quick: QuickRows, mapping: FieldMapping, line: Buffer): 'same' | 'unsure' | 'unproven' {
  const row = quick.read(line, 0, line.length);
  if (!row) return 'unsure';
  const parsed = parseLine(line);
  // The quick reading proves nothing about what it skips.
  if (!parsed.ok) return 'unproven';
  const reading = readSample(parsed.value, mapping);
  if (!reading.ok) throw new Error(`a row was found where there is none: ${line.toString()}`);
  const { problem, id } = reading.sample;
  if (row.problem !== problem || row.ownId !== (id ?? null))
    throw new Error(`${JSON.stringify(row)} instead of ${JSON.stringify({ problem, id })}: ${line.toString()}`);
  return 'same';
}

describe(`quick rows against parsed rows, seed ${seed}`, () => {
  it.each(mappings)('finds the same in generated and mutated lines: %j', (mapping) => {
    const quick = QuickRows.for(mapping);
    if (!quick) throw new Error('the mapping cannot be located');
    const lines = new Lines(seededRandom(seed));
    const tally = { same: 0, unsure: 0, unproven: 0 };
    for (let n = 0; n < linesEach; n++) {
      const line = Buffer.from(lines.next());
      tally[compare(quick, mapping, n % 3 === 0 ? lines.mutated(line) : line)]++;
    }
    // Each way must have been gone often, or the comparison says little.
    expect(tally.same).toBeGreaterThan(linesEach / 10);
    expect(tally.unsure).toBeGreaterThan(linesEach / 50);
    expect(tally.unproven).toBeGreaterThan(linesEach / 500);
  });
});

describe('quick rows', () => {
  const read = (line: string, mapping: FieldMapping = { question: 'problem', id: 'id' }) => {
    const bytes = Buffer.from(line);
    return QuickRows.for(mapping)?.read(bytes, 0, bytes.length);
  };

  it.each([
    ['the last of equal keys', '{"problem":"a","id":1,"problem":"b"}', { problem: 'b', ownId: '1' }],
    ['a key in escapes', '{"pro\\u0062lem":"a","id":"x"}', { problem: 'a', ownId: 'x' }],
    ['a look-alike key further in', '{"meta":{"problem":"no"},"problem":"a"}', { problem: 'a', ownId: null }],
    ['a look-alike in a text', '{"x":"\\"problem\\":\\"no\\"","problem":"a"}', { problem: 'a', ownId: null }],
    ['white space everywhere', ' { "problem" : "a" , "id" : 7 } \r', { problem: 'a', ownId: '7' }],
    ['a surrogate pair in escapes', '{"problem":"\\ud83d\\ude00"}', { problem: '😀', ownId: null }],
    ['an id that is null', '{"problem":"a","id":null}', { problem: 'a', ownId: null }],
    [
      'a long number digit by digit',
      '{"problem":"a","id":9007199254740993}',
      { problem: 'a', ownId: '9007199254740993' },
    ],
    ['a number as JSON.parse reads it', '{"problem":"a","id":1e3}', { problem: 'a', ownId: '1000' }],
  ])('take %s', (_name, line, row) => {
    expect(read(line)).toEqual(row);
  });

  it.each([
    ['a cut-off line', '{"problem":"a","x":"b'],
    ['text after the object', '{"problem":"a"} x'],
    ['half of a surrogate pair', '{"problem":"\\ud83d"}'],
    ['a problem that is no text', '{"problem":5}'],
    ['a blank problem', '{"problem":"  "}'],
    ['an array', '["problem","a"]'],
    ['an id of another type', '{"problem":"a","id":["x"]}'],
  ])('leave %s to the parse', (_name, line) => {
    expect(read(line)).toBeUndefined();
  });

  it('cannot do mappings that count from the end', () => {
    expect(QuickRows.for({ question: 'messages[-1].content' })).toBeUndefined();
  });

  it('forgets what an earlier equal key held below it', () => {
    const mapping = { question: 'meta.problem', id: 'meta.id' };
    expect(read('{"meta":{"problem":"a","id":"x"},"meta":{"problem":"b"}}', mapping)).toEqual({
      problem: 'b',
      ownId: null,
    });
  });
});
