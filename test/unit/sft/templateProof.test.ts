import { describe, expect, it } from 'vitest';
import { ChatTemplate, readChatTemplate, shippedTemplates } from '../../../src/core/sft/chatTemplate';
import { lastBox, proveRow, proveTurns, type RowPart, type TrainerReading } from '../../../src/core/sft/templateProof';
import { turnsOf, type SkillsPlacement, type TrainingRow } from '../../../src/core/sft/trainingRow';

const row: TrainingRow = {
  problem: 'What is 2 + 3?',
  tree: '',
  skills: 'Skills:\nArithmetic->adding',
  trace: '<think>\nTwo and three\n\nmake five.\n</think>\n\nThe sum is $\\boxed{\\frac{10}{2}}$.',
};

const template = (name: string) => readChatTemplate(name, '/nowhere');

/** What survives, as the table of the survey writes it: skills, trace, answer. */
function kept(name: string, placement: SkillsPlacement | 'after-think', reading: TrainerReading = 'template'): string {
  const { skills, trace } = row;
  const [thoughts = '', answer = ''] = trace.split('</think>\n\n');
  const turns =
    placement === 'after-think'
      ? { user: row.problem, assistant: `${thoughts}</think>\n\n${skills}\n${answer}` }
      : turnsOf(row, placement);
  const { lost, failure } = proveTurns(
    // A block behind the thoughts is part of the answer to the proof, which then looks for both in one.
    placement === 'after-think' ? { ...row, skills: '', trace: turns.assistant } : row,
    turns,
    placement === 'after-think' ? 'none' : placement,
    reading,
    template(name),
  );
  expect(failure).toBeUndefined();
  const has = (part: RowPart): boolean => !lost.includes(part);
  const skillsKept = has('skills') && (placement !== 'after-think' || has('answer'));
  return `${skillsKept ? 's' : ''}${has('trace') ? 't' : ''}${has('answer') ? 'a' : ''}`;
}

describe('the shipped templates lose what those they imitate lose', () => {
  // From what was measured with the templates that trainers bundle.
  const rows: [string, Record<'before-think' | 'inside-think' | 'reasoning-content' | 'after-think', string>][] = [
    ['qwen3', { 'before-think': 'ta', 'inside-think': 'sta', 'reasoning-content': 'sta', 'after-think': 'sta' }],
    [
      'qwen3.5-thinking',
      { 'before-think': 'ta', 'inside-think': 'sta', 'reasoning-content': 'sta', 'after-think': 'sta' },
    ],
    ['qwen2.5', { 'before-think': 'sta', 'inside-think': 'sta', 'reasoning-content': 'a', 'after-think': 'sta' }],
    ['llama-3.1', { 'before-think': 'sta', 'inside-think': 'sta', 'reasoning-content': 'a', 'after-think': 'sta' }],
    ['deepseek-v3', { 'before-think': 'a', 'inside-think': 'a', 'reasoning-content': 'a', 'after-think': 'sa' }],
  ];
  for (const [name, expected] of rows)
    it(name, () => {
      const found = Object.fromEntries(
        Object.keys(expected).map((placement) => [placement, kept(name, placement as SkillsPlacement | 'after-think')]),
      );
      expect(found).toEqual(expected);
    });

  it('gemma-3 and mistral keep every text and know no field of thoughts', () => {
    for (const name of ['gemma-3', 'mistral'])
      expect([kept(name, 'before-think'), kept(name, 'inside-think'), kept(name, 'reasoning-content')]).toEqual([
        'sta',
        'sta',
        'a',
      ]);
  });

  it('each of them keeps skills of the prompt and a row without thoughts, with its end mark', () => {
    const plain = { ...row, trace: 'The sum is $\\boxed{5}$.' };
    expect(shippedTemplates().length).toBeGreaterThanOrEqual(7);
    for (const name of shippedTemplates()) {
      expect(proveRow(plain, 'prompt', 'template', template(name)), name).toEqual({ lost: [] });
      expect(proveRow(plain, 'none', 'template', template(name)), name).toEqual({ lost: [] });
    }
  });
});

describe('trainers beside their templates', () => {
  it('LLaMA-Factory keeps the texts as they are and knows no field of thoughts', () => {
    for (const placement of ['before-think', 'inside-think', 'prompt', 'none'] as const)
      expect(proveRow(row, placement, 'raw', undefined)).toEqual({ lost: [] });
    expect(proveRow(row, 'reasoning-content', 'raw', undefined).lost).toEqual(['skills', 'trace']);
  });

  it('split_thinking throws away what stands before the thoughts, whatever the template', () => {
    expect(kept('qwen3', 'before-think', 'split-thinking')).toBe('ta');
    expect(kept('qwen3', 'inside-think', 'split-thinking')).toBe('sta');
    expect(kept('qwen2.5', 'before-think', 'split-thinking')).toBe('a');
  });
});

describe('the proof of a row', () => {
  const of = (source: string) => proveRow(row, 'before-think', 'template', ChatTemplate.of('test', source));

  it('looks for the end mark behind the answer', () => {
    expect(of('{% for m in messages %}{{ m.content }}{% endfor %}').lost).toEqual(['end']);
    expect(of('{% for m in messages %}{{ m.content }}{{ eos_token }}{% endfor %}').lost).toEqual([]);
  });

  it('does not take skills that the trace itself names for the block', () => {
    const telling = { ...row, trace: row.trace.replace('Two', 'Skills:\nArithmetic->adding\nTwo') };
    expect(proveRow(telling, 'before-think', 'template', template('qwen3')).lost).toEqual(['skills']);
  });

  it('misses the box of an answer that is cut', () => {
    const cut = '{% for m in messages %}{{ m.content.split("$")[0] }}|{% endfor %}';
    expect(of(cut).lost).toEqual(['answer', 'box']);
  });

  it('says what a template refuses', () => {
    const { lost, failure } = of('{{ raise_exception("no such role") }}');
    expect(failure).toBe('it says: no such role');
    expect(lost).toContain('skills');
  });

  it('finds the last complete box', () => {
    const text = 'a \\boxed{1} b \\boxed{\\frac{1}{2}} c \\boxed{';
    const box = lastBox(text);
    expect(text.slice(box?.start, box?.end)).toBe('\\boxed{\\frac{1}{2}}');
    expect(lastBox('\\boxed{'.repeat(100_000))).toBeUndefined();
  });
});
