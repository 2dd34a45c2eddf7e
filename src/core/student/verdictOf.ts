import type { Verdict } from '../../protocol/values';
import { finalAnswer, marksAnswer, type AttemptEnd } from '../judge/finalAnswer';
import { judgeAttempt, type AttemptJudgement } from '../judge/judge';
import type { Attempt } from '../store/students';
import type { GivenAttempt } from './formats/result';

/** The rule of verdicts that came with the results. */
const importedRule = 'imported';

/** The rule of unknown verdicts on attempts that are right by one answer of the corpora and wrong by another. */
export const differentAnswersRule = 'different-answers';

export type JudgedAttempt = Pick<Attempt, 'verdict' | 'rule' | 'truncated' | 'answer'>;

/**
 * The verdict on an attempt: the one that came with it, or ours when there is none or `regrade` asks for ours and the
 * attempt's text is there. Judges of others count an attempt that was cut off as wrong; here it is unknown.
 * @param expected the answers that the attempt is judged by, asked for only when we judge
 */
export function verdictOf(attempt: GivenAttempt, expected: () => readonly string[], regrade: boolean): JudgedAttempt {
  const { text, verdict, stored, truncated } = attempt;
  if (stored) return { verdict: verdict ?? 'unknown', rule: stored.rule, truncated, answer: stored.answer };
  if (text === undefined) return withoutText(verdict ?? 'unknown', truncated);
  const end = endOf(attempt);
  if (verdict !== undefined && !regrade) return imported(text, verdict, end);
  const [first = '', ...others] = expected();
  return agreed([first, ...others].map((answer) => judgeAttempt(answer, text, {}, end)));
}

/** What a results file says of an attempt's end. */
export function endOf({ truncated, finished }: Pick<GivenAttempt, 'truncated' | 'finished'>): AttemptEnd {
  if (truncated) return 'cut';
  return finished === true ? 'itself' : undefined;
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

function withoutText(verdict: Verdict, truncated: boolean): JudgedAttempt {
  return truncated && verdict !== 'correct'
    ? cutOff(null)
    : { verdict, rule: importedRule, truncated: false, answer: null };
}

function imported(text: string, verdict: Verdict, end: AttemptEnd): JudgedAttempt {
  const found = finalAnswer(text, end);
  const answer = found.kind === 'answer' ? found.answer : null;
  if (verdict !== 'correct' && (found.kind === 'truncated' || (end === 'cut' && !marksAnswer(found))))
    return cutOff(answer);
  return { verdict, rule: importedRule, truncated: false, answer };
}

/** An attempt that ended before its answer. */
function cutOff(answer: string | null): JudgedAttempt {
  return { verdict: 'unknown', rule: 'truncated', truncated: true, answer };
}
