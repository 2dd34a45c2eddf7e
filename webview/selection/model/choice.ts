import type { IndexStatus } from '../../../src/protocol/requests';
import type { SelectionChoice } from '../../../src/protocol/selection';
import { count } from './format';

/** What the controls hold: numbers as they were typed, so that a wrong one can be named and left alone. */
export interface ControlValues {
  method: SelectionChoice['method'];
  student: string | null;
  budget: string;
  temperature: string;
  seed: string;
}

export type ControlName = keyof ControlValues;

/** What is wrong at which control, in words. */
export type ControlProblems = Partial<Record<ControlName, string>>;

/** The sampling weights' exponent goes further in principle; beyond 3 one leaf takes nearly everything. */
export const temperatureLimit = 3;

export function controlValues(choice: SelectionChoice): ControlValues {
  return { ...choice, budget: String(choice.budget), temperature: String(choice.temperature) };
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
  if (values.method === 'weighted' && values.student === null)
    problems.student = 'Weighted sampling needs a student: import its results, or choose random.';
  if (Object.keys(problems).length > 0 || budget === null || temperature === null) return { choice: null, problems };
  return {
    choice: { method: values.method, student: values.student, budget, temperature, seed: values.seed },
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
  return {
    ...choice,
    student: kept ?? names.at(-1) ?? null,
    budget: Math.min(Math.max(1, Math.round(choice.budget) || 1), pool),
    temperature: Math.min(Math.max(0, choice.temperature || 0), temperatureLimit),
  };
}

/** Accepts `1,000` and `1 000`; null for what is no number. */
function numberIn(text: string): number | null {
  const plain = text.replaceAll(/[,\s\u00a0]/g, '');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : null;
}
