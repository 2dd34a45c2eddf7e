import { defaultBanding, MinHasher, type Banding } from './minHash';

/** Candidates that a look-up gives at most: a corpus of one template would make every text a candidate of each other. */
const mostCandidates = 1_000;

const firstCapacity = 1_024;

/**
 * Finds texts that may be nearly the same by locality-sensitive hashing (Indyk and Motwani 1998) of their MinHash
 * sketches. Holds {@link Banding.bands} x 12 bytes a text and not the texts: whether a candidate is alike is for the
 * caller to verify. Some 20 microseconds to add a problem, as many to look one up.
 */
export class SimilarIndex {
  private readonly hasher: MinHasher;
  private readonly bands: number;
  private count = 0;
  private capacity = firstCapacity;
  /** The hash of each band of each text. */
  private hashes: Uint32Array;
  /** The last text of each bucket, plus one; buckets of a band stand together. */
  private heads: Int32Array;
  /** The text before a text in its bucket, plus one. */
  private previous: Int32Array;
  private readonly looked: Uint32Array;

  constructor(banding: Banding = defaultBanding) {
    this.hasher = new MinHasher(banding);
    this.bands = banding.bands;
    this.hashes = new Uint32Array(this.capacity * this.bands);
    this.heads = new Int32Array(this.capacity * this.bands);
    this.previous = new Int32Array(this.capacity * this.bands);
    this.looked = new Uint32Array(this.bands);
  }

  /** Texts that were added. */
  get size(): number {
    return this.count;
  }

  /** Adds a text; texts are numbered from 0 in the order in which they come. One without shingles is never found. */
  add(shingles: Uint32Array): number {
    if (this.count === this.capacity) this.grow();
    const text = this.count++;
    if (this.hasher.sketch(shingles, this.hashes, text * this.bands)) this.link(text);
    return text;
  }

  /** Adds a text by the hashes of its bands, as {@link MinHasher.sketch} gives them. */
  addSketched(bands: Uint32Array): number {
    if (this.count === this.capacity) this.grow();
    const text = this.count++;
    this.hashes.set(bands, text * this.bands);
    if (this.hasShingles(text)) this.link(text);
    return text;
  }

  /**
   * Numbers of the texts that share bands with a text, each once, those that share the most first: of a pair at 0.8 some
   * 6 of 16 bands are the same, of texts that have only phrases in common hardly more than one.
   */
  candidates(shingles: Uint32Array, limit = mostCandidates): number[] {
    return this.hasher.sketch(shingles, this.looked) ? this.candidatesOf(this.looked, limit) : [];
  }

  /** {@link candidates} for a text with these hashes of its bands. */
  candidatesOf(bands: Uint32Array, limit = mostCandidates): number[] {
    const found = new Map<number, number>();
    for (let band = 0; band < this.bands; band++) {
      const hash = bands[band] ?? 0;
      for (let at = this.heads[this.bucket(band, hash)] ?? 0; at > 0;) {
        const text = at - 1;
        if (this.hashes[text * this.bands + band] === hash && (found.has(text) || found.size < mostCandidates))
          found.set(text, (found.get(text) ?? 0) + 1);
        at = this.previous[text * this.bands + band] ?? 0;
      }
    }
    const ranked = [...found].sort(([one, shared], [other, alike]) => alike - shared || one - other);
    return ranked.slice(0, limit).map(([text]) => text);
  }

  private link(text: number): void {
    for (let band = 0; band < this.bands; band++) {
      const at = text * this.bands + band;
      const bucket = this.bucket(band, this.hashes[at] ?? 0);
      this.previous[at] = this.heads[bucket] ?? 0;
      this.heads[bucket] = text + 1;
    }
  }

  private bucket(band: number, hash: number): number {
    return band * this.capacity + (hash & (this.capacity - 1));
  }

  private grow(): void {
    const { hashes, bands, capacity } = this;
    this.capacity = capacity * 2;
    this.hashes = new Uint32Array(this.capacity * bands);
    this.hashes.set(hashes);
    this.heads = new Int32Array(this.capacity * bands);
    this.previous = new Int32Array(this.capacity * bands);
    for (let text = 0; text < this.count; text++) if (this.hasShingles(text)) this.link(text);
  }

  /** A text without shingles has a hash of 0 in every band, which no other has. */
  private hasShingles(text: number): boolean {
    const at = text * this.bands;
    return this.hashes.subarray(at, at + this.bands).some((hash) => hash !== 0);
  }
}
