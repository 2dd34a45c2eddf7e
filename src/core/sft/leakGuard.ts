import type { Benchmark } from '../fit/benchmarkFile';
import { BenchmarkMatcher, defaultNgram, type BenchmarkHit } from '../fit/benchmarkMatch';
import type { VerdictCounts } from '../store/students';
import type { RowPlace } from './cutOff';

/** A row of a set that is, or holds, a problem of a benchmark. */
export interface LeakedRow extends RowPlace {
  benchmark: string;
  hit: BenchmarkHit;
}

/** What of a set the student will be, or was, measured on. */
export interface LeakReport {
  rows: number;
  /** Rows whose problems the student answered already; null without a student. */
  measured: { student: string; rows: number } | null;
  /** Rows that stand in each benchmark. */
  benchmarks: { name: string; problems: number; rows: number }[];
  /** The first of these rows. */
  examples: LeakedRow[];
}

/** What was found of rows that were looked at elsewhere: of all, and those in each benchmark in the order of the benchmarks. */
export interface LeaksFound {
  rows: number;
  measured: number;
  inBenchmarks: number[];
  examples: LeakedRow[];
}

/** Rows that are named. */
const named = 10;

/** Looks at the rows of a set for problems that the student is measured on. */
export class LeakGuard {
  private readonly known: { benchmark: Benchmark; matcher?: BenchmarkMatcher; rows: number }[];
  private examples: LeakedRow[] = [];
  private rows = 0;
  private measured = 0;

  /** @param student whose attempts count as measured; the selection's */
  constructor(
    private readonly student: string | undefined,
    benchmarks: readonly Benchmark[] = [],
  ) {
    this.known = benchmarks.map((benchmark) => ({ benchmark, rows: 0 }));
  }

  /** @param verdicts of that student on the row's problem */
  add(text: string, { correct, wrong, unknown }: VerdictCounts, { dataset, line, id }: RowPlace): void {
    this.rows++;
    if (this.student !== undefined && correct + wrong + unknown > 0) this.measured++;
    for (const known of this.known) {
      known.matcher ??= new BenchmarkMatcher(known.benchmark, defaultNgram);
      const hit = known.matcher.find(text);
      if (!hit) continue;
      known.rows++;
      if (this.examples.length < named) this.examples.push({ dataset, line, id, benchmark: known.benchmark.name, hit });
    }
  }

  /** What was found since the last time, for {@link append}; it is forgotten here. */
  handOver(): LeaksFound {
    const { rows, measured, examples } = this;
    const inBenchmarks = this.known.map((known) => known.rows);
    [this.rows, this.measured, this.examples] = [0, 0, []];
    for (const known of this.known) known.rows = 0;
    return { rows, measured, inBenchmarks, examples };
  }

  /** Adds rows that follow those that are here already. */
  append({ rows, measured, inBenchmarks, examples }: LeaksFound): void {
    this.rows += rows;
    this.measured += measured;
    for (const [place, known] of this.known.entries()) known.rows += inBenchmarks[place] ?? 0;
    this.examples.push(...examples.slice(0, named - this.examples.length));
  }

  report(): LeakReport {
    return {
      rows: this.rows,
      measured: this.student !== undefined ? { student: this.student, rows: this.measured } : null,
      benchmarks: this.known.map(({ benchmark: { name, problems }, rows }) => ({
        name,
        problems: problems.length,
        rows,
      })),
      examples: this.examples,
    };
  }
}

/** What was found, plainly. */
export function leakSentences({ rows, measured, benchmarks }: LeakReport): string[] {
  const sentences = benchmarks.map(({ name, problems, rows: found }) =>
    found === 0
      ? `no row is among the ${amount(problems)} problems of ${name}, or holds one`
      : `LEAK: ${amount(found)} of ${amount(rows)} rows are, or hold, problems of ${name}: what is measured there after training is no proof`,
  );
  if (measured && measured.rows > 0)
    sentences.unshift(
      `${amount(measured.rows)} of ${amount(rows)} rows are problems that ${measured.student} was measured on: after training, measure it on others`,
    );
  return sentences;
}

/** A line for each named row that stands in a benchmark. */
export function leakWarnings({ examples, benchmarks }: LeakReport): string[] {
  const lines = examples.map(
    ({ dataset, line, id, benchmark, hit }) =>
      `${dataset}:${line}: ${id} is in ${benchmark}:${hit.line}: "${hit.shared.slice(0, 120)}"`,
  );
  const more = benchmarks.reduce((sum, { rows }) => sum + rows, 0) - lines.length;
  return more > 0 ? [...lines, `... and ${amount(more)} more rows of benchmarks`] : lines;
}

function amount(count: number): string {
  return count.toLocaleString('en');
}
