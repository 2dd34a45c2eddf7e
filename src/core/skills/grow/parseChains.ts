import { readChains } from '../chainForms';
import { answerOf, candidates } from '../walk/parseNames';
import { readPythonList } from '../walk/pythonList';

/** A chain has at most so many names: the authors' limit. */
export const mostLevels = 8;

/** What a reply may hold at most; more is no answer to the question. */
const mostCharacters = 64 * 1024;
const mostChains = 32;
const longestName = 100;
/** How deep lists of chains may lie in other lists and objects. */
const deepest = 4;

/** Signs of formulas, code and markup: a name with one speaks of a single problem, or is none. */
const noName = /[\\${}<>`|=]|https?:/u;

/**
 * Reads the chains in a model's reply: a list of lists of names, of texts joined with arrows, or of objects that hold
 * either, in JSON or as Python writes it, in a fence or after other words, also when it was cut off. The reply is data
 * from outside: it is never evaluated, and only short plain names are taken.
 * @returns undefined when there is no chain in it
 */
export function parseChains(reply: string): string[][] | undefined {
  const text = answerOf(reply);
  if (text === '' || text.length > mostCharacters) return undefined;
  const lists = [...jsonForms(text), groups(text)].map(tidy);
  // A part of a reply that was cut off may be JSON by itself: the form that holds most is what was meant.
  const most = lists.reduce((best, one) => (one.length > best.length ? one : best), []);
  const chains = most.length > 0 ? most : tidy(arrows(text));
  return chains.length > 0 ? chains : undefined;
}

function* jsonForms(text: string): Iterable<readonly string[][]> {
  for (const candidate of candidates(text)) {
    try {
      yield [...chainsIn(JSON.parse(candidate), 0)];
    } catch {
      // Not JSON, or nested so deep that the parser gave up: other parts of the reply may be.
    }
  }
}

/** The innermost lists, each read as JSON or Python writes it. */
function groups(text: string): string[][] {
  return (text.match(/\[[^[\]]*\]/gu) ?? []).map((group) => readPythonList(group) ?? []);
}

/** Lines such as `- Algebra -> Equations`. */
function arrows(text: string): string[][] {
  const lines = text.split('\n').filter((line) => /->|→/u.test(line));
  return given(lines.map((line) => line.replace(/^\s*(?:[-*•–]|\d{1,3}[.)])\s+/u, '')));
}

/** The chains in a parsed value, however they are wrapped. */
function* chainsIn(value: unknown, depth: number): Iterable<string[]> {
  if (typeof value === 'string') yield* given([value]).filter((names) => names.length > 1);
  if (typeof value !== 'object' || value === null || depth > deepest) return;
  const members: readonly unknown[] = Object.values(value);
  const isChain = Array.isArray(value) && members.every((one) => typeof one === 'string' && !/->|→/u.test(one));
  if (isChain) yield* given([value]);
  else for (const member of members) yield* chainsIn(member, depth + 1);
}

function given(value: readonly unknown[]): string[][] {
  const read = readChains(value);
  return 'chains' in read ? read.chains : [];
}

function tidy(chains: readonly string[][]): string[][] {
  const kept = new Map<string, string[]>();
  for (const chain of chains.slice(0, mostChains)) {
    const names = chain.map(tidyName).slice(0, mostLevels);
    if (names.length > 0 && names.every((name) => name !== '')) kept.set(JSON.stringify(names), names);
  }
  return [...kept.values()];
}

/** A name as a tree has it, or empty when it is none. */
function tidyName(name: string): string {
  const tidied = name
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .replace(/^\s*(?:\d{1,2}[.):]\s+|[-*•–]\s+)|[.,;:\s]+$/gu, '')
    .replace(/^["'*]+|["'*]+$/gu, '')
    .trim();
  return tidied.length <= longestName && /\p{L}/u.test(tidied) && !noName.test(tidied) ? tidied : '';
}
