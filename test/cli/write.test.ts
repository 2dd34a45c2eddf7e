import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { samples, SkillGap } from './skillGap';

let skillGap: SkillGap;
beforeEach(() => {
  skillGap = new SkillGap();
  writeFileSync(skillGap.file('corpus.jsonl'), readFileSync(samples.corpus));
  const { code, err } = skillGap.run(
    ...['run', 'corpus.jsonl', '--student-results', samples.student, '--name', 'weak'],
    ...['--budget', '20', '--save', 'twenty', '--out', 'first'],
  );
  if (code !== 0) throw new Error(`the workspace could not be made: ${err}`);
});
afterEach(() => skillGap.remove());

describe('skill-gap write', () => {
  it('prints one JSON value with the files and the checks', () => {
    const { code, out, err } = skillGap.run('write', '--selection', 'twenty', '--out', 'sets', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const value = JSON.parse(out) as { files: { path: string; rows: number }[]; checks: string[] };
    expect(value.files.map((file) => file.path)).toEqual(
      [
        ...['twenty.jsonl', 'twenty.rows.jsonl', 'dataset_info.json', 'twenty.yaml'],
        ...['twenty.skills.svg', 'README.md', 'skill-gap-manifest.json'],
      ].map((name) => skillGap.file('sets', name)),
    );
    expect(value.checks[0]).toContain('20 rows read back');
    expect(readdirSync(skillGap.file('sets'))).toHaveLength(7);
  });

  it('writes to a folder named after the selection, and the set to compare with beside it', () => {
    expect(skillGap.run('write', '--selection', 'twenty', '--format', 'messages').code).toBe(0);
    expect(skillGap.linesOf('sft', 'twenty', 'twenty.jsonl')).toHaveLength(20);
    const plain = skillGap.run('write', '--selection', 'twenty', '--skills', 'none');
    expect(plain.code).toBe(0);
    expect(plain.err).toContain('no row shows skill chains: the set was written without skills');
    expect(plain.err).not.toContain('rows have skill chains');
    const rows = skillGap.linesOf('sft', 'twenty-no-skills', 'twenty-no-skills.jsonl') as {
      messages: { content: string }[];
    }[];
    expect(rows.every(({ messages }) => messages[1]?.content.startsWith('<think>'))).toBe(true);
  });

  it('writes rows in the order of the corpus where they are to be as in the paper', () => {
    const paper = ['--selection', 'twenty', '--format', 'trl', '--as-in-paper'];
    expect(skillGap.run('write', ...paper, '--out', 'paper').code).toBe(0);
    const lines = (skillGap.linesOf('paper', 'twenty.rows.jsonl') as { line: number }[]).map(({ line }) => line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    const rows = skillGap.linesOf('paper', 'twenty.jsonl') as { messages: { content: string }[] }[];
    expect(rows.every(({ messages }) => messages[1]?.content.startsWith('Skills:\n') === true)).toBe(true);
    const inside = skillGap.run('write', ...paper, '--skills', 'inside-think');
    expect(inside).toMatchObject({ code: 2, out: '' });
    expect(inside.err).toContain('In the paper no skills stand at "inside-think"');
  });

  it('names the folder after the place that the proof chose', () => {
    const { code } = skillGap.run('write', '--selection', 'twenty', '--format', 'messages', '--template', 'qwen3');
    expect(code).toBe(0);
    expect(readdirSync(skillGap.file('sft'))).toEqual(['twenty-inside-think']);
  });

  it('refuses a corpus that changed since in one line, and finds the rows again once it is indexed', () => {
    const lines = readFileSync(skillGap.file('corpus.jsonl'), 'utf8').trimEnd().split('\n');
    writeFileSync(skillGap.file('corpus.jsonl'), `${lines.reverse().join('\n')}\n`);
    const { code, err } = skillGap.run('write', '--selection', 'twenty', '--out', 'sets');
    expect(code).toBe(3);
    expect(err).toMatch(/^corpus\.jsonl changed since it was indexed\. Index it again .*\n$/);
    expect(readdirSync(skillGap.folder)).not.toContain('sets');
    expect(skillGap.run('index', 'corpus.jsonl').code).toBe(0);
    expect(skillGap.run('write', '--selection', 'twenty', '--out', 'sets').code).toBe(0);
    expect(readFileSync(skillGap.file('sets', 'twenty.jsonl'))).toEqual(
      readFileSync(skillGap.file('first', 'twenty.jsonl')),
    );
  });

  it.each([
    [['--selection', 'twenty', '--format', 'csv'], 2, 'no format "csv"'],
    [['--selection', 'twenty', '--shape', 'prompt-completion'], 2, 'llama-factory have no shape "prompt-completion"'],
    [['--selection', 'twenty', '--skills', 'reasoning-content'], 2, 'no reasoning_content'],
    [['--selection', 'twenty', '--depth', '3..1'], 2, 'names no levels'],
    [['--selection', 'twenty', '--flavor', 'mine'], 2, 'no flavor "mine"'],
    [['--selection', 'twenty', '--labels', 'long'], 2, 'expected full, short'],
    [['--selection', 'twenty', '--max-tokens', '0'], 2, 'a whole number from 1'],
    [['--selection', 'other'], 3, 'it has "twenty"'],
    [['--selection', 'twenty', '--out', '.'], 3, 'holds the corpus corpus.jsonl'],
    [[], 2, '--selection is needed'],
    [['corpus.jsonl', '--selection', 'twenty'], 2, 'write takes no file'],
  ])('%s ends with %d', (args, code, text) => {
    const ended = skillGap.run('write', ...args);
    expect(ended).toMatchObject({ code, out: '' });
    expect(ended.err).toContain(text);
  });
});

describe('skill-gap write with proofs', () => {
  it("refuses what the student's template loses, and places the skills where it keeps them", () => {
    const lost = skillGap.run(
      'write',
      '--selection',
      'twenty',
      ...['--format', 'trl', '--template', 'qwen3'],
      '--skills',
      'before-think',
    );
    expect(lost.code).toBe(3);
    expect(lost.err).toContain('LOST in the chat template qwen3: skills of 20 of 20 rows');
    expect(lost.err).toContain('--skills inside-think');
    const kept = skillGap.run(
      'write',
      '--selection',
      'twenty',
      ...['--format', 'trl', '--template', 'qwen3'],
      '--validation',
      '20%',
      '--out',
      'proven',
      '--json',
    );
    expect({ code: kept.code, err: kept.err }).toEqual({ code: 0, err: '' });
    const value = JSON.parse(kept.out) as { skills: string; proofs: { template: { rows: number; failing: number } } };
    expect(value.skills).toBe('inside-think');
    expect(value.proofs.template).toMatchObject({ rows: 20, failing: 0 });
    const rowsOf = (name: string): number => skillGap.linesOf('proven', name).length;
    const [train, validation] = [rowsOf('twenty-inside-think.jsonl'), rowsOf('twenty-inside-think.validation.jsonl')];
    expect(validation).toBeGreaterThan(0);
    expect(train + validation).toBe(20);
  });

  it.each([
    [['--template', 'no-such'], 3, 'no family of that name is shipped'],
    [['--validation', '2'], 2, '"2" is no share'],
    [['--leave-out-lost'], 2, 'name it with --template'],
    [['--leave-out-lost', '--unproven', '--template', 'qwen3'], 2, 'say two things about the same rows'],
    [['--benchmark', 'no-such.jsonl'], 3, 'no-such.jsonl'],
  ])('refuses %j with %d in one line', (flags, expected, reason) => {
    const { code, err } = skillGap.run('write', '--selection', 'twenty', '--out', 'refused', ...flags);
    expect(code).toBe(expected);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(reason);
    expect(readdirSync(skillGap.folder)).not.toContain('refused');
  });
});
