/**
 * Writes what several notations stand for in the one that the parser reads: `{}_5C_2`, `^5C_2`, `C_5^2`, `5C2` as a
 * binomial, the same with P as the number of arrangements, `]1, 2[` as an open interval, `0xFF` with its base, a limit from one side. Takes and gives the spelling of
 * `spell`.
 */
export function inOneNotation(spelled: string): string {
  return openIntervals(
    spelled
      .replaceAll(
        oneSided,
        (_, start: string, braced?: string, bare?: string) =>
          `${(braced ?? bare) === '+' ? '\\limabove' : '\\limbelow'}${start}}`,
      )
      .replaceAll(ofPrograms, (_, base: string, digits: string) => inBase(base, digits))
      .replaceAll(bothSides, (_, n: string, letter: string, k: string) => chosen(letter, n, k))
      .replaceAll(belowAbove, (all, n: string, k: string) => (Number(k) < Number(n) ? chosen('C', n, k) : all))
      .replaceAll(plain, (_, n: string, letter: string, k: string) => chosen(letter, n, k)),
  );
}

/** \lim_{x \to 0^+} */
const oneSided = /\\lim( ?_ ?\{[^{}^]{1,40}?) ?\^ ?(?:\{ ?([+-]) ?\}|([+-])) ?\}/gu;

/** 0xFF, 0b1010, 0o17: digits of base 16, 2, 8. */
const ofPrograms = /(?<![\w.\\])0([xbo])([\dA-Fa-f]+)(?![\w.^_])/gu;

const count = String.raw`\{? ?(\d{1,3}|[nmrk]) ?\}?`;

/** {}_5C_2, _5C_2, ^5C_2, {}^5C_2 */
const bothSides = new RegExp(String.raw`(?:\{ ?\} ?|(?<![\w)}\]] ?))[_^] ?${count} ?"? ?([CP]) ?"? ?_ ?${count}`, 'gu');

/** C_5^2, where the lower number is larger; else it may be the square of a constant. */
const belowAbove = /(?<![A-Za-z\d])C ?_ ?\{? ?(\d{1,3}) ?\}? ?\^ ?\{? ?(\d{1,3}) ?\}?(?!\d)/gu;

const plain = /(?<![\w.,])(\d{1,3})([CP])(\d{1,3})(?![\w.,])/gu;

function chosen(letter: string, n: string, k: string): string {
  return letter === 'C' ? `\\binom{${n}}{${k}}` : `\\frac{(${n})!}{(${n}-${k})!}`;
}

const bases: Readonly<Record<string, number>> = { b: 2, o: 8, x: 16 };

/** The leading 0 tells digits such as FF from a product. */
function inBase(prefix: string, digits: string): string {
  return `0${digits.toUpperCase()}_{${bases[prefix] ?? 16}}`;
}

/** Some countries turn the bracket of an end that is left out: ]1, 2]. */
function openIntervals(spelled: string): string {
  if (!/^\]|\[$|\] ?\\cup ?\]|\[ ?\\cup ?\[/u.test(spelled)) return spelled;
  const pieces = spelled.split(/ ?\\cup ?/u).map((piece) => /^([[\]])([^[\]()]+[,;][^[\]()]+)([[\]])$/u.exec(piece));
  if (!pieces.every((piece) => piece !== null)) return spelled;
  return pieces
    .map(([, open, inside = '', close]) => `${open === ']' ? '(' : '['}${inside}${close === '[' ? ')' : ']'}`)
    .join(' \\cup ');
}
