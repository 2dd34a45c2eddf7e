import { texValue } from '../texValue';
import { extreme, near, only, range, single, sum, value, type Checks } from './check';
import { over, roots, times } from './complexNumber';

/** The domains Prealgebra and Algebra. */
export const prealgebraChecks: Checks = {
  productBeforeSum: value('a b c d', (a, b, c, d) => a + b * c - b * d),
  quotientOfDifference: value('a b c d e', (a, b, c, d, e) => a * (b / d) - c / d + e ** 2),
  sumOfTwoFractions: value('a b c d', (a, b, c, d) => a / b + c / d),
  differenceAfterWhole: value('whole a b c d', (whole, a, b, c, d) => whole - a / b - c / d),
  percentOfNumber: value('percent base', (percent, base) => (base / 100) * percent),
  wholeFromPercent: value('percent part', (percent, part) => only(1, 5000, (n) => percent * n === 100 * part)),
  discountThenTax: value('price off tax', (price, off, tax) => price * (1 - off / 100) * (1 + tax / 100)),
  originalPriceFromSale: value('off sale', (off, sale) => only(1, 2000, (p) => near(p - (p * off) / 100, sale))),
  shareInRatio: value('a b total', (a, b, total) => only(0, total, (larger) => larger * a === (total - larger) * b)),
  countFromDifference: value('p q difference', (p, q, difference) => {
    const fewer = only(1, 1000, (count) => count * q === (count + difference) * p);
    return fewer === undefined ? undefined : 2 * fewer + difference;
  }),
  roundTripAverage: value('u v', (u, v) => 2 / (1 / u + 1 / v)),
  twoLegsAverage: value('t1 t2 v1 v2', (t1, t2, v1, v2) => (v1 * t1 + v2 * t2) / (t1 + t2)),
  twoWorkers: value('a b', (a, b) => 1 / (1 / a + 1 / b)),
  fillAndDrain: value('fill drain', (fill, drain) => 1 / (1 / fill - 1 / drain)),
  compoundTwice: value('rate principal', (rate, principal) => principal * (1 + rate / 100) ** 2),
  halfYearly: value('rate principal', (rate, principal) => principal * (1 + rate / 200) ** 2),
  timesAsOld: value('k gap m=2', (k, gap, m) => only(1, 500, (age) => k * age + gap === m * (age + gap))),
  sumOfAges: value('sum ago k=2', (total, ago, k) => only(1, total, (age) => total - age - ago === k * (age - ago))),
};

export const algebraChecks: Checks = {
  unknownOnBothSides: value('a b c d', (a, b, c, d) => only(-60, 60, (x) => a * x + b === c * x + d)),
  withParentheses: value('k m n right', (k, m, n, right) => only(-60, 60, (x) => k * x - k * m + n === right)),
  twoByTwo: value('a b c d e f', (a, b, c, d, e, f) => {
    const pairs = range(-30, 30).flatMap((x) => range(-30, 30).map((y) => [x, y] as const));
    const found = pairs.filter(([x, y]) => a * x + b * y === e && c * x + d * y === f);
    return found.length === 1 ? found[0] : undefined;
  }),
  pricesOfTwoGoods: value('a b c e f', (a, b, c, e, f) =>
    only(1, 60, (q) => range(1, 60).some((p) => a * p + b * q === e && c * p + b * q === f)),
  ),
  largerRoot: value('b c', (b, c) => Math.max(...range(-20, 20).filter((x) => x * x + b * x + c === 0))),
  leadingCoefficient: value('a b c', (a, b, c) => {
    const numerators = range(-60, 60).filter((n) => n * n + b * n + a * c === 0 && n % a !== 0);
    return numerators.length === 1 ? (numerators[0] ?? NaN) / a : undefined;
  }),
  constantForDoubleRoot: value('a b', (a, b) => -extreme(-50, 50, (x) => a * x * x + b * x, -1)),
  rootsWithRadical: value('b c', (b, c) => (-b + Math.sqrt(b * b - 4 * c)) / 2),
  sumOfSquaresOfRoots: value('b c', (b, c) => sum(roots([1, b, c]).map((root) => times(root, root)[0]))),
  sumOfReciprocals: value('a b c', (a, b, c) => sum(roots([a, b, c]).map((root) => over([1, 0], root)[0]))),
  leastValue: value('a b c', (a, b, c) => extreme(-50, 50, (x) => a * x * x + b * x + c, -1)),
  thrownBall: value('speed start', (speed, start) => extreme(0, 60, (t) => -16 * t * t + speed * t + start, 1)),
  countIntegers: value(
    'a b low high',
    (a, b, low, high) => range(-200, 200).filter((n) => low < a * n + b && a * n + b <= high).length,
  ),
  largestInteger: value('a b c', (a, b, c) => Math.max(...range(-200, 200).filter((x) => b - a * x > c))),
  productOfSolutions: value('a b right', (a, b, right) =>
    range(-200, 200)
      .filter((n) => Math.abs(n + b) === right)
      .reduce((product, n) => (product * n) / a, 1),
  ),
  sumOfSolutions: value('k c right centre', (k, c, right, centre) =>
    sum(range(-100, 100).filter((x) => k * Math.abs(x - centre) + c === right)),
  ),
  innerFirst: value('a b c d x', (a, b, c, d, x) => a * (x * x + c * x + d) + b),
  unknownCoefficient: value('a b c d target', (a, b, c, d, target) =>
    only(-50, 50, (x) => a * (c * x + d) + b === target),
  ),
  inverseOfLinear: value('a b y', (a, b, y) => (y - b) / a),
  inverseOfFractional: value('a c top bottom', (a, c, top, bottom) =>
    only(1, 60, (x) => x !== c && near(a / (x - c), top / bottom)),
  ),
  throughTwoPoints: value('x1 y1 x2 y2', (x1, y1, x2, y2) => y1 + ((y2 - y1) / (x2 - x1)) * (1 - x1)),
  pointAndSlope: value('top bottom x0 y0', (top, bottom, x0, y0) => y0 - (top / bottom) * x0),
  sameBase: value('left right a', (left, right, a) => (a * Math.log(left)) / (Math.log(left) - Math.log(right))),
  productOfPowers: value('base p q total', (base, p, q, total) =>
    only(0, 60, (x) => near(Math.log(base) * p + Math.log(base ** q) * x, Math.log(base) * total)),
  ),
  differenceInDenominator: value('a b c', (a, b, c) => a / (c + Math.sqrt(b))),
  singleRadical: value('a b', (a, b) => a / Math.sqrt(b)),
  sumOfLogarithms: value('base a b k', (base, a, b, k) => (Math.log(a) + Math.log(b) - Math.log(k)) / Math.log(base)),
  expressedByGivenLogs(given, answer) {
    const base = Math.log(single(given, 'base'));
    const letters = { a: Math.log(2) / base, b: Math.log(3) / base };
    return near(texValue(answer, letters), Math.log(single(given, 'number')) / base);
  },
  sumOfTerms: value('first second count', (first, second, count) =>
    sum(range(0, count - 1).map((index) => first + index * (second - first))),
  ),
  sumFromFirstToLast: value('first second last', (first, second, last) =>
    sum(range(first, last).filter((term) => (term - first) % (second - first) === 0)),
  ),
  finiteGeometric: value('first second count', (first, second, count) => {
    let [total, term] = [0, first];
    for (let index = 0; index < count; index++, term *= second / first) total += term;
    return total;
  }),
  infiniteGeometric: value('first top bottom', (first, top, bottom) =>
    sum(range(0, 400).map((index) => first * (top / bottom) ** index)),
  ),
  floorAndCeiling: value('a b c d', (a, b, c, d) => {
    const ceiling = range(-200, 200).find((n) => n * b >= a) ?? NaN;
    return ceiling + (range(-200, 200).findLast((n) => n * d <= -c) ?? NaN);
  }),
  floorOfRoot: value('n m', (n, m) => {
    const floor = range(0, 100).findLast((root) => root * root <= n) ?? NaN;
    return floor + (range(0, 100).find((root) => root * root >= m) ?? NaN);
  }),
  starOperation: value('p q a b', (p, q, a, b) => a * (p * a - q * b)),
  nestedOperation: value('k a b c m', (k, a, b, c, m) => (a * (k + b) - m) * (k + c) - m),
  distanceOfTwoPoints: value('x1 y1 x2 y2', (x1, y1, x2, y2) => Math.hypot(x2 - x1, y2 - y1)),
  unknownCoordinate: value('x1 y1 x2 distance', (x1, y1, x2, distance) =>
    only(y1 + 1, y1 + 60, (k) => near(Math.hypot(x2 - x1, k - y1), distance)),
  ),
  valueOfQuadratic: value('a b c x', (a, b, c, x) => (a * x + b) * x + c),
  differenceOfValues: value('a b m n', (a, b, m, n) => (m - n) * (a * (m + n) - b)),
};
