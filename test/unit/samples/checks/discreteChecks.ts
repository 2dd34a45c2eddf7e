import { texValue } from '../texValue';
import { listValue, near, once, only, range, single, sum, value, type Checks } from './check';

/** Number Theory, Counting, Probability & statistics: by listing, dynamic programming and long arithmetic. */

function divisors(n: number): number[] {
  return range(1, n).filter((d) => n % d === 0);
}

/** `base^exponent` in full, as a big integer. */
function power(base: number, exponent: number): bigint {
  return BigInt(base) ** BigInt(exponent);
}

/** Rows of Pascal's triangle by addition. */
function pascal(n: number, k: number): number {
  let row = [1];
  for (let line = 0; line < n; line++) row = [1, ...row.slice(1).map((entry, i) => entry + (row[i] ?? 0)), 1];
  return row[k] ?? 0;
}

function permutations<T>(list: readonly T[]): T[][] {
  if (list.length === 0) return [[]];
  return list.flatMap((entry, i) => permutations(list.filter((_, j) => j !== i)).map((rest) => [entry, ...rest]));
}

/** Ways to write n as an ordered sum of k numbers, each at least `least`. */
function compositions(n: number, k: number, least: number): number {
  if (k === 1) return n >= least ? 1 : 0;
  return sum(range(least, n).map((first) => compositions(n - first, k - 1, least)));
}

/** Lattice paths by the number of ways to reach each point. */
function paths(m: number, n: number): number {
  return m === 0 || n === 0 ? 1 : paths(m - 1, n) + paths(m, n - 1);
}

function multiply(p: readonly number[], q: readonly number[]): number[] {
  const product = new Array<number>(p.length + q.length - 1).fill(0);
  p.forEach((a, i) => q.forEach((b, j) => (product[i + j] = (product[i + j] ?? 0) + a * b)));
  return product;
}

function powerOfPolynomial(p: readonly number[], n: number): number[] {
  return range(1, n).reduce((product) => multiply(product, p), [1]);
}

function factorialDigits(n: number): bigint {
  return range(2, n).reduce((product, factor) => product * BigInt(factor), 1n);
}

export const numberTheoryChecks: Checks = {
  countDivisors: value('n', (n) => divisors(n).length),
  countEvenDivisors: value('n', (n) => divisors(n).filter((d) => d % 2 === 0).length),
  sumOfDivisors: value('n', (n) => sum(divisors(n))),
  sumOfOddDivisors: value('n', (n) => sum(divisors(n).filter((d) => d % 2 === 1))),
  gcdOfTwo: value('a b', (a, b) => divisors(a).findLast((d) => b % d === 0)),
  gcdOfThree: value('a b c', (a, b, c) => divisors(a).findLast((d) => b % d === 0 && c % d === 0)),
  lcmOfTwo: value('a b', (a, b) => a * (range(1, b).find((k) => (k * a) % b === 0) ?? NaN)),
  leastWithRemainder: value('a b c r', (a, b, c, r) =>
    range(c + 1, 20_000).find((n) => n % a === r && n % b === r && n % c === r),
  ),
  unitsDigitOfPower: value('base exponent', (base, exponent) => Number(power(base, exponent) % 10n)),
  unitsDigitOfSum: value('a b m n', (a, b, m, n) => Number((power(a, m) + power(b, n)) % 10n)),
  powerRemainder: value('base exponent modulus', (base, exponent, modulus) =>
    Number(power(base, exponent) % BigInt(modulus)),
  ),
  sumOfPowersRemainder: value('base n modulus', (base, n, modulus) =>
    Number(range(1, n).reduce((total, k) => total + power(base, k), 0n) % BigInt(modulus)),
  ),
  modularInverse: value('a modulus', (a, modulus) => only(0, modulus - 1, (n) => (a * n) % modulus === 1)),
  solveCongruence: value('a b modulus', (a, b, modulus) => only(0, modulus - 1, (x) => (a * x - b) % modulus === 0)),
  twoCongruences: value('a b m n', (a, b, m, n) => only(1, m * n, (x) => x % m === a && x % n === b)),
  threeCongruences: value('a b c m n k', (a, b, c, m, n, k) =>
    only(0, m * n * k - 1, (x) => x % m === a && x % n === b && x % k === c),
  ),
  toBaseTen: value('digits base', (digits, base) => parseInt(String(digits), base)),
  fromBaseTen: (given, answer) => {
    const [, digits = '', base = ''] = /^(\d+)_\{(\d)\}$/.exec(answer) ?? [];
    return Number(base) === single(given, 'base') && parseInt(digits, Number(base)) === single(given, 'value');
  },
  trailingZeros: value('n', (n) => /0*$/.exec(String(factorialDigits(n)))?.[0].length),
  exponentOfPrime: value('n prime', (n, prime) => {
    let [rest, count] = [factorialDigits(n), 0];
    for (; rest % BigInt(prime) === 0n; count++) rest /= BigInt(prime);
    return count;
  }),
  purelyPeriodic: value('block whole', (block, whole) => whole + sum(range(1, 8).map((k) => block / 100 ** k))),
  mixedPeriodic: value(
    'digits',
    (digits) => Math.floor(digits / 10) / 10 + sum(range(2, 16).map((k) => (digits % 10) / 10 ** k)),
  ),
  digitsOfProduct: value('twos fives', (twos, fives) => String(power(2, twos) * power(5, fives)).length),
  sumOfDigits: value('n minus', (n, minus) => sum(Array.from(String(power(10, n) - BigInt(minus)), Number))),
  sumOfConsecutive: value('sum count', (total, count) =>
    only(-500, 500, (last) => sum(range(last - count + 1, last)) === total),
  ),
  consecutiveEven: value('product', (product) => {
    const first = only(1, 500, (n) => n % 2 === 0 && n * (n + 2) === product);
    return first === undefined ? undefined : 2 * first + 2;
  }),
};

export const countingChecks: Checks = {
  outfits: value('a b c', (a, b, c) => range(1, a).flatMap(() => range(1, b).flatMap(() => range(1, c))).length),
  plates: value('letters digits alphabet', (letters, digits, alphabet) =>
    Number(power(alphabet, letters) * power(10, digits)),
  ),
  withRepeatedDigit: value(
    'length',
    once((length) =>
      sum(range(10 ** (length - 1), 10 ** length - 1).map((n) => (new Set(String(n)).size < length ? 1 : 0))),
    ),
  ),
  atLeastOneGirl: value('girls boys size', (girls, boys, size) =>
    sum(range(1, size).map((k) => pascal(girls, k) * pascal(boys, size - k))),
  ),
  lettersOfWord: listValue('counts', (counts) => {
    // Place the letters kind by kind into the free places.
    let [free, ways] = [sum(counts), 1];
    for (const count of counts) {
      ways *= pascal(free, count);
      free -= count;
    }
    return ways;
  }),
  colouredFlags: value('a b c', (a, b, c) => {
    const ways = (x: number, y: number, z: number): number =>
      Math.min(x, y, z) < 0 ? 0 : x + y + z === 0 ? 1 : ways(x - 1, y, z) + ways(x, y - 1, z) + ways(x, y, z - 1);
    return ways(a, b, c);
  }),
  sittingTogether: value(
    'n',
    once((n) => permutations(range(1, n)).filter((row) => Math.abs(row.indexOf(1) - row.indexOf(2)) === 1).length),
  ),
  notAtTheEnds: value(
    'n',
    once((n) => permutations(range(1, n)).filter((row) => row[0] !== 1 && row.at(-1) !== 1).length),
  ),
  twoGroups: value('m n a b', (m, n, a, b) => pascal(m, a) * pascal(n, b)),
  subsetWithMember: value('n k', (n, k) => pascal(n, k) - pascal(n - 1, k)),
  coefficientOfPower: value('n k a b', (n, k, a, b) => powerOfPolynomial([b, a], n)[k]),
  constantTerm: value('a n', (a, n) => powerOfPolynomial([a, 0, 1], n)[n]),
  identicalCandies: value('n k', (n, k) => compositions(n, k, 0)),
  atLeastOneEach: value('n k', (n, k) => compositions(n, k, 1)),
  divisibleByEither: value('p q n', (p, q, n) => range(1, n).filter((k) => k % p === 0 || k % q === 0).length),
  neitherOfThree: value('total a b c ab ac bc all', (total, a, b, c, ab, ac, bc, all) => {
    const exactlyTwo = ab - all + (ac - all) + (bc - all);
    const exactlyOne = a + b + c - 2 * exactlyTwo - 3 * all;
    return total - exactlyOne - exactlyTwo - all;
  }),
  allPaths: value('m n', (m, n) => paths(m, n)),
  throughPoint: value('a b m n', (a, b, m, n) => paths(a, b) * paths(m - a, n - b)),
};

/** All outcomes of `n` rolls of a die. */
function rolls(faces: number, n: number): number[][] {
  return n === 0 ? [[]] : rolls(faces, n - 1).flatMap((start) => range(1, faces).map((last) => [...start, last]));
}

function share<T>(list: readonly T[], holds: (entry: T) => boolean): number {
  return list.filter(holds).length / list.length;
}

/** All pairs of different balls out of `red` red and `blue` blue ones; true is red. */
function pairs(red: number, blue: number): [boolean, boolean][] {
  const balls = [...range(1, red).map(() => true), ...range(1, blue).map(() => false)];
  return balls.flatMap((a, i) => balls.slice(i + 1).map((b): [boolean, boolean] => [a, b]));
}

export const probabilityChecks: Checks = {
  sumOfTwoDice: value('total other', (total, other) =>
    share(rolls(6, 2), (roll) => [total, other].includes(sum(roll))),
  ),
  headsInTosses: value('n k', (n, k) => share(rolls(2, n), (toss) => toss.filter((side) => side === 1).length === k)),
  bothSameColour: value('red blue', (red, blue) => share(pairs(red, blue), ([a, b]) => a === b)),
  allOfOneKind: value('good bad k', (good, bad, k) => pascal(good, k) / pascal(good + bad, k)),
  atLeastOneSix: value('faces n', (faces, n) => share(rolls(faces, n), (roll) => roll.includes(faces))),
  someoneFails: value('a b c', (a, b, c) => {
    const [p, q, r] = [1 / a, 1 / b, 1 / c];
    return p + q + r - p * q - p * r - q * r + p * q * r;
  }),
  expectedPrize: value('n big few small', (n, big, few, small) => big / n + (few * small) / n),
  expectedDie: value('faces gain', (faces, gain) => sum(range(1, faces).map((points) => (points * gain) / faces))),
  fromTable: value('a b', (a, b) => share([...range(1, a).map(() => 1), ...range(1, b).map(() => 0)], (x) => x === 1)),
  twoUrns: value('a b c d', (a, b, c, d) => 1 / (1 + c / (c + d) / (a / (a + b)))),
  missingScore(given, answer) {
    const scores = given['scores'] as readonly number[];
    return near((sum(scores) + texValue(answer)) / (scores.length + 1), single(given, 'mean'));
  },
  meanAfterRemoval: value('n mean removed', (n, mean, removed) => mean + (mean - removed) / (n - 1)),
  medianOfList: listValue('values', (values) => {
    for (; values.length > 2; values.splice(values.indexOf(Math.max(...values)), 1)) {
      values.splice(values.indexOf(Math.min(...values)), 1);
    }
    return sum(values) / values.length;
  }),
  rangeAndMode: listValue('values', (values) => {
    const mode = values.find((entry) => values.filter((other) => other === entry).length > 1) ?? NaN;
    return mode + Math.max(...values) - Math.min(...values);
  }),
};
