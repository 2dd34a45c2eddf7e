const ask = String.raw`^\s*(?:please |can you |could you |i want you to |help me (?:to )?)?`;

/** A text to be written, asked for at the start: "It takes Tom 3 hours to write an essay" asks for something else. */
const pieces =
  'poems?|haikus?|sonnets?|story|stories|essays?|songs?|lyrics|letters? to|e-?mails?|blog|articles?|tweets?|speech|slogans?|recipes?|dialogues?|biography|jokes?';
const mathematical = 'equations?|expressions?|inequality|inequalities|numbers?|formula|fractions?|sums?|products?';
const writing = new RegExp(
  String.raw`${ask}(?:(?:write|compose|draft|create|generate|tell|give|summari[sz]e|rewrite|paraphrase)\b(?![^.?!\n]{0,60}\b(?:${mathematical})\b)[^.?!\n]{0,60}?\b(?:${pieces})\b|translate\b.{0,200}\b(?:in)?to (?:english|french|german|spanish|italian|chinese|japanese)\b)`,
  'iu',
);
const languages = String.raw`python|java|javascript|typescript|rust|golang|php|ruby|kotlin|swift|sql|html|css|bash|react|django|flask`;
/** A program, asked for at the start. */
const programming = new RegExp(
  String.raw`${ask}(?:write|implement|create|build|develop|code|fix|debug|refactor|optimi[sz]e|design|complete)\b[^.?!\n]{0,80}?(?:\b(?:${languages}|script|linked list|(?:rest )?api|unit tests?|regex|web ?(?:page|site|app)|quick ?sort|bug)\b|\bc(?:\+\+|#))`,
  'iu',
);
/** Lines of programs. */
const code =
  /^[ \t]*(?:def \w+\([^\n)]{0,200}\)[^\n:]{0,50}:|#include[ \t]*<|import \w+|from \w+ import |public (?:static|class) |function \w+\(|SELECT\b[^\n]{1,200}\bFROM\b)|\b(?:int|let|var|const) \w+ ?= ?[\w"[{]+ ?;|```/mu;

/** Whether a text plainly asks for something else than mathematics: a text to be written, a program. */
export function isOtherTask(problem: string): boolean {
  return writing.test(problem) || programming.test(problem) || code.test(problem);
}

/** Numbers, also in words, and what problems ask: a text without any of these and without any cue is no problem. */
const quantities =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|half|twice|thrice|hundred|thousand|million|how (?:many|much|far|long|old|often|big|large)|total|sum|find|prove|proof|show that|theorem|solve|compute|calculate|evaluate|simplify|determine)\b/iu;

/** Whether a text in which no cue was seen may be mathematics all the same. */
export function hasQuantities(problem: string): boolean {
  return quantities.test(problem);
}
