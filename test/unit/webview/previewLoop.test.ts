import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settled } from '../../../src/protocol/requests';
import type { SelectionChoice, SelectionPreview } from '../../../src/protocol/selection';
import { PreviewLoop } from '../../../webview/selection/model/previewLoop';

const choice = (temperature: number): SelectionChoice => ({
  method: 'weighted',
  student: 'weak',
  budget: 10,
  temperature,
  seed: '1',
});

const preview = (milliseconds: number): SelectionPreview => ({
  requested: 10,
  selected: 10,
  pool: 100,
  skills: [],
  samples: [],
  leftOut: {},
  milliseconds,
});

/** A loop whose requests are answered by hand, in any order. */
function startLoop() {
  const asked: { temperature: number; answer: (settled: Settled<SelectionPreview>) => Promise<void> }[] = [];
  const shown: number[] = [];
  const refused: string[] = [];
  const busy: boolean[] = [];
  const loop = new PreviewLoop({
    ask: ({ temperature }) =>
      new Promise((resolve) => {
        asked.push({
          temperature,
          answer: async (settled) => {
            resolve(settled);
            await vi.advanceTimersByTimeAsync(0);
          },
        });
      }),
    show: (_, { temperature }) => shown.push(temperature),
    refuse: ({ code }) => refused.push(code),
    busy: (awaited) => busy.push(awaited),
  });
  const answer = async (index: number, settled: Settled<SelectionPreview> = { kind: 'done', value: preview(1) }) =>
    asked[index]?.answer(settled);
  return { loop, asked, shown, refused, busy, answer, temperatures: () => asked.map((one) => one.temperature) };
}

describe('PreviewLoop', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('gathers changes and asks once for the newest', async () => {
    const { loop, temperatures } = startLoop();
    for (const temperature of [0.1, 0.2, 0.3]) loop.want(choice(temperature));
    expect(temperatures()).toEqual([]);
    await vi.advanceTimersByTimeAsync(30);
    expect(temperatures()).toEqual([0.3]);
  });

  it('keeps asking while a slider is dragged without a pause', async () => {
    const { loop, temperatures, answer, asked } = startLoop();
    for (let step = 0; step < 30; step++) {
      loop.want(choice(step));
      await vi.advanceTimersByTimeAsync(16);
      await answer(asked.length - 1);
    }
    expect(temperatures().length).toBeGreaterThan(8);
  });

  it('lets the newest choice wait for the preview under way, then asks at once', async () => {
    const { loop, temperatures, answer, shown } = startLoop();
    loop.want(choice(1));
    await vi.advanceTimersByTimeAsync(30);
    loop.want(choice(2));
    loop.want(choice(3));
    await vi.advanceTimersByTimeAsync(100);
    expect(temperatures()).toEqual([1]);
    await answer(0);
    expect(temperatures()).toEqual([1, 3]);
    await answer(1);
    expect(shown).toEqual([1, 3]);
  });

  it('overtakes a slow preview and drops the reply that comes late', async () => {
    const { loop, temperatures, answer, shown } = startLoop();
    loop.want(choice(1));
    await vi.advanceTimersByTimeAsync(30);
    loop.want(choice(2));
    await vi.advanceTimersByTimeAsync(250);
    expect(temperatures()).toEqual([1, 2]);
    await answer(1);
    await answer(0);
    expect(shown).toEqual([2]);
  });

  it('goes on waiting when the host cancels the overtaken one', async () => {
    const { loop, answer, shown, busy } = startLoop();
    loop.want(choice(1));
    await vi.advanceTimersByTimeAsync(30);
    loop.want(choice(2));
    await vi.advanceTimersByTimeAsync(250);
    await answer(0, { kind: 'cancelled' });
    expect(busy).toEqual([true]);
    await answer(1);
    expect(shown).toEqual([2]);
    expect(busy).toEqual([true, false]);
  });

  it('says why there is no preview and goes on with the next choice', async () => {
    const { loop, answer, refused, shown } = startLoop();
    loop.want(choice(1));
    await vi.advanceTimersByTimeAsync(30);
    await answer(0, { kind: 'refused', failure: { code: 'nothing-to-select', message: 'No.', next: 'Annotate.' } });
    loop.want(choice(2));
    await vi.advanceTimersByTimeAsync(30);
    await answer(1);
    expect(refused).toEqual(['nothing-to-select']);
    expect(shown).toEqual([2]);
  });

  it('drops what is under way when nothing is wanted any more', async () => {
    const { loop, answer, shown, busy, temperatures } = startLoop();
    loop.want(choice(1));
    await vi.advanceTimersByTimeAsync(30);
    loop.want(choice(2));
    loop.drop();
    await answer(0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(shown).toEqual([]);
    expect(temperatures()).toEqual([1]);
    expect(busy).toEqual([true, false]);
  });

  it('asks nothing after it was closed', async () => {
    const { loop, temperatures } = startLoop();
    loop.close();
    loop.want(choice(1));
    await vi.advanceTimersByTimeAsync(1000);
    expect(temperatures()).toEqual([]);
  });
});
