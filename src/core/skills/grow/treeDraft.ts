import type { SkillTreeJson } from '../skillTree';
import type { GrownChain } from './arrange';
import type { MergedName } from './mergeNames';

/** A node of a grown tree, as it is written for a person to edit; reading it as a tree file leaves the counts out. */
export interface DraftNode extends SkillTreeJson {
  /** How many samples named this skill or one below it. */
  samples: number;
  /** The first few of them that named this skill itself. */
  examples?: { id: string; problem: string }[];
  children?: DraftNode[];
}

export interface DraftOptions {
  root: string;
  /** Skills that fewer samples named are left out; their samples count for the skill above. */
  minSamples: number;
  /** Levels below the root. */
  maxDepth: number;
}

export interface Draft {
  tree: DraftNode;
  /** Skills of the tree, and those of them without children. */
  skills: number;
  leaves: number;
  /** Skills that too few samples named. */
  pruned: number;
}

const examplesShown = 3;

interface Growing {
  name: string;
  samples: Set<number>;
  /** Samples whose chains end here. */
  own: Set<number>;
  children: Map<string, Growing>;
}

/**
 * The tree of arranged chains: siblings by how many samples named them, then by name.
 * @param example a sample as it is shown, by its number
 */
export function draftTree(
  chains: readonly GrownChain[],
  merged: readonly MergedName[],
  { root, minSamples, maxDepth }: DraftOptions,
  example: (sample: number) => { id: string; problem: string },
): Draft {
  const top = begin(root);
  for (const { path, samples } of chains) grow(top, path.slice(0, maxDepth), samples);
  const aliases = new Map(merged.map(({ name, others }) => [name, others.map((other) => other.name)]));
  const counts = { skills: 0, pruned: 0 };

  const finished = ({ name, samples, own, children }: Growing): DraftNode => {
    const kept = [...children.values()].filter((child) => child.samples.size >= minSamples);
    counts.pruned += [...children.values()].filter((child) => !kept.includes(child)).reduce(sizeSum, 0);
    kept.sort((a, b) => b.samples.size - a.samples.size || (a.name < b.name ? -1 : 1));
    counts.skills += kept.length;
    const examples = [...(kept.length === 0 ? samples : own)].sort((a, b) => a - b).slice(0, examplesShown);
    const others = aliases.get(name);
    return {
      name,
      samples: samples.size,
      ...(others && { aliases: others }),
      ...(examples.length > 0 && { examples: examples.map(example) }),
      ...(kept.length > 0 && { children: kept.map(finished) }),
    };
  };
  const tree = finished(top);
  return { tree, ...counts, leaves: leavesBelow(tree) };
}

const begin = (name: string): Growing => ({ name, samples: new Set(), own: new Set(), children: new Map() });

function grow(top: Growing, path: readonly string[], samples: ReadonlySet<number>): void {
  let at = top;
  for (const sample of samples) at.samples.add(sample);
  for (const name of path) {
    const child = at.children.get(name) ?? begin(name);
    at.children.set(name, child);
    at = child;
    for (const sample of samples) at.samples.add(sample);
  }
  for (const sample of samples) at.own.add(sample);
}

const sizeSum = (sum: number, node: Growing): number => [...node.children.values()].reduce(sizeSum, sum + 1);

const leavesBelow = ({ children = [] }: DraftNode): number =>
  children.reduce((sum, child) => sum + (child.children ? leavesBelow(child) : 1), 0);
