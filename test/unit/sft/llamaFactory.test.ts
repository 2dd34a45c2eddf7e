import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { unattended } from '../../../src/core/job/job';
import { llamaFactoryFrame } from '../../../src/core/sft/formats/llamaFactoryTemplates';
import { proofWarnings } from '../../../src/core/sft/proofText';
import { SetProof, type ProvenRow, type SetProofRequest } from '../../../src/core/sft/setProof';
import { turnsOf, type SkillsPlacement } from '../../../src/core/sft/trainingRow';
import { writeSet } from '../../../src/core/sft/writeSet';
import { estimatedTokens, type TokenCounter } from '../../../src/core/tokens/tokenCounter';
import { TestWorkspace } from './testIndex';

describe('the template of a student', () => {
  it.each([
    ['Qwen/Qwen3-4B', 'qwen3'],
    ['Qwen/Qwen3-8B-Base', 'qwen3'],
    ['Qwen/Qwen3-4B-Thinking-2507', 'qwen3'],
    ['models/Qwen3-30B-A3B-Thinking-2507', 'qwen3'],
    ['Qwen/Qwen3-4B-Instruct-2507', 'qwen3_nothink'],
    ['Qwen/Qwen3-Next-80B-A3B-Instruct', 'qwen3_nothink'],
    ['Qwen/Qwen3.5-9B', 'qwen3_5'],
    ['Qwen/Qwen2.5-Math-7B-Instruct', 'qwen'],
    ['Qwen/QwQ-32B', 'qwen'],
    ['deepseek-ai/DeepSeek-R1-Distill-Llama-8B', 'deepseekr1'],
    ['deepseek-ai/DeepSeek-R1-0528-Qwen3-8B', 'deepseekr1'],
    ['deepseek-ai/DeepSeek-V3-0324', 'deepseek3'],
    ['meta-llama/Meta-Llama-3-8B-Instruct', 'llama3'],
    ['meta-llama/Llama-3.1-8B-Instruct', 'llama3'],
    ['google/gemma-2-9b-it', 'gemma2'],
    ['google/gemma-3-1b-it', 'gemma2'],
    ['google/gemma-3-4b-it', 'gemma3'],
    ['mistralai/Mistral-7B-Instruct-v0.3', 'mistral'],
    ['mistralai/Mistral-Nemo-Instruct-2407', 'ministral'],
    ['mistralai/Mistral-Small-24B-Instruct-2501', 'mistral_small'],
    ['C:\\models\\Qwen3-4B', 'qwen3'],
    ['saves/qwen3-4b/checkpoint-500', 'qwen3'],
    ['qwen3/Llama-3.2-1B', 'llama3'],
  ])('%s is %s', (model, template) => {
    expect(llamaFactoryFrame(model).template).toBe(template);
  });

  it.each(['microsoft/phi-4', 'Qwen/Qwen3-VL-4B-Instruct', 'meta-llama/Llama-3.2-11B-Vision', 'lab/qwen3-like', ''])(
    '%s has none that is known',
    (model) => {
      expect(llamaFactoryFrame(model).template).toBeUndefined();
    },
  );
});

/** Every character is a token. */
const characters: TokenCounter = { key: 'characters', name: 'characters', exact: true, count: (text) => text.length };

const thoughtful = '<think>\nSo.\n</think>\n\n$\\boxed{1}$.';

function proven(trace: string, more: Partial<SetProofRequest & ProvenRow> = {}) {
  const { skills = 'before-think', tokens = characters, maxTokens = 8_192, model, ...known } = more;
  const proof = new SetProof({
    format: 'llama-factory',
    skills,
    tokens,
    maxTokens,
    ...(model !== undefined && { model }),
  });
  const row = { problem: 'What is x?', tree: '', skills: 'Skills:\nAlgebra->Lines', trace };
  const turns = turnsOf(row, skills);
  proof.add({ row, turns, dataset: 'a.jsonl', line: 1, id: 'a', ...known });
  return { ...turns, report: proof.report() };
}

describe('the tokens of a row', () => {
  it.each([
    ['Qwen/Qwen3-4B', '<|im_start|>user\n', '<|im_end|>\n<|im_start|>assistant\n', '<|im_end|>\n'],
    [
      'meta-llama/Llama-3.1-8B-Instruct',
      '<|begin_of_text|><|start_header_id|>user<|end_header_id|>\n\n',
      '<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n',
      '<|eot_id|>',
    ],
    ['my-student', '<|im_start|>user\n', '<|im_end|>\n<|im_start|>assistant\n', '<|im_end|>\n'],
    ['mistralai/Mistral-7B-Instruct-v0.3', '<s>[INST] ', '[/INST] ', '</s>'],
  ])('for %s are those of the text that its template makes', (model, question, answer, end) => {
    const { user, assistant, report } = proven(thoughtful, { model });
    expect(report.tokens.total).toBe(`${question}${user}${answer}${assistant}${end}`.length);
    expect(report.emptyThoughts).toBeNull();
  });

  it('decide whether it is cut', () => {
    const long = thoughtful.replace('So.', 'So it is. '.repeat(100));
    const whole = proven(long).report.tokens.total;
    const at = (maxTokens: number) => proven(long, { maxTokens }).report.cutOff?.written;
    expect(at(whole)).toMatchObject({ over: 0 });
    // The end mark and the two signs behind the box go first: the end mark has 11 characters.
    expect(at(whole - 1)).toMatchObject({ over: 1, answerLost: 0 });
    expect(at(whole - 13)).toMatchObject({ over: 1, answerLost: 0 });
    expect(at(whole - 14)).toMatchObject({ over: 1, answerLost: 1 });
  });
});

describe('a row without thoughts', () => {
  const block = '<think>\n\n</think>\n\n';
  const trace = 'It is $\\boxed{1}$.';

  it('gets an empty block of them before its skills, which is counted and said', () => {
    const { report } = proven(trace);
    const { report: without } = proven(trace, { model: 'Qwen/Qwen3-4B-Instruct-2507' });
    expect(report.tokens.total - without.tokens.total).toBe(block.length);
    expect(report.emptyThoughts).toEqual({ rows: 1, template: 'qwen3', otherwise: 'qwen3_nothink' });
    expect(without.emptyThoughts).toBeNull();
    expect(proofWarnings(report)).toEqual([
      "1 row has no thoughts, so that its answer begins with an empty think block of LLaMA-Factory's template qwen3, before the skills too: the YAML's template: qwen3_nothink would write none, and --skills inside-think puts the skills into it",
    ]);
    expect(proofWarnings(without)).toEqual([]);
  });

  it.each<[string, SkillsPlacement, string]>([
    ['whose skills are its thoughts', 'inside-think', trace],
    ['that only ends them', 'before-think', `So.\n</think>\n\n${trace}`],
    ['that only begins them', 'before-think', '<think>\nSo it is'],
  ])('%s gets none', (_, skills, said) => {
    expect(proven(said, { skills }).report.emptyThoughts).toBeNull();
  });

  it('is not one that ends thoughts, whose beginning nobody writes', () => {
    const { report } = proven(`So.\n</think>\n\n${trace}`);
    expect(report.unopenedThoughts).toBe(1);
    expect(proofWarnings(report)).toEqual([
      '1 row ends thoughts without a <think> that begins them, and LLaMA-Factory writes none: the student would learn to think without it. --skills inside-think begins them where they show skills',
    ]);
    expect(proven(`So.\n</think>\n\n${trace}`, { skills: 'inside-think' }).report.unopenedThoughts).toBe(0);
    expect(proven(`So.\n</think>\n\n${trace}`, { model: 'Qwen/Qwen2.5-7B' }).report.unopenedThoughts).toBe(0);
  });

  it('is read when all that is known of it is an estimate', () => {
    const estimated = { prompt: 10, answer: 20, needed: 20 };
    const known = { tokens: estimatedTokens, estimated };
    expect(proven(trace, { ...known, thinks: false }).report.emptyThoughts?.rows).toBe(1);
    const { report } = proven(trace, { ...known, thinks: true });
    expect(report.emptyThoughts).toBeNull();
    expect(report.tokens.total).toBeGreaterThan(30);
  });
});

it('a row that names a picture is said where the student sees pictures, also when an estimate is known', () => {
  const named = thoughtful.replace('So.', 'See <image>.');
  const at = (model: string, trace = named) => {
    const estimated = { prompt: 10, answer: 20, needed: 20 };
    return proven(trace, { model, tokens: estimatedTokens, estimated, thinks: true }).report;
  };
  expect(at('Qwen/Qwen3.5-9B').placeholders).toEqual({ rows: 1, template: 'qwen3_5' });
  expect(at('Qwen/Qwen3.5-9B', thoughtful).placeholders).toBeNull();
  expect(at('Qwen/Qwen3-4B').placeholders).toBeNull();
  expect(proofWarnings(at('google/gemma-3-4b-it')).join()).toContain(
    "1 row holds <image>, <video> or <audio>, of which LLaMA-Factory's template gemma3 wants the files",
  );
});

describe('the YAML', () => {
  let workspace: TestWorkspace;
  afterEach(() => workspace.remove());

  async function write(model: string, flavor: 'upstream' | '360' = 'upstream') {
    workspace = new TestWorkspace([{ id: 'a', problem: 'What is x?', trace: thoughtful, chains: ['Algebra/Lines'] }]);
    const { out, store } = workspace;
    const request = { selection: 'weak 1', format: 'llama-factory', overwrite: false, out, model, flavor } as const;
    const { checks } = await writeSet(store, request, unattended);
    return { checks, lines: readFileSync(path.join(out, 'weak-1.yaml'), 'utf8').split('\n') };
  }

  it('names the template of the student that it trains', async () => {
    const { lines, checks } = await write('meta-llama/Llama-3.1-8B-Instruct');
    expect(lines).toContain('template: llama3');
    expect(checks.join('\n')).not.toContain('template');
  });

  it.each([
    ['upstream', "so that LLaMA-Factory makes one of the tokenizer's, whose marks are counted here as ChatML's"],
    ['360', 'which the fork refuses'],
  ] as const)('names none for a student that is not known to %s', async (flavor, said) => {
    const { lines, checks } = await write('my-student', flavor);
    expect(lines.filter((line) => line.startsWith('template:'))).toEqual([]);
    expect(checks).toContain(
      `weak-1.yaml names no template, ${said}: write the one that it has for my-student there before training`,
    );
  });
});
