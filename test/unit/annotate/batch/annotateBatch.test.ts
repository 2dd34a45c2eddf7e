import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotateBatch } from '../../../../src/core/annotate/batch/annotateBatch';
import { annotateDatasets } from '../../../../src/core/annotate/annotateDatasets';
import { unattended } from '../../../../src/core/job/job';
import { CachedModel } from '../../../../src/core/llm/cachedModel';
import { WalkAnnotator } from '../../../../src/core/skills/walk/walkAnnotator';
import { Workspace } from '../../ingest/workspace';
import { answerFile, answerLine, errorLine, LiveModel, requestFilesIn, requestsIn } from './batchServer';
import { indexed, optionsFor, storedChains, tree } from './lettersBatch';

async function liveChains(rows: number): Promise<Map<string, string[]>> {
  using workspace = new Workspace();
  const store = await indexed(workspace, rows);
  await annotateDatasets(store, { annotator: new WalkAnnotator(new LiveModel(), tree) }, unattended);
  return storedChains(store);
}

describe('annotateBatch', () => {
  it('1.1 walks level by level to the chains of the live walk', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, 60);
    const options = optionsFor(workspace);
    const first = await annotateBatch(store, options, unattended);
    expect(first).toMatchObject({ annotated: 0, waiting: 60, failed: [], requests: { written: 60 } });
    const [request] = requestsIn(options.folder, 'level-1.requests.jsonl');
    expect(request).toMatchObject({
      method: 'POST',
      url: '/v1/chat/completions',
      body: { model: 'm', temperature: 0.3 },
    });
    expect(request?.body.response_format).toMatchObject({ type: 'json_schema' });
    for (let level = 1; level <= 3; level++) {
      answerFile(options.folder, `level-${level}.requests.jsonl`);
      const step = await annotateBatch(store, options, unattended);
      expect(step.answers.foreignCount + step.answers.failed.length + step.problems.length).toBe(0);
    }
    expect(requestFilesIn(options.folder).length).toBe(3);
    expect(storedChains(store)).toEqual(await liveChains(60));
    expect(
      store.annotations.get(store.trees.byName('letters')?.id ?? 0, [...storedChains(store).keys()][0] ?? ''),
    ).toMatchObject({
      origin: 'model',
    });
  });

  it('1.2 changes nothing when it is repeated: what is under way is not asked again', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, 20);
    const options = optionsFor(workspace);
    await annotateBatch(store, options, unattended);
    const before = readFileSync(path.join(options.folder, 'level-1.requests.jsonl'));
    const again = await annotateBatch(store, options, unattended);
    expect(again).toMatchObject({ waiting: 20, written: [], requests: { underWay: 20, written: 0 } });
    expect(again.unanswered).toEqual(['level-1.requests.jsonl']);
    expect(readdirSync(options.folder)).toEqual(['level-1.requests.jsonl']);
    expect(readFileSync(path.join(options.folder, 'level-1.requests.jsonl'))).toEqual(before);
    rmSync(path.join(options.folder, 'level-1.requests.jsonl'));
    expect(await annotateBatch(store, options, unattended)).toMatchObject({ requests: { written: 20 } });
    answerFile(options.folder, 'level-1.requests.jsonl');
    await annotateBatch(store, options, unattended);
    const more = await annotateBatch(store, options, unattended);
    expect(more.answers).toMatchObject({ taken: 0, repeated: 20 });
    expect(more.written).toEqual([]);
  });

  it('1.3 splits a level, and goes on with the parts that are answered', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, 50);
    const options = { ...optionsFor(workspace), fileLimits: { requests: 20, bytes: 1e9 } };
    await annotateBatch(store, options, unattended);
    expect(requestFilesIn(options.folder)).toEqual([
      'level-1.part-2.requests.jsonl',
      'level-1.part-3.requests.jsonl',
      'level-1.requests.jsonl',
    ]);
    answerFile(options.folder, 'level-1.part-3.requests.jsonl');
    const next = await annotateBatch(store, options, unattended);
    expect(next.answers.taken).toBe(10);
    expect(next.requests.underWay).toBe(40);
    expect(next.unanswered.length).toBe(2);
    const small = { ...optionsFor(workspace), folder: path.join(workspace.folder, 'small') };
    await annotateBatch(store, { ...small, fileLimits: { requests: 1e9, bytes: 20_000 } }, unattended);
    for (const name of requestFilesIn(small.folder))
      expect(readFileSync(path.join(small.folder, name)).length).toBeLessThanOrEqual(20_000);
  });

  it('1.4 asks again what is missing or failed', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, 200);
    const options = optionsFor(workspace);
    await annotateBatch(store, options, unattended);
    for (let round = 1; round <= 6; round++) {
      answerFile(options.folder, `level-${round}.requests.jsonl`, round < 4 ? 10 : 0);
      const step = await annotateBatch(store, options, unattended);
      if (round === 1) {
        expect(step.requests.askedAgain).toBeGreaterThan(10);
        expect(step.answers.failed[0]).toMatchObject({ reason: 'It expired.' });
      }
      if (step.written.length === 0) break;
    }
    const last = await annotateBatch(store, options, unattended);
    expect(last).toMatchObject({ waiting: 0, answers: { failed: expect.any(Array) as unknown } });
    expect(storedChains(store).size + last.failed.length).toBe(200);
    for (const { reason } of last.failed) expect(reason).toContain('in 3 files of requests');
    const live = await liveChains(200);
    for (const [problem, chains] of storedChains(store)) expect(chains).toEqual(live.get(problem));
  });

  it('1.8 gives a sample up when no answer came in three files', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, 1);
    const options = optionsFor(workspace);
    for (let level = 1; level <= 3; level++) {
      expect((await annotateBatch(store, options, unattended)).requests.written).toBe(1);
      const [request] = requestsIn(options.folder, `level-${level}.requests.jsonl`);
      writeFileSync(path.join(options.folder, `errors-${level}.jsonl`), request ? errorLine(request) : '');
    }
    const last = await annotateBatch(store, options, unattended);
    expect(last).toMatchObject({ annotated: 0, waiting: 0, written: [] });
    expect(last.failed).toEqual([{ id: 's0', reason: 'no answer came to a question in 3 files of requests' }]);
    writeFileSync(
      path.join(options.folder, 'late.jsonl'),
      requestsIn(options.folder, 'level-1.requests.jsonl')
        .map((one) => answerLine(one))
        .join(''),
    );
    expect(await annotateBatch(store, options, unattended)).toMatchObject({ failed: [], answers: { taken: 1 } });
  });

  it('1.5 takes answers from any file, lists damaged lines and foreign ids, and stores no words of a model', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, 12);
    const options = optionsFor(workspace);
    await annotateBatch(store, options, unattended);
    const requests = requestsIn(options.folder, 'level-1.requests.jsonl');
    const [one, two, three, four, ...others] = requests;
    if (!one || !two || !three || !four) throw new Error('too few requests');
    const evil = '<script>alert(1)</script>\n- rm -rf /\n- __proto__';
    writeFileSync(path.join(options.folder, 'output_abc.jsonl'), [answerLine(one), answerLine(two, evil)].join('\n'));
    const elsewhere = workspace.write(
      'elsewhere.txt',
      [
        ...others.map((request) => answerLine(request)),
        errorLine(one),
        errorLine(three),
        '{"custom_id": "mine", "response": null}',
        `{"custom_id":"${'f'.repeat(64)}","error":{"message":"no"}}`,
        '{"some":"row"}',
        '{"broken',
      ].join('\n'),
    );
    writeFileSync(path.join(options.folder, 'notes.jsonl'), '{"note":"of a person"}\n');
    const step = await annotateBatch(store, { ...options, results: [elsewhere] }, unattended);
    expect(step.answers).toMatchObject({ taken: 10, repeated: 0, foreignCount: 2 });
    expect(step.answers.files).toEqual([elsewhere, path.join(options.folder, 'output_abc.jsonl')]);
    expect(step.answers.foreign.map(({ id, line }) => [id.slice(0, 4), line])).toEqual([
      ['mine', others.length + 3],
      ['ffff', others.length + 4],
    ]);
    expect(step.answers.failed.map(({ id }) => id)).toEqual([three.custom_id]);
    expect(step.answers.problems.map(({ line, code }) => [line - others.length, code])).toEqual([
      [5, 'no-answer'],
      [6, 'bad-json'],
    ]);
    expect(store.replies.get(Buffer.from(two.custom_id, 'hex'))?.text).toBe('["?1","?2"]');
  });

  it('1.6 goes on where the live walk was stopped, and the live walk where it was', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, 40);
    const options = optionsFor(workspace);
    const live = new LiveModel();
    const cached = new CachedModel(live, store);
    await annotateDatasets(store, { annotator: new WalkAnnotator(cached, tree), limit: 10 }, unattended);
    const step = await annotateBatch(store, options, unattended);
    expect(step).toMatchObject({ cached: 10, waiting: 30, requests: { written: 30 } });
    for (const level of [1, 2, 3]) {
      answerFile(options.folder, `level-${level}.requests.jsonl`);
      await annotateBatch(store, options, unattended);
    }
    const calls = live.calls;
    const again = new WalkAnnotator(cached, tree);
    expect(await annotateDatasets(store, { annotator: again }, unattended)).toMatchObject({ annotated: 0, cached: 40 });
    await annotateDatasets(store, { annotator: again, again: true }, unattended);
    expect(live.calls).toBe(calls);
    expect(storedChains(store)).toEqual(await liveChains(40));
  });

  it('1.7 keeps to a limit over all runs, and can be told to ask without a schema', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, 30);
    const options = { ...optionsFor(workspace), limit: 5, schema: false };
    for (let level = 1; level <= 4; level++) {
      const { written } = await annotateBatch(store, options, unattended);
      if (written.length > 0) answerFile(options.folder, `level-${level}.requests.jsonl`);
    }
    expect(storedChains(store).size).toBe(5);
    expect(requestsIn(options.folder, 'level-1.requests.jsonl').length).toBe(5);
    expect(requestsIn(options.folder, 'level-1.requests.jsonl')[0]?.body.response_format).toBeUndefined();
  });
});
