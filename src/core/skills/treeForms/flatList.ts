import { nestedOf, pathKey, type SkillTreeJson } from '../skillTree';
import { splitPaths } from './separators';
import { isRecord, TreeFault, TreeSize, type JsonPointer, type ReadTree } from './treeForm';

/** Fields of a listed object that name the level above, the first that is there. */
const levelFields = ['domain', 'category', 'group', 'area', 'topic', 'parent', 'subject'];

interface Entry {
  path: string[];
  alias?: string;
}

/**
 * A JSON list: of names, of paths (texts with a sign between the names, or lists of names), or of objects with a `name`
 * and, if they have one, a `domain` (`category`, `group`, ...) above it and an `id`. The root is the file.
 * @returns undefined when the value is no list
 * @throws TreeFault for an entry that is none of these
 */
export function readJsonList(json: unknown, fileName: string): ReadTree | undefined {
  if (!Array.isArray(json)) return undefined;
  const items: readonly unknown[] = json;
  if (items.every((item) => typeof item === 'string')) {
    const named = items.map((text, i) => ({ text, place: { pointer: [i] } }));
    return fromTexts(named, fileName, 'a JSON list');
  }
  const entries = items.map((item, i) => entryOf(item, [i]));
  const form = items.every(Array.isArray) ? 'a JSON list of paths' : 'a JSON list of objects with names';
  return fromEntries(entries, fileName, form, (i) => ({ pointer: [i] }));
}

/** One name or path a line. @param lines not empty, with their 1-based numbers */
export function readLines(lines: readonly { text: string; line: number }[], fileName: string): ReadTree {
  const named = lines.map(({ text, line }) => ({ text, place: { line } }));
  return fromTexts(named, fileName, 'a list');
}

type Place = { line: number } | { pointer: JsonPointer };

function fromTexts(named: readonly { text: string; place: Place }[], fileName: string, what: string): ReadTree {
  const given = named.filter(({ text }) => text.trim() !== '');
  const { sign, paths } = splitPaths(given.map(({ text }) => text.trim()));
  const form = sign === undefined ? `${what} of names` : `${what} of paths with "${sign}" between the names`;
  const entries = paths.map((path) => ({ path }));
  const read = fromEntries(entries, fileName, form, (i) => given[i]?.place ?? { line: 1 });
  const slashes = sign === undefined ? given.filter(({ text }) => text.includes('/')).length : 0;
  if (slashes > 0) read.notes.push(`Names of which a slash is a part, not the sign of a level: ${slashes}.`);
  return read;
}

function fromEntries(
  entries: readonly Entry[],
  fileName: string,
  form: string,
  placeOf: (index: number) => Place,
): ReadTree {
  const size = new TreeSize();
  const known = new Set<string>();
  const aliases = new Map<string, string[]>();
  const paths: string[][] = [];
  let repeated = 0;
  entries.forEach(({ path, alias }, i) => {
    if (path.length === 0) return;
    const key = pathKey(path);
    if (alias !== undefined) aliases.set(key, [...(aliases.get(key) ?? []), alias]);
    if (known.has(key)) repeated++;
    else {
      size.add(path.length, placeOf(i));
      known.add(key);
      paths.push(path);
    }
  });
  const root = nestedOf(fileName, paths);
  if (aliases.size > 0) addAliases(root, [], aliases);
  return { root, form, notes: repeated > 0 ? [`Entries that stand there before, left out: ${repeated}.`] : [] };
}

function addAliases(node: SkillTreeJson, path: readonly string[], aliases: ReadonlyMap<string, string[]>): void {
  const own = aliases.get(pathKey(path));
  if (own && path.length > 0) node.aliases = own;
  for (const child of node.children ?? []) addAliases(child, [...path, child.name], aliases);
}

function entryOf(item: unknown, pointer: JsonPointer): Entry {
  const number = Number(pointer[0]) + 1;
  if (typeof item === 'string') return { path: [item.trim()] };
  if (Array.isArray(item)) return { path: namesOf(item, number, pointer) };
  if (!isRecord(item)) throw new TreeFault(`item ${number} is neither a name, a path nor an object`, { pointer });
  const { name, path, id } = item;
  const alias = typeof id === 'string' && id.trim() !== '' ? { alias: id.trim() } : {};
  if (Array.isArray(path)) return { path: namesOf(path, number, pointer), ...alias };
  if (typeof name !== 'string' || name.trim() === '')
    throw new TreeFault(`item ${number} has no "name" (a text)`, { pointer });
  const above = levelFields.map((field) => item[field]).find((value) => typeof value === 'string' && value !== name);
  return { path: [...(typeof above === 'string' ? [above.trim()] : []), name.trim()], ...alias };
}

function namesOf(names: readonly unknown[], number: number, pointer: JsonPointer): string[] {
  return names.map((name) => {
    if (typeof name !== 'string' || name.trim() === '')
      throw new TreeFault(`the path of item ${number} is not a list of names`, { pointer });
    return name.trim();
  });
}
