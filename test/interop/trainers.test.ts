import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { loadByRules } from './llamaFactoryRules';
import { ask, preparePython, type Python } from './python';
import { WrittenSets } from './writtenSets';

const chat = [{ role: 'string', content: 'string' }];
const thoughts = [{ role: 'string', content: 'string', reasoning_content: 'string' }];

/** Sets with the schema that their rows have to have, each in a folder of its own. */
const cases = [
  { format: 'llama-factory', flags: [], features: { messages: chat } },
  { format: 'llama-factory', flags: ['--shape', 'alpaca'], features: { instruction: 'string', output: 'string' } },
  { format: 'llama-factory', flags: ['--flavor', '360'], features: { messages: chat } },
  { format: 'trl', flags: [], features: { messages: chat } },
  { format: 'trl', flags: ['--skills', 'reasoning-content'], features: { messages: thoughts } },
  { format: 'trl', flags: ['--shape', 'prompt-completion'], features: { prompt: chat, completion: chat } },
  {
    format: 'trl',
    flags: ['--shape', 'prompt-completion', '--skills', 'reasoning-content'],
    features: { prompt: chat, completion: thoughts },
  },
  {
    format: 'trl',
    flags: ['--shape', 'rendered', '--template', 'student', '--validation', '10%'],
    features: { prompt: 'string', completion: 'string' },
  },
  {
    format: 'unsloth',
    flags: ['--shape', 'rendered', '--template', 'student'],
    features: { prompt: 'string', completion: 'string' },
  },
  {
    format: 'axolotl',
    flags: ['--template', 'student', '--validation', '10%'],
    features: { segments: [{ label: 'bool', text: 'string' }] },
  },
  { format: 'axolotl', flags: ['--depth', '1..2'], features: { messages: chat } },
  { format: 'axolotl', flags: ['--skills', 'reasoning-content'], features: { messages: thoughts } },
  { format: 'openai', flags: [], features: { messages: chat } },
  { format: 'unsloth', flags: ['--skills', 'prompt'], features: { conversations: chat } },
  { format: 'messages', flags: ['--skills', 'none'], features: { messages: chat } },
];

interface Loaded {
  rows: number;
  features: Record<string, unknown>;
  first: unknown;
  last: unknown;
}

/** What the programs in Python found; absent without a Python. */
interface Found {
  rows: Loaded[];
  sideRows: Loaded[];
  configs: { yaml: Record<string, unknown>[]; calls: Record<string, string[]>[] };
}

let sets: WrittenSets;
let python: Python;
let written: { folder: string; name: string }[];
let found: Found | undefined;

beforeAll(() => {
  sets = new WrittenSets();
  written = cases.map(({ format, flags }, at) => sets.write(`set-${at}`, '--format', format, ...flags));
  python = preparePython();
  if ('missing' in python) return;
  const filesOf = (end: string): string[] => written.map(({ folder, name }) => path.join(folder, `${name}${end}`));
  const load = (command: string, files: string[]): Loaded[] =>
    ask(command, 'load_rows.py', { cache: path.join(sets.folder, 'cache'), files }) as Loaded[];
  const there = (end: string): string[] => filesOf(end).filter((file) => existsSync(file));
  const configs = {
    yaml: [...there('.yaml'), ...there('.axolotl.yaml')],
    python: [...there('.trl.py'), ...there('.unsloth.py')],
  };
  found = {
    rows: load(python.python, filesOf('.jsonl')),
    sideRows: load(python.python, filesOf('.rows.jsonl').slice(0, 1)),
    configs: ask(python.python, 'read_configs.py', configs) as Found['configs'],
  };
});
afterAll(() => sets.remove());

/** What Python found; without one the test is skipped, and says why. */
function needed(context: TestContext): Found {
  return found ?? context.skip('missing' in python ? python.missing : 'no Python');
}

describe('the loader that trainers use', () => {
  it.for(cases.map((one, at) => ({ ...one, at })))(
    'takes $format $flags with its schema',
    ({ at, features }, context) => {
      const loaded = needed(context).rows[at];
      const { folder, name } = written[at] ?? { folder: '', name: '' };
      const lines = sets.linesOf(folder, `${name}.jsonl`);
      expect(loaded?.features).toEqual(features);
      expect(loaded).toMatchObject({ rows: lines.length, first: lines[0], last: lines.at(-1) });
    },
  );

  it('takes the rows beside them, in the same order', (context) => {
    const [loaded] = needed(context).sideRows;
    const { folder, name } = written[0] ?? { folder: '', name: '' };
    const lines = sets.linesOf(folder, `${name}.rows.jsonl`);
    expect(loaded).toMatchObject({ rows: lines.length, features: { id: 'string', chains: [['string']] } });
  });
});

describe('the configurations', () => {
  it('are YAML with a set that lies beside them', (context) => {
    const { yaml } = needed(context).configs;
    expect(yaml).toHaveLength(6);
    for (const config of yaml) {
      const length = config['cutoff_len'] ?? config['sequence_len'];
      expect([length, config['learning_rate'], config['bf16']]).toSatisfy(
        ([tokens, rate, bf16]) => tokens === 8192 && rate === 0.00001 && (bf16 === true || bf16 === 'auto'),
      );
    }
    expect(yaml.filter((config) => 'sequence_parallel_size' in config)).toHaveLength(1);
    const rendered = { ds_type: 'json', split: 'train', type: 'input_output' };
    expect(yaml.filter((config) => config['train_on_inputs'] === false)).toMatchObject([
      { datasets: [rendered], test_datasets: [rendered] },
    ]);
    expect(yaml.at(-1)).toMatchObject({
      datasets: [{ type: 'chat_template', ds_type: 'json', roles_to_train: ['assistant'] }],
    });
  });

  it('are programs that set the length', (context) => {
    const { calls } = needed(context).configs;
    expect(calls).toHaveLength(7);
    for (const call of calls) expect(call['SFTConfig']).toContain('max_length');
  });
});

describe('the texts that a script for Unsloth makes', () => {
  const turns = [
    { role: 'user', content: 'Why?' },
    { role: 'assistant', content: 'So.' },
  ];
  it.for([
    { of: 'messages', row: { conversations: turns } },
    { of: 'rendered', row: { prompt: '<b><user>Why?<e>\n<assistant>', completion: 'So.<e>' } },
  ])('of $of begin with one mark, whoever adds it, and end with the template’s', ({ of, row }, context) => {
    needed(context);
    const at = cases.findIndex(
      ({ format, flags }) => format === 'unsloth' && flags.includes('rendered') === (of === 'rendered'),
    );
    const { folder, name } = written[at] ?? { folder: '', name: '' };
    const script = path.join(folder, `${name}.unsloth.py`);
    // Where the template spells the mark, Unsloth keeps the tokenizer from adding it.
    const asked = { script, row, templates: ['{{ bos_token }}...', '<b>...'] };
    const text = '<user>Why?<e>\n<assistant>So.<e>';
    expect(ask('python' in python ? python.python : '', 'text_of.py', asked)).toEqual([
      ...[text, `<b>${text}`],
      ...[text, `<b>${text}`],
    ]);
  });
});

describe('LLaMA-Factory’s rules', () => {
  it.each(cases.map((one, at) => ({ ...one, at })).filter((one) => one.format === 'llama-factory'))(
    'give every row of $flags its prompt and its response',
    ({ at, features }) => {
      const { folder, name } = written[at] ?? { folder: '', name: '' };
      const converted = loadByRules(folder, name);
      const lines = sets.linesOf(folder, `${name}.jsonl`) as Record<string, unknown>[];
      const texts = lines.map((row) =>
        'messages' in features
          ? (row['messages'] as { content: string }[]).map((message) => message.content)
          : [row['instruction'], row['output']],
      );
      expect(converted.map(({ prompt, response }) => [...prompt, ...response].map((turn) => turn.content))).toEqual(
        texts,
      );
      expect(converted.filter(({ response }) => response[0]?.content.startsWith('Skills:\n')).length).toBeGreaterThan(
        100,
      );
    },
  );

  it('know no set that the list does not name', () => {
    expect(() => loadByRules(written[0]?.folder ?? '', 'other')).toThrow('missing');
  });
});
