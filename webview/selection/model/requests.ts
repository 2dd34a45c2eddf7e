import type { PageMessage, PageMethod, PageRequests } from '../../../src/protocol/page';
import type { Settled } from '../../../src/protocol/requests';

/**
 * The page's requests that wait for an answer. Every one settles: with the host's reply or, when the page goes away,
 * as cancelled.
 */
export class HostRequests {
  readonly #post: (message: PageMessage) => void;
  readonly #waiting = new Map<number, (settled: Settled<unknown>) => void>();
  #next: number;
  #closed = false;

  /**
   * @param firstId differs from page to page: a page that is hidden is thrown away and made anew, and replies to the
   * old one's requests can still arrive
   */
  constructor(post: (message: PageMessage) => void, firstId: number) {
    this.#post = post;
    this.#next = firstId;
  }

  send<M extends PageMethod>(
    method: M,
    params: PageRequests[M]['params'],
  ): Promise<Settled<PageRequests[M]['result']>> {
    if (this.#closed) return Promise.resolve({ kind: 'cancelled' });
    const id = this.#next++;
    return new Promise((resolve) => {
      // The protocol's map ties the reply to the method; across messages only the number can.
      this.#waiting.set(id, (settled) => resolve(settled as Settled<PageRequests[M]['result']>));
      this.#post({ id, method, params } as PageMessage);
    });
  }

  /** Hands a reply to whoever waits for it; a reply that nobody waits for is dropped. */
  settle(id: number, settled: Settled<unknown>): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    waiting?.(settled);
  }

  /** Settles everything as cancelled, and whatever is sent later too. */
  close(): void {
    this.#closed = true;
    for (const id of [...this.#waiting.keys()]) this.settle(id, { kind: 'cancelled' });
  }
}
