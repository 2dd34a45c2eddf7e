import type { Given } from '../../../../samples/generator/template';
import { texValue, texValues } from '../texValue';

/** Whether an answer is right, found from the numbers of the question by another route than the generator's. */
export type Check = (given: Given, answer: string, question: string) => boolean;
export type Checks = Readonly<Record<string, Check>>;

/** Equal up to rounding. */
export function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}

/**
 * A check from a function that finds the right value: a number, the entries of a tuple or matrix, or undefined when
 * there is none. `names` lists the givens in the order of the arguments, `k=2` with what holds when it is not given.
 */
export function value(names: string, solve: (...given: number[]) => number | readonly number[] | undefined): Check {
  return (given, answer) => {
    const expected = solve(...names.split(' ').map((name) => single(given, name)));
    if (expected === undefined) return false;
    if (typeof expected === 'number') return near(texValue(answer), expected);
    const found = texValues(answer);
    return found.length === expected.length && expected.every((entry, index) => near(found[index] ?? NaN, entry));
  };
}

/** As {@link value}, for a question with a list of numbers. */
export function listValue(name: string, solve: (list: number[], given: Given) => number): Check {
  return (given, answer) => {
    const list = given[name];
    if (!Array.isArray(list)) throw new Error(`no list ${name}`);
    return near(texValue(answer), solve([...(list as number[])], given));
  };
}

/** The given number of this name. @throws Error when the template does not state it. */
export function single(given: Given, name: string): number {
  const [plain = '', otherwise] = name.split('=');
  const found = given[plain] ?? (otherwise === undefined ? undefined : Number(otherwise));
  if (typeof found !== 'number') throw new Error(`no number ${plain}`);
  return found;
}

/** The integers from `low` to `high`. */
export function range(low: number, high: number): number[] {
  return Array.from({ length: Math.max(0, high - low + 1) }, (_, index) => low + index);
}

export function sum(list: readonly number[]): number {
  return list.reduce((total, entry) => total + entry, 0);
}

/** The only integer of the range with the property; undefined when there is none or a second one. */
export function only(low: number, high: number, holds: (candidate: number) => boolean): number | undefined {
  const found = range(low, high).filter(holds);
  return found.length === 1 ? found[0] : undefined;
}

/** The extreme value of a function with one hump on an interval, by ternary search. */
export function extreme(low: number, high: number, f: (x: number) => number, sign: 1 | -1): number {
  let [a, b] = [low, high];
  for (let round = 0; round < 200; round++) {
    const [left, right] = [a + (b - a) / 3, b - (b - a) / 3];
    if (sign * f(left) < sign * f(right)) a = left;
    else b = right;
  }
  return f((a + b) / 2);
}

/** The integral over an interval by Simpson's rule, exact for cubics. */
export function integral(low: number, high: number, f: (x: number) => number): number {
  return ((high - low) / 6) * (f(low) + 4 * f((low + high) / 2) + f(high));
}

/** A slow count that is done once for each number. */
export function once(count: (n: number) => number): (n: number) => number {
  const known = new Map<number, number>();
  return (n) => {
    const found = known.get(n) ?? count(n);
    known.set(n, found);
    return found;
  };
}
