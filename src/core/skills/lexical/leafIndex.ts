import type { SkillTree } from '../skillTree';
import { wordsIn } from './words';

/** Usual constants of BM25. */
const saturation = 1.2;
const lengthShare = 0.6;

/** What the parts of a node's text weigh in its leaf's document. */
const parts = { name: 1, label: 0.8, alias: 0.8, cue: 1, cueWord: 0.45, description: 0.45, pair: 1 };
/** Words of ancestors say less about a leaf than its own. */
const ancestorWeight = 0.35;

interface Posting {
  leaf: number;
  weight: number;
}

/** Words of a text that is looked up, with what each weighs. */
export type Asked = ReadonlyMap<string, number>;

/**
 * The leaves of a tree as documents of words and of pairs of neighbouring words, ranked by BM25. What all leaves below a
 * node share is rare in none of them, so siblings compete by what sets them apart.
 */
export class LeafIndex {
  /** Node indices of the leaves, in tree order: leaf numbers index them. */
  readonly leaves: readonly number[];
  private readonly postings = new Map<string, Posting[]>();
  private readonly rarity = new Map<string, number>();

  constructor(private readonly tree: SkillTree) {
    this.leaves = tree.leaves();
    const documents = this.leaves.map((leaf) => this.documentOf(leaf));
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
    for (const [word, list] of this.postings)
      this.rarity.set(word, Math.log(1 + (documents.length - list.length + 0.5) / (list.length + 0.5)));
  }

  has(word: string): boolean {
    return this.postings.has(word);
  }

  /** Adds the scores of a text's words to `scores`, which has a place for each leaf; O(postings of the words). */
  addScores(asked: Asked, scale: number, scores: Float32Array): void {
    for (const [word, weight] of asked) {
      const list = this.postings.get(word);
      if (!list) continue;
      const share = scale * weight * (this.rarity.get(word) ?? 0);
      for (const posting of list) scores[posting.leaf] = (scores[posting.leaf] ?? 0) + share * posting.weight;
    }
  }

  /** The words of a text that speak most for a leaf, the strongest first. */
  reasons(asked: Asked, leaf: number, most: number): string[] {
    const found: { word: string; weight: number }[] = [];
    for (const [word, weight] of asked) {
      const posting = this.postings.get(word)?.find((one) => one.leaf === leaf);
      if (posting) found.push({ word, weight: weight * posting.weight * (this.rarity.get(word) ?? 0) });
    }
    found.sort((a, b) => b.weight - a.weight);
    return found.slice(0, most).map(({ word }) => word);
  }

  private documentOf(leaf: number): Map<string, number> {
    const document = new Map<string, number>();
    const raise = (word: string, weight: number): void => {
      document.set(word, Math.max(document.get(word) ?? 0, weight));
    };
    const add = (text: string, weight: number, wordWeight = weight): void => {
      const words = wordsIn(text);
      for (const word of words) raise(word, words.length > 1 ? wordWeight : weight);
      for (const pair of pairsOf(words)) raise(pair, parts.pair * weight);
    };
    for (let at = leaf; at > 0; at = this.tree.node(at).parent) {
      const { name, label, aliases, cues, description } = this.tree.node(at);
      const share = at === leaf ? 1 : ancestorWeight;
      add(name, share * parts.name);
      if (label !== name) add(label, share * parts.label);
      for (const alias of aliases) add(alias, share * parts.alias);
      for (const cue of cues) add(cue, share * parts.cue, share * parts.cueWord);
      add(description, share * parts.description);
    }
    return document;
  }
}

/** Neighbouring words, as one word each. */
export function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, i) => `${words[i] ?? ''} ${word}`);
}
