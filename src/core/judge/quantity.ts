import { add, dividedBy, negate, powerOfTen, rational, times, type Rational } from './rational';
import type { NumberForm } from './syntax/node';
import { moneyUnit, unitOf } from './units';

/** An answer that is a number, perhaps with a percent sign or a unit. */
export interface Quantity {
  /** As written: 25 for `25%`. */
  readonly value: Rational;
  readonly form: NumberForm;
  /** Digits after the decimal point, and digits from the first that is not 0 on; 0 unless `form` is `decimal`. */
  readonly decimals: number;
  readonly significant: number;
  readonly percent: boolean;
  /** In one spelling, see {@link unitOf}. */
  readonly unit: string | undefined;
  /** Written with commas between groups of three digits, which a list of numbers may also be. */
  readonly groups: readonly string[] | undefined;
}

type Written = Pick<Quantity, 'value' | 'form'> & Partial<Pick<Quantity, 'decimals' | 'significant' | 'groups'>>;

/** Exponents of ten beyond this are no answers; it bounds the size of the integers. */
const largestExponent = 400;

/**
 * Reads an answer in the spelling of `spell` as one number, undefined when any part of it is not understood. Integers
 * with separators, decimals, repeating decimals, fractions, mixed numbers, scientific notation; a percent sign, money
 * or a unit beside it. Exact: no value is ever rounded.
 */
export function readQuantity(spelled: string): Quantity | undefined {
  const text = withoutBrackets(spelled);
  const head = /^(-|\+)? ?(?:(\\\$|[$€£]|USD) ?)?(-|\+)? ?/u.exec(text);
  const [whole = '', outer, money, inner] = head ?? [];
  if (outer !== undefined && inner !== undefined) return undefined;
  const number = readNumber(text.slice(whole.length));
  if (!number) return undefined;
  const { written, length } = number;
  const suffix = text.slice(whole.length + length).trim();
  const percent = /^"? ?(?:%|per ?cent(?:age)?|pct\.?) ?"?$/u.test(suffix);
  // "5 m" sets its unit apart by the space, "5m" does not.
  const apart = /^ [a-z](?:\/[a-z]+|\^?[23])?$/u.test(text.slice(whole.length + length)) ? `"${suffix}"` : suffix;
  const trailing = suffix === '' || percent ? undefined : unitOf(apart);
  if (suffix !== '' && !percent && trailing === undefined) return undefined;
  const leading = money === undefined ? undefined : moneyUnit(money.toLowerCase());
  if (leading !== undefined && trailing !== undefined && leading !== trailing) return undefined;
  const negative = outer === '-' || inner === '-';
  return {
    decimals: 0,
    significant: 0,
    groups: undefined,
    ...written,
    value: negative ? negate(written.value) : written.value,
    percent,
    unit: leading ?? trailing,
  };
}

/** `(5)` is 5, but `(1,234)` is a pair. */
function withoutBrackets(text: string): string {
  const inside = /^\( ?([^(),;]*) ?\)$/u.exec(text)?.[1];
  return inside === undefined ? text : inside.trim();
}

interface ReadNumber {
  written: Written;
  length: number;
}

function readNumber(text: string): ReadNumber | undefined {
  for (const read of [mixed, texFraction, slashFraction, repeating, scientific, plain]) {
    const found = read(text);
    if (found) return found;
  }
  return undefined;
}

function mixed(text: string): ReadNumber | undefined {
  const found =
    /^(\d{1,9}) ?\\frac ?\{ ?(\d{1,9}) ?\} ?\{ ?(\d{1,9}) ?\}|^(\d{1,9}) (\d{1,9}) ?\/ ?(\d{1,9})(?!\d)/u.exec(text);
  if (!found) return undefined;
  const [whole = 0n, over = 0n, under = 0n] = found.slice(1).flatMap((part) => (part ? [BigInt(part)] : []));
  // Only a proper fraction makes a mixed number; 2\frac{3}{2} is more likely a product.
  if (over === 0n || over >= under) return undefined;
  return { written: { value: add(rational(whole), rational(over, under)), form: 'fraction' }, length: found[0].length };
}

function texFraction(text: string): ReadNumber | undefined {
  const found = /^\\frac ?\{([^{}]*)\} ?\{([^{}]*)\}/u.exec(text);
  if (!found) return undefined;
  return quotient(found[1] ?? '', found[2] ?? '', found[0].length);
}

function slashFraction(text: string): ReadNumber | undefined {
  const found = /^([\d.,]+) ?\/ ?([-+]? ?[\d.,]*\d)(?! ?[\d./])/u.exec(text);
  if (!found) return undefined;
  return quotient(found[1] ?? '', found[2] ?? '', found[0].length);
}

function quotient(over: string, under: string, length: number): ReadNumber | undefined {
  const [a, b] = [signedPlain(over), signedPlain(under)];
  const value = a && b && dividedBy(a, b);
  return value && { written: { value, form: 'fraction' }, length };
}

function signedPlain(text: string): Rational | undefined {
  const trimmed = text.trim();
  const sign = /^[-+] ?/u.exec(trimmed)?.[0] ?? '';
  const rest = trimmed.slice(sign.length);
  const number = plain(rest);
  if (number?.length !== rest.length) return undefined;
  return sign.startsWith('-') ? negate(number.written.value) : number.written.value;
}

function repeating(text: string): ReadNumber | undefined {
  const found = /^(\d*)\.(\d*) ?\\overline ?\{ ?(\d+) ?\}/u.exec(text);
  if (!found) return undefined;
  const [all, whole = '', fixed = '', period = ''] = found;
  const shift = powerOfTen(-fixed.length);
  const start = times(rational(BigInt(`${whole}${fixed}` || '0')), shift);
  const rest = times(rational(BigInt(period), 10n ** BigInt(period.length) - 1n), shift);
  return { written: { value: add(start, rest), form: 'fraction' }, length: all.length };
}

function scientific(text: string): ReadNumber | undefined {
  const found =
    /^(\d+(?:\.\d*)?|\.\d+)(?:[eE]([-+]?\d{1,4})(?!\d)| ?(?:\\times|\\cdot|x|\*) ?10 ?\^ ?(?:\{ ?(-? ?\d{1,4}) ?\}|(\d)))(?![\d.])/u.exec(
      text,
    );
  const exponent = Number((found?.[2] ?? found?.[3] ?? found?.[4] ?? '').replaceAll(' ', ''));
  const mantissa = plain(found?.[1] ?? '');
  if (!found || !mantissa || Math.abs(exponent) > largestExponent) return undefined;
  const { value, decimals = 0, significant } = mantissa.written;
  const left = decimals - exponent;
  const scaled = times(value, powerOfTen(exponent));
  const written: Written =
    left > 0
      ? { value: scaled, form: 'decimal', decimals: left, significant: significant ?? 1 }
      : { value: scaled, form: 'integer' };
  return { written, length: found[0].length };
}

function plain(text: string): ReadNumber | undefined {
  const found =
    /^(?:([1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+|\d+)(?:\.(\d*))?|\.(\d+))(?![\d.])(?! \d)(?!,\d)/u.exec(text);
  if (!found) return undefined;
  const [all, whole = '0', after, only] = found;
  const fraction = after ?? only ?? '';
  const digits = whole.replaceAll(/[, ]/gu, '') + fraction;
  const groups = whole.includes(',') ? whole.split(',') : undefined;
  const value = times(rational(BigInt(digits)), powerOfTen(-fraction.length));
  const written: Written =
    fraction === ''
      ? { value, form: 'integer' }
      : { value, form: 'decimal', decimals: fraction.length, significant: digits.replace(/^0+/u, '').length };
  return { written: groups ? { ...written, groups } : written, length: all.length };
}
