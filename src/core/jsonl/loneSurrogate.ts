const escapes = /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u[dD][89a-fA-F][\da-fA-F]{2}|\\./gu;

/** Byte offset of the first `\u` escape in a line that stands for half of a surrogate pair; 0 when there is none. */
export function loneSurrogateAt(line: Buffer): number {
  for (const { 0: escape, index } of line.toString('latin1').matchAll(escapes)) if (escape.length === 6) return index;
  return 0;
}
