import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { refusalOf } from '../refusal';
import { builtinAnnotator } from '../../../src/core/skills/builtin/builtinAnnotator';
import { LexicalAnnotator } from '../../../src/core/skills/lexicalAnnotator';
import { tagRow } from '../../../src/core/skills/tagRow';
import { loadTree, parseTree } from '../../../src/core/skills/treeFile';

const own = JSON.stringify({
  name: 'Cooking',
  children: [
    {
      name: 'Baking',
      children: [
        { name: 'Kneading dough', description: 'Work flour and water until smooth.' },
        { name: 'Oven_temperature', label: 'heat' },
      ],
    },
    { name: 'Knife skills', children: [{ name: 'Slicing onions' }, { name: 'Sharpening', children: [] }] },
  ],
});

const folder = mkdtempSync(join(tmpdir(), 'skill-gap-tree-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('tree files', () => {
  it('load with or without children at the leaves', () => {
    const file = join(folder, 'cooking.json');
    writeFileSync(file, `\uFEFF${own}`);
    const tree = loadTree(file);
    expect(tree.name).toBe('cooking');
    expect(tree.leaves().map((leaf) => tree.node(leaf).name)).toEqual([
      'Kneading dough',
      'Oven_temperature',
      'Slicing onions',
      'Sharpening',
    ]);
  });

  it('have another version when edited', () => {
    expect(parseTree(own, 'a.json').version).toBe(parseTree(own, 'b.json').version);
    expect(parseTree(own.replace('heat', 'warmth'), 'a.json').version).not.toBe(parseTree(own, 'a.json').version);
  });

  it.each([
    ['{"name": "x", "children": [', 'not JSON'],
    ['[1, 2]', 'item 1 is neither'],
    ['{"name": "x"}', 'no skill below the root'],
    ['{"name": "x", "children": [{"name": "y"}, {"title": "z"}]}', 'child 2 of "x" has no "name"'],
    ['{"name": "x", "children": {"name": "y"}}', '"children" of "x" is not a list'],
    ['{"name": "x", "children": ["y"]}', 'child 1 of "x" is not an object'],
    [`${'{"name":"x","children":['.repeat(300)}${']}'.repeat(300)}`, 'deeper than 256 levels'],
  ])('are refused with the reason: %s', (text, reason) => {
    const failure = refusalOf(() => parseTree(text, 'own.json'));
    expect(failure.file).toBe('own.json');
    expect(failure.message).toContain('own.json');
    expect(failure.message).toContain(reason);
    expect(failure.next).toContain('{"name"');
  });

  it('are refused when absent', () => {
    const failure = refusalOf(() => loadTree(join(folder, 'none.json')));
    expect(failure.code).toBe('missing-file');
    expect(failure.next).toContain('--tree');
  });
});

describe('annotating with an own tree', () => {
  const annotator = new LexicalAnnotator(parseTree(own, 'own.json'));
  const leavesOf = (problem: string, solution?: string): (string | undefined)[] =>
    annotator.examine(problem, solution).chains.map((chain) => chain.path.at(-1));

  it('finds leaves by name, description and parts of names, whatever the ending of the words', () => {
    expect(leavesOf('How long must I knead this?')).toEqual(['Kneading dough']);
    expect(leavesOf('Mix the flour with water.')).toEqual(['Kneading dough']);
    expect(leavesOf('Which temperatures does bread need?')).toEqual(['Oven_temperature']);
  });

  it('prefers the leaf to its siblings that share only the parent', () => {
    expect(leavesOf('Slice an onion with a knife.')[0]).toBe('Slicing onions');
  });

  it('reads the solution too, and says which words decided', () => {
    expect(leavesOf('What comes next?', 'Sharpen the blade.')).toEqual(['Sharpening']);
    expect(annotator.examine('Slice an onion.').chains[0]?.why).toContain('“onion”');
  });

  it('gives no chain where no word is known', () => {
    expect(leavesOf('Prove that the integral converges.')).toEqual([]);
  });
});

describe('tagging one row', () => {
  const builtin = { annotator: builtinAnnotator(), text: 'solution' } as const;

  it('with the built-in tree: chains, confidences, topics, course, the id as given', () => {
    const result = tagRow({ id: 7, question: 'What is the slope of the line $y = 3x + 2$?' }, builtin);
    if (!('row' in result)) throw new Error(result.failed);
    expect(result.row.id).toBe(7);
    expect(result.row.topics?.[0]).toBe('algebra/lines-slope');
    expect(result.row.confidence).toHaveLength(result.row.mapped_chains.length);
    expect(result.row.subject).toBe('Algebra');
  });

  it('with an own tree: no topics, no course', () => {
    const annotator = new LexicalAnnotator(parseTree(own, 'own.json'));
    expect(tagRow({ problem: 'Slice onions.' }, { annotator, text: 'problem' })).toMatchObject({
      row: { mapped_chains: [['Knife skills', 'Slicing onions']] },
    });
    expect(tagRow({ problem: 'Slice onions.' }, { annotator, text: 'problem' })).not.toHaveProperty('row.topics');
  });

  it('leaves the solution out when asked to', () => {
    const row = { problem: 'Find $x$.', solution: 'By the law of cosines, $x = 7$.' };
    expect(tagRow(row, { ...builtin, text: 'problem' })).toEqual(tagRow({ problem: 'Find $x$.' }, builtin));
    expect(tagRow(row, builtin)).not.toEqual(tagRow({ problem: 'Find $x$.' }, builtin));
  });

  it.each([[null], [[]], ['text'], [3], [{}], [{ problem: '' }], [{ problem: 4 }]])(
    'refuses %j with a reason',
    (input) => {
      expect(tagRow(input, builtin)).toHaveProperty('failed');
    },
  );
});
