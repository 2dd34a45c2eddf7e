import { describe, expect, it } from 'vitest';
import { messages } from '../../../src/core/sft/formats/rowShape';
import { jsonLine } from '../../../src/core/sft/jsonLine';
import { depthWindow } from '../../../src/core/sft/skillsBlock';
import { TrainingRows, turnsOf, type ShownSkills, type SkillsPlacement } from '../../../src/core/sft/trainingRow';
import { SkillTree } from '../../../src/core/skills/skillTree';

/** Names and labels as trees of others have them: a long name with a short label, and a leaf without one. */
const tree = SkillTree.fromJson('t', '1', {
  name: 'Mathematics',
  children: [
    {
      name: 'Reasoning about triangles',
      label: 'Triangles',
      children: [
        { name: 'Using right angles', label: 'Right', children: [{ name: 'Legs and hypotenuse' }] },
        { name: 'Comparing areas', label: 'Areas', children: [{ name: 'Areas by ratio' }] },
      ],
    },
    { name: 'Counting', children: [{ name: 'Pairs', children: [{ name: 'Unordered pairs' }] }] },
  ],
});
const chains = [
  ['Reasoning about triangles', 'Using right angles', 'Legs and hypotenuse'],
  ['Counting', 'Pairs', 'Unordered pairs'],
  ['Reasoning about triangles', 'Comparing areas', 'Areas by ratio'],
];

const line = (skills: SkillsPlacement, shown: ShownSkills = {}): string => {
  const row = new TrainingRows(shown, tree).row(
    { problem: 'Is $\\angle C$ "right"?', trace: '<think>\n3, 4, 5.\n</think>\n\n\\boxed{yes}' },
    chains,
  );
  return jsonLine(messages.row(turnsOf(row, skills)));
};

// Written by hand from the description of the form, down to the escapes of JSON and the line's end.
const asked = String.raw`{"messages":[{"role":"user","content":"Please reason step by step, and put your final answer within \\boxed{}.\n\n`;
const answered = String.raw`Question: Is $\\angle C$ \"right\"?"},{"role":"assistant","content":"`;
const trace = String.raw`<think>\n3, 4, 5.\n</think>\n\n\\boxed{yes}"}]}` + '\n';

it.each<[string, SkillsPlacement, ShownSkills, string]>([
  [
    'all levels',
    'before-think',
    {},
    String.raw`Skills:\nReasoning about triangles->Using right angles->Legs and hypotenuse\nCounting->Pairs->Unordered pairs\nReasoning about triangles->Comparing areas->Areas by ratio\n`,
  ],
  [
    'the first level, of which a repeat is one line',
    'before-think',
    { depth: depthWindow('1') },
    String.raw`Skills:\nReasoning about triangles\nCounting\n`,
  ],
  [
    'levels 1 to 2',
    'before-think',
    { depth: depthWindow('1..2') },
    String.raw`Skills:\nReasoning about triangles->Using right angles\nCounting->Pairs\nReasoning about triangles->Comparing areas\n`,
  ],
  [
    'levels 2 to 3',
    'before-think',
    { depth: depthWindow('2..3') },
    String.raw`Skills:\nUsing right angles->Legs and hypotenuse\nPairs->Unordered pairs\nComparing areas->Areas by ratio\n`,
  ],
  [
    'short labels, and names where there is none',
    'before-think',
    { labels: 'short' },
    String.raw`Skills:\nTriangles->Right->Legs and hypotenuse\nCounting->Pairs->Unordered pairs\nTriangles->Areas->Areas by ratio\n`,
  ],
  [
    'short labels of levels 1 to 2',
    'before-think',
    { labels: 'short', depth: depthWindow('1..2') },
    String.raw`Skills:\nTriangles->Right\nCounting->Pairs\nTriangles->Areas\n`,
  ],
  ['no skills', 'none', {}, ''],
])('a row with %s is the paper’s, byte for byte', (_, skills, shown, block) => {
  expect(line(skills, shown)).toBe(`${asked}${answered}${block}${trace}`);
});

it('a row with the whole tree has it in the prompt alone', () => {
  const whole = String.raw`Skill tree:\nTriangles\n  Right\n    Legs and hypotenuse\n  Areas\n    Areas by ratio\nCounting\n  Pairs\n    Unordered pairs\n\n`;
  expect(line('none', { treeInPrompt: true, labels: 'short' })).toBe(`${asked}${whole}${answered}${trace}`);
});

it('a chain that is shorter than the last level is clipped and not left out, unlike the paper’s program', () => {
  const short = [['Counting', 'Pairs']];
  const row = new TrainingRows({ depth: depthWindow('1..5') }, tree).row({ problem: 'q', trace: 't' }, short);
  expect(row.skills).toBe('Skills:\nCounting->Pairs');
});

describe('to the letter as in the paper', () => {
  const letter = (chainsOf: string[][], shown: ShownSkills = {}): string => {
    const rows = new TrainingRows({ ...shown, asInPaper: true }, tree);
    return jsonLine(messages.row(turnsOf(rows.row({ problem: 'q', trace: 't' }, chainsOf), 'before-think')));
  };
  // Written by hand from the description of the form.
  const short = [['Counting', 'Pairs'], ...chains.slice(0, 1)];
  const row = (skills: string): string =>
    String.raw`${asked}Question: q"},{"role":"assistant","content":"${skills}\nt"}]}` + '\n';

  it.each<[string, string[][], ShownSkills, string]>([
    ['no chain', [], {}, String.raw`Skills:\n`],
    ['all chains, however deep', short, {}, String.raw`Skills:\nCounting->Pairs\n${chains[0]?.join('->') ?? ''}`],
    [
      'a chain that ends above level 3',
      short,
      { depth: depthWindow('1..3') },
      String.raw`Skills:\n${chains[0]?.join('->') ?? ''}`,
    ],
    [
      'two that end at level 2 or below',
      short,
      { depth: depthWindow('2..2') },
      String.raw`Skills:\nPairs\nUsing right angles`,
    ],
    ['chains that all end above level 5', short, { depth: depthWindow('1..5') }, String.raw`Skills:\n`],
  ])('a row with %s', (_, chainsOf, shown, skills) => {
    expect(letter(chainsOf, shown)).toBe(row(skills));
  });

  it('a row with the whole tree has it as indented ASCII JSON ahead of the instruction, whatever levels are shown', () => {
    const small = SkillTree.fromJson('s', '1', {
      name: 'Root',
      children: [{ name: 'Géo', label: 'g', children: [{ name: 'Same' }, { name: 'Same' }] }, { name: 'Last' }],
    });
    const rows = new TrainingRows({ depth: depthWindow('1'), treeInPrompt: true, asInPaper: true }, small);
    const { user } = turnsOf(rows.row({ problem: 'q', trace: 't' }, []), 'none');
    expect(user.split('\n')).toEqual([
      'Here is a skill tree:',
      '{',
      '  "name": "Root",',
      '  "children": [',
      '    {',
      String.raw`      "name": "G\u00e9o",`,
      '      "children": [',
      '        {',
      '          "name": "Same"',
      '        },',
      '        {',
      '          "name": "Same"',
      '        }',
      '      ]',
      '    },',
      '    {',
      '      "name": "Last"',
      '    }',
      '  ]',
      '}',
      '',
      String.raw`Please reason step by step, and put your final answer within \boxed{}.`,
      '',
      'Question: q',
    ]);
  });
});
