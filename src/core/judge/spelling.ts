import { closingBraces } from './braces';

/**
 * Brings an answer into one spelling, so that ways to write the same thing compare as equal text: wrappers (`$`, `\(`,
 * `\boxed`, `\text`, a trailing period) off, one sign for minus, one name for fractions, sizes of brackets gone, spaces
 * single. Nothing that changes a value goes: `^2`, `\pm`, a comma, a bracket stay. What stood in `\text{...}` is left
 * between quotation marks, because `5\text{ m}` is a length and `5m` is a product.
 */
export function spell(text: string): string {
  const spaced = text
    .replaceAll(/\u221a *(\d+)/gu, '\\sqrt{$1}')
    .replaceAll(unusual, (character) => usual[character] ?? character)
    .replaceAll(/\\\\|\\!/gu, keepRowBreak(''))
    .replaceAll(spacing, keepRowBreak(' '));
  const plain = unwrap(spaced).replaceAll(/\\[dtc]frac(?![A-Za-z])/gu, '\\frac');
  return braceArguments(plain)
    .replaceAll(/\\\\|\\(?:left|right|[bB]igg?[lr]?)(?![A-Za-z])/gu, keepRowBreak(''))
    .replaceAll(textCommand, ' "$1" ')
    .replaceAll(/\{,\}/gu, ',')
    .replaceAll(/\\%/gu, '%')
    .replaceAll(/\^ ?(?:\{ ?\\circ ?\}|\\circ(?![A-Za-z]))|\\degrees?(?![A-Za-z])/gu, '°')
    .replaceAll(/([\^_]) ?\{ ?([A-Za-z0-9]) ?\}/gu, '$1$2')
    .replaceAll(/\s+/gu, ' ')
    .trim();
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
  '\u2153': '\\frac{1}{3}',
  '\u2154': '\\frac{2}{3}',
};
const unusual = new RegExp(`[${Object.keys(usual).join('')}]`, 'gu');

/** Replaces what a pattern finds, but for `\\`, which ends a row of a matrix and hides the command after its first half. */
function keepRowBreak(instead: string): (found: string) => string {
  return (found) => (found === '\\\\' ? found : instead);
}

const spacing = /\\\\|\\[,;: ]|~|\\(?:q?quad|(?:thin|med|thick)space)(?![A-Za-z])/gu;
const textNames = 'text|textbf|textit|textrm|textsf|mathrm|mathbf|mathit|mathsf|mbox|hbox|operatorname';
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
  return /[^.]\.$/u.test(text) ? text.slice(0, -1).trim() : text;
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

const argumentsOf: Readonly<Record<string, number>> = { '\\frac': 2, '\\sqrt': 1 };

/** Writes the braces that TeX lets people leave out: `\frac12` is `\frac{1}{2}`, `\sqrt3` is `\sqrt{3}`. */
function braceArguments(text: string): string {
  if (!text.includes('\\frac') && !text.includes('\\sqrt')) return text;
  const closing = closingBraces(text);
  const single = new Set<number>();
  for (const match of text.matchAll(/\\(?:frac|sqrt)(?![A-Za-z])/gu)) {
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
