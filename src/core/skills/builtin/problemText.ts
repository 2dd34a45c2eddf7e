import { markPlainFormulas } from './plainFormulas';

/** Longest part of a text that is looked at, in UTF-16 code units: bounds the work on hostile input. */
const textLimit = 20_000;

const answerRequest =
  /(?:please |then )?\b(?:express|enter|give|write|submit|provide|state|put|leave) (?:your |the |all |both )?(?:final )?(?:answers?|results?|solutions?)\b[^.?!]{0,200}[.?!]?/gi;

/** Words that make a request about the answer's form say something about the content. */
const telling = /interval|\bbase\b|polar|radian|degree|scientific|factored|\\pi|nearest|percent/i;

const fractionRequest =
  /\b(?:in|of) the form\b[^.]{0,80}\brelatively prime\b[^.]{0,60}\.?|\b(?:where|with|for)\b[^.]{0,60}\b(?:relatively prime|coprime|not divisible by the square of any prime)\b[^.]{0,80}\.?/gi;

const combinedAnswer =
  /\b(?:find|compute|what is|determine) (?:the value of )?\$[a-z](?:\s*\+\s*[a-z]){1,4}\$[.?]?\s*$/i;

/** What is left of a problem when drawings and requests about the form of the answer are taken out, formulas marked. */
export interface ProblemText {
  text: string;
  /** Whether a drawing (`[asy]` code, an image) was taken out. */
  figure: boolean;
}

/** Cuts every `open ... close` part out; an unclosed part reaches to the end. Linear. */
function cutBetween(text: string, open: string, close: string): string {
  let from = text.indexOf(open);
  if (from < 0) return text;
  const kept: string[] = [];
  let at = 0;
  while (from >= 0) {
    kept.push(text.slice(at, from));
    const end = text.indexOf(close, from + open.length);
    at = end < 0 ? text.length : end + close.length;
    from = text.indexOf(open, at);
  }
  kept.push(text.slice(at));
  return kept.join(' ');
}

/**
 * Takes out what says nothing about the skills: drawing code and requests such as "Express your answer as ...", "in the
 * form m/n with m and n relatively prime; find m+n"; and marks formulas where none are marked.
 */
export function problemText(problem: string): ProblemText {
  const bounded = problem.length > textLimit ? problem.slice(0, textLimit) : problem;
  const undrawn = cutBetween(bounded, '[asy]', '[/asy]');
  let text = undrawn;
  if (/answer|result|solution/i.test(text))
    text = text.replace(answerRequest, (part) => (telling.test(part) ? part : ' '));
  if (/prime/i.test(text)) {
    const shorter = text.replace(fractionRequest, ' ');
    if (shorter !== text) text = shorter.trimEnd().replace(combinedAnswer, ' ');
  }
  return { text: markPlainFormulas(text), figure: undrawn !== bounded || text.includes('\\includegraphics') };
}

/**
 * The part of a teacher trace that is worth reading: what follows `</think>`, else all of it, bounded. A trace that
 * ends inside its thinking is read from its start.
 */
export function solutionText(solution: string): string {
  const marker = '</think>';
  const end = solution.lastIndexOf(marker);
  const part = end < 0 ? solution : solution.slice(end + marker.length);
  const bounded = part.length > textLimit ? part.slice(0, textLimit) : part;
  return cutBetween(bounded, '[asy]', '[/asy]');
}
