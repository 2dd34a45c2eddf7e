import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyOfText } from '../../../src/core/dataset/sample';
import { unattended } from '../../../src/core/job/job';
import { SkillTree } from '../../../src/core/skills/skillTree';
import { connect } from '../../../src/core/store/driver';
import { activeTreeKey } from '../../../src/core/store/activeTree';
import { mendIndex } from '../../../src/core/store/mendIndex';
import { indexPath, openIndex, type IndexStore } from '../../../src/core/store/open';
import { damageFound, repairInWords } from '../../../src/core/store/repair';
import { seededRandom } from '../seededRandom';
import { refusalOf } from '../refusal';

const problems = Array.from({ length: 8_000 }, (_, index) => keyOfText(`problem ${index}`));
let workspace: string;
let rootOf: (table: string) => number;

beforeEach(() => {
  workspace = mkdtempSync(path.join(tmpdir(), 'skill-gap-salvage-'));
  const store = openIndex(workspace, 'write');
  fill(store);
  store.close();
  const raw = connect(indexPath(workspace), 'write');
  const roots = new Map(raw.prepare<[], [string, number]>('SELECT name, rootpage FROM sqlite_schema').raw().all());
  rootOf = (table) => roots.get(table) ?? NaN;
  raw.pragma('wal_checkpoint(TRUNCATE)');
  raw.close();
});

afterEach(() => rmSync(workspace, { recursive: true, force: true }));

/** 8,000 problems with chains, the first a person's; as many attempts, a selection and a reply. */
function fill(store: IndexStore): void {
  store.transaction(() => {
    const tree = SkillTree.fromJson('small', '1', { name: 'small', children: [{ name: 'Algebra' }, { name: 'Sets' }] });
    const { id } = store.trees.save(tree);
    store.setMeta(activeTreeKey, 'small');
    store.datasets.rememberMapping(store.datasets.ensure('a.jsonl').id, { question: 'text' });
    const student = store.students.ensure('weak');
    const given = { rule: 'exact', truncated: false, answer: null, source: null };
    for (const [index, problem] of problems.entries()) {
      const origin = index === 0 ? 'person' : 'builtin';
      store.annotations.save(id, { problem, origin, annotator: 'a@1', skills: [1], confidence: [1] });
      store.students.save(student, null, { problem, number: 1, verdict: 'wrong', ...given });
    }
    const sample = { dataset: 'a.jsonl', line: 1, id: 'x', problem: problems[0] ?? '', leaf: ['Sets'], weight: 1 };
    store.selections.save({ name: 'kept', recipe: {}, requested: 1, leftOut: {} }, [{ rank: 0, key: 1, ...sample }]);
    const reply = { text: 'yes', finish: 'stop' as const, promptTokens: 1, completionTokens: 1 };
    store.replies.save({ key: Buffer.alloc(32, 7), ...reply });
  });
}

function noise(from: number, length: number, seed: number): void {
  const random = seededRandom(seed);
  const handle = openSync(indexPath(workspace), 'r+');
  writeSync(
    handle,
    Uint8Array.from({ length }, () => Math.floor(random() * 256)),
    0,
    length,
    from,
  );
  closeSync(handle);
}

/** Meets the damage as a command does, and opens the index for writing after that. */
function repaired(): IndexStore {
  const store = openIndex(workspace, 'read');
  let failure: unknown;
  try {
    for (const problem of problems) {
      store.annotations.get(1, problem);
      store.students.attempts(1, problem);
    }
    store.students.all();
    store.trees.names();
  } catch (error) {
    failure = error;
  }
  store.close();
  expect(damageFound(failure, indexPath(workspace))?.failure).toMatchObject({ code: 'unreadable-index' });
  expect(refusalOf(() => openIndex(workspace, 'read')).next).toContain('Run skill-gap index FILE');
  return openIndex(workspace, 'write');
}

/** As a reader leaves it that came upon damage. */
function markDamaged(): void {
  writeFileSync(`${indexPath(workspace)}.is-damaged`, String(statSync(indexPath(workspace)).ino));
}

const rowsOf = (store: IndexStore, wanted: string) => store.repair?.kinds.find(({ kind }) => kind === wanted);

describe('a damaged index', () => {
  it.each([1, 2, 3])('1 gives what lies around the damaged pages (seed %i)', (seed) => {
    noise(Math.floor(statSync(indexPath(workspace)).size / 2), 50_000, seed);
    const store = repaired();
    try {
      const [chains, attempts] = [rowsOf(store, 'problems with chains'), rowsOf(store, "students' attempts")];
      expect([chains?.complete, attempts?.complete]).toContain(false);
      // 50 KB are some 13 pages of at most 100 rows, and whatever of them lies in one with a neighbour.
      expect((chains?.rows ?? 0) + (attempts?.rows ?? 0)).toBeGreaterThan(12_000);
      const there = problems.filter((problem) => store.annotations.get(1, problem) !== undefined);
      expect(there).toHaveLength(chains?.rows ?? 0);
      expect(store.meta(activeTreeKey)).toBe('small');
      expect(store.datasets.byPath('a.jsonl')?.personMapping).toEqual({ question: 'text' });
      expect(store.replies.get(Buffer.alloc(32, 7))?.text).toBe('yes');
      const words = repairInWords(store.repair ?? { setAside: '', kinds: [], datasets: [] });
      expect(words.message).toContain('It has a part only of these: ');
      expect(words.message).toContain('saved selections (1)');
      expect(words.next).toContain('Index the corpora again: a.jsonl.');
    } finally {
      store.close();
    }
    const again = openIndex(workspace, 'write');
    expect(again.repair).toMatchObject({ setAside: expect.stringContaining('damaged') as string });
    again.repairTold();
    expect(again.repair).toBeUndefined();
    again.close();
  });

  it('2 whose chains are gone altogether keeps the attempts, and says so', () => {
    noise((rootOf('annotation') - 1) * 4096, 4096, 4);
    const store = repaired();
    try {
      expect(rowsOf(store, 'problems with chains')).toMatchObject({ rows: 0, complete: false });
      expect(rowsOf(store, "students' attempts")).toMatchObject({ rows: problems.length, complete: true });
      expect(repairInWords(store.repair ?? { setAside: '', kinds: [], datasets: [] }).message).toContain(
        'Nothing could be read of these: problems with chains',
      );
    } finally {
      store.close();
    }
  });

  it('3 that has lost the names of its students keeps their attempts, and knows no chains without a tree', () => {
    noise((rootOf('student') - 1) * 4096, 4096, 5);
    noise((rootOf('tree') - 1) * 4096, 4096, 6);
    const store = repaired();
    try {
      expect(store.students.all()).toMatchObject([{ name: 'recovered-1', attempts: problems.length }]);
      expect(rowsOf(store, 'problems with chains')).toMatchObject({ rows: 0, complete: false });
    } finally {
      store.close();
    }
  });

  it('3.1 that was cut off gives what lies before its end, and is set aside as it was', () => {
    const { size } = statSync(indexPath(workspace));
    truncateSync(indexPath(workspace), Math.floor((0.8 * size) / 4096) * 4096);
    const cut = readFileSync(indexPath(workspace));
    const store = openIndex(workspace, 'write');
    try {
      const [chains, attempts] = [rowsOf(store, 'problems with chains'), rowsOf(store, "students' attempts")];
      expect((chains?.rows ?? 0) + (attempts?.rows ?? 0)).toBeGreaterThan(5_000);
      expect([chains?.complete, attempts?.complete]).toContain(false);
      const there = problems.filter((problem) => store.annotations.get(1, problem) !== undefined);
      expect(there).toHaveLength(chains?.rows ?? 0);
      expect(readFileSync(store.repair?.setAside ?? '').equals(cut)).toBe(true);
    } finally {
      store.close();
    }
  });

  it('4 is not what an error without damage is taken for', () => {
    expect(damageFound(new Error('a fault of ours'), indexPath(workspace))).toBeUndefined();
    expect(readdirSync(path.dirname(indexPath(workspace))).filter((name) => name.includes('damaged'))).toEqual([]);
  });

  const files = () => readdirSync(path.dirname(indexPath(workspace)));
  const setAside = () => files().filter((name) => /^index\.db\.damaged-.*Z$/u.test(name));

  it('5 is as it was when its repair is cancelled, and can be repaired after that', async () => {
    const sound = readFileSync(indexPath(workspace));
    markDamaged();
    const controller = new AbortController();
    const steps: string[] = [];
    const report = ({ step }: { step: string }) => {
      steps.push(step);
      controller.abort();
    };
    await expect(mendIndex(workspace, { signal: controller.signal, report })).rejects.toThrow('aborted');
    expect(steps).toEqual(['The index is damaged: taking over what can be read']);
    expect(readFileSync(indexPath(workspace)).equals(sound)).toBe(true);
    expect(files().filter((name) => name.includes('rebuilding'))).toEqual([]);
    expect(setAside()).toEqual([]);

    await mendIndex(workspace, unattended);
    const store = openIndex(workspace, 'write');
    expect(rowsOf(store, "students' attempts")).toMatchObject({ rows: problems.length, complete: true });
    store.close();
    expect(setAside()).toHaveLength(1);
  });

  it('6 is repaired once, however many come upon it', async () => {
    noise(0, 100, 8);
    await Promise.all([1, 2, 3].map(() => mendIndex(workspace, unattended)));
    expect(setAside()).toHaveLength(1);
    const store = openIndex(workspace, 'write');
    expect(store.repair?.kinds.every(({ rows }) => rows === 0)).toBe(true);
    store.close();
  });

  it('7 keeps what persons made when what the corpora can give again is lost', () => {
    noise((rootOf('scan') - 1) * 4096, 4096, 9);
    noise((rootOf('problem') - 1) * 4096, 4096, 10);
    markDamaged();
    const store = openIndex(workspace, 'write');
    try {
      expect(store.repair?.kinds.filter(({ complete }) => !complete)).toEqual([]);
      expect(store.annotations.get(1, problems[0] ?? '')?.origin).toBe('person');
      expect(store.selections.holding(problems[0] ?? '', 1)).toMatchObject([{ name: 'kept', rank: 0 }]);
    } finally {
      store.close();
    }
  });
});
