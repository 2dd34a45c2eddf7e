import type { SkillTreeJson } from '../skillTree';

/** A tree as one of the forms on disk gave it. */
export interface ReadTree {
  root: SkillTreeJson;
  /** What the file was taken for, in words that follow "read as": `a JSON tree of names and children`. */
  form: string;
  /** What was left out or decided on the way, one sentence each. */
  notes: string[];
}

/** Where in a JSON document something lies: keys and indices from its top. */
export type JsonPointer = readonly (string | number)[];

/** What is wrong with a file that has the form of a tree, and where. */
export class TreeFault extends Error {
  override readonly name = 'TreeFault';

  constructor(
    message: string,
    readonly place: { line: number } | { pointer: JsonPointer },
  ) {
    super(message);
  }
}

const mostNodes = 200_000;
/** Deeper than any tree that people read, shallow enough for every recursion over it. */
const deepestLevel = 256;

/** Counts the nodes of a tree while it is read, so that a hostile file ends early. */
export class TreeSize {
  private nodes = 0;

  /** @throws TreeFault when the tree grows beyond what can be a skill tree */
  add(depth: number, place: { line: number } | { pointer: JsonPointer }): void {
    if (depth > deepestLevel) throw new TreeFault(`the tree is deeper than ${deepestLevel} levels`, place);
    if (++this.nodes > mostNodes) throw new TreeFault(`the tree has more than ${mostNodes} nodes`, place);
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The texts of a list; nothing of anything else. */
export function textsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const items: readonly unknown[] = value;
  return items.flatMap((item) => (typeof item === 'string' && item.trim() !== '' ? [item.trim()] : []));
}
