import { describe, expect, it } from 'vitest';
import { markIn, spelledMarkIn } from '../../../src/core/sft/spelledMarks';

const spelled = (text: string) => {
  const bytes = Buffer.from(`{"a":${JSON.stringify(text)}}`);
  return { bytes, start: 6, end: bytes.length - 2 };
};

describe('marks of chat templates in the midst of a text', () => {
  it.each([
    '<|im_end|>',
    '<|eot_id|>',
    '<end_of_turn>',
    '<｜User｜>',
    '<｜end▁of▁sentence｜>',
    '[/INST]',
    '<|endoftext|>',
  ])('are found: %s', (mark) => {
    const text = `So "x"\n${mark} and é`;
    expect(markIn(text)).toBe(mark);
    expect(spelledMarkIn(spelled(text))).toBe(mark);
  });

  it.each(['a <|x|> b', '|x| < |y|', '<think>x</think>', 'the token im_end', 'a[INSTEAD]', ''])(
    'are not seen where there are none: %s',
    (text) => {
      expect(markIn(text)).toBeUndefined();
      expect(spelledMarkIn(spelled(text))).toBeUndefined();
    },
  );
});
