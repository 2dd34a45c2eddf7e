const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const valueOf = new Map<string, number>([
  ...small.map((name, value) => [name, value] as const),
  ...tens.slice(2).map((name, at) => [name, 10 * (at + 2)] as const),
]);
const names = [...valueOf.keys()].join('|');

/** A run of number words: "twenty-five", "one hundred and twelve", "three thousand". */
const run = new RegExp(
  String.raw`\b(?:${names})\b(?:(?:[ -]|(?<=hundred|thousand) and )(?:${names}|hundred|thousand|million)\b)*`,
  'giu',
);

/**
 * A sentence with its numbers in digits, wherever they stand. "One" becomes 1 also where it is no number: both of two
 * texts are rewritten alike, so that nothing is lost for comparing them.
 */
export function numbersAsDigits(sentence: string): string {
  return sentence.replaceAll(run, (words) => inDigits(words));
}

function inDigits(words: string): string {
  const numbers: number[] = [];
  // What stands before the last thousand or million, what after it, and below what the next word must be to join in.
  let [total, group, room] = [0, 0, Infinity];
  for (const part of words.toLowerCase().split(/[ -]/u)) {
    if (part === 'and') continue;
    const value = valueOf.get(part);
    if (value === undefined) {
      if (part === 'hundred') [group, room] = [group * 100, 100];
      else [total, group, room] = [total + group * (part === 'thousand' ? 1e3 : 1e6), 0, 1e3];
      continue;
    }
    if (value >= room) {
      numbers.push(total + group);
      [total, group] = [0, 0];
    }
    group += value;
    room = value >= 20 ? 10 : 0;
  }
  return [...numbers, total + group].join(' ');
}
