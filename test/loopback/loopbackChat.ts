import { createHash } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A request for a chat completion as it arrived. */
export interface Asked {
  readonly body: {
    readonly model: string;
    readonly messages: readonly { role: string; content: string }[];
    readonly temperature?: number;
    readonly max_tokens?: number;
    readonly response_format?: unknown;
  };
  /** Of the exact bytes of the body. */
  readonly hash: string;
  /** 1 for the first request of all. */
  readonly number: number;
  readonly headers: http.IncomingHttpHeaders;
}

/** What the server does with a request: a completion, any other reply, or nothing at all. */
export type Act =
  | {
      readonly text: string;
      readonly reasoning?: string;
      readonly finish?: string;
      readonly tokens?: readonly [prompt: number, completion: number];
      readonly latency?: number;
    }
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly raw?: string;
      readonly latency?: number;
    }
  | 'hang'
  | 'drop';

export type Answer = (asked: Asked) => Act;

/**
 * A server on 127.0.0.1 that speaks the chat completions of OpenAI's protocol, with whatever faults a test wants. It
 * counts what it is asked and what it answered well, by the exact bytes of the request.
 */
export class LoopbackChat implements AsyncDisposable {
  /** All requests, refused and hung ones included. */
  requests = 0;
  inFlight = 0;
  mostInFlight = 0;
  /** Completions that were written out, by the hash of the request's body. */
  readonly answered = new Map<string, number>();
  readonly asked: Asked[] = [];
  /**
   * Requests, by hash, whose completion the client has read for certain: it sent another one over the same connection
   * afterwards. Of the last completion on a connection nobody but the client knows.
   */
  readonly read = new Set<string>();
  private readonly lastOn = new WeakMap<Socket, string>();

  private constructor(
    private readonly server: http.Server,
    public answer: Answer,
    /** Keeps every request in {@link asked}; long runs leave that. */
    private readonly remember: boolean,
  ) {}

  static async start(answer: Answer, { port = 0, remember = true } = {}): Promise<LoopbackChat> {
    const server = http.createServer();
    const chat = new LoopbackChat(server, answer, remember);
    server.on('request', (request, response) => chat.receive(request, response));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
    return chat;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get baseUrl(): string {
    return `http://127.0.0.1:${this.port}/v1`;
  }

  /** Requests that were answered well more than once. */
  get repeated(): number {
    return [...this.answered.values()].filter((times) => times > 1).length;
  }

  get succeeded(): number {
    return [...this.answered.values()].reduce((sum, times) => sum + times, 0);
  }

  /** Ends all connections, those that hang included. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeAllConnections();
    await closed;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  private receive(request: http.IncomingMessage, response: http.ServerResponse): void {
    const before = this.lastOn.get(request.socket);
    if (before !== undefined) this.read.add(before);
    const chunks: Buffer[] = [];
    this.mostInFlight = Math.max(this.mostInFlight, ++this.inFlight);
    response.once('close', () => this.inFlight--);
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const bytes = Buffer.concat(chunks);
      const asked: Asked = {
        body: JSON.parse(bytes.toString()) as Asked['body'],
        hash: createHash('sha256').update(bytes).digest('hex'),
        number: ++this.requests,
        headers: request.headers,
      };
      if (this.remember) this.asked.push(asked);
      const act = this.answer(asked);
      if (act === 'hang') return;
      if (act === 'drop') response.destroy();
      else if (act.latency === undefined) this.reply(act, asked, response);
      else setTimeout(() => this.reply(act, asked, response), act.latency);
    });
  }

  private reply(act: Exclude<Act, string>, asked: Asked, response: http.ServerResponse): void {
    if (response.destroyed) return;
    if ('status' in act) {
      response.writeHead(act.status, { 'content-type': 'application/json', ...act.headers });
      response.end(act.raw ?? JSON.stringify({ error: { message: `status ${act.status}` } }));
      return;
    }
    this.answered.set(asked.hash, (this.answered.get(asked.hash) ?? 0) + 1);
    if (response.socket) this.lastOn.set(response.socket, asked.hash);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(completion(act, asked)));
  }
}

function completion(act: Extract<Act, { text: string }>, { number, body }: Asked): object {
  const [prompt, completionTokens] = act.tokens ?? [10, 5];
  return {
    id: `chatcmpl-${number}`,
    object: 'chat.completion',
    created: 0,
    model: body.model,
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: act.text,
          ...(act.reasoning !== undefined && { reasoning_content: act.reasoning }),
        },
        finish_reason: act.finish ?? 'stop',
      },
    ],
    usage: { prompt_tokens: prompt, completion_tokens: completionTokens, total_tokens: prompt + completionTokens },
  };
}
