/** Places of the smallest table. */
const leastCapacity = 1 << 12;
/** Places for each id that is expected, and the share of places that may be taken before the table grows. */
const placesPerId = 1.35;
const fullest = 0.85;

/**
 * Tells whether an id may have been added before, in some 11 bytes an id: a table of 64-bit hashes. "No" is certain; "yes" is
 * wrong once in some 10^7 files of a million rows, and then only costs the pass over the rows that it was to save.
 */
export class SeenIds {
  private high: Uint32Array;
  private low: Uint32Array;
  private size = 0;

  /** @param expected ids that are likely to come; with more of them the table grows, which for a while takes thrice its room */
  constructor(expected = 0) {
    const capacity = Math.max(leastCapacity, Math.ceil(placesPerId * expected));
    this.high = new Uint32Array(capacity);
    this.low = new Uint32Array(capacity);
  }

  /** Adds an id and says whether it may have been there. */
  add(id: string): boolean {
    if (this.size >= fullest * this.high.length) this.grow();
    const [high, low] = hashOf(id);
    const at = this.find(high, low);
    if (this.low[at] !== 0) return true;
    this.high[at] = high;
    this.low[at] = low;
    this.size++;
    return false;
  }

  /** The place of a hash, or the free place where it belongs. A `low` of 0 marks free places. */
  private find(high: number, low: number): number {
    const capacity = this.high.length;
    let at = Math.floor((low / 2 ** 32) * capacity);
    while (this.low[at] !== 0 && (this.low[at] !== low || this.high[at] !== high)) at = at + 1 < capacity ? at + 1 : 0;
    return at;
  }

  private grow(): void {
    const { high, low } = this;
    this.high = new Uint32Array(2 * high.length);
    this.low = new Uint32Array(2 * low.length);
    low.forEach((value, index) => {
      if (value === 0) return;
      const at = this.find(high[index] ?? 0, value);
      this.high[at] = high[index] ?? 0;
      this.low[at] = value;
    });
  }
}

/** Two multiplicative hashes of the text's code units, mixed at the end; `low` is never 0. */
function hashOf(id: string): [high: number, low: number] {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let i = 0; i < id.length; i++) {
    const unit = id.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x5bd1e995);
    low ^= low >>> 15;
  }
  high ^= high >>> 13;
  low = Math.imul(low ^ (low >>> 13), 0x85ebca6b);
  low = (low ^ (low >>> 16)) >>> 0;
  return [high >>> 0, low === 0 ? 1 : low];
}
