import type { AttemptPlace, ReviewItem, ReviewStep } from '../../protocol/review';
import { datasetFile } from '../dataset/datasetPath';
import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { RowReader } from '../jsonl/rowReader';
import { finalAnswer } from '../judge/finalAnswer';
import { reasonOf } from '../judge/judgement';
import { studentId } from '../pool/lookUps';
import type { IndexStore } from '../store/open';
import { personRule, type Attempt } from '../store/students';
import { readAnyhow } from './formats/result';
import { recogniseRows } from './formats/rowsFile';
import { isFault } from './formats/rowFormat';
import { UndecidedItems } from './undecided';

/** The end of an attempt that is shown, in UTF-16 code units: the answer and what leads to it. */
const shownEnding = 3_000;

/**
 * The next attempt of a student that no rule could decide.
 * @param student the last imported one when empty
 * @param from after this place, or at it when `inclusive`; the first when null
 * @throws Refusal `no-student`
 */
export async function reviewStep(
  store: IndexStore,
  { student, from, inclusive }: { student: string; from: AttemptPlace | null; inclusive: boolean },
  job: Job,
): Promise<ReviewStep> {
  const name = student === '' ? (store.students.all().at(-1)?.name ?? '') : student;
  const id = studentId(store, name);
  const next = store.reviews.next(id, from, inclusive);
  const attempt = next && store.students.attempts(id, next.problem).find(({ number }) => number === next.number);
  return {
    student: name,
    left: store.reviews.count(id),
    item: attempt ? await itemOf(store, name, attempt, job) : null,
  };
}

/** Takes a person's verdict. @returns the rule that could not decide, for {@link takeBack} @throws Refusal `no-attempt` */
export function decide(
  store: IndexStore,
  student: string,
  place: AttemptPlace,
  verdict: 'correct' | 'wrong',
): { rule: string } {
  const id = studentId(store, student);
  return store.transaction(() => {
    const former = store.students.attempts(id, place.problem).find(({ number }) => number === place.number);
    if (!former || !store.reviews.decide(id, place, verdict, personRule)) throw noAttempt(student);
    return { rule: former.rule };
  });
}

/** Takes a person's verdict back: the attempt is undecided again. @throws Refusal `no-attempt` */
export function takeBack(store: IndexStore, student: string, place: AttemptPlace, rule: string): void {
  const id = studentId(store, student);
  store.transaction(() => {
    if (!store.reviews.decide(id, place, 'unknown', rule)) throw noAttempt(student);
  });
}

async function itemOf(store: IndexStore, student: string, attempt: Attempt, job: Job): Promise<ReviewItem> {
  using items = await UndecidedItems.open(store, job);
  const ending = await endingOf(store, student, attempt, job);
  return { ...items.itemOf(attempt), reason: reasonOf(attempt.rule), ending };
}

/** The end of the attempt as its file holds it; null where it is no line of a file, or not there any more. */
async function endingOf(store: IndexStore, student: string, attempt: Attempt, job: Job): Promise<string | null> {
  const { source } = attempt;
  if (!source) return null;
  try {
    const file = datasetFile(store.workspace, source.path);
    using rows = await RowReader.open(file, { workspace: store.workspace, job });
    const row = rows.row(source);
    if (!row.ok) return null;
    const result = recogniseRows([row.value], file, { ...readAnyhow, student }).reading.read(row.value);
    if (result === undefined || isFault(result)) return null;
    const texts = result.attempts.flatMap(({ text }) => text ?? []);
    // None of them, where the file has changed: a verdict on another attempt would be worse than none.
    const text = texts.find((one) => hasAnswer(one, attempt.answer));
    return text === undefined ? null : text.trim().slice(-shownEnding);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Which of the attempts in one row is meant. */
function hasAnswer(text: string, answer: string | null): boolean {
  const found = finalAnswer(text);
  return (found.kind === 'answer' ? found.answer : null) === answer;
}

function noAttempt(student: string): Refusal {
  return new Refusal({
    code: 'no-attempt',
    message: `The index no longer holds this attempt of ${student}.`,
    next: 'Its results were imported anew: open the review again.',
  });
}
