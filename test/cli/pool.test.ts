import { copyFileSync, linkSync, renameSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { samples, SkillGap } from './skillGap';

let skillGap: SkillGap;
afterEach(() => skillGap.remove());

/** A workspace in which a set of ten samples was selected and written. */
function withSet(): SkillGap {
  skillGap = new SkillGap();
  copyFileSync(samples.corpus, skillGap.file('corpus.jsonl'));
  const student = ['--student-results', samples.student, '--name', 'weak'];
  const { code, err } = skillGap.run('run', 'corpus.jsonl', ...student, '--budget', '10', '--save', 'ten');
  expect([code, err]).toEqual([0, expect.any(String)]);
  return skillGap;
}

describe('what is in the pool', () => {
  it('1 is no export of chains and no set that was written', () => {
    withSet();
    expect(skillGap.run('chains', 'export', '--out', 'chains.jsonl').code).toBe(0);
    const all = skillGap.run('index', '**/*.jsonl', '--json');
    const { datasets, refused } = JSON.parse(all.out) as {
      datasets: { path: string }[];
      refused: { code: string; file: string }[];
    };
    expect(datasets.map(({ path }) => path)).toEqual(['corpus.jsonl']);
    expect(refused).toMatchObject([{ code: 'chains-file', file: 'chains.jsonl' }]);
    expect(all.err).toContain('sft/ten/ten.jsonl is left out of **/*.jsonl: it belongs to the SFT set "ten"');
    const named = skillGap.run('index', 'sft/ten/ten.jsonl');
    expect(named.code).toBe(3);
    expect(named.err).toContain('belongs to the SFT set "ten"');
  });

  it('2 is a renamed corpus once, and its selections can be written', () => {
    withSet();
    const before = selected();
    renameSync(skillGap.file('corpus.jsonl'), skillGap.file('z.jsonl'));
    const lost = skillGap.run('select', '--student', 'weak', '--budget', '10');
    expect(lost.code).toBe(3);
    expect(lost.err).toContain('corpus.jsonl is in the index, but gone from the disk');
    const { datasets } = JSON.parse(skillGap.run('index', 'z.jsonl', '--json').out) as { datasets: object[] };
    expect(datasets).toMatchObject([{ path: 'z.jsonl', replaces: ['corpus.jsonl'], bytes: 0 }]);
    expect(selected()).toEqual(before);
    const written = skillGap.run('write', '--selection', 'ten', '--out', 'again', '--json');
    expect(written.code).toBe(0);
    expect(skillGap.linesOf('again', 'ten.jsonl')).toEqual(skillGap.linesOf('sft', 'ten', 'ten.jsonl'));
    expect(skillGap.linesOf('again', 'ten.rows.jsonl')[0]).toMatchObject({ dataset: 'z.jsonl' });
  });

  it('3 is without a corpus that is gone, which is named', () => {
    withSet();
    const more = JSON.stringify({ question: 'What is 1 + 1?', attempt: 'It is 2.' });
    writeFileSync(skillGap.file('gone.jsonl'), more);
    expect(skillGap.run('index', 'gone.jsonl').code).toBe(0);
    renameSync(skillGap.file('gone.jsonl'), skillGap.file('.gone'));
    for (const command of [
      ['select', '--budget', '10', '--student', 'weak'],
      ['student', 'report', '--name', 'weak'],
    ]) {
      const { code, out, err } = skillGap.run(...command, '--json');
      expect(code).toBe(1);
      expect(JSON.parse(out)).toMatchObject({ missing: ['gone.jsonl'] });
      expect(err).toContain('gone.jsonl. Put it back, or index it under its new name');
    }
  });

  it('3a is searched and exported without a corpus that is gone, until it is forgotten', () => {
    withSet();
    const rows = [1, 2].map((n) => JSON.stringify({ question: `What is a zyzzyva, ${n}?`, attempt: 'A weevil.' }));
    writeFileSync(skillGap.file('gone.jsonl'), rows.join('\n'));
    expect(skillGap.run('annotate', 'gone.jsonl').code).toBe(0);
    renameSync(skillGap.file('gone.jsonl'), skillGap.file('.gone'));
    const found = skillGap.run('search', 'hypotenuse');
    expect([found.code, found.out]).toEqual([1, expect.stringContaining('corpus.jsonl:')]);
    expect(found.err).toContain('skill-gap forget FILE');
    const exported = skillGap.run('chains', 'export', '--out', 'all.jsonl', '--json');
    expect(exported.code).toBe(1);
    expect(JSON.parse(exported.out)).toMatchObject({ missing: ['gone.jsonl'] });
    expect(skillGap.linesOf('all.jsonl').length).toBeGreaterThan(500);
    expect(skillGap.run('chains', 'export', 'gone.jsonl').code).toBe(3);
    expect(skillGap.run('student', 'import', samples.student, '--name', 'again').code).toBe(0);
    expect(skillGap.run('forget', 'nobody.jsonl').err).toContain(
      'nobody.jsonl is not in the index. It has corpus.jsonl,',
    );
    const forgotten = skillGap.run('forget', '--missing', '--json');
    expect([forgotten.code, JSON.parse(forgotten.out)]).toEqual([
      0,
      { forgotten: [{ path: 'gone.jsonl', samples: 2 }] },
    ]);
    expect(skillGap.run('search', 'hypotenuse').code).toBe(0);
    renameSync(skillGap.file('.gone'), skillGap.file('gone.jsonl'));
    const back = skillGap.run('annotate', 'gone.jsonl', '--json');
    expect(JSON.parse(back.out)).toMatchObject({ annotated: 0, cached: 2 });
  });

  it('4 is a linked corpus once', () => {
    withSet();
    linkSync(skillGap.file('corpus.jsonl'), skillGap.file('link.jsonl'));
    const { code, err } = skillGap.run('index', 'link.jsonl');
    expect(code).toBe(3);
    expect(err).toContain('link.jsonl is the same file as corpus.jsonl');
  });

  it('5 is no corpus without teacher traces', () => {
    withSet();
    const questions = skillGap
      .linesOf('corpus.jsonl')
      .map((row) => JSON.stringify({ question: `Again: ${(row as { question: string }).question}` }));
    writeFileSync(skillGap.file('questions.jsonl'), questions.join('\n'));
    const before = selected();
    expect(skillGap.run('annotate', 'questions.jsonl').code).toBe(0);
    expect(selected()).toEqual(before);
    const { out } = skillGap.run('select', '--student', 'weak', '--budget', '10', '--json');
    expect(JSON.parse(out)).toMatchObject({ left_out: { 'no-trace': questions.length } });
  });
});

function selected(): string[] {
  const { out } = skillGap.run('select', '--student', 'weak', '--budget', '10', '--json');
  return (JSON.parse(out) as { samples: { id: string }[] }).samples.map(({ id }) => id);
}
