import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { parseTree, readTreeFile } from '../../src/core/skills/treeFile';

const root = path.resolve(import.meta.dirname, '../..');

interface SkillSchema {
  required: string[];
  properties: Record<string, { type: string; description: string }>;
}

describe('the schema of tree files', () => {
  const [validation] = manifest.contributes.jsonValidation;
  const schema = JSON.parse(readFileSync(path.join(root, validation?.url ?? ''), 'utf8')) as {
    definitions: { skill: SkillSchema };
  };
  const { properties, required } = schema.definitions.skill;

  it('is for the files that the example has the name of', () => {
    expect(validation?.fileMatch).toBe('*.skilltree.json');
    const { tree, form } = readTreeFile(path.join(root, 'samples', 'algebra.skilltree.json'));
    expect(form).toBe('a JSON tree of names and children');
    expect(tree.leaves().length).toBeGreaterThan(5);
  });

  it('describes every property, and no other than those that a tree keeps', () => {
    for (const [name, { description }] of Object.entries(properties)) expect(description, name).toMatch(/\.$/u);
    const full = { name: 'a', label: 'b', description: 'c', aliases: ['d'], cues: ['e'], children: [{ name: 'f' }] };
    const kept = parseTree(JSON.stringify(full), 'full.json').toJson();
    expect(kept).toEqual(full);
    expect(Object.keys(properties).filter((name) => name !== '$schema')).toEqual(Object.keys(kept));
    expect(required).toEqual(['name']);
  });
});
