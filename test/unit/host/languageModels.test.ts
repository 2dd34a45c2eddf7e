import { describe, expect, it } from 'vitest';
import type { CancellationToken, LanguageModelChat, LanguageModelChatMessage } from 'vscode';
import { LanguageModels, type EditorModels } from '../../../src/host/languageModels';

interface Sent {
  messages: string[];
  options: Record<string, unknown>;
}

/** Models of an editor in memory; `reply` is all that a test decides. */
class MemoryModels implements EditorModels {
  readonly sent: Sent[] = [];

  constructor(
    private readonly reply: (sent: Sent) => Iterable<string>,
    private readonly ids = ['fake/one'],
  ) {}

  userMessage = (text: string): LanguageModelChatMessage => `user: ${text}` as never;
  assistantMessage = (text: string): LanguageModelChatMessage => `assistant: ${text}` as never;

  selectChatModels = (selector: { id?: string } = {}): Promise<LanguageModelChat[]> => {
    const found = this.ids.filter((id) => selector.id === undefined || selector.id === id);
    return Promise.resolve(found.map((id) => this.model(id)));
  };

  private model(id: string): LanguageModelChat {
    const sendRequest = (messages: unknown, options: { modelOptions?: object } = {}): Promise<unknown> => {
      const sent = { messages: messages as string[], options: { ...options.modelOptions } };
      this.sent.push(sent);
      return Promise.resolve({ text: parts(this.reply(sent)) });
    };
    return { id, name: id, vendor: 'fake', family: 'fake', version: '1', maxInputTokens: 1_000, sendRequest } as never;
  }
}

async function* parts(texts: Iterable<string>): AsyncGenerator<string> {
  await Promise.resolve();
  yield* texts;
}

/** As VS Code throws them. */
function languageModelError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

const never = { isCancellationRequested: false } as CancellationToken;
const cancelled = { isCancellationRequested: true } as CancellationToken;
const question = {
  model: 'fake/one',
  messages: [
    { role: 'system', content: 'be short' },
    { role: 'user', content: 'which?' },
    { role: 'assistant', content: '[]' },
  ],
  temperature: 0.3,
} as const;

describe('LanguageModels', () => {
  it('puts a question to the model, joins the parts of its reply', async () => {
    const editor = new MemoryModels(() => ['["a"', ', "b"]']);
    expect(await new LanguageModels(editor).answer(question, never)).toEqual({ kind: 'reply', text: '["a", "b"]' });
    expect(editor.sent).toEqual([
      { messages: ['user: be short', 'user: which?', 'assistant: []'], options: { temperature: 0.3 } },
    ]);
  });

  it.each([
    ['NoPermissions', 'no-consent'],
    ['Blocked', 'model-blocked'],
    ['NotFound', 'no-model'],
  ])('ends the run in words after %s', async (code, expected) => {
    const models = new LanguageModels(
      new MemoryModels(() => {
        throw languageModelError(code, 'because');
      }),
    );
    expect(await models.answer(question, never)).toMatchObject({ kind: 'refused', failure: { code: expected } });
  });

  it('ends the run when the model is gone, and one question after any other failure', async () => {
    expect(await new LanguageModels(new MemoryModels(() => [], ['other'])).answer(question, never)).toMatchObject({
      kind: 'refused',
      failure: { code: 'no-model' },
    });
    const broken = new MemoryModels(function* () {
      yield '["a"';
      throw languageModelError('Unknown', 'the stream broke');
    });
    expect(await new LanguageModels(broken).answer(question, never)).toEqual({
      kind: 'failed',
      reason: 'the stream broke',
      again: true,
    });
  });

  it('asks a model that takes no temperature without one from then on', async () => {
    const editor = new MemoryModels(({ options }) => {
      if ('temperature' in options) throw new Error('Unsupported value: temperature');
      return ['[]'];
    });
    const models = new LanguageModels(editor);
    expect(await models.answer(question, never)).toMatchObject({ kind: 'failed', again: true });
    expect(await models.answer({ ...question, maxTokens: 50 }, never)).toEqual({ kind: 'reply', text: '[]' });
    expect(editor.sent.map(({ options }) => options)).toEqual([{ temperature: 0.3 }, { max_tokens: 50 }]);
  });

  it('stops reading a reply without end, and says cancelled when it was', async () => {
    const endless = new MemoryModels(function* () {
      for (;;) yield 'x'.repeat(10_000);
    });
    expect(await new LanguageModels(endless).answer(question, never)).toMatchObject({ kind: 'failed', again: false });
    expect(await new LanguageModels(endless).answer(question, cancelled)).toEqual({ kind: 'cancelled' });
  });
});
