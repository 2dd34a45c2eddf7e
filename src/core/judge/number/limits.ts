import type { Node } from '../syntax/node';
import { exactly, magnitude, plus, signOf, type Ball } from './ball';
import { add, isReal, real, subtract, unknownNumber, type Complex } from './complex';
import type { Setting } from './evaluate';

type Evaluate = (node: Node, setting: Setting) => Complex;

/** Bits that differences of nearly equal values leave enough of. */
const bitsAtLimit = 768;

/** What is known to fewer bits than this is not known. */
const leastBits = 48;

/** How near to its place, or how far out, a limit is looked at: 2^-80 and 2^-100, each a little aside of round numbers. */
const steps: readonly (readonly [power: number, aside: bigint])[] = [
  [80, 3n],
  [100, 5n],
];

/**
 * The limit of an expression in one name: its value near the place, with a bound from how much it still changes there.
 * Nothing is known where it changes much, where the two sides differ, or where it grows.
 * @param parts the name, where it goes, the expression
 */
export function limitOf(call: string, parts: readonly Node[], setting: Setting, evaluate: Evaluate): Complex {
  const [index, target, body] = parts;
  if (index?.kind !== 'name' || !target || !body) return unknownNumber;
  const names = new Map(setting.names);
  const inner: Setting = { ...setting, names, bits: Math.max(setting.bits, bitsAtLimit), largest: 0 };
  const at = (place: Ball): Complex => {
    setting.work.spend(100);
    names.set(index.name, real(place));
    return evaluate(body, inner);
  };
  const infinite = target.kind === 'constant' && target.name === 'infinity' ? 1n : isMinusInfinity(target) ? -1n : 0n;
  if (infinite !== 0n) return settled(steps.map(([power, aside]) => at(farOut(power, aside, infinite))));
  const place = evaluate(target, inner);
  if (!isReal(place)) return unknownNumber;
  const sides = ([1n, -1n] as const)
    .filter((side) => !call.startsWith(side === 1n ? 'limit from below' : 'limit from above'))
    .map((side) => settled(steps.map(([power, aside]) => at(plus(place.re, near(power, aside, side), inner.bits)))));
  const [first, second] = sides.filter((side) => side.re.error < Infinity);
  if (!first || !second) return sides.length === 1 && first ? first : unknownNumber;
  return settled([first, second]);
}

function isMinusInfinity(node: Node): boolean {
  const [first, second] = node.kind === 'product' ? node.parts : [];
  return (
    first?.kind === 'number' && first.value.numerator < 0n && second?.kind === 'constant' && second.name === 'infinity'
  );
}

/** No integer: sequences such as (-1)^n have no limit, though they agree at even ones. */
function farOut(power: number, aside: bigint, sign: bigint): Ball {
  return { mantissa: sign * ((8n << BigInt(power)) + aside), exponent: -3, error: -Infinity };
}

function near(power: number, aside: bigint, sign: bigint): Ball {
  return { mantissa: sign * (16n + aside), exponent: -power - 4, error: -Infinity };
}

/** The second value, known as far as the first agrees with it. */
function settled([before, after]: readonly Complex[]): Complex {
  if (!before || !after || !isReal(before) || !isReal(after)) return unknownNumber;
  const change = subtract(after, before, bitsAtLimit).re;
  const error = Math.max(magnitude(change) + 1, change.error + 1, after.re.error + 1);
  const known = error < Math.max(0, magnitude(after.re)) - leastBits;
  return known ? real({ ...after.re, error }) : unknownNumber;
}

/** More terms than this are worth no answer's time. */
const mostTerms = 300;

/** Terms in a row that must shrink by as much, so that what follows is bounded like a geometric series. */
const watched = 12;

/** The sum of endlessly many terms that shrink at least as fast as a geometric series; nothing known of all others. */
export function endlessSum(first: bigint, termAt: (k: bigint) => Complex, { bits, work }: Setting): Complex {
  let sum = real(exactly(0n));
  let last = Infinity;
  const ratios: number[] = [];
  for (let k = first; k < first + BigInt(mostTerms); k++) {
    work.spend(10);
    const term = termAt(k);
    const size = magnitude(term.re);
    if (!isReal(term) || signOf(term.re) === undefined || size === -Infinity) return unknownNumber;
    ratios.push(size - last);
    last = size;
    sum = add(sum, term, bits);
    const slowest = Math.max(...ratios.slice(-watched));
    if (ratios.length <= watched || slowest > -0.15 || size > magnitude(sum.re) - leastBits - 20) continue;
    const rest = size + slowest - Math.log2(1 - 2 ** slowest) + 1;
    const error = Math.max(rest, sum.re.error + 1);
    return error < Math.max(0, magnitude(sum.re)) - leastBits ? real({ ...sum.re, error }) : unknownNumber;
  }
  return unknownNumber;
}
