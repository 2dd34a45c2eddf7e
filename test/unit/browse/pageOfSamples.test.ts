import { describe, expect, it } from 'vitest';
import { readsCorpus, type SampleFilter } from '../../../src/core/browse/filter';
import { countSamples, pageOfSamples } from '../../../src/core/browse/pageOfSamples';
import { indexFiles } from '../../../src/core/ingest/indexFiles';
import { unattended, type Job } from '../../../src/core/job/job';
import { buildAllSearch } from '../../../src/core/search/buildSearch';
import { SkillTree } from '../../../src/core/skills/skillTree';
import type { IndexStore } from '../../../src/core/store/open';
import type { Verdict } from '../../../src/protocol/values';
import { seededBelow } from '../seededRandom';
import { Workspace } from '../ingest/workspace';

const tree = SkillTree.fromJson('test', '1', {
  name: 'root',
  children: [
    { name: 'Algebra', children: [{ name: 'Linear', children: [{ name: 'One step' }] }, { name: 'Quadratic' }] },
    { name: 'Counting', children: [{ name: 'Linear' }] },
  ],
});
const leaves = tree.leaves().map((leaf) => tree.pathOf(leaf));

/** A row and all that the index is told about it: what a filter must agree with. */
interface Known {
  file: string;
  id: string;
  problem: string;
  source: string;
  number: number;
  length: number;
  leaves: readonly (readonly string[])[];
  verdict: Verdict | 'none';
  /** The row has half a surrogate pair, which is listed. */
  problems: boolean;
}

const words = ['prime', 'triangle', 'sum', 'root'];

function knownRows(seed: number, count: number): Known[] {
  const below = seededBelow(seed);
  return Array.from({ length: count }, (_, n) => {
    const verdict = (['correct', 'wrong', 'unknown', 'none'] as const)[below(4)] ?? 'none';
    const chosen = leaves.filter(() => below(3) === 0);
    const problem = `Problem ${n} about the ${words[below(4)] ?? ''} and a ${words[below(4)] ?? ''}.`;
    const file = n < count / 2 ? 'a.jsonl' : 'b.jsonl';
    const source = `${'long '.repeat(below(800))}source ${below(5)}`;
    const problems = below(10) === 0;
    return { file, id: `s${n}`, problem, source, number: below(5), length: 0, leaves: chosen, verdict, problems };
  });
}

function lineOf(row: Known): string {
  const { id, problem, source, number, problems } = row;
  const line = JSON.stringify({ id, problem, solution: 'It is so.', source, meta: { number } });
  return problems ? line.replace('so.', '\\ud800.') : line;
}

async function indexOf(workspace: Workspace, rows: Known[]): Promise<IndexStore> {
  const store = workspace.open();
  for (const row of rows) row.length = Buffer.byteLength(lineOf(row));
  for (const file of ['a.jsonl', 'b.jsonl'])
    workspace.write(file, rows.flatMap((row) => (row.file === file ? [`${lineOf(row)}\n`] : [])).join(''));
  await indexFiles(store, ['a.jsonl', 'b.jsonl'], {}, unattended);
  store.transaction(() => tellIndex(store, rows));
  await buildAllSearch(store, unattended);
  return store;
}

function tellIndex(store: IndexStore, rows: readonly Known[]): void {
  const saved = store.trees.save(tree);
  store.setMeta('active-tree', tree.name);
  const { idOf } = store.trees.skillIds(saved);
  const student = store.students.ensure('s');
  for (const row of rows) {
    const { problem } = store.samples.byId(row.id)[0] ?? { problem: '' };
    const skills = row.leaves.map((leaf) => idOf.get(tree.find(leaf)?.index ?? -1) ?? -1);
    const annotation = { origin: 'builtin', annotator: 'test@1', confidence: skills.map(() => 1) } as const;
    store.annotations.save(saved.id, { problem, skills, ...annotation });
    if (row.verdict === 'none') continue;
    const attempt = { problem, number: 1, verdict: row.verdict, rule: 'test', truncated: false, answer: null };
    store.students.save(student, null, { ...attempt, source: null });
  }
}

/** The filter, said once more in the plainest way. */
function passes(row: Known, filter: SampleFilter): boolean {
  const { datasets, text, length, skill, verdict, hasProblems, field } = filter;
  const held = field && { id: row.id, problem: row.problem, source: row.source, 'meta.number': String(row.number) };
  const value = held && Object.entries(held).find(([path]) => path === field.path)?.[1];
  return (
    (datasets?.includes(row.file) ?? true) &&
    (text === undefined || row.problem.includes(text)) &&
    row.length >= (length?.min ?? 0) &&
    row.length <= (length?.max ?? Infinity) &&
    (!skill || row.leaves.some((leaf) => skill.path.every((name, depth) => leaf[depth] === name))) &&
    (!verdict || row.verdict === verdict.is) &&
    (hasProblems === undefined || row.problems === hasProblems) &&
    (!field || (field.how === 'is' ? value === field.text : (value?.includes(field.text) ?? false)))
  );
}

function randomFilter(below: (bound: number) => number, rows: readonly Known[]): SampleFilter {
  const row = rows[below(rows.length)];
  const some = <T>(value: T): T | undefined => (below(3) === 0 ? value : undefined);
  const skill = [['Algebra'], ['Algebra', 'Linear'], ['Counting', 'Linear'], ['Algebra', 'Quadratic']][below(4)] ?? [];
  const field = (
    [
      { path: 'id', how: 'is', text: row?.id ?? '' },
      { path: 'id', how: 'contains', text: 's1' },
      { path: 'problem', how: 'is', text: row?.problem ?? '' },
      { path: 'problem', how: 'contains', text: 'about the prime' },
      { path: 'source', how: 'contains', text: `source ${below(5)}` },
      { path: 'source', how: 'is', text: row?.source ?? '' },
      { path: 'meta.number', how: 'is', text: String(below(5)) },
    ] as const
  )[below(7)];
  const entries = Object.entries({
    datasets: some(below(2) ? ['a.jsonl'] : ['a.jsonl', 'b.jsonl']),
    text: some(words[below(4)]),
    length: some({ min: below(300), ...(below(2) && { max: 2_000 }) }),
    skill: some({ path: skill }),
    verdict: some({ student: 's', is: (['correct', 'wrong', 'unknown', 'none'] as const)[below(4)] ?? 'none' }),
    hasProblems: some(below(2) === 1),
    field: some(field),
  }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}

describe('a page of samples', () => {
  it('holds what every condition lets through, for 300 filters put together at random', async () => {
    using workspace = new Workspace();
    const seed = 4_711;
    const rows = knownRows(seed, 400);
    const store = await indexOf(workspace, rows);
    const below = seededBelow(seed + 1);
    const sizes = new Set<number>();
    for (let n = 0; n < 300; n++) {
      const filter = randomFilter(below, rows);
      const told = `seed ${seed}, ${JSON.stringify(filter)}`;
      const expected = rows.filter((row) => passes(row, filter)).map(({ id }) => id);
      const page = await pageOfSamples(store, filter, 0, 1_000, unattended);
      expect(
        page.samples.map(({ id }) => id),
        told,
      ).toEqual(expected);
      expect(await countSamples(store, filter, unattended), told).toEqual({ total: expected.length, complete: true });
      const part = await pageOfSamples(store, filter, 3, 150, unattended);
      expect(
        part.samples.map(({ id }) => id),
        told,
      ).toEqual(expected.slice(3, 153));
      sizes.add(expected.length);
    }
    // Filters that let everything or nothing through would prove little.
    expect(sizes.size).toBeGreaterThan(60);
  });

  it('sees what has changed in the index since', async () => {
    using workspace = new Workspace();
    const rows = knownRows(1, 20);
    const store = await indexOf(workspace, rows);
    const filter: SampleFilter = { verdict: { student: 's', is: 'wrong' } };
    const before = await countSamples(store, filter, unattended);
    const others = rows.filter(({ verdict }) => verdict !== 'wrong');
    store.transaction(() =>
      tellIndex(
        store,
        others.map((row) => ({ ...row, verdict: 'wrong' })),
      ),
    );
    expect(before.total).toBeLessThan(20);
    expect(await countSamples(store, filter, unattended)).toEqual({ total: 20, complete: true });
    const another = workspace.open();
    another.transaction(() =>
      tellIndex(
        another,
        rows.map((row) => ({ ...row, verdict: 'correct' })),
      ),
    );
    expect(await countSamples(store, filter, unattended)).toEqual({ total: 0, complete: true });
  });

  it('passes over row numbers whose rows the proof took out', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const good = (n: number) => `{"id":"s${n}","problem":"What is ${n}?","solution":"${'x'.repeat(2_000)}"}\n`;
    const lines = Array.from({ length: 2_600 }, (_, n) => (n % 100 === 7 ? good(n).replace('xx', '\u0007') : good(n)));
    workspace.write('a.jsonl', lines.join(''));
    await indexFiles(store, ['a.jsonl'], {}, unattended);
    const page = await pageOfSamples(store, {}, 5, 4, unattended);
    expect(page.samples.map(({ id }) => id)).toEqual(['s5', 's6', 's8', 's9']);
    expect(page.total).toBe(2_574);
    const last = await pageOfSamples(store, {}, 2_573, 10, unattended);
    expect(last.samples.map(({ id }) => id)).toEqual(['s2599']);
  });

  it('says which filters read the corpus, reports its reading and stops when asked to', async () => {
    using workspace = new Workspace();
    const store = await indexOf(workspace, knownRows(2, 100));
    const reading: SampleFilter = { field: { path: 'source', how: 'contains', text: 'source' } };
    expect(readsCorpus(store, reading)).toBe(true);
    expect(readsCorpus(store, { field: { path: 'id', how: 'contains', text: '1' } })).toBe(false);
    expect(readsCorpus(store, { field: { path: 'problem', how: 'is', text: '1' } })).toBe(false);
    expect(readsCorpus(store, { text: 'prime', skill: { path: ['Algebra'] } })).toBe(false);
    const stop = new AbortController();
    const steps: string[] = [];
    const report: Job['report'] = ({ step }) => {
      steps.push(step);
      stop.abort();
    };
    await expect(countSamples(store, reading, { signal: stop.signal, report })).rejects.toThrow();
    expect(steps).toEqual(['Reading "source" of a.jsonl']);
    expect(await countSamples(store, reading, unattended)).toEqual({ total: 100, complete: true });
  });

  it('says while the search is being built that there may be more', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    workspace.write('a.jsonl', '{"problem":"a prime"}\n');
    await indexFiles(store, ['a.jsonl'], {}, unattended);
    expect(await countSamples(store, { text: 'prime' }, unattended)).toEqual({ total: 0, complete: false });
    await buildAllSearch(store, unattended);
    expect(await countSamples(store, { text: 'prime' }, unattended)).toEqual({ total: 1, complete: true });
  });

  it('refuses what is not there, in words', async () => {
    using workspace = new Workspace();
    const store = await indexOf(workspace, knownRows(3, 10));
    const count = (filter: SampleFilter) => countSamples(store, filter, unattended);
    await expect(count({ skill: { path: ['Topology'] } })).rejects.toThrow(/has no skill "Topology"/u);
    await expect(count({ verdict: { student: 'nobody', is: 'wrong' } })).rejects.toThrow(/no student named "nobody"/u);
    await expect(count({ datasets: ['c.jsonl'] })).rejects.toThrow(/c\.jsonl is not in the index/u);
    expect(await count({ skill: { path: ['algebra', 'quadratic'] } })).toEqual(
      await count({ skill: { path: ['Algebra', 'Quadratic'] } }),
    );
  });
});
