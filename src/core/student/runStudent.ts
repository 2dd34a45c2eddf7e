import type { Problem, Verdict } from '../../protocol/values';
import type { Job } from '../job/job';
import { judgeByModelIfItCan } from '../judge/modelJudge';
import { ChatFailure, type ChatModel, type ChatReply } from '../llm/chatModel';
import { promptFor } from '../sft/prompt';
import type { IndexStore } from '../store/open';
import { sampleId, type LocatedSample } from '../store/samples';
import type { AdaptiveMeasuring } from './adaptive';
import { askAll } from './askAll';
import { AttemptJudge, AttemptKeeper, type KeptAttempt } from './attemptKeeper';
import { AttemptsFile, attemptsPath } from './attemptsFile';
import type { CorpusRows } from './corpusRows';
import { promptTemplate } from './askedWith';
import type { PreparedRun } from './prepareRun';
import { leftOver, measuringOf, missingAttempts, type RunPlan, type Task } from './runPlan';
import { nothingSettled, storeVerdict, type SettledAttempts } from './settleByModel';

/** `correct`, `wrong`, `unknown` and `truncated` sum to `matched`, the attempts of this run. */
export interface RunOutcome {
  student: string;
  matched: number;
  correct: number;
  wrong: number;
  unknown: number;
  truncated: number;
  /** Attempts that ended by themselves and said nothing but thoughts: wrong, as there is no answer. */
  onlyThoughts: number;
  /** Questions without an attempt: their requests failed, and the next run asks them again. */
  failed: { id: string; reason: string }[];
  calls: number;
  promptTokens: number;
  completionTokens: number;
  seconds: number;
  /** Rounds of adaptive measuring; null when every question was to be asked. */
  rounds: number | null;
  /** What a model said where no rule could decide, when one was given; its verdicts are in the counts above. */
  byModel?: SettledAttempts;
  /** Lines of the file of attempts that hold none; what they once held is asked again. */
  problems: readonly Problem[];
  /** Where the attempts are kept, absolute. */
  file: string;
}

/**
 * Asks a model the questions of a plan as the paper's students are asked, and judges its replies at once. Every reply
 * is kept before the next is asked in its place: a run that ends in any way goes on where it was. What failed is asked
 * again by the next run.
 * @param judge decides what no rule can, before the run goes on: adaptive measuring learns its verdicts
 * @throws Refusal what the model or the disk refuses
 */
export async function runStudent(
  store: IndexStore,
  { plan, corpora, problems }: PreparedRun,
  model: ChatModel,
  job: Job,
  judge?: ChatModel,
): Promise<RunOutcome> {
  using file = AttemptsFile.open(attemptsPath(store.workspace, plan.request.student));
  const run = new StudentRun(store, plan, corpora, { student: model, judge }, file);
  try {
    if (plan.request.adaptive) await run.measure(measuringOf(plan, plan.request.adaptive), job);
    else await run.askEverything(job);
  } finally {
    // A student of whom nothing is known would stand in every list, with a table of zeros.
    store.transaction(() => store.students.dropUnattempted(plan.request.student));
  }
  return { ...run.finish(), problems };
}

class StudentRun {
  private readonly started = performance.now();
  private readonly callsBefore: number;
  private readonly model: ChatModel;
  private readonly judging: AttemptJudge;
  private readonly keeper: AttemptKeeper;
  private readonly outcome: RunOutcome;
  private asked = 0;
  private goal = 0;

  constructor(
    private readonly store: IndexStore,
    private readonly plan: RunPlan,
    private readonly corpora: CorpusRows,
    private readonly models: { readonly student: ChatModel; readonly judge: ChatModel | undefined },
    file: AttemptsFile,
  ) {
    const { student } = plan.request;
    const path = attemptsPath(store.workspace, student);
    this.model = models.student;
    this.callsBefore = this.model.calls;
    this.judging = new AttemptJudge(store, corpora, student, path);
    this.keeper = new AttemptKeeper(file, this.judging);
    const verdicts = { matched: 0, correct: 0, wrong: 0, unknown: 0, truncated: 0 };
    const costs = { calls: 0, promptTokens: 0, completionTokens: 0, seconds: 0 };
    this.outcome = {
      student,
      ...verdicts,
      onlyThoughts: 0,
      failed: [],
      ...costs,
      rounds: null,
      problems: [],
      file: path,
    };
    if (models.judge) this.outcome.byModel = nothingSettled(models.judge.name);
  }

  async askEverything(job: Job): Promise<void> {
    const { plan } = this;
    const { limit, student } = plan.request;
    const open = [...plan.order].filter((question) => missingAttempts(plan, [question]).length > 0);
    const tasks = missingAttempts(plan, open.slice(0, limit));
    this.goal = tasks.length;
    await this.ask(tasks, () => undefined, job);
    // Once everything is asked, no question stands for others any more.
    const id = this.store.students.idOf(student);
    if (open.length <= limit && this.outcome.failed.length === 0 && id !== undefined)
      this.store.transaction(() => this.store.asked.clear(id));
  }

  async measure(measuring: AdaptiveMeasuring, job: Job): Promise<void> {
    const { plan } = this;
    const { limit, student } = plan.request;
    const id = this.store.transaction(() => this.store.students.ensure(student));
    const isChosen = new Set([...plan.chosen, ...plan.verdicts.keys()]);
    let rounds = 0;
    for (let round = [...leftOver(plan), ...measuring.nextRound()]; round.length > 0; round = measuring.nextRound()) {
      for (const question of round) isChosen.add(question);
      // Before anything is asked: a run that is broken off leaves what it meant to ask.
      this.saveChances(id, isChosen, measuring.chances());
      const tasks = round.slice(0, limit - this.asked).map((question) => ({ question, number: 1 }));
      this.goal = this.asked + tasks.length;
      await this.ask(tasks, (question, verdict) => measuring.record(question, verdict), job);
      rounds++;
      if (this.asked >= limit) break;
    }
    this.outcome.rounds = rounds;
  }

  finish(): RunOutcome {
    this.outcome.calls = this.model.calls - this.callsBefore;
    this.outcome.seconds = Math.round(performance.now() - this.started) / 1000;
    return this.outcome;
  }

  private saveChances(student: number, chosen: Iterable<number>, chances: Float64Array): void {
    const { problems } = this.plan.questions;
    const asked = Array.from(chosen, (question) => ({
      problem: problems[question] ?? '',
      chance: chances[question] ?? 1,
    }));
    this.store.transaction(() => this.store.asked.save(student, asked));
  }

  private async ask(tasks: readonly Task[], learn: (question: number, verdict: Verdict) => void, job: Job) {
    const { student } = this.plan.request;
    await askAll(
      tasks,
      this.model.concurrency,
      async (task, inner) => {
        const verdict = await this.askOne(task, inner);
        if (verdict !== undefined) learn(task.question, verdict);
        this.asked++;
        inner.report({ step: `Asking ${student}`, done: this.asked, total: this.goal, unit: 'samples' });
      },
      job,
    );
  }

  /** @returns undefined when the request failed */
  private async askOne({ question, number }: Task, job: Job): Promise<Verdict | undefined> {
    const { temperature, maxTokens } = this.plan.request;
    const [sample] = this.store.samples.byProblem(this.plan.questions.problems[question] ?? '');
    if (!sample) throw new Error(`question ${question} has no sample`);
    const { problem } = this.corpora.sample(sample);
    const messages = [{ role: 'user' as const, content: promptFor(problem) }];
    try {
      const reply = await this.model.ask({ messages, temperature, maxTokens, draw: number }, job);
      const attempt = attemptText(reply);
      const { finish, promptTokens, completionTokens } = reply;
      const written = {
        unique_id: sampleId(sample),
        question: problem,
        attempt,
        number,
        model: this.model.name,
        temperature,
        max_tokens: maxTokens,
        prompt_template: promptTemplate,
        finish,
        prompt_tokens: promptTokens,
        completion_tokens: completionTokens,
      };
      const kept = await this.keeper.keep(written, sample);
      this.outcome.matched++;
      if (isOnlyThoughts(reply)) this.outcome.onlyThoughts++;
      const verdict = await this.settled(kept, sample, { number, problem }, job);
      this.outcome[kept.truncated ? 'truncated' : verdict]++;
      this.outcome.promptTokens += promptTokens;
      this.outcome.completionTokens += completionTokens;
      return verdict;
    } catch (error) {
      if (!(error instanceof ChatFailure)) throw error;
      this.outcome.failed.push({ id: sampleId(sample), reason: error.message });
      return undefined;
    }
  }

  /** The verdict on an attempt, the model's where no rule could decide and a model is there. */
  private async settled(
    kept: KeptAttempt,
    sample: LocatedSample,
    { number, problem }: { number: number; problem: string },
    job: Job,
  ): Promise<Verdict> {
    const { judge } = this.models;
    const tally = this.outcome.byModel;
    const question = judge && this.judging.questionOf(kept, sample);
    const student = this.store.students.idOf(this.plan.request.student);
    if (!judge || !tally || !question || student === undefined) return kept.verdict;
    tally.asked++;
    const judged = await judgeByModelIfItCan(judge, { ...question, problem }, job);
    if (!judged) {
      tally.unanswered++;
      return kept.verdict;
    }
    tally[judged.verdict]++;
    storeVerdict(this.store, student, { problem: kept.problem, number }, judged.verdict, judged.rule);
    return judged.verdict;
  }
}

/** Many of these mean that the server takes all that a model says for its thoughts. */
function isOnlyThoughts({ text, reasoning, finish }: ChatReply): boolean {
  return finish !== 'length' && text.trim() === '' && reasoning !== undefined && reasoning !== '';
}

/** The whole reply in one text, as the corpora of teacher traces have it. */
function attemptText({ text, reasoning, finish }: ChatReply): string {
  if (reasoning === undefined || reasoning === '') return text;
  // Cut off while it was thinking: an end of the thoughts would make something in them an answer.
  if (text === '' && finish === 'length') return `<think>\n${reasoning}`;
  return `<think>\n${reasoning}\n</think>\n\n${text}`;
}
