import { texValue } from '../texValue';
import { extreme, integral, near, only, range, single, sum, value, type Check, type Checks } from './check';
import { over, plus, roots, times, type Complex } from './complexNumber';

/** A check of an answer that is a complex number; the answer is linear in i, so two values of the letter tell all. */
function complexValue(names: string, solve: (...given: number[]) => Complex): Check {
  return (given, answer) => {
    const [re, im] = solve(...names.split(' ').map((name) => single(given, name)));
    const real = texValue(answer, { i: 0 });
    return near(real, re) && near(texValue(answer, { i: 1 }) - real, im);
  };
}

/** i multiplied by itself, one factor after the other. */
function powerOfI(exponent: number): Complex {
  let power: Complex = [1, 0];
  for (let factor = 0; factor < exponent; factor++) power = times(power, [0, 1]);
  return power;
}

export const intermediateChecks: Checks = {
  squaresOfCubicRoots: value('b c d', (b, c, d) => sum(roots([1, b, c, d]).map((root) => times(root, root)[0]))),
  productOfShiftedRoots: value(
    'b c d k',
    (b, c, d, k) =>
      roots([1, b, c, d]).reduce<Complex>((product, [re, im]) => times(product, [k - re, -im]), [1, 0])[0],
  ),
  remainderByLinear: value('a b c d k', (a, b, c, d, k) => {
    const dividend = [a, b, c, d];
    // Long division by x - k: each quotient coefficient is carried k times into the next place.
    for (let place = 0; place < 3; place++)
      dividend[place + 1] = (dividend[place + 1] ?? 0) + k * (dividend[place] ?? 0);
    return dividend[3];
  }),
  coefficientFromFactor: value('k b d', (k, b, d) => only(-200, 200, (m) => k ** 3 + b * k * k + m * k + d === 0)),
  productOfComplex: complexValue('a b c d', (a, b, c, d) => times([a, b], [c, d])),
  quotientOfComplex: complexValue('a b c d', (a, b, c, d) => over([a, b], [c, d])),
  highPower: complexValue('m n', (m, n) => times(powerOfI(m), powerOfI(n))),
  sumOfConsecutivePowers: complexValue('start n', (start, n) =>
    range(start, n).reduce<Complex>((total, exponent) => plus(total, powerOfI(exponent)), [0, 0]),
  ),
  modulusOfNumber: value('a b k', (a, b, k) => Math.hypot(k * a, k * b)),
  numberTimesConjugate: value('a b m', (a, b, m) => m * times([a, b], [a, -b])[0]),
  neighbours: value('first last', (first, last) => sum(range(first, last).map((k) => 1 / (k * (k + 1))))),
  twoApart: value('first last', (first, last) => sum(range(first, last).map((n) => 1 / (n * (n + 2))))),
  twoStepRecursion: value('first second p q n', (first, second, p, q, n) => {
    const term = (k: number): number => (k === 1 ? first : k === 2 ? second : p * term(k - 1) + q * term(k - 2));
    return term(n);
  }),
  addingTheIndex: value('first k n', (first, k, n) => range(1, n - 1).reduce((term, index) => term + k * index, first)),
  sumWithReciprocal: value('a b', (a, b) => extreme(1e-3, 1e3, (x) => a * x + b / x, -1)),
  productUnderSum: value('a b sum', (a, b, total) => extreme(0, total / a, (x) => (x * (total - a * x)) / b, 1)),
  sumOfVertical: value('a c b d', (a, c, b, d) =>
    sum(range(-20, 20).filter((x) => x * x + b * x + d === 0 && a * x !== c)),
  ),
  horizontal: value('a b c d e f', (a, b, c, d, e, f) => (a * 1e20 + b * 1e10 + c) / (d * 1e20 + e * 1e10 + f)),
};

export const vectorChecks: Checks = {
  perpendicular: value('a b c k second', (a, b, c, k, second) => {
    const dot = (z: number): number => a * k + b * second + c * z;
    return -dot(0) / (dot(1) - dot(0));
  }),
  lengthOfCombination: value('a b c d k', (a, b, c, d, k) => Math.hypot(a + k * c, b + k * d)),
  crossProduct: value('a b c d e f', (a, b, c, d, e, f) => [
    leibniz([
      [1, 0, 0],
      [a, b, c],
      [d, e, f],
    ]),
    leibniz([
      [0, 1, 0],
      [a, b, c],
      [d, e, f],
    ]),
    leibniz([
      [0, 0, 1],
      [a, b, c],
      [d, e, f],
    ]),
  ]),
  parallelogramArea: value('a b c d e f', (a, b, c, d, e, f) =>
    Math.sqrt((a * a + b * b + c * c) * (d * d + e * e + f * f) - (a * d + b * e + c * f) ** 2),
  ),
  threeByThree: value('a b c d e f g h i', (a, b, c, d, e, f, g, h, i) =>
    leibniz([
      [a, b, c],
      [d, e, f],
      [g, h, i],
    ]),
  ),
  entryForSingular: value('a b c', (a, b, c) => only(-500, 500, (t) => a * t === b * c)),
  productOfMatrices: value('a b c d e f g h', (a, b, c, d, e, f, g, h) => {
    const apply = (x: number, y: number): [number, number] => [a * x + b * y, c * x + d * y];
    const [left, right] = [apply(e, g), apply(f, h)];
    return [left[0], right[0], left[1], right[1]];
  }),
  combinationOfMatrices: value('a b c d e f g h p q', (a, b, c, d, e, f, g, h, p, q) => [
    p * a - q * e,
    p * b - q * f,
    p * c - q * g,
    p * d - q * h,
  ]),
  pointToPlane: value('a b c d x y z', (a, b, c, d, x, y, z) => {
    // The foot of the perpendicular: walk along the normal until the equation holds.
    const t = -(a * x + b * y + c * z + d) / (a * a + b * b + c * c);
    return Math.hypot(t * a, t * b, t * c);
  }),
  angleBetween: value('a b c d e f', (a, b, c, d, e, f) => {
    const [p, q] = [Math.hypot(a, b, c), Math.hypot(d, e, f)];
    return (p * p + q * q - Math.hypot(a - d, b - e, c - f) ** 2) / (2 * p * q);
  }),
};

/** The determinant by the sum over all permutations. */
function leibniz(rows: readonly (readonly number[])[]): number {
  const [first, ...rest] = rows;
  if (!first) return 1;
  return sum(
    first.map(
      (entry, column) => (-1) ** column * entry * leibniz(rest.map((row) => row.filter((_, i) => i !== column))),
    ),
  );
}

export const calculusChecks: Checks = {
  // L'Hopital in place of cancelling.
  removableZero: value('a p1 p0 q1 q0', (a, p1, p0, q1, q0) =>
    a * a + p1 * a + p0 === 0 && a * a + q1 * a + q0 === 0 ? (2 * a + p1) / (2 * a + q1) : undefined,
  ),
  atInfinity: value('a b c d e f', (a, b, c, d, e, f) => (a * 1e20 + b * 1e10 + c) / (d * 1e20 + e * 1e10 + f)),
  slopeOfTangent: value('a b c d x', (a, b, c, d, x) => {
    const f = (at: number): number => a * at ** 3 + b * at * at + c * at + d;
    // The symmetric difference of a cubic is too large by its leading coefficient.
    return (f(x + 1) - f(x - 1)) / 2 - a;
  }),
  productWithExponential: value('a b k', (a, b, k) => {
    const f = (x: number): number => (a * x + b) * Math.exp(k * x);
    return (8 * (f(1e-3) - f(-1e-3)) - (f(2e-3) - f(-2e-3))) / 12e-3;
  }),
  largestOfCubic: value('b c d', (b, c, d) => {
    const f = (x: number): number => x ** 3 + b * x * x + c * x + d;
    return f(only(-30, 30, (x) => f(x) > f(x - 1) && f(x) > f(x + 1)) ?? NaN);
  }),
  fencedField: value('length fenced=0', (length, fenced) =>
    Math.max(...range(1, length / 2).map((x) => x * (fenced === 1 ? length - 2 * x : length / 2 - x))),
  ),
  definitePolynomial: value('a b c low high', (a, b, c, low, high) =>
    integral(low, high, (x) => a * x * x + b * x + c),
  ),
  areaUnderParabola: value('b c', (b, c) => {
    const f = (x: number): number => -x * x + b * x + c;
    const zeros = range(-30, 30).filter((x) => f(x) === 0);
    return integral(zeros[0] ?? NaN, zeros[1] ?? NaN, f);
  }),
};

export const precalculusChecks: Checks = {
  sineOfAngle: value('degrees', (degrees) => Math.sin((degrees / 180) * Math.PI)),
  tangentInRadians: value('top bottom', (top, bottom) => Math.tan((top / bottom) * Math.PI)),
  cosineFromSine(given, answer, question) {
    const acute = Math.asin(single(given, 'opposite') / single(given, 'c'));
    return near(texValue(answer), Math.cos(question.includes('180^\\circ') ? Math.PI - acute : acute));
  },
  doubleFromTangent: value('p q', (p, q) => Math.sin(2 * Math.atan2(p, q))),
  countSolutions: value('n a b sine=0', (n, a, b, sine) => {
    const f = (step: number): number => (sine === 1 ? Math.sin : Math.cos)((n * step * Math.PI) / 5_000 + 1e-7) - a / b;
    return range(0, 9_999).filter((step) => f(step) * f(step + 1) < 0).length;
  }),
  sumOfAngles: value('top bottom', (top, bottom) => {
    const angle = Math.acos(top / bottom);
    return sum([angle, 2 * Math.PI - angle, 2 * Math.PI + angle, 4 * Math.PI - angle]);
  }),
  thirdSide: value('a b degrees', (a, b, degrees) => {
    const angle = (degrees / 180) * Math.PI;
    return Math.hypot(a - b * Math.cos(angle), b * Math.sin(angle));
  }),
  cosineOfAngle: value('a b c', (a, b, c) => {
    // Place the triangle: from (0, 0) along the axis to (a, 0); the third corner has this first coordinate.
    const x = (a * a + b * b - c * c) / (2 * a);
    return x / b;
  }),
  polarToRectangular: value('r k n', (r, k, n) => [r * Math.cos((k / n) * Math.PI), r * Math.sin((k / n) * Math.PI)]),
  rectangularToPolar: value('x y', (x, y) => [Math.hypot(x, y), (Math.atan2(y, x) + 2 * Math.PI) % (2 * Math.PI)]),
};
