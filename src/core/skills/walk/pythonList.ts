/** What stands behind a backslash in a text of Python and is not itself meant. */
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/**
 * The texts of a list as Python writes it: `['a', "b"]`, also a tuple or a set; `None` in it is passed over. It is read
 * as data, character by character: nothing is evaluated, and anything but texts makes it no list.
 * @returns undefined when `text` is no such list; linear in its length
 */
export function readPythonList(text: string): string[] | undefined {
  if (!/^[[({]/u.test(text) || !/[\])}]$/u.test(text)) return undefined;
  const inner = text.slice(1, -1);
  const items: string[] = [];
  let at = 0;
  while (at < inner.length) {
    at = pastSpace(inner, at);
    if (at >= inner.length) break;
    const quoted = readQuoted(inner, at);
    if (quoted) items.push(quoted.text);
    else if (!inner.startsWith('None', at)) return undefined;
    at = pastSpace(inner, quoted?.end ?? at + 'None'.length);
    if (at < inner.length && inner[at] !== ',') return undefined;
    at++;
  }
  return items;
}

function pastSpace(text: string, start: number): number {
  let at = start;
  while (/\s/u.test(text[at] ?? '')) at++;
  return at;
}

/** One quoted text from `start` on; undefined when there is none, or it does not end. */
function readQuoted(text: string, start: number): { text: string; end: number } | undefined {
  const quote = text[start];
  if (quote !== "'" && quote !== '"') return undefined;
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === quote) return { text: value, end: at + 1 };
    if (character !== '\\') {
      value += character;
      continue;
    }
    const next = text[++at] ?? '';
    value += escapes[next] ?? next;
  }
  return undefined;
}
