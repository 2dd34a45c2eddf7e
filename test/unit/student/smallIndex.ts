import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { problemKey, readSample } from '../../../src/core/dataset/sample';
import { openIndex, type IndexStore } from '../../../src/core/store/open';
import type { FieldMapping } from '../../../src/protocol/values';

/** A workspace in a temporary folder whose corpora are put into the index by hand, a row per object. */
export class SmallIndex implements Disposable {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'skill-gap-student-'));
  readonly store: IndexStore = openIndex(this.folder, 'write');

  /** Writes a corpus and its samples. */
  corpus(name: string, rows: readonly Record<string, unknown>[], mapping: FieldMapping): void {
    const file = path.join(this.folder, name);
    writeFileSync(file, '');
    const dataset = this.store.datasets.ensure(name);
    const state = { size: 0, mtimeMs: 0, fingerprint: '' };
    const scan = this.store.datasets.beginScan(dataset.id, 'authors-pool', mapping, state);
    let offset = 0;
    this.store.transaction(() => {
      for (const [row, value] of rows.entries()) {
        const line = Buffer.from(`${JSON.stringify(value)}\n`);
        appendFileSync(file, line);
        const reading = readSample(value, mapping);
        if (!reading.ok) throw new Error(reading.message);
        const { id = null, problem } = reading.sample;
        const place = { line: row + 1, offset, length: line.length - 1 };
        this.store.samples.insertAll(scan.id, [{ ...place, problem: problemKey(problem), ownId: id }], row);
        offset += line.length;
      }
      this.store.samples.numberRepeats(scan.id);
      this.store.datasets.saveScan({
        ...scan,
        bytes: offset,
        lines: rows.length,
        rows: rows.length,
        complete: true,
      });
    });
  }

  /** Writes a JSONL file; strings are lines as they are. */
  file(name: string, rows: readonly unknown[]): string {
    const file = path.join(this.folder, name);
    writeFileSync(file, rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join(''));
    return file;
  }

  /** Everything the index knows of a student's attempts, by problem text. */
  attemptsAt(student: string, problem: string) {
    const id = this.store.students.idOf(student);
    return id === undefined ? [] : this.store.students.attempts(id, problemKey(problem));
  }

  [Symbol.dispose](): void {
    this.store.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
