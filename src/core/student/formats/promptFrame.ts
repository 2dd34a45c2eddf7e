import type { FoundResult, ResultBatch } from './result';

/** Prompts that are compared to see what all have in common. */
const promptsCompared = 40;
/** Fewer different prompts may share words of their problems by chance. */
const fewestPrompts = 3;

/** What all prompts of a run begin and end with: instructions and worked examples, but not the problem. */
export interface PromptFrame {
  before: string;
  behind: string;
}

/**
 * Finds the frame of prompts. It ends with a line, or where prompts have but one line, with a sentence or a colon: what
 * problems themselves begin with alike ("Find the") is left to them.
 */
export function promptFrame(prompts: readonly string[]): PromptFrame {
  const different = [...new Set(prompts)];
  const [first = '', ...others] = different;
  if (different.length < fewestPrompts) return { before: '', behind: '' };
  let [start, end] = [first.length, first.length];
  for (const other of others) {
    start = Math.min(start, sharedStart(first, other));
    end = Math.min(end, sharedEnd(first, other));
  }
  const before = first.slice(0, start);
  const behind = first.slice(first.length - Math.min(end, first.length - start));
  return {
    before: /^[^]*(?:\n|[.:?!]\s+)/u.exec(before)?.[0] ?? '',
    behind: /\n[^]*$|(?<=[.?!])\s[^]*$/u.exec(behind)?.[0] ?? '',
  };
}

/** A prompt without the frame; undefined when it does not have it or is nothing else. */
export function withoutFrame(prompt: string, { before, behind }: PromptFrame): string | undefined {
  if (before === '' && behind === '') return undefined;
  if (!prompt.startsWith(before) || !prompt.endsWith(behind)) return undefined;
  const inner = prompt.slice(before.length, prompt.length - behind.length).trim();
  return inner === '' ? undefined : inner;
}

/**
 * Adds to results what their prompts ask without what all prompts have in common. The first results wait until enough
 * prompts are there to compare.
 */
export async function* withPromptTexts(batches: AsyncIterable<ResultBatch>): AsyncGenerator<ResultBatch> {
  const waiting: ResultBatch[] = [];
  const seen = new Set<string>();
  let frame: PromptFrame | undefined;
  for await (const batch of batches) {
    if (frame) {
      yield withTexts(batch, frame);
      continue;
    }
    for (const { prompts } of batch.results) for (const prompt of prompts) seen.add(prompt);
    // Results without prompts have nothing to wait for.
    if (seen.size === 0) {
      yield batch;
      continue;
    }
    waiting.push(batch);
    if (seen.size < promptsCompared && waiting.length < promptsCompared) continue;
    frame = promptFrame([...seen]);
    for (const held of waiting.splice(0)) yield withTexts(held, frame);
  }
  frame ??= promptFrame([...seen]);
  for (const held of waiting) yield withTexts(held, frame);
}

function withTexts(batch: ResultBatch, frame: PromptFrame): ResultBatch {
  return { ...batch, results: batch.results.map((result) => withText(result, frame)) };
}

function withText(result: FoundResult, frame: PromptFrame): FoundResult {
  if (result.prompts.length === 0) return result;
  const inner = result.prompts.map((prompt) => withoutFrame(prompt, frame)).filter((text) => text !== undefined);
  return { ...result, questions: [...new Set([...result.questions, ...inner, ...result.prompts])] };
}

function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[at] === other[at]) at++;
  return at;
}

function sharedEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one.at(-1 - at) === other.at(-1 - at)) at++;
  return at;
}
