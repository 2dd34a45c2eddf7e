import type { AttemptPlace } from '../../protocol/review';
import type { Verdict } from '../../protocol/values';
import { breathe, type Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { isForModel, judgeByModelIfItCan, pairTokens, type ModelQuestion } from '../judge/modelJudge';
import type { JudgeRule } from '../judge/judgement';
import type { ChatModel } from '../llm/chatModel';
import type { ModelUse } from '../llm/cost';
import type { IndexStore } from '../store/open';
import { personRule } from '../store/students';
import { askAll } from './askAll';
import { CorpusRows } from './corpusRows';
import { differentAnswersRule, type JudgedAttempt } from './verdictOf';

/** An attempt that no rule could decide, with what a model decides by. */
export interface UndecidedAttempt extends AttemptPlace {
  readonly expected: string;
  readonly answer: string;
}

/** What a model said of attempts that no rule could decide: `correct + wrong + unknown + unanswered = asked`. */
export interface SettledAttempts {
  model: string;
  asked: number;
  correct: number;
  wrong: number;
  /** The model could not tell either. */
  unknown: number;
  /** The model gave no reply: the attempts stay as they were. */
  unanswered: number;
}

export function nothingSettled(model: string): SettledAttempts {
  return { model, asked: 0, correct: 0, wrong: 0, unknown: 0, unanswered: 0 };
}

/** What to ask a model of an attempt; undefined where a rule decided, or no model can say what the rules cannot. */
export function questionFor(judged: JudgedAttempt, expected: readonly string[]): ModelQuestion | undefined {
  const [first] = expected;
  const { verdict, rule, truncated, answer } = judged;
  if (first === undefined || answer === null || truncated || rule === differentAnswersRule) return undefined;
  return isForModel({ verdict, rule: rule as JudgeRule }) ? { expected: first, answer } : undefined;
}

/** What asking takes, about: one call each, whose reply is short. */
export function useFor(undecided: readonly UndecidedAttempt[]): ModelUse & { samples: number } {
  const promptTokens = undecided.reduce((sum, attempt) => sum + pairTokens(attempt), 0);
  return {
    ...{ samples: undecided.length, calls: undecided.length, promptTokens },
    completionTokens: undecided.length * replyTokens,
  };
}

/** A model that thinks briefly, as it is told to. */
const replyTokens = 200;

/**
 * Puts attempts of a student in the index to a model; a verdict stands under the rule `model:<name>`, and is stored as
 * soon as it is there. What a person decided stays. A model that gives no reply leaves the attempt as it is.
 * @param told hears each verdict that was stored
 * @throws Refusal when there is no point in going on: endpoint unknown, key refused, budget spent
 */
export async function settleByModel(
  store: IndexStore,
  student: number,
  undecided: readonly UndecidedAttempt[],
  model: ChatModel,
  told: (attempt: UndecidedAttempt, verdict: Verdict) => void,
  job: Job,
): Promise<SettledAttempts> {
  using corpora = await CorpusRows.open(store, job);
  const settled = nothingSettled(model.name);
  const ask = async (attempt: UndecidedAttempt, inner: Job): Promise<void> => {
    const problem = problemOf(store, corpora, attempt.problem);
    const question = { expected: attempt.expected, answer: attempt.answer, ...(problem !== undefined && { problem }) };
    settled.asked++;
    const judged = await judgeByModelIfItCan(model, question, inner);
    if (!judged) settled.unanswered++;
    else {
      settled[judged.verdict]++;
      if (storeVerdict(store, student, attempt, judged.verdict, judged.rule)) told(attempt, judged.verdict);
    }
    inner.report({ step: `Asking ${model.name}`, done: settled.asked, total: undecided.length, unit: 'samples' });
    await breathe(inner);
  };
  await askAll(undecided, model.concurrency, ask, job);
  return settled;
}

/** Stores a model's verdict, unless a person was faster. */
export function storeVerdict(
  store: IndexStore,
  student: number,
  place: AttemptPlace,
  verdict: Verdict,
  rule: string,
): boolean {
  return store.transaction(() => {
    const now = store.students.attempts(student, place.problem).find(({ number }) => number === place.number);
    return now !== undefined && now.rule !== personRule && store.reviews.decide(student, place, verdict, rule);
  });
}

/** The problem's text, which helps the model but is not needed. */
function problemOf(store: IndexStore, corpora: CorpusRows, problem: string): string | undefined {
  const [located] = store.samples.byProblem(problem);
  try {
    return located && corpora.problemText(located);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
