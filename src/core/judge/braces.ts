/**
 * For every `{` in `text` the place of the `}` that closes it; a `{` that nothing closes has no entry. Braces escaped
 * by a backslash are characters, not groups. One pass, whatever the nesting.
 */
export function closingBraces(text: string): Map<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === backslash) at++;
    else if (character === openBrace) open.push(at);
    else if (character === closeBrace) {
      const start = open.pop();
      if (start !== undefined) closing.set(start, at);
    }
  }
  return closing;
}

const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
