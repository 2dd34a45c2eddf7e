import { describe, expect, it } from 'vitest';
import { SkillTree } from '../../../src/core/skills/skillTree';
import { matchChildren } from '../../../src/core/skills/walk/matchChildren';
import { parseNames } from '../../../src/core/skills/walk/parseNames';
import { questionAt, shownSolution, walkPrompt, walkRequest } from '../../../src/core/skills/walk/prompt';
import { beginWalk, chainEnds, takeReply, type WalkState } from '../../../src/core/skills/walk/walkState';

const tree = SkillTree.fromJson('t', '1', {
  name: 'All',
  children: [
    {
      name: 'Algebra',
      children: [
        { name: 'Quadratic equations', label: 'quadratics' },
        { name: 'Systems', children: [{ name: 'Two' }] },
      ],
    },
    { name: 'Geometry', children: [{ name: 'Circles' }] },
    { name: 'Counting' },
  ],
});
const at = (...path: string[]): number => tree.find(path)?.index ?? -1;

describe('parseNames', () => {
  it.each([
    ['["Algebra", "Geometry"]', ['Algebra', 'Geometry']],
    ['{"skills": ["Algebra"]}', ['Algebra']],
    ['{"reason": "easy", "names": ["Algebra", "Algebra"]}', ['Algebra']],
    ['{"others": ["Counting"], "skills": ["Algebra"]}', ['Algebra']],
    ['[{"name": "Algebra"}, 3, null]', ['Algebra']],
    ['[]', []],
    ['{"skills": []}', []],
    ['```json\n["Algebra"]\n```', ['Algebra']],
    ['Here you are:\n```\n{"skills": ["Algebra"]}\n```\nAnything else?', ['Algebra']],
    ['The skills are ["Algebra", "Geometry"].', ['Algebra', 'Geometry']],
    ['["Algebra"] and, on second thought, ["Geometry"]', ['Geometry']],
    [`['Algebra', "Menelaus' theorem", 'it\\'s', None,]`, ['Algebra', "Menelaus' theorem", "it's"]],
    [`{'skills': ['Algebra']}`, ['Algebra']],
    ['- Algebra\n* Geometry\n3. Counting', ['Algebra', 'Geometry', 'Counting']],
    ['It takes:\n- **Algebra**: because of the roots\n', ['Algebra']],
    ['<think>["Geometry"]</think>["Algebra"]', ['Algebra']],
  ])('1.1 reads %j', (reply, names) => {
    expect(parseNames(reply)).toEqual(names);
  });

  it.each([
    '',
    'I cannot say.',
    '<think>["Algebra"]',
    '<html><body>502 Bad Gateway</body></html>',
    `__import__('os').system('touch owned')`,
    `[__import__('os').system('touch owned')]`,
    `['a' + 'b']`,
    `['a' 'b']`,
    `['a`,
    '[1, 2]',
    '42',
    '"Algebra"',
    `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
    `["${'x'.repeat(70_000)}"]`,
  ])('1.2 takes no names out of %j', (reply) => {
    expect(parseNames(reply)).toBeUndefined();
  });

  it('1.3 takes a name like a property of every object as a name and nothing else', () => {
    expect(parseNames('{"__proto__": ["polluted"]}')).toEqual(['polluted']);
    expect(parseNames('["__proto__", "constructor"]')).toEqual(['__proto__', 'constructor']);
    expect({}).not.toHaveProperty('0');
  });

  it('1.4 takes so many names and no more', () => {
    const names = Array.from({ length: 1_000 }, (_, i) => `n${i}`);
    expect(parseNames(JSON.stringify(names))).toEqual(names.slice(0, 256));
  });
});

describe('matchChildren', () => {
  it('2.1 folds Unicode form, case, white space and punctuation, and knows labels', () => {
    const names = ['ＡＬＧＥＢＲＡ', '"geometry".', '  Counting\n', 'Topology'];
    expect(matchChildren(tree, 0, names)).toEqual({
      children: [at('Algebra'), at('Geometry'), at('Counting')],
      unknown: 1,
    });
    expect(matchChildren(tree, at('Algebra'), ['quadratic-equations', 'Quadratics']).children).toEqual([
      at('Algebra', 'Quadratic equations'),
    ]);
  });

  it('2.2 never takes a name for two siblings that differ only in what is folded', () => {
    const signs = SkillTree.fromPaths('signs', '1', 'All', [['x (a)'], ['x: a'], ['C+'], ['C-']]);
    expect(matchChildren(signs, 0, ['x - a', 'x (a)', 'c+'])).toEqual({ children: [1, 3], unknown: 1 });
  });

  it('2.3 finds no properties of objects and no names of other levels', () => {
    const names = ['__proto__', 'constructor', 'toString', 'Circles', 'All'];
    expect(matchChildren(tree, 0, names)).toEqual({ children: [], unknown: 5 });
  });
});

/** Answers the open questions in order until the walk has ended. */
function walked(replies: (string | undefined)[], maxDepth?: number): WalkState {
  let state = beginWalk();
  for (const reply of replies) {
    const [open] = state.open;
    if (!open) throw new Error('the walk has ended before');
    ({ state } = takeReply(tree, state, open, reply, maxDepth === undefined ? {} : { maxDepth }));
  }
  expect(state.open).toEqual([]);
  return state;
}

const paths = (state: WalkState): string[] => chainEnds(state).map((node) => tree.pathOf(node).join('/'));

describe('the walk', () => {
  it('3.1 descends into every child that is named', () => {
    const state = walked(['["Counting", "Algebra", "Geometry"]', '["Systems"]', '["Circles"]', '["Two"]']);
    expect(paths(state)).toEqual(['Algebra/Systems/Two', 'Geometry/Circles', 'Counting']);
  });

  it('3.2 keeps the path of a node below which nothing applies', () => {
    expect(paths(walked(['["Algebra"]', '["Systems"]', '[]']))).toEqual(['Algebra/Systems']);
    expect(walked(['[]'])).toEqual({ open: [], ended: [], unknown: 0 });
  });

  it('3.3 asks again when a reply is of no use, and keeps the path when that does not help', () => {
    expect(paths(walked(['nonsense', '["Algebra"]', '["Others"]', '["Others"]']))).toEqual(['Algebra']);
    expect(walked(['["A"]', '["B"]', '["C"]', '["D"]'])).toMatchObject({
      unknown: 4,
      failed: 'the model named no skill of the tree',
    });
    expect(walked(['a', 'b', undefined, 'd'])).toMatchObject({ failed: 'the model gave no list of names' });
  });

  it('3.4 ends chains at the depth that is wanted', () => {
    expect(paths(walked(['["Algebra", "Counting"]'], 1))).toEqual(['Algebra', 'Counting']);
    expect(paths(walked(['["Algebra"]', '["Systems"]'], 2))).toEqual(['Algebra/Systems']);
  });

  it('3.5 is plain values: written and read again it goes on', () => {
    const [open] = beginWalk().open;
    if (!open) throw new Error('a walk begins with a question');
    const { state, reception } = takeReply(tree, beginWalk(), open, '["Algebra"]');
    expect(reception).toBe('taken');
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });
});

describe('the question', () => {
  it('4.1 shows what follows the thinking, bounded and well formed', () => {
    expect(shownSolution('<think>a</think>b</think> The end. ')).toBe('The end.');
    expect(shownSolution('x'.repeat(30_000))).toHaveLength(20_000);
    expect(shownSolution(`${'x'.repeat(19_999)}😀`).isWellFormed()).toBe(true);
  });

  it('4.2 shows the names of the children and where they belong', () => {
    const sample = { problem: 'Solve $x^2=1$.', solution: '<think>hm</think>$x=\\pm1$' };
    const [message] = walkPrompt(sample, questionAt(tree, at('Algebra')));
    expect(message?.content).toContain('Solve $x^2=1$.');
    expect(message?.content).toContain('$x=\\pm1$');
    expect(message?.content).not.toContain('hm</think>');
    expect(message?.content).toContain('- Quadratic equations\n- Systems');
    expect(message?.content).toContain('They belong to: Algebra.');
    expect(walkPrompt(sample, questionAt(tree, 0))).not.toEqual(
      walkPrompt(sample, questionAt(tree, 0), { attempt: 2 }),
    );
  });

  it('4.3 holds the reply to the names by a schema', () => {
    const request = walkRequest({ problem: 'p' }, tree, 0, { temperature: 0.3 });
    expect(request.schema?.schema).toMatchObject({
      properties: { skills: { items: { enum: ['Algebra', 'Geometry', 'Counting'] } } },
    });
  });
});
