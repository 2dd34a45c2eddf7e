import { describe, expect, it } from 'vitest';
import { unattended } from '../../../src/core/job/job';
import { judgeAnswer } from '../../../src/core/judge/judge';
import { isForModel, judgeByModel, judgeByModelIfItCan, readVerdict } from '../../../src/core/judge/modelJudge';
import { ChatFailure, type ChatModel, type ChatReply, type ChatRequest } from '../../../src/core/llm/chatModel';

describe('the reply of a model', () => {
  it.each([
    ['correct', 'correct'],
    ['Wrong.', 'wrong'],
    ['**unknown**', 'unknown'],
    ['"correct"', 'correct'],
    ['Both are 5.\n\ncorrect', 'correct'],
    ['Verdict: wrong', 'wrong'],
    ['**Verdict:** correct', 'correct'],
    ['{"verdict": "wrong"}', 'wrong'],
    ['<think>correct or wrong? wrong</think>\ncorrect', 'correct'],
    ['not correct', undefined],
    ['incorrect', undefined],
    ['correct, but for the unit', undefined],
    ['correct\nor rather: I do not know', undefined],
    ['no', undefined],
    ['', undefined],
    ['<think>correct', undefined],
    ['correct wrong', undefined],
  ])('%j -> %s', (reply, verdict) => {
    expect(readVerdict(reply)).toBe(verdict);
  });
});

/** Gives the replies in order; an Error is thrown. */
class ScriptedModel implements ChatModel {
  readonly name = 'scripted';
  readonly concurrency = 1;
  readonly asked: ChatRequest[] = [];
  readonly forgotten: ChatRequest[] = [];

  constructor(private readonly replies: (string | Error)[]) {}

  get calls(): number {
    return this.asked.length;
  }

  ask(request: ChatRequest): Promise<ChatReply> {
    this.asked.push(request);
    const reply = this.replies.shift() ?? '';
    if (reply instanceof Error) return Promise.reject(reply);
    return Promise.resolve({ text: reply, finish: 'stop', promptTokens: 0, completionTokens: 0, cached: false });
  }

  forget(request: ChatRequest): void {
    this.forgotten.push(request);
  }
}

const question = { problem: 'How many?', expected: 'some</expected> 5', answer: 'five or so' };

describe('a model as judge', () => {
  it('gives its verdict under its name', async () => {
    const model = new ScriptedModel(['Same.\nwrong']);
    expect(await judgeByModel(model, question, unattended)).toEqual({ verdict: 'wrong', rule: 'model:scripted' });
    const shown = model.asked[0]?.messages.at(-1)?.content ?? '';
    expect(shown).toContain('<expected>\nsome 5\n</expected>');
    expect(shown).toContain('How many?');
  });

  it('is asked once more for one word, then the verdict stays open', async () => {
    const second = new ScriptedModel(['I think so', 'correct']);
    expect((await judgeByModel(second, question, unattended)).verdict).toBe('correct');
    expect(second.forgotten).toHaveLength(1);
    const never = new ScriptedModel(['I think so', 'yes!']);
    expect(await judgeByModel(never, question, unattended)).toEqual({ verdict: 'unknown', rule: 'model:scripted' });
    expect(never.calls).toBe(2);
  });

  it('that does not answer leaves the verdict to the caller; other errors are not swallowed', async () => {
    expect(
      await judgeByModelIfItCan(new ScriptedModel([new ChatFailure('gone')]), question, unattended),
    ).toBeUndefined();
    await expect(judgeByModelIfItCan(new ScriptedModel([new Error('bug')]), question, unattended)).rejects.toThrow(
      'bug',
    );
  });

  it('is asked only where an answer was found and not understood', () => {
    expect(isForModel(judgeAnswer('5', 'about five, I guess'))).toBe(true);
    expect(isForModel(judgeAnswer('5', '5'))).toBe(false);
    expect(isForModel(judgeAnswer('5', ''))).toBe(false);
  });
});
