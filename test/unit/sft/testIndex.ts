import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { problemKey } from '../../../src/core/dataset/sample';
import { activeTreeKey } from '../../../src/core/pool/lookUps';
import { loadPool } from '../../../src/core/pool/pool';
import { saveSelection } from '../../../src/core/selection/saved';
import { selectSamples } from '../../../src/core/selection/select';
import { SkillTree } from '../../../src/core/skills/skillTree';
import { openIndex, type IndexStore } from '../../../src/core/store/open';

export interface TestRow {
  id: string;
  problem: string;
  /** Absent: the row has no trace. */
  trace?: string;
  /** Paths like `Algebra/Lines`. */
  chains?: string[];
  verdict?: 'correct' | 'wrong';
  license?: string;
}

/** A workspace folder with one corpus, its index and a selection "weak 1" of all its samples, made without the ingest. */
export class TestWorkspace {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'skill-gap-sft-'));
  readonly corpus = path.join(this.folder, 'corpus', 'corpus.jsonl');
  readonly out = path.join(this.folder, 'sets');
  readonly store: IndexStore = openIndex(this.folder, 'write');

  constructor(rows: readonly TestRow[], { annotated = true } = {}) {
    mkdirSync(path.dirname(this.corpus));
    this.writeCorpus(rows);
    const chains = rows.flatMap((row) => row.chains ?? []).map((chain) => chain.split('/'));
    this.store.transaction(() => {
      this.indexCorpus(rows);
      const { id: treeId, tree } = this.store.trees.save(SkillTree.fromPaths('test', '1', 'Skills', chains));
      const { idOf } = this.store.trees.skillIds({ id: treeId, tree });
      if (annotated) this.store.setMeta(activeTreeKey, 'test');
      const student = this.store.students.ensure('weak');
      for (const row of rows) {
        const problem = problemKey(row.problem);
        const skills = (row.chains ?? []).map((chain) => idOf.get(tree.find(chain.split('/'))?.index ?? -1) ?? -1);
        this.store.annotations.save(treeId, {
          problem,
          origin: 'imported',
          annotator: 'test@1',
          skills,
          confidence: skills.map(() => 1),
        });
        if (row.verdict)
          this.store.students.save(student, null, {
            problem,
            number: 1,
            verdict: row.verdict,
            rule: 'imported',
            truncated: false,
            answer: null,
            source: null,
          });
      }
    });
    const pool = loadPool(this.store, { student: 'weak', chainsOptional: true });
    const request = { method: 'random', budget: rows.length, temperature: 1, seed: '1', student: 'weak' } as const;
    saveSelection(this.store, 'weak 1', pool, selectSamples(pool, request));
  }

  /** Writes the corpus file anew, without telling the index. */
  writeCorpus(rows: readonly TestRow[]): void {
    writeFileSync(this.corpus, rows.map((row) => `${lineOf(row)}\n`).join(''));
  }

  /** Makes the index know the rows at their places in the file. */
  indexCorpus(rows: readonly TestRow[], name = 'corpus/corpus.jsonl', solution = 'attempt'): void {
    const dataset = this.store.datasets.ensure(name);
    const mapping = { id: 'unique_id', question: 'question', solution };
    const scan = this.store.datasets.beginScan(dataset.id, 'test', mapping, {
      ...this.stateOf(name),
      fingerprint: 'f',
    });
    let offset = 0;
    rows.forEach((row, at) => {
      const length = Buffer.byteLength(lineOf(row));
      const problem = problemKey(row.problem);
      this.store.samples.insertAll(scan.id, [{ line: at + 1, offset, length, problem, ownId: row.id }], at);
      offset += length + 1;
    });
    this.store.datasets.saveScan({ ...scan, bytes: offset, lines: rows.length, rows: rows.length, complete: true });
    this.store.datasets.promote(scan);
  }

  private stateOf(name: string): { size: number; mtimeMs: number } {
    return statSync(path.join(this.folder, name), { throwIfNoEntry: false }) ?? { size: 0, mtimeMs: 0 };
  }

  remove(): void {
    this.store.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function lineOf({ id, problem, trace, license }: TestRow): string {
  return JSON.stringify({
    ...{ unique_id: id, question: problem },
    ...(trace !== undefined && { attempt: trace }),
    ...(license !== undefined && { license }),
  });
}
