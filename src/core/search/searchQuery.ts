import { wordsOf, type Word } from './words';

/** Words that must follow each other; the last one may be only begun. */
export interface QueryPart {
  /** At least one. */
  words: Pick<Word, 'text' | 'folded'>[];
  prefix: boolean;
}

/** What a person looks for: every part must occur. Without parts nothing is looked for. */
export interface SearchQuery {
  parts: QueryPart[];
}

/** Words that are looked for; further ones are passed over. */
const mostWords = 32;

/**
 * Understands whatever a person types. Words separated by spaces must all occur, in any order; `"…"` holds words that
 * follow each other; `*` at the end of a word or phrase stands for any ending. Everything else is text: a word that
 * holds signs, such as `x^2` or `\frac{1}{2}`, is looked for as its words one after the other, signs alone as nothing.
 *
 * @param unfinished the person is still typing: the last word may go on, from its second character
 */
export function parseQuery(text: string, unfinished = false): SearchQuery {
  const parts: QueryPart[] = [];
  let left = mostWords;
  let last: { part: QueryPart; end: number } | undefined;
  for (const match of text.matchAll(/"([^"]*)("|$)(\*?)|[^\s"]+/gu)) {
    const phrase = match[1];
    const words = wordsOf(phrase ?? match[0]).slice(0, left);
    if (words.length === 0) continue;
    left -= words.length;
    const prefix = phrase === undefined ? match[0].endsWith('*') : match[3] === '*' || phrase.endsWith('*');
    const part = { words, prefix };
    parts.push(part);
    // A closed phrase is finished.
    last = phrase !== undefined && match[2] === '"' ? undefined : { part, end: match.index + match[0].length };
  }
  if (unfinished && last?.end === text.length && /[\p{L}\p{N}]{2}$/u.test(text)) last.part.prefix = true;
  return { parts };
}

/**
 * The query in FTS5's language, every word in quotes so that none is taken for syntax. Undefined when nothing is looked
 * for.
 */
export function ftsExpression({ parts }: SearchQuery): string | undefined {
  if (parts.length === 0) return undefined;
  return parts
    .map(({ words, prefix }) => `"${words.map((word) => word.text).join(' ')}"${prefix ? '*' : ''}`)
    .join(' ');
}
