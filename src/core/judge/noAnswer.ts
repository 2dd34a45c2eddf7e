import { afterThinking } from './finalAnswer';

/** Words that are numbers or may stand for one; "there are none" answers 0. */
const countingWords = new RegExp(
  `\\b(?:${[
    'no|none|nothing|zero|naught|one|once|single|only|two|twice|both|double|pair|couple|three|thrice|triple|third|four',
    'five|six|seven|eight|nine|ten|eleven|twelve|dozen|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
    'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half|halves|quarter|unit',
    'unity|fourth|fifth|sixth|seventh|eighth|ninth|tenth|infinite|infinity|pi',
  ].join('|')})`,
  'iu',
);

/** What people say who have no answer, counting words in it or not. */
const declined =
  /\b(?:no (?:answer|idea|clue|solution found)|(?:do not|don['’]t|cannot|can['’]t) (?:know|tell|solve|answer))\b/giu;

/**
 * Whether an attempt that ended without an answer surely holds none: it is empty, or the expected answer has a digit and
 * nothing in the attempt is or names a number. An answer in words may be anywhere in a text.
 */
export function holdsNoAnswer(expected: string, attempt: string): boolean {
  const said = afterThinking(attempt);
  if (said.trim() === '') return true;
  if (!/\d/u.test(expected)) return false;
  return !/[\p{N}\\$=]/u.test(said) && !countingWords.test(said.replaceAll(declined, ' '));
}
