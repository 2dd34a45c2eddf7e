import { gcd } from './integers';

/** An exact fraction in lowest terms with a positive denominator. */
export class Fraction {
  readonly top: number;
  readonly bottom: number;

  /** @throws RangeError for a zero denominator. */
  constructor(top: number, bottom = 1) {
    if (bottom === 0) throw new RangeError('denominator 0');
    const shared = gcd(top, bottom) * Math.sign(bottom);
    // `+ 0` turns the -0 that a division can leave into 0.
    this.top = top / shared + 0;
    this.bottom = bottom / shared;
  }

  plus(other: Fraction | number): Fraction {
    const b = toFraction(other);
    return new Fraction(this.top * b.bottom + b.top * this.bottom, this.bottom * b.bottom);
  }

  minus(other: Fraction | number): Fraction {
    return this.plus(toFraction(other).times(-1));
  }

  times(other: Fraction | number): Fraction {
    const b = toFraction(other);
    return new Fraction(this.top * b.top, this.bottom * b.bottom);
  }

  over(other: Fraction | number): Fraction {
    const b = toFraction(other);
    return new Fraction(this.top * b.bottom, this.bottom * b.top);
  }

  get value(): number {
    return this.top / this.bottom;
  }

  get isInteger(): boolean {
    return this.bottom === 1;
  }

  /** `\frac{3}{4}`, `-\frac{3}{4}` or `5`. */
  get tex(): string {
    if (this.bottom === 1) return String(this.top);
    return `${this.top < 0 ? '-' : ''}\\frac{${Math.abs(this.top)}}{${this.bottom}}`;
  }
}

function toFraction(value: Fraction | number): Fraction {
  return typeof value === 'number' ? new Fraction(value) : value;
}

/** The LaTeX of `top / bottom` in lowest terms. */
export function ratio(top: number, bottom: number): string {
  return new Fraction(top, bottom).tex;
}
