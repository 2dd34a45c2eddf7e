import type { CueTable } from './cueTable';
import { problemText, solutionText } from './problemText';
import { shapesOf } from './shape';
import { tokenise } from './tokens';

/** The terms found in a sample, each once, with how much they count. */
export interface Matches {
  /** Numbers in {@link CueTable.terms}, in order of their first appearance. */
  readonly terms: number[];
  /** 1 for a term of the problem, less for one that only the solution has. */
  readonly strengths: number[];
}

/** A solution mentions much in passing. */
const solutionStrength = 0.5;

/** Finds the table's terms in a problem and, when given, in its solution. Linear in the bounded texts. */
export function findMatches(table: CueTable, problem: string, solution?: string): Matches {
  const terms: number[] = [];
  const strengths: number[] = [];
  const seen = new Set<number>();
  const collect = (strength: number) => (term: number) => {
    if (seen.has(term)) return;
    seen.add(term);
    terms.push(term);
    strengths.push(strength);
  };
  const stripped = problemText(problem);
  const tokens = tokenise(stripped.text);
  table.scanner.scan(tokens, shapesOf(tokens, stripped.figure), collect(1));
  if (solution !== undefined) {
    // The formulas of a solution show every intermediate step, so their shapes say little: only its terms are used.
    table.scanner.scan(tokenise(solutionText(solution)), new Set(), collect(solutionStrength));
  }
  return { terms, strengths };
}
