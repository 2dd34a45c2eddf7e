import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { unattended } from '../../../src/core/job/job';
import { rememberTraces } from '../../../src/core/sft/rememberTraces';
import { writeSet, type WrittenSet } from '../../../src/core/sft/writeSet';
import { TestWorkspace } from './testIndex';

let workspace: TestWorkspace;
afterEach(() => workspace.remove());

function write(): Promise<WrittenSet> {
  const request = { selection: 'weak 1', format: 'llama-factory', skills: 'before-think', out: workspace.out } as const;
  return writeSet(workspace.store, { ...request, overwrite: true }, unattended);
}

const manifest = (): unknown => JSON.parse(readFileSync(path.join(workspace.out, 'skill-gap-manifest.json'), 'utf8'));

describe('what a set says of its traces', () => {
  it('says how many traces were cut off in their thoughts, and how many have no boxed answer', async () => {
    const ends = ['<think>x</think>\\boxed{2}', '<think>so it', '<think>and \\boxed{3}, or', 'Four.'];
    workspace = new TestWorkspace(ends.map((trace, at) => ({ id: `e${at}`, problem: `What is ${at} + 1?`, trace })));
    const { checks } = await write();
    expect(checks).toContain(
      '2 of 4 rows stop in the midst of their thoughts: no </think> closes them, as in a trace that was cut off',
    );
    expect(checks).toContain('2 of 4 rows have no \\boxed{} answer, which every prompt asks for');
    expect(manifest()).toMatchObject({
      sets: { 'weak-1': { traces: { unfinished: 2, unboxed: 2 } } },
    });
  });

  it('names the rows that hold marks of chat templates, remembered or not', async () => {
    workspace = new TestWorkspace([
      { id: 'm1', problem: 'What does <|im_end|> do?', trace: '<think>x</think>\\boxed{2}' },
      { id: 'm2', problem: 'What is 1 + 1?', trace: '<think>It ends: <end_of_turn>.</think>\\boxed{2}' },
      { id: 'm3', problem: 'What is 1 + 2?', trace: '<think>x <| y</think>\\boxed{3}' },
    ]);
    const told = async () => (await write()).checks.find((check) => check.includes('chat template in'));
    const check = await told();
    expect(check).toMatch(/^2 of 3 rows hold a mark of a chat template in the midst of the text/);
    expect(check).toContain('corpus/corpus.jsonl:1 (m1: <|im_end|>)');
    expect(check).toContain('corpus/corpus.jsonl:2 (m2: <end_of_turn>)');
    await rememberTraces(workspace.store, 'weak 1', unattended);
    expect(await told()).toBe(check);
    expect(manifest()).toMatchObject({ sets: { 'weak-1': { traces: { marked: 2 } } } });
  });
});
