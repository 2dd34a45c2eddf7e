import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LoopbackChat, type Answer, type Asked } from '../loopback/loopbackChat';
import { SkillGap } from './skillGap';

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Starts the built command line while this process goes on serving. */
function start(cwd: string, args: readonly string[]) {
  const child = spawn(process.execPath, [path.resolve('dist/cli.js'), ...args], {
    cwd,
    env: { ...process.env, OPENAI_API_KEY: '', OPENAI_BASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const end = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  return { end, kill: (signal: NodeJS.Signals) => child.kill(signal) };
}

const json = ({ out }: Ended) => JSON.parse(out) as Record<string, unknown>;

/** Sums, the even ones of one skill and the odd ones of another. */
const samples = 240;
const corpus = Array.from({ length: samples }, (_, at) => ({
  unique_id: `s${at}`,
  question: `What is ${at} + ${at}?`,
  solution: `Adding gives $\\boxed{${2 * at}}$.`,
  expected_answer: String(2 * at),
  mapped_chains: [['Sums', at % 2 === 0 ? 'Even' : 'Odd']],
}));
const numberOf = ({ body }: Asked): number => Number(/What is (\d+)/u.exec(body.messages[0]?.content ?? '')?.[1]);
const right = (asked: Asked) => ({ text: `It is \\boxed{${2 * numberOf(asked)}}.` });
/** Right on even sums, wrong on odd ones. */
const half: Answer = (asked) => (numberOf(asked) % 2 === 0 ? right(asked) : { text: '\\boxed{-1}' });

let gap: SkillGap;
beforeEach(() => {
  gap = new SkillGap();
  writeFileSync(gap.file('corpus.jsonl'), corpus.map((row) => `${JSON.stringify(row)}\n`).join(''));
});
afterEach(() => gap.remove());

const asking = (server: LoopbackChat, ...more: string[]): string[] => [
  ...['student', 'run', 'corpus.jsonl', '--name', 'small', '--model', 'small-1b', '--base-url', server.baseUrl],
  ...['--json', ...more],
];

describe('skill-gap student run', () => {
  it('asks everything once, in the authors’ words, and nothing the next time', async () => {
    await using server = await LoopbackChat.start(half);
    const run = await start(gap.folder, asking(server, '--concurrency', '8')).end;
    expect(run.code).toBe(0);
    const counts = {
      matched: samples,
      unmatched: [],
      correct: samples / 2,
      wrong: samples / 2,
      unknown: 0,
      truncated: 0,
    };
    expect(json(run)).toMatchObject({ student: 'small', ...counts, calls: samples, failed: [] });
    expect(server.mostInFlight).toBeLessThanOrEqual(8);
    expect(server.asked[0]?.body).toMatchObject({ model: 'small-1b', temperature: 0.6, max_tokens: 8192 });
    const again = await start(gap.folder, asking(server)).end;
    expect(json(again)).toMatchObject({ calls: 0, matched: 0 });
    expect(gap.linesOf('.skill-gap', 'attempts', 'small.jsonl')).toHaveLength(samples);
    // The file of attempts is a results file like others.
    const imported = gap.run('student', 'import', '.skill-gap/attempts/small.jsonl', '--name', 'copy', '--json');
    expect(JSON.parse(imported.out)).toMatchObject({ matched: samples, correct: samples / 2, wrong: samples / 2 });
  });

  it('says what it would take without asking', async () => {
    await using server = await LoopbackChat.start(half);
    const prices = ['--price-in', '1', '--price-out', '2', '--max-tokens', '1000'];
    const run = await start(
      gap.folder,
      asking(server, '--dry-run', '--limit', '50', '--samples-per-question', '2', ...prices),
    ).end;
    expect(run.code).toBe(0);
    expect(server.requests).toBe(0);
    const { estimate } = json(run) as { estimate: Record<string, number> };
    expect(estimate).toMatchObject({ samples: 50, calls: 100, calls_full: 2 * samples, completion_tokens: 100_000 });
    expect(estimate['cost']).toBeGreaterThan(0.2);
  });

  it('asks no reply again that came before it was killed', async () => {
    let killed = false;
    await using server = await LoopbackChat.start((asked) => {
      if (asked.number === 100 && !killed) {
        killed = true;
        run.kill('SIGKILL');
      }
      return { ...right(asked), latency: 5 };
    });
    const run = start(gap.folder, asking(server, '--concurrency', '4'));
    await run.end;
    expect(killed).toBe(true);
    const second = await start(gap.folder, asking(server, '--concurrency', '4')).end;
    expect(second.code).toBe(0);
    // What was in flight may be asked again, and a reply that was under way.
    expect(server.repeated).toBeLessThanOrEqual(8);
    expect(gap.linesOf('.skill-gap', 'attempts', 'small.jsonl')).toHaveLength(samples);
  });

  it('keeps what was answered when it is interrupted', async () => {
    await using server = await LoopbackChat.start((asked) => {
      if (asked.number === 60) run.kill('SIGINT');
      return { ...right(asked), latency: 5 };
    });
    const run = start(gap.folder, asking(server, '--concurrency', '4'));
    expect(await run.end).toMatchObject({ code: 130 });
    const kept = gap.linesOf('.skill-gap', 'attempts', 'small.jsonl').length;
    expect(kept).toBeGreaterThan(20);
    const next = await start(gap.folder, asking(server)).end;
    expect(json(next)).toMatchObject({ matched: samples - kept });
  });

  it('lists what failed, exits 1, and asks it the next time', async () => {
    await using server = await LoopbackChat.start((asked) =>
      numberOf(asked) < 3 ? { status: 400, raw: '{"error":{"message":"too hard"}}' } : right(asked),
    );
    const run = await start(gap.folder, asking(server)).end;
    expect(run.code).toBe(1);
    expect(json(run)['failed']).toHaveLength(3);
    expect(run.err).toContain('too hard');
    server.answer = right;
    expect(json(await start(gap.folder, asking(server)).end)).toMatchObject({ matched: 3, calls: 3 });
  });

  it('refuses another model under the name, unless --mixed says that both count', async () => {
    await using server = await LoopbackChat.start(half);
    expect(await start(gap.folder, asking(server, '--limit', '5')).end).toMatchObject({ code: 0 });
    const other = await start(gap.folder, asking(server, '--model', 'other-2b')).end;
    expect(other.code).toBe(3);
    expect(other.err).toContain('the model small-1b, temperature 0.6');
    expect(server.requests).toBe(5);
    const mixed = await start(gap.folder, asking(server, '--model', 'other-2b', '--limit', '5', '--mixed')).end;
    expect(json(mixed)).toMatchObject({ calls: 5 });
  });

  it('leaves no student behind when nobody answers', async () => {
    await using server = await LoopbackChat.start(() => ({ status: 401, raw: '{"error":{"message":"no"}}' }));
    expect(await start(gap.folder, asking(server)).end).toMatchObject({ code: 3 });
    gap.run('annotate', 'corpus.jsonl', '--annotator', 'imported');
    const report = gap.run('student', 'report', '--name', 'small');
    expect(report).toMatchObject({ code: 3 });
    expect(report.err).toContain('The index holds no student results yet.');
  });

  it('refuses a second run of the student while one is under way, and takes over from one that was killed', async () => {
    const begun = Promise.withResolvers<null>();
    await using server = await LoopbackChat.start(() => {
      begun.resolve(null);
      return 'hang';
    });
    const first = start(gap.folder, asking(server));
    await begun.promise;
    const second = await start(gap.folder, asking(server)).end;
    expect(second).toMatchObject({ code: 3 });
    expect(second.err).toContain('small is being asked by process');
    first.kill('SIGKILL');
    await first.end;
    server.answer = right;
    expect(await start(gap.folder, asking(server)).end).toMatchObject({ code: 0 });
    expect(gap.linesOf('.skill-gap', 'attempts', 'small.jsonl')).toHaveLength(samples);
  });

  it('measures skill by skill with fewer calls, and reports all questions', async () => {
    gap.run('annotate', 'corpus.jsonl', '--annotator', 'imported');
    await using server = await LoopbackChat.start(half);
    const rule = ['--adaptive', '--half-width', '0.1', '--least', '20', '--most', '60'];
    const run = await start(gap.folder, asking(server, ...rule)).end;
    expect(run.code).toBe(0);
    const { calls, calls_saved: saved } = json(run) as { calls: number; calls_saved: number };
    expect(calls).toBeLessThan(samples / 2);
    expect(saved).toBe(samples - calls);
    expect(run.err).toMatch(/3 skills to measure: \d+ to \d+ calls, about \d+; asking everything would take 240\./u);
    const report = JSON.parse(gap.run('student', 'report', '--json').out) as {
      nodes: Record<string, unknown>[];
      weighed: boolean;
    };
    expect(report.weighed).toBe(true);
    const [sums, ...skills] = report.nodes;
    expect(skills).toMatchObject([
      { path: ['Sums', 'Odd'], accuracy: 0 },
      { path: ['Sums', 'Even'], accuracy: 1 },
    ]);
    expect(sums?.['low']).toBeLessThan(0.5);
    expect(sums?.['high']).toBeGreaterThan(0.5);
  });

  it.each([
    ['no name', ['student', 'run', 'corpus.jsonl', '--model', 'm'], '--name'],
    ['no model', ['student', 'run', 'corpus.jsonl', '--name', 's'], '--model'],
    ['no address', ['student', 'run', 'corpus.jsonl', '--name', 's', '--model', 'm'], '--base-url'],
    ['a flag of --adaptive alone', ['student', 'run', '--name', 's', '--model', 'm', '--least', '5'], '--adaptive'],
  ])('%s is wrong usage', (_, args, said) => {
    const run = gap.run(...args);
    expect(run.code).toBe(2);
    expect(run.err).toContain(said);
  });
});

describe('skill-gap student report --compare', () => {
  const verdicts = (name: string, isRight: (at: number) => boolean): void => {
    const rows = corpus.map(({ unique_id: id }, at) => `${JSON.stringify({ unique_id: id, correct: isRight(at) })}\n`);
    writeFileSync(gap.file(`${name}.jsonl`), rows.join(''));
    gap.run('student', 'import', `${name}.jsonl`, '--name', name);
  };

  beforeEach(() => {
    gap.run('annotate', 'corpus.jsonl', '--annotator', 'imported');
    verdicts('before', (at) => at % 2 === 0 || at % 3 === 0);
    verdicts('after', (at) => at % 2 === 0 || at % 3 === 0 || at % 5 === 0);
  });

  it('tells which skills changed, for people and for scripts', () => {
    const args = ['student', 'report', '--name', 'before', '--compare', 'after'];
    const { comparison, nodes } = JSON.parse(gap.run(...args, '--json').out) as {
      nodes: unknown[];
      comparison: { student: string; overall: object; nodes: { path: string[]; changed: boolean; p_bh: number }[] };
    };
    // Odd numbers that 5 divides and 3 does not: 16 of 120.
    expect(comparison).toMatchObject({ student: 'after', overall: { pairs: samples, better: 16, worse: 0 } });
    expect(nodes).toHaveLength(3);
    const changed = comparison.nodes.filter((node) => node.changed).map((node) => node.path);
    expect(changed).toEqual(expect.arrayContaining([['Sums'], ['Sums', 'Odd']]));
    expect(changed).toHaveLength(2);
    const told = gap.run(...args);
    expect(told.out).toMatch(/Sums > Odd +33\.3 % +46\.7 % +\+13\.3 .* 16 +0 +120 +< 0\.001 +< 0\.001 +better/u);
    expect(told.out).toMatch(/Sums > Even +100\.0 % +100\.0 % +0\.0 .* 0 +0 +120 +- +-/u);
  });

  it('tells whether the skills moved that a selection emphasised, on questions that it does not hold', () => {
    gap.run('select', '--student', 'before', '--budget', '40', '--save', 'forty');
    const args = ['student', 'report', '--name', 'before', '--compare', 'after', '--selection', 'forty'];
    const { comparison } = JSON.parse(gap.run(...args, '--json').out) as { comparison: Record<string, object> };
    expect(comparison).toMatchObject({ overall: { pairs: samples - 40 } });
    expect(comparison['emphasis']).toMatchObject({ emphasised_skills: 1, other_skills: 1, others: { difference: 0 } });
    expect(gap.run(...args).out).toContain('The emphasised skills gained more than the others, by');
  });

  it('refuses a student or a selection that is not there', () => {
    const args = ['student', 'report', '--name', 'before', '--json'];
    expect(gap.run(...args, '--compare', 'nobody')).toMatchObject({ code: 3 });
    expect(gap.run(...args, '--compare', 'after', '--selection', 'none')).toMatchObject({ code: 3 });
    expect(gap.run(...args, '--selection', 'none')).toMatchObject({ code: 2 });
  });
});
