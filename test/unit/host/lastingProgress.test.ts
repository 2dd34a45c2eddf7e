import { describe, expect, it } from 'vitest';
import { LastingProgress } from '../../../src/host/lastingProgress';
import type { Progress } from '../../../src/protocol/values';

const at = (done: number): Progress => ({ step: 'Looking', done, total: 10, unit: 'samples' });

describe('the progress of a job that is quick most often', () => {
  it('is told once the job lasts, to its end', () => {
    const told: (number | null)[] = [];
    const lasting = new LastingProgress((progress) => told.push(progress && progress.done));
    lasting.take(at(1), 1_000);
    lasting.take(at(2), 1_399);
    expect(told).toEqual([]);
    lasting.take(at(3), 1_400);
    lasting.take(null);
    expect(told).toEqual([3, null]);
    // The next job starts anew.
    lasting.take(at(4), 5_000);
    lasting.take(null);
    expect(told).toEqual([3, null]);
  });
});
