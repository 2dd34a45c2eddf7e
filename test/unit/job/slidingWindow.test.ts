import { describe, expect, it } from 'vitest';
import { slidingWindow } from '../../../src/core/job/slidingWindow';

/** Work that ends when it is told to, in any order. */
class Gates {
  readonly begun: number[] = [];
  private readonly open = new Map<number, { end: (value: string) => void; fail: (reason: Error) => void }>();

  work = (item: number): Promise<string> => {
    this.begun.push(item);
    return new Promise((end, fail) => this.open.set(item, { end, fail }));
  };

  end(item: number): void {
    this.open.get(item)?.end(`done ${item}`);
  }

  fail(item: number): void {
    this.open.get(item)?.fail(new Error(`failed ${item}`));
  }
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function collect(results: AsyncIterable<string[]>, into: string[]): Promise<void> {
  for await (const batch of results) into.push(...batch);
}

describe('slidingWindow', () => {
  it('1.1 begins the next item when any is finished', async () => {
    const gates = new Gates();
    const results: string[] = [];
    const all = collect(slidingWindow([1, 2, 3, 4], 2, gates.work), results);
    await settle();
    expect(gates.begun).toEqual([1, 2]);
    gates.end(2);
    await settle();
    expect(gates.begun).toEqual([1, 2, 3]);
    expect(results).toEqual(['done 2']);
    for (const item of [3, 1]) gates.end(item);
    await settle();
    gates.end(4);
    await all;
    expect(results).toEqual(['done 2', 'done 3', 'done 1', 'done 4']);
  });

  it('1.2 begins nothing after a failure, but yields what was at work', async () => {
    const gates = new Gates();
    const results: string[] = [];
    const all = collect(slidingWindow([1, 2, 3], 2, gates.work), results);
    const failed = expect(all).rejects.toThrow('failed 1');
    await settle();
    gates.fail(1);
    await settle();
    gates.end(2);
    await failed;
    expect(results).toEqual(['done 2']);
    expect(gates.begun).toEqual([1, 2]);
  });

  it('1.3 passes on a failure of the items', async () => {
    async function* items(): AsyncGenerator<number> {
      yield 1;
      await settle();
      throw new Error('no more lines');
    }
    const results: string[] = [];
    const work = (item: number): Promise<string> => Promise.resolve(`done ${item}`);
    await expect(collect(slidingWindow(items(), 4, work), results)).rejects.toThrow('no more lines');
    expect(results).toEqual(['done 1']);
  });

  it('1.4 has nothing to yield for no items', async () => {
    const results: string[] = [];
    await collect(
      slidingWindow([], 4, () => Promise.resolve('never')),
      results,
    );
    expect(results).toEqual([]);
  });
});
