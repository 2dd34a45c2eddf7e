import type { CueTable } from './cueTable';
import type { LinearModel } from './linearModel';
import type { Matches } from './matches';

/** How many cues are named for one chain. */
const namedCues = 5;

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

/** The cues that speak most for a leaf and its topic, strongest first, in words that a person can check. */
export function explain(table: CueTable, topics: LinearModel, matches: Matches, leaf: number): string[] {
  const topic = table.topicOfLeaf[leaf] ?? 0;
  const found: { text: string; weight: number }[] = [];
  for (let i = 0; i < matches.terms.length; i++) {
    const number = matches.terms[i] ?? -1;
    const term = table.terms[number];
    if (!term) continue;
    const leafWeight = term.leaves.find((vote) => vote.target === leaf)?.weight ?? 0;
    const weight = (topics.weightOf(number, topic) + 0.2 * leafWeight) * (matches.strengths[i] ?? 0);
    if (weight < 0.3) continue;
    const where = matches.strengths[i] === 1 ? '' : ' in the solution';
    found.push({ text: inWords(term.text) + where, weight });
  }
  found.sort((a, b) => b.weight - a.weight);
  return found.slice(0, namedCues).map((cue) => cue.text);
}
