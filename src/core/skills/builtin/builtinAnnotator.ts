import type { SkillChain } from '../../../protocol/values';
import { breathe, type Job } from '../../job/job';
import { lowConfidence, type Annotation, type Annotator, type AnnotatorInput } from '../annotator';
import { highest } from '../highest';
import type { SkillTree } from '../skillTree';
import { compileCues, type CueTable, type Vote } from './cueTable';
import { explain, sayings } from './explain';
import { readFitted, type FittedTable } from './fittedTable';
import { LinearModel, shares } from './linearModel';
import { courseVotes, mathSubjects, type MathSubject } from './math/courses';
import { fittedWeights } from './math/fittedWeights';
import { mathDomains, mathTree, mathTreeVersion } from './math/mathTree';
import { findMatches, lexiconOf, type Lexicon, type Matches } from './matches';

/** Changes with the algorithm; cues and fitted weights are part of the version by their hash. */
const algorithm = 6;
/** How likely the topic of each rank must be, compared with the likeliest, to be named. */
const relativeShares = [0, 0.002, 0.002, 0.2];
/** Samples between two looks at the event loop: a few milliseconds. */
const batch = 64;

/** What the built-in annotator says about one sample. */
export interface BuiltinResult {
  chains: SkillChain[];
  /** `domain/topic` ids of the chains, most confident first. */
  topics: string[];
  subject: MathSubject;
}

/**
 * The offline annotator for mathematics: finds cues (terms, commands, shapes of formulas), lets them vote for topics
 * with hand-set and fitted weights, and picks the leaf of each likely topic by its own cues. Pure and deterministic.
 */
export class BuiltinAnnotator implements Annotator {
  readonly name = 'builtin';
  readonly origin = 'builtin';
  readonly version: string;
  readonly tree: SkillTree = mathTree();
  private readonly cues: CueTable;
  private readonly lexicon: Lexicon;
  private readonly said: readonly string[];
  private readonly topicModel: LinearModel;
  private readonly subjectModel: LinearModel;
  /** Path of each leaf, by leaf number. */
  private readonly paths: string[][];

  /** @param fitted another table than the one that the annotator comes with, to measure a fit */
  constructor(fitted: FittedTable = fittedWeights) {
    this.cues = compileCues(mathDomains);
    const grams = readFitted(fitted.grams);
    this.lexicon = lexiconOf(
      this.cues,
      grams.map((line) => line.text),
    );
    this.said = sayings(this.lexicon);
    const first = this.cues.terms.length;
    const lines = [
      ...readFitted(fitted.cues).map((line) => ({ ...line, term: this.cues.scanner.find(line.text) })),
      ...grams.map((line, i) => ({ ...line, term: first + i })),
    ];
    const votesOf = (model: 0 | 1): Vote[][] => {
      const votes: Vote[][] = [];
      for (const { term, columns } of lines) {
        votes[term] = columns[model] ?? [];
        votes[this.lexicon.size + term] = columns[model + 2] ?? [];
      }
      return votes;
    };
    const { topics, terms } = this.cues;
    const topicVotes = terms.map((term) => term.topics);
    this.topicModel = new LinearModel(topics.length, topicVotes, fitted.topics, votesOf(0));
    this.subjectModel = new LinearModel(mathSubjects.length, courseVotes(this.cues), fitted.subjects, votesOf(1));
    this.paths = this.tree.leaves().map((index) => this.tree.pathOf(index));
    const content = [JSON.stringify(mathDomains), fitted.cues, fitted.grams].join();
    this.version = `${algorithm}.${mathTreeVersion}.${fingerprint(content)}`;
  }

  async annotate(inputs: readonly AnnotatorInput[], job: Job): Promise<Annotation[]> {
    const annotations: Annotation[] = [];
    for (let i = 0; i < inputs.length; i++) {
      if (i % batch === 0) await breathe(job);
      const input = inputs[i];
      if (input) annotations.push({ chains: likely(this.bareChains(this.matches(input.problem, input.solution))) });
    }
    return annotations;
  }

  /** Chains and course of one sample as {@link examine} gives them, without the reasons, which take time to word. */
  classify(problem: string, solution?: string): Pick<BuiltinResult, 'chains' | 'subject'> {
    const matches = this.matches(problem, solution);
    return { chains: this.bareChains(matches), subject: this.subjectFor(matches) };
  }

  /** Chains, topics and course of one sample; no chains for a text that is no mathematics. */
  examine(problem: string, solution?: string): BuiltinResult {
    const matches = this.matches(problem, solution);
    const chains = this.chainsOf(matches);
    const topics = chains.map((chain) => this.tree.find(chain.path.slice(0, 2))?.aliases[0] ?? '');
    return { chains, topics: [...new Set(topics)], subject: this.subjectFor(matches) };
  }

  /** The course that the problem is likely taught in; separate from the topics, because it is a level. */
  subjectOf(problem: string, solution?: string): MathSubject {
    return this.subjectFor(this.matches(problem, solution));
  }

  private matches(problem: string, solution?: string): Matches {
    return findMatches(this.lexicon, problem, solution);
  }

  private subjectFor(matches: Matches): MathSubject {
    const scores = this.subjectModel.scores(matches);
    const best = scores.indexOf(Math.max(...scores));
    return mathSubjects[best] ?? mathSubjects[0];
  }

  private chainsOf(matches: Matches): SkillChain[] {
    return this.ranked(matches).map(({ leaf, confidence }) => {
      const why = explain(this.lexicon, this.said, this.topicModel, matches, leaf);
      return {
        path: this.paths[leaf] ?? [],
        confidence,
        why: why.length > 0 ? why : ['no strong cue; likely by the rest of the text'],
      };
    });
  }

  private bareChains(matches: Matches): SkillChain[] {
    return this.ranked(matches).map(({ leaf, confidence }) => ({ path: this.paths[leaf] ?? [], confidence }));
  }

  /** The leaves that the sample's chains end at, by the likelihood of their topics. */
  private ranked(matches: Matches): { leaf: number; confidence: number }[] {
    if (!matches.isMathematics) return [];
    const likely = shares(this.topicModel.scores(matches));
    const order = highest(likely, relativeShares.length);
    const most = likely[order[0] ?? 0] ?? 0;
    const leafScores = this.leafScores(matches);
    return order
      .filter((topic, rank) => (likely[topic] ?? 0) >= (relativeShares[rank] ?? 1) * most)
      .map((topic) => ({
        leaf: this.bestLeaf(topic, leafScores),
        confidence: confidenceOf(likely[topic] ?? 0, !matches.hasCue),
      }));
  }

  private leafScores(matches: Matches): Float64Array {
    const scores = new Float64Array(this.paths.length);
    for (let i = 0; i < matches.terms.length; i++) {
      const strength = matches.strengths[i] ?? 0;
      for (const { target, weight } of this.cues.terms[matches.terms[i] ?? -1]?.leaves ?? []) {
        scores[target] = (scores[target] ?? 0) + weight * strength;
      }
    }
    return scores;
  }

  /** The topic's leaf with the most cues; its first, general one when none has any. */
  private bestLeaf(topic: number, scores: Float64Array): number {
    const first = this.cues.firstLeaf[topic] ?? 0;
    let best = first;
    for (let leaf = first; leaf < (this.cues.firstLeaf[topic + 1] ?? first); leaf++) {
      if ((scores[leaf] ?? 0) > (scores[best] ?? 0)) best = leaf;
    }
    return best;
  }
}

/**
 * How likely the topic is one of those that a person would name. A problem has about two topics, which divide the
 * shares between them, so a share says too little; the exponent was chosen on labelled problems, on the careful side.
 * Rounded, so that stored values do not change with the last bit; low where no cue was seen.
 */
function confidenceOf(share: number, guessed: boolean): number {
  const likely = 1 - (1 - share) ** 3;
  return Math.round(100 * Math.min(likely, guessed ? lowConfidence : 1)) / 100;
}

/**
 * The chains that a sample keeps: the first, and others that are more than a remote chance. `tag` lists those too, for
 * whoever ranks; in a selection each would count as much as the first.
 */
function likely(chains: SkillChain[]): SkillChain[] {
  return chains.filter((chain, rank) => rank === 0 || chain.confidence >= lowConfidence);
}

/** FNV-1a over UTF-16 code units, eight hex digits: a version, not a signature. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

let shared: BuiltinAnnotator | undefined;

/** The built-in annotator; compiled once per process, tens of milliseconds. */
export function builtinAnnotator(): BuiltinAnnotator {
  shared ??= new BuiltinAnnotator();
  return shared;
}
