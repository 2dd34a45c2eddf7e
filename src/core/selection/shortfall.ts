import { countText } from '../../protocol/countText';
import { leftOutReasons, type Candidates, type LeftOutReason } from './candidates';
import type { SelectionRequest } from './request';
import type { Draw, DrawInput } from './sampler';

/** Fewer samples than asked for, and why. */
export interface Shortfall {
  asked: number;
  got: number;
  /** Sentences for people. */
  reasons: string[];
}

/** Compares what was taken with what was asked for; undefined when nothing is missing. */
export function findShortfall(
  request: SelectionRequest,
  { budgets, constraints }: DrawInput,
  { stratumOf, leftOut }: Candidates,
  { rows, taking }: Draw,
): Shortfall | undefined {
  if (rows.length >= request.budget) return undefined;
  const available = budgets.map(() => 0);
  for (const stratum of stratumOf) if (stratum > 0) available[stratum - 1] = (available[stratum - 1] ?? 0) + 1;
  const reasons = budgets.flatMap((asked, stratum) => {
    if (taking.isSpent(stratum)) return [];
    const has = available[stratum] ?? 0;
    if (has >= asked) return [];
    return budgets.length === 1
      ? [`only ${countText(has)} can be drawn`]
      : [
          `only ${countText(has)} of ${countText(asked)} samples that the student gets ${stratum === 0 ? 'wrong' : 'right'} can be drawn`,
        ];
  });
  if (budgets.some((_, stratum) => taking.isSpent(stratum)))
    reasons.unshift(`the budget of ${countText(constraints?.tokenBudget ?? 0)} tokens is used up`);
  for (const [reason, count] of Object.entries(leftOut.counts()))
    if (reason !== 'over-budget' && reason !== 'over-token-budget')
      reasons.push(`left out: ${countText(count)} ${leftOutReasons[reason as LeftOutReason]}`);
  return { asked: request.budget, got: rows.length, reasons };
}
