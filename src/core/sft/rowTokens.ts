import type { TokenCounter } from '../tokens/tokenCounter';
import type { RowTokens } from './cutOff';
import { lastBox, type TrainedText } from './templateProof';
import type { Turns } from './trainingRow';

/**
 * The tokens of a row's turns.
 * @param trained as the template renders them, where it does; its marks are tokens too
 */
export function tokensOf(turns: Turns, trained: TrainedText | undefined, { count }: TokenCounter): RowTokens {
  const prompt = trained ? trained.text.slice(0, trained.answerFrom) : turns.user;
  const answer = trained ? trained.text.slice(trained.answerFrom) : `${turns.reasoning ?? ''}${turns.assistant}`;
  const box = lastBox(answer);
  const tokens = count(answer);
  // The box and what follows are short, so that they are counted and not all that goes before. One token may hold the end
  // of the box and the text behind it; then it is needed, so what follows is not counted alone.
  const behind = box ? count(answer.slice(box.start)) - count(answer.slice(box.start, box.end)) : 0;
  return { prompt: count(prompt), answer: tokens, needed: Math.max(0, tokens - behind) };
}
