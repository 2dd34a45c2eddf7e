import type { FieldMapping, SkillPath } from '../../protocol/values';
import { datasetFile } from '../dataset/datasetPath';
import { problemKey, readSample } from '../dataset/sample';
import type { Job } from '../job/job';
import { RowReader } from '../jsonl/rowReader';
import type { IndexStore } from '../store/open';
import type { LocatedSample } from '../store/samples';
import type { SelectedSample } from '../store/selections';
import type { VerdictCounts } from '../store/students';
import type { StoredTree } from '../store/trees';

/** A selected sample with its text, as it lies in the source now. */
export interface SourceRow {
  problem: string;
  /** The teacher trace; undefined when the sample has none. */
  trace: string | undefined;
}

/** Finds selected samples in their files and reads them by offset. */
export class SourceRows implements Disposable {
  private readonly readers = new Map<string, RowReader>();
  private readonly scans = new Map<string, { id: number; mapping: FieldMapping } | undefined>();

  /** @param job waits for a packed corpus to be unpacked again where its text is gone */
  constructor(
    private readonly store: IndexStore,
    private readonly job: Job,
  ) {}

  /**
   * Reads one row, or says why it is no longer the one that was selected. A row that moved to another line, in an index
   * that has seen the move, is found by its id.
   * @throws Refusal `missing-file`, `unreadable-file`
   */
  async read(selected: SelectedSample): Promise<SourceRow | { changed: string }> {
    const scan = this.scanOf(selected.dataset);
    const located = scan && this.locate(scan.id, selected);
    if (!scan || !located) return { changed: 'is no longer in the index' };
    const line = (await this.readerOf(selected.dataset)).row(located);
    if (!line.ok) return { changed: `is no longer a row: ${line.fault.message}` };
    const sample = readSample(line.value, scan.mapping);
    if (!sample.ok) return { changed: 'has no problem text any more' };
    if (problemKey(sample.sample.problem) !== selected.problem) return { changed: 'holds another problem' };
    return { problem: sample.sample.problem, trace: sample.sample.solution };
  }

  [Symbol.dispose](): void {
    for (const reader of this.readers.values()) reader.close();
  }

  private locate(scan: number, { id, line, problem }: SelectedSample): LocatedSample | undefined {
    const found = this.store.samples.byId(id).filter((sample) => sample.scan === scan);
    return found.find((sample) => sample.problem === problem && sample.line === line) ?? found[0];
  }

  private scanOf(dataset: string): { id: number; mapping: FieldMapping } | undefined {
    if (!this.scans.has(dataset)) this.scans.set(dataset, this.store.datasets.byPath(dataset)?.scan);
    return this.scans.get(dataset);
  }

  private async readerOf(dataset: string): Promise<RowReader> {
    const known = this.readers.get(dataset);
    if (known) return known;
    const reader = await RowReader.open(datasetFile(this.store.workspace, dataset), {
      workspace: this.store.workspace,
      job: this.job,
    });
    this.readers.set(dataset, reader);
    return reader;
  }
}

/** Chains and verdicts of problems, as the index knows them. */
export class Known {
  private readonly nodeOf: ReadonlyMap<number, number>;
  private readonly paths = new Map<number, SkillPath>();

  constructor(
    private readonly store: IndexStore,
    private readonly tree: StoredTree | undefined,
    private readonly student: number | undefined,
  ) {
    this.nodeOf = tree ? store.trees.skillIds(tree).nodeOf : new Map<number, number>();
  }

  /** The chains of a problem, most confident first. */
  chains(problem: string): SkillPath[] {
    if (!this.tree) return [];
    const { tree } = this.tree;
    return (this.store.annotations.get(this.tree.id, problem)?.skills ?? []).flatMap((skill) => {
      const node = this.nodeOf.get(skill);
      if (node === undefined) return [];
      const chain = this.paths.get(node) ?? tree.pathOf(node);
      this.paths.set(node, chain);
      return [chain];
    });
  }

  verdicts(problem: string): VerdictCounts {
    const counts = { correct: 0, wrong: 0, unknown: 0 };
    if (this.student !== undefined)
      for (const { verdict } of this.store.students.attempts(this.student, problem)) counts[verdict]++;
    return counts;
  }
}
