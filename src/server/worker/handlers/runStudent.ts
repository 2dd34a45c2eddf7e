import { Refusal } from '../../../core/job/refusal';
import { costOf } from '../../../core/llm/cost';
import { loadPool } from '../../../core/pool/pool';
import { measuringDefaults } from '../../../core/student/adaptive';
import { comparisonMarkdown } from '../../../core/student/compareReport';
import { compareAround } from '../../../core/student/emphasis';
import { prepareRun } from '../../../core/student/prepareRun';
import { runDefaults, type RunRequest } from '../../../core/student/runPlan';
import { runStudent as askStudent } from '../../../core/student/runStudent';
import type { StudentRunChoice } from '../../../protocol/students';
import { plainModel } from '../chosenModel';
import type { Handler } from '../handler';

/** Failures that cross to the editor. */
const listedFailures = 1_000;
/** Seconds: a student writes thousands of tokens, many at a time on one machine. */
const timeout = 600;

export const estimateStudent: Handler<'skillGap/estimateStudent'> = async (choice, { store, job }) => {
  using prepared = await prepareRun(store(), requestOf(choice), job);
  const { promptTokens, completionTokens, ...estimate } = prepared.estimate;
  const { expected } = estimate.calls;
  const use = {
    calls: expected,
    promptTokens: expected * promptTokens,
    completionTokens: expected * completionTokens,
  };
  const cost = costOf(use, choice.prices ?? {});
  return { ...estimate, ...use, calls: estimate.calls, ...(cost !== undefined && { cost }) };
};

export const runStudent: Handler<'skillGap/runStudent'> = async (choice, { store, ask, job }) => {
  const index = store();
  using prepared = await prepareRun(index, requestOf(choice), job);
  const outcome = await askStudent(index, prepared, plainModel(choice.model, ask, timeout), job);
  const { student, matched, correct, wrong, unknown, truncated, failed, calls, seconds, problems } = outcome;
  const failures = failed.slice(0, listedFailures);
  const counts = { matched, correct, wrong, unknown, truncated, failed: failed.length };
  return { student, ...counts, failures, calls, seconds, unusable: problems.length };
};

/** Two students on the same questions, as Markdown. */
export const compareStudents: Handler<'skillGap/compareStudents'> = ({ first, second, selection }, { store, job }) => {
  if (first === second) throw sameStudent(first);
  const index = store();
  const pools = [first, second].map((student) => loadPool(index, { student }));
  job.signal.throwIfAborted();
  const [one, other] = pools;
  if (!one || !other) throw new Error('a comparison needs two pools');
  const compared = compareAround(index, one, other, selection ?? undefined);
  return Promise.resolve({ markdown: comparisonMarkdown(compared, one.tree, [first, second]) });
};

function sameStudent(student: string): Refusal {
  return new Refusal({
    code: 'same-student',
    message: `${student} cannot be compared with itself.`,
    next: 'Name two students, such as the one before training and the one after it.',
  });
}

function requestOf({ student, model: choice, adaptive, mixed = false }: StudentRunChoice): RunRequest {
  const model = choice.kind === 'editor' ? choice.name : choice.model;
  return { ...runDefaults, student, model, mixed, limit: Infinity, ...(adaptive && { adaptive: measuringDefaults }) };
}
