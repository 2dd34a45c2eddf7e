import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/core/job/refusal';
import { sftFormat } from '../../../src/core/sft/formats';
import { isRowOf, messages } from '../../../src/core/sft/formats/rowShape';
import { asciiJson, jsonLine, wellFormed } from '../../../src/core/sft/jsonLine';
import { promptFor } from '../../../src/core/sft/prompt';
import { setName } from '../../../src/core/sft/setName';
import { skillsPlacement, TrainingRows, turnsOf, type SkillsPlacement } from '../../../src/core/sft/trainingRow';

const answerFor = (trace: string, chains: string[][], placement: SkillsPlacement): string =>
  turnsOf(new TrainingRows({}, undefined).row({ problem: 'q', trace }, chains), placement).assistant;

const trace = '<think>\nLet x = 2.\n</think>\n\\boxed{2}';

describe('the text of a row', () => {
  it('asks as the paper does, to the letter', () => {
    expect(promptFor('What is 1 + 1?')).toBe(
      'Please reason step by step, and put your final answer within \\boxed{}.\n\nQuestion: What is 1 + 1?',
    );
  });

  it('puts the chains before the trace, one a line, in order, without repeats', () => {
    const chains = [['Algebra', 'Lines'], ['Geometry'], ['Algebra', 'Lines']];
    expect(answerFor(trace, chains, 'before-think')).toBe(`Skills:\nAlgebra->Lines\nGeometry\n${trace}`);
  });

  it('keeps a chain on its line', () => {
    expect(answerFor(trace, [['Two\nlines', ' b ']], 'before-think')).toBe(`Skills:\nTwo lines->b\n${trace}`);
  });

  it('teaches the trace alone where there is nothing to show', () => {
    expect(answerFor(trace, [['Algebra']], 'none')).toBe(trace);
    expect(answerFor(trace, [], 'before-think')).toBe(trace);
  });

  it('refuses words that name nothing', () => {
    const message = (work: () => unknown): string => {
      try {
        work();
      } catch (error) {
        if (error instanceof Refusal) return error.failure.message;
      }
      return '';
    };
    expect(message(() => skillsPlacement('behind'))).toContain('no place');
    expect(message(() => sftFormat('csv'))).toContain('no format "csv"');
    expect(skillsPlacement('before-think')).toBe('before-think');
    expect(sftFormat('messages')).toBe('messages');
  });
});

describe('lines of JSONL', () => {
  it('hold no line end that any program takes for one', () => {
    const text = 'a\nb\r\u0085\u2028\u2029c';
    const line = jsonLine({ text });
    expect(line.slice(0, -1)).not.toMatch(/[\n\r\u0085\u2028\u2029]/u);
    expect(line.endsWith('\n')).toBe(true);
    expect(JSON.parse(line)).toEqual({ text });
  });

  it('are valid Unicode', () => {
    expect(wellFormed('a\ud800b \u{1f600} \udc00')).toBe('a\ufffdb \u{1f600} \ufffd');
  });

  it('of indented JSON are ASCII and say the same', () => {
    const value = { größe: ['\u{1f600}', '\u007f'] };
    expect(asciiJson(value)).toMatch(/^[\x20-\x7f\n]*$/);
    expect(JSON.parse(asciiJson(value))).toEqual(value);
  });

  it('are recognised when they are read back', () => {
    const row = messages.row({ user: 'q', assistant: 'a' });
    const isRow = (value: unknown): boolean => isRowOf(messages, value, false);
    expect(isRow(JSON.parse(JSON.stringify(row)))).toBe(true);
    expect(isRow({ messages: [{ role: 'user', content: 'q' }] })).toBe(false);
    expect(isRow({ ...row, id: 1 })).toBe(false);
    expect(isRow(messages.row({ user: 'q', assistant: '' }))).toBe(false);
  });
});

describe('the name of a set', () => {
  it.each([
    ['weak 1K, T=1', 'before-think', 'weak-1K-T-1'],
    ['Größe', 'before-think', 'Gro-e'],
    ['../../etc', 'before-think', 'etc'],
    ['数学', 'before-think', 'set'],
    ['weak', 'none', 'weak-no-skills'],
    ['weak', 'inside-think', 'weak-inside-think'],
  ] as const)('of %s with skills %s is %s', (selection, placement, name) => {
    expect(setName(selection, placement)).toBe(name);
  });
});
