/** Say nothing about which skill it is. */
const fillers = new Set('a an the of for in on to and or its their s'.split(' '));

/** Say what is done with nearly any skill; they weigh little. */
const generic = new Set(
  'solv find comput calculat apply us understand determin evaluat perform work basic concept skill technique method problem'.split(
    ' ',
  ),
);
const genericWeight = 0.25;

/** Words that begin otherwise are different words: in-, non- and un- turn the meaning round. */
const sameBeginning = 3;
/** Least share of common pairs of letters in two spellings or forms of one word. */
const sameWord = 0.8;

/** The words of a name that tell skills apart, by their stems; all words where none do. */
export function nameWords(name: string): string[] {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !fillers.has(word));
  return [...new Set((telling.length > 0 ? telling : words).map(stem))].sort();
}

/** English endings and British spellings, roughly: what is lost is lost in both names that are compared. */
function stem(word: string): string {
  const one = word
    .replace(/is(e|ed|es|ing|ation|ations)$/u, 'iz$1')
    .replace(/our(s|ed|ing)?$/u, 'or$1')
    .replace(/ies$/u, 'y')
    .replace(/(ss|x|ch|sh)es$/u, '$1')
    .replace(/([^su])s$/u, '$1');
  return one.length > 5 ? one.replace(/(?:ing|ed|e)$/u, '') : one;
}

const weightOf = (word: string): number => (generic.has(word) ? genericWeight : 1);

/**
 * How alike two names are, 0..1: the weighted Jaccard similarity of their words, where a word also meets another spelling
 * or form of itself in part.
 * @param a and b as {@link nameWords} gives them
 */
export function nameSimilarity(a: readonly string[], b: readonly string[]): number {
  const rest = new Set(b);
  let shared = 0;
  for (const word of a) {
    const [match, share] = rest.has(word) ? [word, 1] : closest(word, rest);
    if (match === undefined) continue;
    rest.delete(match);
    shared += share * Math.min(weightOf(word), weightOf(match));
  }
  const all = [...a, ...b].reduce((sum, word) => sum + weightOf(word), 0);
  return all === 0 ? 0 : shared / (all - shared);
}

function closest(word: string, others: ReadonlySet<string>): [string | undefined, number] {
  let best: [string | undefined, number] = [undefined, 0];
  for (const other of others) {
    if (word.slice(0, sameBeginning) !== other.slice(0, sameBeginning)) continue;
    const share = pairsShared(word, other);
    if (share >= sameWord && share > best[1]) best = [other, share];
  }
  return best;
}

/** Dice's coefficient on the pairs of neighbouring letters. */
function pairsShared(a: string, b: string): number {
  const pairsOf = (word: string): string[] =>
    Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  const rest = pairsOf(b);
  const all = a.length - 1 + rest.length;
  let shared = 0;
  for (const pair of pairsOf(a)) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return all <= 0 ? 0 : (2 * shared) / all;
}

/** What similar names have in common at least once: the beginnings of their telling words. */
export function blockingKeys(words: readonly string[]): string[] {
  const telling = words.filter((word) => !generic.has(word));
  return [...new Set((telling.length > 0 ? telling : words).map((word) => word.slice(0, sameBeginning)))];
}
