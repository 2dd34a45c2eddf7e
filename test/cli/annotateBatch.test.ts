import { appendFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerFile, requestsIn } from '../unit/annotate/batch/batchServer';
import { sampleLines, Workspace } from '../unit/ingest/workspace';
import { runCli } from './builtCli';

const annotate = ['annotate', 'a.jsonl', '--annotator', 'batch', '--model', 'm', '--batch', 'walk'];

describe('skill-gap annotate --annotator batch', () => {
  it('1.1 goes from requests to chains, level by level, and says what comes next', () => {
    using workspace = new Workspace();
    workspace.write('a.jsonl', sampleLines(0, 30));
    const folder = path.join(workspace.folder, 'walk');
    const first = runCli(workspace.folder, annotate);
    expect(first.code).toBe(0);
    expect(first.err).toContain('level-1.requests.jsonl: 30 requests');
    expect(first.out).toContain('vllm run-batch -i level-1.requests.jsonl -o level-1.results.jsonl --model m');
    let level = 1;
    for (; existsSync(path.join(folder, `level-${level}.requests.jsonl`)); level++) {
      answerFile(folder, `level-${level}.requests.jsonl`);
      expect(runCli(workspace.folder, annotate).code).toBe(0);
    }
    expect(level).toBe(4);
    const last = runCli(workspace.folder, [...annotate, '--json']);
    expect(JSON.parse(last.out)).toMatchObject({ annotated: 0, cached: 30, failed: [], calls: 0, waiting: 0 });
    const rows = runCli(workspace.folder, ['chains', 'export']).out.trim().split('\n');
    expect(JSON.parse(rows[0] ?? '')).toMatchObject({
      origin: 'model',
      annotator: expect.stringMatching(/^m@walk-/u) as string,
    });
    expect(rows.length).toBe(30);
  });

  it('1.2 lists damaged lines and the answers of others, and exits 1', () => {
    using workspace = new Workspace();
    workspace.write('a.jsonl', sampleLines(0, 5));
    runCli(workspace.folder, annotate);
    const answers = answerFile(path.join(workspace.folder, 'walk'), 'level-1.requests.jsonl');
    appendFileSync(answers, '{"custom_id":"theirs","response":null,"error":null}\n{"custom_id\n');
    const run = runCli(workspace.folder, [...annotate, '--json']);
    expect(run.code).toBe(1);
    expect(run.err).toContain(`${answers}:7:`);
    expect(run.err).toContain(`${answers}:6: theirs: no file of requests in the folder has this id`);
    expect(JSON.parse(run.out)).toMatchObject({
      batch: { answers: { taken: 5, foreign_count: 1 }, requests: { asked_again: 0 } },
    });
  });

  it('1.3 says which flags belong together', () => {
    using workspace = new Workspace();
    workspace.write('a.jsonl', sampleLines(0, 3));
    expect(runCli(workspace.folder, annotate.slice(0, -2)).err).toContain('--batch is needed');
    expect(runCli(workspace.folder, [...annotate, '--base-url', 'http://x/v1'])).toMatchObject({ code: 2 });
    expect(runCli(workspace.folder, ['annotate', 'a.jsonl', '--batch', 'walk']).err).toContain('for --annotator batch');
    expect(runCli(workspace.folder, [...annotate, '--no-schema', '--limit', '2']).code).toBe(0);
    const requests = requestsIn(path.join(workspace.folder, 'walk'), 'level-1.requests.jsonl');
    expect(requests.map(({ body }) => body.response_format)).toEqual([undefined, undefined]);
    expect(
      runCli(
        workspace.folder,
        annotate.map((word) => (word === 'm' ? 'n' : word)),
      ),
    ).toMatchObject({ code: 3 });
  });
});
