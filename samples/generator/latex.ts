import { Fraction } from './fraction';
import { squarePart } from './integers';

/** `x^2 - 3x + 2` from the coefficients, highest power first. */
export function polynomial(coefficients: readonly number[], variable = 'x'): string {
  const degree = coefficients.length - 1;
  let text = '';
  coefficients.forEach((coefficient, index) => {
    if (coefficient === 0) return;
    const power = degree - index;
    const letters = power === 0 ? '' : power === 1 ? variable : `${variable}^${power < 10 ? power : `{${power}}`}`;
    const size = Math.abs(coefficient);
    const digits = size === 1 && power > 0 ? '' : String(size);
    text += text === '' ? (coefficient < 0 ? '-' : '') : coefficient < 0 ? ' - ' : ' + ';
    text += digits + letters;
  });
  return text === '' ? '0' : text;
}

/** `+ 3` or `- 3`, to stand after another term; empty for 0. */
export function signed(value: number): string {
  return value === 0 ? '' : value < 0 ? `- ${-value}` : `+ ${value}`;
}

/** `x - 3` or `x + 3` or `x`: the variable moved by a constant. */
export function shifted(variable: string, constant: number): string {
  return `${variable} ${signed(constant)}`.trim();
}

/** A negative number in parentheses, as a factor or a substituted value. */
export function bracket(value: number): string {
  return value < 0 ? `(${value})` : String(value);
}

/** A coefficient before a letter or a radical: nothing for 1, a minus for -1. */
export function coefficient(value: number): string {
  return value === 1 ? '' : value === -1 ? '-' : String(value);
}

/** `\frac{3\sqrt{2}}{5}`: (factor / divisor) times the square root of `radicand`, simplified. */
export function surd(radicand: number, factor = 1, divisor = 1): string {
  const { outside, inside } = squarePart(radicand);
  const rational = new Fraction(factor * outside, divisor);
  if (inside === 1) return rational.tex;
  const sign = rational.top < 0 ? '-' : '';
  const top = `${coefficient(Math.abs(rational.top))}\\sqrt{${inside}}`;
  return rational.bottom === 1 ? sign + top : `${sign}\\frac{${top}}{${rational.bottom}}`;
}

/** A rational multiple of pi: `\frac{3\pi}{4}`, `2\pi`, `0`. */
export function piMultiple(top: number, bottom = 1): string {
  const rational = new Fraction(top, bottom);
  if (rational.top === 0) return '0';
  const sign = rational.top < 0 ? '-' : '';
  const letters = `${coefficient(Math.abs(rational.top))}\\pi`;
  return rational.bottom === 1 ? sign + letters : `${sign}\\frac{${letters}}{${rational.bottom}}`;
}

/** `3 + 4i` in the usual shape: `-i`, `2`, `1 - 2i`. */
export function complex(real: number, imaginary: number): string {
  return polynomial([imaginary, real], 'i').includes('i') && real !== 0
    ? `${real} ${imaginary < 0 ? '-' : '+'} ${coefficient(Math.abs(imaginary))}i`
    : polynomial([imaginary, real], 'i');
}

/** `2^3 \cdot 5` from prime factors. */
export function primeProduct(factors: readonly (readonly [prime: number, exponent: number])[]): string {
  return factors.map(([prime, exponent]) => (exponent === 1 ? String(prime) : `${prime}^${exponent}`)).join(' \\cdot ');
}

/** A two-by-two matrix. */
export function matrix(rows: readonly (readonly number[])[]): string {
  return `\\begin{pmatrix} ${rows.map((row) => row.join(' & ')).join(' \\\\ ')} \\end{pmatrix}`;
}

/** `$3$, $4$ and $5$`. */
export function listed(items: readonly (number | string)[]): string {
  const wrapped = items.map((item) => `$${item}$`);
  const last = wrapped.pop() ?? '';
  return wrapped.length === 0 ? last : `${wrapped.join(', ')} and ${last}`;
}

/** Whole dollars and cents: `12.50` or `12`. */
export function money(cents: number): string {
  return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2);
}
