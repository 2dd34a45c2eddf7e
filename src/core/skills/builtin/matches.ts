import type { CueTable } from './cueTable';
import { isForeign } from './foreignText';
import { GramIndex, isPair } from './grams';
import { hasQuantities, isOtherTask } from './otherTask';
import { problemText, solutionText } from './problemText';
import { countingShapes, generalShapes, shapesOf } from './shape';
import { tokenise } from './tokens';

/**
 * All that is looked for in a text: the cues, and the grams that only fitted weights know. Terms are numbered through,
 * first those of the cue table, then the grams.
 */
export interface Lexicon {
  readonly cues: CueTable;
  readonly grams: readonly string[];
  readonly index: GramIndex;
  /** How much each gram counts beside the others. */
  readonly gramValues: Float64Array;
  /** Number of terms. */
  readonly size: number;
}

/** What is found in a sample. */
export interface Matches {
  /** Numbers in {@link CueTable.terms}, in order of their first appearance. */
  readonly terms: number[];
  /** 1 for a term of the problem, less for one that only the solution has. */
  readonly strengths: number[];
  /** What fitted weights are for: the term's number, plus the lexicon's size when it is from the solution. Each once. */
  readonly features: number[];
  /** How much each feature counts. */
  readonly values: number[];
  /** Whether there is a cue that speaks for more than any text does. */
  readonly hasCue: boolean;
  /** Whether the problem may be one of mathematics, and there is something in it that can be read. */
  readonly isMathematics: boolean;
}

/** A solution mentions much in passing. */
const solutionStrength = 0.5;
/** What the features count; chosen on left-out rows. A solution tells more than the problem, where there is one. */
const featureValues = { pair: 0.6, besideSolution: 0.7, inSolution: 0.75 };

export function lexiconOf(cues: CueTable, grams: readonly string[]): Lexicon {
  return {
    ...{ cues, grams, index: new GramIndex(grams), size: cues.terms.length + grams.length },
    gramValues: Float64Array.from(grams, (gram) => (isPair(gram) ? featureValues.pair : 1)),
  };
}

/** Finds the lexicon's terms in a problem and, when given, in its solution. Linear in the bounded texts. */
export function findMatches(lexicon: Lexicon, problem: string, solution?: string): Matches {
  const collector = new Collector(lexicon);
  const { cues, index, size } = lexicon;
  const stripped = problemText(problem);
  const tokens = tokenise(stripped.text);
  const weight = solution === undefined ? 1 : featureValues.besideSolution;
  cues.scanner.scan(tokens, shapesOf(tokens, stripped.figure), collector.cues(1, 0, weight));
  index.find(tokens, collector.grams(0, weight));
  if (solution !== undefined) {
    const solutionTokens = tokenise(solutionText(solution));
    // The formulas of a solution show every intermediate step, so their shapes say little: only its terms are used.
    cues.scanner.scan(solutionTokens, new Set(), collector.cues(solutionStrength, size, featureValues.inSolution));
    index.find(solutionTokens, collector.grams(size, featureValues.inSolution));
  }
  const hasOther = (shapes: ReadonlySet<string>): boolean =>
    collector.found.terms.some((term) => !shapes.has(cues.terms[term]?.text ?? ''));
  const hasCue = hasOther(generalShapes);
  const hasTask = hasCue || tokens.math.includes(1) || hasQuantities(stripped.text);
  // Words that are not known say nothing: what is left would be a guess, the same one for every text of the language.
  const isRead = hasOther(countingShapes) || !isForeign(stripped.text);
  const isMathematics = hasTask && isRead && !isOtherTask(stripped.text);
  return { ...collector.found, hasCue, isMathematics };
}

class Collector {
  readonly found: Pick<Matches, 'terms' | 'strengths' | 'features' | 'values'> = {
    terms: [],
    strengths: [],
    features: [],
    values: [],
  };
  private readonly seenTerms = new Set<number>();
  private readonly seenGrams = new Set<number>();

  constructor(private readonly lexicon: Lexicon) {}

  cues(strength: number, offset: number, value: number): (term: number) => void {
    const { terms, strengths, features, values } = this.found;
    return (term) => {
      if (this.seenTerms.has(term)) return;
      this.seenTerms.add(term);
      terms.push(term);
      strengths.push(strength);
      features.push(offset + term);
      values.push(value);
    };
  }

  grams(offset: number, value: number): (gram: number) => void {
    const { features, values } = this.found;
    const { cues, gramValues } = this.lexicon;
    const first = offset + cues.terms.length;
    return (gram) => {
      const feature = first + gram;
      if (this.seenGrams.has(feature)) return;
      this.seenGrams.add(feature);
      features.push(feature);
      values.push(value * (gramValues[gram] ?? 0));
    };
  }
}
