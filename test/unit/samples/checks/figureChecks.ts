import { extreme, integral, near, only, value, type Checks } from './check';

const degree = Math.PI / 180;

/** The domain Geometry: figures are placed in the plane, areas integrated. */
export const geometryChecks: Checks = {
  anglesInRatio: value('a b c', (a, b, c) => only(1, 179, (angle) => near(angle * (a + b + c), 180 * c))),
  exteriorAngle: value('a b', (a, b) => {
    // A = (0, 0), B = (1, 0); the apex C is where the two sides meet.
    const t = Math.sin(b * degree) / Math.sin((180 - a - b) * degree);
    const [x, y] = [t * Math.cos(a * degree), t * Math.sin(a * degree)];
    const along = Math.atan2(y, x - 1);
    return 180 - Math.abs(Math.atan2(y, x) - along) / degree;
  }),
  interiorOfRegular: value('n', (n) => {
    const corner = (k: number): [number, number] => [Math.cos((2 * Math.PI * k) / n), Math.sin((2 * Math.PI * k) / n)];
    const [[ax, ay], [bx, by], [cx, cy]] = [corner(0), corner(1), corner(2)];
    const dot = (ax - bx) * (cx - bx) + (ay - by) * (cy - by);
    return Math.acos(dot / (Math.hypot(ax - bx, ay - by) * Math.hypot(cx - bx, cy - by))) / degree;
  }),
  sidesFromAngleSum: value('sum', (total) => only(3, 60, (n) => (n - 2) * 180 === total)),
  missingLeg: value('leg hypotenuse', (leg, hypotenuse) => Math.sqrt(hypotenuse ** 2 - leg ** 2)),
  diagonalOfBox: value('a b c', (a, b, c) => Math.hypot(Math.hypot(a, b), c)),
  thirtySixty: value('hypotenuse', (hypotenuse) => hypotenuse * Math.cos(30 * degree)),
  fortyFive: value('leg', (leg) => (leg * Math.SQRT2) ** 2 / 4),
  parallelToSide: value('ad db de', (ad, db, de) => (de / ad) * (ad + db)),
  areaFromSides: value('short long small', (short, long, small) => small * (long / short) ** 2),
  sectorArea: value('radius angle', (radius, angle) => (radius ** 2 * angle * degree) / 2),
  ring: value('inner outer', (inner, outer) => integral(inner, outer, (radius) => 2 * Math.PI * radius)),
  arcLength: value('radius angle', (radius, angle) => radius * angle * degree),
  rollingWheel: value('diameter turns', (diameter, turns) => diameter * Math.PI * turns),
  trapezoidArea: value('a c h', (a, c, h) => integral(0, h, (y) => a + ((c - a) * y) / h)),
  heightOfTriangle: value('base top bottom', (base, top, bottom) =>
    only(1, 200, (height) =>
      near(
        integral(0, height, (y) => (base * y) / height),
        top / bottom,
      ),
    ),
  ),
  cylinderSurface: value('radius height', (r, h) => 2 * Math.PI * r ** 2 + 2 * Math.PI * r * h),
  heightFromVolume: value('radius volume', (r, volume) =>
    only(1, 200, (h) => near(Math.PI * r * r * h, volume * Math.PI)),
  ),
  coneFromSlant: value('radius slant', (r, slant) => {
    const h = Math.sqrt(slant ** 2 - r ** 2);
    return integral(0, h, (z) => Math.PI * ((r * z) / h) ** 2);
  }),
  squarePyramid: value('side height', (side, height) => integral(0, height, (z) => ((side * z) / height) ** 2)),
  radiusFromGeneral: value('d e f', (d, e, f) => {
    // The least value of the left side is minus the square of the radius.
    const inX = extreme(-50, 50, (x) => x * x + d * x, -1);
    return Math.sqrt(-(inX + extreme(-50, 50, (y) => y * y + e * y, -1) + f));
  }),
  centreOfCircle: value('x1 y1 x2 y2', (x1, y1, x2, y2) => (Math.hypot(x2 - x1, y2 - y1) / 2) ** 2),
  shoelace: value('x1 y1 x2 y2 x3 y3', (x1, y1, x2, y2, x3, y3) => {
    // Heron's formula.
    const [a, b, c] = [Math.hypot(x2 - x1, y2 - y1), Math.hypot(x3 - x2, y3 - y2), Math.hypot(x1 - x3, y1 - y3)];
    const s = (a + b + c) / 2;
    return Math.sqrt(s * (s - a) * (s - b) * (s - c));
  }),
  underLine: value('a b c', (a, b, c) => integral(0, c / a, (x) => (c - a * x) / b)),
};
