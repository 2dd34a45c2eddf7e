import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LoopbackChat, type Answer } from '../loopback/loopbackChat';
import { SkillGap } from './skillGap';

/** Answers in words, which no rule decides unless they are equal. */
const corpus = [1, 2, 3, 4].map((at) => ({
  unique_id: `s${at}`,
  question: `Describe the set number ${at}.`,
  expected_answer: `the circle of radius ${['one', 'two', 'three', 'four'][at - 1] ?? ''}`,
  mapped_chains: [['Geometry', 'Circles']],
}));
const attempts = [
  { unique_id: 's1', attempt: '\\boxed{\\text{a circle with radius one}}' },
  { unique_id: 's2', attempt: '\\boxed{\\text{a circle with radius nine}}' },
  { unique_id: 's3', attempt: '\\boxed{\\text{the circle of radius three}}' },
  { unique_id: 's4', attempt: 'I think that it is \\boxed{\\text{a circ' },
];

/** Correct where both answers name the same number. */
const judging: Answer = ({ body }) => {
  const text = body.messages.at(-1)?.content ?? '';
  const named = (tag: string) => new RegExp(`<${tag}>[^]*radius (\\w+)[^]*</${tag}>`, 'u').exec(text)?.[1];
  return { text: named('expected') === named('answer') ? 'correct' : 'wrong' };
};

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

let gap: SkillGap;
beforeEach(() => {
  gap = new SkillGap();
  writeFileSync(gap.file('corpus.jsonl'), corpus.map((row) => `${JSON.stringify(row)}\n`).join(''));
  writeFileSync(gap.file('attempts.jsonl'), attempts.map((row) => `${JSON.stringify(row)}\n`).join(''));
});
afterEach(() => gap.remove());

/** Runs the built command line while this process serves. */
function run(...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [path.resolve('dist/cli.js'), ...args], {
    cwd: gap.folder,
    env: { ...process.env, OPENAI_API_KEY: '', OPENAI_BASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

const json = ({ out, err }: Ended): unknown => {
  if (out === '') throw new Error(err);
  return JSON.parse(out);
};
const importing = (...more: string[]) =>
  run('student', 'import', 'attempts.jsonl', '--name', 'small', '--json', ...more);
const judgedBy = (server: LoopbackChat) => ['--judge-url', server.baseUrl, '--judge-model', 'judge-1b'];

describe('a model judges what no rule can decide', () => {
  beforeEach(async () => {
    expect((await run('index', 'corpus.jsonl')).code).toBe(0);
  });

  it('when results are imported, once, and not what was cut off', async () => {
    await using server = await LoopbackChat.start(judging);
    expect(json(await importing())).toMatchObject({ correct: 1, wrong: 0, unknown: 2, truncated: 1 });
    const judged = await importing(...judgedBy(server));
    expect(judged.code).toBe(0);
    expect(json(judged)).toMatchObject({
      ...{ matched: 4, correct: 2, wrong: 1, unknown: 0, truncated: 1 },
      judged_by_model: { model: 'judge-1b', asked: 2, correct: 1, wrong: 1, unknown: 0, unanswered: 0 },
    });
    expect(server.requests).toBe(2);
    expect(server.asked[0]?.body.messages.at(-1)?.content).toContain('Describe the set number');
    const again = await importing(...judgedBy(server));
    expect(json(again)).toMatchObject({ correct: 2, wrong: 1, unknown: 0 });
    expect(server.requests).toBe(2);
  });

  it('is not asked of what a listing shows to people', async () => {
    await importing();
    const listing = await run('student', 'unknown', '--name', 'small', '--json');
    expect(json(listing)).toMatchObject({ student: 'small', left: 2 });
    expect(listing.out).toContain('the circle of radius two');
    expect(listing.out).toContain('corpus.jsonl');
    const words = await run('student', 'unknown', '--limit', '1');
    expect(words.out).toMatch(/^corpus\.jsonl:\d: s\d: expected the circle of radius \w+, found .* \(words\)\n$/u);
    expect(words.err).toContain('2 attempts of small');
  });

  it('asks nothing in a trial, and shows what it would take', async () => {
    await using server = await LoopbackChat.start(judging);
    const trial = await importing(...judgedBy(server), '--dry-run');
    expect(json(trial)).toMatchObject({ dry_run: true, unknown: 2 });
    expect(trial.err).toContain('About 2 requests to judge-1b');
    expect(server.requests).toBe(0);
  });

  it('leaves unknown what the model does not decide', async () => {
    await using server = await LoopbackChat.start(() => ({ text: 'Who knows?' }));
    const judged = await importing(...judgedBy(server));
    expect(json(judged)).toMatchObject({
      unknown: 2,
      judged_by_model: { asked: 2, correct: 0, wrong: 0, unknown: 2, unanswered: 0 },
    });
  });

  it('goes on where the model gives no reply, and says so', async () => {
    await using server = await LoopbackChat.start((asked) =>
      (asked.body.messages.at(-1)?.content ?? '').includes('nine') ? { status: 400, raw: '{}' } : judging(asked),
    );
    const judged = await importing(...judgedBy(server));
    expect(json(judged)).toMatchObject({ correct: 2, unknown: 1, judged_by_model: { asked: 2, unanswered: 1 } });
    expect(judged.code).toBe(1);
  });

  it('while the student is asked', async () => {
    await using student = await LoopbackChat.start(() => ({ text: 'So \\boxed{\\text{a circle with radius two}}.' }));
    await using server = await LoopbackChat.start(judging);
    const asking = ['--base-url', student.baseUrl, '--model', 'small-1b', ...judgedBy(server)];
    const asked = await run('student', 'run', 'corpus.jsonl', '--name', 'small', '--json', ...asking);
    expect(json(asked)).toMatchObject({
      ...{ matched: 4, correct: 1, wrong: 3, unknown: 0 },
      judged_by_model: { model: 'judge-1b', asked: 4, correct: 1, wrong: 3 },
    });
    expect((await run('annotate', 'corpus.jsonl', '--annotator', 'imported')).code).toBe(0);
    const report = json(await run('student', 'report', '--name', 'small', '--json'));
    expect(JSON.stringify(report)).toContain('"wrong":3');
  });

  it('refuses half of the flags', async () => {
    const { code, err } = await importing('--judge-url', 'http://127.0.0.1:1/v1');
    expect(code).toBe(2);
    expect(err).toContain('--judge-model is needed');
  });
});
