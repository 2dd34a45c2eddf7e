import type { SelectionChoice } from '../../../src/protocol/selection';
import type { ControlProblems, ControlValues } from './choice';
import { numberIn } from './typedNumber';

/** The band of pass rates where the controls say nothing; the paper's. */
const paperBand = { low: 0.25, high: 0.625 } as const;

/** What a choice says only where the controls ask for it. */
type Limits = Omit<Partial<SelectionChoice>, 'method' | 'student' | 'budget' | 'temperature' | 'seed'>;

type WholeName = 'maxDepth' | 'floor' | 'ceiling' | 'maxTokens' | 'tokenBudget' | 'ngram';

/** Reads what may be empty; notes what is wrong in `problems`. */
export function readLimits(values: ControlValues, problems: ControlProblems): Limits {
  const limits: Limits = {};
  const whole = (name: WholeName): void => {
    if (values[name].trim() === '') return;
    const value = numberIn(values[name]);
    if (value === null || !Number.isInteger(value) || value < 1) problems[name] = 'A whole number from 1, or nothing.';
    else limits[name] = value;
  };
  whole('maxDepth');
  whole('ceiling');
  if (values.method !== 'matching') whole('floor');
  if (limits.floor !== undefined && limits.ceiling !== undefined && limits.floor > limits.ceiling)
    problems.floor = 'Not above the most.';
  const correctShare = shareIn(values, problems);
  if (correctShare !== undefined) limits.correctShare = correctShare;
  if (values.skill.trim() !== '') limits.skill = values.skill.trim();
  whole('maxTokens');
  whole('tokenBudget');
  if (values.benchmarks.length > 0) whole('ngram');
  return { ...limits, ...pickedLimits(values), ...(values.method === 'difficulty' && bandIn(values, problems)) };
}

/** What is picked and not typed. */
function pickedLimits({ noDuplicates, tokenizer, benchmarks, verified, exclude }: ControlValues): Limits {
  return {
    ...(noDuplicates && { noDuplicates }),
    ...(tokenizer !== null && { tokenizer }),
    ...(benchmarks.length > 0 && { benchmarks }),
    ...(verified !== 'all' && { verified }),
    ...(exclude && { exclude }),
  };
}

function shareIn({ correctShare, student }: ControlValues, problems: ControlProblems): number | undefined {
  if (correctShare.trim() === '') return undefined;
  const percent = numberIn(correctShare.replace(/%\s*$/u, ''));
  if (percent === null || percent < 0 || percent > 100) problems.correctShare = 'Percent from 0 to 100, or nothing.';
  else if (student === null) problems.correctShare = 'Needs the verdicts of a student.';
  else return percent / 100;
  return undefined;
}

function bandIn(values: ControlValues, problems: ControlProblems): Limits {
  const field = values.passRateField.trim();
  const end = (name: 'bandLow' | 'bandHigh', usual: number): number => {
    if (values[name].trim() === '') return usual;
    const rate = numberIn(values[name]);
    if (rate !== null && rate >= 0 && rate <= 1) return rate;
    problems[name] = 'A number from 0 to 1, or nothing.';
    return NaN;
  };
  const [low, high] = [end('bandLow', paperBand.low), end('bandHigh', paperBand.high)];
  if (low > high) problems.bandLow = 'Not above the highest.';
  const said = values.bandLow.trim() !== '' || values.bandHigh.trim() !== '';
  return { ...(said && { band: [low, high] as const }), ...(field !== '' && { passRateField: field }) };
}
