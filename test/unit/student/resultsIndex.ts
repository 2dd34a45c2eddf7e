import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { importResults, type ImportOptions, type ImportOutcome } from '../../../src/core/student/importResults';
import type { IndexStore } from '../../../src/core/store/open';
import type { FieldMapping } from '../../../src/protocol/values';
import * as logs from './formats/logs';
import { SmallIndex } from './smallIndex';

/** Some problems, and which of their fields holds what. */
export interface SmallCorpus {
  pool: readonly Record<string, unknown>[];
  mapping: FieldMapping;
}

/** An index for each test with a corpus that results are about: unless told otherwise that of the logs of `logs.ts`. */
export class ResultsIndex {
  private current: SmallIndex | undefined;

  constructor({ pool, mapping }: SmallCorpus = logs) {
    beforeEach(() => {
      this.current = new SmallIndex();
      this.current.corpus('corpus.jsonl', pool, mapping);
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

  /** Imports rows of JSONL; strings are lines as they are. */
  loadRows(rows: readonly unknown[], options: ImportOptions = {}): Promise<ImportOutcome> {
    return this.load(this.index.file('results.jsonl', rows), options);
  }
}

/** Three problems that have a solution and an expected answer. */
export const threeProblems: SmallCorpus = {
  mapping: { id: 'unique_id', question: 'question', solution: 'attempt', answer: 'expected_answer' },
  pool: [
    { unique_id: 'a', question: 'What is 1 + 1?', attempt: 'It is \\boxed{2}', expected_answer: '2' },
    {
      unique_id: 'b',
      question: 'What is half of one?',
      attempt: 'It is \\boxed{1/2}',
      expected_answer: '\\frac{1}{2}',
    },
    { unique_id: 'c', question: 'Name the colour of the sky.', attempt: '\\boxed{blue}', expected_answer: 'blue' },
  ],
};

/** Values as JSONL. */
export function lines(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
