import { withoutNumberWords } from './numberWords';
import { readQuantity } from './quantity';
import { compare } from './rational';
import { unitOf } from './units';

/**
 * An answer without the remark in brackets that ends it, where the remark says the same again: `5 (five)`, `\frac34
 * (0.75)`, `\frac34 (or 75\%)`; a unit in brackets stays, as a unit: `12 (cm)`. In the spelling of `spell`; the text as
 * it is when the brackets hold anything else.
 */
export function withoutRemark(spelled: string): string {
  const text = spelled.replaceAll('"', ' ').replaceAll(/ +/gu, ' ').trim();
  const found = /^([^()]+?) ?\( ?(?:(?:or|i\.e\.,?|that is,?|=) )?([^()]+?) ?\)$/u.exec(text);
  const [, value = '', remark = ''] = found ?? [];
  const amount = found && readQuantity(value);
  if (!amount) return spelled;
  const again = readQuantity(withoutNumberWords(remark));
  if (again) {
    const words = /^[A-Za-z]/u.test(remark);
    // 2 (2) may be a product; 2 (two) is none.
    const repeated = compare(amount.value, again.value) === 0 && (words || value.trim() !== remark.trim());
    return repeated && again.percent === amount.percent ? value : spelled;
  }
  return amount.unit === undefined && !amount.percent && /^[a-z]{2}/iu.test(remark) && unitOf(remark) !== undefined
    ? `${value} "${remark}"`
    : spelled;
}
