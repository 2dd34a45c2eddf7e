const formulas = /\$[^$]*\$|\\[A-Za-z]+/gu;
const words = /\p{L}{2,}/gu;
const latin = /\p{Script=Latin}/gu;
const letters = /\p{L}/gu;

/** Words that hardly a sentence of an English problem does without, and that other languages do not have. */
const english =
  /\b(?:the|what|which|how|many|much|find|and|with|that|this|these|are|each|from|does|did|there|have|has|if|when|then|than|their|his|her|they|will|you|your|would|let|show|prove|solve|compute|calculate|evaluate|determine|simplify|number|numbers|sum|total|all|every|one|two|three)\b/iu;
/** Fewer words are no sentence: names, units and numbers are the same in all languages. */
const fewestWords = 5;
const fewestLetters = 4;

/**
 * Whether the words of a text are of another language than English, which the cues are of: most of its letters are not
 * Latin, or none of many words is one that English needs. Formulas are passed over.
 */
export function isForeign(text: string): boolean {
  const prose = text.replace(formulas, ' ');
  const count = (pattern: RegExp): number => prose.match(pattern)?.length ?? 0;
  const all = count(letters);
  if (all >= fewestLetters && count(latin) < all / 2) return true;
  return count(words) >= fewestWords && !english.test(prose);
}
