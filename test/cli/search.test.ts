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
