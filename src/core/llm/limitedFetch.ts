import http from 'node:http';
import https from 'node:https';

/** A reply that grew past its limit; what came of it is dropped. */
export class ReplyTooLong extends Error {
  override readonly name = 'ReplyTooLong';
}

/** An endpoint may close a connection that it kept open at the moment it is used again. */
const mostStale = 3;

type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * A `fetch` for requests of text and replies of bounded size. That of Node gives up on a reply that does not begin
 * within five minutes, which a long trace of a slow model does not, and holds a reply of any size. Redirections are not
 * followed: a key must not go where nobody sent it.
 */
export function limitedFetch(mostBytes: number): Fetch {
  const options = { keepAlive: true, maxSockets: Infinity };
  const agents = { 'http:': new http.Agent(options), 'https:': new https.Agent(options) };
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const agent = url.protocol === 'https:' ? agents['https:'] : agents['http:'];
    for (let attempt = 1; ; attempt++) {
      const request = start(url, agent, init);
      try {
        return await replyTo(request, init.body, mostBytes);
      } catch (error) {
        const stale = request.reusedSocket && (error as NodeJS.ErrnoException).code === 'ECONNRESET';
        if (!stale || attempt === mostStale || init.signal?.aborted === true) throw error;
      }
    }
  };
}

function start(url: URL, agent: http.Agent, { method = 'GET', headers, signal }: RequestInit): http.ClientRequest {
  const options = { agent, method, headers: Object.fromEntries(new Headers(headers)), ...(signal && { signal }) };
  return url.protocol === 'https:' ? https.request(url, options) : http.request(url, options);
}

async function replyTo(request: http.ClientRequest, body: RequestInit['body'], mostBytes: number): Promise<Response> {
  const incoming = await new Promise<http.IncomingMessage>((resolve, reject) => {
    request.on('response', resolve);
    request.on('error', reject);
    request.end(typeof body === 'string' ? body : undefined);
  });
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) {
      request.destroy();
      throw new ReplyTooLong(`the reply has more than ${mostBytes} bytes`);
    }
    chunks.push(chunk);
  }
  const status = incoming.statusCode ?? 0;
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one);
  const bodiless = status === 204 || status === 205 || status === 304;
  return new Response(bodiless ? null : Buffer.concat(chunks), { status, headers });
}
