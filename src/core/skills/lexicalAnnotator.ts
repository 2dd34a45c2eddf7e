import type { SkillChain } from '../../protocol/values';
import { breathe, type Job } from '../job/job';
import type { Annotation, Annotator, AnnotatorInput } from './annotator';
import { problemText, solutionText } from './builtin/problemText';
import { tokenise } from './builtin/tokens';
import type { SkillTree } from './skillTree';

/** At most this many chains for one sample. */
const mostChains = 3;
/** A further chain must score at least this share of the best one. */
const relativeScore = 0.6;
/** Words of ancestors say less about a leaf than its own. */
const ancestorWeight = 0.4;
const labelWeight = 1;
const descriptionWeight = 0.5;
/** Usual constants of BM25. */
const saturation = 1.2;
const lengthShare = 0.75;
/** A word that only the solution has counts this much. */
const solutionWeight = 0.5;
const batch = 64;

const emptyWords = new Set(
  'a an the of and or to in on for with by from at is are be as it its that this these those which what who how when where if then than there into can will do does not no your you we our find value given let each all any such using use based between over under about skill problem solv understand apply basic'.split(
    ' ',
  ),
);

interface Posting {
  leaf: number;
  weight: number;
}

/**
 * Annotates with any tree from its words alone: each leaf is a document of its name, label, description and aliases,
 * and, at lower weight, those of its ancestors; BM25 ranks the leaves for a problem. Offline and deterministic.
 */
export class LexicalAnnotator implements Annotator {
  readonly name = 'builtin';
  readonly origin = 'builtin';
  readonly version: string;
  private readonly leaves: readonly number[];
  private readonly postings = new Map<string, Posting[]>();
  private readonly rarity = new Map<string, number>();

  constructor(readonly tree: SkillTree) {
    this.version = `lexical-1.${tree.version}`;
    this.leaves = tree.leaves();
    this.index();
  }

  /** BM25's share of each word in each leaf, computed once; O(words of the tree x its depth). */
  private index(): void {
    const documents = this.leaves.map((leaf) => this.wordsOf(leaf));
    const lengths = documents.map((words) => [...words.values()].reduce((sum, weight) => sum + weight, 0));
    const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
    documents.forEach((words, leaf) => {
      const norm = 1 - lengthShare + (lengthShare * (lengths[leaf] ?? 0)) / Math.max(average, 1e-9);
      for (const [word, count] of words) {
        const weight = (count * (saturation + 1)) / (count + saturation * norm);
        const list = this.postings.get(word);
        if (list) list.push({ leaf, weight });
        else this.postings.set(word, [{ leaf, weight }]);
      }
    });
    for (const [word, list] of this.postings) {
      this.rarity.set(word, Math.log(1 + (documents.length - list.length + 0.5) / (list.length + 0.5)));
    }
  }

  private wordsOf(leaf: number): Map<string, number> {
    const words = new Map<string, number>();
    const addAll = (text: string, weight: number): void => {
      for (const word of wordsIn(text)) words.set(word, Math.max(words.get(word) ?? 0, weight));
    };
    for (let at = leaf; at > 0; at = this.tree.node(at).parent) {
      const node = this.tree.node(at);
      const share = at === leaf ? 1 : ancestorWeight;
      addAll(node.name, share);
      addAll(`${node.label} ${node.aliases.join(' ')}`, share * labelWeight);
      addAll(node.description, share * descriptionWeight);
    }
    return words;
  }

  async annotate(inputs: readonly AnnotatorInput[], job: Job): Promise<Annotation[]> {
    const annotations: Annotation[] = [];
    for (let i = 0; i < inputs.length; i++) {
      if (i % batch === 0) await breathe(job);
      const input = inputs[i];
      if (input) annotations.push(this.examine(input.problem, input.solution));
    }
    return annotations;
  }

  /** Chains of one sample, best first; none when no word of the text is in the tree. */
  examine(problem: string, solution?: string): { chains: SkillChain[] } {
    const asked = new Map<string, number>();
    if (solution !== undefined) for (const word of wordsIn(solutionText(solution))) asked.set(word, solutionWeight);
    for (const word of wordsIn(problemText(problem).text)) asked.set(word, 1);
    const scores = new Float64Array(this.leaves.length);
    for (const [word, weight] of asked) {
      const rarity = this.rarity.get(word) ?? 0;
      for (const posting of this.postings.get(word) ?? []) {
        scores[posting.leaf] = (scores[posting.leaf] ?? 0) + weight * rarity * posting.weight;
      }
    }
    return { chains: this.best(scores, asked) };
  }

  private best(scores: Float64Array, asked: ReadonlyMap<string, number>): SkillChain[] {
    const ranked = [...scores.keys()]
      .filter((leaf) => (scores[leaf] ?? 0) > 0)
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    const top = scores[ranked[0] ?? 0] ?? 0;
    const taken = ranked.slice(0, mostChains).filter((leaf) => (scores[leaf] ?? 0) >= relativeScore * top);
    const next = scores[ranked[taken.length] ?? -1] ?? 0;
    return taken.map((leaf) => {
      const score = scores[leaf] ?? 0;
      const index = this.leaves[leaf] ?? 0;
      const why = [...this.wordsOf(index).keys()].filter((word) => asked.has(word)).slice(0, 5);
      return {
        path: this.tree.pathOf(index),
        // The lead over the best leaf left out: words alone never make certain.
        confidence: Math.round((80 * score) / (score + next)) / 100,
        why: why.map((word) => `“${word}”`),
      };
    });
  }
}

/** Words and commands of a text without those that say nothing; names of trees may use dashes and underscores. */
function wordsIn(text: string): string[] {
  const { items } = tokenise(text.replace(/[_-]/g, ' '));
  return items
    .map((item) => (item.startsWith('\\') ? item.slice(1) : item))
    .filter((item) => item.length > 1 && !emptyWords.has(item) && !/^\d/.test(item));
}
