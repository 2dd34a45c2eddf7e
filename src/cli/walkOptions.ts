import type { WalkOptions } from '../core/skills/walk/walkAnnotator';
import { number, type Arguments } from './command';

/** Options of the commands that walk a tree with a model. */
export const walkOptions = {
  temperature: { type: 'string' },
  'max-tokens': { type: 'string' },
  'max-depth': { type: 'string' },
  descriptions: { type: 'boolean' },
} as const;

export const walkHelp = `  --temperature T        default 0.3
  --max-tokens N         tokens of a reply at most (default: the model's own limit)
  --max-depth D          chains end at this depth at the latest
  --descriptions         show the model the descriptions of the tree, too`;

/** @throws WrongUsage */
export function walkFlags(args: Arguments): WalkOptions {
  const temperature = number(args, 'temperature', 0.3, { low: 0, high: 2 });
  const maxTokens = number(args, 'max-tokens', 0, { low: 1, whole: true });
  const maxDepth = number(args, 'max-depth', 0, { low: 1, whole: true });
  return {
    temperature,
    ...(maxTokens > 0 && { maxTokens }),
    ...(maxDepth > 0 && { maxDepth }),
    ...(args.values['descriptions'] === true && { descriptions: true }),
  };
}
