import { copyFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleCount, samples, SkillGap } from './skillGap';

const outline = '- Equations\n  - Linear equations\n  - Quadratic equations\n- Counting\n  - Probability\n';
const tree = {
  name: 'outline',
  children: [
    { name: 'Equations', children: [{ name: 'Linear equations' }, { name: 'Quadratic equations' }] },
    { name: 'Counting', children: [{ name: 'Probability' }] },
  ],
};

describe('trees of any form on the command line', () => {
  const skillGap = new SkillGap();

  beforeAll(() => {
    copyFileSync(samples.corpus, skillGap.file('corpus.jsonl'));
    writeFileSync(skillGap.file('outline.md'), outline);
    writeFileSync(skillGap.file('labels.json'), '{"Probability": ["chance"]}');
  });
  afterAll(() => skillGap.remove());

  it('tree show says what a file was read as, and prints it', () => {
    const { code, out, err } = skillGap.run('tree', 'show', 'outline.md');
    expect(code).toBe(0);
    expect(err).toContain('an indented text, one skill a line, 2 levels, 6 nodes, 3 leaf skills');
    expect(out.split('\n').slice(0, 3)).toEqual(['outline', '  Equations', '    Linear equations']);
    const json = JSON.parse(skillGap.run('tree', 'show', 'outline.md', '--json').out) as object;
    expect(json).toMatchObject({ name: 'outline', levels: 2, nodes: 6, leaves: 3, notes: [], tree });
  });

  it('tree show writes the tree as JSON, and replaces nothing unasked', () => {
    expect(skillGap.run('tree', 'show', 'outline.md', '--out', 'own.skilltree.json').code).toBe(0);
    const again = skillGap.run('tree', 'show', 'own.skilltree.json', '--json');
    expect(JSON.parse(again.out)).toMatchObject({ name: 'own', form: 'a JSON tree of names and children', tree });
    const other = skillGap.run('tree', 'show', 'code', '--out', 'own.skilltree.json');
    expect(other).toMatchObject({ code: 3 });
    expect(other.err).toContain('--overwrite');
  });

  it('tree show knows the built-in trees', () => {
    for (const word of ['builtin', 'code', 'science']) {
      const { out } = skillGap.run('tree', 'show', word, '--json');
      expect((JSON.parse(out) as { leaves: number }).leaves, word).toBeGreaterThan(60);
    }
  });

  it('annotate takes an outline with labels, and says what it was read as', () => {
    const ended = skillGap.run('annotate', 'corpus.jsonl', '--tree', 'outline.md', '--labels', 'labels.json', '--json');
    expect(ended.code).toBe(0);
    expect(ended.err).toContain('outline.md: read as an indented text');
    expect(ended.err).toContain('Skills with short labels: 1');
    expect(JSON.parse(ended.out)).toMatchObject({ annotated: sampleCount() });
  });

  it('refuses a broken tree with file and line before anything is annotated, and labels without a file', () => {
    writeFileSync(skillGap.file('broken.json'), '{"name": "x",\n"children": [{"nam": "y"}]}');
    const broken = skillGap.run('annotate', 'corpus.jsonl', '--tree', 'broken.json');
    expect(broken.code).toBe(3);
    expect(broken.err).toMatch(/broken\.json:2 .*child 1 of "x" has no "name"/u);
    const usage = skillGap.run('annotate', 'corpus.jsonl', '--tree', 'code', '--labels', 'labels.json');
    expect(usage.code).toBe(2);
    expect(skillGap.run('tree', 'show', 'absent.json').err).toContain('There is no file');
  });
});
