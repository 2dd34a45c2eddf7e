// From where they are defined: the whole package is loaded for the first request only.
import { APIError, APIUserAbortError } from 'openai/core/error';
import { Refusal } from '../job/refusal';
import { ReplyTooLong } from './limitedFetch';

/** Why an endpoint gave no reply, and what is to be done. */
export type Trouble =
  /** Asked for too often: worth trying later. */
  | { kind: 'limited'; reason: string; afterMilliseconds: number | undefined }
  /** A failure of the endpoint: worth trying again. */
  | { kind: 'failed'; reason: string; afterMilliseconds: number | undefined }
  /** There, but not ready: what servers and the gateways before them answer while a model is being loaded. */
  | { kind: 'unready'; reason: string; afterMilliseconds: number | undefined }
  /** Not reached at all. */
  | { kind: 'unreached'; reason: string }
  /** This request is refused as wrong: it would be again. */
  | { kind: 'rejected'; reason: string }
  /** The reply is longer than any that is asked for. */
  | { kind: 'too-long'; reason: string };

/** What an endpoint is called in messages, and what must not stand in them. */
export interface Named {
  /** Its address, without what may be secret in it. */
  readonly place: string;
  readonly key: string | undefined;
  readonly model: string;
}

const longestReason = 300;
/** What is answered in place of a server that starts, or has too much to do, by it or by a gateway. */
const unreadyStatuses = new Set([408, 409, 425, 502, 503, 504, 529]);

/** Takes keys out of a text that somebody else wrote, and bounds it. */
export function redact(text: string, key: string | undefined): string {
  const without = key === undefined || key === '' ? text : text.replaceAll(key, '(key)');
  return without
    .replace(/\b(?:sk|pk|key|token)-[\w*-]{6,}/giu, '(key)')
    .replace(/\bBearer\s+\S+/giu, 'Bearer (key)')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longestReason);
}

/**
 * Sorts what a request threw.
 * @throws Refusal `key-refused`, `unknown-model`, `no-quota` when no request will fare better; and what is no failure
 * of a request
 */
export function troubleOf(error: unknown, endpoint: Named): Trouble {
  if (error instanceof APIUserAbortError || !(error instanceof APIError)) throw error;
  const { status, headers, cause } = error as APIError;
  const reason = redact(error.message.replace(/^\d{3} /u, ''), endpoint.key);
  if (status === undefined)
    return cause instanceof ReplyTooLong
      ? { kind: 'too-long', reason: cause.message }
      : { kind: 'unreached', reason: redact(innermost(error), endpoint.key) };
  if (status === 401 || status === 403) throw keyRefused(endpoint, status, reason);
  if (status === 404) throw unknownModel(endpoint, reason);
  if (status >= 300 && status < 400)
    throw moved(endpoint, redact(headers?.get('location') ?? 'another address', endpoint.key));
  if (status === 429 && error.code === 'insufficient_quota') throw noQuota(endpoint, reason);
  const afterMilliseconds = retryAfter(headers);
  if (status === 429) return { kind: 'limited', reason, afterMilliseconds };
  const told = `${status}: ${reason}`;
  if (unreadyStatuses.has(status)) return { kind: 'unready', reason: told, afterMilliseconds };
  if (status >= 500) return { kind: 'failed', reason: told, afterMilliseconds };
  return { kind: 'rejected', reason };
}

/** The words of the error at the bottom, which is the one that says what happened (`connect ECONNREFUSED ...`). */
function innermost(error: Error): string {
  let at = error;
  while (at.cause instanceof Error) at = at.cause;
  const [first] = at instanceof AggregateError ? (at.errors as unknown[]) : [];
  return first instanceof Error ? first.message : at.message;
}

/** What a `Retry-After` says, in seconds or as a date; `retry-after-ms` where it is more exact. */
export function retryAfter(headers: Headers | undefined, now = Date.now()): number | undefined {
  const exact = Number(headers?.get('retry-after-ms') ?? NaN);
  if (exact >= 0) return exact;
  const given = headers?.get('retry-after')?.trim() ?? '';
  if (given === '') return undefined;
  const milliseconds = /^\d+(?:\.\d+)?$/u.test(given) ? Number(given) * 1000 : Date.parse(given) - now;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

function keyRefused({ place, key }: Named, status: number, reason: string): Refusal {
  return new Refusal({
    code: 'key-refused',
    message: `${place} refused ${key === undefined ? 'a request without a key' : 'the key'} (${status}: ${reason}).`,
    next: 'Put the right key into OPENAI_API_KEY, or into a variable named by --key-env; in the editor: "Set API Key".',
  });
}

function unknownModel({ place, model }: Named, reason: string): Refusal {
  return new Refusal({
    code: 'unknown-model',
    message: `${place} has no model "${model}", or no chat completions at this address (404: ${reason}).`,
    next: 'Check --model and --base-url; the address of most servers ends in /v1.',
  });
}

function moved({ place }: Named, target: string): Refusal {
  return new Refusal({
    code: 'endpoint-moved',
    message: `${place} sends requests on to ${target}, where a key is not sent unasked.`,
    next: 'Give the new address with --base-url.',
  });
}

function noQuota({ place }: Named, reason: string): Refusal {
  return new Refusal({
    code: 'no-quota',
    message: `The account at ${place} has nothing left to spend (429: ${reason}).`,
    next: 'Add credit to it, or use another endpoint; what was answered is kept, and the same command goes on.',
  });
}
