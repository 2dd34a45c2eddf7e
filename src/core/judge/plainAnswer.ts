import type { Judgement } from './judgement';
import { readQuantity } from './quantity';
import { equal } from './rational';
import { compact } from './spelling';

/** An answer that names one of the options of a question. */
export interface Choice {
  /** A to J. */
  letter: string;
  /** What stands after the label: `(B) 12`. */
  content: string | undefined;
}

/**
 * Reads an option: `B`, `(b)`, `B.`, `Option B`, `(B) 12`. A small letter alone is a variable unless `asked`, that is,
 * when the expected answer is an option.
 */
export function readChoice(spelled: string, asked: boolean): Choice | undefined {
  const text = spelled
    .replaceAll('"', ' ')
    .trim()
    .replace(/^(?:the )?(?:correct )?(?:option|choice|answer)(?: is)?:? /iu, '');
  const alone = /^(?:\( ?([A-Ja-j]) ?\)|([A-Ja-j]) ?\)|([A-Ja-j])[.:]?)$/u.exec(text);
  if (alone) {
    const bare = alone[3];
    const letter = alone[1] ?? alone[2] ?? bare ?? '';
    return bare === undefined || asked || /[A-J]/u.test(bare)
      ? { letter: letter.toUpperCase(), content: undefined }
      : undefined;
  }
  const labelled = /^(?:\( ?([A-J]) ?\)|([A-J])[).:]) ?(.+)$/u.exec(text);
  const [, inBrackets, before, content = ''] = labelled ?? [];
  // An equation or a value without a letter that could be another option.
  const formula = /^[A-J][).:] [^A-J]*[\d=][^A-J]*$/u.exec(text);
  if (formula && before !== undefined) return { letter: before, content };
  // Only a number or words are surely the option's own content; "(A) and (C)" names two options.
  if (!labelled || !(readQuantity(content) ?? optionWords(content))) return undefined;
  return { letter: inBrackets ?? before ?? '', content };
}

/** Words of an option; "and C" and "or both" go on with a list of options. */
function optionWords(content: string): string | undefined {
  const words = readWords(content);
  return words !== undefined && /\p{L}{3}/u.test(words) && !/^(?:and|or)\b|\b\p{L}$/u.test(words) ? words : undefined;
}

/** Compares options; the same content under different letters, or another under the same, is for a person to settle. */
export function compareChoices(expected: Choice, answer: Choice): Judgement {
  if (expected.letter === answer.letter)
    return { verdict: haveOtherContent(expected, answer) ? 'unknown' : 'correct', rule: 'choice' };
  const sameContent = expected.content !== undefined && expected.content === answer.content;
  return { verdict: sameContent ? 'unknown' : 'wrong', rule: 'choice' };
}

/**
 * `(A) 5` beside 5: the content of an option answers for it. Undefined unless both are numbers. `loosely`: a number that
 * differs proves nothing, because the label was not asked for.
 */
export function compareContents(content: string | undefined, number: string, loosely = false): Judgement | undefined {
  const [a, b] = [content, number].map((text) => (text === undefined ? undefined : readQuantity(text)));
  if (!a || !b || a.percent !== b.percent || a.unit !== b.unit) return undefined;
  const same = equal(a.value, b.value);
  return { verdict: same ? 'correct' : loosely ? 'unknown' : 'wrong', rule: 'choice' };
}

function haveOtherContent({ content: a }: Choice, { content: b }: Choice): boolean {
  if (a === undefined || b === undefined || compact(a).toLowerCase() === compact(b).toLowerCase()) return false;
  const [gold, given] = [readQuantity(a), readQuantity(b)];
  return !(gold && given && equal(gold.value, given.value));
}

const severalOptions = /^(?:\( ?[A-J] ?\)|[A-J])(?:(?: ?, ?(?:and )?| and | ?& ?)(?:\( ?[A-J] ?\)|[A-J]))+$/u;

/** The letters of an answer that names several options: `A and C`, `(A), (C)`; undefined for anything else. */
export function readChoices(spelled: string): ReadonlySet<string> | undefined {
  const text = spelled.replaceAll('"', ' ').replaceAll(/ +/gu, ' ').trim();
  if (!severalOptions.test(text)) return undefined;
  return new Set(text.match(/[A-J]/gu));
}

/** An answer in words, letter case folded; undefined when it holds anything but words. */
export function readWords(spelled: string): string | undefined {
  const text = spelled.replaceAll('"', ' ').replaceAll(/\s+/gu, ' ').trim();
  // a-b is a difference.
  const isDifference = /(?<!\p{L})\p{L} ?-|- ?\p{L}(?!\p{L})/u.test(text);
  return /^\p{L}[\p{L}' -]*$/u.test(text) && text.length > 1 && !isDifference
    ? text.toLowerCase().normalize('NFC')
    : undefined;
}

/** Words that a person may use for each other: two of one group that differ prove nothing. */
const kin = [
  'yes true correct always',
  'no false incorrect never none undefined impossible nonexistent dne infinity infinite inf unbounded divergent diverges empty nothing',
  'converges convergent conditionally absolutely',
].map((words) => new Set(words.split(' ')));

/**
 * Equal words are right. Two different single words are wrong, unless they may say the same or may not be words at all
 * but letters multiplied (`ab`, `ba`); of longer texts that differ nothing is said.
 */
export function compareWords(expected: string, answer: string): Judgement {
  if (inOneNumber(expected) === inOneNumber(answer)) return { verdict: 'correct', rule: 'words' };
  if (areOtherNumerals(expected, answer)) return { verdict: 'wrong', rule: 'words' };
  const differ = isWord(expected) && isWord(answer) && !related(expected, answer);
  return { verdict: differ ? 'wrong' : 'unknown', rule: 'words' };
}

/** `no solutions` as `no solution`. */
function inOneNumber(text: string): string {
  return text.replace(/^(no (?:real |integer )?(?:solution|root))s$/u, '$1');
}

const colours =
  /\b(?:red|blue|green|yellow|white|black|orange|purple|violet|pink|brown|gr[ae]y|silver|gold|golden)\b/giu;

/** `I` beside `II`, `4 red` beside `4 blue`: marks that tell one thing from another; undefined for all else. */
export function compareMarks(expected: string, answer: string): Judgement | undefined {
  const numeral = /^[IVX]{1,6}$/u;
  if (numeral.test(expected) && numeral.test(answer) && expected.length + answer.length > 2)
    return areOtherNumerals(expected.toLowerCase(), answer.toLowerCase())
      ? { verdict: 'wrong', rule: 'words' }
      : undefined;
  const [roman, arabic] = numeral.test(expected) ? [expected, answer] : [answer, expected];
  if (numeral.test(roman) && arabic === String(valueOfNumeral(roman))) return { verdict: 'unknown', rule: 'form' };
  const [a, b] = [expected, answer].map((text) => text.match(colours)?.map((found) => found.toLowerCase()) ?? []);
  const [rest, other] = [expected, answer].map((text) => text.replaceAll(colours, '').toLowerCase());
  const differ = a?.length === 1 && b?.length === 1 && a[0] !== b[0] && rest === other;
  if (!differ) return undefined;
  const akin = ['gold,golden', 'gray,grey', 'purple,violet'].includes([...a, ...b].sort().join());
  return { verdict: akin ? 'unknown' : 'wrong', rule: 'words' };
}

/** I, V and X, taken off where a larger one follows. */
function valueOfNumeral(numeral: string): number {
  const values = Array.from(numeral, (letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** II beside III; letters that could be multiplied to the same product prove nothing. */
function areOtherNumerals(a: string, b: string): boolean {
  const numeral = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/u;
  return numeral.test(a) && numeral.test(b) && lettersOf(a) !== lettersOf(b);
}

function isWord(text: string): boolean {
  return /^\p{L}{3,}$/u.test(text) || text === 'no';
}

function related(a: string, b: string): boolean {
  if (a.startsWith(b.slice(0, 3)) || b.startsWith(a.slice(0, 3))) return true;
  if (kin.some((group) => group.has(a) && group.has(b))) return true;
  return lettersOf(a) === lettersOf(b);
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}
