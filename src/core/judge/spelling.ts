import { closingBraces } from './braces';

/**
 * Brings an answer into one spelling, so that ways to write the same thing compare as equal text: wrappers (`$`, `\(`,
 * `\boxed`, `\text`, a trailing period) off, one sign for minus, one name for fractions, sizes of brackets gone, spaces
 * single. Nothing that changes a value goes: `^2`, `\pm`, a comma, a bracket stay. What stood in `\text{...}` is left
 * between quotation marks, because `5\text{ m}` is a length and `5m` is a product.
 */
export function spell(text: string): string {
  const spaced = withoutDoubledBackslashes(text)
    .replaceAll(/\u221a *(\d+)/gu, '\\sqrt{$1}')
    .replaceAll(unusual, (character) => usual[character] ?? character)
    .replaceAll(raised, (found) => `^{${digitsOf(found, superscripts)}}`)
    .replaceAll(lowered, (found) => `_{${digitsOf(found, subscripts)}}`)
    .replaceAll(/\\(?:displaystyle|textstyle|limits|bigstar|strut)(?![A-Za-z])|\\[hv]space\*? ?\{[^{}]*\}/gu, ' ')
    .replaceAll(unitVector, '\\vec$1 ')
    .replaceAll(/\\bar(?= ?\{? ?\d)/gu, '\\overline')
    .replaceAll(/(?<=\d\.)\((\d+)\)/gu, '\\overline{$1}')
    // A space without width stands in the comma between groups of digits, whatever other space there is.
    .replaceAll(/, ?\\! ?(?=\d{3})/gu, ',')
    .replaceAll(/\\\\|\\!/gu, keepRowBreak(''))
    .replaceAll(spacing, keepRowBreak(' '));
  const plain = unwrap(spaced).replaceAll(/\\[dtc]?(frac|binom)(?![A-Za-z])/gu, '\\$1');
  return braceArguments(plain)
    .replaceAll(/\\\\|\\(?:left|right|[bB]igg?[lr]?)(?![A-Za-z])/gu, keepRowBreak(''))
    .replaceAll(textCommand, ' "$1" ')
    .replaceAll(/\\frac ?\{ ?"([^"]*)" ?\} ?\{ ?"([^"]*)" ?\}/gu, '"$1/$2"')
    .replaceAll(/ ?\{ ?, ?\} ?/gu, ',')
    .replaceAll(/(?<= )!= ?/gu, '\\ne ')
    .replaceAll(/\\%/gu, '%')
    .replaceAll(/\^ ?(?:\{ ?\\circ ?\}|\\circ(?![A-Za-z]))|\\degrees?(?![A-Za-z])/gu, '°')
    .replaceAll(/° ?"? ?C ?"?(?![A-Za-z])/gu, ' "celsius"')
    .replaceAll(/° ?"? ?F ?"?(?![A-Za-z])/gu, ' "fahrenheit"')
    .replaceAll(/([\^_]) ?\{ ?([A-Za-z0-9]) ?\}/gu, '$1$2')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/**
 * Text that was escaped twice on its way here: `\\frac` with two backslashes for one. It is taken for that only where all
 * backslashes come in pairs and some stand before the name of a command, or where no row of a matrix can end before one.
 */
function withoutDoubledBackslashes(text: string): string {
  if (!/\\\\[A-Za-z]{2}/u.test(text)) return text;
  const runs = text.match(/\\+/gu) ?? [];
  if (runs.every(({ length }) => length % 2 === 0)) return text.replaceAll('\\\\', '\\');
  // Without an environment there are no rows to end.
  return text.includes('\\begin') ? text : text.replaceAll(/\\\\(?=[A-Za-z]{2})/gu, '\\');
}

/** The spelling without the spaces and quotation marks that carry no meaning: a space stays between letters or digits. */
export function compact(spelled: string): string {
  return spelled
    .replaceAll('"', ' ')
    .replaceAll(/ +/gu, ' ')
    .replaceAll(/(?<![\w.]) | (?![\w.])/gu, '');
}

const usual: Readonly<Record<string, string>> = {
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\ufe63': '-',
  '\uff0d': '-',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\uff0c': ',',
  '\u2019': "'",
  '\u00d7': '\\times ',
  '\u03c0': '\\pi ',
  '\u221e': '\\infty ',
  '\u2205': '\\emptyset ',
  '\u00bd': '\\frac{1}{2}',
  '\u00bc': '\\frac{1}{4}',
  '\u00be': '\\frac{3}{4}',
  '\u215b': '\\frac{1}{8}',
  '\u2264': '\\le ',
  '\u2265': '\\ge ',
  '\u2a7d': '\\le ',
  '\u2a7e': '\\ge ',
  '\u2260': '\\ne ',
  '\u2248': '\\approx ',
  '\u2261': '\\equiv ',
  '\u00b1': '\\pm ',
  '\u2213': '\\mp ',
  '\u00b7': '\\cdot ',
  '\u22c5': '\\cdot ',
  '\u2219': '\\cdot ',
  '\u00f7': '\\div ',
  '\u2044': '/',
  '\u2215': '/',
  '\u222a': '\\cup ',
  '\u2229': '\\cap ',
  '\u2208': '\\in ',
  '\u2209': '\\notin ',
  '\u2216': '\\setminus ',
  '\u221a': '\\sqrt ',
  '\u221b': '\\sqrt[3]',
  '\u27e8': '\\langle ',
  '\u27e9': '\\rangle ',
  '\u230a': '\\lfloor ',
  '\u230b': '\\rfloor ',
  '\u2308': '\\lceil ',
  '\u2309': '\\rceil ',
  '\u211d': '\\mathbb{R}',
  '\u2124': '\\mathbb{Z}',
  '\u2115': '\\mathbb{N}',
  '\u211a': '\\mathbb{Q}',
  '\u2102': '\\mathbb{C}',
  '\u2026': '\\ldots ',
  '\u2032': "'",
  '\u2220': '\\angle ',
  '\u03b1': '\\alpha ',
  '\u03b2': '\\beta ',
  '\u03b3': '\\gamma ',
  '\u03b4': '\\delta ',
  '\u03b8': '\\theta ',
  '\u03bb': '\\lambda ',
  '\u03c6': '\\phi ',
  '\u03c9': '\\omega ',
  '\uff08': '(',
  '\uff09': ')',
  '\uff1d': '=',
  '\uff0b': '+',
  '\uff1a': ':',
  '\u3002': '.',
  '\u2153': '\\frac{1}{3}',
  '\u2154': '\\frac{2}{3}',
};
const unusual = new RegExp(`[${Object.keys(usual).join('')}]`, 'gu');

const superscripts = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207b\u207f';
const subscripts = '\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089';
const raised = new RegExp(`[${superscripts}]+`, 'gu');
const lowered = new RegExp(`[${subscripts}]+`, 'gu');

function digitsOf(found: string, script: string): string {
  return Array.from(found, (character) => '0123456789-n'[script.indexOf(character)] ?? character).join('');
}

/** \mathbf{i}, \hat{\imath}: the vector, not the imaginary unit. */
const unitVector = /\\(?:mathbf|boldsymbol|vec|hat|bm|widehat)(?: ?\{ ?\\?| ?\\| )([ijk])(?:math)?(?![A-Za-z]) ?\}?/gu;

/** Replaces what a pattern finds, but for `\\`, which ends a row of a matrix and hides the command after its first half. */
function keepRowBreak(instead: string): (found: string) => string {
  return (found) => (found === '\\\\' ? found : instead);
}

const spacing = /\\\\|\\[,;: ]|~|\\(?:q?quad(?![A-Z])|(?:thin|med|thick)space(?![A-Za-z]))/gu;
const textNames = 'text|textnormal|textbf|textit|textrm|textsf|mathrm|mathbf|mathit|mathsf|mbox|hbox|operatorname';
const textCommand = new RegExp(`\\\\(?:${textNames}) ?\\{([^{}]*)\\}`, 'gu');
const groupWrapper = new RegExp(`^(?:\\\\(?:boxed|fbox|displaystyle|${textNames}) ?)?\\{`, 'u');

/** Wrappers can be nested, but nobody nests them deeper; it bounds the work on hostile input. */
const deepest = 12;

function unwrap(text: string): string {
  let inner = text.trim();
  for (let i = 0; i < deepest; i++) {
    const next = unwrapOnce(inner);
    if (next === inner) break;
    inner = next;
  }
  return withoutDelimiters(inner);
}

function unwrapOnce(text: string): string {
  const whole =
    /^(?:\\\(([^]*)\\\)|\\\[([^]*)\\\]|\*\*([^*]*)\*\*|`([^`]*)`|"([^"]*)"|\\displaystyle(?![A-Za-z])([^]*))$/u;
  const content = whole.exec(text)?.slice(1).find(Boolean);
  if (content !== undefined && !/\\[()[\]]/u.test(content)) return content.trim();
  const dollars = /^(\$\$?)([^$]+)\1$/u.exec(text)?.[2];
  if (dollars !== undefined && !dollars.endsWith('\\')) return dollars.trim();
  const group = groupWrapper.exec(text)?.[0];
  if (group !== undefined && closingBraces(text).get(group.length - 1) === text.length - 1)
    return text.slice(group.length, -1).trim();
  // "0.333..." is not 0.333, so that only a single period goes.
  if (/[^.]\.$/u.test(text)) return text.slice(0, -1).trim();
  // A backslash that nothing follows was to escape what is gone.
  return /[^\\]\\$/u.test(text) ? text.slice(0, -1).trim() : text;
}

/** Drops the delimiters of formulas within the text; a dollar sign that stands alone before an amount means money. */
function withoutDelimiters(text: string): string {
  const signs = text.replaceAll(/\\./gsu, '').split('$').length - 1;
  const money = signs === 1 ? text.replace(/(?<!\\)\$(?=\s*[-+]?[\d.])/u, '\\$') : text;
  return money.replaceAll(/\\.|\$/gsu, (found) => {
    if (found === '$') return signs % 2 === 0 ? ' ' : found;
    return '()[]'.includes(found[1] ?? ' ') ? ' ' : found;
  });
}

const argumentsOf: Readonly<Record<string, number>> = { '\\frac': 2, '\\binom': 2, '\\sqrt': 1 };

/** Writes the braces that TeX lets people leave out: `\frac12` is `\frac{1}{2}`, `\sqrt3` is `\sqrt{3}`. */
function braceArguments(text: string): string {
  if (!/\\(?:frac|sqrt|binom)/u.test(text)) return text;
  const closing = closingBraces(text);
  const single = new Set<number>();
  for (const match of text.matchAll(/\\(?:frac|sqrt|binom)(?![A-Za-z])/gu)) {
    let at = match.index + match[0].length;
    for (let count = argumentsOf[match[0]] ?? 0; count > 0; count--) {
      while (text[at] === ' ') at++;
      const close = closing.get(at);
      if (close === undefined && !/[A-Za-z0-9]/u.test(text[at] ?? '')) break;
      if (close === undefined) single.add(at);
      at = (close ?? at) + 1;
    }
  }
  if (single.size === 0) return text;
  let braced = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    braced += single.has(at) ? `{${character}}` : character;
  }
  return braced;
}
