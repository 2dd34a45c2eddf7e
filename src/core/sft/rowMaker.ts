import type { Job } from '../job/job';
import type { Turn } from '../job/turnThreads';
import type { ChatTemplate } from './chatTemplate';
import type { SavedSelection } from '../selection/saved';
import type { IndexStore } from '../store/open';
import type { SelectedSample } from '../store/selections';
import type { VerdictCounts } from '../store/students';
import type { RowTokens } from './cutOff';
import type { RowShape } from './formats/rowShape';
import { jsonLine, wellFormed } from './jsonLine';
import { Known } from './known';
import { renderedTurns } from './renderedTurns';
import type { SetWatch } from './setWatch';
import { chainLine, showsChains } from './skillsBlock';
import { SourceRows, type SourceRow } from './sourceRows';
import { spelledLine, type SpelledLine } from './spelledLine';
import {
  TrainingRows,
  turnsOf,
  type ShownSkills,
  type SkillsPlacement,
  type TrainingRow,
  type Turns,
} from './trainingRow';
import { markIn, spelledMarkIn } from './spelledMarks';
import { spelledTraceEnd, traceEnd, type TraceEnd } from './traceEnd';
import { marksNamed, noRows, type MadeRows } from './writtenRows';

/** One row while it is written. */
export interface RowInHand {
  readonly id: string;
  readonly dataset: string;
  readonly line: number;
  /** Of the selection's student on the problem. */
  readonly verdicts: VerdictCounts;
  readonly row: TrainingRow;
  readonly turns: Turns;
  /** Of {@link turns}, where they need not be read to know; estimated. */
  readonly estimated?: RowTokens;
  /** Known without reading them: the answer begins to think. */
  readonly thinks?: boolean;
  /** As the row itself names it. */
  readonly license?: string;
}

/** Takes lines, UTF-8. */
export interface RowSink {
  /** Adds text; every call adds one row when `isRow`. */
  write(text: string, isRow?: boolean): void;
  /** The bytes may be used otherwise afterwards. */
  writeBytes(bytes: Buffer): void;
}

/** Where the rows of one part of a set go: what is trained on, or what is kept for validation. */
export interface PartSinks {
  rows: RowSink;
  /** What is known of each row, in the same order. */
  sideRows: RowSink;
}

/** How rows are made, and where each of them goes. */
export interface RowPlan {
  readonly shape: RowShape;
  /** Makes texts of turns; where the rows of the shape are texts. */
  readonly template?: ChatTemplate;
  readonly skills: SkillsPlacement;
  readonly shown: ShownSkills;
  readonly partOf: (problem: string) => PartSinks;
  readonly watch: SetWatch;
}

/** Makes the rows of a selection, each read from its source by offset, so that memory does not grow with the texts. */
export class RowMaker implements Disposable {
  private readonly source: SourceRows;
  private made = noRows();
  private hasChanged = false;
  private readonly known: Known;
  private readonly trainingRows: TrainingRows;
  private readonly chainLines = new Map<readonly string[], string>();

  constructor(
    private readonly store: IndexStore,
    private readonly selection: SavedSelection,
    private readonly plan: RowPlan,
    job: Job,
  ) {
    const { tree, student } = selection.recipe;
    const stored = store.trees.byName(tree.name);
    this.source = new SourceRows(store, job, 'refuse');
    this.known = new Known(store, stored, student === undefined ? undefined : store.students.idOf(student));
    this.trainingRows = new TrainingRows(plan.shown, stored?.tree);
  }

  /** The samples of the selection in the order of the keys, or as in the paper in that of the corpora. */
  pages(pageSize: number, turn?: Turn): AsyncGenerator<readonly SelectedSample[]> {
    const { selections } = this.store;
    const { id } = this.selection;
    const byLine = this.plan.shown.asInPaper === true;
    return this.source.pages(
      byLine ? selections.pagesByLine(id, pageSize, turn) : selections.pages(id, pageSize, turn),
    );
  }

  /** To be called with samples that are then taken one by one. */
  begin(page: readonly SelectedSample[]): void {
    this.known.lookUp(page.map(({ problem }) => problem));
  }

  async take(sample: SelectedSample): Promise<void> {
    const read = await this.source.read(sample);
    if ('changed' in read) {
      this.made.changed.push({ sample, why: read.changed });
      this.hasChanged = true;
    } else if (!read.spelled && (read.trace === undefined || read.trace.trim() === ''))
      this.made.leftOut.push({ dataset: read.dataset, line: read.line, id: sample.id, reason: 'no-trace' });
    else if (!this.hasChanged) this.make(sample, read);
  }

  /** What became of the samples that were taken since the last time; it is forgotten here. */
  handOver(): MadeRows {
    const { made } = this;
    this.made = noRows();
    return made;
  }

  private make(sample: SelectedSample, source: SourceRow): void {
    const { shape, skills, partOf, watch } = this.plan;
    const { dataset, line } = source;
    const chains = this.known.chains(sample.problem);
    const verdicts = this.known.verdicts(sample.problem);
    const row = this.trainingRows.row(source, chains);
    const { rows, sideRows } = partOf(sample.problem);
    const spelled =
      source.spelled && shape.rendered !== true ? spelledLine(row, source.spelled, shape, skills) : undefined;
    let made = spelled ? undefined : turnsOf(row, skills);
    const inHand: RowInHand = {
      ...{ id: sample.id, dataset, line, verdicts, row },
      get turns() {
        return (made ??= turnsOf(row, skills));
      },
      ...(spelled?.tokens && { estimated: spelled.tokens, thinks: spelled.thinks }),
      ...(source.license !== undefined && { license: source.license }),
    };
    if (!watch.see(inHand)) {
      this.made.leftOut.push({ dataset, line, id: sample.id, reason: 'lost-in-template' });
      return;
    }
    if (!spelled) rows.write(this.lineOf(inHand.turns), true);
    else writeSpelled(rows, spelled);
    // A row may lie elsewhere than when it was selected.
    sideRows.write(jsonLine(sideRow({ ...sample, dataset, line }, chains, verdicts)), true);
    this.count(sample, chains, showsChains(row.skills));
    this.countEnd(source.spelled ? spelledTraceEnd(source.spelled) : traceEnd(row.trace));
    const mark = markIn(row.problem) ?? (spelled ? spelledMarkIn(spelled.trace) : markIn(row.trace));
    if (mark !== undefined && this.made.marked.rows++ < marksNamed)
      this.made.marked.first.push({ dataset, line, id: sample.id, mark });
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
    const { made } = this;
    made.rows++;
    if (shown) made.rowsWithSkills++;
    else if (chains.length > 0) made.rowsHidingSkills++;
    if (sample.trace === undefined) made.uncertainTraces++;
    const lines = new Map(chains.map((path) => [this.lineOfChain(path), path]));
    for (const [line, path] of lines) {
      const count = made.perChain.get(line) ?? { path, rows: 0 };
      if (count.rows++ === 0) made.perChain.set(line, count);
    }
  }

  private countEnd({ unfinished, boxed }: TraceEnd): void {
    if (unfinished) this.made.rowsUnfinished++;
    if (!boxed) this.made.rowsUnboxed++;
  }

  [Symbol.dispose](): void {
    this.source[Symbol.dispose]();
  }
}

function writeSpelled(rows: RowSink, { before, trace, after }: SpelledLine): void {
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
