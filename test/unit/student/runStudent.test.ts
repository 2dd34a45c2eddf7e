import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problemKey } from '../../../src/core/dataset/sample';
import { unattended, type Job } from '../../../src/core/job/job';
import { Refusal } from '../../../src/core/job/refusal';
import { activeTreeKey } from '../../../src/core/pool/lookUps';
import { SkillTree } from '../../../src/core/skills/skillTree';
import { attemptsPath } from '../../../src/core/student/attemptsFile';
import { runDefaults, type RunRequest } from '../../../src/core/student/runPlan';
import { prepareRun } from '../../../src/core/student/prepareRun';
import { runStudent } from '../../../src/core/student/runStudent';
import { refusal } from '../refusal';
import { ScriptedStudent, type Script } from './scriptedStudent';
import { SmallIndex } from './smallIndex';

const mapping = { id: 'unique_id', question: 'question', answer: 'expected_answer' };
const size = 30;
const corpus = Array.from({ length: size }, (_, at) => ({
  unique_id: `s${at}`,
  question: `What is ${at} + ${at}?`,
  expected_answer: String(2 * at),
}));
const request: RunRequest = { ...runDefaults, student: 'small', model: 'scripted', limit: Infinity };
const right: Script = (problem) => ({ text: `So \\boxed{${2 * Number(/\d+/u.exec(problem)?.[0])}}.` });
const wrong: Script = () => ({ text: 'So \\boxed{-1}.' });

let index: SmallIndex;
beforeEach(() => {
  index = new SmallIndex();
  index.corpus('corpus.jsonl', corpus, mapping);
});
afterEach(() => index[Symbol.dispose]());

async function run(model: ScriptedStudent, changed: Partial<RunRequest> = {}, job: Job = unattended) {
  using prepared = await prepareRun(index.store, { ...request, ...changed }, job);
  return await runStudent(index.store, prepared, model, job);
}

/** Lines of the file of attempts. */
function lines(student = 'small'): Record<string, unknown>[] {
  const text = readFileSync(attemptsPath(index.folder, student), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('runStudent', () => {
  it('asks every question in the authors’ words, keeps the replies and judges them', async () => {
    const model = new ScriptedStudent((problem, draw) => (problem.includes(' 7 ') ? wrong : right)(problem, draw));
    const outcome = await run(model);
    expect(outcome).toMatchObject({ matched: size, correct: size - 1, wrong: 1, unknown: 0, calls: size, failed: [] });
    expect(outcome).toMatchObject({ promptTokens: 10 * size, completionTokens: 100 * size });
    expect(model.requests[0]).toMatchObject({ temperature: 0.6, maxTokens: 8192, draw: 1 });
    expect(model.requests.map(({ messages }) => messages[0]?.content)).toContain(
      'Please reason step by step, and put your final answer within \\boxed{}.\n\nQuestion: What is 7 + 7?',
    );
    expect(model.mostInFlight).toBe(4);
    const [attempt] = index.attemptsAt('small', 'What is 7 + 7?');
    expect(attempt).toMatchObject({ verdict: 'wrong', answer: '-1', number: 1 });
    const text = readFileSync(outcome.file).subarray(attempt?.source?.offset ?? 0);
    const line = text.subarray(0, attempt?.source?.length).toString();
    expect(JSON.parse(line)).toMatchObject({ unique_id: 's7', attempt: 'So \\boxed{-1}.' });
  });

  it('asks no finished attempt again, and failed ones by the next run', async () => {
    const failing = new ScriptedStudent((problem, draw) =>
      problem.includes('+ 1') ? { failure: 'it was busy' } : right(problem, draw),
    );
    const first = await run(failing, { samplesPerQuestion: 2 });
    const failed = corpus.filter(({ question }) => question.includes('+ 1')).length;
    expect(first.matched).toBe(2 * (size - failed));
    expect(first.failed).toHaveLength(2 * failed);
    expect(first.failed[0]?.reason).toBe('it was busy');
    const second = new ScriptedStudent(right);
    expect(await run(second, { samplesPerQuestion: 2 })).toMatchObject({ calls: 2 * failed, failed: [] });
    expect(lines()).toHaveLength(2 * size);
    expect(index.attemptsAt('small', 'What is 3 + 3?').map(({ number }) => number)).toEqual([1, 2]);
    expect(new Set(second.requests.map(({ draw }) => draw))).toEqual(new Set([1, 2]));
    expect(await run(new ScriptedStudent(right), { samplesPerQuestion: 2 })).toMatchObject({ calls: 0, matched: 0 });
  });

  it('asks no more questions than the limit, and others the next time', async () => {
    expect(await run(new ScriptedStudent(right), { limit: 10 })).toMatchObject({ calls: 10 });
    expect(await run(new ScriptedStudent(right), { limit: 25 })).toMatchObject({ calls: 20 });
  });

  it('joins thoughts that come apart, and keeps what was cut off from what is wrong', async () => {
    const model = new ScriptedStudent((problem) => {
      if (problem.includes(' 1 ')) return { reasoning: 'Is it \\boxed{5}?', text: 'It is \\boxed{2}.' };
      if (problem.includes(' 2 ')) return { reasoning: 'Is it \\boxed{4}? Let me', finish: 'length' };
      if (problem.includes(' 3 ')) return { text: 'First we', finish: 'length' };
      return { text: ' \\boxed{0}' };
    });
    await run(model);
    expect(index.attemptsAt('small', 'What is 1 + 1?')).toMatchObject([{ verdict: 'correct', answer: '2' }]);
    const cut = ['What is 2 + 2?', 'What is 3 + 3?'].flatMap((problem) => index.attemptsAt('small', problem));
    expect(cut).toMatchObject([
      { verdict: 'unknown', truncated: true },
      { verdict: 'unknown', truncated: true },
    ]);
    const joined = lines().find(({ unique_id: id }) => id === 's1');
    expect(joined?.['attempt']).toBe('<think>\nIs it \\boxed{5}?\n</think>\n\nIt is \\boxed{2}.');
  });

  it('counts replies that hold nothing but thoughts, though they were not cut off', async () => {
    const model = new ScriptedStudent((problem) => {
      if (problem.includes(' 1 ')) return { reasoning: 'It is \\boxed{2}.' };
      if (problem.includes(' 2 ')) return { reasoning: 'It is', finish: 'length' };
      return problem.includes(' 3 ') ? { text: '' } : { reasoning: 'Well.', text: '\\boxed{0}' };
    });
    expect(await run(model)).toMatchObject({ onlyThoughts: 1 });
    expect(index.attemptsAt('small', 'What is 1 + 1?')).toMatchObject([{ verdict: 'wrong', answer: null }]);
  });

  it('drops the line that a killed process left unfinished, and asks that question again', async () => {
    await run(new ScriptedStudent(right), { limit: 5 });
    appendFileSync(attemptsPath(index.folder, 'small'), '{"unique_id":"s9","question":"What is 9');
    expect(await run(new ScriptedStudent(right))).toMatchObject({ calls: size - 5, matched: size - 5 });
    expect(lines()).toHaveLength(size);
  });

  it('takes up the attempts of the file when the index has lost them', async () => {
    await run(new ScriptedStudent(wrong), { limit: 12 });
    using other = new SmallIndex();
    other.corpus('corpus.jsonl', corpus, mapping);
    const file = attemptsPath(other.folder, 'small');
    mkdirSync(path.dirname(file));
    copyFileSync(attemptsPath(index.folder, 'small'), file);
    using prepared = await prepareRun(other.store, request, unattended);
    expect(prepared.estimate).toMatchObject({ finished: 12, fullCalls: size - 12, completionTokens: 100 });
    expect(other.store.students.all()).toMatchObject([{ name: 'small', attempts: 12 }]);
  });

  it('stops when it is cancelled, keeps what was answered, and goes on from there', async () => {
    const controller = new AbortController();
    const job: Job = { signal: controller.signal, report: () => undefined };
    let answered = 0;
    const model = new ScriptedStudent((problem, draw) => {
      if (++answered === 9) controller.abort();
      return right(problem, draw);
    });
    await expect(run(model, {}, job)).rejects.toThrow();
    const kept = lines().length;
    expect(kept).toBeGreaterThanOrEqual(1);
    expect(model.calls).toBeLessThan(20);
    expect(await run(new ScriptedStudent(right))).toMatchObject({ calls: size - kept });
  });

  it('ends when there is no point in going on, with the reason', async () => {
    const refused = new Refusal({ code: 'refused-key', message: 'The key was refused.', next: 'Give another.' });
    const model = new ScriptedStudent(() => {
      throw refused;
    });
    expect(await refusal(run(model))).toMatchObject({ code: 'refused-key' });
    expect(model.calls).toBeLessThanOrEqual(4);
  });

  it('adds nothing to attempts that were asked in another way, unless it is told to', async () => {
    await run(new ScriptedStudent(right), { limit: 5 });
    const refused = { code: 'other-settings', message: expect.stringContaining('scripted') as string };
    for (const other of [{ model: 'another' }, { temperature: 0 }, { maxTokens: 10 }])
      expect(await refusal(run(new ScriptedStudent(right), other))).toMatchObject(refused);
    expect(lines()).toHaveLength(5);
    expect(await run(new ScriptedStudent(right), { temperature: 0, mixed: true, limit: 1 })).toMatchObject({
      calls: 1,
    });
    expect(await run(new ScriptedStudent(right), { temperature: 0, student: 'cold' })).toMatchObject({ calls: size });
  });

  it('leaves no student behind that never answered', async () => {
    const refused = new Refusal({ code: 'unreachable', message: 'Nobody is there.', next: 'Start it.' });
    const dead = new ScriptedStudent(() => {
      throw refused;
    });
    await refusal(run(dead, { student: 'dead' }));
    await run(new ScriptedStudent(() => ({ failure: 'it was busy' })), { student: 'busy' });
    expect(['dead', 'busy'].map((name) => index.store.students.idOf(name))).toEqual([undefined, undefined]);
    expect(index.store.students.all()).toEqual([]);
    expect(existsSync(attemptsPath(index.folder, 'dead'))).toBe(false);
  });

  it('keeps an empty reply as an attempt without an answer', async () => {
    expect(await run(new ScriptedStudent(() => ({ text: '' })))).toMatchObject({ matched: size, failed: [] });
    expect(index.attemptsAt('small', 'What is 3 + 3?')).toMatchObject([{ rule: 'no-answer', truncated: false }]);
    expect(await run(new ScriptedStudent(right))).toMatchObject({ calls: 0 });
  });

  it('lists the lines of its file that hold no attempt', async () => {
    await run(new ScriptedStudent(right), { limit: 3 });
    appendFileSync(attemptsPath(index.folder, 'small'), 'garbage\n{"question": "What is 1 + 1?"}\n');
    const { problems, matched } = await run(new ScriptedStudent(right));
    expect(problems).toMatchObject([
      { file: '.skill-gap/attempts/small.jsonl', line: 4 },
      { line: 5, code: 'no-attempt' },
    ]);
    expect(matched).toBe(size - 3);
  });

  it('refuses a second run of a student while the first is under way, and takes over what a dead one left', async () => {
    using first = await prepareRun(index.store, request, unattended);
    const inUse = { code: 'student-in-use', message: expect.stringContaining(`process ${process.pid}`) as string };
    expect(await refusal(run(new ScriptedStudent(right)))).toMatchObject(inUse);
    expect(await run(new ScriptedStudent(right), { student: 'other' })).toMatchObject({ matched: size });
    first[Symbol.dispose]();
    const ended = spawnSync(process.execPath, ['--version']);
    const left = { pid: ended.pid, host: hostname(), boot: Date.now() - uptime() * 1000, since: 'then' };
    index.store.setMeta('asking:small', JSON.stringify(left));
    expect(await run(new ScriptedStudent(right))).toMatchObject({ matched: size });
  });

  it('refuses corpora without answers before anything is asked', async () => {
    using bare = new SmallIndex();
    bare.corpus('bare.jsonl', [{ id: 'a', question: 'Why?' }], { id: 'id', question: 'question' });
    expect(await refusal(prepareRun(bare.store, request, unattended))).toMatchObject({ code: 'no-expected-answers' });
  });
});

describe('runStudent with adaptive measuring', () => {
  const rule = { halfWidth: 0.2, least: 4, most: 8 };

  beforeEach(() => {
    const tree = SkillTree.fromPaths('small', '1', 'Mathematics', [
      ['Sums', 'Even'],
      ['Sums', 'Odd'],
    ]);
    const { store } = index;
    const stored = store.trees.save(tree);
    const { idOf } = store.trees.skillIds(stored);
    for (const [at, { question }] of corpus.entries()) {
      const node = tree.find(['Sums', at % 2 === 0 ? 'Even' : 'Odd'])?.index ?? -1;
      store.annotations.save(stored.id, {
        problem: problemKey(question),
        origin: 'imported',
        annotator: 'test@1',
        skills: [idOf.get(node) ?? -1],
        confidence: [1],
      });
    }
    store.setMeta(activeTreeKey, tree.name);
  });

  it('asks each skill what it needs and remembers how likely each question was', async () => {
    const outcome = await run(new ScriptedStudent(right), { adaptive: rule });
    expect(outcome.calls).toBeLessThan(size);
    expect(outcome.calls).toBeGreaterThanOrEqual(8);
    const asked = index.store.asked.of(index.store.students.idOf('small') ?? -1);
    expect(asked).toHaveLength(outcome.calls);
    for (const { chance } of asked) expect(chance).toBeGreaterThanOrEqual(outcome.calls / 2 / size);
    expect(await run(new ScriptedStudent(right), { adaptive: rule })).toMatchObject({ calls: 0 });
  });

  it('says beforehand what it will take', async () => {
    using prepared = await prepareRun(index.store, { ...request, adaptive: rule }, unattended);
    const { calls, fullCalls, skills } = prepared.estimate;
    expect({ fullCalls, skills }).toEqual({ fullCalls: size, skills: 3 });
    expect(calls.least).toBeGreaterThanOrEqual(8);
    expect(calls.most).toBeLessThan(size);
    expect(calls.expected).toBeGreaterThanOrEqual(calls.least);
    expect(calls.expected).toBeLessThanOrEqual(calls.most);
    prepared[Symbol.dispose]();
    const outcome = await run(new ScriptedStudent(right), { adaptive: rule });
    expect(outcome.calls).toBeLessThanOrEqual(calls.most);
  });

  it('asks what failed in the next run, though its skills may be done', async () => {
    let failures = 3;
    const first = await run(
      new ScriptedStudent((problem, draw) => (failures-- > 0 ? { failure: 'busy' } : right(problem, draw))),
      { adaptive: rule },
    );
    expect(first.failed).toHaveLength(3);
    expect(await run(new ScriptedStudent(right), { adaptive: rule })).toMatchObject({ calls: 3 });
  });

  it('forgets chances once everything has been asked', async () => {
    await run(new ScriptedStudent(right), { adaptive: rule });
    await run(new ScriptedStudent(right));
    expect(index.store.asked.of(index.store.students.idOf('small') ?? -1)).toEqual([]);
  });
});
