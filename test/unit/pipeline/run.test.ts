import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusal } from '../refusal';
import { unattended, type Job } from '../../../src/core/job/job';
import {
  leftSomethingOut,
  runPipeline,
  type PipelineRequest,
  type PipelineSteps,
} from '../../../src/core/pipeline/run';
import { selectionDefaults } from '../../../src/core/selection/request';
import type { Annotator } from '../../../src/core/skills/annotator';
import { SkillTree } from '../../../src/core/skills/skillTree';
import { openIndex, type IndexStore } from '../../../src/core/store/open';

/** Tells sums from products by their sign. */
const annotator: Annotator = {
  name: 'signs',
  version: '1',
  origin: 'builtin',
  tree: SkillTree.fromPaths('signs', '1', 'Skills', [
    ['Arithmetic', 'Sums'],
    ['Arithmetic', 'Products'],
  ]),
  annotate: (inputs) =>
    Promise.resolve(
      inputs.map(({ problem }) => ({
        chains: [{ path: ['Arithmetic', problem.includes('+') ? 'Sums' : 'Products'], confidence: 1 }],
      })),
    ),
};

const problems = Array.from({ length: 20 }, (_, at) => ({
  unique_id: `p${at}`,
  question: at < 10 ? `${at} + 1 = ?` : `${at} * 2 = ?`,
  attempt: `<think>...</think>\\boxed{${at < 10 ? at + 1 : at * 2}}`,
  expected_answer: String(at < 10 ? at + 1 : at * 2),
}));

let workspace: string;
let store: IndexStore;

beforeEach(() => {
  workspace = mkdtempSync(path.join(tmpdir(), 'skill-gap-run-'));
  store = openIndex(workspace, 'write');
});
afterEach(() => {
  store.close();
  rmSync(workspace, { recursive: true, force: true });
});

function writeRows(name: string, rows: readonly object[]): string {
  const file = path.join(workspace, name);
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return file;
}

function request(changes: Partial<PipelineRequest> = {}): PipelineRequest {
  return {
    files: ['corpus.jsonl'],
    annotator,
    selection: { ...selectionDefaults, budget: 5 },
    save: 'weak',
    write: { format: 'messages', skills: 'before-think', out: path.join(workspace, 'set'), overwrite: false },
    ...changes,
  };
}

const verdicts = problems.map(({ unique_id }, at) => ({ unique_id, correct: at >= 10 || at % 2 === 0 }));

async function run(changes: Partial<PipelineRequest> = {}, job: Job = unattended): Promise<Partial<PipelineSteps>> {
  return await runPipeline(store, request(changes), job, () => undefined);
}

describe('running the whole job', () => {
  it('goes from the corpus to the written set and tells every step at its end', async () => {
    writeRows('corpus.jsonl', problems);
    const studentResults = writeRows('weak-student.jsonl', verdicts);
    const order: string[] = [];
    const steps = await runPipeline(store, request({ studentResults }), unattended, (step) => order.push(step));
    expect(order).toEqual(['index', 'annotate', 'student', 'select', 'write']);
    // Nobody named the student, so the file does.
    expect(steps.student).toMatchObject({ student: 'weak-student', matched: 20, correct: 15, wrong: 5 });
    expect(steps.select?.selection.skills.map(({ path: skill, accuracy }) => [skill.at(-1), accuracy])).toEqual([
      ['Sums', 0.5],
      ['Products', 1],
    ]);
    expect(readFileSync(path.join(workspace, 'set', 'weak.jsonl'), 'utf8')).toContain(
      'Skills:\\nArithmetic->Sums\\n<think>',
    );
    expect(leftSomethingOut(steps)).toBe(false);
  });

  it('does nothing twice', async () => {
    writeRows('corpus.jsonl', problems);
    const studentResults = writeRows('weak-student.jsonl', verdicts);
    const first = await run({ studentResults });
    const again = await run({ studentResults });
    expect(again.index?.datasets[0]).toMatchObject({ added: 0, unchanged: 20, bytes: 0 });
    expect(again.annotate).toMatchObject({ annotated: 0, cached: 20 });
    expect(again.select?.selection.samples).toEqual(first.select?.selection.samples);
    expect(again.write?.files).toEqual(first.write?.files);
  });

  it('goes on after an interruption in any step', async () => {
    writeRows('corpus.jsonl', problems);
    const studentResults = writeRows('weak-student.jsonl', verdicts);
    const seen = new Set<string>();
    for (const step of ['Indexing', 'Annotating', 'Importing', 'Writing', 'Checking']) {
      const controller = new AbortController();
      const job: Job = {
        signal: controller.signal,
        report: (progress) => {
          if (!progress.step.startsWith(step)) return;
          seen.add(step);
          controller.abort(new Error(`stopped at ${step}`));
        },
      };
      await expect(run({ studentResults }, job)).rejects.toThrow(`stopped at ${step}`);
      expect(existsSync(path.join(workspace, 'set'))).toBe(false);
    }
    expect(seen.size).toBe(5);
    expect((await run({ studentResults })).write?.files[0]?.rows).toBe(5);
  });

  it('takes the verdicts from the columns of the corpora', async () => {
    const half = (from: number) =>
      problems.slice(from, from + 10).map((row, at) => ({ ...row, 'Qwen/Weak-1B_judge': at % 2 === 0 }));
    writeRows('corpus.jsonl', half(0));
    writeRows('more.jsonl', half(10));
    const { student } = await run({ files: ['corpus.jsonl', 'more.jsonl'] });
    expect(student).toMatchObject({ student: 'Qwen/Weak-1B', matched: 20, correct: 10, wrong: 10 });
  });

  it('uses what the index holds of a named student', async () => {
    writeRows('corpus.jsonl', problems);
    const studentResults = writeRows('weak-student.jsonl', verdicts);
    await run({ studentResults, student: 'tiny' });
    const steps = await run({ student: 'tiny' });
    expect(steps.student).toBeUndefined();
    expect(steps.select?.selection.request.student).toBe('tiny');
  });

  it('refuses without a student before anything is annotated, but for a random selection', async () => {
    writeRows('corpus.jsonl', problems);
    const failure = await refusal(run());
    expect(failure.code).toBe('no-student-results');
    expect(failure.message).toContain('corpus.jsonl');
    expect(failure.next).toContain('--student-results');
    expect(store.trees.names()).toEqual([]);
    expect((await refusal(run({ student: 'nobody' }))).code).toBe('no-student-results');
    const { write } = await run({ selection: { ...selectionDefaults, method: 'random', budget: 5 } });
    expect(write?.files[0]?.rows).toBe(5);
  });

  it('refuses what can be seen beforehand before a line of the corpus is read', async () => {
    writeRows('corpus.jsonl', problems);
    const studentResults = writeRows('weak-student.jsonl', verdicts);
    writeRows('empty-benchmark.jsonl', [{ score: 1 }]);
    const fit = (file: string) => ({ selection: { ...selectionDefaults, fit: { benchmarks: [{ file }] } } });
    const { write } = request();
    const cases: [Partial<PipelineRequest>, string][] = [
      [{ studentResults: path.join(workspace, 'nowhere.jsonl') }, 'missing-file'],
      [{ studentResults, ...fit('nowhere.jsonl') }, 'missing-file'],
      [{ studentResults, ...fit('empty-benchmark.jsonl') }, 'no-question-field'],
      [
        { studentResults, selection: { ...selectionDefaults, fit: { maxTokens: 9, tokenizer: { file: 'no.json' } } } },
        'missing-file',
      ],
      [{ studentResults, selection: { ...selectionDefaults, skill: 'Nowhere' } }, 'unknown-skill'],
      [{ studentResults, write: { ...write, format: 'trl', shape: 'rendered' } }, 'no-template'],
      [{ studentResults, write: { ...write, out: workspace } }, 'corpus-folder'],
    ];
    for (const [changes, code] of cases) expect((await refusal(run(changes))).code).toBe(code);
    expect(store.datasets.all()).toEqual([]);
  });

  it('selects only from the corpora it was given', async () => {
    writeRows('corpus.jsonl', problems.slice(0, 10));
    writeRows('other.jsonl', problems.slice(10));
    const studentResults = writeRows('weak-student.jsonl', verdicts);
    await run({ files: ['corpus.jsonl', 'other.jsonl'], studentResults });
    const { select } = await run({ studentResults, save: 'second' });
    expect(select?.pool.datasets).toEqual(['corpus.jsonl']);
  });

  it('says that something was left out, and where', async () => {
    writeRows('corpus.jsonl', problems);
    const studentResults = writeRows('weak-student.jsonl', [...verdicts, { unique_id: 'stranger', correct: true }]);
    const unmatched = await run({ studentResults });
    expect(unmatched.student?.unmatched).toMatchObject([{ line: 21, id: 'stranger' }]);
    expect(leftSomethingOut(unmatched)).toBe(true);

    writeRows('weak-student.jsonl', verdicts);
    const missing = await run({ studentResults, files: ['corpus.jsonl', 'nowhere.jsonl'] });
    expect(missing.index?.refused).toMatchObject([{ code: 'missing-file' }]);
    expect(leftSomethingOut(missing)).toBe(true);

    const short = await run({ studentResults, selection: { ...selectionDefaults, budget: 50 }, save: 'short' });
    expect(short.select?.selection.shortfall).toMatchObject({ asked: 50, got: 20 });
    expect(leftSomethingOut(short)).toBe(true);

    writeFileSync(path.join(workspace, 'corpus.jsonl'), `${JSON.stringify(problems[0])}\n{"unique_id": "p1", \n`);
    const bad = await run({ studentResults, selection: { ...selectionDefaults, budget: 1 }, save: 'bad' });
    expect(bad.index?.datasets[0]).toMatchObject({ samples: 1, errors: 1 });
    expect(leftSomethingOut(bad)).toBe(true);
  });

  it('refuses when no file could be indexed', async () => {
    expect(await refusal(run({ files: ['nowhere.jsonl'] }))).toMatchObject({ code: 'missing-file' });
    expect(await refusal(run({ files: [] }))).toMatchObject({ code: 'no-files' });
  });
});
