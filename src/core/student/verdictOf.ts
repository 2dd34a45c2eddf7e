import type { Verdict } from '../../protocol/values';
import { finalAnswer } from '../judge/finalAnswer';
import { judgeAttempt, type AttemptJudgement } from '../judge/judge';
import type { Attempt } from '../store/students';
import type { Result } from './resultRow';

/** The rule of verdicts that came with the results. */
export const importedRule = 'imported';

/** The rule of unknown verdicts on attempts that are right by one answer of the corpora and wrong by another. */
export const differentAnswersRule = 'different-answers';

export type JudgedAttempt = Pick<Attempt, 'verdict' | 'rule' | 'truncated' | 'answer'>;

/**
 * The verdict on a result: the one that came with it, or ours when there is none or `regrade` asks for ours and the
 * attempt's text is there. Judges of others count an attempt that was cut off as wrong; here it is unknown.
 * @param expected the answers that the corpora give for the problem, asked for only when we judge
 */
export function verdictOf(
  { attempt, verdict }: Result,
  expected: () => readonly string[],
  regrade: boolean,
): JudgedAttempt {
  if (attempt === undefined)
    return { verdict: verdict ?? 'unknown', rule: importedRule, truncated: false, answer: null };
  if (verdict !== undefined && !regrade) return imported(attempt, verdict);
  const [first = '', ...others] = expected();
  return agreed([first, ...others].map((answer) => judgeAttempt(answer, attempt)));
}

/** Different spellings of one answer agree on most attempts; `wrong` it must be by every one of them. */
function agreed(judgements: readonly AttemptJudgement[]): JudgedAttempt {
  const correct = judgements.find(({ verdict }) => verdict === 'correct');
  const wrong = judgements.find(({ verdict }) => verdict === 'wrong');
  const unknown = judgements.find(({ verdict }) => verdict === 'unknown');
  if (correct && wrong) return { ...correct, verdict: 'unknown', rule: differentAnswersRule };
  const judged = correct ?? unknown ?? wrong;
  if (!judged) throw new Error('an attempt was judged by no answer');
  return judged;
}

function imported(attempt: string, verdict: Verdict): JudgedAttempt {
  const found = finalAnswer(attempt);
  const answer = found.kind === 'answer' ? found.answer : null;
  if (found.kind === 'truncated' && verdict !== 'correct')
    return { verdict: 'unknown', rule: 'truncated', truncated: true, answer };
  return { verdict, rule: importedRule, truncated: false, answer };
}
