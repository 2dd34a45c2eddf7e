import { stem, tokenise } from '../builtin/tokens';

/** Words that tell no skill from another: of grammar, of tasks, and of those who name skills. */
const emptyWords = new Set(
  (
    'a an the of and or nor to in on for with without by from at as into onto out up down about over under between among than then ' +
    'is are be am was were been being do does did has have had having can could may might must shall should will would not no ' +
    'it its this that these those there here which what who whom whose how when where why if so but also both either each every ' +
    'any all some such other another same own only just very more most less least many much few several one two three ' +
    'i we you he she they me us him her them my our your his their ' +
    'find give given let suppose determine show say tell ask answer question problem following using use used make made get got take taken ' +
    'skill skills understand understanding understood comprehend comprehension apply applying application analyse analyze analysing analyzing ' +
    'knowledge concept concepts basic advanced general related various different based technique techniques method methods ability ' +
    'solve solving solved identify identifying interpret interpreting interpretation recognise recognize perform performing involve involving ' +
    'value'
  )
    .split(' ')
    .map(stem),
);

const irregular = new Map(
  Object.entries({
    matrices: 'matrix',
    vertice: 'vertex',
    vertices: 'vertex',
    indice: 'index',
    indices: 'index',
    axes: 'axis',
    summation: 'sum',
    circular: 'circl',
    triangular: 'triangl',
    divide: 'divis',
    divid: 'divis',
    dice: 'die',
    maximum: 'maxim',
    maximal: 'maxim',
    minimum: 'minim',
    minimal: 'minim',
    sine: 'sin',
    cosine: 'cos',
    tangent: 'tan',
    logarithm: 'log',
    logarithmic: 'log',
  }),
);

/** Endings of words of one family, the longest first; what is left must still say something. */
const endings =
  /(?:izations?|isations?|ications?|iations?|ational|ations?|itions?|ements?|ments?|ness|ibility|ability|ities|ity|ically|ical|ially|ials?|ible|able|ally|als?|ics?|ives?|ous|ances?|ences?|antly|ently|ants?|ents?|ably|ly|ors?|ers?|ions?|ates?|at|ing|ed|y|e)$/u;
const leastRoot = 5;

/** The family that a word belongs to: `multiply`, `multiplying` and `multiplication` meet. On the rough side, on purpose. */
export function familyOf(word: string): string {
  let family = families.get(word);
  if (family === undefined) {
    // Texts hold few distinct words; hostile ones must not grow the cache without end.
    if (families.size > mostKept) families.clear();
    family = irregular.get(word) ?? rootOf(word);
    families.set(word, family);
  }
  return family;
}

const mostKept = 50_000;
const families = new Map<string, string>();

function rootOf(word: string): string {
  if (word.length <= leastRoot) return word;
  const root = word.replace(endings, '');
  return root.length >= leastRoot && root.length < word.length ? root : word;
}

/**
 * The telling words of a text as families, and its LaTeX commands with their backslash, in order. Names of skills may have
 * dashes, underscores and slashes between words.
 */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (const item of tokenise(text.replace(/[_\-/]/gu, ' ')).items) {
    if (item.startsWith('\\')) words.push(item);
    else if (item.length > 1 && !emptyWords.has(item) && !/^\d/u.test(item)) words.push(familyOf(item));
  }
  return words;
}

/** How a text spells those of its words first that are of the wanted families; for showing them to people. */
export function spellings(text: string, wanted: ReadonlySet<string>): Map<string, string> {
  const spelled = new Map<string, string>();
  const seen = new Set<string>();
  for (const [found] of text.matchAll(/\p{L}+/gu)) {
    if (spelled.size === wanted.size) break;
    const word = found.toLowerCase();
    if (seen.has(word)) continue;
    seen.add(word);
    const family = familyOf(stem(word));
    if (wanted.has(family) && !spelled.has(family)) spelled.set(family, word);
  }
  return spelled;
}
