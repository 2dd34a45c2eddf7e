import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleRows } from '../../../webview/selection/model/visibleRows';

describe('visibleRows', () => {
  it('covers what is in view, exists, and stays small, wherever it is scrolled to', () => {
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.double({ min: 10, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(2000),
        (rows, rowHeight, part, height) => {
          const scrolled = part * Math.max(0, rows * rowHeight - height);
          const { first, end } = visibleRows(rows, rowHeight, scrolled, height);
          expect(first).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(rows);
          expect(first).toBeLessThanOrEqual(end);
          expect(first * rowHeight).toBeLessThanOrEqual(scrolled);
          expect(end * rowHeight).toBeGreaterThanOrEqual(Math.min(rows * rowHeight, scrolled + height) - 1e-6);
          expect(end - first).toBeLessThanOrEqual(height / rowHeight + 23);
        },
      ),
    );
  });

  it('shows the end when the list became shorter than it is scrolled', () => {
    expect(visibleRows(3, 28, 50_000, 600)).toEqual({ first: 0, end: 3 });
    expect(visibleRows(0, 28, 50_000, 600)).toEqual({ first: 0, end: 0 });
  });
});
