import { dividedBy, powerOfTen, rational, times, type Rational } from './rational';

/** How much a unit is, in the first unit of what it measures. */
export interface UnitSize {
  /** What it measures: `length`, `length^2`, `length/time`; only alike units can be converted. */
  readonly dimension: string;
  readonly size: Rational;
}

type Size = readonly [over: bigint, under?: bigint];

/**
 * Sizes by what is measured, in the smallest unit of it. Exact ones only: no month in days (28 to 31), no temperature. A
 * litre is a volume, so that its unit is the cubic millimetre.
 */
const sizes: Readonly<Record<string, Readonly<Record<string, Size>>>> = {
  length: {
    ...{ mm: [1n], cm: [10n], m: [1_000n], km: [1_000_000n] },
    ...{ in: [254n, 10n], ft: [3_048n, 10n], yd: [9_144n, 10n], mi: [1_609_344n] },
  },
  'length^3': { ml: [1_000n], l: [1_000_000n] },
  mass: { mg: [1n], g: [1_000n], kg: [1_000_000n], lb: [45_359_237n, 100n], oz: [45_359_237n, 1_600n] },
  time: { s: [1n], min: [60n], h: [3_600n], day: [86_400n], week: [604_800n] },
  months: { month: [1n], year: [12n] },
  energy: { J: [1n], kJ: [1_000n] },
  power: { W: [1n], kW: [1_000n] },
  frequency: { Hz: [1n], kHz: [1_000n], MHz: [1_000_000n] },
  'money in $': { $: [100n], '¢': [1n] },
};

const bases = new Map(
  Object.entries(sizes).flatMap(([dimension, units]) =>
    Object.entries(units).map(
      ([unit, [over, under = 1n]]) => [unit, { dimension, size: rational(over, under) }] as const,
    ),
  ),
);

/** The size of a unit in the spelling of `unitOf`; undefined when it cannot be converted exactly. */
function sizeOfUnit(unit: string): UnitSize | undefined {
  const [over = '', under] = unit.split('/');
  const upper = simple(over);
  if (!upper || under === undefined) return upper;
  const lower = simple(under);
  const size = lower && dividedBy(upper.size, lower.size);
  return size && { dimension: `${upper.dimension}/${lower.dimension}`, size };
}

function simple(unit: string): UnitSize | undefined {
  const [name = '', power] = unit.split('^');
  const base = bases.get(name);
  if (!base) return undefined;
  if (power === undefined) return base;
  const { dimension, size } = base;
  let raised = powerOfTen(0);
  for (let i = 0; i < Number(power); i++) raised = times(raised, size);
  return { dimension: `${dimension}^${power}`, size: raised };
}

/** How many of the second unit one of the first is; undefined when they do not measure the same. */
export function conversion(from: string, to: string): Rational | undefined {
  const [a, b] = [sizeOfUnit(from), sizeOfUnit(to)];
  return a && b && a.dimension === b.dimension ? dividedBy(a.size, b.size) : undefined;
}
