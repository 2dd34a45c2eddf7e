import type { Job } from '../job/job';
import { onAbort } from '../job/onAbort';
import type { Endpoint } from './endpoint';

/** Milliseconds between two looks at requests that take too long and endpoints that have rested. */
const sweepPeriod = 50;

interface Waiting {
  readonly give: (endpoint: Endpoint) => void;
  readonly fail: (reason: Error) => void;
}

/** Hands out places at endpoints, the least loaded first, to those who wait for one. */
export class EndpointQueue {
  private waiting: Waiting[] = [];
  private closed: Error | undefined;
  private users = 0;
  private sweeper: NodeJS.Timeout | undefined;

  constructor(private readonly endpoints: readonly Endpoint[]) {}

  /**
   * Runs `work` with a place at an endpoint, which it waits for.
   * @param first comes before those that wait: what was sent before belongs to a sample that others wait for
   * @throws the job's reason when it is cancelled while waiting, the queue's when it is closed
   */
  async with<T>(job: Job, first: boolean, work: (endpoint: Endpoint) => Promise<T>): Promise<T> {
    if (this.users++ === 0) this.sweeper = setInterval(() => this.sweep(), sweepPeriod);
    try {
      const endpoint = await this.place(job, first);
      try {
        return await work(endpoint);
      } finally {
        endpoint.release();
        this.handOut();
      }
    } finally {
      if (--this.users === 0) clearInterval(this.sweeper);
    }
  }

  /** Gives no more places: everybody who waits, now or later, fails with `reason`. */
  close(reason: Error): void {
    this.closed = reason;
    const left = this.waiting;
    this.waiting = [];
    for (const { fail } of left) fail(reason);
  }

  private place(job: Job, first: boolean): Promise<Endpoint> {
    return new Promise((resolve, reject) => {
      job.signal.throwIfAborted();
      if (this.closed) throw this.closed;
      const leave = onAbort(job.signal, () => {
        this.waiting.splice(this.waiting.indexOf(entry), 1);
        reject(job.signal.reason as Error);
      });
      const entry: Waiting = {
        give: (endpoint) => {
          leave();
          resolve(endpoint);
        },
        fail: (reason) => {
          leave();
          reject(reason);
        },
      };
      if (first) this.waiting.unshift(entry);
      else this.waiting.push(entry);
      this.handOut();
    });
  }

  private handOut(): void {
    while (this.waiting.length > 0) {
      const endpoint = this.leastLoaded();
      if (!endpoint) return;
      endpoint.take();
      this.waiting.shift()?.give(endpoint);
    }
  }

  private leastLoaded(): Endpoint | undefined {
    const now = Date.now();
    let best: Endpoint | undefined;
    for (const endpoint of this.endpoints) {
      if (endpoint.load >= 1 || endpoint.rest(now) > 0) continue;
      const better = !best || endpoint.load < best.load || (endpoint.load === best.load && endpoint.calls < best.calls);
      if (better) best = endpoint;
    }
    return best;
  }

  private sweep(): void {
    const now = performance.now();
    for (const endpoint of this.endpoints) endpoint.sweep(now);
    // A limit may have grown, or a rest may be over.
    this.handOut();
  }
}
