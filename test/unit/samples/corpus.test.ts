import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CorpusFile } from '../../../bench/corpusFile';
import { longShape } from '../../../bench/corpusLong';
import { writeCorpus, type CorpusProblem, type CorpusShape } from '../../../bench/corpusShape';
import { shortShape } from '../../../bench/corpusShort';
import { mathTree } from '../../../src/core/skills/builtin/math/mathTree';

const folder = mkdtempSync(path.join(tmpdir(), 'skill-gap-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Row {
  unique_id: string;
  question: string;
  attempt: string;
  expected_answer: string;
}

/** Writes a corpus and reads both of its files back. */
function write<P extends CorpusProblem>(shape: CorpusShape<P>, rows: number, seed: string, rate?: number) {
  const [corpus, student] = [path.join(folder, 'corpus.jsonl'), path.join(folder, 'student.jsonl')];
  const [file, studentFile] = [new CorpusFile(corpus), new CorpusFile(student)];
  const options = { file: studentFile, ...(rate !== undefined && { rate }) };
  writeCorpus(shape, { rows, seed, file, student: options, report: () => undefined });
  file.finish();
  studentFile.finish();
  const bytes = readFileSync(corpus);
  const parse = <T>(text: string): T[] =>
    text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as T);
  return {
    bytes,
    counted: file.bytes,
    rows: parse<Row>(bytes.toString('utf8')),
    attempts: parse<{ unique_id: string; attempt: string }>(readFileSync(student, 'utf8')),
  };
}

describe('generated corpus', () => {
  const long = write(longShape(12_288), 3000, 'a');

  it('gives the same bytes for the same seed, and others for another', () => {
    expect(write(longShape(12_288), 3000, 'a').bytes.equals(long.bytes)).toBe(true);
    expect(write(longShape(12_288), 100, 'b').bytes.equals(long.bytes.subarray(0, 100))).toBe(false);
  });

  it('has lines of the mean length asked for, spread as lognormal ones', () => {
    expect(long.counted).toBe(long.bytes.length);
    const mean = long.bytes.length / long.rows.length;
    expect(mean).toBeGreaterThan(0.93 * 12_288);
    expect(mean).toBeLessThan(1.07 * 12_288);
    const lengths = long.rows.map((row) => JSON.stringify(row).length).sort((a, b) => a - b);
    // The median of a lognormal distribution with this spread is exp(-0.7^2 / 2) = 0.78 of its mean.
    expect((lengths[1500] ?? 0) / mean).toBeGreaterThan(0.7);
    expect((lengths[1500] ?? 0) / mean).toBeLessThan(0.86);
  });

  it('has unique ids and one question in a hundred repeated', () => {
    expect(new Set(long.rows.map((row) => row.unique_id)).size).toBe(3000);
    const repeated = 3000 - new Set(long.rows.map((row) => row.question)).size;
    expect(repeated).toBeGreaterThan(10);
    expect(repeated).toBeLessThan(60);
  });

  it('holds line separators, emoji and escapes, and every trace ends in its answer', () => {
    const text = long.bytes.toString('utf8');
    const lines = text.split('\n').slice(0, -1);
    for (const oddity of ['\u2028', '🙂', '\\u2264', '\\ud83d\\udc4d']) {
      const count = lines.filter((line) => line.includes(oddity)).length;
      expect(count, JSON.stringify(oddity)).toBeGreaterThan(5);
      expect(count, JSON.stringify(oddity)).toBeLessThan(250);
    }
    for (const row of long.rows) {
      expect(row.attempt.startsWith('<think>\n')).toBe(true);
      expect(row.attempt.endsWith(`$\\boxed{${row.expected_answer}}$`)).toBe(true);
    }
  });

  it('writes short rows of about 330 bytes with right sums and known skills', () => {
    const short = write(shortShape, 5000, 'a');
    const mean = short.bytes.length / 5000;
    expect(mean).toBeGreaterThan(300);
    expect(mean).toBeLessThan(360);
    for (const row of short.rows) {
      expect(row.attempt.endsWith(`\n#### ${row.expected_answer}`)).toBe(true);
      for (const [, a, sign, b, c] of row.attempt.matchAll(/(\d+) ([*+-]) (\d+) = (\d+)/g)) {
        const [x, y] = [Number(a), Number(b)];
        expect(sign === '*' ? x * y : sign === '+' ? x + y : x - y).toBe(Number(c));
      }
    }
  });

  it('lets the student succeed as often as asked, or by its table of skills', () => {
    const rightOf = (run: typeof long): number =>
      run.attempts.filter((attempt, index) =>
        attempt.attempt.includes(`\\boxed{${run.rows[index]?.expected_answer ?? ''}}`),
      ).length / run.attempts.length;
    const fixed = write(shortShape, 4000, 'a', 0.25);
    expect(fixed.attempts.map((row) => row.unique_id)).toEqual(fixed.rows.map((row) => row.unique_id));
    expect(rightOf(fixed)).toBeGreaterThan(0.22);
    expect(rightOf(fixed)).toBeLessThan(0.28);
    // All short stories belong to Prealgebra, where the table says 90 %.
    expect(rightOf(write(shortShape, 4000, 'a'))).toBeGreaterThan(0.88);
  });

  it('names leaf skills that exist', () => {
    const leaves = new Set<string>();
    const noted: CorpusShape<CorpusProblem> = {
      draw(row, random) {
        const problem = shortShape.draw(row, random);
        leaves.add(problem.leaf.join(' > '));
        return problem;
      },
      write: () => undefined,
    };
    write(noted, 200, 'a');
    expect(leaves.size).toBe(4);
    for (const leaf of leaves) expect(mathTree().find(leaf.split(' > '))?.children, leaf).toEqual([]);
  });

  it('leaves nothing under the final name before the end, nor after giving up', () => {
    const name = path.join(folder, 'unfinished.jsonl');
    const file = new CorpusFile(name);
    file.append(Buffer.alloc(20 << 20, 'x'));
    file.appendAscii('y');
    expect(existsSync(name)).toBe(false);
    file.discard();
    expect(existsSync(name)).toBe(false);
    expect(existsSync(`${name}.part`)).toBe(false);
  });
});
