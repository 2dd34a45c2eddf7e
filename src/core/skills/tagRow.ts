import type { BuiltinAnnotator } from './builtin/builtinAnnotator';
import type { LexicalAnnotator } from './lexicalAnnotator';

/** What `tag` makes of one input object. The keys are an interface for scripts: they stay. */
export interface TaggedRow {
  id?: string | number;
  unique_id?: string | number;
  mapped_chains: string[][];
  /** Of each chain, 0..1. */
  confidence: number[];
  /** `domain/topic` ids in order of confidence; with the built-in tree only. */
  topics?: string[];
  /** The course the problem is likely taught in; with the built-in tree only. */
  subject?: string;
}

/** Either the tagged row, or why the input object cannot be tagged. */
export type TagResult = { row: TaggedRow } | { failed: string };

export interface TagOptions {
  annotator: BuiltinAnnotator | LexicalAnnotator;
  /** `problem` leaves the solution out. */
  text: 'problem' | 'solution';
}

/**
 * Tags one parsed input object `{id?, problem, solution?}`; `question` is taken for `problem` where that is absent.
 * Never throws on any JSON value.
 */
export function tagRow(input: unknown, { annotator, text }: TagOptions): TagResult {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { failed: 'not a JSON object: write {"id": ..., "problem": "..."} on each line' };
  }
  const fields = new Map<string, unknown>(Object.entries(input));
  const problem = fields.get('problem') ?? fields.get('question');
  if (typeof problem !== 'string' || problem.trim() === '') {
    return { failed: 'no problem text: put it into the field "problem" (or "question")' };
  }
  const given = fields.get('solution');
  const solution = text === 'solution' && typeof given === 'string' ? given : undefined;
  const { chains, ...rest } = annotator.examine(problem, solution);
  return {
    row: {
      ...idsOf(input),
      mapped_chains: chains.map((chain) => [...chain.path]),
      confidence: chains.map((chain) => chain.confidence),
      ...rest,
    },
  };
}

/** The names that an input object goes by, as given: with them its chains find their sample again. */
export function idsOf(input: object): Pick<TaggedRow, 'id' | 'unique_id'> {
  const given = Object.entries(input).filter(
    (field): field is [string, string | number] =>
      ['id', 'unique_id'].includes(field[0]) && (typeof field[1] === 'string' || typeof field[1] === 'number'),
  );
  return Object.fromEntries(given);
}
