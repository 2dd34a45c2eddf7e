import { breathe, type Job } from '../job/job';
import { Refusal } from '../job/refusal';
import type { ChatTemplate } from './chatTemplate';
import type { SavedSelection } from '../selection/saved';
import type { IndexStore } from '../store/open';
import type { SelectedSample } from '../store/selections';
import type { VerdictCounts } from '../store/students';
import type { RowTokens } from './cutOff';
import type { RowShape } from './formats/rowShape';
import { renderedTurns } from './renderedTurns';
import { jsonLine, wellFormed } from './jsonLine';
import { spelledLine, type SpelledLine } from './spelledLine';
import { chainLine, showsChains } from './skillsBlock';
import { Known } from './known';
import { SourceRows, type SourceRow } from './sourceRows';
import type { StreamedFile } from './stagedFile';
import {
  TrainingRows,
  turnsOf,
  type ShownSkills,
  type SkillsPlacement,
  type TrainingRow,
  type Turns,
} from './trainingRow';

/** One row while it is written. */
export interface RowInHand {
  readonly id: string;
  readonly dataset: string;
  readonly line: number;
  /** The key of the problem text. */
  readonly problem: string;
  readonly chains: readonly (readonly string[])[];
  /** Of the selection's student on the problem. */
  readonly verdicts: VerdictCounts;
  readonly row: TrainingRow;
  readonly turns: Turns;
  /** Of {@link turns}, where they need not be read to know; estimated. */
  readonly estimated?: RowTokens;
  /** As the row itself names it. */
  readonly license?: string;
}

/** Looks at every row of a set while it is written, and then says what was found. */
export interface RowWatch {
  see(row: RowInHand): void;
  /** In sentences, for the checks of the set. */
  checks(): string[];
}

/** The files of rows of one part of a set: what is trained on, and what is kept for validation. */
export interface SetPart {
  rows: StreamedFile;
  /** What is known of each row, in the same order. */
  sideRows: StreamedFile;
}

/** How rows are made, and where each of them goes. */
export interface RowPlan {
  readonly shape: RowShape;
  /** Makes texts of turns; where the rows of the shape are texts. */
  readonly template?: ChatTemplate;
  readonly skills: SkillsPlacement;
  readonly shown: ShownSkills;
  readonly partOf: (problem: string) => SetPart;
  readonly watches: readonly RowWatch[];
}

/** What became of the samples of a selection. */
export interface WrittenRows {
  /** In the order of the rows. */
  leftOut: { dataset: string; line: number; id: string; reason: 'no-trace' }[];
  rows: number;
  /** Rows that show a chain, wherever it would stand. */
  rowsWithSkills: number;
  /** Rows that have chains and show none of them. */
  rowsHidingSkills: number;
  /** Rows whose trace was not remembered when they were selected, so that no change of it was noticed. */
  uncertainTraces: number;
  /** Rows per chain, by its text. */
  perChain: Map<string, { path: readonly string[]; rows: number }>;
}

/** Rows between two looks at the job's signal; some 10 ms. */
const batch = 200;

/** Changed rows that a refusal names before it only counts. */
const named = 10;

/**
 * Writes the rows of a selection in the order of the keys, or as in the paper in that of the corpora, each read from its
 * source by offset, so that memory does not grow with the texts.
 * @throws Refusal `source-changed`, `no-traces`, `missing-file`
 */
export async function writeRows(
  store: IndexStore,
  selection: SavedSelection,
  plan: RowPlan,
  job: Job,
): Promise<WrittenRows> {
  using writer = new RowWriter(store, selection, plan, job);
  let done = 0;
  const { selections } = store;
  const samples =
    plan.shown.asInPaper === true ? selections.pagesByLine(selection.id, batch) : selections.pages(selection.id, batch);
  for await (const page of writer.source.pages(samples)) {
    await breathe(job);
    job.report({ step: 'Writing rows', done, total: selection.selected, unit: 'samples' });
    writer.begin(page);
    for (const sample of page) await writer.take(sample);
    done += page.length;
  }
  const { changed, written } = writer;
  if (changed.length > 0) throw sourceChanged(selection.name, changed, done);
  if (written.rows === 0) throw noTraces(selection.name, done, written.leftOut[0]?.dataset ?? '');
  return written;
}

class RowWriter implements Disposable {
  readonly changed: { sample: SelectedSample; why: string }[] = [];
  readonly written: WrittenRows = {
    leftOut: [],
    ...{ rows: 0, rowsWithSkills: 0, rowsHidingSkills: 0, uncertainTraces: 0 },
    perChain: new Map(),
  };
  readonly source: SourceRows;
  private readonly known: Known;
  private readonly made: TrainingRows;
  private readonly chainLines = new Map<readonly string[], string>();

  constructor(
    store: IndexStore,
    { recipe: { tree, student } }: SavedSelection,
    private readonly plan: RowPlan,
    job: Job,
  ) {
    const stored = store.trees.byName(tree.name);
    this.source = new SourceRows(store, job, 'refuse');
    this.known = new Known(store, stored, student === undefined ? undefined : store.students.idOf(student));
    this.made = new TrainingRows(plan.shown, stored?.tree);
  }

  /** To be called with samples that are then taken one by one. */
  begin(page: readonly SelectedSample[]): void {
    this.known.lookUp(page.map(({ problem }) => problem));
  }

  async take(sample: SelectedSample): Promise<void> {
    const read = await this.source.read(sample);
    if ('changed' in read) this.changed.push({ sample, why: read.changed });
    else if (!read.spelled && (read.trace === undefined || read.trace.trim() === ''))
      this.written.leftOut.push({ dataset: read.dataset, line: read.line, id: sample.id, reason: 'no-trace' });
    else if (this.changed.length === 0) await this.write(sample, read);
  }

  private async write(sample: SelectedSample, source: SourceRow): Promise<void> {
    const { shape, skills, partOf, watches } = this.plan;
    const { dataset, line } = source;
    const chains = this.known.chains(sample.problem);
    const verdicts = this.known.verdicts(sample.problem);
    const row = this.made.row(source, chains);
    const { rows, sideRows } = partOf(sample.problem);
    const spelled =
      source.spelled && shape.rendered !== true ? spelledLine(row, source.spelled, shape, skills) : undefined;
    let made = spelled ? undefined : turnsOf(row, skills);
    if (made) rows.write(this.lineOf(made), true);
    else if (spelled) writeSpelled(rows, spelled);
    // A row may lie elsewhere than when it was selected.
    sideRows.write(jsonLine(sideRow({ ...sample, dataset, line }, chains, verdicts)), true);
    const hand: RowInHand = {
      ...{ id: sample.id, dataset, line, problem: sample.problem, chains, verdicts, row },
      get turns() {
        return (made ??= turnsOf(row, skills));
      },
      ...(spelled?.tokens && { estimated: spelled.tokens }),
      ...(source.license !== undefined && { license: source.license }),
    };
    for (const watch of watches) watch.see(hand);
    this.count(sample, chains, showsChains(row.skills));
    if (rows.isBehind) await rows.caughtUp();
  }

  private lineOf(turns: Turns): string {
    const { shape, template } = this.plan;
    if (shape.rendered !== true || !template) return jsonLine(shape.row(turns));
    const made = renderedTurns(turns, template);
    // A row of which there is no text is named by the proof, and then nothing gets its name.
    return jsonLine(shape.row(made.ok ? made.turns : turns));
  }

  /** {@link chainLine}; the paths of {@link Known} are few and always the same objects. */
  private lineOfChain(path: readonly string[]): string {
    let line = this.chainLines.get(path);
    if (line === undefined) this.chainLines.set(path, (line = chainLine(path)));
    return line;
  }

  private count(sample: SelectedSample, chains: readonly (readonly string[])[], shown: boolean): void {
    const { written } = this;
    written.rows++;
    if (shown) written.rowsWithSkills++;
    else if (chains.length > 0) written.rowsHidingSkills++;
    if (sample.trace === undefined) written.uncertainTraces++;
    const lines = new Map(chains.map((path) => [this.lineOfChain(path), path]));
    for (const [line, path] of lines) {
      const count = written.perChain.get(line) ?? { path, rows: 0 };
      if (count.rows++ === 0) written.perChain.set(line, count);
    }
  }

  [Symbol.dispose](): void {
    this.source[Symbol.dispose]();
  }
}

function writeSpelled(rows: StreamedFile, { before, trace, after }: SpelledLine): void {
  rows.write(before);
  rows.writeBytes(trace.bytes.subarray(trace.start, trace.end));
  rows.write(after, true);
}

/** What is known of a row; the same keys in every row, so that every loader takes the file. */
function sideRow(sample: SelectedSample, chains: readonly (readonly string[])[], verdicts: VerdictCounts): object {
  return {
    id: wellFormed(sample.id),
    dataset: sample.dataset,
    line: sample.line,
    problem: sample.problem,
    chains,
    leaf: sample.leaf,
    weight: sample.weight,
    key: sample.key,
    ...verdicts,
  };
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

function noTraces(name: string, samples: number, dataset: string): Refusal {
  return new Refusal({
    code: 'no-traces',
    message: `None of the ${samples} samples of "${name}" has a teacher trace to train on.`,
    file: dataset,
    next: `Say which field holds it: skill-gap index ${dataset} --map solution=FIELD.`,
  });
}
