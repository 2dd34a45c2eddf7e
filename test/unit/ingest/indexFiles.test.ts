import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, truncateSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemKey } from '../../../src/core/dataset/sample';
import { indexFiles, type IndexOptions, type IndexedDataset } from '../../../src/core/ingest/indexFiles';
import { unattended, type Job } from '../../../src/core/job/job';
import { RowReader } from '../../../src/core/jsonl/rowReader';
import type { IndexStore } from '../../../src/core/store/open';
import { sampleId } from '../../../src/core/store/samples';
import { sampleLines, Workspace } from './workspace';

async function index(store: IndexStore, file: string, options: IndexOptions = {}): Promise<IndexedDataset> {
  const { datasets, refused } = await indexFiles(store, [file], options, unattended);
  const [dataset] = datasets;
  if (!dataset) throw new Error(refused[0]?.message);
  return dataset;
}

/** Ids of all samples in row order; checks that every offset leads to the sample's text. */
async function ids(store: IndexStore, name: string): Promise<string[]> {
  const scan = store.datasets.byPath(name)?.scan;
  if (!scan) throw new Error(`${name} is not in the index`);
  const samples = store.samples.page(scan.id, 0, 1_000_000);
  expect(samples.length).toBe(scan.samples);
  using rows = await RowReader.open(path.join(store.workspace, name));
  samples.forEach((sample, row) => {
    const parsed = rows.row(sample);
    expect(parsed.ok && problemKey(String(parsed.value['problem']))).toBe(sample.problem);
    expect(sample.row).toBe(row);
  });
  return samples.map(sampleId);
}

const range = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, n) => `s${from + n}`);

describe('indexFiles', () => {
  it('1.1 indexes a file, and does not read it again', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const file = workspace.write('a.jsonl', sampleLines(0, 10));
    expect(await index(store, file)).toMatchObject({
      path: 'a.jsonl',
      shape: 'questions',
      mapping: { id: 'id', question: 'problem', answer: 'answer' },
      samples: 10,
      added: 10,
      removed: 0,
      unchanged: 0,
      problems: [],
    });
    expect(await index(store, 'a.jsonl')).toMatchObject({ samples: 10, added: 0, removed: 0, unchanged: 10, bytes: 0 });
    expect(await ids(store, 'a.jsonl')).toEqual(range(0, 10));
  });

  it('1.2 reads only what was appended', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const file = workspace.write('a.jsonl', sampleLines(0, 5_000));
    await index(store, file);
    appendFileSync(file, sampleLines(5_000, 5_010));
    const again = await index(store, file);
    expect(again).toMatchObject({ samples: 5_010, added: 10, removed: 0, unchanged: 5_000 });
    expect(again.bytes).toBe(sampleLines(5_000, 5_010).length);
    expect(await ids(store, 'a.jsonl')).toEqual(range(0, 5_010));
  });

  it('1.3 reads a last line without end again when the file has grown', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const file = workspace.write('a.jsonl', sampleLines(0, 3).trimEnd());
    expect(await index(store, file)).toMatchObject({ samples: 3, problems: [] });
    appendFileSync(file, `\n${sampleLines(3, 4)}`);
    expect(await index(store, file)).toMatchObject({ samples: 4, added: 1, removed: 0, unchanged: 3 });
    appendFileSync(file, '{"id":"s4","problem":"What');
    const cut = await index(store, file);
    expect(cut).toMatchObject({ samples: 4, added: 0, errors: 1 });
    expect(cut.problems).toMatchObject([{ line: 5, column: 27, code: 'bad-json' }]);
    appendFileSync(file, ' is 4?"}');
    expect(await index(store, file)).toMatchObject({ samples: 5, added: 1, removed: 0, errors: 0, problems: [] });
    expect(await ids(store, 'a.jsonl')).toEqual(range(0, 5));
  });

  it('1.4 reads a rewritten file anew and says what changed', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const file = workspace.write('a.jsonl', sampleLines(0, 10));
    await index(store, file);
    workspace.write('a.jsonl', sampleLines(5, 12));
    expect(await index(store, file)).toMatchObject({ samples: 7, added: 2, removed: 5, unchanged: 5 });
    expect(await ids(store, 'a.jsonl')).toEqual(range(5, 12));
    const scans = store.datasets.scansOf(store.datasets.byPath('a.jsonl')?.id ?? 0);
    expect(scans.length).toBe(1);
  });

  it('1.5 notices an edit that keeps the size, by the time', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const file = workspace.write('a.jsonl', sampleLines(0, 10));
    await index(store, file);
    workspace.write('a.jsonl', sampleLines(0, 10).replace('What is 4', 'What is 7'));
    utimesSync(file, new Date(), new Date(Date.now() + 5_000));
    expect(await index(store, file)).toMatchObject({ samples: 10, added: 1, removed: 1, unchanged: 9 });
  });

  it('1.6 takes a file that became shorter', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const file = workspace.write('a.jsonl', sampleLines(0, 10));
    await index(store, file);
    truncateSync(file, sampleLines(0, 6).length);
    expect(await index(store, file)).toMatchObject({ samples: 6, added: 0, removed: 4, unchanged: 6 });
  });

  it('2.1 remembers the fields that a person named', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const file = workspace.write('a.jsonl', '{"problem":"p","other":"q1"}\n{"problem":"p","other":"q2"}\n');
    expect((await index(store, file)).mapping).toEqual({ question: 'problem' });
    expect((await index(store, file, { mapping: { question: 'other' } })).mapping).toEqual({ question: 'other' });
    expect(await index(store, file)).toMatchObject({ bytes: 0, mapping: { question: 'other' } });
    workspace.write('a.jsonl', '{"problem":"p","other":"q3"}\n');
    expect(await index(store, file)).toMatchObject({ samples: 1, mapping: { question: 'other' } });
  });

  it('2.2 refuses a field that no row has, and forgets it', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const file = workspace.write('a.jsonl', sampleLines(0, 2));
    const { refused } = await indexFiles(store, [file], { mapping: { solution: 'nope' } }, unattended);
    expect(refused[0]).toMatchObject({ code: 'unknown-field', file: 'a.jsonl' });
    expect(await index(store, file)).toMatchObject({ samples: 2 });
  });

  it('3.1 lists repeated ids with the earlier line, all of them anew when the file grows', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const file = workspace.write(
      'a.jsonl',
      sampleLines(0, 2) + sampleLines(1, 3) + '{"problem":"x"}\n{"problem":"x"}\n',
    );
    const first = await index(store, file);
    expect(first).toMatchObject({ samples: 6, errors: 0, warnings: 2 });
    expect(first.problems.map(({ line, code, message }) => [line, code, message])).toEqual([
      [3, 'duplicate-id', expect.stringContaining('The id "s1" is that of line 2 too') as string],
      [6, 'duplicate-id', expect.stringContaining('The problem text is that of line 5 too') as string],
    ]);
    expect(first.problems[0]?.message).not.toContain('another problem');
    expect((await ids(store, 'a.jsonl')).slice(1, 4)).toEqual(['s1', 's1#2', 's2']);
    appendFileSync(file, sampleLines(1, 2));
    expect((await index(store, file)).problems.map(({ line }) => line)).toEqual([3, 6, 7]);
    expect((await ids(store, 'a.jsonl')).at(-1)).toBe('s1#3');
    appendFileSync(file, '{"id":"s1","problem":"something else"}\n');
    expect((await index(store, file)).problems[3]?.message).toContain('line 2 too, which has another problem text;');
  });

  it('3.2 lists some of many repeats and counts all', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const file = workspace.write('a.jsonl', sampleLines(0, 1).repeat(1_500));
    expect(await index(store, file)).toMatchObject({ warnings: 1_499 });
    appendFileSync(file, sampleLines(0, 1).repeat(2));
    const again = await index(store, file);
    expect(again).toMatchObject({ samples: 1_502, warnings: 1_501 });
    expect(again.problems.length).toBe(1_000);
  });

  it('4.1 refuses files that are no corpora, each with its reason, and indexes the others', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    mkdirSync(path.join(workspace.folder, 'folder'));
    const files = [
      path.join(workspace.folder, 'missing.jsonl'),
      path.join(workspace.folder, 'folder'),
      workspace.write('empty.jsonl', ''),
      workspace.write('blank.jsonl', '\n \n'),
      workspace.write('binary.jsonl', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 10, 0xff, 0xfe])),
      workspace.write('numbers.jsonl', '1\n2\n'),
      workspace.write('other.jsonl', '{"x":1,"y":"z"}\n'),
      workspace.write('results.jsonl', '{"id":"a","correct":true}\n'),
      workspace.write('good.jsonl', sampleLines(0, 3)),
    ];
    const { datasets, refused } = await indexFiles(store, files, {}, unattended);
    expect(datasets.map(({ path: name, samples }) => [name, samples])).toEqual([['good.jsonl', 3]]);
    expect(refused.map(({ code }) => code)).toEqual([
      'missing-file',
      'not-a-file',
      'empty-file',
      'no-samples',
      'no-samples',
      'no-samples',
      'no-question-field',
      'student-results',
    ]);
    for (const { message, next, file } of refused) {
      expect(message).toContain(file);
      expect(next.length).toBeGreaterThan(20);
    }
    expect(refused[4]?.message).toContain('line 1, column 1: ');
    expect(refused[6]?.message).toContain('"x", "y"');
    expect(store.datasets.all().map(({ path: name }) => name)).toEqual(['good.jsonl']);
  });

  it.skipIf(process.platform === 'win32')('4.3 refuses a pipe instead of waiting for it', async () => {
    using workspace = new Workspace();
    const file = path.join(workspace.folder, 'pipe.jsonl');
    execFileSync('mkfifo', [file]);
    const { refused } = await indexFiles(workspace.open(), [file], {}, unattended);
    expect(refused[0]).toMatchObject({ code: 'not-a-file' });
  });

  it('4.4 finds the fields also when the first line is very long', async () => {
    using workspace = new Workspace();
    const file = workspace.write('a.jsonl', sampleLines(0, 1, 70_000_000) + sampleLines(1, 3));
    expect(await index(workspace.open(), file)).toMatchObject({ samples: 3, errors: 0 });
  });

  it.skipIf(process.getuid?.() === 0)('4.2 refuses a file that may not be read', async () => {
    using workspace = new Workspace();
    const file = workspace.write('a.jsonl', sampleLines(0, 1));
    chmodSync(file, 0);
    const { refused } = await indexFiles(workspace.open(), [file], {}, unattended);
    expect(refused[0]).toMatchObject({ code: 'no-permission' });
  });
});

/** A job that is cancelled once `bytes` of a file have been read. */
function cancelledAfter(bytes: number): Job {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    report: ({ done }) => {
      if (done >= bytes) controller.abort(new Error('cancelled'));
    },
  };
}

describe('an interrupted scan', { timeout: 60_000 }, () => {
  /** Several chunks, so that there is something between the first and the last. */
  const many = sampleLines(0, 30_000, 400);

  it('5.1 keeps what was finished and goes on there', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const file = workspace.write('a.jsonl', many);
    await expect(indexFiles(store, [file], {}, cancelledAfter(1))).rejects.toThrow('cancelled');
    const half = store.datasets.byPath('a.jsonl')?.scan;
    expect(half).toMatchObject({ complete: false });
    expect(half?.samples).toBeGreaterThan(1_000);
    expect(half?.samples).toBeLessThan(30_000);
    const rest = await index(workspace.open(), file);
    expect(rest.bytes).toBe(many.length - (half?.bytes ?? 0));
    expect(rest).toMatchObject({ samples: 30_000, added: 30_000 - (half?.samples ?? 0), unchanged: half?.samples });
    expect(await ids(store, 'a.jsonl')).toEqual(range(0, 30_000));
  });

  it('5.2 of a rewritten file leaves readers what they had', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const file = workspace.write('a.jsonl', sampleLines(0, 10));
    await index(store, file);
    workspace.write('a.jsonl', many);
    // The file grew but its beginning is the same, so this is an append; an edit of the beginning is not.
    workspace.write('a.jsonl', many.replace('What is 3?', 'What is that?'));
    await expect(indexFiles(store, [file], {}, cancelledAfter(1))).rejects.toThrow('cancelled');
    expect(store.datasets.byPath('a.jsonl')?.scan).toMatchObject({ complete: true, samples: 10 });
    expect(await index(store, file)).toMatchObject({ samples: 30_000, removed: 1, unchanged: 9 });
    expect(store.datasets.scansOf(store.datasets.byPath('a.jsonl')?.id ?? 0).length).toBe(1);
  });

  it('5.3 begins anew when the file was rewritten meanwhile', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const file = workspace.write('a.jsonl', many);
    await expect(indexFiles(store, [file], {}, cancelledAfter(1))).rejects.toThrow('cancelled');
    workspace.write('a.jsonl', sampleLines(7, 20));
    expect(await index(store, file)).toMatchObject({ samples: 13 });
    expect(await ids(store, 'a.jsonl')).toEqual(range(7, 20));
  });
});

describe('several at the same file', { timeout: 60_000 }, () => {
  it('6 end with the same index as one alone', async () => {
    using workspace = new Workspace();
    const file = workspace.write('a.jsonl', sampleLines(0, 30_000, 400));
    const stores = [workspace.open(), workspace.open(), workspace.open()];
    const all = await Promise.all(stores.map((store) => index(store, file)));
    expect(all.map(({ samples }) => samples)).toEqual([30_000, 30_000, 30_000]);
    const [store] = stores;
    if (!store) throw new Error('no store');
    expect(await ids(store, 'a.jsonl')).toEqual(range(0, 30_000));
    expect(store.datasets.scansOf(store.datasets.byPath('a.jsonl')?.id ?? 0).length).toBe(1);
  });
});
