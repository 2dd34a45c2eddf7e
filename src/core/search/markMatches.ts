import type { SearchQuery } from './searchQuery';
import { wordsOf, type Word } from './words';

/** Part of a text with the places that a query found in it. */
export interface MarkedExcerpt {
  /** One line, with "…" where it was cut. */
  excerpt: string;
  /** `[start, end)` in UTF-16 units of `excerpt`, in order, not overlapping. */
  matches: [start: number, end: number][];
}

/** Characters of the text before the first match that are shown. */
const before = 40;

/** The part of a text around the first match, at most `length` characters and two signs for what was cut. */
export function markMatches(text: string, query: SearchQuery, length: number): MarkedExcerpt {
  // White space of any kind becomes one space, unit by unit where it is single, so that it fits on a line.
  const flat = text.replaceAll(/\s+/gu, ' ').trim();
  const found = findMatches(wordsOf(flat), query);
  const first = found[0]?.[0] ?? 0;
  const from =
    flat.length <= length ? 0 : wholeCharacter(flat, Math.min(Math.max(0, first - before), flat.length - length));
  const to = wholeCharacter(flat, Math.min(flat.length, from + length));
  const lead = from > 0 ? '…' : '';
  return {
    excerpt: `${lead}${flat.slice(from, to)}${to < flat.length ? '…' : ''}`,
    matches: found
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start - from + lead.length, end - from + lead.length]),
  };
}

/** A place that does not cut a surrogate pair in two. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

function findMatches(words: readonly Word[], { parts }: SearchQuery): [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < words.length;) {
    const lengths = parts.filter((part) => startsAt(words, at, part)).map((part) => part.words.length);
    const count = Math.max(0, ...lengths);
    const [first, last] = [words[at], words[at + count - 1]];
    if (count > 0 && first && last) found.push([first.start, last.end]);
    at += Math.max(1, count);
  }
  return found;
}

function startsAt(words: readonly Word[], at: number, part: SearchQuery['parts'][number]): boolean {
  return part.words.every((wanted, index) => {
    const word = words[at + index]?.folded;
    const open = part.prefix && index === part.words.length - 1;
    return word !== undefined && (open ? word.startsWith(wanted.folded) : word === wanted.folded);
  });
}
