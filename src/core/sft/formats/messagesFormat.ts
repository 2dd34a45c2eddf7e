import type { Format } from './format';
import { messages } from './rowShape';

/** Rows of messages with nothing around them, for trainers that are not named here. */
export const plainMessages: Format = {
  name: 'messages',
  shapes: [messages],
  placements: ['before-think', 'inside-think', 'reasoning-content', 'prompt', 'none'],
  files: () => [],
  notes: ({ skills }) =>
    skills === 'before-think'
      ? [
          'many chat templates, Qwen3’s too, throw away what stands before <think>: for a trainer that renders them choose --skills inside-think',
        ]
      : [],
};
