import { correct, unknown, wrong, type Judgement } from './judgement';
import { readWords } from './plainAnswer';

/** Words that are given by their first letter, each with its opposite. */
const opposites: Readonly<Record<string, string>> = { yes: 'no', no: 'yes', true: 'false', false: 'true' };

/**
 * `Y` beside yes, `F` beside false; undefined where no side is such a word and the other a letter. The letters of another
 * question, `T` beside yes, prove nothing, nor does an expected `F`, which may be an option.
 */
export function compareShortWords(expected: string, answer: string): Judgement | undefined {
  const [gold, given] = [letterIn(expected), letterIn(answer)];
  const word = readWords(gold === undefined ? expected : answer) ?? '';
  const letter = gold ?? given;
  const opposite = opposites[word];
  if (opposite === undefined || letter === undefined) return undefined;
  if (gold !== undefined && !/[YNT]/u.test(gold)) return unknown('words');
  const named = letter.toLowerCase();
  if (word.startsWith(named)) return correct('words');
  return opposite.startsWith(named) ? wrong('words') : unknown('words');
}

function letterIn(spelled: string): string | undefined {
  return /^[ "(]*([A-Za-z])[ ").]*$/u.exec(spelled)?.[1];
}
