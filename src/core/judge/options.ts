import { correct, wrong, type Judgement } from './judgement';
import { optionNamedIn } from './namedOption';
import { compareChoices, compareContents, readChoice, readChoices } from './plainAnswer';
import { spell } from './spelling';

/** Answers that are options of a question, by their letters or by their contents; undefined for all else. */
export function compareOptions(expected: string, answer: string): Judgement | undefined {
  const [several, chosen] = [readChoices(expected), readChoices(answer)];
  if (several && chosen)
    return [...several].sort().join() === [...chosen].sort().join() ? correct('choice') : wrong('choice');
  if (several && !chosen && isRunOf(several, answer)) return correct('choice');
  if (/^\(?[A-J]\)?$/u.test(expected) && namesEither(answer)) return wrong('choice');
  const gold = readChoice(expected, false);
  const given = gold && readChoice(answer, true);
  if (given) return compareChoices(gold, given);
  const labelled = gold ? undefined : readChoice(answer, false);
  return compareContents(gold?.content, answer) ?? compareContents(labelled?.content, expected, true);
}

/** `BD` for `B, D`; other letters in a row may be a word or a product. */
function isRunOf(letters: ReadonlySet<string>, text: string): boolean {
  return /^[A-J]+$/u.test(text) && Array.from(text).sort().join('') === [...letters].sort().join('');
}

/** `A or B` has not decided. */
function namesEither(answer: string): boolean {
  return / or /u.test(answer) && readChoices(answer.replaceAll(/ or /gu, ' and ')) !== undefined;
}

/** "I think it's (D)" where an option was asked for; undefined where it was not, or none is surely named. */
export function compareNamedOption(gold: string, answer: string): Judgement | undefined {
  const letter = /^\(?([A-J])\)?\.?$/u.exec(spell(gold))?.[1];
  const named = letter === undefined ? undefined : optionNamedIn(answer);
  return named === undefined ? undefined : named === letter ? correct('choice') : wrong('choice');
}
