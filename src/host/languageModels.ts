import type { CancellationToken, LanguageModelChat, LanguageModelChatMessage, LanguageModelChatSelector } from 'vscode';
import type { EditorAnswer, EditorQuestion } from '../protocol/models';
import type { Failure } from '../protocol/values';

/** What is needed of the editor's language models; given from outside so that this file runs without an editor. */
export interface EditorModels {
  selectChatModels(selector?: LanguageModelChatSelector): Thenable<LanguageModelChat[]>;
  userMessage(text: string): LanguageModelChatMessage;
  assistantMessage(text: string): LanguageModelChatMessage;
}

const justification = 'To find the skills that the problems of your corpus need, as you asked for.';

/** A longer reply is none that we can use: no more of it is read. In UTF-16 code units. */
const longestReply = 1024 * 1024;

/** Answers the language server's questions with the models that the person has in the editor. */
export class LanguageModels {
  /** Models that refused a temperature: they are asked without. */
  private readonly withoutTemperature = new Set<string>();
  private readonly known = new Map<string, LanguageModelChat>();

  constructor(private readonly editor: EditorModels) {}

  /** The models that the person has; none is usual. */
  async list(): Promise<LanguageModelChat[]> {
    return await this.editor.selectChatModels();
  }

  /** Never rejects: what a model throws is an answer in words. */
  async answer(question: EditorQuestion, token: CancellationToken): Promise<EditorAnswer> {
    if (isCancelled(token)) return { kind: 'cancelled' };
    try {
      const model = await this.model(question.model);
      if (!model) return { kind: 'refused', failure: gone(question.model) };
      return await this.ask(model, question, token);
    } catch (error) {
      if (isCancelled(token)) return { kind: 'cancelled' };
      this.known.delete(question.model);
      return failed(error, question.model);
    }
  }

  private async model(id: string): Promise<LanguageModelChat | undefined> {
    const model = this.known.get(id) ?? (await this.editor.selectChatModels({ id })).find((one) => one.id === id);
    if (model) this.known.set(id, model);
    return model;
  }

  private async ask(
    model: LanguageModelChat,
    { messages, temperature, maxTokens }: EditorQuestion,
    token: CancellationToken,
  ): Promise<EditorAnswer> {
    // The editor has no system messages: what they say comes first, as the person's.
    const said = messages.map(({ role, content }) =>
      role === 'assistant' ? this.editor.assistantMessage(content) : this.editor.userMessage(content),
    );
    const plain = this.withoutTemperature.has(model.id);
    const modelOptions = {
      ...(!plain && { temperature }),
      ...(maxTokens !== undefined && { max_tokens: maxTokens }),
    };
    try {
      const response = await model.sendRequest(said, { justification, modelOptions }, token);
      let text = '';
      for await (const part of response.text) {
        text += part;
        if (text.length > longestReply) return { kind: 'failed', reason: 'its reply has no end', again: false };
      }
      return isCancelled(token) ? { kind: 'cancelled' } : { kind: 'reply', text };
    } catch (error) {
      if (plain || !/temperature/iu.test(messageOf(error))) throw error;
      this.withoutTemperature.add(model.id);
      return { kind: 'failed', reason: 'it takes no temperature', again: true };
    }
  }
}

/** The words for what a model throws. `code` is that of VS Code's `LanguageModelError`. */
function failed(error: unknown, model: string): EditorAnswer {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  const reason = messageOf(error);
  if (code === 'NoPermissions')
    return {
      kind: 'refused',
      failure: {
        code: 'no-consent',
        message: `VS Code was not allowed to let Skill Gap use the language model ${model}: ${reason}`,
        next: 'Run it again and allow it, or use "Manage Extension Language Model Access" in the palette.',
      },
    };
  if (code === 'NotFound') return { kind: 'refused', failure: gone(model) };
  if (code === 'Blocked')
    return {
      kind: 'refused',
      failure: {
        code: 'model-blocked',
        message: `The language model ${model} takes no more requests now: ${reason}`,
        next: 'Its quota may be spent. What was answered is kept: run it again later, and it goes on from there.',
      },
    };
  return { kind: 'failed', reason, again: true };
}

function gone(model: string): Failure {
  return {
    code: 'no-model',
    message: `VS Code has no language model ${model} any more.`,
    next: 'Choose another with "Skill Gap: Annotate Skills".',
  };
}

/** A call, because the compiler takes the property for one that stays what it is. */
function isCancelled(token: CancellationToken): boolean {
  return token.isCancellationRequested;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
