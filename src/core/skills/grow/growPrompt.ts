import type { ChatRequest } from '../../llm/chatModel';
import { shownSolution, type WalkSample } from '../walk/prompt';
import { mostLevels, parseChains } from './parseChains';

/** Of a problem, in UTF-16 code units. */
const mostCharacters = 20_000;

export interface GrowRequestOptions {
  readonly temperature: number;
  /** The most tokens of a reply. */
  readonly maxTokens: number;
  /** First names that chains are to begin with where one fits; none when the model is to find its own. */
  readonly subjects?: readonly string[];
  /** Which asking this is, from 1. */
  readonly attempt?: number;
}

/** Asks for the skills of one solution, each as a chain of names from abstract to concrete. */
export function growRequest(
  { problem, solution }: WalkSample,
  { temperature, maxTokens, subjects = [], attempt = 1 }: GrowRequestOptions,
): ChatRequest {
  const shown = solution === undefined ? '' : shownSolution(solution);
  const parts = [
    `Problem:\n\n${problem.trim().slice(0, mostCharacters).toWellFormed()}`,
    ...(shown === '' ? [] : [`Solution:\n\n${shown}`]),
    'Go through the solution step by step and name the skills that its steps need. Give every different skill as one ' +
      `chain of names, from its subject down to the skill itself: 2 to ${mostLevels} names, each narrower than the one before. ` +
      'Names are short, as a table of contents has them, and hold for other problems too: no numbers, letters or objects of this one.',
    ...(subjects.length > 0
      ? [`Begin each chain with one of these where one fits, spelled like this: ${subjects.join('; ')}.`]
      : []),
    'Reply with one JSON object and nothing else: {"chains": [["...", "...", "..."], ...]}',
    ...(attempt > 1 ? [`(Asked for the ${attempt}. time: the reply before held no chains in that form.)`] : []),
  ];
  return { messages: [{ role: 'user', content: parts.join('\n\n') }], temperature, maxTokens, schema, distil };
}

/** Only the chains are kept of a reply. */
function distil(reply: string): string {
  const chains = parseChains(reply);
  return chains ? JSON.stringify({ chains }) : '';
}

const schema = {
  name: 'chains',
  schema: {
    type: 'object',
    properties: { chains: { type: 'array', items: { type: 'array', items: { type: 'string' } } } },
    required: ['chains'],
    additionalProperties: false,
  },
};
