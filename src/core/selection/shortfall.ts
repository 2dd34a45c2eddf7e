import { leftOutReasons, type Candidates } from './candidates';
import type { SelectionRequest } from './request';

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
  budgets: readonly number[],
  { stratumOf, leftOut }: Candidates,
  rows: Uint32Array,
): Shortfall | undefined {
  if (rows.length >= request.budget) return undefined;
  const available = budgets.map(() => 0);
  for (const stratum of stratumOf) if (stratum > 0) available[stratum - 1] = (available[stratum - 1] ?? 0) + 1;
  const reasons = budgets.flatMap((asked, stratum) => {
    const has = available[stratum] ?? 0;
    if (has >= asked) return [];
    return budgets.length === 1
      ? [`only ${has} can be drawn`]
      : [`only ${has} of ${asked} samples that the student gets ${stratum === 0 ? 'wrong' : 'right'} can be drawn`];
  });
  for (const [reason, count] of leftOut)
    if (reason !== 'over-budget') reasons.push(`left out: ${count} ${leftOutReasons[reason]}`);
  return { asked: request.budget, got: rows.length, reasons };
}
