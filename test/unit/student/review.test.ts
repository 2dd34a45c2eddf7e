import { describe, expect, it } from 'vitest';
import { indexFiles } from '../../../src/core/ingest/indexFiles';
import { unattended } from '../../../src/core/job/job';
import type { IndexStore } from '../../../src/core/store/open';
import { importResults } from '../../../src/core/student/importResults';
import { decide, reviewStep, takeBack } from '../../../src/core/student/review';
import { undecidedPage } from '../../../src/core/student/undecided';
import type { ReviewItem } from '../../../src/protocol/review';
import { Workspace } from '../ingest/workspace';
import { refusal, refusalOf } from '../refusal';

const jsonl = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

const corpus = [
  { id: 'p', problem: 'Which colour has the sky?', answer: 'light blue' },
  { id: 'q', problem: 'What is 1 + 1?', answer: '2' },
  { id: 'r', problem: 'Who wrote it?', answer: 'nobody knows' },
];
const attempts = [
  { id: 'p', attempt: `${'Thinking. '.repeat(500)}So it is \\boxed{azure or so}.` },
  { id: 'q', attempt: 'It is \\boxed{2}.' },
  { id: 'r', attempt: 'It is \\boxed{the author himself}.' },
];

async function imported(workspace: Workspace): Promise<IndexStore> {
  const store = workspace.open();
  await indexFiles(store, [workspace.write('corpus.jsonl', jsonl(corpus))], {}, unattended);
  await importResults(store, workspace.write('weak.jsonl', jsonl(attempts)), { student: 'weak' }, unattended);
  return store;
}

const first = { student: '', from: null, inclusive: false };

async function all(store: IndexStore): Promise<ReviewItem[]> {
  const items: ReviewItem[] = [];
  for (let step = await reviewStep(store, first, unattended); step.item;) {
    items.push(step.item);
    step = await reviewStep(store, { ...first, from: step.item }, unattended);
  }
  return items;
}

describe('reviewing what no rule could decide', () => {
  it('shows each such attempt once, with what a person decides by', async () => {
    using workspace = new Workspace();
    const items = await all(await imported(workspace));
    expect(items.map(({ id }) => id).sort()).toEqual(['p', 'r']);
    const sky = items.find(({ id }) => id === 'p');
    expect(sky).toMatchObject({
      question: 'Which colour has the sky?',
      expected: ['light blue'],
      answer: 'azure or so',
      place: { dataset: 'corpus.jsonl', line: 1 },
      rule: 'words',
      reason: 'compared as words, which did not decide it',
    });
    expect(sky?.ending).toMatch(/^[\s\S]{2900,3000}\\boxed\{azure or so\}\.$/u);
  });

  it('is listed in the same order, page by page', async () => {
    using workspace = new Workspace();
    const store = await imported(workspace);
    const many = Array.from({ length: 450 }, (_, at) => ({ id: 'p', attempt: `\\boxed{azure or ${at}}` }));
    await importResults(store, workspace.write('many.jsonl', jsonl(many)), { student: 'weak' }, unattended);
    const review = (await all(store)).map(({ id, number }) => [id, number]);
    const page = (skip: number, limit: number) => undecidedPage(store, { student: '', skip, limit }, unattended);
    const whole = await page(0, 1e9);
    expect(whole).toMatchObject({ student: 'weak', left: 451 });
    expect(whole.items.map(({ id, number }) => [id, number])).toEqual(review);
    expect(whole.items.find(({ number }) => number === 300)).toMatchObject({
      question: 'Which colour has the sky?',
      expected: ['light blue'],
      answer: 'azure or 299',
    });
    expect((await page(230, 7)).items).toEqual(whole.items.slice(230, 237));
    expect(await page(451, 7)).toEqual({ student: 'weak', left: 451, items: [] });
  });

  it('keeps a person’s verdict against a new import, and takes it back when asked', async () => {
    using workspace = new Workspace();
    const store = await imported(workspace);
    const { item, left, student } = await reviewStep(store, first, unattended);
    expect([left, student]).toEqual([2, 'weak']);
    if (!item) throw new Error('nothing to review');
    const { rule } = decide(store, student, item, 'wrong');
    const file = `${workspace.folder}/weak.jsonl`;
    await importResults(store, file, { student, regrade: true }, unattended);
    const id = store.students.idOf(student) ?? 0;
    expect(store.students.attempts(id, item.problem)).toMatchObject([{ verdict: 'wrong', rule: 'person' }]);
    expect((await reviewStep(store, first, unattended)).left).toBe(1);
    takeBack(store, student, item, rule);
    expect(await reviewStep(store, { ...first, from: item, inclusive: true }, unattended)).toMatchObject({
      left: 2,
      item,
    });
  });

  it('shows no ending of a file that has changed, and refuses what is not there', async () => {
    using workspace = new Workspace();
    const store = await imported(workspace);
    workspace.write('weak.jsonl', jsonl(attempts.map(({ id }) => ({ id, attempt: 'It is \\boxed{something else}.' }))));
    for (const { ending } of await all(store)) expect(ending).toBeNull();
    expect(refusalOf(() => decide(store, 'weak', { problem: 'x', number: 1 }, 'wrong')).code).toBe('no-attempt');
    expect((await refusal(reviewStep(store, { ...first, student: 'nobody' }, unattended))).code).toBe('no-student');
  });
});
