import type { Verdict } from '../../protocol/values';

/**
 * What decided: `exact` (the same text), `rational` (exact values), `decimal` (enough digits of an endless fraction),
 * `percent`, `unit`, `choice`, `words`. Of `unknown` it says what stood in the way: `rounding`, `list-or-number`,
 * `not-understood`, `too-long`, `no-expected-answer`, `no-answer`, `truncated`.
 */
export type JudgeRule =
  | 'exact'
  | 'rational'
  | 'decimal'
  | 'percent'
  | 'unit'
  | 'choice'
  | 'words'
  | 'rounding'
  | 'list-or-number'
  | 'not-understood'
  | 'too-long'
  | 'no-expected-answer'
  | 'no-answer'
  | 'truncated';

export interface Judgement {
  verdict: Verdict;
  rule: JudgeRule;
}
