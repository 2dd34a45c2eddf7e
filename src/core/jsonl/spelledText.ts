/** A text as a file spells it: the bytes inside the quotes of a JSON string, in UTF-8. */
export interface SpelledText {
  readonly bytes: Buffer;
  /** Of the first byte after the opening quote. */
  readonly start: number;
  /** Of the closing quote. */
  readonly end: number;
}

/** The text that is spelled. @throws SyntaxError when the bytes are no JSON string */
export function readSpelled({ bytes, start, end }: SpelledText): string {
  return JSON.parse(bytes.toString('utf8', start - 1, end + 1)) as string;
}
