import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../../src/core/ingest/inspectFile';
import { unattended } from '../../../src/core/job/job';
import { Workspace } from './workspace';

describe('inspectFile', () => {
  it('1 reports fields, lengths, duplicates and problems, and writes nothing', async () => {
    using workspace = new Workspace();
    const rows = [
      '{"id":1,"problem":"abcd","solution":"12345678","tags":["x"]}',
      '{"id":"1","problem":"abcdefgh","solution":null}',
      '{"id":2,"problem":"abcd","solution":"1234"}',
      '{"id":3,"problem":{"x":7}}',
      '{"id":4,',
    ];
    const file = workspace.write('a.jsonl', rows.join('\n'));
    const found = await inspectFile(file, 'a.jsonl', undefined, unattended);
    expect(found).toMatchObject({
      shape: 'question-solution-answer',
      mapping: { id: 'id', question: 'problem', solution: 'solution' },
      rows: 4,
      samples: 3,
      errors: 2,
      warnings: 0,
      duplicates: {
        ids: 1,
        problems: 1,
        listed: [
          { line: 2, earlier: 1, same: 'id', id: '1' },
          { line: 3, earlier: 1, same: 'problem', id: '2' },
        ],
      },
    });
    expect(found.problems.map(({ line, code }) => [line, code])).toEqual([
      [4, 'no-problem-text'],
      [5, 'bad-json'],
    ]);
    expect(found.forms).toEqual({
      id: { number: 3, text: 1 },
      question: { text: 3, object: 1 },
      solution: { text: 2, null: 1, missing: 1 },
    });
    expect(found.fields[0]).toEqual({
      name: 'id',
      types: { number: 3, text: 1 },
      present: 1,
      lengths: expect.objectContaining({ count: 1, max: 1 }) as object,
      example: '1',
    });
    expect(found.fields[2]).toMatchObject({ name: 'solution', types: { text: 2, null: 1, missing: 1 }, present: 0.5 });
    expect(found.lengths.question).toEqual({
      count: 3,
      min: 4,
      mean: 5.3,
      median: 4,
      p90: 8,
      max: 8,
      histogram: [
        { from: 4, to: 8, count: 2 },
        { from: 8, to: 16, count: 1 },
      ],
    });
    // Four letters or one digit a token.
    expect(found.lengths.tokens).toMatchObject({ count: 3, min: 2, max: 9 });
    expect(found.lengths.solutionTokens).toMatchObject({ count: 2, min: 4, max: 8 });
    expect(found.lengths.charactersPerToken).toBe(1.75);
    expect(readdirSync(workspace.folder)).toEqual(['a.jsonl']);
  });

  it('2 says what a file is that is no corpus', async () => {
    using workspace = new Workspace();
    const results = workspace.write('r.jsonl', '{"id":"a","correct":true}\n');
    expect(await inspectFile(results, 'r', undefined, unattended)).toMatchObject({
      shape: 'student-results',
      samples: 0,
      rows: 1,
    });
    const other = workspace.write('o.jsonl', '{"x":1}\n');
    expect(await inspectFile(other, 'o', undefined, unattended)).toMatchObject({ shape: null, mapping: {}, rows: 1 });
    await expect(inspectFile(workspace.write('e.jsonl', ''), 'e', undefined, unattended)).rejects.toThrow('e is empty');
  });
});
