import { minus, signOf, type Ball } from '../number/ball';

/** An end of an interval: a number, or infinity with its sign. */
export type End = { readonly value: Ball } | { readonly infinite: 1 | -1 };

/** Numbers between two ends; a single number has the same end twice, both closed. */
export interface Piece {
  readonly low: End;
  readonly high: End;
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
}

/** A set of real numbers as disjoint pieces in ascending order. */
export type RealSet = readonly Piece[];

export const everything: RealSet = [
  { low: { infinite: -1 }, high: { infinite: 1 }, lowClosed: false, highClosed: false },
];

/** The sets combined from the left; undefined where one of them is not known. */
export function combined(
  sets: readonly (RealSet | undefined)[],
  combine: (a: RealSet, b: RealSet) => RealSet,
): RealSet | undefined {
  let result: RealSet | undefined;
  for (const set of sets) {
    if (!set) return undefined;
    result = result ? combine(result, set) : set;
  }
  return result;
}

export function unionOf(sets: readonly (RealSet | undefined)[]): RealSet | undefined {
  return combined(sets, (a, b) => merged([...a, ...b]));
}

/** Negative, 0 or positive; ends that cannot be told apart at 192 bits count as one. */
export function order(a: End, b: End): number {
  if ('infinite' in a) return 'infinite' in b ? a.infinite - b.infinite : a.infinite;
  if ('infinite' in b) return -b.infinite;
  return signOf(minus(a.value, b.value, 192)) ?? 0;
}

export function merged(pieces: readonly Piece[]): RealSet {
  const sorted = pieces.toSorted((a, b) => order(a.low, b.low) || Number(b.lowClosed) - Number(a.lowClosed));
  const result: Piece[] = [];
  for (const piece of sorted) {
    const last = result.at(-1);
    const gap = last ? order(last.high, piece.low) : -1;
    if (!last || gap < 0 || (gap === 0 && !last.highClosed && !piece.lowClosed)) result.push(piece);
    else if (order(last.high, piece.high) < 0)
      result[result.length - 1] = { ...last, high: piece.high, highClosed: piece.highClosed };
    else if (order(last.high, piece.high) === 0)
      result[result.length - 1] = { ...last, highClosed: last.highClosed || piece.highClosed };
  }
  return result;
}

export function complement(set: RealSet): RealSet {
  const result: Piece[] = [];
  let low: End = { infinite: -1 };
  let lowClosed = false;
  for (const piece of set) {
    if (order(low, piece.low) < 0 || (lowClosed && !piece.lowClosed))
      result.push({ low, lowClosed, high: piece.low, highClosed: !piece.lowClosed && 'value' in piece.low });
    low = piece.high;
    lowClosed = !piece.highClosed && 'value' in piece.high;
  }
  const rest: Piece = { low, lowClosed, high: { infinite: 1 }, highClosed: false };
  if (order(low, rest.high) < 0) result.push(rest);
  return result;
}

export function intersected(a: RealSet, b: RealSet): RealSet {
  return complement(merged([...complement(a), ...complement(b)]));
}

export function sameRealSet(a: RealSet, b: RealSet): boolean {
  const [x, y] = [merged(a), merged(b)];
  return (
    x.length === y.length &&
    x.every((piece, i) => {
      const other = y[i];
      return (
        other !== undefined &&
        order(piece.low, other.low) === 0 &&
        order(piece.high, other.high) === 0 &&
        piece.lowClosed === other.lowClosed &&
        piece.highClosed === other.highClosed
      );
    })
  );
}
