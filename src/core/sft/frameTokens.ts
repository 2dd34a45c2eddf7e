import type { TokenCounter } from '../tokens/tokenCounter';
import type { RowTokens } from './cutOff';
import type { TrainerFrame } from './formats/format';

/** Text between a frame's marks: its beginning is that of every prompt, which may share a token with the mark before. */
const standIn = 'Please reason.';

/** The tokens that a trainer's frame adds to rows, by the counter that counts their texts. */
export class FrameTokens {
  private readonly prompt: number;
  private readonly before: number;
  private readonly after: number;
  private readonly block: number;

  constructor({ prompt, answer, noThoughts }: TrainerFrame, { count }: TokenCounter) {
    const bare = count(standIn);
    this.prompt = count(`${prompt[0]}${standIn}${prompt[1]}`) - bare;
    this.before = count(`${answer[0]}${standIn}`) - bare;
    this.after = count(`${standIn}${answer[1]}`) - bare;
    this.block = noThoughts ? count(noThoughts.block) : 0;
  }

  /**
   * The tokens of a row within its frame.
   * @param emptyThoughts whether the trainer puts its empty block before the answer
   */
  around({ prompt, answer, needed }: RowTokens, emptyThoughts: boolean): RowTokens {
    const ahead = this.before + (emptyThoughts ? this.block : 0);
    return { prompt: prompt + this.prompt, answer: answer + ahead + this.after, needed: needed + ahead };
  }
}

/** What thoughts an answer has: some that begin in it, some that only end in it, or none. */
export function thoughtsIn(answer: string): 'begun' | 'unopened' | 'none' {
  if (answer.includes('<think>')) return 'begun';
  return answer.includes('</think>') ? 'unopened' : 'none';
}
