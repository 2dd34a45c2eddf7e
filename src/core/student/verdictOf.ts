import type { Verdict } from '../../protocol/values';
import { finalAnswer, type AnswerPlace } from '../judge/finalAnswer';
import { judgeAttempt, type AttemptJudgement } from '../judge/judge';
import type { Attempt } from '../store/students';
import type { GivenAttempt } from './formats/result';

/** The rule of verdicts that came with the results. */
export const importedRule = 'imported';

/** The rule of unknown verdicts on attempts that are right by one answer of the corpora and wrong by another. */
export const differentAnswersRule = 'different-answers';

export type JudgedAttempt = Pick<Attempt, 'verdict' | 'rule' | 'truncated' | 'answer'>;

/**
 * The verdict on an attempt: the one that came with it, or ours when there is none or `regrade` asks for ours and the
 * attempt's text is there. Judges of others count an attempt that was cut off as wrong; here it is unknown.
 * @param expected the answers that the attempt is judged by, asked for only when we judge
 */
export function verdictOf(attempt: GivenAttempt, expected: () => readonly string[], regrade: boolean): JudgedAttempt {
  const { text, verdict } = attempt;
  if (text === undefined) return withoutText(verdict ?? 'unknown', attempt.truncated);
  if (verdict !== undefined && !regrade) return imported(text, verdict, attempt.truncated);
  const [first = '', ...others] = expected();
  const judged = agreed([first, ...others].map((answer) => judgeAttempt(answer, text)));
  if (attempt.truncated && judged.verdict !== 'correct' && !marksAnswer(text)) return cutOff(judged.answer);
  return judged;
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

function imported(text: string, verdict: Verdict, truncated: boolean): JudgedAttempt {
  const found = finalAnswer(text);
  const answer = found.kind === 'answer' ? found.answer : null;
  if (verdict !== 'correct' && (found.kind === 'truncated' || (truncated && !marksAnswer(text)))) return cutOff(answer);
  return { verdict, rule: importedRule, truncated: false, answer };
}

/** An attempt that ended before its answer. */
function cutOff(answer: string | null): JudgedAttempt {
  return { verdict: 'unknown', rule: 'truncated', truncated: true, answer };
}

const marked: ReadonlySet<AnswerPlace> = new Set(['boxed', 'phrase', 'hashes']);

/** A text may have given its answer before it was cut off; the last number in it is none. */
function marksAnswer(text: string): boolean {
  const found = finalAnswer(text);
  return found.kind === 'answer' && marked.has(found.how);
}
