import path from 'node:path';
import { breathe, type Job } from '../job/job';
import { studentId } from '../pool/lookUps';
import { jsonLine } from '../sft/jsonLine';
import { Staging } from '../sft/staging';
import type { IndexStore } from '../store/open';
import { sampleId } from '../store/samples';
import { CorpusRows } from './corpusRows';

/** Problems between two looks at the clock of the job. */
const atOnce = 200;

export interface VerdictExport {
  exported: number;
  /** Attempts at problems that no corpus holds any more, or whose corpus cannot be read: without a text to know them by. */
  withoutProblem: number;
}

/**
 * Hands out a student's verdicts, each with all that is needed to import it into another index without loss: the
 * problem's text, the number of the attempt, the rule that decided. By problem, then by number.
 * @param rule only verdicts of this rule; `person` are those that people gave
 * @throws Refusal `no-student`
 */
export async function exportVerdicts(
  store: IndexStore,
  { student, rule }: { student: string; rule: string | undefined },
  write: (row: object) => Promise<void>,
  job: Job,
): Promise<VerdictExport> {
  const id = studentId(store, student);
  const counts = { exported: 0, withoutProblem: 0 };
  using corpora = await CorpusRows.open(store, job);
  let at = 0;
  for (const problem of store.students.verdicts(id).keys()) {
    if (++at % atOnce === 0) await breathe(job);
    const attempts = store.students.attempts(id, problem).filter((one) => rule === undefined || one.rule === rule);
    if (attempts.length === 0) continue;
    const samples = store.samples.byProblem(problem);
    const located = samples.find((sample) => corpora.problemText(sample) !== undefined);
    const question = located && corpora.problemText(located);
    if (!located || question === undefined) {
      counts.withoutProblem += attempts.length;
      continue;
    }
    for (const { number, verdict, rule: decided, answer, truncated } of attempts) {
      const place = { unique_id: sampleId(located), question, student, number };
      await write({ ...place, verdict, rule: decided, answer, truncated });
      counts.exported++;
    }
  }
  return counts;
}

/**
 * Writes what {@link exportVerdicts} hands out as JSONL, into a file that appears when it is complete.
 * @param file absolute
 * @throws Refusal `no-student`, `file-exists` unless it may be replaced, what the disk refuses
 */
export async function exportVerdictsTo(
  file: string,
  replace: boolean,
  store: IndexStore,
  wanted: { student: string; rule: string | undefined },
  job: Job,
): Promise<VerdictExport> {
  using staging = new Staging(path.dirname(file));
  const staged = staging.add(path.basename(file), replace ? 'always' : 'never');
  const counts = await exportVerdicts(
    store,
    wanted,
    (row) => {
      staged.write(jsonLine(row), true);
      return Promise.resolve();
    },
    job,
  );
  staged.finish();
  staging.commit();
  return counts;
}
