import type OpenAI from 'openai';
import type { Job } from '../job/job';
import { AdaptiveLimit } from './adaptiveLimit';
import type { Budget } from './budget';
import type { ChatReply, ChatRequest } from './chatModel';
import { completionBody, fullDialect, humblerDialect, readCompletion, type Dialect } from './completion';
import { troubleOf, type Trouble } from './endpointFailure';
import { afterLastReplies } from './lastReplies';
import { limitedFetch } from './limitedFetch';
import { Patience } from './patience';

export interface EndpointSettings {
  /** As OpenAI's clients take it; it ends in `/v1` for most servers. */
  readonly baseUrl: string;
  readonly model: string;
  readonly key: string | undefined;
  /** Requests in flight at most. */
  readonly concurrency: number;
  /** Milliseconds after which a request is given up, however slow the others are. */
  readonly timeout: number;
  /** A longer reply is dropped. */
  readonly mostBytes: number;
  readonly budget: Budget | undefined;
}

export type Outcome = { kind: 'reply'; reply: ChatReply } | Trouble | { kind: 'overdue' };

interface InFlight {
  readonly started: number;
  readonly givenUp: number;
  readonly controller: AbortController;
  late: boolean;
}

/** Failures without an answer between them after which an endpoint is set aside; how long at first and at most (ms). */
const failuresBeforeAside = 3;
const firstAside = 1_000;
const longestAside = 60_000;
/** The same for one that says itself that it is not ready, unless it says when: looking again costs it nothing. */
const longestUnready = 5_000;
/** More requests than this, or than an eighth of all that may be in flight, that are late say that the endpoint is slow. */
const fewestSlow = 10;
/** The package's own limit of time would come first in a race: it is not needed. */
const never = 2 ** 31 - 1;

/** One address that speaks OpenAI's protocol: what it is sent, what it takes, and how it fares. */
export class Endpoint {
  /** The address for messages, without what may be secret in it. */
  readonly place: string;
  readonly key: string | undefined;
  readonly model: string;
  /** Requests that were really sent. */
  calls = 0;
  /** Whether it ever gave a reply. */
  everReplied = false;
  /** Whether it said last that it is not ready. */
  isUnready = false;
  private taken = 0;
  private readonly inFlight = new Set<InFlight>();
  private readonly limit: AdaptiveLimit;
  private readonly patience: Patience;
  private dialect: Dialect = fullDialect;
  private client: Promise<OpenAI> | undefined;
  private failuresInARow = 0;
  private timesAside = 0;
  /** When it last answered, if only by refusing, as `performance.now` counts. */
  private lastSign = -1;
  /** Until then (ms since the epoch) nothing is sent: it asked for that, or it fails. */
  private restsUntil = 0;
  private asideUntil = 0;

  constructor(private readonly settings: EndpointSettings) {
    const { origin, pathname } = new URL(settings.baseUrl);
    this.place = `${origin}${pathname.replace(/\/$/u, '')}`;
    this.key = settings.key;
    this.model = settings.model;
    this.limit = new AdaptiveLimit(settings.concurrency);
    this.patience = new Patience(settings.timeout, settings.concurrency);
  }

  /** 0 when nothing is in flight, 1 and more when no more may be sent. */
  get load(): number {
    return this.taken / (this.isDown ? 1 : this.limit.current);
  }

  /** Takes a place for one request, which counts from now on. */
  take(): void {
    this.taken++;
  }

  release(): void {
    this.taken--;
  }

  /** Milliseconds until it may be sent something again; 0 when it may now, as far as {@link load} allows. */
  rest(now: number): number {
    return Math.max(0, this.restsUntil - now, this.asideUntil - now);
  }

  /** Whether its last requests failed: it is then sent one at a time, after a rest. */
  get isDown(): boolean {
    return this.failuresInARow >= failuresBeforeAside;
  }

  /**
   * Sends one request and waits for what becomes of it.
   * @param givenUp how often it was given up as overdue before
   * @throws Refusal when no request will fare better, or the budget is spent; the job's reason when it was cancelled
   */
  async send(request: ChatRequest, givenUp: number, job: Job): Promise<Outcome> {
    job.signal.throwIfAborted();
    const flight: InFlight = { started: performance.now(), givenUp, controller: new AbortController(), late: false };
    const leave = afterLastReplies(job.signal, () => flight.controller.abort());
    this.inFlight.add(flight);
    try {
      return this.judged(await this.attempt(request, flight.controller.signal), flight);
    } catch (error) {
      job.signal.throwIfAborted();
      if (!flight.controller.signal.aborted) throw error;
      return this.judged({ kind: 'overdue' }, flight);
    } finally {
      leave();
      this.inFlight.delete(flight);
    }
  }

  /**
   * Gives up the requests that have been waited for too long; called several times a second while any is in flight.
   * Where many are on the way to it at once, it is the endpoint that has become slow, and none hangs: the time so far
   * of the overdue ones then counts as what replies take.
   */
  sweep(now: number): void {
    const { timeout, concurrency } = this.settings;
    const ageOf = ({ started }: InFlight): number => now - started;
    const overdue = [...this.inFlight].filter((flight) => ageOf(flight) >= this.patience.limit(flight.givenUp));
    if (overdue.length === 0) return;
    const half = (flight: InFlight): boolean => 2 * ageOf(flight) >= this.patience.limit(flight.givenUp);
    const slow = [...this.inFlight].filter(half).length > Math.max(fewestSlow, concurrency / 8);
    for (const flight of overdue) {
      if (slow && ageOf(flight) < timeout) {
        this.patience.note(ageOf(flight));
        continue;
      }
      // A reply may lie there already, when it was this process that was held up: it has until the next sweep.
      if (flight.late) flight.controller.abort();
      flight.late = true;
    }
  }

  private async attempt(request: ChatRequest, signal: AbortSignal): Promise<Outcome> {
    const dialect = this.dialect;
    const outcome = await this.post(request, dialect, signal);
    if (outcome.kind !== 'rejected') return outcome;
    const humbler = humblerDialect(dialect, request, outcome.reason);
    if (!humbler) return outcome;
    const second = await this.attemptIn(humbler, request, signal);
    return second ?? outcome;
  }

  /** Tries again with less, and learns what the endpoint takes when that was it. */
  private async attemptIn(dialect: Dialect, request: ChatRequest, signal: AbortSignal): Promise<Outcome | undefined> {
    const outcome = await this.post(request, dialect, signal);
    if (outcome.kind === 'rejected') {
      const humbler = humblerDialect(dialect, request, outcome.reason);
      return humbler && (await this.attemptIn(humbler, request, signal));
    }
    if (outcome.kind === 'reply') this.dialect = dialect;
    return outcome;
  }

  private async post(request: ChatRequest, dialect: Dialect, signal: AbortSignal): Promise<Outcome> {
    try {
      this.client ??= connect(this.settings);
      const client = await this.client;
      signal.throwIfAborted();
      this.settings.budget?.take();
      this.calls++;
      const completion: unknown = await client.chat.completions.create(completionBody(this.model, request, dialect), {
        signal,
      });
      const reply = readCompletion(completion);
      if (reply) return { kind: 'reply', reply };
      return {
        kind: 'failed',
        reason: 'it answered with something else than a chat completion',
        afterMilliseconds: undefined,
      };
    } catch (error) {
      if (error instanceof SyntaxError)
        return { kind: 'failed', reason: 'it answered with broken JSON', afterMilliseconds: undefined };
      return troubleOf(error, this);
    }
  }

  /** Takes note of what became of a request. */
  private judged(outcome: Outcome, flight: InFlight): Outcome {
    const now = Date.now();
    const shrank = this.limit.note(outcome.kind === 'limited');
    if (outcome.kind === 'limited' && shrank) this.restsUntil = now + (outcome.afterMilliseconds ?? 0);
    const replied = outcome.kind === 'reply';
    if (replied || outcome.kind === 'overdue') this.patience.note(performance.now() - flight.started, replied);
    if (replied) this.everReplied = true;
    const failures: readonly Outcome['kind'][] = ['unready', 'unreached', 'failed', 'overdue'];
    this.isUnready = outcome.kind === 'unready';
    if (!failures.includes(outcome.kind)) this.works();
    // Of many on the way some fail or hang together by chance: while others are answered, the endpoint is there.
    else if (flight.started > this.lastSign)
      this.failed(now, outcome.kind === 'unready' ? (outcome.afterMilliseconds ?? 0) : undefined);
    return outcome;
  }

  private works(): void {
    this.lastSign = performance.now();
    this.failuresInARow = 0;
    this.timesAside = 0;
    this.asideUntil = 0;
  }

  /** @param unready milliseconds after which an endpoint that is not ready wants to be asked again; 0 when it does not say */
  private failed(now: number, unready: number | undefined): void {
    this.failuresInARow++;
    if (this.failuresInARow < failuresBeforeAside || this.rest(now) > 0) return;
    const longest = unready === undefined ? longestAside : longestUnready;
    const aside = Math.min(longest, firstAside * 2 ** this.timesAside++);
    this.asideUntil = now + Math.max(aside, Math.min(longestAside, unready ?? 0));
  }
}

/** The package is loaded for the first request: most commands send none. */
async function connect({ baseUrl, key, mostBytes }: EndpointSettings): Promise<OpenAI> {
  const { OpenAI: Client } = await import('openai');
  return new Client({
    baseURL: baseUrl,
    // It insists on one; a server of one's own needs none, and is sent none.
    apiKey: key ?? 'none',
    adminAPIKey: null,
    ...(key === undefined && { defaultHeaders: { Authorization: null } }),
    // Retries, limits of time and logs are ours.
    maxRetries: 0,
    timeout: never,
    logLevel: 'off',
    fetch: limitedFetch(mostBytes),
  });
}
