import { Refusal } from '../job/refusal';
import type { Pool } from '../pool/pool';
import { leftOutReasons, type LeftOutReason } from './candidates';

type Counts = Partial<Record<LeftOutReason, number>>;

/** What to say when no sample of the pool can be selected. */
export function nothingToSelect(pool: Pool, leftOut: Counts): Refusal {
  const reasons = Object.entries(leftOut).map(
    ([reason, count]) => `${count} ${leftOutReasons[reason as LeftOutReason]}`,
  );
  return new Refusal({
    code: 'nothing-to-select',
    message:
      pool.size === 0
        ? 'The pool holds no samples.'
        : `None of the ${pool.size} samples can be selected: ${reasons.length === 0 ? 'the budget is empty' : reasons.join(', ')}.`,
    next: nextAfterNothing(pool, leftOut),
  });
}

function nextAfterNothing({ datasets, traced }: Pool, leftOut: Counts): string {
  const untraced = datasets[traced.indexOf(false)];
  if (leftOut['no-trace'] !== undefined && untraced !== undefined)
    return `Say which field holds the teacher trace: skill-gap index ${untraced} --map solution=FIELD.`;
  if (leftOut['no-pass-rate'] !== undefined)
    return 'Name the field that holds pass rates (--pass-rate FIELD), or a student who was asked each problem several times.';
  return leftOut['no-chain'] !== undefined || leftOut['no-leaf'] !== undefined
    ? 'Annotate the corpus (skill-gap annotate FILE), or select with --method random.'
    : 'Import results of the student for this corpus, or loosen what the selection is limited to.';
}
