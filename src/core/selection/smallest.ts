/**
 * The `count` rows that come first by `precedes`, in that order. A bounded heap: O(rows x log count) and no object per
 * row, because a thousand out of a hundred thousand is the usual case.
 * @param precedes a strict total order
 */
export function smallest(
  rows: Iterable<number>,
  count: number,
  precedes: (a: number, b: number) => boolean,
): Uint32Array {
  // heap[0] is the last of those taken so far: the one that gives way.
  const heap: number[] = [];
  for (const row of rows) {
    if (heap.length < count) {
      heap.push(row);
      rise(heap, precedes);
    } else if (count > 0 && precedes(row, heap[0] ?? 0)) {
      heap[0] = row;
      sink(heap, precedes);
    }
  }
  return Uint32Array.from(heap.sort((a, b) => (precedes(a, b) ? -1 : 1)));
}

function rise(heap: number[], precedes: (a: number, b: number) => boolean): void {
  let at = heap.length - 1;
  const row = heap[at] ?? 0;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent] ?? 0;
    if (!precedes(above, row)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = row;
}

function sink(heap: number[], precedes: (a: number, b: number) => boolean): void {
  const row = heap[0] ?? 0;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && precedes(heap[child] ?? 0, heap[child + 1] ?? 0)) child++;
    const below = heap[child] ?? 0;
    if (!precedes(row, below)) break;
    heap[at] = below;
    at = child;
  }
  heap[at] = row;
}
