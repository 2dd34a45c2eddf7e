/** Only the end of a text is looked at: what was said of options before is reasoning. In UTF-16 code units. */
const longestEnd = 600;

/** What commits a text to an answer, up to where its option stands. */
const commits = new RegExp(
  '\\b(?:(?:answer|option|choice|solution)(?: (?:here|therefore|thus))?(?: is| must be| should be|:)' +
    "|it(?:['’]s| is| must be| should be)|I(?:['’]d)? (?:choose|pick|select|would choose|(?:will |would )?go with)" +
    '|(?:choose|pick|select)|^(?:option|choice))(?: (?:clearly|definitely|probably|therefore|thus|option|choice|answer|letter))*:? ?',
  'giu',
);

/** An option and what may follow it: the end, a mark, a reason. A bare I is the speaker, `A triangle` is none. */
const optionHere =
  /^(?:\( ?([A-J]) ?\)|([A-HJ]))(?=\)? ?(?:$|[.!;:,\n]|because\b|since\b|as (?:it|the|we|this|that)\b|for the\b))/u;

const doubts =
  /\b(?:not|never|if|opposite|least|worst|second|first|previous|other|unless|whether|wrong|incorrect|false|doubt|could|might|may|either|neither|nor|hardly|except|why|suppose|assume)\b|n['’]t\b|\?/iu;

/** Signs that what was said is taken back or left open, and the option that goes on with a list. */
const takesBack =
  /\b(?:wait|actually|but|however|hmm|sorry|unsure|mistake|instead|alternatively|rather|guess|or)\b|\?/iu;
const goesOn = /^\)?(?: ?[,/&]| and\b| or\b)+ ?(?:and |or |also )*\(?[A-J]\)?(?![A-Za-z])/u;

/**
 * The option, A to J, that a text in words commits itself to: "I think it's (D).", "The answer is D because the others are
 * false". Undefined unless everything that is said in that way names the same one, with no doubt in its sentence and
 * nothing afterwards that takes it back. For where an option was asked for.
 */
export function optionNamedIn(text: string): string | undefined {
  const plain = text
    .slice(-longestEnd)
    .replaceAll(/\\(?:text|textbf|mathrm|mathbf) ?\{([^{}]*)\}/gu, '$1')
    .replaceAll(/[*$"_]|\\[()[\]]/gu, '')
    .replaceAll(/[ \t]+/gu, ' ');
  const named = new Set<string>();
  for (const { 0: phrase, index } of plain.matchAll(commits)) {
    const after = plain.slice(index + phrase.length);
    const found = optionHere.exec(after);
    const rest = after.slice(found?.[0].length ?? 0);
    const before =
      plain
        .slice(0, index)
        .split(/[.!\n](?=\s|$)/u)
        .at(-1) ?? '';
    // "The answer is a triangle" names none, and what it is said of is not known.
    if (!found || doubts.test(before) || goesOn.test(rest) || takesBack.test(rest)) return undefined;
    named.add(found[1] ?? found[2] ?? '');
  }
  const [only] = named;
  return named.size === 1 ? only : undefined;
}
