import type { Random } from '../samples/generator/random';

/** Another wording of a problem, undefined where the problem gives no occasion for it. */
export type Rewording = (problem: string, random: Random) => string | undefined;

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Pieces outside and inside of formulas, in turn. */
function pieces(problem: string): string[] {
  return problem.split(
    /(\[asy\].*\[\/asy\]|\\begin.*\\end\{\w+\}|\\\(.*?\\\)|\\\[.*?\\\]|\$\$.*?\$\$|(?<!\\)\$(?:\\.|[^$])*?\$)/su,
  );
}

function changed(problem: string, reworded: string): string | undefined {
  return reworded === problem ? undefined : reworded;
}

/** Has `work` done on what stands outside of formulas. */
function inSentences(problem: string, work: (sentence: string) => string): string {
  return pieces(problem)
    .map((piece, at) => (at % 2 === 0 ? work(piece) : piece))
    .join('');
}

/** Has `work` done on every formula that `kind` fits. */
function inFormulas(problem: string, kind: RegExp, work: (formula: string) => string): string {
  return pieces(problem)
    .map((piece, at) => (at % 2 === 1 && kind.test(piece) ? work(piece) : piece))
    .join('');
}

function numbersRespelled(problem: string): string | undefined {
  const words = inSentences(problem, (sentence) =>
    sentence
      .replaceAll(/(?<![\d.,/$%:-])\b(\d{1,2})\b(?![\d.,/%:-])/gu, (digits) => small[Number(digits)] ?? digits)
      .replaceAll(/(?<![\d.,])(\d{1,3})(\d{3})(?![\d.,])/gu, '$1,$2'),
  );
  return changed(problem, words);
}

function sentencesReordered(problem: string, random: Random): string | undefined {
  if (problem.includes('[asy]')) return undefined;
  const sentences = problem.split(/(?<=[.?!]\$?)\s+(?=[A-Z$])/u);
  if (sentences.length < 2) return undefined;
  const [first = '', ...rest] = sentences;
  const order = sentences.length === 2 ? [...rest, first] : random.shuffle(sentences);
  return changed(problem, order.join(' '));
}

function respaced(problem: string, random: Random): string | undefined {
  const reworded = inFormulas(problem, /^\$[^$]/u, (formula) => {
    const inner = formula
      .slice(1, -1)
      .replaceAll(/\\[dt]frac/gu, '\\frac')
      .replaceAll(/\\frac/gu, () => random.pick(['\\dfrac', '\\frac', '\\tfrac']))
      .replaceAll(/\\(?:left|right)(?![a-z])/gu, '')
      .replaceAll(/\^(\d)/gu, '^{$1}')
      .replaceAll(/(?<!\\)([+=<>])/gu, ' $1 \\, ')
      .replaceAll(/\\cdot(?![a-z])/gu, '\\times ')
      .replaceAll(/\\leq?(?![a-z])/gu, '\\leqslant ');
    return random.chance(0.5) ? `\\(${inner}\\)` : `$ ${inner} $`;
  });
  return changed(problem, reworded);
}

function variablesRenamed(problem: string): string | undefined {
  if (problem.includes('[asy]')) return undefined;
  const used = new Set(pieces(problem).flatMap((piece, at) => (at % 2 === 1 ? lettersOf(piece) : [])));
  const variables = [...used].filter((letter) => /[b-df-hj-z]/u.test(letter));
  const free = 'uvwpqrstgh'.split('').filter((letter) => !used.has(letter));
  if (variables.length === 0 || free.length < variables.length) return undefined;
  const to = new Map(variables.map((letter, at) => [letter, free[at] ?? letter]));
  const renamed = (formula: string): string =>
    formula.replaceAll(
      /\\(?:text|begin|end|operatorname)\{[^{}]*\}|\\[a-zA-Z]+|[a-z]/gu,
      (piece) => to.get(piece) ?? piece,
    );
  return changed(problem, inFormulas(problem, /^/u, renamed));
}

function lettersOf(formula: string): string[] {
  return formula.replaceAll(/\\(?:text|begin|end|operatorname)\{[^{}]*\}|\\[a-zA-Z]+/gu, '').match(/[a-z]/gu) ?? [];
}

function casedAnew(problem: string, random: Random): string | undefined {
  const upper = random.chance(0.3);
  return changed(
    problem,
    inSentences(problem, (sentence) =>
      (upper ? sentence.toUpperCase() : sentence.toLowerCase())
        .replaceAll(/[,;:] /gu, ' ')
        .replaceAll(/\s+/gu, ' ')
        .replaceAll(/[.?]$/gu, ''),
    ),
  );
}

/** The request in other words, as another edition of a book has it. */
function requestReworded(problem: string): string | undefined {
  return changed(
    problem,
    problem
      .replaceAll(/\bWhat is the value of\b/gu, 'Find the value of')
      .replaceAll(/\bWhat is\b/gu, 'Determine')
      .replaceAll(/\bFind\b/gu, 'Compute')
      .replaceAll(/\bHow many\b/gu, 'Find how many')
      .replaceAll(/\bCompute\b(?=.*Compute)/gu, 'Evaluate'),
  );
}

/** Two of the others, one after the other. */
function twoAtOnce(problem: string, random: Random): string | undefined {
  const [one, other] = random.sample(Object.values(rewordings), 2);
  const first = one?.(problem, random);
  return first === undefined ? undefined : other?.(first, random);
}

const rewordings = {
  'numbers in words or with separators': numbersRespelled,
  'sentences in another order': sentencesReordered,
  'LaTeX spacing and spelling': respaced,
  'variables renamed': variablesRenamed,
  'case and punctuation': casedAnew,
  'request in other words': requestReworded,
} satisfies Record<string, Rewording>;

/** The same problem in other clothes: to be found. */
export const sameProblem: Readonly<Record<string, Rewording>> = { ...rewordings, 'two of these at once': twoAtOnce };

/** Another number: a problem of the same template. */
function anotherNumber(problem: string, random: Random): string | undefined {
  const places = [...problem.matchAll(/(?<![\d.])\d+(?![\d.])/gu)];
  if (places.length === 0 || problem.includes('[asy]')) return undefined;
  const place = random.pick(places);
  const value = Number(place[0]);
  const other = String(value < 10 ? random.intBut(2, 9, value) : random.intBut(10, 99, value));
  return problem.slice(0, place.index) + other + problem.slice(place.index + place[0].length);
}

/** Another sign between the same numbers. */
function anotherSign(problem: string, random: Random): string | undefined {
  const places = [...problem.matchAll(/(?<=[\w)}] ?)[-+](?= ?[\w(\\])/gu)].filter(
    ({ index }) => (problem.slice(0, index).match(/\$/gu) ?? []).length % 2 === 1,
  );
  if (places.length === 0 || problem.includes('[asy]')) return undefined;
  const place = random.pick(places);
  return problem.slice(0, place.index) + (place[0] === '+' ? '-' : '+') + problem.slice(place.index + 1);
}

/** The other unknown is asked for. */
function anotherUnknown(problem: string): string | undefined {
  const asked = /\b(?:Find|Compute|What is(?: the value of)?) \$([a-z])\$/u.exec(problem);
  const letters = [...problem.matchAll(/\$[^$]*\$/gu)].flatMap(([formula]) => lettersOf(formula));
  const other = letters.find((letter) => letter !== asked?.[1]);
  if (!asked?.[1] || other === undefined) return undefined;
  return problem.replace(
    asked[0],
    asked[0].replace(`$${asked[1]}$`, () => `$${other}$`),
  );
}

/** Other problems of the same template: to be left alone. */
export const otherProblem: Readonly<Record<string, Rewording>> = {
  'another number': anotherNumber,
  'another sign': anotherSign,
  'another unknown asked for': anotherUnknown,
};
