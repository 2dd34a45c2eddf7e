/** Line ends to programs that split text as Unicode or Python do, though not to JSON. */
const otherLineEnds = ['\u0085', '\u2028', '\u2029'];

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Valid Unicode: halves of surrogate pairs, which no UTF-8 file can hold, become U+FFFD. */
export function wellFormed(text: string): string {
  return text.toWellFormed();
}

/** A value as one line of JSONL, its end included. Strings must be well formed. */
export function jsonLine(value: unknown): string {
  let line = JSON.stringify(value);
  // Nearly no text has one, and looking for a single character costs next to nothing.
  for (const end of otherLineEnds) if (line.includes(end)) line = line.replaceAll(end, escaped);
  return `${line}\n`;
}

/** A value as indented JSON of ASCII characters alone, for readers that open files without naming an encoding. */
export function asciiJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll(/[\u007f-\uffff]/g, escaped)}\n`;
}
