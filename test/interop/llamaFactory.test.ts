import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { ask } from './python';
import { WrittenSets, type WrittenJson } from './writtenSets';

/** LLaMA-Factory takes some 6 GB with its packages, so that it is nobody's but who has it already. */
const python = process.env['SKILL_GAP_LLAMA_FACTORY'];
const missing = 'SKILL_GAP_LLAMA_FACTORY names no Python that has llamafactory';

const thoughtless = 'The roots come in pairs, so it is';

/** Rows of all lengths up to some 900 tokens; some have no thoughts, or only end them, or hold signs that loaders trip over. */
const corpus = Array.from({ length: 120 }, (_, at) => {
  const thoughts = `so we add the roots once more ${at % 9 === 0 ? '\u2028 \u{1f600} é ' : ''}`.repeat(1 + at);
  const begin = at % 10 === 3 ? thoughtless : `${at % 10 === 5 ? '' : '<think>\n'}${thoughts}\n</think>\n\nIt is`;
  const solution = `${begin} $\\boxed{${at}}$.${' Done.'.repeat(at % 4)}`;
  return { id: `r${at}`, problem: `Solve $x^2 - ${at}x + 6 = 0$ for x.`, solution };
});

const cases = {
  before: ['--skills', 'before-think'],
  alpaca: ['--shape', 'alpaca', '--validation', '10%'],
  inside: ['--skills', 'inside-think'],
  prompt: ['--skills', 'prompt'],
  none: ['--skills', 'none'],
  paper: ['--as-in-paper'],
  llama: ['--model', 'meta-llama/Llama-3.1-8B-Instruct'],
  instruct: ['--model', 'Qwen/Qwen3-4B-Instruct-2507'],
  cut: ['--max-tokens', '400'],
  fork: ['--flavor', '360'],
} as const;
type Case = keyof typeof cases;

interface TrainedRow {
  tokens: number;
  prompt: string;
  learned: string;
}
type Loaded = { error: string } | { error?: undefined; train: TrainedRow[]; validation: TrainedRow[] | null };

let sets: WrittenSets | undefined;
const written = new Map<Case, WrittenJson>();
const loaded = new Map<Case, Loaded>();
/** The set that is cut, under a limit that cuts none. */
let whole: Loaded | undefined;

beforeAll(() => {
  if (python === undefined) return;
  const made = new WrittenSets(corpus.map((row) => `${JSON.stringify(row)}\n`));
  sets = made;
  const student = path.join(made.folder, 'small-student');
  mkdirSync(student);
  ask(python, 'llama_factory_student.py', {
    folder: student,
    texts: corpus.flatMap(({ problem, solution }) => [problem, solution]),
  });
  const tokenizer = ['--tokenizer', path.join(student, 'tokenizer.json')];
  const names = Object.keys(cases) as Case[];
  for (const name of names)
    written.set(name, made.write(`set-${name}`, '--format', 'llama-factory', ...cases[name], ...tokenizer));
  const toLoad = (name: Case, settings: object) => ({
    folder: path.join(made.folder, `set-${name}`),
    yaml: `${written.get(name)?.name ?? ''}.yaml`,
    settings,
  });
  const [first, ...found] = ask(python, 'llama_factory_rows.py', {
    ...{ student, cache: path.join(made.folder, 'cache') },
    sets: [toLoad('cut', { cutoff_len: 100_000 }), ...names.map((name) => toLoad(name, {}))],
  }) as Loaded[];
  whole = first;
  found.forEach((one, at) => {
    const name = names[at];
    if (name) loaded.set(name, one);
  });
});
afterAll(() => sets?.remove());

/** A set as LLaMA-Factory has it; skips the test where there is none. */
function trained(name: Case, context: TestContext): { set: WrittenJson; rows: TrainedRow[]; turns: string[][] } {
  const [set, found] = [written.get(name), loaded.get(name)];
  if (!sets || !set || !found) return context.skip(missing);
  if (found.error !== undefined) throw new Error(found.error);
  const { folder } = set;
  const files = sets;
  const lines = [`${set.name}.jsonl`, ...(found.validation ? [`${set.name}.validation.jsonl`] : [])].flatMap(
    (file) => files.linesOf(folder, file) as Record<string, unknown>[],
  );
  const turns = lines.map((row) =>
    'messages' in row
      ? (row['messages'] as { content: string }[]).map(({ content }) => content)
      : [String(row['instruction']), String(row['output'])],
  );
  return { set, rows: [...found.train, ...(found.validation ?? [])], turns };
}

const emptyBlock = '<think>\n\n</think>\n\n';

describe('LLaMA-Factory itself', () => {
  it.for<[Case, string, string, boolean]>([
    ...(['before', 'alpaca', 'inside', 'prompt', 'none', 'paper'] as const).map(
      (name): [Case, string, string, boolean] => [name, '<|im_start|>user\n', '<|im_end|>\n', true],
    ),
    ['llama', '<|begin_of_text|><|start_header_id|>user<|end_header_id|>\n\n', '<|eot_id|>', false],
    ['instruct', '<|im_start|>user\n', '<|im_end|>\n', false],
  ])('learns the answers of %s whole, with their end mark', ([name, start, end, blocks], context) => {
    const { set, rows, turns } = trained(name, context);
    expect(rows).toHaveLength(corpus.length);
    const empty = ([, answer = '']: string[]): boolean => blocks && !/<\/?think>/.test(answer);
    expect(rows.map(({ learned }) => learned)).toEqual(
      turns.map((row) => `${empty(row) ? emptyBlock : ''}${row[1] ?? ''}${end}`),
    );
    expect(rows.map(({ prompt }) => prompt.slice(0, start.length + (turns[0]?.[0]?.length ?? 0)))).toContain(
      `${start}${turns[0]?.[0] ?? ''}`,
    );
    const { tokens, emptyThoughts, unopenedThoughts } = set.proofs;
    expect(tokens.total).toBe(rows.reduce((sum, row) => sum + row.tokens, 0));
    expect(tokens.longest).toBe(Math.max(...rows.map((row) => row.tokens)));
    expect(emptyThoughts?.rows ?? 0).toBe(turns.filter(empty).length);
    const unopened = rows.filter(({ learned }) => learned.includes('</think>') && !learned.includes('<think>'));
    expect(unopenedThoughts).toBe(blocks ? unopened.length : 0);
  });

  it('cuts the rows that are said to be cut, and of so many the boxed answer', (context) => {
    const { set, rows } = trained('cut', context);
    if (!whole || whole.error !== undefined) throw new Error(whole?.error);
    const uncut = whole.train;
    const boxed = ({ learned }: TrainedRow): boolean => /\\boxed\{\d+\}/.test(learned);
    expect(set.proofs.cutOff?.written).toEqual({
      limit: 400,
      over: rows.filter(({ tokens }, at) => tokens < (uncut[at]?.tokens ?? 0)).length,
      answerLost: rows.filter((row) => !boxed(row)).length,
      unanswered: rows.filter(({ learned }) => learned === '').length,
    });
    expect(uncut.every(boxed)).toBe(true);
    expect(set.proofs.cutOff?.written.answerLost).toBeGreaterThan(10);
  });

  it('refuses the keys of the fork, and no other', (context) => {
    const fork = loaded.get('fork');
    if (!fork) context.skip(missing);
    expect(fork?.error).toContain("['sequence_parallel_mode', 'sequence_parallel_size']");
  });
});
