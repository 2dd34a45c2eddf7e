import { describe, expect, it } from 'vitest';
import { answerKept, limitFor, RowLengths, trainerCut } from '../../../src/core/sft/cutOff';
import { sftFormats, type SftFormat } from '../../../src/core/sft/formats';

const place = (id: string) => ({ dataset: 'corpus.jsonl', line: 1, id });

function cut(format: SftFormat) {
  const found = trainerCut(format);
  if (!found) throw new Error(`${format} has no limit`);
  return found;
}

/** Rows of 100 tokens of question; the box ends 20 tokens before the end. */
function lengths(...answers: number[]): RowLengths {
  const rows = new RowLengths();
  answers.forEach((answer, at) => {
    rows.add({ prompt: 100, answer, needed: answer - 20 }, place(`r${at + 1}`));
  });
  return rows;
}

describe('the limit of a trainer', () => {
  it('is its own default where its configuration says nothing', () => {
    const own = sftFormats.map((format) => [format, trainerCut(format)?.own]);
    expect(own).toEqual([
      ['llama-factory', 2_048],
      ['trl', 1_024],
      ['axolotl', 512],
      ['openai', undefined],
      ['unsloth', 1_024],
      ['messages', undefined],
    ]);
  });

  it('cuts rows and their answers, but for the last words behind the box', () => {
    const rows = lengths(900, 924, 935, 5_000);
    expect(rows.at(1_024, cut('trl'))).toEqual({ limit: 1_024, over: 2, answerLost: 1, unanswered: 0 });
    expect(rows.at(8_192, cut('trl'))).toEqual({ limit: 8_192, over: 0, answerLost: 0, unanswered: 0 });
  });

  it('drops rows whole', () => {
    const dropped = { limit: 512, over: 2, answerLost: 2, unanswered: 0 };
    expect(lengths(300, 412, 413, 5_000).at(512, cut('axolotl'))).toEqual(dropped);
  });

  it('leaves nothing of rows whose question alone fills it', () => {
    const rows = lengths(50, 900);
    expect(rows.at(101, cut('trl'))).toEqual({ limit: 101, over: 2, answerLost: 2, unanswered: 0 });
    expect(rows.at(100, cut('unsloth'))).toEqual({ limit: 100, over: 2, answerLost: 2, unanswered: 2 });
  });

  it('of both sides: in proportion where both are long, else of the long one', () => {
    expect(answerKept(100, 3_000, 2_048, 'cut-both')).toBe(1_948);
    expect(answerKept(3_000, 1_000, 2_048, 'cut-both')).toBe(1_000);
    expect(answerKept(3_000, 3_000, 2_048, 'cut-both')).toBe(1_024);
    expect(answerKept(1_500, 1_200, 2_048, 'cut-both')).toBe(910);
    // 226 in exact numbers; LLaMA-Factory divides first.
    expect(answerKept(261, 339, 400, 'cut-both')).toBe(225);
  });

  it('of the start: what the question leaves, down to nothing', () => {
    expect(answerKept(1_000, 500, 1_024, 'cut')).toBe(24);
    expect(answerKept(2_000, 500, 1_024, 'cut')).toBe(0);
  });
});

it('names the longest rows, in the order of their lengths', () => {
  const rows = lengths(...Array.from({ length: 3_000 }, (_, at) => (at * 7_919) % 3_000));
  const over = rows.rowsOver(3_090);
  expect(over.map(({ tokens }) => tokens)).toEqual([3_099, 3_098, 3_097, 3_096, 3_095, 3_094, 3_093, 3_092, 3_091]);
  expect(over.every(({ row, tokens, id }) => ((row - 1) * 7_919) % 3_000 === tokens - 100 && id === `r${row}`)).toBe(
    true,
  );
  expect(rows.longest).toBe(3_099);
  expect(rows.total).toBe(3_000 * 100 + (3_000 * 2_999) / 2);
});

describe('the limit that is written', () => {
  it('is no less than the paper has, and none too low for the longest row', () => {
    expect(limitFor(500, true, 8_192)).toBe(8_192);
    expect(limitFor(9_000, true, 8_192)).toBe(9_216);
  });

  it('leaves room for the error of an estimate', () => {
    expect(limitFor(9_000, false, 8_192)).toBe(12_288);
  });
});
