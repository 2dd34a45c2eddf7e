import { gramInWords } from './grams';
import type { LinearModel } from './linearModel';
import type { Lexicon, Matches } from './matches';

/** How many cues are named for one chain. */
const namedCues = 5;
/** What a cue must add to the score to be named. */
const leastWeight = 0.3;
/** Part of a leaf's weight for a cue that counts here, where topics and leaves are named together. */
const leafShare = 0.2;

const generalInWords: Record<string, string> = {
  '@no-math': 'no formula',
  '@story': 'a story with numbers',
  '@short': 'a short question',
  '@long': 'a long text',
  '@figure': 'a drawing',
  '@asks-count': 'asks how many',
};

/** A cue in words: `“slope”`, or the feature of the formulas that a shape stands for. */
function inWords(text: string): string {
  const said = generalInWords[text];
  if (said !== undefined) return said;
  return text.startsWith('@') ? `formulas: ${text.slice(1).replaceAll('-', ' ')}` : `“${text}”`;
}

/** Whether a person learns something from a gram: it holds a word of content or a command. */
function tells(gram: string): boolean {
  return /[a-z]{4}/i.test(gram.replace(/\b(?:that|what|with|have|from|then|this|find|there|each|which)\b/gi, ''));
}

/** What to say for each term of a lexicon; empty for a gram that tells nothing. */
export function sayings({ cues, grams }: Lexicon): string[] {
  return [
    ...cues.terms.map((term) => inWords(term.text)),
    ...grams.map((gram) => (tells(gram) ? `“${gramInWords(gram)}”` : '')),
  ];
}

/**
 * The cues that speak most for a leaf and its topic, strongest first, in words that a person can check.
 * @param said of {@link sayings}
 */
export function explain(
  { cues, size }: Lexicon,
  said: readonly string[],
  topics: LinearModel,
  matches: Matches,
  leaf: number,
): string[] {
  const topic = cues.topicOfLeaf[leaf] ?? 0;
  const { terms, strengths, features, values } = matches;
  const handSet = new Map<number, number>();
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] ?? 0;
    const strength = strengths[i] ?? 0;
    const leafWeight = cues.terms[term]?.leaves.find((vote) => vote.target === leaf)?.weight ?? 0;
    const weight = strength * (topics.handWeightOf(term, topic) + leafShare * leafWeight);
    if (weight !== 0) handSet.set(strength === 1 ? term : size + term, weight);
  }
  const found: { feature: number; weight: number }[] = [];
  for (let i = 0; i < features.length; i++) {
    const feature = features[i] ?? 0;
    const weight = (values[i] ?? 0) * topics.fittedWeightOf(feature, topic) + (handSet.get(feature) ?? 0);
    if (weight >= leastWeight && said[feature % size] !== '') found.push({ feature, weight });
  }
  found.sort((a, b) => b.weight - a.weight);
  return found
    .slice(0, namedCues)
    .map(({ feature }) => (said[feature % size] ?? '') + (feature >= size ? ' in the solution' : ''));
}
