import path from 'node:path';
import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import type { Pool } from '../pool/pool';
import type { LeftOutReason } from '../selection/candidates';
import type { Constraints } from '../selection/constraints';
import type { IndexStore } from '../store/open';
import { estimatedTokens, loadTokenizer, type TokenCounter } from '../tokens/tokenCounter';
import { trainingTokens } from '../tokens/trainingTokens';
import { readBenchmark } from './benchmarkFile';
import { benchmarkHits } from './benchmarkHits';
import { defaultNgram, type BenchmarkHit } from './benchmarkMatch';
import type { FitFile, FitRequest } from './fitRequest';
import { nearClusters } from './nearClusters';
import { textValues } from './textValues';
import { traceVerdict, traceVerdicts } from './traceVerdict';

/** A sample whose problem is one of a benchmark. */
export interface BenchmarkSample extends BenchmarkHit {
  /** Of the pool. */
  row: number;
  benchmark: string;
}

/** What was found of one benchmark. */
export interface BenchmarkReport {
  file: string;
  /** Different ones that it holds. */
  problems: number;
  /** Rows without a problem. */
  skipped: number;
  /** Rows by the field that their problem was taken from. */
  fields: Record<string, number>;
  samples: BenchmarkSample[];
}

/** What was found out about the samples of a pool. */
export interface FitReport {
  /** By what tokens were counted, where they were. */
  tokens?: { name: string; exact: boolean };
  /** Clusters of near-identical problems, each with rows of the pool. */
  clusters?: number[][];
  benchmarks?: BenchmarkReport[];
  /** Teacher traces by what became of judging them. */
  traces?: { correct: number; wrong: number; unknown: number; missing: number };
}

export interface Fit {
  constraints: Constraints;
  /** The request with the digests of the files that were used. */
  request: FitRequest;
  report: FitReport;
}

/**
 * Finds out which samples of the pool fit what is asked for: token lengths, near-duplicates, benchmark problems, wrong
 * traces. Only what is asked for is looked at; what was found is kept in the index, so that the next time is quick.
 * @throws Refusal `bad-request`, `bad-tokenizer`, `no-question-field`, `changed-corpus`, ...
 */
export async function fitConstraints(store: IndexStore, pool: Pool, request: FitRequest, job: Job): Promise<Fit> {
  check(request);
  const report: FitReport = {};
  const leftOut = new Map<LeftOutReason, Uint8Array>();
  const benchmarks = await foundInBenchmarks(store, pool, request, report, job);
  if (benchmarks) leftOut.set('benchmark', benchmarks.mask);
  for (const [reason, mask] of await unfitTraces(store, pool, request, report, job)) leftOut.set(reason, mask);
  const counted = await countTokens(store, pool, request, report, job);
  const { maxTokens, tokenBudget } = request;
  if (counted && maxTokens !== undefined)
    leftOut.set(
      'too-long',
      Uint8Array.from(counted.tokens, (tokens) => (tokens > maxTokens ? 1 : 0)),
    );
  const clusterOf = request.noDuplicates ? await clusters(store, pool, report, job) : undefined;
  return {
    constraints: {
      ...(clusterOf && { clusterOf }),
      ...(counted && { tokens: counted.tokens }),
      ...(tokenBudget !== undefined && { tokenBudget }),
      ...(leftOut.size > 0 && { leftOut }),
    },
    request: {
      ...request,
      ...(counted?.file && { tokenizer: counted.file }),
      ...(benchmarks && { benchmarks: benchmarks.files }),
    },
    report,
  };
}

function check({ maxTokens, tokenBudget, ngram }: FitRequest): void {
  for (const count of [maxTokens, tokenBudget, ngram])
    if (count !== undefined && !(Number.isInteger(count) && count >= 1))
      throw new Refusal({
        code: 'bad-request',
        message: `${count} is no number of tokens or words.`,
        next: 'Give a whole number from 1.',
      });
}

async function countTokens(
  store: IndexStore,
  pool: Pool,
  { maxTokens, tokenBudget, tokenizer }: FitRequest,
  report: FitReport,
  job: Job,
): Promise<{ tokens: Uint32Array; file?: FitFile } | undefined> {
  if ((maxTokens ?? tokenBudget) === undefined) return undefined;
  const loaded = tokenizer && (await loadTokenizer(path.resolve(store.workspace, tokenizer.file), tokenizer.file));
  const counter: TokenCounter = loaded ?? estimatedTokens;
  report.tokens = { name: counter.name, exact: counter.exact };
  const tokens = await trainingTokens(store, pool, counter, job);
  return { tokens, ...(loaded && { file: { file: tokenizer.file, digest: loaded.digest } }) };
}

async function foundInBenchmarks(
  store: IndexStore,
  pool: Pool,
  { benchmarks, ngram = defaultNgram }: FitRequest,
  report: FitReport,
  job: Job,
): Promise<{ mask: Uint8Array; files: FitFile[] } | undefined> {
  if (!benchmarks || benchmarks.length === 0) return undefined;
  const mask = new Uint8Array(pool.size);
  const files: FitFile[] = [];
  report.benchmarks = [];
  for (const { file } of benchmarks) {
    const benchmark = await readBenchmark(path.resolve(store.workspace, file), file, job);
    const hits = await benchmarkHits(store, benchmark, ngram, job);
    const samples = pool.problem.flatMap((problem, row) => {
      const hit = hits.get(problem);
      return hit ? [{ ...hit, row, benchmark: file }] : [];
    });
    for (const { row } of samples) mask[row] = 1;
    files.push({ file, digest: benchmark.digest });
    const { problems, skipped, fields } = benchmark;
    report.benchmarks.push({ file, problems: problems.length, skipped, fields, samples });
  }
  return { mask, files };
}

/** The traces to leave out, by why: missing and wrong ones, and where it is asked for those that cannot be judged. */
async function unfitTraces(
  store: IndexStore,
  pool: Pool,
  { verified }: FitRequest,
  report: FitReport,
  job: Job,
): Promise<[LeftOutReason, Uint8Array][]> {
  if (verified === undefined) return [];
  const [verdicts = new Uint32Array(pool.size)] = await textValues(
    store,
    pool,
    [traceVerdicts],
    'Judging teacher traces',
    job,
  );
  const count = (verdict: number): number => verdicts.reduce((sum, one) => sum + (one === verdict ? 1 : 0), 0);
  const { correct, wrong, unknown, missing } = traceVerdict;
  report.traces = {
    ...{ correct: count(correct), wrong: count(wrong), unknown: count(unknown) },
    missing: count(missing),
  };
  const where = (verdict: number): Uint8Array => Uint8Array.from(verdicts, (one) => (one === verdict ? 1 : 0));
  const left: [LeftOutReason, Uint8Array][] = [
    ['no-trace', where(missing)],
    ['wrong-trace', where(wrong)],
  ];
  return verified === 'strict' ? [...left, ['undecided-trace', where(unknown)]] : left;
}

/** The cluster of each row: rows with the same problem, or with problems that are nearly the same; -1 of those alone. */
async function clusters(store: IndexStore, pool: Pool, report: FitReport, job: Job): Promise<Int32Array> {
  const { first } = await nearClusters(store, job);
  const rowsOf = new Map<string, number[]>();
  for (const [row, problem] of pool.problem.entries()) {
    const cluster = first.get(problem) ?? problem;
    const rows = rowsOf.get(cluster);
    if (rows) rows.push(row);
    else rowsOf.set(cluster, [row]);
  }
  report.clusters = [...rowsOf.values()].filter((rows) => rows.length > 1);
  const clusterOf = new Int32Array(pool.size).fill(-1);
  for (const [cluster, rows] of report.clusters.entries()) for (const row of rows) clusterOf[row] = cluster;
  return clusterOf;
}
