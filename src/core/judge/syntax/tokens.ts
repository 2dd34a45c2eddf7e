import { unitOf } from '../units';

export interface Token {
  /** `text` stood in `\text{...}` or is a word that is no formula; `sign` is a single character or an escaped one. */
  readonly kind: 'number' | 'letter' | 'command' | 'text' | 'sign';
  /** Commands with their backslash. */
  readonly text: string;
  /** Whether a space stands before it. */
  readonly spaced: boolean;
}

/** Words of plain text that mean what the command of the same name does. */
const plainCommands = new Set(
  (
    'sqrt cbrt sin cos tan cot sec csc arcsin arccos arctan arccot arcsec arccsc cis sinh cosh tanh ln log exp abs floor ' +
    'ceil det max min gcd lcm ' +
    'pi infty alpha beta gamma delta theta lambda phi omega sigma cup cap pm frac binom mod'
  ).split(' '),
);
const otherNames: Readonly<Record<string, string>> = {
  inf: '\\infty',
  infinity: '\\infty',
  oo: '\\infty',
  union: '\\cup',
  asin: '\\arcsin',
  acos: '\\arccos',
  atan: '\\arctan',
  degrees: '°',
  degree: '°',
  deg: '°',
};
const joining = new Set(['and', 'or', 'to']);

/** What a run of letters of plain text starts with: the longest name first. */
const prefix = /^(?:arcsin|arccos|arctan|sqrt|sinh|cosh|tanh|sin|cos|tan|ln|log|exp|pi)/u;

const pattern = new RegExp(
  [
    /"([^"]*)"/u, // 1 text
    /(\\[A-Za-z]+\*?)/u, // 2 command
    /(\\\\|\\.)/su, // 3 escaped sign
    // 4 number, also with the digits of a base above ten: 1A_{16}
    /((?=\d*[A-F])(?=[A-F]*\d)[\dA-F]+(?= ?_ ?\{? ?1[1-6](?!\d))|\d+(?:\.\d*)?(?:[eE][-+]?\d{1,4}(?![\d.]))?|\.\d+)/u,
    /([A-Za-z]+)/u, // 5 letters
    /([^\s])/u, // 6 sign
  ]
    .map(({ source }) => source)
    .join('|'),
  'uy',
);
const grouped = /[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+)(?:\.\d+)?(?![\d,])/uy;

/** Splits an answer in the spelling of `spell` into its tokens. Linear. */
export function tokenize(spelled: string): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  let at = 0;
  for (;;) {
    const spaced = spelled[at] === ' ';
    if (spaced) at++;
    if (at >= spelled.length) return tokens;
    const group = depth === 0 ? matchAt(grouped, spelled, at) : undefined;
    if (group && tokens.at(-1)?.kind !== 'number') {
      tokens.push({ kind: 'number', text: group[0].replaceAll(/[ ,]/gu, ''), spaced });
      at += group[0].length;
      continue;
    }
    const match = matchAt(pattern, spelled, at);
    if (!match) return tokens;
    at += match[0].length;
    const [all, text, command, escaped, number, letters, sign] = match;
    if (text !== undefined) pushText(tokens, text.trim(), spaced);
    else if (command !== undefined) tokens.push({ kind: 'command', text: command, spaced });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, spaced });
    else if (letters !== undefined) pushLetters(tokens, letters, spaced, spelled.slice(at, at + 5));
    else {
      const mark = escaped ?? sign ?? all;
      if (mark === '(' || mark === '[' || mark === '\\{') depth++;
      if (mark === ')' || mark === ']' || mark === '\\}') depth--;
      tokens.push({ kind: 'sign', text: mark, spaced });
    }
  }
}

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(text) ?? undefined;
}

function pushText(tokens: Token[], text: string, spaced: boolean): void {
  const lower = text.toLowerCase();
  if (text === '') return;
  if (/^[\d.,/+\- ]+$/u.test(text)) {
    tokens.push(...tokenize(text));
    return;
  }
  const items = text.split(/(,)\s*|\s+(and|or)\s+/u).filter(Boolean);
  if (items.length > 1 && items.length < 20) {
    for (const item of items) {
      if (item === ',') tokens.push({ kind: 'sign', text: ',', spaced });
      else pushText(tokens, item, spaced);
    }
    return;
  }
  if (/^[A-Za-z]$/u.test(text)) {
    // A single upright letter right after a number, a root, a bracket is a unit (5 m), else a name.
    const before = tokens.at(-1);
    const follows = before?.kind === 'number' || ['}', ')', '\\pi'].includes(before?.text ?? '');
    const unit = follows && unitOf(`"${text}"`) !== undefined;
    tokens.push({ kind: unit ? 'text' : 'letter', text, spaced });
  } else if (plainCommands.has(lower)) tokens.push({ kind: 'command', text: `\\${lower}`, spaced });
  else tokens.push({ kind: 'text', text: lower, spaced });
}

function pushLetters(tokens: Token[], letters: string, spaced: boolean, after: string): void {
  const lower = letters.toLowerCase();
  const previous = tokens.at(-1);
  const other = Object.hasOwn(otherNames, lower) ? otherNames[lower] : undefined;
  if (letters === 'x' && previous?.kind === 'number' && /^ ?10 ?\^/u.test(after))
    tokens.push({ kind: 'command', text: '\\times', spaced });
  else if (plainCommands.has(lower)) tokens.push({ kind: 'command', text: `\\${lower}`, spaced });
  else if (other !== undefined) tokens.push({ kind: other === '°' ? 'sign' : 'command', text: other, spaced });
  else if ((spaced || closesItem(previous)) && joining.has(lower)) tokens.push({ kind: 'text', text: lower, spaced });
  else if (isUnitAfter(previous, letters, spaced)) tokens.push({ kind: 'text', text: lower, spaced });
  else {
    const start = letters.length > 2 ? prefix.exec(letters)?.[0] : undefined;
    if (start !== undefined) {
      tokens.push({ kind: 'command', text: `\\${start}`, spaced });
      pushLetters(tokens, letters.slice(start.length), false, after);
    } else if (
      letters.length > 3 ||
      (letters.length === 3 && (/^[A-Z][a-z]+$/u.test(letters) || (spaced && /^[a-z]+$/u.test(letters))))
    )
      tokens.push({ kind: 'text', text: lower, spaced });
    else for (const letter of letters) tokens.push({ kind: 'letter', text: letter, spaced: false });
  }
}

/** In `(1,2)or(2,1)` the word needs no space before it. */
function closesItem(previous: Token | undefined): boolean {
  return previous?.kind === 'number' || [')', ']', '}', '\\}'].includes(previous?.text ?? '');
}

function isUnitAfter(previous: Token | undefined, letters: string, spaced: boolean): boolean {
  if (!previous || letters.length < 2 || (!spaced && previous.kind !== 'number')) return false;
  return unitOf(letters) !== undefined;
}
