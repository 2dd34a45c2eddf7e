import type { Job } from '../../core/job/job';
import { Refusal } from '../../core/job/refusal';
import { ChatFailure, type ChatModel, type ChatReply, type ChatRequest } from '../../core/llm/chatModel';
import { pause } from '../../core/llm/pause';
import type { AskEditor } from '../engine';

/** The editor's models are for people: more at once only meets their limits sooner. */
const inFlight = 4;
/** How often a question is put before it is given up. */
const attempts = 3;

/** A model of the editor as a {@link ChatModel}: its questions go to the editor, which puts them in the person's name. */
export class EditorModel implements ChatModel {
  readonly concurrency = inFlight;
  calls = 0;

  /**
   * @param id the editor's id of the model
   * @param firstPause before a question is put again, in milliseconds; it doubles each time
   */
  constructor(
    private readonly id: string,
    readonly name: string,
    private readonly askEditor: AskEditor,
    private readonly firstPause = 1_000,
  ) {}

  async ask({ messages, temperature, maxTokens }: ChatRequest, job: Job): Promise<ChatReply> {
    const question = { model: this.id, messages, temperature, ...(maxTokens !== undefined && { maxTokens }) };
    for (let attempt = 1; ; attempt++) {
      job.signal.throwIfAborted();
      this.calls++;
      const answer = await this.askEditor(question, job.signal);
      // What was answered is kept, also where the cancel came before it.
      if (answer.kind === 'reply')
        return { text: answer.text, finish: 'other', promptTokens: 0, completionTokens: 0, cached: false };
      job.signal.throwIfAborted();
      if (answer.kind === 'refused') throw new Refusal(answer.failure);
      if (answer.kind === 'cancelled') throw new ChatFailure(`${this.name}: the editor stopped the question`);
      if (!answer.again || attempt === attempts) throw new ChatFailure(`${this.name}: ${answer.reason}`);
      await pause(this.firstPause * 2 ** (attempt - 1), [job.signal]);
    }
  }
}
