import { describe, expect, it } from 'vitest';
import { readSpelled } from '../../../src/core/jsonl/spelledText';
import { rowMark, SpelledRows } from '../../../src/core/sft/spelledRows';

const plain = { question: 'question', solution: 'attempt' };

function read(line: string, mapping = plain) {
  const row = SpelledRows.for(mapping)?.read(Buffer.from(line));
  return row && { problem: row.problem, trace: readSpelled(row.trace), license: row.license };
}

describe('a line that is known to be a row', () => {
  it('gives its problem, its trace and its licence without a parse', () => {
    const line = JSON.stringify({ question: 'What is "1"?', attempt: 'It \\is\n1.', license: 'MIT', licence: 'other' });
    expect(read(line)).toEqual({ problem: 'What is "1"?', trace: 'It \\is\n1.', license: 'MIT' });
    expect(read(line.replace('"MIT"', '7'))?.license).toBeNull();
    expect(read(line.replace('license', 'left'))?.license).toBe('other');
    expect(read('{"question":"a","attempt":"b","attempt":"c"}')?.trace).toBe('c');
    const nested = { question: 'row.question', solution: 'row.said[1].text' };
    expect(read('{"row":{"question":"a","said":[0,{"text":"b"}]}}', nested)?.trace).toBe('b');
  });

  it('is left to the parse where that may find something else', () => {
    expect(read('{"question":"a","attempt":["b"]}')).toBeUndefined();
    expect(read('{"question":"a"}')).toBeUndefined();
    expect(read('{"question":["a"],"attempt":"b"}')).toBeUndefined();
    expect(read('{"question":"a","attempt":" \\n \u00a0"}')).toBeUndefined();
    const nested = { question: 'question', solution: 'row.text' };
    expect(read('{"question":"a","row":{"text":"b"}}', nested)?.trace).toBe('b');
    expect(read('{"question":"a","row":{"text":"b"},"row.text":"c"}', nested)).toBeUndefined();
    for (const solution of ['said[-1]', 'said[role=user].text', 'one+other', 'license'])
      expect(SpelledRows.for({ question: 'question', solution })).toBeUndefined();
  });

  it('is known by its bytes and the fields that were read', () => {
    const line = Buffer.from('{"question":"a","attempt":"b","other":"c"}');
    const mark = rowMark(line, plain);
    expect(rowMark(Buffer.from(line), { ...plain, id: 'other' })).toBe(mark);
    expect(rowMark(line, { ...plain, solution: 'other' })).not.toBe(mark);
    expect(rowMark(Buffer.from(`${line.toString()} `), plain)).not.toBe(mark);
  });
});
