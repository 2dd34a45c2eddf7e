import { breathe, type Job } from '../job/job';
import { Refusal } from '../job/refusal';
import type { SavedSelection } from '../selection/saved';
import type { IndexStore } from '../store/open';
import type { SelectedSample } from '../store/selections';
import { RowMaker, type RowPlan } from './rowMaker';
import { rowsInThreads, type RowThreads } from './rowThreads';
import type { SetWatch } from './setWatch';
import type { StreamedFile } from './stagedFile';
import { addRows, noRows, type MadeRows, type WrittenRows } from './writtenRows';

/** The files of rows of one part of a set: what is trained on, and what is kept for validation. */
export interface SetPart {
  rows: StreamedFile;
  /** What is known of each row, in the same order. */
  sideRows: StreamedFile;
}

/** Where rows go. */
export interface SetParts {
  training: SetPart;
  /** Absent where none are kept for validation. */
  validation?: SetPart;
}

/** How rows are made in this thread, or in others. */
export interface WritePlan extends Omit<RowPlan, 'partOf'> {
  readonly parts: SetParts;
  /** Keys of the problems whose rows are kept for validation. */
  readonly validation: ReadonlySet<string>;
  /** The same for threads; absent where they would not be worth their start. */
  readonly threads?: RowThreads;
}

/** Rows between two looks at the job's signal; some 10 ms. */
const batch = 200;

/** Changed rows that a refusal names before it only counts. */
const named = 10;

/**
 * Writes the rows of a selection in the order of the keys, or as in the paper in that of the corpora.
 * @throws Refusal `source-changed`, `no-traces`, `lost-in-template`, `missing-file`
 */
export async function writeRows(
  store: IndexStore,
  selection: SavedSelection,
  plan: WritePlan,
  job: Job,
): Promise<WrittenRows> {
  const report = (done: number): void =>
    job.report({ step: 'Writing rows', done, total: selection.selected, unit: 'samples' });
  const { changed, ...written } = plan.threads
    ? await inThreads(plan.threads, plan, job, report)
    : await inThisThread(store, selection, plan, job, report);
  if (changed.length > 0) throw sourceChanged(selection.name, changed, selection.selected);
  if (written.rows === 0)
    throw written.leftOut.some(({ reason }) => reason === 'lost-in-template')
      ? nothingKept(selection.name)
      : noTraces(selection.name, selection.selected, written.leftOut[0]?.dataset ?? '');
  return written;
}

async function inThisThread(
  store: IndexStore,
  selection: SavedSelection,
  plan: WritePlan,
  job: Job,
  report: (done: number) => void,
): Promise<MadeRows> {
  const { parts, validation } = plan;
  const partOf = (problem: string): SetPart =>
    parts.validation && validation.has(problem) ? parts.validation : parts.training;
  const files = filesOf(parts);
  using maker = new RowMaker(store, selection, { ...plan, partOf }, job);
  let done = 0;
  for await (const page of maker.pages(batch)) {
    await breathe(job);
    report(done);
    maker.begin(page);
    for (const sample of page) {
      await maker.take(sample);
      await caughtUp(files);
    }
    done += page.length;
  }
  return maker.handOver();
}

async function inThreads(
  threads: RowThreads,
  { parts, watch }: { parts: SetParts; watch: SetWatch },
  job: Job,
  report: (done: number) => void,
): Promise<MadeRows> {
  const all = noRows();
  const files = filesOf(parts);
  let done = 0;
  for await (const page of rowsInThreads(threads, job)) {
    report(done);
    addRows(all, page.made);
    watch.append(page.seen);
    done += threads.task.pageSize;
    // Of a set of which rows have changed nothing gets its name.
    if (all.changed.length > 0) continue;
    for (const [place, { bytes, rows }] of page.lines.entries())
      files[place]?.writeRows(Buffer.from(bytes.buffer, 0, bytes.length), rows);
    await caughtUp(files);
  }
  return all;
}

/** In the order in which threads hand over their lines. */
function filesOf({ training, validation }: SetParts): StreamedFile[] {
  return [training, ...(validation ? [validation] : [])].flatMap(({ rows, sideRows }) => [rows, sideRows]);
}

async function caughtUp(files: readonly StreamedFile[]): Promise<void> {
  for (const file of files) if (file.isBehind) await file.caughtUp();
}

function sourceChanged(
  name: string,
  changed: readonly { sample: SelectedSample; why: string }[],
  total: number,
): Refusal {
  const rows = changed
    .slice(0, named)
    .map(({ sample, why }) => `  ${sample.dataset}:${sample.line} (${sample.id}) ${why}\n`);
  const more = changed.length > named ? `  ... and ${changed.length - named} more\n` : '';
  const first = changed[0]?.sample;
  return new Refusal({
    code: 'source-changed',
    message: `${changed.length} of ${total} rows of "${name}" are not what was selected:\n${rows.join('')}${more}Nothing was written.`,
    ...(first && { file: first.dataset, line: first.line }),
    next: 'Index the corpus again (skill-gap index FILE), select again, then write.',
  });
}

function nothingKept(name: string): Refusal {
  return new Refusal({
    code: 'lost-in-template',
    message: `The chat template loses something of every row of "${name}", so that none is left.`,
    next: 'Write it without --leave-out-lost, to be told what is lost and which place for the skills keeps it.',
  });
}

function noTraces(name: string, samples: number, dataset: string): Refusal {
  return new Refusal({
    code: 'no-traces',
    message: `None of the ${samples} samples of "${name}" has a teacher trace to train on.`,
    file: dataset,
    next: `Say which field holds it: skill-gap index ${dataset} --map solution=FIELD.`,
  });
}
