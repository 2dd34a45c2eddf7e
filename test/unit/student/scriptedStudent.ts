import { ChatFailure, type ChatModel, type ChatReply, type ChatRequest } from '../../../src/core/llm/chatModel';
import type { Job } from '../../../src/core/job/job';

/** What a scripted student says to a problem: its reply, or the reason why there is none. */
export type Script = (problem: string, draw: number) => Partial<ChatReply> | { failure: string };

/** A chat model that answers by a script, and remembers what it was asked. */
export class ScriptedStudent implements ChatModel {
  readonly name = 'scripted';
  readonly requests: ChatRequest[] = [];
  calls = 0;
  inFlight = 0;
  mostInFlight = 0;

  constructor(
    private readonly script: Script,
    readonly concurrency = 4,
  ) {}

  async ask(request: ChatRequest, job: Job): Promise<ChatReply> {
    job.signal.throwIfAborted();
    this.requests.push(request);
    this.calls++;
    this.mostInFlight = Math.max(this.mostInFlight, ++this.inFlight);
    await new Promise<void>((resolve) => setImmediate(resolve));
    this.inFlight--;
    job.signal.throwIfAborted();
    const problem = /Question: ([^]*)$/u.exec(request.messages[0]?.content ?? '')?.[1] ?? '';
    const said = this.script(problem, request.draw ?? 1);
    if ('failure' in said) throw new ChatFailure(said.failure);
    return { text: '', finish: 'stop', promptTokens: 10, completionTokens: 100, cached: false, ...said };
  }
}
