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

/** The cues that speak most for a leaf and its topic, strongest first, in words that a person can check. */
export function explain(lexicon: Lexicon, topics: LinearModel, matches: Matches, leaf: number): string[] {
  const { cues, grams, size } = lexicon;
  const topic = cues.topicOfLeaf[leaf] ?? 0;
  const weights = new Map<string, number>();
  const add = (said: string, inSolution: boolean, weight: number): void => {
    const text = inSolution ? `${said} in the solution` : said;
    weights.set(text, (weights.get(text) ?? 0) + weight);
  };
  matches.terms.forEach((number, i) => {
    const term = cues.terms[number];
    if (!term) return;
    const leafWeight = term.leaves.find((vote) => vote.target === leaf)?.weight ?? 0;
    const strength = matches.strengths[i] ?? 0;
    add(inWords(term.text), strength !== 1, strength * (topics.handWeightOf(number, topic) + leafShare * leafWeight));
  });
  matches.features.forEach((feature, i) => {
    const weight = (matches.values[i] ?? 0) * topics.fittedWeightOf(feature, topic);
    const number = feature % size;
    const term = cues.terms[number];
    const gram = grams[number - cues.terms.length] ?? '';
    if (term) add(inWords(term.text), feature >= size, weight);
    else if (tells(gram)) add(`“${gramInWords(gram)}”`, feature >= size, weight);
  });
  return [...weights]
    .filter(([, weight]) => weight >= leastWeight)
    .sort(([, a], [, b]) => b - a)
    .slice(0, namedCues)
    .map(([text]) => text);
}
