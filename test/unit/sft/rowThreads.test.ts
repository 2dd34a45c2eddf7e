import { build } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { problemKey } from '../../../src/core/dataset/sample';
import { unattended, type Job } from '../../../src/core/job/job';
import { savedSelection } from '../../../src/core/selection/saved';
import { readChatTemplate } from '../../../src/core/sft/chatTemplate';
import { formatOf, shapeOf, type SftFormat } from '../../../src/core/sft/formats';
import { rememberTraces } from '../../../src/core/sft/rememberTraces';
import { threadsFor, type RowsTask } from '../../../src/core/sft/rowThreads';
import { SetWatch } from '../../../src/core/sft/setWatch';
import { Staging } from '../../../src/core/sft/staging';
import { writeRows } from '../../../src/core/sft/writeRows';
import type { SkillsPlacement } from '../../../src/core/sft/trainingRow';
import { estimatedTokens } from '../../../src/core/tokens/tokenCounter';
import { refusal } from '../refusal';
import { TestWorkspace, type TestRow } from './testIndex';

let folder: string;
let script: string;
let marksScript: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'row-threads-'));
  script = path.join(folder, 'rowThreadMain.cjs');
  marksScript = path.join(folder, 'markThreadMain.cjs');
  const project = JSON.stringify(path.resolve('package.json'));
  await build({
    entryPoints: ['rowThreadMain', 'markThreadMain'].map((main) => path.resolve(`src/core/sft/${main}.ts`)),
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['better-sqlite3'],
    banner: { js: `require = require('node:module').createRequire(${project});` },
    logLevel: 'error',
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

const thoughtsOf = (at: number): string =>
  `<think>\n${at % 3 === 0 ? 'Hmm “four”, I say \u{1f642}. ' : 'Let me see. '.repeat(1 + (at % 50))}\n</think>\n\n`;

/** Several pages of rows; some without a trace or thoughts, some that a template cannot keep, some in the benchmark. */
const rows: TestRow[] = Array.from({ length: 1_130 }, (_, at) => ({
  id: `r${at}`,
  problem: `In room ${at} of the ${'abcdefghij'[at % 10] ?? ''} wing stand ${at * 7} chairs, how many legs have they all together?`,
  ...(at % 97 !== 5 && {
    trace: `${at % 60 === 7 ? '' : at % 60 === 8 ? 'So.</think>' : thoughtsOf(at)}It is $\\boxed{${at * 28}}$.`,
  }),
  chains: [at % 2 === 0 ? 'Algebra/Lines' : 'Counting/Pairs', ...(at % 5 === 0 ? ['Algebra/Sums'] : [])],
  ...(at % 4 === 0 && { verdict: at % 8 === 0 ? ('wrong' as const) : ('correct' as const) }),
}));

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = new TestWorkspace(rows);
});
afterEach(() => workspace.remove());

interface Asked {
  format?: SftFormat;
  shape?: string;
  skills?: SkillsPlacement;
  template?: string;
  model?: string;
  validation?: ReadonlySet<string>;
  asInPaper?: true;
  leaveOutLost?: true;
  job?: Job;
}

/** Writes the rows in so many threads, none for this one, and returns all that came of it. */
async function written(
  threads: number,
  {
    format = 'trl',
    shape: word,
    skills = 'inside-think',
    template: family,
    model,
    validation = new Set(),
    asInPaper,
    leaveOutLost,
    job = unattended,
  }: Asked,
): Promise<object> {
  const shape = shapeOf(formatOf(format), word);
  const template = family === undefined ? undefined : readChatTemplate(family, folder);
  const { store } = workspace;
  const problems = [rows[3], rows[444], rows[1_001]].map((row, at) => ({ line: at + 1, text: row?.problem ?? '' }));
  const benchmarks = [{ name: 'legs', problems, digest: '', skipped: 0, fields: {} }];
  const shown = { depth: { from: 1, to: 2 }, ...(asInPaper && { asInPaper }) };
  const named = model !== undefined && { model };
  const lost = { ...(leaveOutLost && { leaveOutLost }) };
  const base = { format, skills, benchmarks, student: 'weak', ...named, ...lost, ...(template && { template }) };
  const watch = new SetWatch(workspace.folder, { ...base, shape, tokens: estimatedTokens });
  const task: RowsTask = {
    pageSize: 200,
    ...{ workspace: workspace.folder, selection: 'weak 1', format, shape: shape.name, skills, shown, validation },
    ...{ student: 'weak', benchmarks, ...named, ...lost, ...(template && { template: template.source }) },
  };
  await using staging = new Staging(path.join(workspace.folder, `out-${threads}`));
  const part = (name: string) => ({
    rows: staging.addStream(`${name}.jsonl`, 'never'),
    sideRows: staging.addStream(`${name}.rows.jsonl`, 'never'),
  });
  const parts = { training: part('training'), ...(validation.size > 0 && { validation: part('validation') }) };
  const plan = {
    ...{ shape, skills, shown, validation, watch, parts },
    ...(template && { template }),
    ...(threads > 0 && { threads: { script, task, threads } }),
  };
  const became = await writeRows(store, savedSelection(store, 'weak 1'), plan, job);
  const files = [parts.training, parts.validation].flatMap((one) => (one ? [one.rows, one.sideRows] : []));
  for (const file of files) await file.finished();
  const texts = files.map((file) => ({
    text: readFileSync(file.temporary, 'utf8'),
    rows: file.rows,
    sha: file.sha256,
  }));
  return { became, texts, checks: watch.checks(), warnings: watch.warnings(), findings: watch.findings() };
}

describe('rows that are made in threads', () => {
  it.each<[string, Asked]>([
    ['messages', {}],
    ['rows of which a template loses the skills', { skills: 'before-think', template: 'qwen3' }],
    ['a template that keeps them', { template: 'qwen3' }],
    ['rows in the order of the corpus', { skills: 'before-think', asInPaper: true }],
    ['thoughts of their own', { skills: 'reasoning-content', template: 'qwen3' }],
    ['texts of a template', { shape: 'rendered', template: 'qwen3' }],
    ['alpaca rows', { format: 'llama-factory', shape: 'alpaca', skills: 'prompt' }],
    ['another student', { format: 'llama-factory', skills: 'before-think', model: 'Qwen/Qwen2.5-7B' }],
    [
      'rows kept for validation',
      { validation: new Set(rows.filter((_, at) => at % 9 === 0).map((row) => problemKey(row.problem))) },
    ],
  ])('are the same as in one, and so is what is told of them: %s', async (_, asked) => {
    await rememberTraces(workspace.store, 'weak 1', unattended);
    const alone = await written(0, asked);
    expect(alone).toMatchObject({ became: { rows: 1_130 - 12, leftOut: { length: 12 } } });
    expect(await written(2, asked)).toEqual(alone);
  });

  it('leave out the same of which a template loses something', async () => {
    const asked: Asked = { skills: 'before-think', template: 'deepseek-v3', leaveOutLost: true };
    const alone = await written(0, asked);
    // It keeps skills and answer of rows without thoughts alone.
    expect(alone).toMatchObject({ became: { rows: 19, leftOut: { length: 1_130 - 19 } } });
    expect(await written(2, asked)).toEqual(alone);
  });

  it('are the same in any number of them', async () => {
    const alone = await written(0, {});
    for (const threads of [1, 3]) expect(await written(threads, {})).toEqual(alone);
  });

  it('are refused as in one where the source has changed', async () => {
    await rememberTraces(workspace.store, 'weak 1', unattended);
    const changed = rows.map((row, at) => (at % 300 === 7 ? { ...row, trace: 'Something else.' } : row));
    workspace.writeCorpus(changed);
    workspace.indexCorpus(changed);
    const failure = await refusal(written(2, {}));
    expect(failure).toMatchObject({ code: 'source-changed' });
    expect(failure.message).toMatch(/^4 of 1130 rows of "weak 1" are not what was selected/);
    expect(failure).toEqual(await refusal(written(0, {})));
    // Written to since it was indexed.
    writeFileSync(workspace.corpus, readFileSync(workspace.corpus, 'utf8').slice(0, -10));
    expect(await refusal(written(2, {}))).toEqual(await refusal(written(0, {})));
  });

  it('end with the job', async () => {
    const control = new AbortController();
    let pages = 0;
    const job: Job = { signal: control.signal, report: () => ++pages === 3 && control.abort(new Error('enough')) };
    await expect(written(2, { job })).rejects.toThrow('enough');
  });

  it('tell of a thread that breaks', async () => {
    writeFileSync(path.join(folder, 'broken.cjs'), 'throw new Error("out of order");');
    const whole = script;
    script = path.join(folder, 'broken.cjs');
    try {
      await expect(written(2, {})).rejects.toThrow('out of order');
    } finally {
      script = whole;
    }
  });
});

describe('traces that are remembered in threads', () => {
  it('are remembered as in one', async () => {
    const remembered = async ({ store }: TestWorkspace, script?: string, threads?: number) => {
      const blank = await rememberTraces(store, 'weak 1', unattended, script, threads);
      const samples = store.selections.samples(savedSelection(store, 'weak 1').id);
      return { blank, marks: samples.map(({ id, trace, row }) => `${id} ${trace} ${row}`) };
    };
    const other = new TestWorkspace(rows);
    try {
      const inThreads = await remembered(workspace, marksScript, 2);
      expect(inThreads).toMatchObject({ blank: 12, marks: { length: 1_130 } });
      expect(inThreads.marks.join()).not.toContain('undefined');
      expect(inThreads).toEqual(await remembered(other));
    } finally {
      other.remove();
    }
  });
});

describe('the number of threads', () => {
  it('follows from the rows, their tokenizer and the processors', () => {
    expect([1, 2, 4, 16].map((processors) => threadsFor(100_000, false, processors))).toEqual([0, 2, 3, 3]);
    expect([1, 2, 4, 16].map((processors) => threadsFor(100_000, true, processors))).toEqual([0, 2, 2, 2]);
    expect(threadsFor(1_000, false, 16)).toBe(0);
  });
});
