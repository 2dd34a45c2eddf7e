import type { SkillPath } from '../../protocol/values';
import type { SkillTree } from './skillTree';

/** Longest chain and most chains of one sample that are taken: more is a mistake in the file. */
const longestChain = 256;
const mostChains = 256;

/** Between the names of a chain that was written as one text. */
const arrow = /\s*(?:->|→|»|\s>\s)\s*/;

/** What a sample's chains field held. */
export type GivenChains = { chains: string[][]; dropped: number } | { failed: string };

/**
 * Reads chains in the forms that occur: a list of lists of names, a list of texts joined with `->` or ` > `, one such
 * text, null. Empty chains vanish; entries that are neither are dropped and counted. A value that is no list at all, or
 * an object with `error`, is a failure.
 */
export function readChains(value: unknown): GivenChains {
  if (value === null || value === undefined) return { chains: [], dropped: 0 };
  if (typeof value === 'string') return readChains(value.trim() === '' ? [] : [value]);
  if (!Array.isArray(value)) return { failed: failureIn(value) };
  const items: readonly unknown[] = value;
  const chains: string[][] = [];
  let dropped = Math.max(0, items.length - mostChains);
  for (const item of items.slice(0, mostChains)) {
    const names = namesOf(item);
    if (!names) dropped++;
    else if (names.length > 0) chains.push(names);
  }
  return { chains, dropped };
}

function failureIn(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'error' in value)
    return `the chains field says: ${String(value.error)}`;
  return `the chains field holds a ${typeof value}, not a list of chains`;
}

/** The names of one chain; undefined when the entry is no chain. */
function namesOf(item: unknown): string[] | undefined {
  const parts: readonly unknown[] = typeof item === 'string' ? item.split(arrow) : Array.isArray(item) ? item : [null];
  if (parts.length > longestChain) return undefined;
  const names: string[] = [];
  for (const part of parts) {
    if (typeof part !== 'string') return undefined;
    if (part.trim() !== '') names.push(part.trim());
  }
  return names;
}

/** Case, width, accents' encoding and repeated spaces do not tell names apart. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * Finds given names in a tree: each name among the children of the one before, as it is or else after folding. A first name that is the
 * root's is skipped, unless a child of the root has that name too.
 */
export class ChainMatcher {
  private readonly root: string;
  /** Built for a node when first needed. */
  private readonly children = new Map<number, Children>();

  constructor(private readonly tree: SkillTree) {
    this.root = foldName(tree.node(0).name);
  }

  /** The tree's own path of a given chain, or undefined when a name is not in its place. */
  match(names: SkillPath): string[] | undefined {
    const [first = ''] = names;
    const isRoot = names.length > 1 && foldName(first) === this.root && !this.childrenOf(0).folded.has(this.root);
    let node = 0;
    for (const name of names.slice(isRoot ? 1 : 0)) {
      const { exact, folded } = this.childrenOf(node);
      const child = exact.get(name) ?? folded.get(foldName(name));
      if (child === undefined) return undefined;
      node = child;
    }
    return node === 0 ? undefined : this.tree.pathOf(node);
  }

  private childrenOf(node: number): Children {
    let known = this.children.get(node);
    if (!known) {
      known = { exact: new Map(), folded: new Map() };
      for (const child of this.tree.node(node).children) {
        const { name } = this.tree.node(child);
        known.exact.set(name, child);
        const folded = foldName(name);
        if (!known.folded.has(folded)) known.folded.set(folded, child);
      }
      this.children.set(node, known);
    }
    return known;
  }
}

/** The children of a node: some trees have siblings that only folding makes equal. */
interface Children {
  readonly exact: Map<string, number>;
  /** The first of each folded name. */
  readonly folded: Map<string, number>;
}
