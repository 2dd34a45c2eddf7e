import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { refusal } from '../refusal';
import { problemKey } from '../../../src/core/dataset/sample';
import { readChatTemplate } from '../../../src/core/sft/chatTemplate';
import { unattended } from '../../../src/core/job/job';
import { writeSet, type WriteRequest, type WrittenSet } from '../../../src/core/sft/writeSet';
import { TestWorkspace, type TestRow } from './testIndex';

const rows: TestRow[] = Array.from({ length: 12 }, (_, at) => ({
  id: `r${at}`,
  problem: `What is ${at} + 1?`,
  trace: `<think>\nOne more.\n</think>\n\n\\boxed{${at + 1}}`,
  // The first row that is written may be without chains: no schema may hang on it.
  ...(at % 2 === 0 && { chains: ['Sums/Small'] }),
}));

let workspace: TestWorkspace;

afterEach(() => workspace.remove());

async function write(changes: Partial<WriteRequest>): Promise<WrittenSet> {
  workspace = new TestWorkspace(rows);
  const request = { selection: 'weak 1', format: 'messages', skills: 'inside-think', overwrite: false } as const;
  return await writeSet(workspace.store, { ...request, out: workspace.out, ...changes }, unattended);
}

const textOf = (name: string): string => readFileSync(path.join(workspace.out, name), 'utf8');

/** The rows of a set by the number in their problem. */
function rowsOf({ files }: WrittenSet): Map<number, unknown> {
  const lines = readFileSync(files[0]?.path ?? '', 'utf8').split('\n');
  expect(lines.pop()).toBe('');
  return new Map(lines.map((line) => [Number(/What is (\d+)/.exec(line)?.[1]), JSON.parse(line) as unknown]));
}

/** Keys and types of a value, in one text: Arrow's schema of it. */
function schemaOf(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(schemaOf))].join('|')}]`;
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  return `{${Object.entries(value)
    .map(([key, inner]) => `${key}: ${schemaOf(inner)}`)
    .join(', ')}}`;
}

const user = (at: number): string =>
  `Please reason step by step, and put your final answer within \\boxed{}.\n\nQuestion: What is ${at} + 1?`;
const inside = (at: number): string =>
  `<think>\n${at % 2 === 0 ? 'Skills:\nSums->Small\n' : ''}One more.\n</think>\n\n\\boxed{${at + 1}}`;

describe('rows', () => {
  it.each([
    ['llama-factory', undefined, 'before-think', '{messages: [{role: string, content: string}]}'],
    ['llama-factory', 'sharegpt', 'inside-think', '{messages: [{role: string, content: string}]}'],
    ['llama-factory', 'alpaca', 'prompt', '{instruction: string, output: string}'],
    ['trl', undefined, 'inside-think', '{messages: [{role: string, content: string}]}'],
    ['trl', undefined, 'reasoning-content', '{messages: [{role: string, content: string, reasoning_content: string}]}'],
    [
      'trl',
      'prompt-completion',
      'reasoning-content',
      '{prompt: [{role: string, content: string}], completion: [{role: string, content: string, reasoning_content: string}]}',
    ],
    ['axolotl', undefined, 'inside-think', '{messages: [{role: string, content: string}]}'],
    ['openai', undefined, 'before-think', '{messages: [{role: string, content: string}]}'],
    ['unsloth', undefined, 'inside-think', '{conversations: [{role: string, content: string}]}'],
    ['messages', undefined, 'none', '{messages: [{role: string, content: string}]}'],
  ] as const)('of %s as %s with skills %s have one schema', async (format, shape, skills, schema) => {
    const written = rowsOf(await write({ format, skills, ...(shape && { shape }) }));
    expect(written.size).toBe(12);
    expect(new Set([...written.values()].map(schemaOf))).toEqual(new Set([schema]));
  });

  it('hold the same turns in every shape', async () => {
    const chat = rowsOf(await write({ format: 'trl' }));
    expect(chat.get(4)).toEqual({
      messages: [
        { role: 'user', content: user(4) },
        { role: 'assistant', content: inside(4) },
      ],
    });
    expect(chat.get(5)).toMatchObject({ messages: [{}, { content: inside(5) }] });
    workspace.remove();
    expect(rowsOf(await write({ format: 'trl', shape: 'prompt-completion' })).get(4)).toEqual({
      prompt: [{ role: 'user', content: user(4) }],
      completion: [{ role: 'assistant', content: inside(4) }],
    });
    workspace.remove();
    expect(rowsOf(await write({ format: 'llama-factory', shape: 'alpaca' })).get(4)).toEqual({
      instruction: user(4),
      output: inside(4),
    });
  });

  it('are refused where the trainer would not read the skills, and where it takes no file so short', async () => {
    expect((await refusal(write({ format: 'openai', skills: 'reasoning-content' }))).code).toBe('unknown-placement');
    workspace.remove();
    const kept = new Set(rows.slice(0, 3).map((row) => problemKey(row.problem)));
    const failure = await refusal(write({ format: 'openai', validation: kept }));
    expect(failure.message).toBe('The set has 9 rows to train on; openai takes 10 or more.');
    expect(existsSync(workspace.out)).toBe(false);
  });
});

describe('what trainers need beside the rows', () => {
  it('is an alpaca entry that names its columns, in ASCII', async () => {
    await write({ format: 'llama-factory', shape: 'alpaca' });
    expect(JSON.parse(textOf('dataset_info.json'))).toEqual({
      'weak-1-inside-think': {
        file_name: 'weak-1-inside-think.jsonl',
        formatting: 'alpaca',
        columns: { prompt: 'instruction', response: 'output' },
      },
    });
  });

  it('is a YAML for LLaMA-Factory, with keys of the fork only where that was asked for', async () => {
    const { command } = await write({ format: 'llama-factory', skills: 'before-think', flavor: '360', maxTokens: 100 });
    const lines = textOf('weak-1.yaml').split('\n');
    for (const line of ['sequence_parallel_size: 4', 'sequence_parallel_mode: zigzag-ring', 'cutoff_len: 100'])
      expect(lines).toContain(line);
    expect(command).toBe('llamafactory-cli train weak-1.yaml');
    workspace.remove();
    await write({ format: 'llama-factory', skills: 'before-think', model: 'my models/é' });
    expect(textOf('weak-1.yaml')).not.toContain('sequence_parallel');
    expect(textOf('weak-1.yaml')).toContain('model_name_or_path: "my models/é"');
  });

  it('has the rows kept for validation as a set of their own', async () => {
    const kept = new Set(rows.slice(0, 3).map((row) => problemKey(row.problem)));
    const { files, checks } = await write({ format: 'llama-factory', skills: 'before-think', validation: kept });
    expect(files.map((file) => [path.basename(file.path), file.rows])).toEqual([
      ['weak-1.jsonl', 9],
      ['weak-1.rows.jsonl', 9],
      ['weak-1.validation.jsonl', 3],
      ['weak-1.validation.rows.jsonl', 3],
      ['dataset_info.json', 0],
      ['weak-1.yaml', 0],
      ['weak-1.skills.svg', 0],
      ['README.md', 0],
      ['skill-gap-manifest.json', 0],
    ]);
    expect(checks).toContain('3 more kept for validation in weak-1.validation.jsonl');
    const info = JSON.parse(textOf('dataset_info.json')) as Record<string, { file_name: string }>;
    expect(info['weak-1-validation']?.file_name).toBe('weak-1.validation.jsonl');
    expect(textOf('weak-1.yaml')).toContain('eval_dataset: "weak-1-validation"');
    const request = { selection: 'weak 1', format: 'llama-factory', skills: 'before-think', overwrite: true } as const;
    const whole = await writeSet(workspace.store, { ...request, out: workspace.out }, unattended);
    expect(whole.warnings.join('\n')).toContain(
      'weak-1.validation.jsonl is of an earlier set: its rows may be trained on',
    );
    workspace.remove();
    expect((await refusal(write({ validation: new Set(['none of these']) }))).code).toBe('too-few-rows');
  });

  it('sets the length that the trainer takes, whose own would cut or drop rows', async () => {
    const { command } = await write({ format: 'trl', maxTokens: 5000 });
    expect(command).toBe('python weak-1-inside-think.trl.py');
    expect(textOf('weak-1-inside-think.trl.py')).toContain('max_length=5000,');
    expect(textOf('weak-1-inside-think.trl.py')).toContain('"prompt": row["messages"][:-1]');
    workspace.remove();
    await write({ format: 'trl', shape: 'prompt-completion' });
    expect(textOf('weak-1-inside-think.trl.py')).not.toContain('row["messages"]');
    workspace.remove();
    await write({ format: 'unsloth', maxTokens: 5000 });
    expect(textOf('weak-1-inside-think.unsloth.py').match(/=5000,/g)).toHaveLength(2);
    workspace.remove();
    await write({ format: 'axolotl', maxTokens: 5000 });
    expect(textOf('weak-1-inside-think.axolotl.yaml')).toContain('\nsequence_len: 5000\n');
  });

  it('names to Axolotl the one split that a file has, without which it takes none for testing', async () => {
    await write({ format: 'axolotl', validation: new Set(rows.slice(0, 3).map((row) => problemKey(row.problem))) });
    const [training, testing] = textOf('weak-1-inside-think.axolotl.yaml').split('test_datasets:');
    for (const part of [training, testing]) expect(part).toContain('    ds_type: json\n    split: train\n');
  });

  it('names to Axolotl the mark that ends answers in the template, where the tokenizer may have another', async () => {
    const { checks } = await write({ format: 'axolotl', template: readChatTemplate('gemma-3', '/nowhere') });
    expect(textOf('weak-1-inside-think.axolotl.yaml')).toContain('\neot_tokens: ["<end_of_turn>"]\n');
    expect(checks.join('\n')).not.toContain('eot_tokens');
    workspace.remove();
    const unproven = await write({ format: 'axolotl' });
    expect(textOf('weak-1-inside-think.axolotl.yaml')).not.toContain('eot_tokens');
    expect(unproven.checks.join('\n')).toContain('name it with --template, and the configuration has it as eot_tokens');
  });

  it('says that Axolotl teaches no opening of thoughts that the template writes', async () => {
    const noted = async (name: string): Promise<boolean> => {
      const { checks } = await write({ format: 'axolotl', template: readChatTemplate(name, '/nowhere') });
      workspace.remove();
      return checks.some((check) => check.includes('writes <think> before each answer'));
    };
    expect([await noted('qwen3'), await noted('qwen2.5'), await noted('qwen3.5-thinking')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('has the marks of the template by which Unsloth finds answers in messages, without one those of Qwen', async () => {
    const marks = /^question, answer = (.*)$/m;
    await write({ format: 'unsloth', template: readChatTemplate('gemma-3', '/nowhere') });
    const script = textOf('weak-1-inside-think.unsloth.py');
    expect(marks.exec(script)?.[1]).toBe(String.raw`"<start_of_turn>user\n", "<end_of_turn>\n<start_of_turn>model\n"`);
    workspace.remove();
    await write({ format: 'unsloth' });
    expect(marks.exec(textOf('weak-1-inside-think.unsloth.py'))?.[1]).toContain('<|im_start|>user');
  });

  it('says to Axolotl what becomes of thoughts', async () => {
    await write({ format: 'axolotl' });
    expect(textOf('weak-1-inside-think.axolotl.yaml')).toContain('split_thinking: false');
    workspace.remove();
    const { checks } = await write({ format: 'axolotl', skills: 'reasoning-content' });
    const config = textOf('weak-1-reasoning-content.axolotl.yaml');
    expect(config).toContain('      reasoning_content: reasoning_content\n');
    expect(config).not.toContain('split_thinking');
    expect(checks.join()).not.toContain('split_thinking');
    workspace.remove();
    expect((await write({ format: 'axolotl', skills: 'before-think' })).checks.join()).toContain(
      'keep split_thinking off',
    );
  });
});
