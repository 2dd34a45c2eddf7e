import { describe, expect, it } from 'vitest';
import { refusal } from '../refusal';
import { SkillTree } from '../../../src/core/skills/skillTree';
import { depthWindow } from '../../../src/core/sft/skillsBlock';
import {
  partsOf,
  TrainingRows,
  turnsOf,
  type ShownSkills,
  type SkillsPlacement,
  type Turns,
} from '../../../src/core/sft/trainingRow';

const tree = SkillTree.fromJson('t', '1', {
  name: 'Mathematics',
  children: [
    {
      name: 'Solving equations of every kind',
      label: 'Equations',
      children: [
        { name: 'Linear equations in one unknown', label: 'Linear', children: [{ name: 'With fractions' }] },
        { name: 'Quadratic equations' },
      ],
    },
    { name: 'Counting' },
  ],
});
const linear = ['Solving equations of every kind', 'Linear equations in one unknown', 'With fractions'];
const quadratic = ['Solving equations of every kind', 'Quadratic equations'];
const counting = ['Counting'];

const instruction = 'Please reason step by step, and put your final answer within \\boxed{}.';
const trace = '<think>\nLet x = 2.\n</think>\n\nSo \\boxed{2}.';

interface Case {
  skills: SkillsPlacement;
  shown?: ShownSkills;
  chains?: string[][];
  trace?: string;
}

function turns({ skills, shown = {}, chains = [counting], trace: text = trace }: Case): Turns {
  return turnsOf(new TrainingRows(shown, tree).row({ problem: 'What is x?', trace: text }, chains), skills);
}

const skillsShown = (shown: ShownSkills, chains: string[][]): string[] =>
  new TrainingRows(shown, tree).row({ problem: 'q', trace }, chains).skills.split('\n');

describe('the place of the skills', () => {
  it('before the trace is the form of the paper, byte for byte', () => {
    expect(turns({ skills: 'before-think', chains: [linear, counting, linear] })).toEqual({
      user: `${instruction}\n\nQuestion: What is x?`,
      assistant: `Skills:\n${linear.join('->')}\nCounting\n${trace}`,
    });
  });

  it('inside the thoughts is right after the mark that opens them', () => {
    const inside = (text: string): string => turns({ skills: 'inside-think', trace: text }).assistant;
    expect(inside(trace)).toBe('<think>\nSkills:\nCounting\nLet x = 2.\n</think>\n\nSo \\boxed{2}.');
    expect(inside('<think>a</think>b')).toBe('<think>\nSkills:\nCounting\na</think>b');
    // Models whose template opens the block in the prompt begin inside of it.
    expect(inside('a\n</think>\nb')).toBe('<think>\nSkills:\nCounting\na\n</think>\nb');
    expect(inside('Hm. <think>a</think>b')).toBe('Hm. <think>\nSkills:\nCounting\na</think>b');
    expect(inside('<think>cut off')).toBe('<think>\nSkills:\nCounting\ncut off');
    expect(inside('No thoughts.')).toBe('<think>\nSkills:\nCounting\n</think>\n\nNo thoughts.');
    expect(inside('The tag <think> is a word here.')).toBe(
      '<think>\nSkills:\nCounting\n</think>\n\nThe tag <think> is a word here.',
    );
  });

  it('beside the answer takes the thoughts out of it', () => {
    const beside = (text: string): Turns => turns({ skills: 'reasoning-content', trace: text });
    expect(beside(trace)).toMatchObject({ assistant: 'So \\boxed{2}.', reasoning: 'Skills:\nCounting\nLet x = 2.' });
    expect(beside('No thoughts.')).toMatchObject({ assistant: 'No thoughts.', reasoning: 'Skills:\nCounting' });
    expect(beside('<think>cut off')).toMatchObject({ assistant: '', reasoning: 'Skills:\nCounting\ncut off' });
    expect(turns({ skills: 'reasoning-content', chains: [], trace: 'Plain.' })).toMatchObject({ reasoning: '' });
  });

  it('in the prompt leaves the trace as it is, and none shows nothing', () => {
    expect(turns({ skills: 'prompt' })).toEqual({
      user: `${instruction}\n\nSkills:\nCounting\n\nQuestion: What is x?`,
      assistant: trace,
    });
    expect(turns({ skills: 'none' })).toEqual({ user: `${instruction}\n\nQuestion: What is x?`, assistant: trace });
  });

  it('does not matter to a sample without chains', () => {
    for (const skills of ['before-think', 'inside-think', 'prompt', 'none'] as const)
      expect(turns({ skills, chains: [] }).assistant).toBe(trace);
  });

  it('gives valid Unicode', () => {
    const { assistant } = turns({ skills: 'before-think', chains: [['a\ud800']], trace: 'b\udc00' });
    expect(assistant).toBe('Skills:\na\ufffd\nb\ufffd');
  });
});

describe('the parts of a trace', () => {
  it.each([
    ['<think>\na\n\n</think>\n\nb\n', 'a', 'b'],
    ['a</think>b', 'a', 'b'],
    ['<think>a</think>b</think>c', 'a</think>b', 'c'],
    ['  <think>a', '  a', ''],
    ['b', '', 'b'],
    ['\r\nb\n', '', '\r\nb\n'],
  ])('%j', (text, thinking, answer) => {
    expect(partsOf(text)).toEqual({ thinking, answer });
  });
});

describe('the levels that are shown', () => {
  it('clip chains and lose none, without repeats and in order', () => {
    const chains = [linear, quadratic, counting];
    expect(skillsShown({ depth: depthWindow('1..2') }, chains)).toEqual([
      'Skills:',
      linear.slice(0, 2).join('->'),
      quadratic.join('->'),
      'Counting',
    ]);
    expect(skillsShown({ depth: depthWindow('1') }, chains)).toEqual(['Skills:', linear[0], 'Counting']);
    expect(skillsShown({ depth: depthWindow('2..') }, chains)).toEqual([
      'Skills:',
      linear.slice(1).join('->'),
      'Quadratic equations',
      'Counting',
    ]);
    expect(skillsShown({ depth: depthWindow('3..9') }, [linear])).toEqual(['Skills:', 'With fractions']);
  });

  it('are refused when they name none', async () => {
    for (const word of ['', '0..2', '2..1', '..', 'a', '1..2..3', '-1'])
      expect((await refusal(Promise.resolve().then(() => depthWindow(word)))).code).toBe('bad-depth');
  });

  it('are refused below the whole tree, of which they would show nothing', async () => {
    const deepest = tree.nodes.reduce((most, { depth }) => Math.max(most, depth), 0);
    const rowsAt = (word: string): Promise<TrainingRows> =>
      Promise.resolve().then(() => new TrainingRows({ depth: depthWindow(word) }, tree));
    await rowsAt(`${deepest}..`);
    const failure = await refusal(rowsAt(`${deepest + 1}..`));
    expect(failure.code).toBe('bad-depth');
    expect(failure.next).toBe(`Give --depth levels from 1 to ${deepest}.`);
  });

  it('have short labels where the tree has them', () => {
    const chains = [linear, ['Unknown to the tree', 'Leaf']];
    expect(skillsShown({ labels: 'short' }, chains)).toEqual([
      'Skills:',
      'Equations->Linear->With fractions',
      'Unknown to the tree->Leaf',
    ]);
  });

  it('are those of the tree in the prompt', () => {
    const shown: ShownSkills = { treeInPrompt: true, labels: 'short', depth: depthWindow('1..2') };
    expect(turns({ skills: 'prompt', shown }).user).toBe(
      `${instruction}\n\nSkill tree:\nEquations\n  Linear\n  Quadratic equations\nCounting\n\nSkills:\nCounting\n\nQuestion: What is x?`,
    );
    expect(turns({ skills: 'none', shown }).user).not.toContain('Skills:');
  });
});
