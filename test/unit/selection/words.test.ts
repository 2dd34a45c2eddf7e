import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unattended } from '../../../src/core/job/job';
import { Refusal } from '../../../src/core/job/refusal';
import { readExcludedIds } from '../../../src/core/selection/excludeFile';
import { findSkill } from '../../../src/core/selection/skillName';
import { SkillTree } from '../../../src/core/skills/skillTree';

describe('finding a skill', () => {
  const tree = SkillTree.fromPaths('test', '1', 'Skills', [
    ['Algebra', 'Lines'],
    ['Algebra', 'Rates/ratios'],
    ['Geometry', 'Lines'],
    ['Geometry', 'Circles'],
  ]);

  it.each([
    ['Algebra > Lines', ['Algebra', 'Lines']],
    ['geometry->lines', ['Geometry', 'Lines']],
    ['Geometry → Circles', ['Geometry', 'Circles']],
    ['Algebra/Lines', ['Algebra', 'Lines']],
    ['Rates/ratios', ['Algebra', 'Rates/ratios']],
    ['Algebra > Rates/ratios', ['Algebra', 'Rates/ratios']],
    ['circles', ['Geometry', 'Circles']],
    ['Algebra', ['Algebra']],
  ])('%s', (text, skill) => {
    expect(findSkill(tree, text)).toEqual(skill);
  });

  it('refuses a name of two skills and tells them, and a name of none', () => {
    expect(() => findSkill(tree, 'Lines')).toThrow('2 skills: "Algebra > Lines", "Geometry > Lines"');
    expect(() => findSkill(tree, 'Spheres')).toThrow('no skill "Spheres"');
  });
});

describe('reading excluded ids', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'skill-gap-exclude-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function idsIn(text: string): Promise<string[]> {
    const file = path.join(folder, 'exclude.txt');
    writeFileSync(file, text);
    return await readExcludedIds(file, unattended);
  }

  it('takes one id a line, JSON strings and objects, each once', async () => {
    expect(await idsIn('\ufeffa b \r\n\n"c"\n{"unique_id": "d", "id": 1}\n{"id": 7}\n{"uid": "u"}\nc')).toEqual([
      'a b',
      'c',
      'd',
      '7',
      'u',
    ]);
  });

  it('refuses a line that names no sample, by its number', async () => {
    for (const text of ['a\n{"id": ', 'a\n{"name": "x"}', 'a\n{"id": null}'])
      await expect(idsIn(text)).rejects.toSatisfy(
        (error) => error instanceof Refusal && error.failure.code === 'bad-exclusion' && error.failure.line === 2,
      );
  });
});
