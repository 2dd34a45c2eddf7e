const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const powers: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };
const parts: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  eighth: 8,
  eighths: 8,
  tenth: 10,
  tenths: 10,
};
const word = new RegExp(
  `^(?:${[...small, ...tens.slice(2), 'hundred', 'dozen', ...Object.keys(powers)].join('|')})$`,
  'u',
);

/**
 * Writes numbers in words as digits: "twenty-five" is 25, "one half" 1/2, "5 million" 5 \times 10^{6}, "seven apples"
 * 7 "apples", "3rd" 3. A text that begins otherwise is given back as it is.
 */
export function withoutNumberWords(spelled: string): string {
  const plain = spelled.replaceAll('"', ' ').replaceAll(/ +/gu, ' ').trim();
  const ordinal = /^(\d+) ?\^? ?\{? ?(?:st|nd|rd|th) ?\}?$/u.exec(plain)?.[1];
  if (ordinal !== undefined) return ordinal;
  const inWords = ordinalInWords(plain.toLowerCase());
  if (inWords !== undefined) return inWords;
  const scaled =
    /^([-\\$ ]*)(\d[\d,.]*|an?(?= )) (hundred|thousand|million|billion|trillion|dozen)(?![a-z])(.*)$/iu.exec(plain);
  if (scaled) {
    const [, sign = '', digits = '', power = '', rest = ''] = scaled;
    const factor = power.toLowerCase() === 'dozen' ? '12' : `10^{${powers[power.toLowerCase()] ?? 2}}`;
    const written = `${sign}${/^a/iu.test(digits) ? '1' : digits.replaceAll(',', '')} \\times ${factor}`;
    return rest.trim() === '' ? written : `${written} "${rest.trim()}"`;
  }
  return /^[A-Za-z]/u.test(plain) ? digitsFirst(plain, spelled) : spelled;
}

const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth'.split(' ');

/** `twenty-first` is 21; undefined for anything but an ordinal from 20 to 99, because `first` and `third` say more. */
function ordinalInWords(text: string): string | undefined {
  const [first = '', last = '', ...more] = text.replace(/^the /u, '').split(/[ -]/u);
  if (more.length > 0) return undefined;
  const round = tens.findIndex((each) => each.endsWith('y') && `${each.slice(0, -1)}ieth` === first);
  if (last === '') return round > 0 ? String(10 * round) : undefined;
  const [ten, unit] = [tens.indexOf(first), ordinals.indexOf(last)];
  return ten > 1 && unit > 0 ? String(10 * ten + unit) : undefined;
}

function digitsFirst(plain: string, spelled: string): string {
  const words = plain.split(/ |(?<=[a-z])-(?=[a-z])/iu);
  const lower = words.map((each) => each.toLowerCase());
  const negative = lower[0] === 'negative' || lower[0] === 'minus';
  const start = negative ? 1 : 0;
  let end = start;
  while (word.test(lower[end] ?? '') || (lower[end] === 'and' && lower[end - 1] === 'hundred')) end++;
  if (end === start) return spelled;
  const value = numberOf(lower.slice(start, end).filter((each) => each !== 'and'));
  if (value === undefined) return spelled;
  const andHalf = lower.slice(end).join(' ') === 'and a half';
  if (andHalf) return `${negative ? '-' : ''}${2 * value + 1}/2`;
  const under = parts[lower[end] ?? ''];
  const rest = words.slice(under === undefined ? end : end + 1).join(' ');
  // Longer texts are sentences, not amounts.
  if (/[^A-Za-z /]/u.test(rest) || rest.split(' ').length > 3) return spelled;
  const digits = under === undefined ? String(value) : `${value}/${under}`;
  return `${negative ? '-' : ''}${digits}${rest === '' ? '' : ` "${rest}"`}`;
}

/** "two hundred five thousand" is 205,000; undefined for words in an order that makes no number. */
function numberOf(words: readonly string[]): number | undefined {
  let total = 0;
  let group = 0;
  let last = Infinity;
  for (const each of words) {
    const power = Object.hasOwn(powers, each) ? powers[each] : undefined;
    if (each === 'dozen') [group, last] = [Math.max(1, group) * 12, 0];
    else if (each === 'hundred' && group < 10) [group, last] = [Math.max(1, group) * 100, 100];
    else if (power !== undefined) {
      total += Math.max(1, group) * 10 ** power;
      [group, last] = [0, Infinity];
    } else {
      const value = small.includes(each) ? small.indexOf(each) : 10 * tens.indexOf(each);
      const room = last === Infinity || last === 100 ? Infinity : last < 100 && last >= 20 && last % 10 === 0 ? 10 : 0;
      if (value >= room || value < 0) return undefined;
      group += value;
      last = value === 0 ? 1 : value;
    }
  }
  return total + group;
}
