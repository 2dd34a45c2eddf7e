import { readSpelled, type SpelledText } from '../jsonl/spelledText';

/**
 * Marks of turns and of the ends of texts in the templates of common families (Qwen, Llama, Gemma, DeepSeek, Mistral). A
 * tokenizer takes one for the real mark wherever it stands: a turn that speaks of it ends there.
 */
const mark =
  /<\|(?:im_start|im_end|im_sep|endoftext|eot_id|start_header_id|end_header_id|begin_of_text|end_of_text)\|>|<(?:start|end)_of_turn>|<｜(?:User|Assistant|begin▁of▁sentence|end▁of▁sentence)｜>|\[\/?INST\]/u;

/** Bytes of which each mark has some; nearly no text has any. */
const partsOfMarks = ['<|', '_of_turn>', '<｜', 'INST]'].map((part) => Buffer.from(part));

/** The first mark of a chat template that a text holds; undefined for nearly every text. */
export function markIn(text: string): string | undefined {
  return mark.exec(text)?.[0];
}

/** {@link markIn} of a text as a line of JSON spells it as JSON.stringify does, read only where it may hold one. */
export function spelledMarkIn(text: SpelledText): string | undefined {
  const bytes = text.bytes.subarray(text.start, text.end);
  return partsOfMarks.some((part) => bytes.includes(part)) ? markIn(readSpelled(text)) : undefined;
}
