import type { FieldMapping, Problem } from '../../protocol/values';
import { datasetFile } from '../dataset/datasetPath';
import type { Job } from '../job/job';
import { CollectionByReading } from '../job/smallHeap';
import { readLines } from '../jsonl/lineReader';
import { openFile } from '../jsonl/openFile';
import { tooLongFault } from '../jsonl/readObjects';
import type { Scan } from '../store/datasets';
import type { IndexStore } from '../store/open';
import { listedRepeats, listProblems, listRepeats } from './listProblems';
import { examineLine } from './scanRows';
import { Overtaken } from './scanWriter';

/** Bytes that are examined before what was found is stored; a third of a second of work. */
const bytesAtOnce = 128 * 1024 * 1024;

/** Whether every line of a scan has been parsed as a whole. */
export function isProven(scan: Scan): boolean {
  return scan.complete && scan.provenBytes >= scan.bytes;
}

/**
 * Parses every line that the quick reading of rows passed over: lists what is wrong and takes out rows that are none.
 * Goes on where an earlier proof was broken off; each stored part is one transaction.
 *
 * @param path as in the index
 * @returns rows that it took out
 * @throws Overtaken when another process is at the same scan. @throws FileShrunk
 */
export async function proveScan(store: IndexStore, path: string, job: Job): Promise<number> {
  const scan = store.datasets.byPath(path)?.scan;
  if (!scan?.complete || isProven(scan)) return 0;
  const handle = await openFile(datasetFile(store.workspace, path), { workspace: store.workspace, job });
  try {
    const from = { offset: scan.provenBytes, lines: scan.provenLines };
    const proof = new Proof(store, scan);
    const garbage = new CollectionByReading(from.offset);
    let stored = from.offset;
    for await (const batch of readLines(handle, from, { size: scan.size }, job)) {
      proof.problems.push(...batch.tooLong.map(({ line }) => ({ line, ...tooLongFault })));
      for (const span of batch.spans) proof.examine(batch.bytes, span, scan.mapping);
      job.report({ step: `Checking every line of ${path}`, done: batch.read, total: scan.size, unit: 'bytes' });
      if (batch.read - stored < bytesAtOnce && batch.read < scan.size) continue;
      await store.turnToWrite(job);
      proof.store(batch.next.offset, batch.next.lines, batch.read >= scan.size);
      stored = batch.read;
      garbage.at(batch.read);
    }
    return proof.disproved;
  } finally {
    handle.close();
  }
}

/** What the proof has found since it was last stored. */
class Proof {
  problems: Omit<Problem, 'file'>[] = [];
  disproved = 0;
  private noRows: number[] = [];
  private listed: number;
  private readonly unlistedRepeats: number;

  constructor(
    private readonly index: IndexStore,
    private scan: Scan,
  ) {
    const { errors, warnings } = index.datasets.problemCounts(scan.id);
    this.listed = errors + warnings;
    this.unlistedRepeats = Math.max(0, index.samples.repeatCount(scan.id) - listedRepeats);
  }

  examine(bytes: Buffer, span: Parameters<typeof examineLine>[1], mapping: FieldMapping): void {
    const { sample, problems } = examineLine(bytes, span, mapping);
    if (!sample) this.noRows.push(span.line);
    if (problems.length > 0) this.problems.push(...problems);
  }

  /** @throws Overtaken */
  store(bytes: number, lines: number, last: boolean): void {
    const { datasets, samples } = this.index;
    const { id } = this.scan;
    const removed = this.index.transaction(() => {
      const now = datasets.scan(id);
      if (now?.provenBytes !== this.scan.provenBytes) throw new Overtaken(`scan ${id} was proven by another process`);
      const taken = this.noRows.filter((line) => samples.removeLine(id, line)).length;
      this.listed = listProblems(this.index, id, this.problems, this.listed);
      datasets.saveProof(id, bytes, lines, taken);
      // A row that is gone may have been the first of its id; all others have their numbers.
      if (last && now.disproved + taken > 0)
        datasets.addUnlisted(id, 0, listRepeats(this.index, id, Infinity) - this.unlistedRepeats);
      this.scan = datasets.scan(id) ?? now;
      return taken;
    });
    this.problems = [];
    this.noRows = [];
    this.disproved += removed;
  }
}
