import type { ReviewKey } from '../../src/protocol/review';

/** What a person may say, by the key that says it, with the words of its button. */
export const keys: readonly { key: ReviewKey; letter: string; words: string }[] = [
  { key: 'correct', letter: 'y', words: 'Correct' },
  { key: 'wrong', letter: 'n', words: 'Wrong' },
  { key: 'skip', letter: 's', words: 'Skip' },
  { key: 'undo', letter: 'u', words: 'Undo' },
  { key: 'open', letter: 'o', words: 'Open Sample' },
];

/** What is looked at of a keyboard event. */
interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  repeat: boolean;
}

/** The word that a key stands for; a key that is held down, or goes with another, stands for none. */
export function keyOf({ key, ctrlKey, metaKey, altKey, repeat }: Pressed): ReviewKey | undefined {
  if (ctrlKey || metaKey || altKey || repeat) return undefined;
  return keys.find(({ letter }) => letter === key.toLowerCase())?.key;
}

/** "3 undecided attempts of weak-student left, 2 decided". */
export function progressWords(view: { student: string; left: number; decided: number }): string {
  const attempts = `${view.left.toLocaleString('en')} undecided attempt${view.left === 1 ? '' : 's'}`;
  const decided = view.decided > 0 ? `, ${view.decided.toLocaleString('en')} decided` : '';
  return `${attempts} of ${view.student} left${decided}`;
}
