import { createHash } from 'node:crypto';
import path from 'node:path';
import type { FieldMapping } from '../../protocol/values';
import { detectShapes } from '../dataset/detect';
import { problemKey, readSample } from '../dataset/sample';
import { emptyFile, probeFile } from '../ingest/probe';
import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { openFile } from '../jsonl/openFile';
import { objectsIn } from '../jsonl/readObjects';

/** A problem of a benchmark. */
export interface BenchmarkProblem {
  /** 1-based line of the file's text. */
  line: number;
  /** Its own id, where it has one. */
  id?: string;
  text: string;
}

export interface Benchmark {
  /** The file as it was named. */
  name: string;
  /** Each text once, in the order of the file. */
  problems: BenchmarkProblem[];
  /** Of lines and texts: what was found with one content holds for no other. */
  digest: string;
  /** Rows that hold no problem. */
  skipped: number;
  /** Rows by the field that their problem was taken from, the file's own first. */
  fields: Record<string, number>;
}

/**
 * Reads the problems of a benchmark: any file that could be a corpus, and logs of evaluations that hold the questions,
 * JSONL or packed. A row that lacks the field of the others is looked at by itself, as a corpus would be: files that were
 * put together have rows of several forms, and a question that is not read is one that is not kept out.
 * @param file absolute
 * @throws Refusal `no-samples`, `no-question-field`; that the file cannot be read
 */
export async function readBenchmark(file: string, name: string, job: Job): Promise<Benchmark> {
  using source = await openFile(file, { job });
  if (source.size === 0) throw emptyFile(name);
  const mapping = await questionField(source, name, job);
  const digest = createHash('sha256');
  const known = new Set<string>();
  const benchmark: Benchmark = { name, problems: [], digest: '', skipped: 0, fields: {} };
  for await (const { rows, problems } of objectsIn(source, name, job)) {
    benchmark.skipped += problems.length;
    for (const { line, value } of rows) {
      const found = problemIn(value, mapping) ?? problemIn(value, mappingOf([value]));
      if (!found) {
        benchmark.skipped++;
        continue;
      }
      const { field, id, text } = found;
      benchmark.fields[field] = (benchmark.fields[field] ?? 0) + 1;
      const key = problemKey(text);
      if (known.has(key)) continue;
      known.add(key);
      digest.update(`${line} ${key}\n`);
      benchmark.problems.push({ line, ...(id !== undefined && { id }), text });
    }
  }
  if (benchmark.problems.length === 0) throw noQuestion(name);
  return { ...benchmark, digest: digest.digest('hex').slice(0, 32) };
}

async function questionField(source: Parameters<typeof probeFile>[0], name: string, job: Job): Promise<FieldMapping> {
  const { rows } = await probeFile(source, source.size, job);
  const mapping = mappingOf(rows);
  if (!mapping) throw noQuestion(name);
  return mapping;
}

/** The fields of the likeliest form that holds questions. */
function mappingOf(rows: readonly unknown[]): FieldMapping | undefined {
  return detectShapes(rows).find(({ mapping }) => mapping.question !== undefined)?.mapping;
}

function problemIn(
  value: unknown,
  mapping: FieldMapping | undefined,
): { field: string; id?: string; text: string } | undefined {
  const reading = mapping && readSample(value, mapping);
  if (!reading?.ok || mapping?.question === undefined) return undefined;
  const { id, problem: text } = reading.sample;
  return { field: mapping.question, ...(id !== undefined && { id }), text };
}

function noQuestion(name: string): Refusal {
  return new Refusal({
    code: 'no-question-field',
    message: `${path.basename(name)} holds no problems: none of its fields is known to hold a question.`,
    file: name,
    next: 'Give a file whose rows have a field question, problem, prompt or messages; skill-gap inspect FILE shows its fields.',
  });
}
