import { parentPort } from 'node:worker_threads';
import { Refusal } from './refusal';
import type { FromTurnThread, ToTurnThread } from './turnThreads';

/** A page with its buffers that go along instead of being copied. */
export interface SentPage<Page> {
  page: Page;
  transfer?: ArrayBuffer[];
}

/**
 * The thread's side of `pagesInTurn`: sends pages as they are allowed. A refusal is sent too; anything else that is thrown
 * ends the thread. It is ended from outside.
 * @param pages gets the buffers that have come back, which it may take out
 */
export function serveTurns<Page>(pages: (spare: ArrayBuffer[]) => AsyncIterable<SentPage<Page>>): void {
  const port = parentPort;
  if (!port) throw new Error('this file runs only as a thread');
  const send = (message: FromTurnThread<Page>, transfer: ArrayBuffer[] = []): void => {
    port.postMessage(message, transfer);
  };
  const spare: ArrayBuffer[] = [];
  let allowed = 0;
  let wake: () => void = () => undefined;
  port.on('message', ({ buffers }: ToTurnThread) => {
    spare.push(...buffers);
    allowed++;
    wake();
  });
  const serve = async (): Promise<void> => {
    for await (const { page, transfer } of pages(spare)) {
      while (allowed === 0) await new Promise<void>((resolve) => (wake = resolve));
      allowed--;
      send({ kind: 'page', page }, transfer);
    }
    send({ kind: 'end' });
  };
  void serve().catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    send({ kind: 'refused', failure: error.failure });
  });
}
