import { describe, expect, it } from 'vitest';
import {
  formatChoices,
  lossQuestion,
  placementChoices,
  proofTitle,
  shareFault,
  trainingLine,
  writtenText,
} from '../../../src/host/writeChoices';
import { validationShare } from '../../../src/core/sft/validation';
import { sftFormats } from '../../../src/core/sft/formats';
import type { PlacementProof, WriteProof } from '../../../src/protocol/write';

const plain = { shape: 'messages', rendered: false, recommended: false, failing: 0, sentences: [], warnings: [] };

const proof: WriteProof = {
  rows: 1000,
  more: 0,
  template: 'qwen3',
  placements: [
    {
      ...plain,
      placement: 'before-think',
      loses: true,
      sentences: ['LOST'],
      warnings: ['corpus.jsonl:3: a loses skills'],
    },
    { ...plain, placement: 'inside-think', recommended: true, loses: false, sentences: ['kept', 'no row is cut'] },
    { ...plain, placement: 'none', loses: null },
    { ...plain, placement: 'before-think', shape: 'rendered', rendered: true, loses: false },
  ],
};

it('offers every trainer that sets are written for', () => {
  expect(formatChoices.map(({ format }) => format).sort()).toEqual([...sftFormats].sort());
});

describe('the places for the skills', () => {
  it('come with the proof of each, the recommended one first', () => {
    const choices = placementChoices(proof);
    expect(choices.map((choice) => [choice.proof.placement, choice.proof.shape])).toEqual([
      ['inside-think', 'messages'],
      ['before-think', 'messages'],
      ['none', 'messages'],
      ['before-think', 'rendered'],
    ]);
    expect(choices[3]?.label).toBe('$(pass) Before the trace, in texts made by the template');
    expect(choices[0]).toMatchObject({ description: 'recommended', detail: 'kept · no row is cut' });
    expect(choices[1]?.label).toContain('$(error)');
    expect(choices[1]?.description).toBe('the paper’s');
  });

  it('say what was looked at, and by which template', () => {
    expect(proofTitle(proof)).toBe('Where do the skills go? All 1,000 rows with the chat template qwen3');
    expect(proofTitle({ ...proof, rows: 20_000, more: 1 })).toContain('The first 20,000 rows with');
    expect(proofTitle({ ...proof, template: '' })).toContain('No chat template is set');
  });

  it('name the rows that lose something before these are written', () => {
    const lost = proof.placements[0];
    expect(lost && lossQuestion(lost, 1_000).detail).toContain('corpus.jsonl:3: a loses skills');
  });

  it('can be left out where others remain', () => {
    const lost: PlacementProof = { ...plain, placement: 'before-think', loses: true, failing: 7 };
    const titles = (failing: number) => lossQuestion({ ...lost, failing }, 20).answers.map(({ title }) => title);
    expect(titles(7)).toEqual(['Leave These Rows Out', 'Write All the Same']);
    expect(titles(1)).toEqual(['Leave This Row Out', 'Write All the Same']);
    expect(titles(20)).toEqual(['Write All the Same']);
    expect(lossQuestion(lost, 20).message).toContain('7 of 20 rows');
  });
});

it('a share is what the command line takes for one', () => {
  for (const word of ['5%', '0.05', '.5', '100%', '0', '1', 'half', '']) {
    const refused = shareFault(word) !== undefined;
    expect(refused, word).toBe(throws(() => validationShare(word)));
  }
});

it('what was written is said with the rows of benchmarks and the lines to look at', () => {
  const files = [{ path: '/a/b.jsonl', rows: 1000, bytes: 1, sha256: '' }];
  const outcome = { folder: '/a', files, checks: ['1000 rows read back'], warnings: [], command: null };
  expect(writtenText(outcome, 'sft/a')).toBe('Wrote 1,000 rows to sft/a.');
  const leaking = { ...outcome, checks: ['LEAK: 2 of 1,000 rows are problems of aime'], warnings: ['a', 'b'] };
  expect(writtenText(leaking, 'sft/a')).toBe(
    'Wrote 1,000 rows to sft/a. LEAK: 2 of 1,000 rows are problems of aime. 2 lines to look at are in the log.',
  );
});

function throws(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}

it('the training command changes to the folder first', () => {
  expect(trainingLine('/sets/a', 'python a.trl.py')).toBe('cd /sets/a && python a.trl.py');
  expect(trainingLine('/my sets/a', 'x')).toBe('cd "/my sets/a" && x');
});
