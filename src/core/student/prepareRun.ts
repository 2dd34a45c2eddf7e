import { existsSync } from 'node:fs';
import type { Problem } from '../../protocol/values';
import { datasetPath } from '../dataset/datasetPath';
import { breathe, type Job } from '../job/job';
import { Refusal } from '../job/refusal';
import type { IndexStore } from '../store/open';
import { AskedWays } from './askedWith';
import { AttemptJudge } from './attemptKeeper';
import { AttemptsFile, attemptsPath, readAttempts } from './attemptsFile';
import { CorpusRows } from './corpusRows';
import { lockStudent } from './runLock';
import { estimateRun, planRun, type RunEstimate, type RunPlan, type RunRequest } from './runPlan';

/** What stands ready for a run; to be disposed of, run or not. Until then no other process can ask the student. */
export interface PreparedRun extends Disposable {
  readonly plan: RunPlan;
  readonly estimate: RunEstimate;
  readonly corpora: CorpusRows;
  /** Lines of the file of attempts that hold none. */
  readonly problems: readonly Problem[];
}

/**
 * Finds out what a run would ask, after taking up attempts that the index does not know. Asks nothing.
 * @throws Refusal `student-in-use`, `other-settings`, `no-expected-answers`, `no-samples`, what the pool is refused for
 */
export async function prepareRun(store: IndexStore, request: RunRequest, job: Job): Promise<PreparedRun> {
  using held = new DisposableStack();
  held.use(lockStudent(store, request.student));
  const corpora = held.use(await CorpusRows.open(store, job));
  if (!corpora.haveAnswers) throw noAnswers();
  const { completionTokens, problems } = await takeUpAttempts(store, request, corpora, job);
  const plan = planRun(store, request);
  if (plan.questions.problems.length === 0) throw noQuestions();
  const estimate = await estimateRun(plan, store, corpora, completionTokens, job);
  const rest = held.move();
  return { plan, estimate, corpora, problems, [Symbol.dispose]: () => rest.dispose() };
}

/** `completionTokens`: those of an attempt so far, on average; undefined without any. */
async function takeUpAttempts(
  store: IndexStore,
  request: RunRequest,
  corpora: CorpusRows,
  job: Job,
): Promise<{ completionTokens: number | undefined; problems: Problem[] }> {
  const file = attemptsPath(store.workspace, request.student);
  const problems: Problem[] = [];
  // Opening it for writing cuts off what a killed process left unfinished, which would spoil a line for readers.
  if (existsSync(file)) AttemptsFile.open(file)[Symbol.dispose]();
  if (!existsSync(file)) return { completionTokens: undefined, problems };
  const judge = new AttemptJudge(store, corpora, request.student, file);
  const ways = new AskedWays();
  let [tokens, counted] = [0, 0];
  for await (const batch of readAttempts(file, datasetPath(store.workspace, file), job)) {
    problems.push(...batch.problems);
    judge.takeUp(batch.attempts);
    for (const attempt of batch.attempts) {
      ways.add(attempt);
      if (!(attempt.completion_tokens > 0)) continue;
      tokens += attempt.completion_tokens;
      counted++;
    }
    await breathe(job);
  }
  ways.check(request);
  return { completionTokens: counted === 0 ? undefined : Math.round(tokens / counted), problems };
}

function noAnswers(): Refusal {
  return new Refusal({
    code: 'no-expected-answers',
    message: 'The indexed corpora have no expected answers, so that attempts could not be judged.',
    next: 'Name their field: skill-gap index FILE --map answer=FIELD.',
  });
}

function noQuestions(): Refusal {
  return new Refusal({
    code: 'no-samples',
    message: 'There is no sample that the student could be asked.',
    next: 'Index a corpus first: skill-gap index FILE.',
  });
}
