import { copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SearchHit } from '../../src/protocol/search';
import { samples, SkillGap } from './skillGap';

interface Found {
  total: number;
  more: boolean;
  hits: SearchHit[];
}

describe('skill-gap search', () => {
  const skillGap = new SkillGap();

  beforeAll(() => {
    copyFileSync(samples.corpus, skillGap.file('corpus.jsonl'));
  });

  afterAll(() => {
    skillGap.remove();
  });

  it('refuses without an index and without a text', () => {
    expect(skillGap.run('search', 'prime')).toMatchObject({ code: 3, out: '' });
    expect(existsSync(skillGap.file('.skill-gap'))).toBe(false);
    expect(skillGap.run('search')).toMatchObject({ code: 2 });
  });

  it('finds samples for people and for scripts, and builds what was deleted', () => {
    skillGap.run('index', 'corpus.jsonl');
    const shown = skillGap.run('search', 'how', 'many', '--limit', '3');
    expect(shown.code).toBe(0);
    expect(shown.out).toMatch(/^corpus\.jsonl:\d+ {2}\S+/u);
    expect(shown.out).toMatch(/«how» «many»/iu);
    expect(skillGap.run('search', 'how', '--student', 'nobody')).toMatchObject({ code: 3, out: '' });
    rmSync(skillGap.file('.skill-gap', 'search.db'));
    const { code, out } = skillGap.run('search', '"how many"', '--limit', '3', '--json');
    const found = JSON.parse(out) as Found;
    expect(code).toBe(0);
    expect(found.hits).toHaveLength(3);
    const rows = skillGap.linesOf('corpus.jsonl') as { question: string }[];
    expect(found.total).toBe(rows.filter(({ question }) => /\bhow many\b/iu.test(question)).length);
    expect(found.total).toBeGreaterThan(3);
    for (const { excerpt, matches } of found.hits) {
      const [[start, end] = [0, 0]] = matches;
      expect(excerpt.slice(start, end).toLowerCase()).toBe('how many');
    }
  });

  it('finds samples by conditions that must all hold, page by page, and by their id', () => {
    skillGap.run('index', 'corpus.jsonl');
    skillGap.run('annotate', 'corpus.jsonl');
    const rows = skillGap.linesOf('corpus.jsonl') as { unique_id: string; question: string; expected_answer: string }[];
    const found = (...args: string[]): Found => JSON.parse(skillGap.run('search', ...args, '--json').out) as Found;
    const ids = ({ hits }: Found): string[] => hits.map(({ id }) => id);
    const idsOf = (some: typeof rows): string[] => some.map(({ unique_id }) => unique_id);

    const twelve = rows.filter(({ expected_answer }) => expected_answer === '12');
    expect(twelve.length).toBeGreaterThan(1);
    expect(ids(found('--field', 'expected_answer=12'))).toEqual(idsOf(twelve));
    const howMany = twelve.filter(({ question }) => /\bhow many\b/iu.test(question));
    expect(ids(found('"how many"', '--field', 'expected_answer=12'))).toEqual(idsOf(howMany));

    const geometry = found('--skill', 'Geometry', '--limit', '1000');
    expect(geometry.total).toBeGreaterThan(10);
    expect(geometry.hits.every(({ chains }) => chains.some(([domain]) => domain === 'Geometry'))).toBe(true);
    expect(ids(found('--skill', 'Geometry', '--limit', '3', '--skip', '2'))).toEqual(ids(geometry).slice(2, 5));
    expect(found('--skill', 'Geometry', '--min-bytes', '1', '--max-bytes', '2').total).toBe(0);

    expect(ids(found('--id', 'sample-0181'))).toEqual(['sample-0181']);
    expect(skillGap.run('search', '--id', 'nobody')).toMatchObject({ code: 3, out: '' });
    expect(skillGap.run('search', '--verdict', 'wrong')).toMatchObject({ code: 3, out: '' });
  });

  it('goes on with a search whose building was killed', async () => {
    const rows = Array.from({ length: 60_000 }, (_, n) => `{"id":"s${n}","problem":"What is ${n}?"}\n`);
    writeFileSync(skillGap.file('many.jsonl'), rows.join(''));
    skillGap.run('index', 'many.jsonl', '--fast');
    rmSync(skillGap.file('.skill-gap', 'search.db'), { force: true });
    const child = skillGap.start('search', 'what');
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await vi.waitFor(() => expect(existsSync(skillGap.file('.skill-gap', 'search.db'))).toBe(true), 20_000);
    child.kill('SIGKILL');
    await ended;
    for (const wanted of ['0', '19999', '20000', '59999']) {
      const { out } = skillGap.run('search', wanted, '--json');
      expect((JSON.parse(out) as Found).hits.map(({ id }) => id)).toContain(`s${wanted}`);
    }
    const all = JSON.parse(skillGap.run('search', '"what is"', '--json').out) as Found;
    expect(all).toMatchObject({ total: 10_000, more: true });
  });
});
