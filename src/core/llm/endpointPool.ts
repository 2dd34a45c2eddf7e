import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import type { Budget } from './budget';
import { ChatFailure, UselessReply, type ChatModel, type ChatReply, type ChatRequest } from './chatModel';
import { Endpoint, type Outcome } from './endpoint';
import { EndpointQueue } from './endpointQueue';
import { pause } from './pause';

export interface PoolEndpoint {
  readonly baseUrl: string;
  /** From the environment or the editor's secret storage, never from settings. */
  readonly key?: string;
  /** Requests in flight at most; its share of the pool's when absent. */
  readonly concurrency?: number;
}

export interface PoolOptions {
  readonly endpoints: readonly PoolEndpoint[];
  readonly model: string;
  /** Requests in flight at most, over all endpoints. */
  readonly concurrency?: number;
  /** Seconds after which a request is given up; 120. Most that hang are given up long before: see `Patience`. */
  readonly timeout?: number;
  /**
   * Seconds to wait while no endpoint answers, where one says that it is not ready, as servers do while they load a
   * model, or has answered before; 300.
   */
  readonly patience?: number;
  readonly budget?: Budget;
  /** Milliseconds of the first pause before a request is sent again; it doubles each time. 250. */
  readonly firstPause?: number;
  /** A longer reply is dropped; 2 MiB. */
  readonly mostBytes?: number;
  /** Told once of each endpoint that is set aside while others go on: their work hides that it is gone. */
  readonly onAside?: (place: string, reason: string) => void;
}

export const defaultConcurrency = 32;
const defaultTimeout = 120;
export const defaultPatience = 300;
const longestPause = 60_000;
const replyBytes = 2 * 1024 * 1024;
/** How often a request may fail, and how often an endpoint may be busy or gone, before it is given up. */
const mostFailures = 6;
const mostRefused = 12;
/** A longer wait than this (ms) asked for by an endpoint is a limit of the day: the next run asks again. */
const longestWait = 15 * 60_000;
/** How many reasons are named when no endpoint gives a reply. */
const namedReasons = 3;

/**
 * A model behind one or several endpoints: requests go to the one with the least to do, wait while all have enough, and
 * are sent again, later and elsewhere, when an endpoint is busy, fails or hangs. Endpoints that fail are set aside and
 * tried again.
 */
export class EndpointPool implements ChatModel {
  readonly name: string;
  readonly concurrency: number;
  private readonly endpoints: readonly Endpoint[];
  private readonly queue: EndpointQueue;
  private readonly budget: Budget | undefined;
  private readonly firstPause: number;
  /** Milliseconds. */
  private readonly patience: number;
  private allDownSince: number | undefined;
  /** Why requests failed, and how often, since the last reply. */
  private readonly reasons = new Map<string, number>();
  private readonly onAside: PoolOptions['onAside'];
  /** Endpoints of which {@link onAside} was told. */
  private readonly toldOf = new Set<Endpoint>();
  /** Aborted with the first refusal, which is final: what waits then ends with it, what is in flight is still taken. */
  private readonly refused = new AbortController();

  /** @throws Refusal `bad-endpoint` */
  constructor(options: PoolOptions) {
    const { endpoints, model, concurrency = defaultConcurrency, timeout = defaultTimeout } = options;
    if (endpoints.length === 0) throw badEndpoint('none was given');
    const share = Math.ceil(concurrency / endpoints.length);
    this.name = model;
    this.budget = options.budget;
    this.onAside = options.onAside;
    this.firstPause = options.firstPause ?? 250;
    this.patience = (options.patience ?? defaultPatience) * 1000;
    this.endpoints = endpoints.map((endpoint) => {
      const key = endpoint.key?.trim();
      return new Endpoint({
        baseUrl: checkedUrl(endpoint.baseUrl),
        model,
        key: key === '' ? undefined : key,
        concurrency: endpoint.concurrency ?? share,
        timeout: timeout * 1000,
        mostBytes: options.mostBytes ?? replyBytes,
        budget: options.budget,
      });
    });
    this.queue = new EndpointQueue(this.endpoints);
    this.concurrency = endpoints.reduce((sum, endpoint) => sum + (endpoint.concurrency ?? share), 0);
  }

  get calls(): number {
    return this.endpoints.reduce((sum, endpoint) => sum + endpoint.calls, 0);
  }

  async ask(request: ChatRequest, job: Job): Promise<ChatReply> {
    try {
      return await this.askUntilAnswered(request, job);
    } catch (error) {
      if (error instanceof Refusal && !this.refused.signal.aborted) {
        this.refused.abort(error);
        this.queue.close(error);
      }
      throw error;
    }
  }

  private async askUntilAnswered(request: ChatRequest, job: Job): Promise<ChatReply> {
    const tries = { failures: 0, refused: 0, overdue: 0 };
    for (;;) {
      const again = tries.failures + tries.refused > 0;
      const { outcome, endpoint } = await this.queue.with(job, again, async (free) => ({
        outcome: await free.send(request, tries.overdue, job),
        endpoint: free,
      }));
      if (outcome.kind === 'reply') {
        this.reasons.clear();
        this.budget?.spend(outcome.reply.promptTokens + outcome.reply.completionTokens);
        return outcome.reply;
      }
      await pause(this.nextPause(outcome, tries, endpoint, job), [job.signal, this.refused.signal]);
    }
  }

  /** Milliseconds to wait before the request is sent again. @throws ChatFailure, Refusal when it is not */
  private nextPause(
    outcome: Exclude<Outcome, { kind: 'reply' }>,
    tries: { failures: number; refused: number; overdue: number },
    endpoint: Endpoint,
    job: Job,
  ): number {
    const { place } = endpoint;
    if (outcome.kind === 'too-long') throw new UselessReply(`${place}: ${outcome.reason}`);
    if (outcome.kind === 'rejected') throw new ChatFailure(`${place} refused the request: ${outcome.reason}`);
    const reason = outcome.kind === 'overdue' ? 'it did not answer in time' : outcome.reason;
    const wait = 'afterMilliseconds' in outcome ? (outcome.afterMilliseconds ?? 0) : 0;
    this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1);
    this.tellOf(endpoint, reason);
    // What the endpoint's absence does to a request is no failure of the request.
    const isAbsent = outcome.kind === 'unready' || outcome.kind === 'unreached';
    if (this.waitsForEndpoints(wait, job) && isAbsent) return Math.max(wait, this.firstPause);
    const isRefused = outcome.kind === 'limited' || outcome.kind === 'unreached';
    if (outcome.kind === 'overdue') tries.overdue++;
    const times = isRefused ? ++tries.refused : ++tries.failures;
    if (times >= (isRefused ? mostRefused : mostFailures))
      throw new ChatFailure(`${place} gave no reply in ${times} attempts: ${reason}`);
    if (wait > longestWait)
      throw new ChatFailure(`${place} wants to be asked again in ${Math.ceil(wait / 60_000)} minutes: ${reason}`);
    // What hung was waited for already.
    if (outcome.kind === 'overdue') return 0;
    const backOff = Math.min(longestPause, this.firstPause * 2 ** (times - 1)) * (0.5 + Math.random() / 2);
    return Math.max(wait, backOff);
  }

  private tellOf(endpoint: Endpoint, reason: string): void {
    if (!endpoint.isDown || this.toldOf.has(endpoint) || this.endpoints.every(({ isDown }) => isDown)) return;
    this.toldOf.add(endpoint);
    this.onAside?.(endpoint.place, reason);
  }

  /**
   * Whether all endpoints are down and worth waiting for: then it is said what is waited for.
   * @param wait milliseconds that one of them asks for
   * @throws Refusal `no-endpoint` when they are not, or have been waited for long enough
   */
  private waitsForEndpoints(wait: number, job: Job): boolean {
    if (this.endpoints.some((endpoint) => !endpoint.isDown)) {
      this.allDownSince = undefined;
      return false;
    }
    const now = Date.now();
    this.allDownSince ??= now;
    const places = this.endpoints.map(({ place }) => place).join(', ');
    const mayCome = this.endpoints.some(({ isUnready, everReplied }) => isUnready || everReplied);
    if (mayCome && now - this.allDownSince + wait < this.patience) {
      const [last = ''] = [...this.reasons.keys()].slice(-1);
      const step = `Waiting for ${places}, up to ${Math.ceil(this.patience / 1000)} s (${last})`;
      job.report({ step, done: 0, total: 0, unit: 'samples' });
      return true;
    }
    const waited = mayCome ? ` within ${Math.ceil(this.patience / 1000)} s` : '';
    throw new Refusal({
      code: 'no-endpoint',
      message: `No endpoint gives a reply${waited} (${places}): ${this.reasonsInWords()}.`,
      next:
        'Check --base-url and that the server runs; --patience waits longer for one that starts. What was answered is ' +
        'kept, and the same command goes on.',
    });
  }

  /** The most frequent reasons first. */
  private reasonsInWords(): string {
    const sorted = [...this.reasons].sort(([, one], [, other]) => other - one).slice(0, namedReasons);
    return sorted.map(([reason, times]) => (times > 1 ? `${reason} (${times} times)` : reason)).join('; ');
  }
}

/** The address of an endpoint, when it can be one. @throws Refusal `bad-endpoint` */
export function checkedUrl(given: string): string {
  const url = URL.parse(given);
  if (!url || !/^https?:$/u.test(url.protocol)) throw badEndpoint(`"${given}" is no http or https address`);
  if (url.username !== '' || url.password !== '') throw badEndpoint('an address must hold no key or password');
  return given;
}

function badEndpoint(reason: string): Refusal {
  return new Refusal({
    code: 'bad-endpoint',
    message: `The endpoint cannot be used: ${reason}.`,
    next: 'Give an address such as http://127.0.0.1:8000/v1 with --base-url, and keys in the environment.',
  });
}
