import type { SkillPath } from '../../src/protocol/values';
import type { Random } from './random';

/** The numbers that the question states, by a name of the template's own; a check recomputes the answer from them. */
export type Given = Readonly<Record<string, number | readonly number[]>>;

/** One problem with everything a trace or an attempt can be written from. */
export interface Worked {
  question: string;
  given: Given;
  /** In LaTeX, without the box. Computed, never typed. */
  answer: string;
  /** What a solver thinks first: how to begin and why. */
  idea: string;
  /** The solution in order; each a sentence or two that can stand in the trace and in the clean solution. */
  steps: readonly string[];
  /** Ways to be sure of the result, with this problem's numbers. */
  checks: readonly string[];
  /** Wrong turns with their discovery, or a second way to see it. */
  detours?: readonly string[];
  /** Answers of typical slips: sign, off by one, a forgotten case. Those equal to the answer are ignored. */
  slips: readonly string[];
}

/** A kind of problem: one leaf skill, many numbers and wordings. */
export interface Template {
  /** Stable and unique, for seeds and checks. */
  name: string;
  /** The leaf of the built-in mathematics tree that the problem is about. */
  leaf: SkillPath;
  make(random: Random): Worked;
}

/** The templates of one leaf skill, named by their keys. */
export function templates(leaf: SkillPath, makers: Readonly<Record<string, Template['make']>>): Template[] {
  return Object.entries(makers).map(([name, make]) => ({ name, leaf, make }));
}
