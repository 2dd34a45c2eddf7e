import { describe, expect, it } from 'vitest';
import { unattended } from '../../../src/core/job/job';
import { ChatFailure } from '../../../src/core/llm/chatModel';
import type { EditorAnswer, EditorQuestion } from '../../../src/protocol/models';
import { EditorModel } from '../../../src/server/worker/editorModel';
import { refusal } from '../refusal';

const request = { messages: [{ role: 'user', content: 'which?' }], temperature: 0.3 } as const;

function modelThat(...answers: EditorAnswer[]): { model: EditorModel; asked: EditorQuestion[] } {
  const asked: EditorQuestion[] = [];
  const answer = (question: EditorQuestion): Promise<EditorAnswer> => {
    asked.push(question);
    return Promise.resolve(answers[asked.length - 1] ?? { kind: 'cancelled' });
  };
  const model = new EditorModel('fake/one', 'One', answer, 1);
  return { model, asked };
}

describe('EditorModel', () => {
  it('asks again what may be asked again, and counts each', async () => {
    const { model, asked } = modelThat(
      { kind: 'failed', reason: 'busy', again: true },
      { kind: 'reply', text: '["a"]' },
    );
    expect(await model.ask({ ...request, maxTokens: 9 }, unattended)).toMatchObject({ text: '["a"]', cached: false });
    expect(asked).toEqual(Array.from({ length: 2 }, () => ({ ...request, model: 'fake/one', maxTokens: 9 })));
    expect(model.calls).toBe(2);
  });

  it('gives up one question, or all with the editor’s own words', async () => {
    const useless = modelThat({ kind: 'failed', reason: 'no end', again: false });
    await expect(useless.model.ask(request, unattended)).rejects.toThrow(ChatFailure);
    const failure = { code: 'no-consent', message: 'm', next: 'n' };
    expect(await refusal(modelThat({ kind: 'refused', failure }).model.ask(request, unattended))).toEqual(failure);
  });

  it('ends with the job’s reason when it is cancelled', async () => {
    const controller = new AbortController();
    const model = new EditorModel('fake/one', 'One', () => {
      controller.abort();
      return Promise.resolve({ kind: 'cancelled' });
    });
    const job = { signal: controller.signal, report: () => undefined };
    await expect(model.ask(request, job)).rejects.toBe(controller.signal.reason);
  });
});
