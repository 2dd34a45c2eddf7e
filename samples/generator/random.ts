/**
 * Reproducible random numbers: Chris Doty-Humphrey's sfc32, its state filled by a splitmix-style mixer. Small state and
 * plain 32-bit arithmetic, so the sequence of a seed is the same on every machine.
 */
export class Random {
  private a = 0;
  private b = 0;
  private c = 0;
  private counter = 1;

  /** @param seed any text or number; texts are hashed, so `samples:3` and `samples:4` are unrelated sequences. */
  constructor(seed: string | number) {
    let mixed = 0x9e3779b9;
    for (const character of String(seed)) mixed = mix(mixed ^ (character.codePointAt(0) ?? 0));
    this.a = mixed = mix(mixed);
    this.b = mixed = mix(mixed);
    this.c = mix(mixed);
    // Neighbouring states stay similar for a few rounds; twelve are the generator's own recommendation.
    for (let round = 0; round < 12; round++) this.bits();
  }

  /** The next 32 bits, as an unsigned integer. */
  bits(): number {
    const sum = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum;
    return sum >>> 0;
  }

  /** Uniform in (0, 1), both ends excluded. */
  uniform(): number {
    return (this.bits() + 0.5) / 2 ** 32;
  }

  /** Uniform over the integers from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.uniform() * (high - low + 1));
  }

  /** As {@link int}, leaving out the listed values; the range must hold another one. */
  intBut(low: number, high: number, ...excluded: number[]): number {
    for (;;) {
      const value = this.int(low, high);
      if (!excluded.includes(value)) return value;
    }
  }

  chance(probability: number): boolean {
    return this.uniform() < probability;
  }

  /** @throws RangeError on an empty list. */
  pick<T>(list: readonly T[]): T {
    const value = list[this.int(0, list.length - 1)];
    if (value === undefined) throw new RangeError('nothing to pick from');
    return value;
  }

  /** `count` different entries of the list, in random order. */
  sample<T>(list: readonly T[], count: number): T[] {
    return this.shuffle(list).slice(0, count);
  }

  /** A shuffled copy (Fisher-Yates). */
  shuffle<T>(list: readonly T[]): T[] {
    const copy = [...list];
    for (let last = copy.length - 1; last > 0; last--) {
      const other = this.int(0, last);
      const held = copy[last] as T;
      copy[last] = copy[other] as T;
      copy[other] = held;
    }
    return copy;
  }

  /** A standard normal deviate (Box-Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }
}

/** A 32-bit finaliser: every input bit reaches every output bit. */
function mix(value: number): number {
  let z = (value + 0x9e3779b9) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return z ^ (z >>> 15);
}
