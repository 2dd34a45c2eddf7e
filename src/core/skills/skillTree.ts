import type { SkillPath } from '../../protocol/values';

/** The form of a skill tree on disk, the paper authors' form: a leaf may omit `children`. */
export interface SkillTreeJson {
  name: string;
  /** Short label for lists; the name when absent. */
  label?: string;
  /** One line. */
  description?: string;
  /** Other names, also ids of other trees that this node stands for. */
  aliases?: string[];
  /** Words and phrases of problems that speak for this node; the annotator by words looks for them. */
  cues?: string[];
  children?: SkillTreeJson[];
}

export interface SkillNode {
  /** Index in {@link SkillTree.nodes}; the root is 0 and parents come before children. */
  readonly index: number;
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly aliases: readonly string[];
  readonly cues: readonly string[];
  /** -1 for the root. */
  readonly parent: number;
  /** 0 for the root. */
  readonly depth: number;
  readonly children: readonly number[];
}

/** Joins a path into a key; a control character that no name of a tree may contain keeps it unambiguous. */
const separator = '\u001f';

/** The unambiguous key of a path, for maps: names repeat between branches, so only a path names a node. */
export function pathKey(path: SkillPath): string {
  return path.join(separator);
}

/**
 * The smallest nested tree that holds all `paths`, siblings in the order of their first appearance. O(names of all paths x
 * depth).
 */
export function nestedOf(rootName: string, paths: Iterable<SkillPath>): SkillTreeJson {
  interface Building extends SkillTreeJson {
    children: Building[];
  }
  const root: Building = { name: rootName, children: [] };
  const known = new Map<string, Building>([['', root]]);
  for (const path of paths) {
    let parent = root;
    for (let depth = 1; depth <= path.length; depth++) {
      const key = pathKey(path.slice(0, depth));
      let node = known.get(key);
      if (!node) {
        node = { name: path[depth - 1] ?? '', children: [] };
        known.set(key, node);
        parent.children.push(node);
      }
      parent = node;
    }
  }
  return root;
}

/** A name as a path may hold it: one line, without control characters. */
function cleanName(name: string): string {
  return name.replace(/[\u0000-\u001f\u007f\s]+/gu, ' ').trim();
}

/** `name`, or with the first free number where a sibling has that name already. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name} (${number})`)) number++;
  return `${name} (${number})`;
}

/**
 * A skill tree as flat arrays. Nodes are addressed by index inside one process and by path everywhere else, because
 * names repeat between branches. Equal names of siblings are kept apart by a suffix " (2)" given on loading.
 */
export class SkillTree {
  readonly nodes: readonly SkillNode[];
  /** Stable name: `builtin-math`, or that of the file. */
  readonly name: string;
  readonly version: string;
  /** Nodes that got a suffix because a sibling has their name. */
  readonly repeats: readonly number[];
  private readonly byPath = new Map<string, number>();

  private constructor(name: string, version: string, nodes: readonly SkillNode[], repeats: readonly number[]) {
    this.name = name;
    this.version = version;
    this.nodes = nodes;
    this.repeats = repeats;
    for (const node of nodes) this.byPath.set(pathKey(this.pathOf(node.index)), node.index);
  }

  /** Builds the flat form; O(nodes). */
  static fromJson(name: string, version: string, root: SkillTreeJson): SkillTree {
    const nodes: (Omit<SkillNode, 'children'> & { children: number[] })[] = [];
    const repeats: number[] = [];
    const add = (json: SkillTreeJson, nodeName: string, parent: number, depth: number): number => {
      const index = nodes.length;
      const children: number[] = [];
      nodes.push({
        index,
        name: nodeName,
        label: json.label ?? nodeName,
        description: json.description ?? '',
        aliases: json.aliases ?? [],
        cues: json.cues ?? [],
        parent,
        depth,
        children,
      });
      const taken = new Set<string>();
      for (const child of json.children ?? []) {
        const clean = cleanName(child.name);
        const free = freeName(clean, taken);
        taken.add(free);
        const added = add(child, free, index, depth + 1);
        children.push(added);
        if (free !== clean) repeats.push(added);
      }
      return index;
    };
    add(root, root.name, -1, 0);
    return new SkillTree(name, version, nodes, repeats);
  }

  /** The smallest tree that holds all `paths`, in the order of their first appearance. */
  static fromPaths(name: string, version: string, rootName: string, paths: Iterable<SkillPath>): SkillTree {
    return SkillTree.fromJson(name, version, nestedOf(rootName, paths));
  }

  /** @throws RangeError when there is no such node (a bug of the caller). */
  node(index: number): SkillNode {
    const node = this.nodes[index];
    if (!node) throw new RangeError(`skill tree ${this.name} has no node ${index}`);
    return node;
  }

  /** The node's path from below the root; empty for the root. */
  pathOf(index: number): string[] {
    const path: string[] = [];
    for (let at = index; at > 0; at = this.node(at).parent) path.push(this.node(at).name);
    return path.reverse();
  }

  /** The node with exactly this path, or undefined. */
  find(path: SkillPath): SkillNode | undefined {
    const index = this.byPath.get(pathKey(path));
    return index === undefined ? undefined : this.nodes[index];
  }

  /** Indices of all leaf skills, in tree order. */
  leaves(): number[] {
    return this.nodes.filter((node) => node.children.length === 0 && node.index > 0).map((node) => node.index);
  }

  /** Nested form again, as written to the index and to files. */
  toJson(index = 0): SkillTreeJson {
    const node = this.node(index);
    return {
      name: node.name,
      ...(node.label !== node.name && { label: node.label }),
      ...(node.description !== '' && { description: node.description }),
      ...(node.aliases.length > 0 && { aliases: [...node.aliases] }),
      ...(node.cues.length > 0 && { cues: [...node.cues] }),
      ...(node.children.length > 0 && { children: node.children.map((child) => this.toJson(child)) }),
    };
  }
}
