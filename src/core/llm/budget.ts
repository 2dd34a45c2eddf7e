import { Refusal } from '../job/refusal';

export interface BudgetLimits {
  /** Requests to send at most, those that are sent again included. */
  readonly maxCalls?: number;
  /** Tokens to read and write at most, as the endpoints count them. */
  readonly maxTokens?: number;
}

/**
 * What a run may spend. It is asked before every request, so that not one too many is sent; tokens are known after the
 * reply, so that the requests in flight may exceed them.
 */
export class Budget {
  private calls = 0;
  private tokens = 0;

  constructor(private readonly limits: BudgetLimits) {}

  /** Takes one request out of the budget. @throws Refusal `budget-spent` */
  take(): void {
    const { maxCalls = Infinity, maxTokens = Infinity } = this.limits;
    if (this.calls >= maxCalls) throw spent(`${maxCalls} requests`);
    if (this.tokens >= maxTokens) throw spent(`${maxTokens} tokens`);
    this.calls++;
  }

  /** Takes the tokens of a reply out of the budget. */
  spend(tokens: number): void {
    this.tokens += tokens;
  }
}

function spent(amount: string): Refusal {
  return new Refusal({
    code: 'budget-spent',
    message: `The budget of ${amount} is spent; what was answered is kept.`,
    next: 'Run the same command again to go on with a new budget.',
  });
}
