import { Refusal } from '../job/refusal';

/** Formats that this version writes. */
export const sftFormats = ['llama-factory', 'messages'] as const;
export type SftFormat = (typeof sftFormats)[number];

/** Formats that CLI scripts may name and this version does not write. */
const notYet = ['trl', 'axolotl', 'openai', 'unsloth'];

/** The format that a word names. @throws Refusal `unknown-format` */
export function sftFormat(word: string): SftFormat {
  const format = sftFormats.find((one) => one === word);
  if (format !== undefined) return format;
  throw new Refusal({
    code: 'unknown-format',
    message: notYet.includes(word)
      ? `The format "${word}" cannot be written by this version.`
      : `There is no format "${word}".`,
    next: `Use ${sftFormats.join(' or ')}; messages is the plain form that most trainers read.`,
  });
}

/** One row of a set: the same shape for every row, and no other columns, some of which would mean something. */
export interface SftRow {
  messages: [{ role: 'user'; content: string }, { role: 'assistant'; content: string }];
}

export function sftRow(prompt: string, answer: string): SftRow {
  return {
    messages: [
      { role: 'user', content: prompt },
      { role: 'assistant', content: answer },
    ],
  };
}

/** Whether a value that was read back is a row as {@link sftRow} makes them. */
export function isSftRow(value: unknown): value is SftRow {
  if (typeof value !== 'object' || value === null || Object.keys(value).join() !== 'messages') return false;
  const messages: unknown = 'messages' in value ? value.messages : undefined;
  return (
    Array.isArray(messages) &&
    messages.length === 2 &&
    messages.every((message: unknown, turn) => {
      const { role, content } = (message ?? {}) as Record<string, unknown>;
      return role === (turn === 0 ? 'user' : 'assistant') && typeof content === 'string' && content !== '';
    })
  );
}
