import type { IndexStatus } from '../../../src/protocol/indexStatus';
import type { ChosenMethod, ExcludedIds, SelectionChoice } from '../../../src/protocol/selection';
import { readLimits } from './choiceLimits';
import { count } from './format';
import { numberIn } from './typedNumber';

/** What the controls hold: numbers as they were typed, so that a wrong one can be named and left alone. */
export interface ControlValues {
  method: ChosenMethod;
  student: string | null;
  budget: string;
  temperature: string;
  seed: string;
  smoothing: NonNullable<SelectionChoice['smoothing']>;
  interval: NonNullable<SelectionChoice['interval']>;
  /** In percent; these are empty where nothing is asked for. */
  correctShare: string;
  skill: string;
  maxDepth: string;
  floor: string;
  ceiling: string;
  maxTokens: string;
  tokenBudget: string;
  /** Pass rates, 0 to 1. */
  bandLow: string;
  bandHigh: string;
  passRateField: string;
  noDuplicates: boolean;
  /** Empty: tokens are estimated. Null: as the settings say. */
  tokenizer: string | null;
  benchmarks: readonly string[];
  ngram: string;
  verified: 'all' | NonNullable<SelectionChoice['verified']>;
  exclude: ExcludedIds | null;
}

export type ControlName = keyof ControlValues;

/** What is wrong at which control, in words. */
export type ControlProblems = Partial<Record<ControlName, string>>;

/** The sampling weights' exponent goes further in principle; beyond 3 one leaf takes nearly everything. */
export const temperatureLimit = 3;

/** Whether the method looks at the accuracies of skills, and so needs a student. */
export function weighsSkills(method: ChosenMethod): boolean {
  return method === 'weighted' || method === 'matching';
}

export function controlValues(choice: SelectionChoice): ControlValues {
  const { method, student, seed, interval = 'middle', correctShare, skill = '' } = choice;
  // Of a method that has no use for it nothing is said; the next one starts from what is told to begin with.
  const smoothing = choice.smoothing ?? (weighsSkills(method) ? 'none' : 'hierarchical');
  const typed = (value: number | undefined): string => (value === undefined ? '' : String(value));
  const { tokenizer = null, benchmarks = [], verified = 'all', exclude = null, passRateField = '' } = choice;
  return {
    ...{ method, student, seed, smoothing, interval, skill },
    budget: String(choice.budget),
    temperature: String(choice.temperature),
    // Without the digits that 0.07 * 100 has.
    correctShare: typed(correctShare === undefined ? undefined : Number((correctShare * 100).toPrecision(12))),
    maxDepth: typed(choice.maxDepth),
    floor: typed(choice.floor),
    ceiling: typed(choice.ceiling),
    maxTokens: typed(choice.maxTokens),
    tokenBudget: typed(choice.tokenBudget),
    bandLow: typed(choice.band?.[0]),
    bandHigh: typed(choice.band?.[1]),
    noDuplicates: choice.noDuplicates === true,
    ngram: typed(choice.ngram),
    ...{ passRateField, tokenizer, benchmarks, verified, exclude },
  };
}

/** Reads the controls. @param pool samples in the index: the budget's upper end */
export function readControls(
  values: ControlValues,
  pool: number,
): { choice: SelectionChoice; problems: null } | { choice: null; problems: ControlProblems } {
  const problems: ControlProblems = {};
  const budget = numberIn(values.budget);
  if (budget === null || !Number.isInteger(budget) || budget < 1 || budget > pool)
    problems.budget = `A whole number, 1 to ${count(pool)}.`;
  const temperature = numberIn(values.temperature);
  if (temperature === null || temperature < 0 || temperature > temperatureLimit)
    problems.temperature = `A number from 0 to ${temperatureLimit}.`;
  if (values.seed === '') problems.seed = 'Any text; the same seed selects the same samples again.';
  if (weighsSkills(values.method) && values.student === null)
    problems.student = 'Weighing skills needs a student: import its results, or choose another method.';
  const limits = readLimits(values, problems);
  if (Object.keys(problems).length > 0 || budget === null || temperature === null) return { choice: null, problems };
  const { method, student, seed, smoothing, interval } = values;
  return {
    choice: {
      ...{ method, student, budget, temperature, seed },
      // Refused for methods that have no use for them.
      ...(weighsSkills(method) && smoothing !== 'none' && { smoothing }),
      ...(weighsSkills(method) && interval !== 'middle' && { interval }),
      ...limits,
    },
    problems: null,
  };
}

/**
 * The choice as the index allows it: a student that is there, a budget within the pool. A choice is kept from one
 * session to the next, and the index can have changed meanwhile.
 */
export function fitChoice(choice: SelectionChoice, status: IndexStatus): SelectionChoice {
  const names = status.students.map((student) => student.name);
  const kept = choice.student !== null && names.includes(choice.student) ? choice.student : null;
  const pool = Math.max(1, status.samples);
  const { verified, ...rest } = choice;
  return {
    ...rest,
    // Where nothing can be judged, no trace is known to be correct.
    ...(verified && status.datasets.some(({ judgeable }) => judgeable) && { verified }),
    student: kept ?? names.at(-1) ?? null,
    budget: Math.min(Math.max(1, Math.round(choice.budget) || 1), pool),
    temperature: Math.min(Math.max(0, choice.temperature || 0), temperatureLimit),
  };
}

/** How skills are weighed, as a whole; `own` where the controls say something else. */
export type PresetName = 'robust' | 'paper' | 'own';

export const presets = {
  robust: { temperature: '2', smoothing: 'hierarchical', interval: 'middle' },
  paper: { temperature: '1', smoothing: 'none', interval: 'middle' },
} as const satisfies Record<Exclude<PresetName, 'own'>, Partial<ControlValues>>;

export function presetOf({ temperature, smoothing, interval }: ControlValues): PresetName {
  for (const name of ['robust', 'paper'] as const) {
    const preset = presets[name];
    const same = preset.smoothing === smoothing && preset.interval === interval;
    if (same && numberIn(temperature) === Number(preset.temperature)) return name;
  }
  return 'own';
}
