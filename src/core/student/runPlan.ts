import type { Verdict } from '../../protocol/values';
import { estimateTokens } from '../dataset/tokenEstimate';
import { breathe, type Job } from '../job/job';
import { loadPool, type Pool } from '../pool/pool';
import { uniformOf } from '../selection/keys';
import { promptFor } from '../sft/prompt';
import type { IndexStore } from '../store/open';
import { AdaptiveMeasuring, type MeasuringRule } from './adaptive';
import type { CorpusRows } from './corpusRows';
import { questionsOf, seededOrder, type Questions } from './questions';

/** Which questions a student is asked, and how. */
export interface RunRequest {
  readonly student: string;
  /** The model that is asked, as its endpoint names it. */
  readonly model: string;
  /** Attempts that were asked in another way count for the student too. */
  readonly mixed?: boolean;
  /** Paths as in the index; all datasets when absent. */
  readonly datasets?: readonly string[];
  /** Measure skill by skill; every question is asked when absent. */
  readonly adaptive?: MeasuringRule & {
    /** Levels of the skill tree that are measured; all when absent. */
    readonly depth?: number;
  };
  readonly samplesPerQuestion: number;
  /** The most questions that one run asks. */
  readonly limit: number;
  readonly seed: string;
  readonly temperature: number;
  readonly maxTokens: number;
}

/** The authors' settings for students. */
export const runDefaults = { samplesPerQuestion: 1, seed: '42', temperature: 0.6, maxTokens: 8_192 } as const;

/** An attempt that is to be made: number `number` at a question. */
export interface Task {
  readonly question: number;
  readonly number: number;
}

/** What an estimate says before anything is asked. */
export interface RunEstimate {
  /** Calls of this run; with adaptive measuring at best, probably, and at worst. */
  calls: { least: number; expected: number; most: number };
  /** Calls that asking everything that is left would take. */
  fullCalls: number;
  /** Attempts that are there already. */
  finished: number;
  /** Skills that are measured; null when every question is asked. */
  skills: number | null;
  /** For one call, on average over a sample of the questions; some 20 % may be missing or too much. */
  promptTokens: number;
  /** For one call: the average of the student's attempts so far, else the limit. */
  completionTokens: number;
}

/** What a run of a student works on. */
export interface RunPlan {
  readonly request: RunRequest;
  readonly pool: Pool;
  readonly questions: Questions;
  /** Question indices in the seeded order. */
  readonly order: Uint32Array;
  /** Verdicts so far, by question and number of the attempt. */
  readonly verdicts: ReadonlyMap<number, ReadonlyMap<number, Verdict>>;
  /** Questions that were chosen by earlier runs. */
  readonly chosen: readonly number[];
}

/** Prompts that are read to know their lengths. */
const promptsRead = 200;

/** Finds out what is to be asked. O(samples). @throws Refusal as {@link loadPool} does */
export function planRun(store: IndexStore, request: RunRequest): RunPlan {
  const pool = loadPool(store, {
    ...(request.datasets !== undefined && { datasets: request.datasets }),
    chainsOptional: request.adaptive === undefined,
  });
  const questions = questionsOf(pool, request.adaptive?.depth);
  const questionOf = new Map(questions.problems.map((problem, at) => [problem, at]));
  const student = store.students.idOf(request.student);
  const verdicts = new Map<number, Map<number, Verdict>>();
  const chosen: number[] = [];
  if (student !== undefined) {
    for (const problem of store.students.verdicts(student).keys()) {
      const question = questionOf.get(problem);
      if (question === undefined) continue;
      const known = store.students.attempts(student, problem);
      verdicts.set(question, new Map(known.map(({ number, verdict }) => [number, verdict])));
    }
    for (const { problem } of store.asked.of(student)) {
      const question = questionOf.get(problem);
      if (question !== undefined) chosen.push(question);
    }
  }
  return { request, pool, questions, order: seededOrder(questions.problems, request.seed), verdicts, chosen };
}

/** The attempts at these questions that are not there yet. */
export function missingAttempts({ verdicts, request }: RunPlan, questions: Iterable<number>): Task[] {
  const tasks: Task[] = [];
  for (const question of questions)
    for (let number = 1; number <= request.samplesPerQuestion; number++)
      if (verdicts.get(question)?.has(number) !== true) tasks.push({ question, number });
  return tasks;
}

/** A fresh state of adaptive measuring that knows what earlier runs chose and learned. */
export function measuringOf(plan: RunPlan, rule: MeasuringRule): AdaptiveMeasuring {
  const measuring = new AdaptiveMeasuring(plan.questions, plan.order, rule);
  for (const question of plan.chosen) measuring.choose(question);
  for (const [question, verdicts] of plan.verdicts) {
    measuring.choose(question);
    for (const verdict of verdicts.values()) measuring.record(question, verdict);
  }
  return measuring;
}

/** Questions that an earlier run chose and that have no attempt: their requests failed, or the run was broken off. */
export function leftOver({ chosen, verdicts }: RunPlan): number[] {
  return chosen.filter((question) => !verdicts.has(question));
}

/** Says what the run will take. */
export async function estimateRun(
  plan: RunPlan,
  store: IndexStore,
  corpora: CorpusRows,
  completionTokens: number | undefined,
  job: Job,
): Promise<RunEstimate> {
  const { request, questions } = plan;
  const fullCalls = missingAttempts(plan, plan.order).length;
  let finished = 0;
  for (const verdicts of plan.verdicts.values()) finished += verdicts.size;
  const most = Math.min(fullCalls, request.limit * request.samplesPerQuestion);
  const calls = { least: most, expected: most, most };
  if (request.adaptive) {
    const { adaptive } = request;
    // At best each skill is done as soon as it may be, at worst it takes all it may.
    const sure = { ...adaptive, halfWidth: 1 };
    const never = { ...adaptive, halfWidth: 0 };
    calls.least = Math.min(most, await simulatedCalls(plan, sure, job));
    calls.most = Math.min(most, await simulatedCalls(plan, never, job));
    calls.expected = Math.min(most, await simulatedCalls(plan, adaptive, job));
  }
  return {
    calls,
    fullCalls,
    finished,
    skills: request.adaptive ? new Set(questions.node).size : null,
    promptTokens: promptTokensOf(plan, store, corpora),
    completionTokens: Math.min(request.maxTokens, completionTokens ?? request.maxTokens),
  };
}

/**
 * The calls that adaptive measuring would make of a student whose accuracies on the deepest skills of its chains are
 * spread evenly over 0..1: nothing better is known before the first run.
 */
async function simulatedCalls(plan: RunPlan, rule: MeasuringRule, job: Job): Promise<number> {
  const { start, node } = plan.questions;
  const { tree } = plan.pool;
  const measuring = measuringOf(plan, rule);
  let calls = leftOver(plan).length;
  for (let round = measuring.nextRound(); round.length > 0; round = measuring.nextRound()) {
    await breathe(job);
    calls += round.length;
    for (const question of round) {
      const first = node[start[question] ?? 0] ?? 0;
      const accuracy = uniformOf('accuracy', tree.pathOf(first).join('/'));
      const luck = uniformOf('luck', plan.questions.problems[question] ?? '');
      measuring.record(question, luck < accuracy ? 'correct' : 'wrong');
    }
  }
  return calls;
}

function promptTokensOf({ questions, order }: RunPlan, store: IndexStore, corpora: CorpusRows): number {
  let [tokens, read] = [0, 0];
  for (const question of order.subarray(0, promptsRead)) {
    const [sample] = store.samples.byProblem(questions.problems[question] ?? '');
    if (!sample) continue;
    tokens += estimateTokens(promptFor(corpora.sample(sample).problem));
    read++;
  }
  return read === 0 ? 0 : Math.round(tokens / read);
}
