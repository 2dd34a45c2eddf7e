import { wordsIn } from './words';

/** What a command of a formula is called in words: problems write `\sqrt`, names of skills "radicals". */
const called: Readonly<Record<string, string>> = {
  '\\frac': 'fraction',
  '\\sqrt': 'square root radical',
  '\\log': 'log',
  '\\ln': 'log',
  '\\exp': 'exponential',
  '\\sin': 'sine trigonometry',
  '\\cos': 'cosine trigonometry',
  '\\tan': 'tangent trigonometry',
  '\\cot': 'trigonometry',
  '\\sec': 'trigonometry',
  '\\csc': 'trigonometry',
  '\\arcsin': 'trigonometry inverse',
  '\\arccos': 'trigonometry inverse',
  '\\arctan': 'trigonometry inverse',
  '\\angle': 'angle',
  '\\triangle': 'triangle',
  '\\circ': 'degree angle',
  '\\pmod': 'modular remainder',
  '\\bmod': 'modular remainder',
  '\\mod': 'modular remainder',
  '\\equiv': 'congruence modular',
  '\\gcd': 'greatest common divisor',
  '\\lcm': 'least common multiple',
  '\\binom': 'combination binomial',
  '\\int': 'integral calculus',
  '\\lim': 'limit calculus',
  '\\sum': 'sum series',
  '\\prod': 'product',
  '\\infty': 'infinite',
  '\\lfloor': 'floor',
  '\\lceil': 'ceiling',
  '\\le': 'inequality',
  '\\ge': 'inequality',
  '\\det': 'determinant matrix',
  pmatrix: 'matrix vector',
  bmatrix: 'matrix',
  vmatrix: 'determinant matrix',
  '\\overrightarrow': 'vector',
  '\\mathbf': 'vector',
  '\\cap': 'intersection set',
  '\\cup': 'union set',
  '\\in': 'set',
  '\\parallel': 'parallel',
  '\\perp': 'perpendicular',
  '\\cong': 'congruent',
  '\\sim': 'similar',
  '%': 'percent',
};

/** Words that notation in a text stands for, as {@link wordsIn} gives words; none for most items. */
export function wordsOfNotation(item: string): readonly string[] {
  return table.get(item) ?? [];
}

const table = new Map(Object.entries(called).map(([item, words]) => [item, wordsIn(words)]));
