import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unattended } from '../../../src/core/job/job';
import { ChatTemplate, readChatTemplate } from '../../../src/core/sft/chatTemplate';
import { renderedTurns, turnMarks } from '../../../src/core/sft/renderedTurns';
import { writeSet, type WriteRequest } from '../../../src/core/sft/writeSet';
import { refusal } from '../refusal';
import { TestWorkspace, type TestRow } from './testIndex';

const shipped = (name: string): ChatTemplate => {
  const source = readFileSync(path.resolve('templates', `${name}.jinja`), 'utf8');
  return ChatTemplate.of(name, source, { bos: '<b>', eos: '<e>' });
};
const texts = (name: string, assistant: string) => {
  const made = renderedTurns({ user: 'Why?', assistant }, shipped(name));
  return made.ok ? [made.turns.user, made.turns.assistant] : made.reason;
};

describe('a row as the text that is trained on', () => {
  const trace = '<think>\nSkills:\nA->b\nSo.\n</think>\n\nFive.\n';

  it('ends with the mark that the template writes, else with that of the tokenizer, and never with a guess', () => {
    const source = '{% for m in messages %}|{{ m.content }}{% endfor %}{% if add_generation_prompt %}|{% endif %}';
    const made = (eos?: string) =>
      renderedTurns(
        { user: 'Why?', assistant: 'Five.' },
        ChatTemplate.of('markless', source, eos === undefined ? {} : { eos }),
      );
    expect(made('<end>')).toEqual({ ok: true, turns: { user: '|Why?|', assistant: 'Five.<end>' } });
    const reason = 'it writes no end mark, and no tokenizer_config.json beside it names one';
    expect(made()).toEqual({ ok: false, reason });
  });

  it('has one opening of thoughts where the prompt opens them', () => {
    const inside = 'Skills:\nA->b\nSo.\n</think>\n\nFive.';
    expect(texts('deepseek-v3', trace)).toEqual([
      '<b><｜User｜>Why?<｜Assistant｜><think>\n',
      `${inside}<｜end▁of▁sentence｜>`,
    ]);
    expect(texts('qwen3.5-thinking', trace)).toEqual([
      '<|im_start|>user\nWhy?<|im_end|>\n<|im_start|>assistant\n<think>\n',
      `${inside}<|im_end|>`,
    ]);
    // A trace whose own prompt opened the block begins inside.
    expect(texts('deepseek-v3', inside)).toEqual(texts('deepseek-v3', trace));
  });

  it('leaves the opening of the prompt out before an answer that does not begin with thoughts', () => {
    expect(texts('deepseek-v3', 'Five.')).toEqual(['<b><｜User｜>Why?<｜Assistant｜>', 'Five.<｜end▁of▁sentence｜>']);
    expect(texts('deepseek-v3', `Skills:\nA->b\n${trace}`)).toEqual([
      '<b><｜User｜>Why?<｜Assistant｜>',
      `Skills:\nA->b\n${trace.trimEnd()}<｜end▁of▁sentence｜>`,
    ]);
  });

  it('keeps the answer word for word, what stands before <think> too, and ends with the mark', () => {
    expect(texts('qwen3', `Skills:\nA->b\n${trace}`)).toEqual([
      '<|im_start|>user\nWhy?<|im_end|>\n<|im_start|>assistant\n',
      `Skills:\nA->b\n${trace.trimEnd()}<|im_end|>`,
    ]);
    expect(texts('mistral', 'Five.')).toEqual(['<b>[INST] Why? [/INST]', ' Five.<e>']);
    const bare = ChatTemplate.of(
      'bare',
      '{{ messages[0].content }}: {% if messages[1] %}{{ messages[1].content }}{% endif %}',
      { eos: '</s>' },
    );
    expect(renderedTurns({ user: 'Why?', assistant: 'Five.' }, bare)).toMatchObject({
      turns: { user: 'Why?: ', assistant: 'Five.</s>' },
    });
  });

  it('is none of a field of thoughts, or where the template fails', () => {
    const turns = { user: 'Why?', assistant: 'Five.' };
    expect(renderedTurns({ ...turns, reasoning: 'So.' }, shipped('qwen3')).ok).toBe(false);
    const raising = ChatTemplate.of('raising', '{{ raise_exception("no") }}');
    expect(renderedTurns(turns, raising)).toMatchObject({ ok: false, reason: 'it says: no' });
    const silent = ChatTemplate.of('silent', '{{ messages[0].content }}');
    expect(renderedTurns(turns, silent)).toMatchObject({ ok: false, reason: 'it keeps no answer' });
  });

  it('has marks by which a trainer finds the answer', () => {
    expect(turnMarks(shipped('deepseek-v3'))).toMatchObject({ question: '<｜User｜>', answer: '<｜Assistant｜>' });
    expect(turnMarks(shipped('qwen3'))).toMatchObject({
      question: '<|im_start|>user\n',
      answer: '<|im_end|>\n<|im_start|>assistant\n',
    });
  });
});

describe('the marks of a template', () => {
  it('have an end where it is not the end mark of the tokenizer', () => {
    const ends = ['qwen3', 'gemma-3', 'mistral'].map((name) => turnMarks(shipped(name))?.end);
    expect(ends).toEqual(['<|im_end|>', '<end_of_turn>', undefined]);
    const source = readFileSync(path.resolve('templates', 'qwen3.jinja'), 'utf8');
    expect(turnMarks(ChatTemplate.of('own', source, { eos: '<|im_end|>' }))?.end).toBeUndefined();
  });

  it('know whether it writes the opening of thoughts before answers, where its prompt does not', () => {
    const opening = ['qwen3', 'qwen3.5-thinking', 'qwen2.5', 'deepseek-v3'].filter(
      (name) => turnMarks(shipped(name))?.opensThoughts,
    );
    expect(opening).toEqual(['qwen3']);
  });
});

describe('a set of rendered texts', () => {
  const rows: TestRow[] = Array.from({ length: 3 }, (_, at) => ({
    id: `r${at}`,
    problem: `What is ${at} + 1?`,
    trace: `<think>\nOne more.\n</think>\n\n\\boxed{${at + 1}}`,
    chains: ['Sums/Small'],
  }));
  let workspace: TestWorkspace;
  beforeEach(() => {
    workspace = new TestWorkspace(rows);
  });
  afterEach(() => workspace.remove());

  const write = (more: Partial<WriteRequest>) =>
    writeSet(
      workspace.store,
      { selection: 'weak 1', format: 'trl', out: workspace.out, overwrite: false, ...more },
      unattended,
    );
  const textOf = (name: string) => readFileSync(path.join(workspace.out, name), 'utf8');

  /** A student's folder with a template of a family that is shipped. */
  function student(name: string): ChatTemplate {
    const folder = path.join(workspace.folder, name);
    mkdirSync(folder);
    const source = readFileSync(path.resolve('templates', `${name}.jinja`), 'utf8');
    writeFileSync(path.join(folder, 'chat_template.jinja'), source);
    writeFileSync(path.join(folder, 'tokenizer_config.json'), '{"bos_token": "<b>", "eos_token": "<e>"}');
    return readChatTemplate(folder, workspace.folder);
  }

  it('is written where the template keeps no trace of a message, proven on the texts themselves', async () => {
    const { skills, files, findings, checks } = await write({ template: student('deepseek-v3') });
    expect(skills).toBe('inside-think');
    const lines = readFileSync(files[0]?.path ?? '', 'utf8')
      .trimEnd()
      .split('\n');
    const first = JSON.parse(lines[0] ?? '') as { prompt: string; completion: string };
    expect(Object.keys(first)).toEqual(['prompt', 'completion']);
    expect(first.prompt).toMatch(/^<b><｜User｜>Please reason[^]*\+ 1\?<｜Assistant｜><think>\n$/);
    expect(first.completion).toMatch(
      /^Skills:\nSums->Small\nOne more\.\n<\/think>\n\n\\boxed\{\d\}<｜end▁of▁sentence｜>$/,
    );
    expect(findings.proofs.template).toMatchObject({ rendered: true, rows: 3, failing: 0 });
    expect(checks.join('\n')).toContain('the texts that the chat template chat_template.jinja made hold skills, trace');
    expect(checks.join('\n')).toContain('texts hold the skills at inside-think: in messages, the chat template');
    expect(textOf('weak-1-inside-think.trl.py')).toContain('"prompt": without_mark(row["prompt"])');
    expect(JSON.parse(textOf('skill-gap-manifest.json'))).toMatchObject({
      sets: { 'weak-1-inside-think': { shape: 'rendered' } },
    });
  });

  it('stays messages where these lose nothing, and keeps what stands before <think> when it is asked for', async () => {
    await write({ template: student('qwen3') });
    expect(textOf('weak-1-inside-think.jsonl')).toContain('{"messages":');
    const { files } = await write({ template: student('qwen2.5'), shape: 'rendered', skills: 'before-think' });
    expect(readFileSync(files[0]?.path ?? '', 'utf8')).toMatch(/"completion":"Skills:\\nSums->Small\\n<think>/);
  });

  it('has pieces for Axolotl, and for Unsloth the marks of the template', async () => {
    const template = student('deepseek-v3');
    await write({ format: 'axolotl', template, validation: 0.34 });
    const row = JSON.parse(textOf('weak-1-inside-think.jsonl').split('\n')[0] ?? '') as {
      segments: { label: boolean; text: string }[];
    };
    expect(row.segments.map(({ label }) => label)).toEqual([false, true]);
    const config = textOf('weak-1-inside-think.axolotl.yaml');
    expect(config).toContain('train_on_inputs: false');
    expect(config.match(/ {4}type: input_output\n/g)).toHaveLength(2);
    expect(config).not.toContain('chat_template');
    await write({ format: 'unsloth', template, overwrite: true });
    expect(textOf('weak-1-inside-think.unsloth.py')).toContain('question, answer = "<｜User｜>", "<｜Assistant｜>"');
  });

  it('is refused without the student’s own template, with its marks', async () => {
    expect((await refusal(write({ shape: 'rendered' }))).message).toContain('none was named');
    const family = await refusal(write({ shape: 'rendered', template: readChatTemplate('deepseek-v3', '/nowhere') }));
    expect(family).toMatchObject({ code: 'no-template' });
    expect(family.message).toContain('it imitates those of a family');
    const file = path.join(workspace.folder, 'alone.jinja');
    writeFileSync(file, readFileSync(path.resolve('templates', 'mistral.jinja')));
    const alone = await refusal(write({ shape: 'rendered', template: readChatTemplate(file, '/nowhere') }));
    expect(alone.message).toContain('tokenizer_config.json, which is not beside it');
    const thoughts = await refusal(
      write({ shape: 'rendered', skills: 'reasoning-content', template: student('qwen3') }),
    );
    expect(thoughts.code).toBe('unknown-placement');
    const remedy = await refusal(write({ template: readChatTemplate('deepseek-v3', '/nowhere') }));
    expect(remedy.next).toContain('--shape rendered');
    expect(existsSync(workspace.out)).toBe(false);
  });

  it('names the rows of which there is no text, whatever was said of unproven ones', async () => {
    const folder = path.join(workspace.folder, 'picky');
    mkdirSync(folder);
    const picky =
      '{{ raise_exception("not 1") if "What is 1" in messages[0].content }}{% for m in messages %}{{ m.content }}|{% endfor %}';
    writeFileSync(path.join(folder, 'chat_template.jinja'), picky);
    const template = readChatTemplate(folder, workspace.folder);
    const failure = await refusal(write({ template, shape: 'rendered', skills: 'none', unproven: true }));
    expect(failure).toMatchObject({ code: 'lost-in-template' });
    expect(failure.message).toContain('r1 is not rendered: it says: not 1');
    expect(existsSync(workspace.out)).toBe(false);
  });
});
