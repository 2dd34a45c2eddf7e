import { spawn } from 'node:child_process';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LoopbackChat, type Asked } from '../loopback/loopbackChat';
import { SkillGap } from './skillGap';

let gap: SkillGap;
beforeEach(() => {
  gap = new SkillGap();
});
afterEach(() => gap.remove());

interface Ended {
  code: number | null;
  rows: { verdict: string; rule: string }[];
  err: string;
}

/** Runs the built `judge` while this process goes on serving. */
async function judge(pairs: readonly object[], flags: readonly string[] = []): Promise<Ended> {
  const child = spawn(process.execPath, [path.resolve('dist/cli.js'), 'judge', ...flags], {
    cwd: gap.folder,
    env: { ...process.env, OPENAI_API_KEY: '', OPENAI_BASE_URL: '' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdin.end(pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(''));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const lines = out.split('\n').filter((line) => line !== '');
  return { code, rows: lines.map((line) => JSON.parse(line) as Ended['rows'][number]), err };
}

const said = ({ body }: Asked): string => body.messages.at(-1)?.content ?? '';

describe('options', () => {
  it('--strict and --digits', async () => {
    const pairs = [
      { expected_answer: '\\frac12', answer: '2/4' },
      { expected_answer: '\\sqrt2', answer: '1.414' },
    ];
    const plain = await judge(pairs);
    expect(plain.rows.map(({ verdict, rule }) => `${verdict} ${rule}`)).toEqual([
      'correct rational',
      'unknown rounding',
    ]);
    const strict = await judge(pairs, ['--strict', '--digits', '4']);
    expect(strict.rows.map(({ verdict, rule }) => `${verdict} ${rule}`)).toEqual(['wrong form', 'correct decimal']);
  });

  it('digits that are no number are wrong usage', async () => {
    expect((await judge([], ['--digits', 'many'])).code).toBe(2);
  });
});

describe('a model for what no rule decides', () => {
  const pairs = Array.from({ length: 30 }, (_, at) => ({
    question: `How many is ${at}?`,
    expected_answer: '7',
    answer: at % 3 === 0 ? '7' : at % 3 === 1 ? `seven-ish, I guess ${at}` : `some thing ${at} else`,
  }));

  it('is shown the question and both answers, and rows keep their order', async () => {
    await using server = await LoopbackChat.start((asked) => ({
      text: said(asked).includes('seven-ish') ? 'Near enough.\ncorrect' : 'unknown',
    }));
    const result = await judge(pairs, ['--base-url', server.baseUrl, '--model', 'm']);
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(result.rows.map(({ verdict, rule }) => `${verdict} ${rule}`)).toEqual(
      pairs.map((_, at) => ['correct exact', 'correct model:m', 'unknown model:m'][at % 3]),
    );
    expect(result.rows).toMatchObject(pairs);
    expect(server.asked).toHaveLength(20);
    expect(server.asked.every((asked) => said(asked).includes('How many is'))).toBe(true);
  });

  it('that cannot be asked ends the command with the reason; what was judged before is written', async () => {
    await using server = await LoopbackChat.start(() => ({ status: 401 }));
    const result = await judge(pairs.slice(0, 3), ['--base-url', server.baseUrl, '--model', 'm']);
    expect(result.code).toBe(3);
    expect(result.err).toContain('401');
    expect(result.rows).toMatchObject([{ verdict: 'correct', rule: 'exact' }]);
  });
});
