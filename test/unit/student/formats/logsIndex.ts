import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { importResults, type ImportOptions, type ImportOutcome } from '../../../../src/core/student/importResults';
import type { IndexStore } from '../../../../src/core/store/open';
import { SmallIndex } from '../smallIndex';
import * as logs from './logs';

/** An index for each test, with the corpus that the logs of `logs.ts` are about. */
export class LogsIndex {
  private current: SmallIndex | undefined;

  constructor() {
    beforeEach(() => {
      this.current = new SmallIndex();
      this.current.corpus('corpus.jsonl', logs.pool, logs.mapping);
    });
    afterEach(() => this.current?.[Symbol.dispose]());
  }

  get index(): SmallIndex {
    if (!this.current) throw new Error('only within a test');
    return this.current;
  }

  get store(): IndexStore {
    return this.index.store;
  }

  /** Writes a file, below folders too, and returns its absolute path. */
  write(name: string, content: string | Buffer): string {
    const file = path.join(this.index.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  load(file: string, options: ImportOptions = {}): Promise<ImportOutcome> {
    return importResults(this.store, file, options);
  }
}

/** Values as JSONL. */
export function lines(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
