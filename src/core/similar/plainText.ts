const quotes = /[\u2018\u2019\u201a\u201b]/gu;
const doubleQuotes = /[\u201c-\u201f\u00ab\u00bb]/gu;
const dashes = /[\u2010-\u2015\u2212]/gu;
const superscripts = /[\u00b2\u00b3\u00b9]/gu;
const superscriptOf: Readonly<Record<string, string>> = { '\u00b2': '^2', '\u00b3': '^3', '\u00b9': '^1' };

/** TeX that changes how a formula looks and not what it says: spacing, sizes of brackets and fractions, delimiters. */
const texLayout =
  /\\(?:[,;:! ]|q?quad(?![a-z])|(?:left|right|big|bigg|displaystyle|textstyle|limits|nolimits)(?![a-z])|[()[\]])|\$|~/gu;
const texFraction = /\\[dtc]frac(?![a-z])/gu;

/** What prompts put before and behind a problem; looked for in texts with single spaces. */
const before: readonly RegExp[] = [
  /^please reason step by step, and put your final answer within \\boxed ?\{ ?\} ?\.? ?/iu,
  /^(?:solve the following (?:math(?:ematics)? )?problem(?: step by step)?|answer the following question) ?[:.] ?/iu,
  /^(?:question|problem|q) ?(?:\d+ ?)?: ?/iu,
];
const behind: readonly RegExp[] = [
  / ?please reason step by step, and put your final answer within \\boxed ?\{ ?\} ?\.?$/iu,
  / ?(?:let's|let us) think step by step ?[.:]?$/iu,
  / ?(?:answer|solution|a) ?: ?$/iu,
];

/**
 * A problem text in the form in which texts are compared: letter case, white space, the layout of formulas, the kind of
 * quotes and dashes, and what prompts usually put around a problem do not count. Never for showing.
 */
export function plainText(text: string): string {
  // Most texts are ASCII, where the normal form is the text itself.
  const normal = /^[\u0000-\u007f]*$/u.test(text) ? text : withoutTypography(text);
  const plain = normal
    .toLowerCase()
    .replaceAll(texLayout, ' ')
    .replaceAll(texFraction, '\\frac')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return withoutFrame(plain);
}

/** {@link plainText} without any spaces: equal for texts that differ in nothing that counts. */
export function foldedText(text: string): string {
  return plainText(text).replaceAll(' ', '');
}

function withoutTypography(text: string): string {
  return text
    .replaceAll(superscripts, (sign) => superscriptOf[sign] ?? sign)
    .normalize('NFKC')
    .replaceAll(quotes, "'")
    .replaceAll(doubleQuotes, '"')
    .replaceAll(dashes, '-');
}

/**
 * A text with single spaces without what prompts put around a problem. Each frame is taken off once: a problem that
 * itself ends so loses the same on both sides.
 */
export function withoutFrame(plain: string): string {
  let rest = plain;
  for (const frame of [...before, ...behind]) rest = rest.replace(frame, '');
  // A text that is nothing but a frame is compared as it is.
  return rest === '' ? plain : rest;
}
