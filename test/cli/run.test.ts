import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleCount, samples, SkillGap } from './skillGap';

interface RunValue {
  index: { datasets: { samples: number; bytes: number; problems: { line: number; column: number; code: string }[] }[] };
  annotate: { annotated: number; cached: number };
  student: { student: string; matched: number; unmatched: unknown[] };
  select: {
    requested: number;
    selected: number;
    seed: string;
    samples: { id: string }[];
    skills: { path: string[] }[];
  };
  write: { files: { path: string; rows: number; sha256: string }[]; checks: string[] };
  error?: { code: string; next: string };
}

let skillGap: SkillGap;
beforeEach(() => {
  skillGap = new SkillGap();
});
afterEach(() => skillGap.remove());

function run(...args: string[]): { code: number | null; err: string; value: RunValue } {
  const { code, out, err } = skillGap.run('run', ...args, '--json');
  return { code, err, value: JSON.parse(out) as RunValue };
}

const withStudent = ['--student-results', samples.student, '--name', 'weak', '--budget', '100', '--out', 'set'];

describe('skill-gap run', () => {
  it('writes a skill-aware set from the sample workspace', () => {
    const { code, value } = run(samples.corpus, ...withStudent);
    expect(code).toBe(0);
    expect(Object.keys(value)).toEqual(['index', 'annotate', 'student', 'select', 'write']);
    expect(value.student).toMatchObject({ student: 'weak', matched: sampleCount() });
    expect(value.select).toMatchObject({ requested: 100, selected: 100, seed: '42' });
    expect(value.write.files[0]).toMatchObject({ path: skillGap.file('set', 'weighted-100.jsonl'), rows: 100 });
    const rows = skillGap.linesOf('set', 'weighted-100.jsonl') as { messages: { role: string; content: string }[] }[];
    expect(rows).toHaveLength(100);
    for (const { messages } of rows) {
      const [user, assistant] = messages;
      expect(user?.content).toMatch(
        /^Please reason step by step, and put your final answer within \\boxed\{\}\.\n\nQuestion: /,
      );
      expect(assistant?.content).toMatch(/^Skills:\n[^\n]+->[^\n]+\n(?:[^\n]+->[^\n]+\n)*<think>/);
    }
    const sideRows = skillGap.linesOf('set', 'weighted-100.rows.jsonl') as { id: string }[];
    expect(sideRows.map(({ id }) => id)).toEqual(value.select.samples.map(({ id }) => id));
  });

  it('does nothing twice and writes the same bytes', () => {
    const first = run(samples.corpus, ...withStudent);
    const again = run(samples.corpus, ...withStudent);
    expect(again.code).toBe(0);
    expect(again.value.index.datasets[0]?.bytes).toBe(0);
    expect(again.value.annotate).toMatchObject({ annotated: 0, cached: sampleCount() });
    expect(again.value.write.files).toEqual(first.value.write.files);
  });

  it('names bad lines, uses all others and exits with 1', () => {
    const lines = readFileSync(samples.corpus, 'utf8').trimEnd().split('\n');
    lines[2] = lines[2]?.slice(0, 50) ?? '';
    lines[9] = '42';
    lines[19] = `${lines[19] ?? ''} and more`;
    writeFileSync(skillGap.file('broken.jsonl'), `\ufeff${lines.join('\r\n\r\n')}`);
    const { code, err, value } = run('broken.jsonl', ...withStudent);
    expect(code).toBe(1);
    expect(value.index.datasets[0]?.samples).toBe(lines.length - 3);
    // Every other line is blank.
    expect(value.index.datasets[0]?.problems.map(({ line, code: kind }) => [line, kind])).toEqual([
      [5, 'bad-json'],
      [19, 'not-an-object'],
      [39, 'bad-json'],
    ]);
    expect(err).toMatch(/broken\.jsonl:5:\d+: error: /);
    expect(value.student.unmatched).toHaveLength(3);
    expect(value.write.files[0]?.rows).toBe(100);
  });

  it('takes another tree, and counts with a tokenizer where no limit is given', () => {
    writeFileSync(
      skillGap.file('own.json'),
      JSON.stringify({
        name: 'Own',
        children: [{ name: 'Equations' }, { name: 'Triangle area' }, { name: 'Probability' }],
      }),
    );
    const { code, value } = run(samples.corpus, ...withStudent, '--tree', 'own.json', '--budget', '20');
    expect([0, 1]).toContain(code);
    expect(value.select.skills.map(({ path }) => path.join())).toEqual(
      expect.arrayContaining(['Equations', 'Probability']),
    );
    const missing = skillGap.run('run', samples.corpus, ...withStudent, '--tokenizer', 'none.json');
    expect(missing).toMatchObject({ code: 3, err: expect.stringContaining('There is no file none.json') as string });
  });

  it('refuses without a student and says what to do; keeps the index', () => {
    const { code, err, value } = run(samples.corpus);
    expect(code).toBe(3);
    expect(value.error?.code).toBe('no-student-results');
    expect(err).toContain('--student-results FILE');
    expect(value.index.datasets[0]?.samples).toBe(sampleCount());
  });

  it('refuses to replace a set of other content, after everything else was done', () => {
    run(samples.corpus, ...withStudent);
    const refused = run(samples.corpus, ...withStudent, '--seed', 'another');
    expect(refused.code).toBe(3);
    expect(refused.value.error).toMatchObject({ code: 'file-exists' });
    expect(refused.value.error?.next).toContain('--overwrite');
    expect(refused.value.select.selected).toBe(100);
    expect(run(samples.corpus, ...withStudent, '--seed', 'another', '--overwrite').code).toBe(0);
  });

  it('keeps what was finished on Ctrl-C and goes on', async () => {
    const rows = readFileSync(samples.corpus, 'utf8').trimEnd().split('\n');
    const copies = Array.from({ length: 30 }, (_, copy) =>
      rows.map((row) => {
        const value = JSON.parse(row) as { unique_id: string; question: string };
        const copied = { ...value, unique_id: `${value.unique_id}-${copy}`, question: `${value.question} (${copy})` };
        return JSON.stringify({ ...copied, tiny_judge: copy % 3 === 0 });
      }),
    );
    writeFileSync(skillGap.file('large.jsonl'), `${copies.flat().join('\n')}\n`);
    const child = skillGap.start('run', 'large.jsonl', '--budget', '10000', '--out', 'set');
    while (!existsSync(skillGap.file('.skill-gap', 'index.db'))) await delay(5);
    await delay(150);
    child.kill('SIGINT');
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(130);
    expect(existsSync(skillGap.file('set'))).toBe(false);
    const { code: after, value } = run('large.jsonl', '--budget', '10000', '--out', 'set');
    expect(after).toBe(0);
    expect(value.index.datasets[0]?.samples).toBe(30 * rows.length);
    expect(readdirSync(skillGap.file('set')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(skillGap.linesOf('set', 'weighted-10000.jsonl')).toHaveLength(10_000);
  });

  it('rules out wrong usage', () => {
    expect(skillGap.run('run').code).toBe(2);
    expect(skillGap.run('run', samples.corpus, '--budget', '1.5').code).toBe(2);
    expect(skillGap.run('run', samples.corpus, '--colour', 'red').code).toBe(2);
    expect(skillGap.run('run', '--help').out).toContain('--student-results');
  });
});
