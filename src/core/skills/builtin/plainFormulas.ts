/** What formulas are made of where nobody marks them: single letters, numbers, functions. */
const atom = String.raw`(?:(?:sqrt|sin|cos|tan|log|ln)(?![A-Za-z])|\d+(?:\.\d+)?|(?<![A-Za-z])[A-Za-z](?![A-Za-z']))`;
const sign = String.raw`[-+*/^=<>≤≥()]`;
/** Atoms and signs in a row; a space only beside a sign, and never two atoms apart: "a 5" is no product. */
const run = new RegExp(String.raw`(?:${atom}|${sign}|(?<=${sign}) (?=[\w(])|(?<=[\w)]) (?=${sign}))+`, 'gu');
/** A relation or a power, with something before and after it. */
const relation = /[A-Za-z\d)] ?[=^<>≤≥] ?[-(]*[A-Za-z\d]/u;
/** Signs of LaTeX, and tags of HTML, whose brackets are no relations. */
const marked = /[$\\]|<\/?[a-z]{1,10}>/iu;
const letter = /[A-Za-z]|\^/u;

/**
 * Marks the formulas of a text that marks none itself, as a person types them ("Solve x^2-5x+6=0"): runs of numbers,
 * single letters and signs that hold a relation or a power. Texts with LaTeX's marks or commands, or with tags, stay as they are.
 */
export function markPlainFormulas(text: string): string {
  if (!/[=^<>≤≥]/u.test(text) || marked.test(text)) return text;
  return text.replace(run, (part) => (relation.test(part) && letter.test(part) ? `$${part}$` : part));
}
