import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotateBatch } from '../../../../src/core/annotate/batch/annotateBatch';
import { unattended } from '../../../../src/core/job/job';
import { activeTreeKey } from '../../../../src/core/pool/lookUps';
import { Workspace } from '../../ingest/workspace';
import { refusal } from '../../refusal';
import { answerFile } from './batchServer';
import { indexed, optionsFor } from './lettersBatch';

describe('annotateBatch, where something is amiss', () => {
  it('2.1 refuses the folder of another model, and a named file without answers', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, 3);
    const options = optionsFor(workspace);
    await annotateBatch(store, options, unattended);
    expect(await refusal(annotateBatch(store, { ...options, model: 'n' }, unattended))).toMatchObject({
      code: 'other-batch',
    });
    const results = [workspace.write('none.jsonl', '{"a":1}\n')];
    expect(await refusal(annotateBatch(store, { ...options, results }, unattended))).toMatchObject({
      code: 'no-answers',
    });
  });

  it('2.2 asks again for damaged lines of its own files', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, 10);
    const options = optionsFor(workspace);
    await annotateBatch(store, options, unattended);
    const file = path.join(options.folder, 'level-1.requests.jsonl');
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    writeFileSync(file, [...lines.slice(0, 6), (lines[6] ?? '').slice(0, 200)].join('\n'));
    appendFileSync(file, '\n{"custom_id":"not ours"}\n');
    const step = await annotateBatch(store, options, unattended);
    expect(step.problems.map(({ line, code }) => [line, code])).toEqual([[7, expect.any(String)]]);
    expect(step.requests).toMatchObject({ underWay: 6, written: 4 });
  });

  it('2.3 writes nothing when it is cancelled, and leaves no traces', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, 3_000);
    const options = optionsFor(workspace);
    const controller = new AbortController();
    const report = ({ step, done }: { step: string; done: number }): void => {
      if (step === 'Annotating' && done > 0) controller.abort(new Error('cancelled'));
    };
    await expect(annotateBatch(store, options, { signal: controller.signal, report })).rejects.toThrow('cancelled');
    expect(existsSync(options.folder)).toBe(false);
    expect(await annotateBatch(store, options, unattended)).toMatchObject({ requests: { written: 3_000 } });
  });

  it('2.5 leaves the active tree until there are chains of the new one', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, 9);
    const options = optionsFor(workspace);
    store.setMeta(activeTreeKey, 'another');
    await annotateBatch(store, options, unattended);
    expect(store.meta(activeTreeKey)).toBe('another');
    for (const level of [1, 2, 3]) {
      answerFile(options.folder, `level-${level}.requests.jsonl`);
      await annotateBatch(store, options, unattended);
    }
    expect(store.meta(activeTreeKey)).toBe('letters');
  });

  it('2.4 reads answers that lie under another name, of several files', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, 9);
    const options = optionsFor(workspace);
    await annotateBatch(store, options, unattended);
    renameSync(answerFile(options.folder, 'level-1.requests.jsonl'), path.join(options.folder, 'Batch-Output.JSONL'));
    expect((await annotateBatch(store, options, unattended)).answers.taken).toBe(9);
  });
});
