import { readPythonList } from './pythonList';

/** What a reply may hold at most; more is no answer to the question. */
const mostCharacters = 64 * 1024;
const mostNames = 256;
const longestName = 500;

/**
 * Reads the names in a model's reply: a JSON list of texts, an object with such a list, a list as Python writes it, any
 * of these in a fence or after other words, or lines with bullets. The reply is data from outside and is never
 * evaluated; what a reasoning model thought before its answer is passed over.
 * @returns undefined when the reply is none of these, which is not the same as an empty list
 */
export function parseNames(reply: string): string[] | undefined {
  const text = answerOf(reply);
  if (text === '' || text.length > mostCharacters) return undefined;
  for (const candidate of candidates(text)) {
    const names = readJson(candidate) ?? readPythonList(candidate);
    if (names) return tidy(names);
  }
  const lines = readBullets(text);
  return lines && tidy(lines);
}

/** What follows the thinking in a reply; nothing when it ends inside of it. */
export function answerOf(reply: string): string {
  const closed = reply.lastIndexOf('</think>');
  if (reply.lastIndexOf('<think>') > closed) return '';
  return (closed < 0 ? reply : reply.slice(closed + '</think>'.length)).trim();
}

/** Parts of a reply that may be JSON, the likeliest first: all of it, its fences, its last brackets. */
export function* candidates(text: string): Iterable<string> {
  yield text;
  const parts = text.split('```');
  for (let at = parts.length - 2; at > 0; at -= 2) yield (parts[at] ?? '').replace(/^[\w-]*\s/u, '').trim();
  for (const [open, close] of [
    ['{', '}'],
    ['[', ']'],
  ] as const) {
    const end = text.lastIndexOf(close);
    const last = text.lastIndexOf(open, end);
    if (last >= 0) yield text.slice(last, end + 1);
    const first = text.indexOf(open);
    if (first >= 0 && first < last) yield text.slice(first, end + 1);
  }
}

function readJson(text: string): string[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Deep nesting overflows the stack of some engines; it is no list either.
    return undefined;
  }
  return namesIn(value);
}

/** The texts of a list, of `skills` in an object, or of its only list; names may be objects with a `name`. */
function namesIn(value: unknown): string[] | undefined {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const names = items.map(nameOf).filter((name) => name !== undefined);
    return names.length > 0 || items.length === 0 ? names : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const lists = Object.entries(value).filter(([, member]) => Array.isArray(member));
  const [, list] = lists.find(([key]) => key === 'skills') ?? (lists.length === 1 ? lists[0] : undefined) ?? [];
  return list === undefined ? undefined : namesIn(list);
}

function nameOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  if (typeof item !== 'object' || item === null || !Object.hasOwn(item, 'name')) return undefined;
  const { name } = item as { name: unknown };
  return typeof name === 'string' ? name : undefined;
}

const bullet = /^\s*(?:[-*•–]|\d{1,3}[.)])\s+(\S.*)$/u;
const bold = /^(?:\*\*|__)(.+?)(?:\*\*|__)/u;

/** The lines of a reply that have bullets or numbers before them; other lines are words around the list. */
function readBullets(text: string): string[] | undefined {
  const names: string[] = [];
  for (const line of text.split('\n')) {
    const [, item] = bullet.exec(line) ?? [];
    // A model that explains its choice sets the name in bold.
    if (item !== undefined) names.push(bold.exec(item)?.[1] ?? item);
  }
  return names.length > 0 ? names : undefined;
}

function tidy(names: readonly string[]): string[] {
  const kept = new Set<string>();
  for (const name of names.slice(0, mostNames)) {
    const trimmed = name.slice(0, longestName).trim();
    if (trimmed !== '') kept.add(trimmed);
  }
  return [...kept];
}
