import { describe, expect, it } from 'vitest';
import { Review, type ReviewBackend } from '../../../src/host/review';
import type { ReviewItem } from '../../../src/protocol/review';

/** Undecided attempts in memory, with the language server's words for them. */
class MemoryAttempts implements ReviewBackend {
  readonly verdicts = new Map<string, string>();
  readonly opened: string[] = [];
  gate: Promise<void> = Promise.resolve();
  broken = false;

  constructor(private readonly problems: readonly string[]) {}

  review: ReviewBackend['review'] = async ({ from, inclusive }) => {
    await this.gate;
    const left = this.problems.filter((problem) => !this.verdicts.has(problem));
    const next = left.find((problem) => !from || problem > from.problem || (inclusive && problem === from.problem));
    const item = next === undefined ? null : itemOf(next);
    return { kind: 'done', value: { student: 'weak', left: left.length, item } };
  };

  decide: ReviewBackend['decide'] = ({ attempt, verdict }) => {
    const failure = { code: 'no-attempt', message: 'It is gone.', next: 'Open it again.' };
    if (this.broken) return Promise.resolve({ kind: 'refused', failure });
    this.verdicts.set(attempt.problem, verdict);
    return Promise.resolve({ kind: 'done', value: { rule: 'not-decided' } });
  };

  takeBack: ReviewBackend['takeBack'] = ({ attempt, rule }) => {
    expect(rule).toBe('not-decided');
    this.verdicts.delete(attempt.problem);
    return Promise.resolve({ kind: 'done', value: null });
  };

  open: ReviewBackend['open'] = ({ dataset, line }) => {
    this.opened.push(`${dataset}:${line}`);
    return Promise.resolve();
  };
}

function itemOf(problem: string): ReviewItem {
  const place = { dataset: 'a.jsonl', line: 1 };
  return {
    problem,
    number: 1,
    id: problem,
    place,
    question: 'q',
    expected: ['1'],
    answer: '2',
    ending: 'e',
    rule: 'r',
    reason: null,
  };
}

describe('Review', () => {
  it('goes from attempt to attempt, decides, skips, and comes back the same way', async () => {
    const attempts = new MemoryAttempts(['a', 'b', 'c']);
    const review = new Review(attempts, '');
    expect(await review.refresh()).toMatchObject({ left: 3, item: { id: 'a' }, decided: 0, canUndo: false });
    expect(await review.press('correct')).toMatchObject({ left: 2, item: { id: 'b' }, decided: 1 });
    expect(await review.press('skip')).toMatchObject({ left: 2, item: { id: 'c' }, decided: 1 });
    expect(await review.press('wrong')).toMatchObject({ left: 1, item: null, decided: 2 });
    expect([...attempts.verdicts]).toEqual([
      ['a', 'correct'],
      ['c', 'wrong'],
    ]);
    expect(await review.refresh()).toMatchObject({ left: 1, item: null });
    expect(await review.press('undo')).toMatchObject({ left: 2, item: { id: 'c' }, decided: 1 });
    expect(await review.press('undo')).toMatchObject({ item: { id: 'b' } });
    expect(await review.press('undo')).toMatchObject({ left: 3, item: { id: 'a' }, decided: 0, canUndo: false });
    expect(await review.press('undo')).toMatchObject({ item: { id: 'a' } });
    expect(attempts.verdicts.size).toBe(0);
  });

  it('takes no key for an attempt that is not shown yet', async () => {
    const attempts = new MemoryAttempts(['a', 'b', 'c']);
    const review = new Review(attempts, '');
    await review.refresh();
    let show = (): void => undefined;
    attempts.gate = new Promise((resolve) => (show = resolve));
    const first = review.press('correct');
    await review.press('wrong');
    show();
    expect(await first).toMatchObject({ item: { id: 'b' }, decided: 1 });
    expect([...attempts.verdicts]).toEqual([['a', 'correct']]);
  });

  it('takes a key that comes while the same attempt is read anew, as after every change of the index', async () => {
    const attempts = new MemoryAttempts(['a', 'b', 'c']);
    const review = new Review(attempts, '');
    await review.refresh();
    let show = (): void => undefined;
    attempts.gate = new Promise((resolve) => (show = resolve));
    const anew = [review.refresh(), review.refresh()];
    const pressed = review.press('wrong');
    show();
    await Promise.all(anew);
    expect(await pressed).toMatchObject({ item: { id: 'b' }, decided: 1 });

    attempts.gate = new Promise((resolve) => (show = resolve));
    attempts.verdicts.set('b', 'correct');
    const changed = review.refresh();
    const unseen = review.press('wrong');
    show();
    await changed;
    expect(await unseen).toMatchObject({ item: { id: 'c' }, decided: 1 });
    expect(attempts.verdicts.get('c')).toBeUndefined();
  });

  it('reads once more when the index changes while it is being read', async () => {
    const attempts = new MemoryAttempts(['a', 'b', 'c']);
    const review = new Review(attempts, '');
    const read = attempts.review.bind(attempts);
    // What is read first was asked for before the change.
    const answers: Awaited<ReturnType<ReviewBackend['review']>>[] = [
      { kind: 'refused', failure: { code: 'no-student', message: 'Nobody yet.', next: 'Import.' } },
    ];
    attempts.review = async (params) => answers.shift() ?? (await read(params));
    const first = review.refresh();
    const changed = review.refresh();
    await first;
    const view = await changed;
    expect(view).toMatchObject({ left: 3, item: { id: 'a' } });
    expect(view.notice).toBeUndefined();
  });

  it('stays where it is when a verdict is refused, and says why', async () => {
    const attempts = new MemoryAttempts(['a']);
    const review = new Review(attempts, '');
    await review.refresh();
    attempts.broken = true;
    const refused = await review.press('correct');
    expect(refused).toMatchObject({ item: { id: 'a' }, decided: 0, notice: 'It is gone. Open it again.' });
    expect(await review.press('open')).not.toHaveProperty('notice');
    expect(attempts.opened).toEqual(['a.jsonl:1']);
  });
});
