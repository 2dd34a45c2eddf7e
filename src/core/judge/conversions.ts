import { dividedBy, powerOfTen, rational, times, type Rational } from './rational';

/** How much a unit is, in the first unit of what it measures. */
export interface UnitSize {
  /** What it measures: `length`, `length^2`, `length/time`; only alike units can be converted. */
  readonly dimension: string;
  readonly size: Rational;
}

type Base = readonly [dimension: string, over: bigint, under?: bigint];

/** Exact sizes only: no month (28 to 31 days), no year, no temperature. Of length the unit is the millimetre. */
const bases: Readonly<Record<string, Base>> = {
  mm: ['length', 1n],
  cm: ['length', 10n],
  m: ['length', 1_000n],
  km: ['length', 1_000_000n],
  in: ['length', 254n, 10n],
  ft: ['length', 3_048n, 10n],
  yd: ['length', 9_144n, 10n],
  mi: ['length', 1_609_344n],
  ml: ['length^3', 1_000n],
  l: ['length^3', 1_000_000n],
  mg: ['mass', 1n],
  g: ['mass', 1_000n],
  kg: ['mass', 1_000_000n],
  lb: ['mass', 45_359_237n, 100n],
  oz: ['mass', 45_359_237n, 1_600n],
  s: ['time', 1n],
  min: ['time', 60n],
  h: ['time', 3_600n],
  day: ['time', 86_400n],
  week: ['time', 604_800n],
  month: ['months', 1n],
  year: ['months', 12n],
  $: ['money in $', 100n],
  '¢': ['money in $', 1n],
};

/** The size of a unit in the spelling of `unitOf`; undefined when it cannot be converted exactly. */
export function sizeOfUnit(unit: string): UnitSize | undefined {
  const [over = '', under] = unit.split('/');
  const upper = simple(over);
  if (!upper || under === undefined) return upper;
  const lower = simple(under);
  const size = lower && dividedBy(upper.size, lower.size);
  return size && { dimension: `${upper.dimension}/${lower.dimension}`, size };
}

function simple(unit: string): UnitSize | undefined {
  const [name = '', power] = unit.split('^');
  const base = Object.hasOwn(bases, name) ? bases[name] : undefined;
  if (!base) return undefined;
  const [dimension, over, under = 1n] = base;
  const size = rational(over, under);
  if (power === undefined) return { dimension, size };
  let raised = powerOfTen(0);
  for (let i = 0; i < Number(power); i++) raised = times(raised, size);
  return { dimension: `${dimension}^${power}`, size: raised };
}

/** How many of the second unit one of the first is; undefined when they do not measure the same. */
export function conversion(from: string, to: string): Rational | undefined {
  const [a, b] = [sizeOfUnit(from), sizeOfUnit(to)];
  return a && b && a.dimension === b.dimension ? dividedBy(a.size, b.size) : undefined;
}
