import { Refusal } from '../job/refusal';
import { promptFor } from '../sft/prompt';
import type { WrittenAttempt } from './attemptsFile';
import type { RunRequest } from './runPlan';

/** What every problem is put into; kept with each attempt. */
export const promptTemplate = promptFor('{question}');

/** In what way attempts were asked: what makes them those of one student. */
interface AskedWith {
  readonly model: string;
  readonly temperature: number;
  readonly maxTokens: number;
  readonly prompt: string;
}

/** Remembers in what ways a student's attempts were asked, and lets no run add another way unasked. */
export class AskedWays {
  private readonly ways = new Map<string, AskedWith>();

  /** Takes note of an attempt; of files that do not say how they were asked nothing is known. */
  add(attempt: Partial<WrittenAttempt>): void {
    const { model, temperature, max_tokens: maxTokens, prompt_template: prompt = promptTemplate } = attempt;
    if (typeof model !== 'string' || typeof temperature !== 'number' || typeof maxTokens !== 'number') return;
    const way = { model, temperature, maxTokens, prompt };
    this.ways.set(keyOf(way), way);
  }

  /** @throws Refusal `other-settings` when attempts were asked in another way than this run asks */
  check({ student, model, temperature, maxTokens, mixed }: RunRequest): void {
    if (mixed === true) return;
    const wanted = { model, temperature, maxTokens, prompt: promptTemplate };
    const others = [...this.ways.values()].filter((way) => keyOf(way) !== keyOf(wanted));
    const [other] = others;
    if (!other) return;
    const more = others.length > 1 ? `, and in ${others.length - 1} more ways` : '';
    throw new Refusal({
      code: 'other-settings',
      message: `The attempts of ${student} were asked with ${inWords(other)}${more}; this run would ask with ${inWords(wanted)}${other.prompt === promptTemplate ? '' : ', and with another prompt'}.`,
      next: `Give these attempts a --name of their own, ask as before, or let both count for ${student} with --mixed.`,
    });
  }
}

function keyOf({ model, temperature, maxTokens, prompt }: AskedWith): string {
  return JSON.stringify([model, temperature, maxTokens, prompt]);
}

function inWords({ model, temperature, maxTokens }: AskedWith): string {
  return `the model ${model}, temperature ${temperature} and at most ${maxTokens} tokens`;
}
