import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { refusal } from '../refusal';
import { unattended, type Job } from '../../../src/core/job/job';
import { depthWindow } from '../../../src/core/sft/skillsBlock';
import { writeSet, type WriteRequest, type WrittenSet } from '../../../src/core/sft/writeSet';
import { TestWorkspace, type TestRow } from './testIndex';

const rows: TestRow[] = [
  { id: 'a', problem: 'What is 1 + 1?', trace: '<think>x</think>\\boxed{2}', chains: ['A/x', 'A/y'], verdict: 'wrong' },
  {
    id: 'b',
    problem: 'Größe\u2028von \u{1f600}?',
    trace: 'Ein Weg.\nNoch einer.',
    chains: ['A/x'],
    verdict: 'correct',
  },
  { id: 'c', problem: 'No chains?', trace: 'None.' },
];

/** A row of messages as it was read. */
interface SftRow {
  messages: [{ role: string; content: string }, { role: string; content: string }];
}

let workspace: TestWorkspace;

afterEach(() => workspace.remove());

async function write(changes: Partial<WriteRequest> = {}, job: Job = unattended): Promise<WrittenSet> {
  const request = { selection: 'weak 1', format: 'llama-factory', skills: 'before-think', overwrite: false } as const;
  return await writeSet(workspace.store, { ...request, out: workspace.out, ...changes }, job);
}

function linesOf(file: string): unknown[] {
  const text = readFileSync(path.join(workspace.out, file), 'utf8');
  expect(text.endsWith('\n')).toBe(true);
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

const jsonIn = (file: string): unknown => JSON.parse(readFileSync(path.join(workspace.out, file), 'utf8'));

describe('writing a set', () => {
  it('writes rows and what is known of them in the same order', async () => {
    workspace = new TestWorkspace(rows);
    const set = await write();
    const sideRows = linesOf('weak-1.rows.jsonl') as { id: string; chains: string[][]; wrong: number }[];
    const selected = workspace.store.selections.samples(1).map((sample) => sample.id);
    expect(sideRows.map((row) => row.id)).toEqual(selected);
    const answers = (linesOf('weak-1.jsonl') as SftRow[]).map(({ messages }) => messages);
    expect(answers[selected.indexOf('a')]).toEqual([
      {
        role: 'user',
        content: 'Please reason step by step, and put your final answer within \\boxed{}.\n\nQuestion: What is 1 + 1?',
      },
      { role: 'assistant', content: 'Skills:\nA->x\nA->y\n<think>x</think>\\boxed{2}' },
    ]);
    expect(answers[selected.indexOf('b')]?.[0].content).toContain('Größe\u2028von \u{1f600}?');
    expect(answers[selected.indexOf('c')]?.[1].content).toBe('None.');
    expect(sideRows[selected.indexOf('a')]).toMatchObject({
      dataset: 'corpus/corpus.jsonl',
      line: 1,
      chains: [
        ['A', 'x'],
        ['A', 'y'],
      ],
      wrong: 1,
      correct: 0,
    });
    expect(set.checks).toContain('2 of 3 rows have skill chains');
  });

  it('writes rows in the order of the corpora as in the paper, and says which show no chain for it', async () => {
    // More rows than are read at once, and not in the order of the keys.
    const many = Array.from({ length: 450 }, (_, at) => ({
      id: `m${at}`,
      problem: `What is ${at} + 1?`,
      trace: `\\boxed{${at + 1}}`,
      chains: at % 3 === 0 ? ['A/x/deep'] : at % 3 === 1 ? ['A/x'] : [],
    }));
    workspace = new TestWorkspace(many);
    const shown = { depth: depthWindow('1..3'), asInPaper: true };
    const { checks, skills } = await write({ shown, overwrite: true });
    expect(skills).toBe('before-think');
    expect((linesOf('weak-1.rows.jsonl') as { id: string }[]).map((row) => row.id)).toEqual(many.map(({ id }) => id));
    const answers = (linesOf('weak-1.jsonl') as SftRow[]).map(({ messages }) => messages[1].content);
    expect(answers).toEqual(many.map((_, at) => `Skills:\n${at % 3 === 0 ? 'A->x->deep' : ''}\n\\boxed{${at + 1}}`));
    expect(checks).toContain('150 of 450 rows have skill chains');
    expect(checks).toContain(
      '150 rows have chains and show none, since these end above the last level of --depth and are left out as in the paper',
    );
    expect(jsonIn('skill-gap-manifest.json')).toMatchObject({ sets: { 'weak-1': { asInPaper: true } } });
    expect((await refusal(write({ shown, skills: 'inside-think' }))).code).toBe('unknown-placement');
  });

  it('reports each file as it lies on the disk', async () => {
    workspace = new TestWorkspace(rows);
    const { files } = await write();
    expect(files.map((file) => path.basename(file.path))).toEqual([
      'weak-1.jsonl',
      'weak-1.rows.jsonl',
      'dataset_info.json',
      'weak-1.yaml',
      'weak-1.skills.svg',
      'README.md',
      'skill-gap-manifest.json',
    ]);
    for (const file of files) {
      const bytes = readFileSync(file.path);
      expect(file.bytes).toBe(bytes.length);
      expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
    expect(readdirSync(workspace.out).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(files.map((file) => file.rows)).toEqual([3, 3, 0, 0, 0, 0, 0]);
  });

  it('gives LLaMA-Factory an entry with every tag, and a configuration that names it', async () => {
    workspace = new TestWorkspace(rows);
    await write();
    expect(jsonIn('dataset_info.json')).toEqual({
      'weak-1': {
        file_name: 'weak-1.jsonl',
        formatting: 'sharegpt',
        columns: { messages: 'messages' },
        tags: {
          role_tag: 'role',
          content_tag: 'content',
          user_tag: 'user',
          assistant_tag: 'assistant',
          observation_tag: 'observation',
          function_tag: 'function_call',
          system_tag: 'system',
        },
      },
    });
    const yaml = readFileSync(path.join(workspace.out, 'weak-1.yaml'), 'utf8');
    for (const line of ['dataset: "weak-1"', 'stage: sft', 'finetuning_type: full', 'cutoff_len: 8192', 'bf16: true'])
      expect(yaml.split('\n')).toContain(line);
    expect(yaml).not.toContain('sequence_parallel');
  });

  it('adds to a dataset_info.json and keeps the earlier one', async () => {
    workspace = new TestWorkspace(rows);
    mkdirSync(workspace.out);
    const mine = '\ufeff{"größe": {"file_name": "a.json"}}';
    writeFileSync(path.join(workspace.out, 'dataset_info.json'), mine);
    const { checks } = await write();
    expect(Object.keys(jsonIn('dataset_info.json') as object)).toEqual(['größe', 'weak-1']);
    expect(readFileSync(path.join(workspace.out, 'dataset_info.json'), 'latin1')).toMatch(/^[\x20-\x7e\n]*$/);
    expect(readFileSync(path.join(workspace.out, 'dataset_info.json.bak'), 'utf8')).toBe(mine);
    expect(checks).toContain('the earlier dataset_info.json is kept as dataset_info.json.bak');
  });

  it('refuses a dataset_info.json that it cannot read and one with another set of the name', async () => {
    workspace = new TestWorkspace(rows);
    mkdirSync(workspace.out);
    const info = path.join(workspace.out, 'dataset_info.json');
    writeFileSync(info, '{');
    expect((await refusal(write())).code).toBe('unreadable-json');
    writeFileSync(info, '{"weak-1": {"file_name": "mine.json"}}');
    expect((await refusal(write())).code).toBe('file-exists');
    expect(readdirSync(workspace.out)).toEqual(['dataset_info.json']);
    await write({ overwrite: true });
    expect(jsonIn('dataset_info.json')).toMatchObject({ 'weak-1': { file_name: 'weak-1.jsonl' } });
  });

  it('writes the same bytes again, and sets beside each other', async () => {
    workspace = new TestWorkspace(rows);
    const first = await write();
    const again = await write();
    expect(again.files).toEqual(first.files);
    expect(readdirSync(workspace.out).filter((name) => name.includes('.bak'))).toEqual([]);
    const bare = await write({ skills: 'none', format: 'messages' });
    expect(bare.name).toBe('weak-1-no-skills');
    expect(
      (linesOf('weak-1-no-skills.jsonl') as SftRow[]).every((row) => !row.messages[1].content.includes('Skills')),
    ).toBe(true);
    const manifest = jsonIn('skill-gap-manifest.json') as { sets: Record<string, object> };
    expect(Object.keys(manifest.sets)).toEqual(['weak-1', 'weak-1-no-skills']);
    expect(manifest.sets['weak-1']).toMatchObject({
      selection: { name: 'weak 1', requested: 3, selected: 3 },
      recipe: { method: 'random', seed: '1', tree: { name: 'test' } },
      files: [{ name: 'weak-1.jsonl', rows: 3 }, { name: 'weak-1.rows.jsonl' }],
      skillCounts: [
        { path: ['A', 'x'], rows: 2 },
        { path: ['A', 'y'], rows: 1 },
      ],
    });
  });

  it('keeps files of other content unless told otherwise', async () => {
    workspace = new TestWorkspace(rows);
    mkdirSync(workspace.out);
    const file = path.join(workspace.out, 'weak-1.jsonl');
    writeFileSync(file, 'mine\n');
    const failure = await refusal(write());
    expect(failure).toMatchObject({ code: 'file-exists', file });
    expect(failure.next).toContain('--overwrite');
    expect(readdirSync(workspace.out)).toEqual(['weak-1.jsonl']);
    expect(readFileSync(file, 'utf8')).toBe('mine\n');
    await write({ overwrite: true });
    expect(linesOf('weak-1.jsonl')).toHaveLength(3);
  });

  it('leaves out samples without a trace and says which; refuses when none has one', async () => {
    workspace = new TestWorkspace([
      ...rows,
      { id: 'd', problem: 'No trace?' },
      { id: 'e', problem: 'Empty?', trace: ' ' },
    ]);
    const { leftOut, files } = await write();
    expect(files[0]?.rows).toBe(3);
    expect(leftOut.map(({ id, line, reason }) => [id, line, reason]).sort()).toEqual([
      ['d', 4, 'no-trace'],
      ['e', 5, 'no-trace'],
    ]);
    workspace.remove();
    workspace = new TestWorkspace([{ id: 'd', problem: 'No trace?' }]);
    const failure = await refusal(write());
    expect(failure.code).toBe('no-traces');
    expect(failure.next).toContain('--map solution=FIELD');
    expect(existsSync(workspace.out)).toBe(false);
  });

  it('leaves nothing behind when it is cancelled', async () => {
    workspace = new TestWorkspace(rows);
    const controller = new AbortController();
    const job: Job = { signal: controller.signal, report: () => controller.abort(new Error('stop')) };
    await expect(write({}, job)).rejects.toThrow('stop');
    expect(existsSync(workspace.out)).toBe(false);
  });

  it("removes what a killed process left, and nobody else's files", async () => {
    workspace = new TestWorkspace(rows);
    mkdirSync(workspace.out);
    // Process ids stay below 2^22 on Linux and far below this everywhere.
    const abandoned = '.weak-1.jsonl.999999999-0123abcd.tmp';
    const running = `.weak-1.jsonl.${process.pid}-0123abcd.tmp`;
    const otherSet = '.million.rows.jsonl.999999999-89abcdef.tmp';
    const others = '.notes.999999999.tmp';
    for (const name of [abandoned, running, otherSet, others]) writeFileSync(path.join(workspace.out, name), '');
    await write();
    for (const name of [abandoned, otherSet]) expect(existsSync(path.join(workspace.out, name))).toBe(false);
    for (const name of [running, others]) expect(existsSync(path.join(workspace.out, name))).toBe(true);
  });

  it('refuses a file in the place of its folder, and a folder in the place of a file, and writes nothing', async () => {
    workspace = new TestWorkspace(rows);
    writeFileSync(workspace.out, 'mine');
    const failure = await refusal(write());
    expect(failure).toMatchObject({
      code: 'unwritable-folder',
      message: `${workspace.out} is a file, and the set needs a folder.`,
    });
    expect(readFileSync(workspace.out, 'utf8')).toBe('mine');
    rmSync(workspace.out);
    mkdirSync(path.join(workspace.out, 'weak-1.yaml'), { recursive: true });
    expect(await refusal(write({ overwrite: true }))).toMatchObject({
      code: 'file-exists',
      message: `${path.join(workspace.out, 'weak-1.yaml')} is a folder, where a file of the set is to be.`,
    });
    expect(readdirSync(workspace.out)).toEqual(['weak-1.yaml']);
    rmdirSync(path.join(workspace.out, 'weak-1.yaml'));
    mkdirSync(path.join(workspace.out, 'README.md'));
    expect((await write()).files.map((file) => path.basename(file.path))).toContain('weak-1.card.md');
  });

  it('refuses to write where a corpus lies, where it cannot write, and what was not saved', async () => {
    workspace = new TestWorkspace(rows);
    expect((await refusal(write({ out: path.dirname(workspace.corpus) }))).code).toBe('corpus-folder');
    expect((await refusal(write({ out: path.join(workspace.corpus, 'below') }))).code).toBe('unwritable-folder');
    const failure = await refusal(write({ selection: 'other' }));
    expect(failure).toMatchObject({ code: 'no-selection' });
    expect(failure.message).toContain('"weak 1"');
  });
});
