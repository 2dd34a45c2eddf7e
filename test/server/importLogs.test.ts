import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inspectLog, pool } from '../unit/student/formats/logs';
import { inProcess, type TestClient } from './client';
import { jsonl, workspaceWith } from './corpus';

describe('logs of evaluations in the editor', () => {
  let workspace: string;
  let client: TestClient;
  beforeEach(async () => {
    const files = {
      'corpus.jsonl': jsonl(pool),
      'run.json': JSON.stringify(inspectLog()),
      'tree.json': '[1, 0, 1, 1]',
      'cut.jsonl': `${jsonl([{ unique_id: 'p0', correct: true }])}{"unique_id": "p1", `,
    };
    workspace = workspaceWith(files);
    client = inProcess(workspace);
    await client.start(false);
    await client.done('skillGap/index', { fields: {} });
  });
  afterEach(async () => {
    await client.stop();
    rmSync(workspace, { recursive: true, force: true });
  });

  const file = (name: string): { file: string; student: string } => ({
    file: path.join(workspace, name),
    student: 's',
  });

  it('are offered and imported, with what they were read as for the log', async () => {
    const found = await client.done('skillGap/resultFiles', {});
    expect(found.map(({ path: name }) => name)).toEqual(['cut.jsonl', 'run.json', 'tree.json']);
    const outcome = await client.done('skillGap/importStudent', file('run.json'));
    expect(outcome).toMatchObject({ matched: 4, correct: 2, wrong: 1, truncated: 1 });
    expect(outcome.notes?.[0]).toContain('Read as inspect');
  });

  it('that hold bare positions are refused until their dataset is named', async () => {
    const refused = await client.ask('skillGap/importStudent', file('tree.json'));
    expect(refused).toMatchObject({ kind: 'refused', failure: { code: 'no-dataset' } });
    const outcome = await client.done('skillGap/importStudent', { ...file('tree.json'), dataset: 'corpus.jsonl' });
    expect(outcome).toMatchObject({ matched: 4, correct: 3 });
  });

  it('that are damaged are refused, and their good lines taken on request', async () => {
    const refused = await client.ask('skillGap/importStudent', file('cut.jsonl'));
    expect(refused).toMatchObject({ kind: 'refused', failure: { code: 'damaged-lines', line: 2 } });
    const outcome = await client.done('skillGap/importStudent', { ...file('cut.jsonl'), keepGood: true });
    expect(outcome).toMatchObject({ matched: 1, problems: [{ line: 2, code: 'bad-json' }] });
  });
});
