import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SkillTree, type SkillTreeJson } from '../../../src/core/skills/skillTree';
import { parseTreeFile, readTreeFile } from '../../../src/core/skills/treeFile';
import { refusalOf } from '../refusal';

const folder = mkdtempSync(path.join(tmpdir(), 'skill-gap-forms-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The paths of all leaves, with `>` between the names. */
function leavesOf(text: string, file = 'own.txt'): string[] {
  const { tree } = parseTreeFile(text, file);
  return tree.leaves().map((leaf) => tree.pathOf(leaf).join('>'));
}

const cooking = ['Baking>Dough', 'Baking>Oven', 'Knives'];

describe('the forms of tree files', () => {
  it.each([
    [
      'names and children',
      '{"name":"C","children":[{"name":"Baking","children":[{"name":"Dough"},{"name":"Oven"}]},{"name":"Knives"}]}',
      'a JSON tree of names and children',
    ],
    [
      'a list of trees',
      '[{"name":"Baking","children":[{"name":"Dough"},{"name":"Oven"}]},{"name":"Knives"}]',
      'a list of JSON trees of names and children',
    ],
    [
      'EvalTree',
      '{"description":"C","subtrees":{"0":{"description":"Baking","subtrees":{"0":{"description":"Dough","subtrees":{"0":3,"1":4}},"1":{"description":"Oven","subtrees":7}}},"1":{"description":"Knives"}}}',
      "EvalTree's tree of descriptions and subtrees",
    ],
    ['names as keys', '{"Baking":["Dough","Oven"],"Knives":null}', 'a JSON tree with names as keys'],
    ['one key above', '{"C":{"Baking":{"Dough":{},"Oven":""},"Knives":[]}}', 'a JSON tree with names as keys'],
    [
      'a JSON list of texts',
      '["Baking -> Dough","Baking -> Oven","Knives"]',
      'a JSON list of paths with "->" between the names',
    ],
    ['a JSON list of lists', '[["Baking","Dough"],["Baking","Oven"],["Knives"]]', 'a JSON list of paths'],
    [
      'a JSON list of objects',
      '[{"id":"b/d","domain":"Baking","name":"Dough"},{"domain":"Baking","name":"Oven"},{"name":"Knives"}]',
      'a JSON list of objects with names',
    ],
    [
      'lines of JSON',
      '{"domain":"Baking","name":"Dough"}\n{"domain":"Baking","name":"Oven"}\n\n{"name":"Knives"}\n',
      'a JSON list of objects with names',
    ],
    [
      'colons behind what others stand below',
      'Cooking:\n  Baking:\n  - Dough\n  - Oven\n  Knives',
      'an indented text, one skill a line',
    ],
    ['spaces', 'Baking\n  Dough\n  Oven\nKnives\n', 'an indented text, one skill a line'],
    ['tabs and a root', 'Cooking\n\tBaking\n\t\tDough\n\n\t\tOven\r\n\tKnives', 'an indented text, one skill a line'],
    ['bullets', '- Baking\n  - Dough\n  - Oven\n- Knives', 'an indented text, one skill a line'],
    ['other bullets', '1. Baking\n   * [ ] Dough\n   + Oven\n2) Knives', 'an indented text, one skill a line'],
    ['headings', '# Cooking\n## Baking\n- Dough\n- Oven\n## Knives\n', 'a text with headings as levels'],
    ['arrows', 'Baking → Dough\nBaking→Oven\nKnives', 'a list of paths with "→" between the names'],
    ['greater-than signs', 'Baking > Dough\nBaking > Oven\nKnives', 'a list of paths with ">" between the names'],
    ['colons', 'Baking::Dough\nBaking :: Oven\nKnives', 'a list of paths with "::" between the names'],
  ])('%s', (_name, text, form) => {
    expect(leavesOf(text)).toEqual(cooking);
    expect(parseTreeFile(text, 'own.txt').form).toBe(form);
  });

  it('slashes between names, when nearly all lines have them', () => {
    expect(leavesOf('Baking / Dough\nBaking / Oven\nKnives / Slicing')).toEqual([
      'Baking>Dough',
      'Baking>Oven',
      'Knives>Slicing',
    ]);
    expect(leavesOf('a/b\na/c\nd/e')).toEqual(['a>b', 'a>c', 'd>e']);
  });

  it('a slash that belongs to names is left there, and that is said', () => {
    const { tree, notes, form } = parseTreeFile('Sine/cosine rule\nBaking\nKnives', 'own.txt');
    expect(tree.nodes.map(({ name }) => name)).toEqual(['own', 'Sine/cosine rule', 'Baking', 'Knives']);
    expect(form).toBe('a list of names');
    expect(notes.join()).toContain('Names of which a slash is a part, not the sign of a level: 1.');
    // Every name has one, but nothing repeats as the levels of a tree do.
    expect(leavesOf('and/or\nsine/cosine\ninput/output')).toEqual(['and/or', 'sine/cosine', 'input/output']);
  });

  it('an arrow in one name of many cuts nothing', () => {
    expect(leavesOf('limits as x -> 0\nsums\nproducts')).toEqual(['limits as x -> 0', 'sums', 'products']);
  });

  it('ids of listed objects become aliases', () => {
    const { tree } = parseTreeFile('[{"id":"b/d","domain":"Baking","name":"Dough"}]', 'own.json');
    expect(tree.find(['Baking', 'Dough'])?.aliases).toEqual(['b/d']);
  });

  it('the file names the root and the tree, and built-in names are not to be had', () => {
    const { tree } = parseTreeFile('Baking\nKnives', '/some/where/cooking.skilltree.json');
    expect([tree.name, tree.node(0).name]).toEqual(['cooking', 'cooking']);
    expect(parseTreeFile('Baking\nKnives', 'builtin-math.json').tree.name).toBe('own-builtin-math');
  });
});

describe('what a tree file may hold', () => {
  it('equal siblings, kept apart and reported, however they are called', () => {
    const children = ['x', 'x', 'x (2)', 'x'].map((name) => ({ name }));
    const { tree, notes } = parseTreeFile(JSON.stringify({ name: 'r', children }), 'own.json');
    expect(tree.leaves().map((leaf) => tree.node(leaf).name)).toEqual(['x', 'x (2)', 'x (2) (2)', 'x (3)']);
    expect(tree.leaves().every((leaf) => tree.find(tree.pathOf(leaf))?.index === leaf)).toBe(true);
    expect(notes.join()).toContain('"x (2)"');
    const again = SkillTree.fromJson(tree.name, tree.version, tree.toJson());
    expect(again.nodes.map(({ name }) => name)).toEqual(tree.nodes.map(({ name }) => name));
  });

  it('entries of a list twice: once, and reported', () => {
    const { tree, notes } = parseTreeFile('a\nb\na', 'own.txt');
    expect(tree.leaves()).toHaveLength(2);
    expect(notes).toEqual(['Entries that stand there before, left out: 1.']);
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])('the name %s', (name) => {
    expect(leavesOf(`{"${name}": {"${name}": ["${name}"]}, "b": null}`)).toEqual([`${name}>${name}>${name}`, 'b']);
    expect(leavesOf(`{"description":"r","subtrees":{"${name}":{"description":"${name}"}}}`)).toEqual([name]);
    expect(leavesOf(`{"name":"r","${name}":{"x":1},"children":[{"name":"${name}"}]}`)).toEqual([name]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('200 levels', () => {
    let deep: SkillTreeJson = { name: 'leaf' };
    for (let level = 199; level > 0; level--) deep = { name: `level ${level}`, children: [deep] };
    const { tree } = parseTreeFile(JSON.stringify({ name: 'root', children: [deep] }), 'deep.json');
    const [leaf = 0] = tree.leaves();
    expect(tree.pathOf(leaf)).toHaveLength(200);
    expect(tree.find(tree.pathOf(leaf))?.index).toBe(leaf);
    const text = Array.from({ length: 200 }, (_, level) => ' '.repeat(level) + String(level)).join('\n');
    expect(parseTreeFile(text, 'deep.txt').tree.nodes).toHaveLength(200);
  });

  it('10,000 nodes', () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => `Topic ${i % 100} > Skill ${i}`);
    expect(parseTreeFile(lines.join('\n'), 'large.txt').tree.nodes).toHaveLength(10_101);
  });

  it('control characters in names, as spaces', () => {
    expect(leavesOf('{"name":"r","children":[{"name":"two\\nlines\\u001fhere"}]}')).toEqual(['two lines here']);
  });
});

describe('what is refused, with file, line and reason', () => {
  it.each([
    ['{"name": "x",\n "children": [', 2, 'not JSON'],
    ['{"name": "x", "children": [\n{"name": "y"},\n\n{"title": "z"}\n]}', 4, 'child 2 of "x" has no "name"'],
    ['{"name": "x", "children":\n {"name": "y"}}', 2, '"children" of "x" is not a list'],
    [
      '{"description": "x", "subtrees": {\n"0": 1,\n"1": {"subtrees": {}}}}',
      3,
      'subtree 1 of "x" has no "description"',
    ],
    ['["a",\n 3]', 2, 'item 2 is neither a name, a path nor an object'],
    ['{"name": "a"}\n\n{"nam": "b"}\n', 3, 'item 2 has no "name"'],
    ['{"a": {"b":\n 3}}', 2, 'neither an object nor a list'],
    ['a\n    b\n  c', 3, 'indented by 2'],
    ['    a\nb', 2, 'indented by 0'],
    ['', 1, 'empty'],
    ['\0\0', 1, 'no text'],
    ['{"version": "1.0"}', 1, 'no tree'],
    ['3 apples\0', 1, 'no text'],
  ])('%j', (text, line, reason) => {
    const failure = refusalOf(() => parseTreeFile(text, 'own.json'));
    expect(failure).toMatchObject({ code: 'bad-tree', file: 'own.json', line });
    expect(failure.message).toContain(`own.json:${line} `);
    expect(failure.message).toContain(reason);
    expect(failure.next).toContain('{"name"');
  });

  it('deeper than a tree can be, without exhausting the stack', () => {
    const nested = `${'{"name":"x","children":['.repeat(50_000)}${']}'.repeat(50_000)}`;
    const keys = `${'{"a":'.repeat(50_000)}{}${'}'.repeat(50_000)}`;
    for (const text of [nested, keys]) {
      expect(refusalOf(() => parseTreeFile(text, 'own.json')).message).toContain('deeper than 256 levels');
    }
  });
});

describe('labels of a second file', () => {
  const tree = path.join(folder, 'tree.json');
  const labels = path.join(folder, 'labels.json');
  writeFileSync(tree, '{"name":"r","children":[{"name":"Working out how dough rises"},{"name":"Knives"}]}');

  it('are the first of a list or a text, found whatever the case and spaces of the name', () => {
    writeFileSync(labels, '{"working out  how dough rises": ["dough", "others"], "Knives": "cut", "gone": "x"}');
    const { tree: read, notes } = readTreeFile(tree, labels);
    expect(read.nodes.map(({ label }) => label)).toEqual(['r', 'dough', 'cut']);
    expect(notes).toEqual(['Skills with short labels: 2; labels for names that the tree does not have: 1.']);
    expect(read.version).not.toBe(readTreeFile(tree).tree.version);
  });

  it.each([
    ['["a"]', 'no object'],
    ['{"somebody": "else"}', 'none of its names'],
    ['{"a"', 'not JSON'],
  ])('are refused: %s', (text, reason) => {
    writeFileSync(labels, text);
    const failure = refusalOf(() => readTreeFile(tree, labels));
    expect(failure).toMatchObject({ code: 'bad-labels', file: labels });
    expect(failure.message).toContain(reason);
  });
});

const data = process.env['SKILL_GAP_DATA'] ?? path.resolve(import.meta.dirname, '../../../../shared/data');
const treesOfOthers = existsSync(data) ? readdirSync(data).filter((name) => /tree.*\.json$/u.test(name)) : [];

describe.skipIf(treesOfOthers.length === 0)('trees of others that lie beside the project', () => {
  it.each(treesOfOthers)('%s', (name) => {
    const { tree, form } = readTreeFile(path.join(data, name));
    expect(form).toMatch(/names/u);
    expect(tree.leaves().length).toBeGreaterThan(50);
  });
});
