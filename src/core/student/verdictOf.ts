import type { Verdict } from '../../protocol/values';
import { finalAnswer } from '../judge/finalAnswer';
import { judgeAttempt } from '../judge/judge';
import type { Attempt } from '../store/students';
import type { Result } from './resultRow';

/** The rule of verdicts that came with the results. */
export const importedRule = 'imported';

export type JudgedAttempt = Pick<Attempt, 'verdict' | 'rule' | 'truncated' | 'answer'>;

/**
 * The verdict on a result: the one that came with it, or ours when there is none or `regrade` asks for ours and the
 * attempt's text is there. Judges of others count an attempt that was cut off as wrong; here it is unknown.
 * @param expected asked for only when we judge
 */
export function verdictOf(
  { attempt, verdict }: Result,
  expected: () => string | undefined,
  regrade: boolean,
): JudgedAttempt {
  if (attempt === undefined)
    return { verdict: verdict ?? 'unknown', rule: importedRule, truncated: false, answer: null };
  if (verdict !== undefined && !regrade) return imported(attempt, verdict);
  return judgeAttempt(expected() ?? '', attempt);
}

function imported(attempt: string, verdict: Verdict): JudgedAttempt {
  const found = finalAnswer(attempt);
  const answer = found.kind === 'answer' ? found.answer : null;
  if (found.kind === 'truncated' && verdict !== 'correct')
    return { verdict: 'unknown', rule: 'truncated', truncated: true, answer };
  return { verdict, rule: importedRule, truncated: false, answer };
}
