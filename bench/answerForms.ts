/**
 * Writes answers in other ways that mean the same, and mutilates them: input for measuring the judge. Works on the text
 * alone and shares no code with the judge.
 */

/** A way to write an answer anew; undefined where it does not apply. */
type Rewriting = (answer: string, below: (limit: number) => number) => string | undefined;

/** `replaced` when it is another text. */
function changed(answer: string, replaced: string): string | undefined {
  return replaced === answer ? undefined : replaced;
}

const isWords = (answer: string): boolean => /\\text|[A-Za-z]{4}/u.test(answer.replaceAll(/\\[a-z]+/gu, ''));
const isWhole = (answer: string): boolean => /^-?\d{1,12}$/u.test(answer);
/** One expression: no list, no bracket around all of it, no relation, no unit. */
const isExpression = (answer: string): boolean =>
  !isWords(answer) &&
  !/[,=<>:$%\\]\\|,|\\(?:in|cup|pm|le|ge|text|mbox|mathbf|begin|circ|degree|[{%$!])|[=<>:,%_|]|\.\s*$/u.test(answer);

const rewritings: Readonly<Record<string, Rewriting>> = {
  boxed: (answer) => `\\boxed{${answer}}`,
  dollars: (answer) => (answer.includes('$') ? undefined : `$${answer}$`),
  sentence: (answer) => (answer.endsWith('.') || isWords(answer) ? undefined : `${answer}.`),
  named: (answer) => (isExpression(answer) && !/[xX]/u.test(answer) ? `x = ${answer}` : undefined),
  dfrac: (answer) => changed(answer, answer.replaceAll(/\\[td]?frac(?=\s*\{)/gu, '\\dfrac')),
  slash: (answer) => changed(answer, answer.replace(/^(-?)\\[dt]?frac\{(\d+)\}\{(\d+)\}$/u, '$1$2/$3')),
  expanded: (answer, below) => {
    const [, sign, over, under] = /^(-?)\\[dt]?frac\{(\d{1,9})\}\{(\d{1,9})\}$/u.exec(answer) ?? [];
    const factor = 2 + below(8);
    return over && under ? `${sign ?? ''}\\frac{${Number(over) * factor}}{${Number(under) * factor}}` : undefined;
  },
  decimal: (answer) => {
    const [, sign, over, under] =
      /^(-?)\\[dt]?frac\{(\d{1,6})\}\{(2|4|5|8|10|16|20|25|40|50|100)\}$/u.exec(answer) ?? [];
    return over && under ? `${sign ?? ''}${Number(over) / Number(under)}` : undefined;
  },
  pointZero: (answer) => (isWhole(answer) ? `${answer}.0` : undefined),
  thousands: (answer) =>
    isWhole(answer) && answer.length > 4 ? answer.replaceAll(/\B(?=(?:\d{3})+$)/gu, '{,}') : undefined,
  overOne: (answer) => (isWhole(answer) ? `\\frac{${answer}}{1}` : undefined),
  difference: (answer, below) => {
    const more = below(1_000);
    return isWhole(answer) ? `${Number(answer) + more} - ${more}` : undefined;
  },
  plusZero: (answer) => (isExpression(answer) ? `${answer} + 7 - 7` : undefined),
  halved: (answer) => (isExpression(answer) ? `\\frac{2\\left(${answer}\\right)}{2}` : undefined),
  factor: (answer) => (isExpression(answer) ? `3 \\cdot \\left( \\frac{${answer}}{3} \\right)` : undefined),
  unicodeMinus: (answer) => changed(answer, answer.replaceAll('-', '\u2212')),
  unicodePi: (answer) => changed(answer, answer.replaceAll(/\\pi(?![a-z])/gu, '\u03c0')),
  power: (answer) => changed(answer, answer.replaceAll(/\\sqrt\{(\d+)\}/gu, '{$1}^{1/2}')),
  plainRoot: (answer) => changed(answer, answer.replaceAll(/\\sqrt\{(\d+)\}/gu, 'sqrt($1)')),
  rational: (answer) =>
    changed(
      answer,
      answer.replace(/^\\frac\{(\d+)\\sqrt\{(\d+)\}\}\{(\d+)\}$/u, '\\frac{$1 \\cdot $2}{$3 \\sqrt{$2}}'),
    ),
  bare: (answer) => changed(answer, answer.replaceAll(/\\left|\\right/gu, '')),
  sized: (answer) =>
    /^[([].*[)\]]$/u.test(answer) ? `\\left${answer.slice(0, -1)}\\right${answer.at(-1) ?? ''}` : undefined,
  matrix: (answer) => changed(answer, answer.replaceAll('pmatrix', 'bmatrix')),
  reordered: (answer) =>
    /^[^(){}[\]]*,[^(){}[\]]*$/u.test(answer) && !/\d,(?:\d{3}|\\!)|\\/u.test(answer)
      ? answer.split(',').reverse().join(', ')
      : undefined,
  set: (answer) => (/^[^(){}[\]=\\]*, [^(){}[\]=\\]*$/u.test(answer) ? `\\{${answer}\\}` : undefined),
  loose: (answer) =>
    isWords(answer) ? undefined : changed(answer, answer.replaceAll(/(?<=[^\s\\{])([-+=,])(?=[^\s!}])/gu, ' $1 ')),
  turned: (answer) => {
    const [, left, right] = /^([^=<>]+)=([^=<>]+)$/u.exec(answer) ?? [];
    return left && right && !isWords(answer) && left.trim().length > 2 ? `${right.trim()} = ${left.trim()}` : undefined;
  },
};

/** The names of the ways to write an answer anew. */
export const formNames = Object.keys(rewritings);

/** The answer in another form, chosen by `below`, with the form's name. Every answer can at least be boxed. */
export function anotherForm(answer: string, below: (limit: number) => number): { name: string; text: string } {
  const start = below(formNames.length);
  for (let i = 0; i < formNames.length; i++) {
    const name = formNames[(start + i) % formNames.length] ?? '';
    const text = rewritings[name]?.(answer, below);
    if (text !== undefined) return { name, text };
  }
  return { name: 'same', text: answer };
}

/** The answer with another value: one digit, sign, letter or bracket is another. Undefined where it has none. */
export function altered(answer: string, below: (limit: number) => number): string | undefined {
  const places = [
    ...answer.matchAll(/\d|(?<=\d\s?)[-+](?=\s?[\dx\\])|(?<![a-z\\])[xy](?![a-z])|(?<=^|\\left)[([]|[)\]]$/gu),
  ];
  const place = places[below(places.length)];
  if (!place) return undefined;
  const others = otherMarks(place[0]);
  const other = others[below(others.length)] ?? '';
  return answer.slice(0, place.index) + other + answer.slice(place.index + 1);
}

function otherMarks(mark: string): string[] {
  if (/\d/u.test(mark)) return Array.from('0123456789').filter((digit) => digit !== mark);
  return [{ '-': '+', '+': '-', x: 'y', y: 'x', '(': '[', '[': '(', ')': ']', ']': ')' }[mark] ?? mark];
}

const pieces = (
  '{ } \\ $ \\frac \\dfrac12 \\boxed{ \\text{ ( ) [ ] | , . 0 9 - + = < > \\le \\in \\cup \\pm ^ _ ! % ° : ; " \\{ \\} \\\\ & \\sqrt \\sqrt[ ' +
  '\\begin{pmatrix} \\end{pmatrix} \\binom \\left( \\right] \\infty \\pi \\sin \\log_ e i x n 10^ ^{99} 9^9^9 ! 1e9 \\mathbb{Z} \\pmod ' +
  'and or \\overline{ \\ldots \u221a \u00b2 \u2212 \ud800 / * \n'
).split(' ');

/** The answer with pieces of LaTeX put in, cut out, doubled. */
export function mutilated(answer: string, below: (limit: number) => number): string {
  let text = answer;
  for (let edits = 1 + below(5); edits > 0; edits--) {
    const at = below(text.length + 1);
    const kind = below(4);
    if (kind === 0) text = text.slice(0, at) + text.slice(at + 1 + below(4));
    else if (kind === 1) text = text.slice(0, at) + text.slice(Math.max(0, at - below(12)), at) + text.slice(at);
    else text = text.slice(0, at) + (pieces[below(pieces.length)] ?? '') + text.slice(at);
  }
  return text;
}
