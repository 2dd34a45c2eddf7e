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
}

/**
 * Reads the problems of a benchmark: any file that could be a corpus, and logs of evaluations that hold the questions,
 * JSONL or packed.
 * @param file absolute
 * @throws Refusal `no-samples`, `no-question-field`; that the file cannot be read
 */
export async function readBenchmark(file: string, name: string, job: Job): Promise<Benchmark> {
  using source = await openFile(file, { job });
  if (source.size === 0) throw emptyFile(name);
  const mapping = await questionField(source, name, job);
  const digest = createHash('sha256');
  const known = new Set<string>();
  const benchmark: Benchmark = { name, problems: [], digest: '', skipped: 0 };
  for await (const { rows, problems } of objectsIn(source, name, job)) {
    benchmark.skipped += problems.length;
    for (const { line, value } of rows) {
      const reading = readSample(value, mapping);
      if (!reading.ok) {
        benchmark.skipped++;
        continue;
      }
      const { id, problem: text } = reading.sample;
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
  const guess = detectShapes(rows).find(({ mapping }) => mapping.question !== undefined);
  if (!guess) throw noQuestion(name);
  return guess.mapping;
}

function noQuestion(name: string): Refusal {
  return new Refusal({
    code: 'no-question-field',
    message: `${path.basename(name)} holds no problems: none of its fields is known to hold a question.`,
    file: name,
    next: 'Give a file whose rows have a field question, problem, prompt or messages; skill-gap inspect FILE shows its fields.',
  });
}
