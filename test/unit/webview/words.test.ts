import { describe, expect, it } from 'vitest';
import type { SelectionPreview, SkillShare } from '../../../src/protocol/selection';
import { controlValues } from '../../../webview/selection/model/choice';
import { findingsFacts, findingsTitle } from '../../../webview/selection/model/findingsWords';
import { bytes, counted, duration, listed, percent, points, share } from '../../../webview/selection/model/format';
import { Jobs, partDone, progressWords } from '../../../webview/selection/model/jobs';
import { keptOutWords } from '../../../webview/selection/model/keptOutWords';
import { failureNotice, importNotice, indexNotice, writeNotice } from '../../../webview/selection/model/outcomes';
import { accuracyWords, shareWords, skillName } from '../../../webview/selection/model/skillWords';
import { summarise } from '../../../webview/selection/model/summary';

/** No-break spaces read as spaces. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('figures', () => {
  it.each([
    [0, '0 %'],
    [0.004, '<1 %'],
    [0.425, '43 %'],
    [0.996, '>99 %'],
    [1, '100 %'],
  ])('shows an accuracy of %d as %s', (value, text) => expect(plain(percent(value))).toBe(text));

  it.each([
    [0, '0 %'],
    [0.00004, '<0.01 %'],
    [0.0031, '0.31 %'],
    [0.342, '34.2 %'],
  ])('shows a share of %d as %s', (value, text) => expect(plain(share(value))).toBe(text));

  it.each([
    [0.014, '+1.4'],
    [-0.003, '−0.30'],
    [0.00001, '0'],
  ])('shows a difference of %d as %s', (value, text) => expect(points(value)).toBe(text));

  it.each([
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1.0 kB'],
    [999_960, '1.0 MB'],
    [1_307_000_000, '1.3 GB'],
  ])('shows %d bytes as %s', (value, text) => expect(bytes(value)).toBe(text));

  it('shows spans, counts and lists in words', () => {
    expect([0.2, 12.4, 1300].map(duration)).toEqual(['under 1 ms', '12 ms', '1.3 s']);
    expect([counted(1, 'sample'), counted(12_345, 'sample')]).toEqual(['1 sample', '12,345 samples']);
    expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
  });
});

describe('skills in words', () => {
  const skill: SkillShare = {
    path: ['Algebra', 'Equations', 'Linear equations'],
    samples: 40,
    selected: 12,
    correct: 3,
    wrong: 9,
    accuracy: 0.25,
    low: 0.089,
    high: 0.532,
    weight: 4,
    target: 0.04,
    poolShare: 0.012,
    selectedShare: 0.034,
  };

  it('names a leaf with its parent only', () => {
    expect(skillName(skill.path)).toEqual({ parent: 'Equations', leaf: 'Linear equations' });
    expect(skillName(['Algebra'])).toEqual({ parent: '', leaf: 'Algebra' });
  });

  it('gives the numbers behind the pictures', () => {
    expect(plain(accuracyWords(skill))).toBe('3 of 12 attempts correct, 25 %; 95 % interval 9 % to 53 %');
    expect(plain(shareWords(skill))).toBe(
      '1.2 % of the pool, 3.4 % of the selection; +2.2 percentage points; aimed at 4.0 %',
    );
  });

  it('does not call a skill weak that nobody attempted', () => {
    expect(accuracyWords({ ...skill, correct: 0, wrong: 0, accuracy: null, low: null, high: null })).toBe(
      'The student attempted no sample of this skill.',
    );
  });
});

describe('summarise', () => {
  const preview: SelectionPreview = {
    requested: 100,
    selected: 100,
    pool: 600,
    skills: [],
    samples: [],
    leftOut: { 'over-budget': 500 },
    milliseconds: 12.3,
  };
  const choice = { method: 'weighted', student: 's', budget: 100, temperature: 1, seed: '1' } as const;

  it('has nothing to add when all is as asked', () => {
    const { headline, notes } = summarise(preview, choice);
    expect(headline).toBe('100 samples selected from 600, over 0 skills, 0 of them emphasised. Took 12 ms.');
    expect(notes).toEqual([]);
  });

  it('tells tokens, ids that found nothing, and what strict traces leave out', () => {
    const tokens = { name: 'estimated', exact: false, selected: 12_345, longest: 600 };
    const { headline, notes } = summarise(
      { ...preview, found: { tokens }, unmatchedExclusions: 1, leftOut: { 'wrong-trace': 2, 'undecided-trace': 1 } },
      { ...choice, verified: 'strict' },
    );
    expect(headline).toContain('from 600, with 12,345 tokens (estimated), at most 600 in one, over');
    expect(notes).toEqual([
      'Left out: 2 samples have a teacher trace that comes to another answer than expected.',
      'Left out: 1 sample has a teacher trace that cannot be judged.',
      '1 excluded id belongs to no sample.',
    ]);
  });

  it('says what is missing and why, also for a reason it does not know', () => {
    const { headline, notes } = summarise(
      { ...preview, selected: 60, leftOut: { 'no-chain': 1, 'skill-never-judged': 539, 'too-old': 2 } },
      choice,
    );
    expect(headline).toContain('60 samples of the 100 asked for selected from 600');
    expect(notes).toEqual([
      '40 samples fewer than asked for: no other sample of the pool can be selected.',
      'Left out: 1 sample has no skill chain, so no skill can draw it.',
      'Left out: 539 samples are only on skills of which the student attempted nothing.',
      'Left out: 2 samples (too old).',
    ]);
  });
});

describe('what is kept out', () => {
  const nothing = controlValues({ method: 'random', student: null, budget: 5, temperature: 1, seed: 'x' });

  it('stands in a line where its fold is closed', () => {
    expect(keptOutWords(nothing)).toBe('nothing');
    const much = { ...nothing, maxTokens: '600', benchmarks: ['a', 'b'], noDuplicates: true, exclude: { file: 'c' } };
    expect(keptOutWords({ ...much, verified: 'strict' })).toBe(
      'more than 600 tokens, 2 benchmarks, traces not known to be correct, near-duplicates, excluded ids',
    );
  });

  it('is told with what was found', () => {
    const benchmarks = [{ file: 'a.jsonl', problems: 500, skipped: 2, samples: 1 }];
    const found = {
      benchmarks,
      clusters: { clusters: 1, samples: 3 },
      traces: { correct: 5, wrong: 1, unknown: 2, missing: 3 },
    };
    expect(findingsTitle(found)).toBe('1 benchmark problem · 1 cluster of near-duplicates · 1 wrong trace');
    expect(findingsFacts(found)).toEqual([
      '1 sample of a.jsonl (500 problems, 2 rows of it without a problem).',
      '3 samples in 1 cluster of problems that are nearly the same; at most one of each is taken.',
      'Teacher traces: 5 come to the expected answer, 1 to another, of 2 that is not known, and 3 samples have none.',
    ]);
    const [own] = findingsFacts({
      benchmarks: [{ file: 'b.jsonl', problems: 2, skipped: 0, samples: 2, isCorpus: true }],
    });
    expect(own).toContain('The file is indexed as a corpus too');
    expect(own).toContain('skill-gap forget b.jsonl');
    expect(findingsTitle({ tokens: { name: 'x', exact: true, selected: 1, longest: 1 } })).toBe('');
  });
});

describe('notices', () => {
  it('name file, line, reason and next step of a failure', () => {
    const failure = { code: 'x', message: 'The file is gone.', next: 'Index again.', file: 'a.jsonl', line: 7 };
    expect(failureNotice(failure)).toEqual({
      kind: 'failure',
      text: 'The file is gone. (a.jsonl, line 7)',
      details: ['Index again.'],
    });
  });

  it('say that an index can be used, and list the files that could not', () => {
    const dataset = {
      path: 'a.jsonl',
      samples: 580,
      added: 580,
      removed: 0,
      unchanged: 0,
      seconds: 0.31,
      shape: 'questions',
      mapping: {},
    };
    const refused = Array.from({ length: 20 }, (_, index) => ({
      code: 'no-permission',
      message: `${index}.jsonl may not be read.`,
      next: 'Give yourself permission to read it.',
    }));
    const notice = indexNotice({ datasets: [dataset], refused, passedOver: [] });
    expect(notice.text).toContain('Indexed 580 samples of 1 file in 0.3 s.');
    expect(notice.details[0]).toBe('0.jsonl may not be read. Give yourself permission to read it.');
    expect(notice.details.at(-1)).toBe('and 12 more: "Skill Gap: Show Index Log" lists them.');
    expect(notice.kind).toBe('warning');
  });

  it('tell a newcomer what a folder without a corpus needs', () => {
    expect(indexNotice({ datasets: [], refused: [], passedOver: [] }).details[0]).toContain('.jsonl');
  });

  it('say what an import found and what it did not', () => {
    const counts = { matched: 600, unmatched: 0, correct: 300, wrong: 290, unknown: 10, truncated: 0 };
    expect(importNotice({ student: 'weak', ...counts, problems: [] })).toEqual({
      kind: 'done',
      text: 'weak: 600 attempts imported, 300 correct, 290 wrong and 10 unknown.',
      details: [],
    });
    const warned = importNotice({ student: 'weak', ...counts, unmatched: 2, truncated: 4, problems: [] });
    expect([warned.kind, warned.text]).toEqual([
      'warning',
      'weak: 600 attempts imported, 300 correct, 290 wrong, 10 unknown and 4 cut off. 2 rows match no sample of the index and were left out.',
    ]);
  });

  it('say what was written and where', () => {
    const file = { sha256: 'ab', bytes: 1_234_567 };
    expect(
      writeNotice({
        folder: '/p/sft',
        files: [
          { path: '/p/sft/train.json', rows: 100, ...file },
          { path: '/p/sft/dataset_info.json', rows: 0, ...file, bytes: 312 },
        ],
        checks: ['Read back.'],
        warnings: [],
        command: null,
      }),
    ).toEqual({
      kind: 'done',
      text: 'Wrote 100 samples to /p/sft',
      details: ['train.json: 100 rows, 1.2 MB', 'dataset_info.json: 312 bytes', 'Read back.'],
    });
  });
});

describe('Jobs', () => {
  const progress = (step: string) => ({ step, done: 5, total: 10, unit: 'samples' as const });

  it('shows the job that reported last, and the other one after its end', () => {
    const jobs = new Jobs();
    jobs.take('index', progress('Indexing'));
    jobs.take('annotate', progress('Annotating'));
    jobs.take('index', progress('Indexing on'));
    expect(jobs.shown?.step).toBe('Indexing on');
    jobs.take('index', null);
    expect(jobs.shown?.step).toBe('Annotating');
    jobs.take('annotate', null);
    expect(jobs.shown).toBeNull();
  });

  it('puts a progress in words, without a whole where it is not known', () => {
    const indexing = { step: 'Indexing a.jsonl', done: 520e6, total: 1.3e9, unit: 'bytes' as const };
    expect(progressWords(indexing)).toBe('Indexing a.jsonl: 520.0 MB of 1.3 GB');
    expect(progressWords({ ...indexing, total: 0 })).toBe('Indexing a.jsonl: 520.0 MB');
    expect([partDone(indexing), partDone({ ...indexing, total: 0 })]).toEqual([0.4, null]);
  });
});
