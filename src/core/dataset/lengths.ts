/** How long texts are, in characters (UTF-16 units) or in what a rule makes of them. */
export interface LengthReport {
  count: number;
  min: number;
  mean: number;
  median: number;
  /** Nine in ten are no longer. */
  p90: number;
  max: number;
  /** Texts of length `from` to below `to`; powers of two, without the empty ends. */
  histogram: { from: number; to: number; count: number }[];
}

/** Collects lengths; memory grows with the number of different ones. */
export class Lengths {
  private readonly counts = new Map<number, number>();

  add(length: number): void {
    this.counts.set(length, (this.counts.get(length) ?? 0) + 1);
  }

  /** Undefined when nothing was added. `scale` is applied to each length and rounded up. */
  report(scale = 1): LengthReport | undefined {
    const sorted = [...this.counts]
      .map(([length, count]) => ({ length: Math.ceil(length * scale), count }))
      .sort((one, other) => one.length - other.length);
    const first = sorted[0];
    const last = sorted.at(-1);
    if (!first || !last) return undefined;
    const count = sorted.reduce((sum, one) => sum + one.count, 0);
    const total = sorted.reduce((sum, one) => sum + one.length * one.count, 0);
    return {
      count,
      min: first.length,
      mean: Math.round((total / count) * 10) / 10,
      median: quantile(sorted, count * 0.5),
      p90: quantile(sorted, count * 0.9),
      max: last.length,
      histogram: histogram(sorted),
    };
  }
}

type Counted = readonly { length: number; count: number }[];

function quantile(sorted: Counted, rank: number): number {
  let seen = 0;
  for (const { length, count } of sorted) {
    seen += count;
    if (seen >= rank) return length;
  }
  return sorted.at(-1)?.length ?? 0;
}

function histogram(sorted: Counted): LengthReport['histogram'] {
  const bins: LengthReport['histogram'] = [];
  for (const { length, count } of sorted) {
    for (let last = bins.at(-1); !last || length >= last.to; last = bins.at(-1)) {
      const from = last ? last.to : length === 0 ? 0 : 2 ** Math.floor(Math.log2(length));
      bins.push({ from, to: Math.max(1, from * 2), count: 0 });
    }
    const bin = bins.at(-1);
    if (bin) bin.count += count;
  }
  return bins;
}
