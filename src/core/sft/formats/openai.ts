import type { Format } from './format';
import { messages } from './rowShape';

/** The largest file that the service takes, in bytes. */
const mostBytes = 512 * 2 ** 20;

/** OpenAI's fine-tuning, and services that read its files: messages with role and content, and no other key. */
export const openai: Format = {
  name: 'openai',
  shapes: [messages],
  placements: ['before-think', 'inside-think', 'prompt', 'none'],
  leastRows: 10,
  files: () => [],
  notes: (_set, bytes) => [
    'the service reads <think> and the skills as plain text of the answer',
    ...(bytes > mostBytes
      ? [`the file has ${Math.ceil(bytes / 2 ** 20)} MiB, and the service takes up to 512: select fewer samples`]
      : []),
  ],
};
