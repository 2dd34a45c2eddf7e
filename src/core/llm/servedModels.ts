import { Refusal } from '../job/refusal';
import { redact } from './endpointFailure';
import { checkedUrl } from './endpointPool';

/** Milliseconds that an endpoint has to answer: it is asked for a list, not for a reply of a model. */
const patience = 10_000;

/**
 * The names of the models that an endpoint says it serves; none when its list has another form.
 * @throws Refusal `bad-endpoint`, `no-reply` when it cannot be reached or refuses; the reason of a cancelled job
 */
export async function servedModels(baseUrl: string, key: string | undefined, signal: AbortSignal): Promise<string[]> {
  const address = `${checkedUrl(baseUrl).replace(/\/+$/u, '')}/models`;
  try {
    const reply = await fetch(address, {
      ...(key !== undefined && { headers: { authorization: `Bearer ${key}` } }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    });
    if (!reply.ok) throw new Error(`it replied ${reply.status} ${reply.statusText}`.trim());
    return namesIn(await reply.json());
  } catch (error) {
    signal.throwIfAborted();
    throw new Refusal(
      {
        code: 'no-reply',
        message: `${baseUrl} does not list its models: ${redact(reasonOf(error), key)}.`,
        next: 'Check that the server runs, its address up to /v1, and the key in the environment.',
      },
      { cause: error },
    );
  }
}

/** `fetch` says no more than that it failed; why is in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no reply within ${patience / 1000} seconds`;
  return error.cause instanceof Error ? error.cause.message : error.message;
}

function namesIn(list: unknown): string[] {
  if (typeof list !== 'object' || list === null || !('data' in list) || !Array.isArray(list.data)) return [];
  return list.data.flatMap((model: unknown) =>
    typeof model === 'object' && model !== null && 'id' in model && typeof model.id === 'string' ? [model.id] : [],
  );
}
