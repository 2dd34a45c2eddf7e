import { add, powerOfTen, rational, times } from '../rational';
import { exactNumber } from './build';
import type { NumberNode } from './node';

/** Exponents of ten beyond this are no answers; it bounds the size of the integers. */
const largestExponent = 400;

/** A number as a token writes it: `12`, `0.5`, `.5`, `1.2e5`. */
export function readDecimal(text: string): NumberNode | undefined {
  const parts = /^(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/u.exec(text);
  if (!parts) return undefined;
  const [, whole = '', after = '', exponent = '0'] = parts;
  const shift = Number(exponent);
  const digits = whole + after;
  if (digits === '' || Math.abs(shift) > largestExponent) return undefined;
  const decimals = after.length - shift;
  const value = times(rational(BigInt(digits)), powerOfTen(-decimals));
  if (after === '' && shift >= 0) return { kind: 'number', value, form: 'integer', decimals: 0, significant: 0 };
  if (decimals <= 0) return exactNumber(value);
  return { kind: 'number', value, form: 'decimal', decimals, significant: digits.replace(/^0+/u, '').length };
}

/**
 * A decimal whose digits repeat: `0.1` with period `6` is 0.1666...; without a period the digits must show it
 * themselves, at least three times (`0.333...`, `0.1666...`, `0.272727...`), or twice three and more of them.
 */
export function readRepeating(start: string, period?: string): NumberNode | undefined {
  const [, whole = '', after = ''] = /^(\d*)\.(\d*)$/u.exec(start) ?? [];
  let fixed = after;
  let repeated = period;
  if (repeated === undefined) {
    const digits = after.slice(0, 60);
    const shown = /^(\d*?)(\d{1,6}?)\2{2,}$/u.exec(digits) ?? /^(\d*?)(\d{3,9}?)\2$/u.exec(digits);
    if (!shown) return undefined;
    [fixed, repeated] = [shown[1] ?? '', shown[2] ?? ''];
  }
  const shift = powerOfTen(-fixed.length);
  const head = times(rational(BigInt(`${whole}${fixed}` || '0')), shift);
  const tail = times(rational(BigInt(repeated), 10n ** BigInt(repeated.length) - 1n), shift);
  return exactNumber(add(head, tail));
}
