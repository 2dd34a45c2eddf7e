/** What people write between the names of a path, in the order in which it is looked for. */
const separators = [
  { sign: '->', split: /\s*->\s*/u, least: 0.5 },
  { sign: '→', split: /\s*→\s*/u, least: 0.5 },
  { sign: '»', split: /\s*»\s*/u, least: 0.5 },
  { sign: ' > ', split: /\s+>\s+/u, least: 0.5 },
  { sign: '::', split: /\s*::\s*/u, least: 0.5 },
  { sign: '\t', split: /\t+/u, least: 0.5 },
  // A slash is also a part of names ("sine/cosine rule"), so nearly all lines must have one.
  { sign: ' / ', split: /\s+\/\s+/u, least: 0.8 },
  { sign: '/', split: /\s*\/\s*/u, least: 0.8 },
] as const;

/** Paths, and by which sign they were cut; undefined when the texts are plain names. */
export interface SplitPaths {
  sign: string | undefined;
  paths: string[][];
}

/**
 * Cuts texts into paths where they are some: when enough of them hold the same sign, and the parts before it repeat as
 * those of a tree do. A sign that a few names have by themselves cuts nothing.
 */
export function splitPaths(texts: readonly string[]): SplitPaths {
  for (const { sign, split, least } of separators) {
    const holding = texts.filter((text) => text.includes(sign.trim() === '' ? sign : sign.trim()) && split.test(text));
    if (holding.length === 0 || holding.length < least * texts.length) continue;
    const paths = texts.map((text) =>
      text
        .split(split)
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    );
    if (branches(paths)) return { sign: sign.trim() === '' ? 'tab' : sign.trim(), paths };
  }
  return { sign: undefined, paths: texts.map((text) => [text]) };
}

/** Whether first names repeat: on two lines or, for a single line, whatever it is. */
function branches(paths: readonly string[][]): boolean {
  const firsts = new Set(paths.map(([first]) => first));
  return paths.length === 1 || firsts.size < paths.length;
}
