const functions = 'sqrt|sin|cos|tan|cot|sec|csc|log|ln';
/** What formulas are made of where nobody marks them: single letters, numbers, functions. */
const atom = String.raw`(?:(?<![A-Za-z])(?:${functions})(?![A-Za-z])|\d+(?:\.\d+)?|(?<![A-Za-z])[A-Za-z](?![A-Za-z']))`;
const sign = String.raw`[-+*/^=<>≤≥()|_]`;
/** Atoms and signs in a row; a space only beside a sign, and never two atoms apart: "a 5" is no product. */
const run = new RegExp(String.raw`(?:${atom}|${sign}|(?<=${sign}) (?=[\w(|])|(?<=[\w)|]) (?=${sign}))+`, 'gu');
/** Signs of LaTeX, and tags of HTML, whose brackets are no relations. */
const marked = /[$\\]|<\/?[a-z]{1,10}>/iu;
/** Without one of these a text holds no formula: most texts are not looked at any further. */
const hint = new RegExp(String.raw`[=^<>≤≥|+*]|\)\(|\d/\d+ ?-|\d[a-z] ?-|\b(?:${functions}|[fgh])[_(]`, 'u');
const letter = /[A-Za-z]|\^/u;

/** What makes a run a formula, as opposed to a list of letters, a date or a range. */
const kinds: readonly RegExp[] = [
  // A sum or a product; a difference needs more, for "10-12" is a range.
  /[A-Za-z\d)|] ?[+*] ?[-(|]*[A-Za-z\d]/u,
  /\d\/\d+ ?- ?\d|\d[a-z](?:\^\d+)? ?- ?\d/u,
  // Brackets side by side, and values of functions.
  /[A-Za-z\d]\)\([A-Za-z\d-]/u,
  new RegExp(String.raw`(?:${functions})(?:_\w+|\^\d+)? ?\(|[fgh]\(-?(?:\d|[fgh]\()`, 'u'),
  // An absolute value; cells of a table have spaces within their bars.
  /\|-?[A-Za-z\d](?:[^|]*[A-Za-z\d)])?\|/u,
];
/** A relation or a power, with something before and after it. */
const relation = /[A-Za-z\d)|] ?[=^<>≤≥] ?[-(|]*[A-Za-z\d]/u;

/**
 * Marks the formulas of a text that marks none itself, as a person types them ("Solve x^2-5x+6=0", "sqrt(72)", "|x-3| <
 * 5"), and writes them as LaTeX does: runs of numbers, single letters, signs and functions that hold a relation, an operation or a
 * function. Texts with LaTeX's marks or commands, or with tags, stay as they are.
 */
export function markPlainFormulas(text: string): string {
  if (!hint.test(text) || marked.test(text)) return text;
  return text.replace(run, (part) => (isFormula(part) ? `$${inLatex(part)}$` : part));
}

function isFormula(part: string): boolean {
  return (relation.test(part) && letter.test(part)) || kinds.some((kind) => kind.test(part));
}

/** Roots, fractions of numbers, products and exponents in brackets, as LaTeX writes them. */
function inLatex(part: string): string {
  return part
    .replace(/sqrt ?\(([^()]*)\)/gu, String.raw`\sqrt{$1}`)
    .replace(/\^\(([^()]*)\)/gu, '^{$1}')
    .replace(/(?<![\w)}^.])(\d+)\/(\d+)(?![\w(.^])/gu, String.raw`\frac{$1}{$2}`)
    .replaceAll('*', String.raw` \cdot `);
}
