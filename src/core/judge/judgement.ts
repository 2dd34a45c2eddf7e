import type { Verdict } from '../../protocol/values';

/** What decided a verdict that is `correct` or `wrong`, with what people are told of it. */
export const decidingRules = {
  exact: 'the same text once spelling is set aside',
  rational: 'exact numbers',
  decimal: 'enough digits of a number whose digits never end',
  percent: 'percentages',
  unit: 'numbers with units or money',
  choice: 'option letters',
  words: 'words',
  expression: 'expressions, exactly or at many points with bounded error',
  list: 'values in any order',
  tuple: 'values in order: pairs, points, vectors',
  interval: 'intervals, unions, inequalities',
  matrix: 'matrices',
  equation: 'equations, up to a factor',
  ratio: 'ratios',
  base: 'numbers in another base',
  residue: 'residues',
  family: 'solutions with an integer parameter',
  time: 'times of day and dates',
  'no-answer': 'an attempt that ended by itself and says nothing that could be the answer: wrong',
} as const;

/** What stood in the way where the verdict is `unknown`. */
export const openRules = {
  rounding: 'one side may be the other rounded',
  'list-or-number': 'commas between digits may separate or group',
  form: 'the same value in a form that was not asked for',
  variables: 'the same in other variables, or in variables that may mean anything',
  'not-understood': 'a side that the judge cannot read in full',
  'too-long': 'an answer of more than 1,000 characters, or too much work',
  'no-expected-answer': 'nothing to compare with',
  'no-answer': 'no answer was found, in an attempt that may hold one',
  truncated:
    'an attempt that was cut off: so says its finish reason, or it breaks off in its thoughts, a box, a sentence',
} as const;

/** The rules above can leave a verdict open too; `model:<name>` is the verdict of a chat model. */
export type JudgeRule = keyof typeof decidingRules | keyof typeof openRules | `model:${string}`;

const stoodInTheWay = new Map<string, string>([
  ...Object.entries(decidingRules).map(
    ([rule, told]) => [rule, `compared as ${told}, which did not decide it`] as const,
  ),
  ...Object.entries(openRules),
]);

/** Why a rule left a verdict open, for people; null for a rule that is not the judge's own. */
export function reasonOf(rule: string): string | null {
  return stoodInTheWay.get(rule) ?? null;
}

export interface Judgement {
  verdict: Verdict;
  rule: JudgeRule;
}

export function correct(rule: JudgeRule): Judgement {
  return { verdict: 'correct', rule };
}

export function wrong(rule: JudgeRule): Judgement {
  return { verdict: 'wrong', rule };
}

export function unknown(rule: JudgeRule): Judgement {
  return { verdict: 'unknown', rule };
}
