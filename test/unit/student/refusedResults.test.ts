import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusal as failure } from '../refusal';
import { importResults, type ImportOptions } from '../../../src/core/student/importResults';
import { ResultsIndex, threeProblems } from './resultsIndex';
import { SmallIndex } from './smallIndex';

const { pool, mapping } = threeProblems;
const workspace = new ResultsIndex(threeProblems);
const load = (rows: readonly unknown[], options?: ImportOptions) => workspace.loadRows(rows, options);
const refusal = async (work: Promise<unknown>): Promise<string> => (await failure(work)).code;

describe('files that cannot be used leave the index as it was', () => {
  it.each<[string, unknown[], ImportOptions, string]>([
    ['nothing recognised', [{ colour: 'blue' }], {}, 'no-results'],
    ['an id but no result', [{ unique_id: 'a', colour: 'blue' }], {}, 'no-results'],
    ['an empty file', [], {}, 'no-results'],
    ['only broken lines', ['{', 'nonsense', '\u0000\u0001'], {}, 'no-results'],
    ['no name', [{ unique_id: 'a', correct: true }], {}, 'no-student-name'],
    ['attempts asked for, verdicts there', [{ unique_id: 'a', correct: true }], { format: 'attempts' }, 'no-results'],
    ['columns asked for', [{ unique_id: 'a', correct: true }], { format: 'columns' }, 'no-results'],
  ])('%s', async (_, rows, options, code) => {
    expect(await refusal(load(rows, options))).toBe(code);
    expect(workspace.store.students.all()).toEqual([]);
  });

  it.each([
    ['an empty file', '', 'it is empty'],
    ['bytes that are no text', '\u0000\u0001\n', 'line 1, column 1'],
  ])('%s is told from a file of the wrong form', async (_, text, said) => {
    const file = workspace.index.file('results.jsonl', []);
    appendFileSync(file, text);
    await expect(importResults(workspace.store, file, { student: 'weak' })).rejects.toThrow(said);
  });

  it('but a list in a file of lines is read as its rows', async () => {
    const file = workspace.index.file('results.jsonl', []);
    appendFileSync(file, '[{"id": "a", "correct": true}]\n');
    expect(await importResults(workspace.store, file, { student: 'weak' })).toMatchObject({ matched: 1, correct: 1 });
  });

  it('a missing file, a folder, a corpus without results', async () => {
    expect(await refusal(importResults(workspace.store, 'nowhere.jsonl', { student: 'weak' }))).toBe('missing-file');
    expect(await refusal(importResults(workspace.store, '.', { student: 'weak' }))).toBe('not-a-file');
    expect(await refusal(importResults(workspace.store, 'corpus.jsonl', { student: 'weak' }))).toBe('no-results');
  });

  it('attempts when no corpus has anything to judge them by', async () => {
    using bare = new SmallIndex();
    expect(
      await refusal(importResults(bare.store, bare.file('r.jsonl', [{ id: 1, correct: 1 }]), { student: 'w' })),
    ).toBe('no-samples');
    bare.corpus('bare.jsonl', [{ id: 'a', q: 'Why?' }], { id: 'id', question: 'q' });
    const file = bare.file('r.jsonl', [{ id: 'a', attempt: '5' }]);
    expect(await refusal(importResults(bare.store, file, { student: 'weak' }))).toBe('no-expected-answers');
    expect(bare.store.students.all()).toEqual([]);
  });

  it('nothing matched', async () => {
    expect(await load([{ unique_id: 'zz', correct: true }], { student: 'weak' })).toMatchObject({ matched: 0 });
    expect(workspace.store.students.all()).toEqual([]);
  });

  it('a corpus that changed after it was indexed', async () => {
    workspace.index.file('corpus.jsonl', [
      { unique_id: 'x', question: 'Something else', expected_answer: '1' },
      ...pool,
    ]);
    expect(await refusal(load([{ unique_id: 'a', attempt: '2' }], { student: 'weak' }))).toBe('changed-corpus');
  });
});

describe('long files', () => {
  const many = Array.from({ length: 3_000 }, (_, at) => ({ unique_id: `m${at}`, question: `What is ${at} + 0?` }));
  const verdicts = many.map(({ unique_id }, at) => ({ unique_id, correct: at % 3 === 0 }));

  it('with bad lines are refused with the first of them, or give the others where these are wished for', async () => {
    workspace.index.corpus('many.jsonl', many, mapping);
    const file = workspace.index.file('results.jsonl', verdicts);
    appendFileSync(file, '{"unique_id": "m1", "corr\n[1]\n\n{"unique_id": "m2", "correct": false}');
    const refused = await failure(importResults(workspace.store, file, { student: 'weak' }));
    expect(refused).toMatchObject({ code: 'damaged-lines', file, line: 3_001 });
    expect(refused.message).toMatch(/line 3001, column 26: .* and 1 more of its lines is damaged/u);
    expect(refused.next).toContain('its other 3001 rows: skill-gap student import FILE --keep-good');
    expect(workspace.store.students.all()).toEqual([]);
    const outcome = await importResults(workspace.store, file, { student: 'weak', keepGood: true });
    expect(outcome.matched).toBe(3_001);
    expect(outcome.problems.map(({ file: name, line, code }) => [name, line, code])).toEqual([
      ['results.jsonl', 3_001, 'bad-json'],
      ['results.jsonl', 3_002, 'not-an-object'],
    ]);
  });

  it('that are corpora give the columns of their good lines: the others are told of where they are indexed', async () => {
    const rows = many.map((row) => ({ ...row, weak_judge: true }));
    workspace.index.corpus('judged.jsonl', rows, mapping);
    appendFileSync(path.join(workspace.index.folder, 'judged.jsonl'), '{"unique_id": "cut');
    const outcome = await importResults(workspace.store, 'judged.jsonl');
    expect(outcome).toMatchObject({ student: 'weak', matched: 3_000, problems: [{ line: 3_001, code: 'bad-json' }] });
  });

  it('of which no row says anything are refused', async () => {
    const refused = await failure(load([{ unique_id: 'a', correct: 'perhaps' }], { student: 'weak' }));
    expect(refused.code).toBe('no-results');
    expect(refused.message).toContain('none of its 1 rows can be used (the first, 1: "correct" holds "perhaps"');
  });

  it('interrupted keep what was finished, and the next import completes it', async () => {
    workspace.index.corpus('many.jsonl', many, mapping);
    const file = workspace.index.file('results.jsonl', verdicts);
    const stop = new AbortController();
    let looks = 0;
    // Every look at the signal is the end of a batch; the third comes after rows were saved.
    const signal = new Proxy(stop.signal, {
      get(target, key) {
        if (key === 'throwIfAborted' && ++looks === 4) stop.abort();
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    await expect(
      importResults(workspace.store, file, { student: 'weak' }, { signal, report: () => undefined }),
    ).rejects.toThrow();
    const [partly] = workspace.store.students.all();
    expect(partly?.attempts).toBeGreaterThan(0);
    expect(partly?.attempts).toBeLessThan(3_000);
    await importResults(workspace.store, file, { student: 'weak' });
    expect(workspace.store.students.all()).toMatchObject([{ name: 'weak', attempts: 3_000 }]);
  });
});
