import type { SkillPath } from '../../protocol/values';
import { Refusal } from '../job/refusal';
import { pathKey, type SkillTree, type SkillTreeJson } from '../skills/skillTree';
import { asciiJson } from './jsonLine';

/** Levels of chains that are shown, 1 being the children of the root; both ends are in. */
export interface DepthWindow {
  readonly from: number;
  readonly to: number;
}

/** How the names of a chain are shown: in full, or by the tree's short labels. */
export const labelForms = ['full', 'short'] as const;
export type LabelForm = (typeof labelForms)[number];

/** The levels that a word such as `1..2`, `2..` or `3` names. @throws Refusal `bad-depth` */
export function depthWindow(word: string): DepthWindow {
  const [, first, range, last] = /^(\d{1,4})(\.\.(\d{1,4})?)?$/.exec(word.trim()) ?? [];
  const from = Number(first);
  const to = range === undefined ? from : last === undefined ? Infinity : Number(last);
  if (from >= 1 && to >= from) return { from, to };
  throw new Refusal({
    code: 'bad-depth',
    message: `"${word}" names no levels of skill chains.`,
    next: 'Give the first and the last level to show, such as 1..2; 1 is the level below the root, 2.. goes down to the leaf.',
  });
}

/** Refuses levels that lie below all skills of the tree, of which nothing could be shown. @throws Refusal `bad-depth` */
export function checkDepth({ from }: DepthWindow, tree: SkillTree): void {
  const deepest = tree.nodes.reduce((most, { depth }) => Math.max(most, depth), 0);
  if (from <= deepest) return;
  throw new Refusal({
    code: 'bad-depth',
    message: `The tree ${tree.name} has ${deepest} levels below its root; none is at ${from} or deeper.`,
    next: `Give --depth levels from 1 to ${deepest}.`,
  });
}

/** One chain on one line. A line break inside a name would end the chain early. */
export function chainLine(chain: SkillPath): string {
  return chain.map((name) => name.replaceAll(/\s+/gu, ' ').trim()).join('->');
}

const heading = 'Skills:';

/** Whether a block of {@link ShownChains} has a chain in it. */
export function showsChains(block: string): boolean {
  return block.length > heading.length + 1;
}

/** The text of chains as rows show them. Chains are rendered once: a tree has far fewer than a corpus has rows. */
export class ShownChains {
  private readonly lines = new Map<string, string>();

  /**
   * @param tree where short labels are looked up; chains that it does not have keep their names
   * @param asInPaper shows no chain that ends above the last level of the window, and a heading over no chain too
   */
  constructor(
    private readonly depth: DepthWindow = { from: 1, to: Infinity },
    private readonly labels: LabelForm = 'full',
    private readonly tree?: SkillTree,
    private readonly asInPaper = false,
  ) {}

  /**
   * `Skills:` and one chain a line, in the given order without repeats, with no line end after the last. Empty without
   * chains, because an empty list of skills would be learned as well.
   */
  block(chains: readonly SkillPath[]): string {
    const lines = [...new Set(chains.map((chain) => this.line(chain)))].filter((line) => line !== '');
    return lines.length === 0 && !this.asInPaper ? '' : `${heading}\n${lines.join('\n')}`;
  }

  /** The levels of a chain that the window shows. A chain that ends above the window shows its last level: none is lost. */
  private line(chain: SkillPath): string {
    if (this.asInPaper && this.depth.to < Infinity && chain.length < this.depth.to) return '';
    const key = pathKey(chain);
    let line = this.lines.get(key);
    if (line === undefined) {
      const names = this.labels === 'short' ? chain.map((name, at) => this.labelOf(chain, at) ?? name) : chain;
      line = chainLine(names.slice(Math.min(this.depth.from, chain.length) - 1, this.depth.to));
      this.lines.set(key, line);
    }
    return line;
  }

  private labelOf(chain: SkillPath, at: number): string | undefined {
    return this.tree?.find(chain.slice(0, at + 1))?.label;
  }
}

/** All skills of a tree down to the window's last level, one a line, two spaces deeper per level. */
export function treeText(tree: SkillTree, labels: LabelForm, to = Infinity): string {
  return tree.nodes
    .filter(({ index, depth }) => index > 0 && depth <= to)
    .map(({ depth, name, label }) => `${'  '.repeat(depth - 1)}${chainLine([labels === 'short' ? label : name])}`)
    .join('\n');
}

/** A tree in the paper's form, its nodes by name and children alone, as Python writes JSON: indented, in ASCII. */
export function treeJson(tree: SkillTree): string {
  const repeats = new Set(tree.repeats);
  const nested = (index: number): SkillTreeJson => {
    const { name, children } = tree.node(index);
    return {
      // Siblings of one name were told apart when the tree was loaded.
      name: repeats.has(index) ? name.replace(/ \(\d+\)$/, '') : name,
      ...(children.length > 0 && { children: children.map(nested) }),
    };
  };
  return asciiJson(nested(0)).trimEnd();
}
