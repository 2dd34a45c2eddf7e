import type { ChatMessage, ChatRequest } from '../../llm/chatModel';
import type { SkillTree } from '../skillTree';
import { distilReply } from './distilReply';

/** What a question of the walk is about. */
export interface WalkSample {
  readonly problem: string;
  /** The teacher trace as stored; see {@link shownSolution}. */
  readonly solution?: string;
}

/** A node of the tree whose children a model chooses among. */
export interface WalkQuestion {
  /** Names from below the root to the node; empty at the root. */
  readonly path: readonly string[];
  readonly children: readonly { readonly name: string; readonly description?: string }[];
}

export interface WalkPromptOptions {
  /** Shows the one-line descriptions of a tree that has them. */
  readonly descriptions?: boolean;
  /** Which asking this is, from 1: a useless reply is answered by another wording, so that the cache tells them apart. */
  readonly attempt?: number;
}

export interface WalkRequestOptions extends WalkPromptOptions {
  readonly temperature: number;
  readonly maxTokens?: number;
}

/** The authors' limit for a solution, in UTF-16 code units; ours for a problem too. */
const mostCharacters = 20_000;
/** Above it a schema does not list the names: endpoints limit the values of one, and compile each list anew. */
const mostListed = 200;

/** The part of a teacher trace that a model is shown: what follows the last `</think>`, at most 20,000 characters. */
export function shownSolution(solution: string): string {
  const marker = '</think>';
  const end = solution.lastIndexOf(marker);
  return shown(end < 0 ? solution : solution.slice(end + marker.length));
}

function shown(text: string): string {
  // Half a surrogate pair, of the corpus or of the cut, is no text that an endpoint must take.
  return text.trim().slice(0, mostCharacters).toWellFormed();
}

/** The question that a walk asks at a node of a tree. */
export function questionAt(tree: SkillTree, node: number): WalkQuestion {
  const children = tree.node(node).children.map((child) => {
    const { name, description } = tree.node(child);
    return { name, ...(description !== '' && { description }) };
  });
  return { path: tree.pathOf(node), children };
}

/**
 * The messages of one question. What is the same for all questions on a sample comes first, so that endpoints which
 * keep the state of common beginnings read it once.
 */
export function walkPrompt(
  sample: WalkSample,
  question: WalkQuestion,
  { descriptions = false, attempt = 1 }: WalkPromptOptions = {},
): ChatMessage[] {
  const solution = sample.solution === undefined ? '' : shownSolution(sample.solution);
  const names = question.children.map(({ name, description }) =>
    descriptions && description !== undefined ? `- ${name}: ${description}` : `- ${name}`,
  );
  const parts = [
    `Problem:\n\n${shown(sample.problem)}`,
    ...(solution === '' ? [] : [`Solution:\n\n${solution}`]),
    `Which skills of the list below are needed to solve this problem? Several may apply; name every one that is used, ` +
      `also where the use is basic.${question.path.length > 0 ? ` They belong to: ${question.path.join(' > ')}.` : ''}`,
    names.join('\n'),
    'Reply with one JSON object and nothing else: {"skills": ["..."]}, with names copied exactly from the list; ' +
      'an empty array when none applies.',
    ...(attempt > 1
      ? [`(Asked for the ${attempt}. time: the reply before held no names of the list in that form.)`]
      : []),
  ];
  return [{ role: 'user', content: parts.join('\n\n') }];
}

/** The whole request for one question: the same for the live walk and for batch files, so that they share the cache. */
export function walkRequest(
  sample: WalkSample,
  tree: SkillTree,
  node: number,
  { temperature, maxTokens, ...options }: WalkRequestOptions,
): ChatRequest {
  const question = questionAt(tree, node);
  return {
    messages: walkPrompt(sample, question, options),
    temperature,
    ...(maxTokens !== undefined && { maxTokens }),
    schema: replySchema(question),
    distil: (text) => distilReply(tree, node, text),
  };
}

function replySchema({ children }: WalkQuestion): NonNullable<ChatRequest['schema']> {
  const names = children.map(({ name }) => name);
  const items = names.length <= mostListed ? { type: 'string', enum: names } : { type: 'string' };
  return {
    name: 'skills',
    schema: {
      type: 'object',
      properties: { skills: { type: 'array', items } },
      required: ['skills'],
      additionalProperties: false,
    },
  };
}
