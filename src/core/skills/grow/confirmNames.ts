import type { Job } from '../../job/job';
import { slidingWindow } from '../../job/slidingWindow';
import { ChatFailure, type ChatModel, type ChatRequest } from '../../llm/chatModel';
import { answerOf, candidates } from '../walk/parseNames';
import type { NearNames } from './mergeNames';

const pairsInQuestion = 20;
const mostTokens = 500;

/**
 * Asks a model which near names mean the same skill. A question that gets no usable reply leaves its pairs apart.
 * @throws Refusal when the model cannot be asked at all
 */
export async function confirmNames(
  near: readonly NearNames[],
  model: ChatModel,
  job: Job,
): Promise<{ same: NearNames[]; unanswered: number }> {
  const same: NearNames[] = [];
  let [unanswered, done] = [0, 0];
  const questions: NearNames[][] = [];
  for (let at = 0; at < near.length; at += pairsInQuestion) questions.push(near.slice(at, at + pairsInQuestion));
  const put = async (pairs: NearNames[]): Promise<void> => {
    const numbers = await answered(pairs, model, job);
    if (!numbers) unanswered += pairs.length;
    else same.push(...pairs.filter((_, index) => numbers.includes(index + 1)));
  };
  for await (const finished of slidingWindow(questions, model.concurrency, put)) {
    done += finished.length * pairsInQuestion;
    job.report({ step: 'Asking about near names', done, total: near.length, unit: 'samples' });
  }
  const order = new Map(near.map((pair, index) => [pair, index]));
  return { same: same.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)), unanswered };
}

async function answered(pairs: readonly NearNames[], model: ChatModel, job: Job): Promise<number[] | undefined> {
  try {
    return numbersIn((await model.ask(question(pairs), job)).text);
  } catch (error) {
    if (error instanceof ChatFailure) return undefined;
    throw error;
  }
}

function question(pairs: readonly NearNames[]): ChatRequest {
  const lines = pairs.map(({ a, b }, index) => `${index + 1}. ${a} | ${b}`);
  const content = [
    'Each line has two names from a tree of skills. Which lines have two names for one and the same skill, so that a ' +
      'table of contents would have only one of them? A part of a skill is not the same skill.',
    lines.join('\n'),
    'Reply with one JSON object and nothing else: {"same": [numbers of these lines]}; an empty array when there are none.',
  ].join('\n\n');
  return { messages: [{ role: 'user', content }], temperature: 0, maxTokens: mostTokens };
}

/** The numbers in a reply `{"same": [...]}` or `[...]`; undefined when it is neither. */
function numbersIn(reply: string): number[] | undefined {
  for (const candidate of candidates(answerOf(reply))) {
    try {
      const value: unknown = JSON.parse(candidate);
      const list: unknown = typeof value === 'object' && value !== null && 'same' in value ? value.same : value;
      if (Array.isArray(list) && list.every((one) => typeof one === 'number')) return list;
    } catch {
      // Words around the list; another part of the reply may be it.
    }
  }
  return undefined;
}
