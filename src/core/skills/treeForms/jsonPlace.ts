import type { JsonPointer } from './treeForm';

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:\n]|[^\s"{}[\],:]+/gsu;

interface Open {
  kind: '{' | '[';
  /** The key or index of the value that comes next or is being read. */
  at: string | number;
  wantsKey: boolean;
}

/**
 * The 1-based line on which the value of a pointer begins in a JSON text; 1 when it is not there. One pass, linear. Of a
 * key that an object has twice, the last one counts, as for JSON.parse.
 * @param text that JSON.parse takes
 */
export function lineOfPointer(text: string, pointer: JsonPointer): number {
  let line = 1;
  let found = 1;
  const open: Open[] = [];
  const reached = (): boolean =>
    open.length === pointer.length && open.every(({ at }, depth) => String(at) === String(pointer[depth]));
  for (const [token] of text.matchAll(tokens)) {
    const inner = open.at(-1);
    if (token === '\n') line++;
    else if (token === '{' || token === '[') {
      if (reached()) found = line;
      open.push({ kind: token, at: token === '[' ? 0 : '', wantsKey: token === '{' });
    } else if (token === '}' || token === ']') open.pop();
    else if (token === ',') advance(inner);
    else if (token.startsWith('"') && inner?.wantsKey === true) {
      inner.at = JSON.parse(token) as string;
      inner.wantsKey = false;
      if (reached()) found = line;
    } else if (token !== ':' && reached()) found = line;
  }
  return found;
}

function advance(inner: Open | undefined): void {
  if (!inner) return;
  if (inner.kind === '{') inner.wantsKey = true;
  else inner.at = Number(inner.at) + 1;
}
