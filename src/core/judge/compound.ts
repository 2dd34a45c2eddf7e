import { conversion } from './conversions';
import type { Quantity } from './quantity';
import { add, rational, times, type Rational } from './rational';
import { unitOf } from './units';

/** Nobody gives a measure in more parts: days, hours, minutes, seconds. */
const mostParts = 4;

/**
 * Reads a measure given in several units, the largest first: `1 hour 30 minutes`, `5 feet and 3 inches`. It comes out in
 * the last unit; undefined when the text is anything else.
 */
export function readCompound(spelled: string): Quantity | undefined {
  const text = spelled.replaceAll('"', ' ').replaceAll(/ +/gu, ' ').trim().toLowerCase();
  if (!/^\d/u.test(text)) return undefined;
  const parts = text.split(/(?<=[a-z.]),? (?:and )?(?=\d)/u);
  if (parts.length < 2 || parts.length > mostParts) return undefined;
  let total: { readonly value: Rational; readonly unit: string } | undefined;
  for (const part of parts) {
    const [, digits = '', word = ''] = /^(\d{1,9}) ?([a-z]+)\.?$/u.exec(part) ?? [];
    const unit = digits === '' ? undefined : unitOf(`"${word}"`);
    if (unit === undefined) return undefined;
    const value = rational(BigInt(digits));
    const factor = total ? conversion(total.unit, unit) : rational(1n);
    // "3 inches 5 feet" is no one measure.
    if (!factor || (total && factor.numerator <= factor.denominator)) return undefined;
    total = { value: total ? add(times(total.value, factor), value) : value, unit };
  }
  return (
    total && {
      ...{ value: total.value, unit: total.unit, form: 'integer', percent: false },
      ...{ decimals: 0, significant: 0, groups: undefined },
    }
  );
}
