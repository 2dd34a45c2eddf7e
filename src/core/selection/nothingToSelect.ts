import { countText } from '../../protocol/countText';
import { Refusal } from '../job/refusal';
import type { Pool } from '../pool/pool';
import { leftOutReasons, type LeftOutReason } from './candidates';
import type { Taking } from './constraints';
import type { DrawInput } from './sampler';

type Counts = Partial<Record<LeftOutReason, number>>;

/** What is known when nothing was taken. */
interface Nothing {
  readonly leftOut: Counts;
  /** 1 per sample that is not excluded. */
  readonly counted: Uint8Array;
  readonly input: DrawInput;
  readonly taking: Taking;
}

/** What to say when no sample of the pool can be selected. */
export function nothingToSelect(pool: Pool, { leftOut, counted, input, taking }: Nothing): Refusal {
  const ended = input.budgets.findIndex((_, stratum) => taking.isSpent(stratum));
  if (ended >= 0) return tokensTooFew(input, taking.tokensForOneMore(ended));
  const reasons = Object.entries(leftOut).map(
    ([reason, count]) => `${countText(count)} ${leftOutReasons[reason as LeftOutReason]}`,
  );
  return new Refusal({
    code: 'nothing-to-select',
    message:
      pool.size === 0
        ? 'The pool holds no samples.'
        : `None of the ${countText(pool.size)} samples can be selected: ${reasons.length === 0 ? 'the budget is empty' : reasons.join(', ')}.`,
    next: nextAfterNothing(pool, leftOut, counted),
  });
}

function tokensTooFew({ constraints }: DrawInput, needed: number): Refusal {
  return new Refusal({
    code: 'nothing-to-select',
    message: `A budget of ${countText(constraints?.tokenBudget ?? 0)} tokens is too small for the first sample.`,
    next: `Give --token-budget ${needed} or more, or --max-tokens N to leave longer samples out.`,
  });
}

/** The remedy for what left most samples out, but where another reason is behind it. */
function nextAfterNothing(pool: Pool, leftOut: Counts, counted: Uint8Array): string {
  const untraced = pool.datasets[pool.traced.indexOf(false)];
  if (leftOut['no-trace'] !== undefined && untraced !== undefined)
    return `Say which field holds the teacher trace: skill-gap index ${untraced} --map solution=FIELD.`;
  if (leftOut['skill-never-judged'] !== undefined && isJudged(pool) && !isJudged(pool, counted))
    return "What --exclude leaves out counts for no accuracy, as in the paper's code, and it leaves out every problem that the student was judged on: take some off that file, import results on others, or select with --method random.";
  const [main] = Object.entries(leftOut).sort(([, one], [, other]) => other - one);
  return remedies[(main?.[0] ?? 'skill-never-judged') as LeftOutReason] ?? loosen;
}

/** Whether the student was judged on any of the samples. @param counted 1 per sample to look at; absent: all */
function isJudged({ correct, wrong }: Pool, counted?: Uint8Array): boolean {
  return correct.some((right, row) => counted?.[row] !== 0 && right + (wrong[row] ?? 0) > 0);
}

const loosen = 'Loosen what the selection is limited to.';
const annotate = 'Annotate the corpus (skill-gap annotate FILE), or select with --method random.';

const remedies: Partial<Record<LeftOutReason, string>> = {
  excluded: 'Take ids off the file that --exclude names.',
  benchmark: 'Check the files that --decontaminate names: they hold nearly the whole corpus.',
  'wrong-trace': 'Check the expected answers (--map answer=FIELD), or leave --verified-traces out.',
  'undecided-trace':
    'Name the field of expected answers (skill-gap index FILE --map answer=FIELD), or give --verified-traces in place of --strict-traces.',
  'too-long': 'Raise --max-tokens, or leave it out.',
  'no-pass-rate':
    'Name the field that holds pass rates (--pass-rate FIELD), or a student who was asked each problem several times.',
  'outside-band': 'Widen --band.',
  'no-chain': annotate,
  'no-leaf': annotate,
  'other-skill': 'Name another skill with --skill, or none.',
  'skill-never-judged': 'Import results of the student for this corpus, or select with --method random.',
  'not-judged': 'Import results of the student for this corpus, or leave --correct-share out.',
  'over-budget': 'Give another --correct-share: the part of the budget that it leaves has no samples.',
};
