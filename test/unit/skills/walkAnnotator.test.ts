import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotateDatasets, type AnnotateResult } from '../../../src/core/annotate/annotateDatasets';
import { indexFiles } from '../../../src/core/ingest/indexFiles';
import { unattended, type Job } from '../../../src/core/job/job';
import { Budget } from '../../../src/core/llm/budget';
import { CachedModel } from '../../../src/core/llm/cachedModel';
import { EndpointPool, type PoolOptions } from '../../../src/core/llm/endpointPool';
import { SkillTree } from '../../../src/core/skills/skillTree';
import { WalkAnnotator, type WalkOptions } from '../../../src/core/skills/walk/walkAnnotator';
import type { IndexStore } from '../../../src/core/store/open';
import { badDay, flood, hostileTexts, withFaults } from '../../loopback/faults';
import { LoopbackChat } from '../../loopback/loopbackChat';
import { skillful } from '../../loopback/skillfulModel';
import { sampleLines, Workspace } from '../ingest/workspace';
import { refusal } from '../refusal';
import { seededRandom } from '../seededRandom';

/** 4 x 4 x 4 skills. */
const tree = SkillTree.fromPaths(
  'cube',
  '1',
  'All',
  Array.from({ length: 64 }, (_, i) => [`A${i >> 4}`, `B${(i >> 2) & 3} of A${i >> 4}`, `leaf ${i}`]),
);

async function indexed(workspace: Workspace, samples: number): Promise<IndexStore> {
  const store = workspace.open();
  await indexFiles(store, [workspace.write('a.jsonl', sampleLines(1, samples, 40))], {}, unattended);
  return store;
}

function annotatorFor(
  server: LoopbackChat,
  store: IndexStore,
  options: Partial<PoolOptions> & { walk?: WalkOptions } = {},
): WalkAnnotator {
  const endpoints = [{ baseUrl: server.baseUrl }];
  const pool = new EndpointPool({ endpoints, model: 'm', firstPause: 1, concurrency: 16, ...options });
  return new WalkAnnotator(new CachedModel(pool, store), tree, options.walk);
}

/** The chains of every sample, by its problem. */
function chainsIn(store: IndexStore): Map<string, string> {
  const stored = store.trees.byName(tree.name);
  if (!stored) return new Map();
  const { nodeOf } = store.trees.skillIds(stored);
  const scan = store.datasets.byPath('a.jsonl')?.scan?.id ?? 0;
  const chains = new Map<string, string>();
  store.annotations.forScan(stored.id, scan, (row, skills) =>
    chains.set(`${row}`, skills.map((id) => tree.pathOf(nodeOf.get(id) ?? 0).join('/')).join(' + ')),
  );
  return chains;
}

/** What an endpoint without faults leads to. */
async function expected(samples: number): Promise<Map<string, string>> {
  using workspace = new Workspace();
  await using server = await LoopbackChat.start(skillful);
  const store = await indexed(workspace, samples);
  await annotateDatasets(store, { annotator: annotatorFor(server, store) }, unattended);
  return chainsIn(store);
}

describe('WalkAnnotator', { timeout: 30_000 }, () => {
  it('1.1 annotates every sample on a bad day, and asks nothing twice that was answered', async () => {
    const seed = 4;
    using workspace = new Workspace();
    const answer = withFaults(skillful, badDay, seededRandom(seed), 4);
    await using server = await LoopbackChat.start(answer, { remember: false });
    const store = await indexed(workspace, 151);
    const annotator = annotatorFor(server, store, { concurrency: 32 });
    const result = await annotateDatasets(store, { annotator }, unattended);
    expect(result, `seed ${seed}`).toMatchObject({ annotated: 150, failed: [] });
    expect(result.calls).toBe(server.requests);
    expect(server.repeated, `seed ${seed}`).toBe(0);
    expect(server.mostInFlight).toBeLessThanOrEqual(32);
    expect(chainsIn(store)).toEqual(await expected(151));
    const asked = server.requests;
    expect(await annotateDatasets(store, { annotator }, unattended)).toMatchObject({ annotated: 0, cached: 150 });
    expect(server.requests).toBe(asked);
  });

  it('1.2 goes on where it was cut short without asking again what was answered', async () => {
    using workspace = new Workspace();
    await using server = await LoopbackChat.start(skillful);
    const store = await indexed(workspace, 101);
    let partial: AnnotateResult | undefined;
    const cut = annotateDatasets(
      store,
      {
        annotator: annotatorFor(server, store, { budget: new Budget({ maxCalls: 120 }) }),
        onCutShort: (result) => (partial = result),
      },
      unattended,
    );
    expect(await refusal(cut)).toMatchObject({ code: 'budget-spent' });
    expect(partial?.calls).toBe(120);
    expect(partial?.annotated).toBeGreaterThan(0);
    const rest = await annotateDatasets(store, { annotator: annotatorFor(server, store) }, unattended);
    expect(rest.annotated + (partial?.annotated ?? 0)).toBe(100);
    expect(server.repeated).toBe(0);
    expect(chainsIn(store)).toEqual(await expected(101));
  });

  it('1.3 stops when it is cancelled, and keeps what was finished', async () => {
    using workspace = new Workspace();
    const controller = new AbortController();
    await using server = await LoopbackChat.start((asked) => {
      if (asked.number === 150) controller.abort(new Error('stop'));
      const act = skillful(asked);
      if (asked.number >= 150 || typeof act === 'string') return 'hang';
      return { ...act, latency: asked.number > 140 ? 50 : 0 };
    });
    const store = await indexed(workspace, 101);
    const job: Job = { signal: controller.signal, report: () => undefined };
    const run = annotateDatasets(store, { annotator: annotatorFor(server, store) }, job);
    await expect(run).rejects.toThrow('stop');
    const kept = chainsIn(store).size;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(100);
    server.answer = skillful;
    const rest = await annotateDatasets(store, { annotator: annotatorFor(server, store) }, unattended);
    expect(rest.annotated + kept).toBe(100);
    // Replies that were on their way when it was cancelled are waited for, if not for long.
    expect(server.repeated).toBe(0);
  });

  it('1.4 lists samples whose requests are refused, and asks again on the next run', async () => {
    using workspace = new Workspace();
    await using server = await LoopbackChat.start((asked) =>
      asked.body.messages[0]?.content.includes('7?') === true
        ? { status: 400, raw: '{"error":{"message":"not this one: context length"}}' }
        : skillful(asked),
    );
    const store = await indexed(workspace, 21);
    const first = await annotateDatasets(store, { annotator: annotatorFor(server, store) }, unattended);
    expect(first).toMatchObject({ annotated: 18 });
    expect(first.failed.map(({ id }) => id).sort()).toEqual(['s17', 's7']);
    expect(first.failed[0]?.reason).toContain('not this one');
    server.answer = skillful;
    const second = await annotateDatasets(store, { annotator: annotatorFor(server, store) }, unattended);
    expect(second).toMatchObject({ annotated: 2, cached: 18, failed: [] });
  });

  it('1.5 cuts the tree where it is told to', async () => {
    using workspace = new Workspace();
    await using server = await LoopbackChat.start(skillful);
    const store = await indexed(workspace, 21);
    await annotateDatasets(store, { annotator: annotatorFor(server, store, { walk: { maxDepth: 1 } }) }, unattended);
    expect(server.requests).toBe(20);
    for (const chains of chainsIn(store).values()) expect(chains).toMatch(/^A\d(?: \+ A\d)?$/u);
  });
});

describe('a hostile model', { timeout: 30_000 }, () => {
  it('2.1 leads to no chains and leaves none of its words in the index', async () => {
    using workspace = new Workspace();
    const texts = [...hostileTexts, flood(5)];
    await using server = await LoopbackChat.start(({ number }) => ({ text: texts[number % texts.length] ?? '' }));
    const store = await indexed(workspace, 41);
    const result = await annotateDatasets(store, { annotator: annotatorFor(server, store) }, unattended);
    expect(result.annotated).toBe(0);
    expect(result.failed).toHaveLength(40);
    expect(chainsIn(store).size).toBe(0);
    const index = ['', '-wal'].map((end) => readFileSync(`${store.file}${end}`, 'latin1')).join('');
    for (const word of ['Telekinesis', 'os.system', '502 Bad', 'no play', 'polluted'])
      expect(index).not.toContain(word);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    server.answer = skillful;
    const later = await annotateDatasets(store, { annotator: annotatorFor(server, store) }, unattended);
    expect(later).toMatchObject({ annotated: 40, failed: [] });
    expect(chainsIn(store)).toEqual(await expected(41));
  });

  it('2.2 below the root leaves the path that was reached', async () => {
    using workspace = new Workspace();
    await using server = await LoopbackChat.start((asked) => {
      const atRoot = asked.body.messages[0]?.content.includes('They belong to') !== true;
      return atRoot ? skillful(asked) : { text: hostileTexts[asked.number % hostileTexts.length] ?? '' };
    });
    const store = await indexed(workspace, 21);
    expect(await annotateDatasets(store, { annotator: annotatorFor(server, store) }, unattended)).toMatchObject({
      annotated: 20,
      failed: [],
    });
    for (const chains of chainsIn(store).values()) expect(chains).toMatch(/^A\d(?: \+ A\d)?$/u);
  });
});
