import type { SkillPath } from '../protocol/values';

/** How well a word of the question meets a place of the path. */
const scores = { start: 4, inside: 2, letters: 1 };

/** A match in the skill's own name counts this many times one in the names above it. */
const ownName = 3;

/** Shorter words with letters left out would match nearly anything. */
const leastLetters = 3;

/**
 * Finds skills by words of their paths in any order: `alg quad` finds "Algebra › Quadratic equations". A word may stand
 * at the beginning of a name's word, within it, or have its letters left out (`qdrtc`).
 */
export class SkillSearch {
  private readonly names: { own: string; above: string }[];

  constructor(skills: readonly { path: SkillPath; label: string }[]) {
    this.names = skills.map(({ path, label }) => ({
      own: folded(`${path.at(-1) ?? ''} ${label}`),
      above: folded(path.slice(0, -1).join(' ')),
    }));
  }

  /** Indices of the skills that every word of the question meets, the best first, at most `most`. */
  find(question: string, most: number): number[] {
    const words = folded(question)
      .split(' ')
      .filter((word) => word !== '');
    const found: { index: number; score: number }[] = [];
    this.names.forEach((names, index) => {
      let sum = 0;
      for (const word of words) {
        const score = Math.max(ownName * meets(word, names.own), meets(word, names.above));
        if (score === 0) return;
        sum += score;
      }
      found.push({ index, score: sum });
    });
    found.sort((one, other) => other.score - one.score || one.index - other.index);
    return found.slice(0, most).map(({ index }) => index);
  }
}

/** Letters and digits in lower case without accents; one space between words. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function meets(word: string, text: string): number {
  if (text.startsWith(word) || text.includes(` ${word}`)) return scores.start;
  if (text.includes(word)) return scores.inside;
  const fuzzy = word.length >= leastLetters && text.split(' ').some((name) => hasLetters(name, word));
  return fuzzy ? scores.letters : 0;
}

/** Whether a name begins as `word` does and has its other letters in order. */
function hasLetters(name: string, word: string): boolean {
  if (name[0] !== word[0]) return false;
  let at = 0;
  for (const letter of word) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
