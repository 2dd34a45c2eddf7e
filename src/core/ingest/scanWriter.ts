import type { FileState, Scan } from '../store/datasets';
import type { IndexStore } from '../store/open';
import type { ScannedRow, ScannedRows } from './scanRows';

/** Problems that are listed; the rest is counted. */
const listedProblems = 10_000;
const listedRepeats = 1_000;

/** Another process has gone on with the same scan, or replaced it. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/** Samples by what became of them since the index last held the file. */
export interface ScanChanges {
  added: number;
  removed: number;
  unchanged: number;
}

/**
 * Stores the rows of one scan, group by group. Every group is one transaction that also moves the resume point and
 * first checks that nobody else has moved it.
 */
export class ScanWriter {
  private readonly changes: ScanChanges;
  /** Key of the problem in the last line, which is read again because it had no end. */
  private readonly reread: string | undefined;
  private readonly unlistedRepeats: number;
  private listed: number;

  /** Goes on with `scan`, for a file that is now in `state`. @throws Overtaken */
  constructor(
    private readonly store: IndexStore,
    private scan: Scan,
    state: FileState,
  ) {
    const { samples, datasets } = store;
    const last = scan.samples === 0 ? undefined : samples.at(scan.id, scan.samples - 1);
    this.reread = last && last.line > scan.lines ? last.problem : undefined;
    const kept = scan.samples - (this.reread === undefined ? 0 : 1);
    this.changes = { added: 0, removed: scan.samples - kept, unchanged: kept };
    this.unlistedRepeats = Math.max(0, samples.repeatCount(scan.id) - listedRepeats);
    const { errors, warnings } = datasets.problemCounts(scan.id);
    this.listed = errors + warnings;
    this.transaction(() => {
      samples.truncate(scan.id, kept);
      datasets.removeProblemsAfter(scan.id, scan.lines);
      this.save({ ...scan, ...state, samples: kept, complete: false });
    });
  }

  /** Where reading goes on, and how. */
  get at(): Readonly<Scan> {
    return this.scan;
  }

  /** Stores a group and moves the resume point behind it. `seconds` is the scan's time so far. @throws Overtaken */
  add(group: ScannedRows, seconds: number): void {
    this.transaction(() => this.put(group, seconds));
  }

  /** Completes the scan and makes it the one that readers see. @throws Overtaken */
  finish(seconds: number): { scan: Scan; changes: ScanChanges } {
    return this.transaction(() => {
      const { datasets, samples } = this.store;
      const unlisted = this.listRepeats() - this.unlistedRepeats;
      const unlistedWarnings = this.scan.unlistedWarnings + unlisted;
      this.save({ ...this.scan, seconds, unlistedWarnings, complete: true });
      const replaced = datasets.scansOf(this.scan.dataset).findLast((other) => other.id !== this.scan.id);
      const { removed, unchanged } = replaced ? since(replaced, this.scan, samples) : this.changes;
      datasets.promote(this.scan);
      return { scan: this.scan, changes: { added: this.scan.samples - unchanged, removed, unchanged } };
    });
  }

  private put({ rows, problems, next }: ScannedRows, seconds: number): void {
    const { samples, datasets } = this.store;
    let { samples: row, unlistedErrors, unlistedWarnings } = this.scan;
    for (const scanned of rows) {
      this.recognise(scanned, row);
      samples.insert(this.scan.id, { ...scanned, row: row++ });
    }
    for (const problem of problems) {
      if (this.listed++ < listedProblems) datasets.addProblem(this.scan.id, problem);
      else if (problem.severity === 'error') unlistedErrors++;
      else unlistedWarnings++;
    }
    const { offset: bytes, lines } = next;
    this.save({ ...this.scan, bytes, lines, samples: row, seconds, unlistedErrors, unlistedWarnings });
  }

  /** The line that is read again may be what it was. */
  private recognise({ problem }: ScannedRow, row: number): void {
    if (problem !== this.reread || row !== this.changes.unchanged || this.changes.removed === 0) return;
    this.changes.removed = 0;
    this.changes.unchanged++;
  }

  /** Numbers samples of equal id and lists them, all anew; returns how many are too many to be listed. */
  private listRepeats(): number {
    const { samples, datasets } = this.store;
    datasets.removeProblems(this.scan.id, 'duplicate-id');
    for (const repeat of samples.numberRepeats(this.scan.id, listedRepeats)) {
      const earlier = samples.firstOfId(repeat)?.line ?? 0;
      const same = repeat.ownId === null ? 'The problem text' : `The id "${repeat.ownId}"`;
      datasets.addProblem(this.scan.id, {
        line: repeat.line,
        column: 1,
        code: 'duplicate-id',
        severity: 'warning',
        message: `${same} is that of line ${earlier} too; the sample is used and known as number ${repeat.repeat}.`,
      });
    }
    return Math.max(0, samples.repeatCount(this.scan.id) - listedRepeats);
  }

  private save(scan: Scan): void {
    this.store.datasets.saveScan(scan);
    this.scan = scan;
  }

  private transaction<T>(work: () => T): T {
    return this.store.transaction(() => {
      const stored = this.store.datasets.scan(this.scan.id);
      const same = (['bytes', 'lines', 'samples', 'complete'] as const).every(
        (key) => stored?.[key] === this.scan[key],
      );
      if (!same) throw new Overtaken(`scan ${this.scan.id} was moved on by another process`);
      return work();
    });
  }
}

function since(replaced: Scan, scan: Scan, samples: IndexStore['samples']): { removed: number; unchanged: number } {
  const removed = samples.removedBetween(replaced.id, scan.id);
  return { removed, unchanged: replaced.samples - removed };
}
