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
