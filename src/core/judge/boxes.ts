import { closingBraces } from './braces';

/** The last box of a text, joined with those that make one list with it. */
export interface BoxedAnswer {
  readonly answer: string;
  /** Where the text goes on after it. */
  readonly end: number;
}

interface Box {
  start: number;
  end: number;
  content: string;
}

/**
 * The content of the last `\boxed{...}` or `\fbox{...}`; several side by side, or joined by "and" or "or" within a
 * sentence, make a list. `unclosed` when the last box never ends, undefined when there is none.
 */
export function lastBoxes(said: string): BoxedAnswer | 'unclosed' | undefined {
  const { boxes, unclosed } = findBoxes(said);
  const last = boxes.at(-1);
  if (unclosed > (last?.start ?? -1)) return 'unclosed';
  if (!last) return undefined;
  const contents = [last.content];
  for (let i = boxes.length - 2; i >= 0; i--) {
    const [box, next] = [boxes[i], boxes[i + 1]];
    if (!box || !next || !joinsBoxes(said.slice(box.end, next.start))) break;
    if (!contents.includes(box.content)) contents.unshift(box.content);
  }
  return { answer: contents.join(', '), end: last.end };
}

/** Outermost boxes with something in them, in order, and the place of the last one that is never closed (-1: none). */
function findBoxes(said: string): { boxes: Box[]; unclosed: number } {
  const boxes: Box[] = [];
  let unclosed = -1;
  let closing: Map<number, number> | undefined;
  let end = 0;
  for (const match of said.matchAll(/\\(?:boxed|fbox)(?![A-Za-z])[ \t]*\n?[ \t]*/gu)) {
    if (match.index < end) continue;
    const open = match.index + match[0].length;
    let content: string;
    if (said[open] === '{') {
      closing ??= closingBraces(said);
      const close = closing.get(open);
      if (close === undefined) {
        unclosed = match.index;
        continue;
      }
      content = said.slice(open + 1, close);
      end = close + 1;
    } else {
      content = bareBox(said, open);
      end = open + content.length;
    }
    if (content.trim() !== '') boxes.push({ start: match.index, end, content: content.trim() });
  }
  return { boxes, unclosed };
}

/** `\boxed x` without braces: up to the end of its formula, else up to the next space. */
function bareBox(said: string, from: number): string {
  const rest = said.slice(from, from + 200);
  const line = /^[^\n]*/u.exec(rest)?.[0] ?? '';
  const formula = /^(.*?)(?:\$|\\\)|\\\])/u.exec(line)?.[1];
  return (formula ?? /^\S*/u.exec(line)?.[0] ?? '').replace(/[.,;]$/u, '');
}

/** Longer texts between two boxes lead from one step to the next. In UTF-16 code units. */
const longestBetween = 60;

/**
 * Whether what stands between two boxes makes them one list: separators, "and", "or", a name and `=`; or a few words
 * with "and" among them that draw no conclusion ("apples and", "for part (a) and").
 */
function joinsBoxes(between: string): boolean {
  if (between.length > longestBetween) return false;
  const plain = between.replaceAll(/\\(?:text|mathrm|textbf)(?![A-Za-z])|\\q?quad(?![A-Za-z])|\\[()[\],;: ]/gu, ' ');
  const rest = plain.replaceAll(/\b(?:and|or)\b/giu, ' ').replaceAll(/[A-Za-z](?:_\{?\w\}?)? *=/gu, ' ');
  if (/^[\s$,;{}&*]*$/u.test(rest)) return true;
  const words = /^[\s$,;{}&*]*(?:[A-Za-z]+ )?(?:[A-Za-z]+ )?(?:[A-Za-z]+ )?(?:\([a-z]\) )?and[\s$,;{}&*]*$/u;
  return (
    words.test(plain.replaceAll(/[\s${}]+/gu, ' ')) && !/\b(?:not?|so|then|thus|hence|gives?|is|get)\b/iu.test(plain)
  );
}
