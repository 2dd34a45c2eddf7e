import type { SkillPath } from '../../protocol/values';
import { Refusal } from '../job/refusal';
import type { SkillTree } from '../skills/skillTree';
import { wellFormed } from './jsonLine';
import { promptFor } from './prompt';
import { checkDepth, ShownChains, treeJson, treeText, type DepthWindow, type LabelForm } from './skillsBlock';

/**
 * Where a row shows its skills. `before-think` is the paper's: at the start of the answer, before the teacher trace.
 * `inside-think` makes them the first thing that is thought, `reasoning-content` the same where thoughts are a field of
 * their own, `prompt` puts them into the question, and `none` gives the set to compare with.
 */
export const skillsPlacements = ['before-think', 'inside-think', 'reasoning-content', 'prompt', 'none'] as const;
export type SkillsPlacement = (typeof skillsPlacements)[number];

/** The placement that a word names. @throws Refusal `unknown-placement` */
export function skillsPlacement(word: string): SkillsPlacement {
  const placement = skillsPlacements.find((one) => one === word);
  if (placement !== undefined) return placement;
  throw new Refusal({
    code: 'unknown-placement',
    message: `"${word}" is no place for the skills.`,
    next: `Use one of ${skillsPlacements.join(', ')}.`,
  });
}

/** What a row is made of, before it is decided where the skills go. All texts are valid Unicode. */
export interface TrainingRow {
  readonly problem: string;
  /** All skills of the tree, for the prompt; empty where that was not asked for. */
  readonly tree: string;
  /** The tree stands ahead of the instruction. */
  readonly treeFirst?: true;
  /** `Skills:` and one chain a line, without a line end after the last; empty for a sample without chains. */
  readonly skills: string;
  /** The teacher trace as the corpus has it; of a row that is spelled, read when it is first asked for. */
  readonly trace: string;
}

/** How rows show skills; what is absent shows them in full. */
export interface ShownSkills {
  readonly depth?: DepthWindow;
  readonly labels?: LabelForm;
  /** Every prompt shows all skills of the tree. */
  readonly treeInPrompt?: boolean;
  /**
   * To the letter as the authors' program: no chain that ends above the last level shown, `Skills:` over no chain too, and
   * the tree as JSON ahead of the instruction.
   */
  readonly asInPaper?: boolean;
}

/** Makes the rows of a set from samples and their chains. */
export class TrainingRows {
  private readonly chains: ShownChains;
  private readonly tree: string;
  private readonly treeFirst: { treeFirst?: true };

  /**
   * @param tree the tree of the chains, for labels and prompts; undefined where the index has none
   * @throws Refusal `bad-depth`
   */
  constructor(
    { depth, labels = 'full', treeInPrompt = false, asInPaper = false }: ShownSkills,
    tree: SkillTree | undefined,
  ) {
    if (tree && depth) checkDepth(depth, tree);
    this.chains = new ShownChains(depth, labels, tree, asInPaper);
    this.treeFirst = asInPaper ? { treeFirst: true } : {};
    if (!treeInPrompt || !tree) this.tree = '';
    else if (asInPaper) this.tree = `Here is a skill tree:\n${treeJson(tree)}`;
    else this.tree = `Skill tree:\n${wellFormed(treeText(tree, labels, depth?.to))}`;
  }

  /** @param sample that has a trace */
  row(
    sample: { readonly problem: string; readonly trace: string | undefined },
    chains: readonly SkillPath[],
  ): TrainingRow {
    let trace: string | undefined;
    return {
      problem: wellFormed(sample.problem),
      tree: this.tree,
      ...this.treeFirst,
      skills: wellFormed(this.chains.block(chains)),
      get trace() {
        return (trace ??= wellFormed(sample.trace ?? ''));
      },
    };
  }
}

/** One exchange as a student is trained on it. */
export interface Turns {
  readonly user: string;
  readonly assistant: string;
  /** The thoughts, where they are a field of their own: present in every row of `reasoning-content`, in no other. */
  readonly reasoning?: string;
}

/**
 * A row with its skills in their place. Byte for byte the paper's where they stand `before-think`: the block, a line
 * end, the trace untouched. A row without skills has the same turns wherever they would stand.
 */
export function turnsOf({ problem, tree, treeFirst, skills, trace }: TrainingRow, placement: SkillsPlacement): Turns {
  const shown = tree === '' ? [] : [tree];
  const asked = (...sections: string[]): string =>
    treeFirst ? promptFor(problem, sections, shown) : promptFor(problem, [...shown, ...sections]);
  switch (placement) {
    case 'none':
      return { user: asked(), assistant: trace };
    case 'before-think':
      return { user: asked(), assistant: skills === '' ? trace : `${skills}\n${trace}` };
    case 'prompt':
      return { user: skills === '' ? asked() : asked(skills), assistant: trace };
    case 'inside-think':
      return { user: asked(), assistant: skills === '' ? trace : insideThink(skills, trace) };
    case 'reasoning-content': {
      const { thinking, answer } = partsOf(trace);
      const reasoning = [skills, thinking].filter((part) => part !== '').join('\n');
      return { user: asked(), assistant: answer, reasoning };
    }
  }
}

const [opening, closing] = ['<think>', '</think>'] as const;

/** The block right after `<think>`; a trace without thoughts gets a think block that holds the skills alone. */
function insideThink(skills: string, trace: string): string {
  const begin = openingOf(trace);
  if (begin !== undefined) {
    const thoughts = begin + opening.length;
    return `${trace.slice(0, thoughts)}\n${skills}\n${trace.slice(thoughts).replace(/^\r?\n/, '')}`;
  }
  // Traces of models whose template opens the block in the prompt begin inside of it.
  return `${opening}\n${skills}\n${trace.includes(closing) ? '' : `${closing}\n\n`}${trace}`;
}

/**
 * The thoughts of a trace and what is answered after the last `</think>`, both without the marks and the line ends at
 * them. A trace that was cut off while it was thinking has no answer, one without a think block no thoughts.
 */
export function partsOf(trace: string): { thinking: string; answer: string } {
  const begin = openingOf(trace);
  const end = trace.lastIndexOf(closing);
  if (begin === undefined && end < 0) return { thinking: '', answer: trace };
  const thoughts = end < 0 ? trace : trace.slice(0, end);
  const thinking =
    begin === undefined ? thoughts : `${thoughts.slice(0, begin)}${thoughts.slice(begin + opening.length)}`;
  return { thinking: trimLines(thinking), answer: end < 0 ? '' : trimLines(trace.slice(end + closing.length)) };
}

/** Whether a trace stops in the midst of its thoughts: it opens them, and nothing closes them. */
export function stopsThinking(trace: string): boolean {
  return openingOf(trace) !== undefined && !trace.includes(closing);
}

/** Where a trace begins to think: at a mark that opens it, or that is closed later; others are words about marks. */
function openingOf(trace: string): number | undefined {
  const at = trace.indexOf(opening);
  if (at < 0) return undefined;
  return trace.includes(closing, at) || trace.slice(0, at).trim() === '' ? at : undefined;
}

/** Without line ends at either end: templates write their own around thoughts and answers. */
function trimLines(text: string): string {
  const isEnd = (at: number): boolean => text[at] === '\n' || text[at] === '\r';
  let [from, to] = [0, text.length];
  while (from < to && isEnd(from)) from++;
  while (to > from && isEnd(to - 1)) to--;
  return text.slice(from, to);
}
