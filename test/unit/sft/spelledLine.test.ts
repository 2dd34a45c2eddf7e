import { expect, describe, it } from 'vitest';
import type { SpelledText } from '../../../src/core/jsonl/spelledText';
import type { SftFormat } from '../../../src/core/sft/formats';
import { messages, promptCompletion } from '../../../src/core/sft/formats/rowShape';
import { jsonLine } from '../../../src/core/sft/jsonLine';
import { SetProof, type SetProofReport } from '../../../src/core/sft/setProof';
import { spelledLine, type SpelledLine } from '../../../src/core/sft/spelledLine';
import { turnsOf, type SkillsPlacement, type TrainingRow } from '../../../src/core/sft/trainingRow';
import { estimatedTokens } from '../../../src/core/tokens/tokenCounter';
import { seededRandom } from '../seededRandom';

const skills = 'Skills:\nAlgebra->Lines';
const rowOf = (trace: string, more: Partial<TrainingRow> = {}): TrainingRow => ({
  ...{ problem: 'What is "x"?', tree: '', skills, trace },
  ...more,
});

/** A text within a line of JSON. @param json with the quotes, as the corpus has it */
function inLine(json: string): SpelledText {
  const [before, text] = [Buffer.from('{"id":"a","trace":'), Buffer.from(json)];
  return {
    bytes: Buffer.concat([before, text, Buffer.from('}')]),
    start: before.length + 1,
    end: before.length + text.length - 1,
  };
}

const lineOf = (row: TrainingRow, placement: SkillsPlacement, json = JSON.stringify(row.trace)) =>
  spelledLine(row, inLine(json), messages, placement);

const wholeOf = ({ before, trace, after }: SpelledLine): string =>
  `${before}${trace.bytes.toString('utf8', trace.start, trace.end)}${after}`;

/** What is reported of one row, by its texts or by what was estimated while its line was made. */
function reportOf(format: SftFormat, row: TrainingRow, skillsAt: SkillsPlacement, line?: SpelledLine): SetProofReport {
  const proof = new SetProof({ format, skills: skillsAt, tokens: estimatedTokens, maxTokens: 12 });
  const estimated = line?.tokens && { estimated: line.tokens, thinks: line.thinks };
  proof.add({ row, turns: turnsOf(row, skillsAt), dataset: 'a.jsonl', line: 1, id: 'a', ...estimated });
  return proof.report();
}

describe('the line of a row whose trace is copied as the corpus spells it', () => {
  const pieces = [
    '\\',
    '"',
    '\n',
    '\r\n',
    '\t',
    '\b',
    '<think>',
    '</think>',
    '\\boxed{',
    '}',
    '{',
    'a 12',
    'é',
    '≤',
    '🙂',
  ];

  it('is byte for byte the one that is made of the texts, and so are its tokens', () => {
    const random = seededRandom(601);
    let [copied, boxed] = [0, 0];
    for (let round = 0; round < 2_000; round++) {
      const drawn = Array.from(
        { length: 1 + Math.floor(12 * random()) },
        () => pieces[Math.floor(random() * pieces.length)],
      );
      const row = rowOf(
        `${random() < 0.5 ? '<think>\n' : 'So '}${drawn.join('')}`,
        random() < 0.2 ? { skills: '' } : {},
      );
      for (const placement of ['before-think', 'inside-think', 'prompt', 'none'] as const) {
        for (const shape of [messages, promptCompletion]) {
          const line = spelledLine(row, inLine(JSON.stringify(row.trace)), shape, placement);
          if (!line) continue;
          expect(wholeOf(line)).toBe(jsonLine(shape.row(turnsOf(row, placement))));
          copied++;
          if (!line.tokens) continue;
          for (const format of ['trl', 'llama-factory'] as const)
            expect(reportOf(format, row, placement, line)).toEqual(reportOf(format, row, placement));
          if (line.tokens.needed < line.tokens.answer) boxed++;
        }
      }
    }
    expect(copied).toBeGreaterThan(12_000);
    expect(boxed).toBeGreaterThan(100);
  });

  it('is made wherever the trace is whole, and begins to think where skills go inside', () => {
    expect(lineOf(rowOf('<think>\nSo.\n</think>\n\n$\\boxed{1}$'), 'inside-think')?.trace.start).toBe(28);
    expect(lineOf(rowOf('So <think>\nSo.\n</think>'), 'inside-think')).toBeUndefined();
    expect(lineOf(rowOf('So <think>\nSo.\n</think>', { skills: '' }), 'inside-think')).toBeDefined();
    expect(lineOf(rowOf('<think>\nSo.\n</think>1'), 'reasoning-content')).toBeUndefined();
  });

  it('is not made where the corpus spells a text in another way than the set', () => {
    const row = rowOf('a/b\u2264c');
    expect(lineOf(row, 'none', '"a/b\u2264c"')).toBeDefined();
    for (const json of ['"a\\/b\u2264c"', '"a/b\\u2264c"']) expect(lineOf(row, 'none', json)).toBeUndefined();
    for (const end of ['\u0085', '\u2028', '\u2029']) expect(lineOf(rowOf(`a${end}b`), 'none')).toBeUndefined();
    expect(lineOf(rowOf('a\u0007b'), 'none')).toBeUndefined();
  });

  it('is not made where another text holds what stands for the trace', () => {
    expect(lineOf(rowOf('So.', { problem: 'What is \u0001trace\u0001?' }), 'none')).toBeUndefined();
  });

  it('knows of thoughts that the corpus spells as the set does', () => {
    expect(lineOf(rowOf('<think>So.\n</think>\n\n1'), 'before-think')?.thinks).toBe(true);
    expect(lineOf(rowOf('So.\n</think>\n\n1'), 'before-think')?.thinks).toBe(false);
    expect(lineOf(rowOf('<think>So'), 'inside-think')?.thinks).toBe(true);
  });

  it('leaves its tokens to the texts where a box can only be told apart in them', () => {
    expect(lineOf(rowOf('\\\boxed{1}'), 'none')?.tokens).toBeUndefined();
    expect(lineOf(rowOf('\\boxed{1'), 'none')?.tokens).toBeUndefined();
    expect(lineOf(rowOf('\\boxed{1} so'), 'none')?.tokens).toMatchObject({ answer: 5, needed: 4 });
  });
});
