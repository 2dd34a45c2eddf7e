import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SkillGap } from './skillGap';

/** More samples than one thread remembers and makes the rows of, where there are several processors. */
const count = 10_400;

let skillGap: SkillGap;
beforeAll(() => {
  skillGap = new SkillGap();
  const rows = Array.from({ length: count }, (_, at) => ({
    unique_id: `q${at}`,
    question: `What is ${at} + ${at % 7}? Room ${at % 11} knows “it”.`,
    attempt: `<think>\nAdd ${at}.\n</think>\n\n\\boxed{${at + (at % 7)}}`,
  }));
  writeFileSync(skillGap.file('corpus.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
});
afterAll(() => skillGap.remove());

interface SideRow {
  id: string;
  key: number;
}

describe('a set of many rows', () => {
  it('is selected and written in the order of the keys, each row with its own trace', () => {
    for (const command of [
      ['index', 'corpus.jsonl'],
      ['select', 'corpus.jsonl', '--method', 'random', '--budget', `${count}`, '--save', 'all'],
      ['write', '--selection', 'all', '--format', 'trl', '--skills', 'none', '--template', 'qwen2.5', '--out', 'set'],
    ]) {
      const { code, err } = skillGap.run(...command);
      expect({ command: command[0], code, err: code === 0 ? '' : err }).toEqual({
        command: command[0],
        code: 0,
        err: '',
      });
    }
    const known = skillGap.linesOf('set', 'all-no-skills.rows.jsonl') as SideRow[];
    expect(known).toHaveLength(count);
    expect(known.every(({ key }, at) => at === 0 || key > (known[at - 1]?.key ?? Infinity))).toBe(true);
    const texts = readFileSync(skillGap.file('set', 'all-no-skills.jsonl'), 'utf8').trimEnd().split('\n');
    expect(texts).toHaveLength(count);
    for (const [at, { id }] of known.entries()) {
      const number = Number(id.slice(1));
      expect(texts[at]).toContain(`What is ${number} + ${number % 7}?`);
      expect(texts[at]).toContain(`Add ${number}.`);
    }
    const manifest = JSON.parse(readFileSync(skillGap.file('set', 'skill-gap-manifest.json'), 'utf8')) as {
      sets: Record<string, { checks: string[] }>;
    };
    expect(manifest.sets['all-no-skills']?.checks).toContain(
      'every row holds the problem and the teacher trace that were selected',
    );
  });
});
