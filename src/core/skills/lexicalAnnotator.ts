import type { SkillChain } from '../../protocol/values';
import { breathe, type Job } from '../job/job';
import type { Annotation, Annotator, AnnotatorInput } from './annotator';
import { highest } from './highest';
import { problemText, solutionText } from './builtin/problemText';
import { LeafIndex, pairsOf } from './lexical/leafIndex';
import { MathBridge } from './lexical/mathBridge';
import { wordsOfNotation } from './lexical/notation';
import { spellings, wordsIn } from './lexical/words';
import type { SkillTree } from './skillTree';

/** At most this many chains for one sample. */
const mostChains = 3;
/** Share of the best score that a further chain must have to be listed, and to be kept with its sample. */
const leastShare = { listed: 0.25, kept: 0.6 };
/** What a word weighs that only the solution has, and what notation says in words. */
const weights = { solution: 0.5, notation: 0.6 };
/** What the built-in annotator's chains weigh beside the words of the problem, in trees of mathematics. */
const bridgeWeight = 16;
const namedWords = 5;
/** A chain's confidence is its share of the squared scores of this many best leaves; words alone never make certain. */
const rivalsOfConfidence = 5;
const surest = 0.9;
/** The score of a rival that is always thought of: a single common word without any other leaf makes nothing sure. */
const doubt = 4;
const batch = 64;

interface Ranking {
  ranked: { leaf: number; path: string[]; confidence: number }[];
  /** Words of the sample that the tree has. */
  asked: ReadonlyMap<string, number>;
  /** What the built-in annotator makes of the sample, for a tree of mathematics. */
  seen: string | undefined;
}

/**
 * Annotates with any tree from its words alone: each leaf is a document of its name, label, description, aliases and cues,
 * and, at lower weight, of its ancestors'; BM25 ranks the leaves for a problem. For a tree of mathematics, what the
 * built-in annotator sees is looked up in it as well. Offline and deterministic.
 */
export class LexicalAnnotator implements Annotator {
  readonly name = 'builtin';
  readonly origin = 'builtin';
  readonly version: string;
  private readonly index: LeafIndex;
  private readonly bridge: MathBridge | undefined;

  /** @param options.bridge false: words alone, also for a tree of mathematics */
  constructor(
    readonly tree: SkillTree,
    { bridge = true }: { bridge?: boolean } = {},
  ) {
    this.index = new LeafIndex(tree);
    this.bridge = bridge ? MathBridge.to(tree, this.index) : undefined;
    this.version = ['lexical-3', tree.version, this.bridge?.version ?? 'words'].join('.');
  }

  async annotate(inputs: readonly AnnotatorInput[], job: Job): Promise<Annotation[]> {
    const annotations: Annotation[] = [];
    for (let i = 0; i < inputs.length; i++) {
      if (i % batch === 0) await breathe(job);
      const input = inputs[i];
      if (!input) continue;
      const { ranked } = this.rank(input.problem, input.solution, leastShare.kept);
      annotations.push({ chains: ranked.map(({ path, confidence }) => ({ path, confidence })) });
    }
    return annotations;
  }

  /**
   * Chains of one sample, best first, with the words that decided; none when nothing of the text leads into the tree. Also
   * those that are only possible, for whoever ranks.
   */
  examine(problem: string, solution?: string): { chains: SkillChain[] } {
    const { ranked, asked, seen } = this.rank(problem, solution, leastShare.listed);
    const reasons = ranked.map(({ leaf }) => this.index.reasons(asked, leaf, namedWords));
    const wanted = new Set(reasons.flat().flatMap((word) => word.split(' ')));
    const spelled = spellings(`${problem} ${solution === undefined ? '' : solutionText(solution)}`, wanted);
    const inWords = (word: string): string =>
      `“${word
        .split(' ')
        .map((part) => spelled.get(part) ?? part)
        .join(' ')}”`;
    const also = seen === undefined ? [] : [`the built-in tree calls it “${seen}”`];
    return {
      chains: ranked.map(({ path, confidence }, at) => {
        const why = [...(reasons[at] ?? []).map(inWords), ...also];
        return { path, confidence, why };
      }),
    };
  }

  private rank(problem: string, solution: string | undefined, least: number): Ranking {
    const asked = new Map<string, number>();
    if (solution !== undefined) this.ask(solutionText(solution), weights.solution, asked);
    this.ask(problemText(problem).text, 1, asked);
    const scores = new Float32Array(this.index.leaves.length);
    this.index.addScores(asked, 1, scores);
    const seen = this.bridge?.addScores(problem, solution, bridgeWeight, scores);
    const rivals = highest(scores, rivalsOfConfidence)
      .map((leaf) => ({ leaf, score: scores[leaf] ?? 0 }))
      .filter(({ score }) => score > 0);
    const top = rivals[0]?.score ?? 0;
    const mass = rivals.reduce((sum, { score }) => sum + score * score, doubt * doubt);
    const ranked = rivals
      .slice(0, mostChains)
      .filter(({ score }) => score >= least * top)
      .map(({ leaf, score }) => ({
        leaf,
        path: this.tree.pathOf(this.index.leaves[leaf] ?? 0),
        confidence: Math.round((100 * surest * score * score) / mass) / 100,
      }));
    return { ranked, asked, seen };
  }

  private ask(text: string, weight: number, asked: Map<string, number>): void {
    const words = wordsIn(text);
    const raise = (word: string, share: number): void => {
      if (this.index.has(word)) asked.set(word, Math.max(asked.get(word) ?? 0, share));
    };
    for (const word of words) {
      raise(word, weight);
      for (const said of wordsOfNotation(word)) raise(said, weight * weights.notation);
    }
    for (const pair of pairsOf(words)) raise(pair, weight);
  }
}
