import { createHash } from 'node:crypto';
import type { Answer } from './loopbackChat';

/**
 * Answers the questions of a walk like a model with an opinion: of the names that the question lists it takes one or
 * two, always the same for the same problem. Only for prompts that list the names in lines with a dash.
 */
export const skillful: Answer = ({ body }) => {
  const content = body.messages.at(-1)?.content ?? '';
  return { text: JSON.stringify({ skills: chosenNames(content) }), tokens: [Math.ceil(content.length / 4), 12] };
};

/** The names that {@link skillful} takes: what a test may expect. */
export function chosenNames(content: string): string[] {
  const names = content
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2));
  const problem = /Problem:\n\n([\s\S]*?)\n\n/u.exec(content)?.[1] ?? content;
  const digest = createHash('sha256').update(problem).update(names.join()).digest();
  const first = digest.readUInt32LE(0) % Math.max(1, names.length);
  const several = digest.readUInt8(4) < 64 ? [first, (first + 1) % names.length] : [first];
  return several.flatMap((at) => names[at] ?? []);
}
