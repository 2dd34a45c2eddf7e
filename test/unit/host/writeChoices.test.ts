import { describe, expect, it } from 'vitest';
import {
  formatChoices,
  lossQuestion,
  placementChoices,
  proofTitle,
  trainingLine,
} from '../../../src/host/writeChoices';
import { sftFormats } from '../../../src/core/sft/formats';
import type { WriteProof } from '../../../src/protocol/write';

const proof: WriteProof = {
  rows: 100,
  template: 'qwen3',
  recommended: 'inside-think',
  placements: [
    { placement: 'before-think', loses: true, sentences: ['LOST'], warnings: ['corpus.jsonl:3: a loses skills'] },
    { placement: 'inside-think', loses: false, sentences: ['kept', 'no row is cut'], warnings: [] },
    { placement: 'none', loses: null, sentences: [], warnings: [] },
  ],
};

it('offers every trainer that sets are written for', () => {
  expect(formatChoices.map(({ format }) => format).sort()).toEqual([...sftFormats].sort());
});

describe('the places for the skills', () => {
  it('come with the proof of each, the recommended one first', () => {
    const choices = placementChoices(proof);
    expect(choices.map(({ placement, loses }) => [placement, loses])).toEqual([
      ['inside-think', false],
      ['before-think', true],
      ['none', false],
    ]);
    expect(choices[0]).toMatchObject({ description: 'recommended', detail: 'kept · no row is cut' });
    expect(choices[1]?.label).toContain('$(error)');
    expect(choices[1]?.description).toBe('the paper’s');
  });

  it('say what was looked at, and by which template', () => {
    expect(proofTitle(proof)).toBe('Where do the skills go? The first 100 rows with the chat template qwen3');
    expect(proofTitle({ ...proof, template: '' })).toContain('No chat template is set');
  });

  it('name the rows that lose something before these are written', () => {
    const lost = proof.placements[0];
    expect(lost && lossQuestion(lost).detail).toContain('corpus.jsonl:3: a loses skills');
  });
});

it('the training command changes to the folder first', () => {
  expect(trainingLine('/sets/a', 'python a.trl.py')).toBe('cd /sets/a && python a.trl.py');
  expect(trainingLine('/my sets/a', 'x')).toBe('cd "/my sets/a" && x');
});
