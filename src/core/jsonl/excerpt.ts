const longest = 80;
/** Bytes on each side that surely hold as many characters as are shown. */
const reach = longest * 4;

/**
 * The text of a line around byte `at`, at most 80 characters, with "…" where it was cut and characters that cannot be
 * seen written as escapes.
 */
export function excerptAround(line: Buffer, at: number): string {
  const before = visible(line.toString('utf8', lineStart(line, at - reach), at));
  const after = visible(line.toString('utf8', at, at + reach));
  const left = fit(before.toReversed(), longest / 2);
  const right = fit(after, longest - left.width);
  const start = left.parts.length < before.length || at > reach ? '…' : '';
  const end = right.parts.length < after.length || at + reach < line.length ? '…' : '';
  return `${start}${left.parts.toReversed().join('')}${right.parts.join('')}${end}`;
}

/** The first byte from `from` on that is not inside a character. */
function lineStart(line: Buffer, from: number): number {
  let at = Math.max(0, from);
  while (at > 0 && ((line[at] ?? 0) & 0xc0) === 0x80) at++;
  return at;
}

function visible(text: string): string[] {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const hidden =
      code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029 || code === 0xfeff;
    return hidden ? `\\u${code.toString(16).padStart(4, '0')}` : character;
  });
}

/** The first parts that together take no more than `width`, one of which is left for the mark of a cut. */
function fit(parts: readonly string[], width: number): { parts: string[]; width: number } {
  let used = 1;
  const taken: string[] = [];
  for (const part of parts) {
    if (used + part.length > width) break;
    used += part.length;
    taken.push(part);
  }
  return { parts: taken, width: used };
}
