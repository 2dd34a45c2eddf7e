import { Fraction, ratio } from '../generator/fraction';
import { bracket, coefficient, piMultiple, signed, surd } from '../generator/latex';
import { templates } from '../generator/template';
import { who } from './scenes';

const domain = 'Geometry';
const pythagorean = [
  [3, 4, 5],
  [5, 12, 13],
  [8, 15, 17],
  [7, 24, 25],
  [20, 21, 29],
] as const;

/** `(x - 3)^2`, or `x^2` for a centre on the axis. */
function squaredShift(variable: string, centre: number): string {
  return centre === 0 ? `${variable}^2` : `(${variable} ${signed(-centre)})^2`;
}

export const geometry = [
  ...templates([domain, 'Angles and parallel lines', 'Angles in a triangle'], {
    anglesInRatio(random) {
      const [a, b, c] = random.pick([
        [1, 2, 3],
        [2, 3, 4],
        [2, 3, 5],
        [3, 4, 5],
        [1, 3, 5],
        [2, 5, 8],
        [1, 4, 7],
        [3, 5, 7],
        [4, 5, 6],
        [1, 3, 8],
      ] as const);
      const part = 180 / (a + b + c);
      return {
        question: random.pick([
          `The angles of a triangle are in the ratio $${a} : ${b} : ${c}$. How many degrees are there in the largest angle?`,
          `The measures of the three angles of a triangle have the ratio $${a} : ${b} : ${c}$. What is the measure, in degrees, of the largest one?`,
        ]),
        given: { a, b, c },
        answer: String(c * part),
        idea: 'The angles of a triangle add up to $180^\\circ$, and the ratio divides these into equal parts.',
        steps: [
          `There are $${a} + ${b} + ${c} = ${a + b + c}$ parts, so one part is $180 \\div ${a + b + c} = ${part}$ degrees.`,
          `The largest angle has $${c}$ parts: $${c} \\cdot ${part} = ${c * part}$ degrees.`,
        ],
        checks: [`The angles are $${a * part}$, $${b * part}$ and $${c * part}$ degrees; their sum is $180$.`],
        detours: [`With $360$ in place of $180$ (the sum for a quadrilateral) I would get twice as much.`],
        slips: [String(2 * c * part), String(a * part), String(b * part)],
      };
    },
    exteriorAngle(random) {
      const [a, b] = [random.int(25, 80), random.int(25, 80)];
      return {
        question: random.pick([
          `In triangle $ABC$ we have $\\angle A = ${a}^\\circ$ and $\\angle B = ${b}^\\circ$. Side $BC$ is extended beyond $C$ to $D$. How many degrees is $\\angle ACD$?`,
          `Two interior angles of a triangle measure $${a}^\\circ$ and $${b}^\\circ$. What is the measure in degrees of the exterior angle at the third vertex?`,
        ]),
        given: { a, b },
        answer: String(a + b),
        idea: 'The exterior angle and the interior angle at the same vertex add up to a straight angle.',
        steps: [
          `The third interior angle is $180 - ${a} - ${b} = ${180 - a - b}$ degrees.`,
          `The exterior angle is $180 - ${180 - a - b} = ${a + b}$ degrees.`,
        ],
        checks: [`The exterior angle equals the sum of the two remote angles: $${a} + ${b} = ${a + b}$.`],
        detours: [`The interior angle $${180 - a - b}^\\circ$ is not what is asked.`],
        slips: [String(180 - a - b), String(360 - a - b), String(180 - Math.abs(a - b))],
      };
    },
  }),

  ...templates([domain, 'Angles and parallel lines', 'Angles in polygons'], {
    interiorOfRegular(random) {
      const n = random.pick([5, 6, 8, 9, 10, 12, 15, 16, 18, 20, 24, 30, 36, 40]);
      const angle = new Fraction(180 * (n - 2), n);
      return {
        question: random.pick([
          `How many degrees is each interior angle of a regular polygon with ${n} sides?`,
          `A regular polygon has ${n} sides. Find the measure of one interior angle in degrees.`,
        ]),
        given: { n },
        answer: angle.tex,
        idea: 'A polygon with $n$ sides splits into $n - 2$ triangles, so its angles add up to $180(n - 2)$ degrees.',
        steps: [
          `The angle sum is $180 \\cdot ${n - 2} = ${180 * (n - 2)}$ degrees.`,
          `Each of the ${n} equal angles is $\\frac{${180 * (n - 2)}}{${n}} = ${angle.tex}$ degrees.`,
        ],
        checks: [
          `The exterior angle is $\\frac{360}{${n}} = ${ratio(360, n)}$ degrees, and $180 - ${ratio(360, n)} = ${angle.tex}$.`,
        ],
        detours: [`Dividing $360$ by ${n} gives the exterior angle $${ratio(360, n)}$, not the interior one.`],
        slips: [ratio(360, n), String(180 * (n - 2)), ratio(180 * (n - 1), n)],
      };
    },
    sidesFromAngleSum(random) {
      const n = random.int(5, 24);
      const sum = 180 * (n - 2);
      return {
        question: random.pick([
          `The sum of the interior angles of a convex polygon is $${sum}^\\circ$. How many sides does the polygon have?`,
          `The interior angles of a polygon add up to $${sum}$ degrees. Find the number of its sides.`,
        ]),
        given: { sum },
        answer: String(n),
        idea: 'I set the formula for the angle sum equal to the given number.',
        steps: [
          `$180(n - 2) = ${sum}$, so $n - 2 = \\frac{${sum}}{180} = ${n - 2}$.`,
          `Hence $n = ${n - 2} + 2 = ${n}$.`,
        ],
        checks: [`A polygon with ${n} sides splits into ${n - 2} triangles, and $${n - 2} \\cdot 180 = ${sum}$.`],
        detours: [`Stopping at $${n - 2}$ would count the triangles, not the sides.`],
        slips: [String(n - 2), String(n - 1), ratio(sum, 360)],
      };
    },
  }),

  ...templates([domain, 'Right triangles and Pythagoras', 'Pythagorean theorem'], {
    missingLeg(random) {
      const [a, b, c] = random.pick(pythagorean);
      const k = random.int(1, 6);
      const [leg, other, hypotenuse] = [a * k, b * k, c * k];
      return {
        question: random.pick([
          `A ladder ${hypotenuse} feet long leans against a vertical wall. Its foot is ${leg} feet away from the wall. How many feet up the wall does it reach?`,
          `A right triangle has a hypotenuse of length $${hypotenuse}$ and one leg of length $${leg}$. Find the length of the other leg.`,
        ]),
        given: { leg, hypotenuse },
        answer: String(other),
        idea: 'A right triangle whose longest side is known, so I subtract squares.',
        steps: [
          `By the Pythagorean theorem the square of the missing leg is $${hypotenuse}^2 - ${leg}^2$.`,
          `That is $${hypotenuse * hypotenuse} - ${leg * leg} = ${other * other}$.`,
          `So the leg is $\\sqrt{${other * other}} = ${other}$.`,
        ],
        checks: [
          `$${leg}^2 + ${other}^2 = ${leg * leg} + ${other * other} = ${hypotenuse * hypotenuse} = ${hypotenuse}^2$.`,
        ],
        detours: [
          `Adding the squares would treat the longest side as a leg: $\\sqrt{${hypotenuse ** 2 + leg ** 2}}$ is longer than the hypotenuse, which cannot be a leg.`,
        ],
        slips: [surd(hypotenuse ** 2 + leg ** 2), String(hypotenuse - leg), String(other * other)],
      };
    },
    diagonalOfBox(random) {
      const [a, b, c] = [random.int(1, 9), random.int(1, 9), random.int(2, 12)];
      const square = a * a + b * b + c * c;
      return {
        question: random.pick([
          `A rectangle has sides $${a}$ and $${b}$. At one corner a vertical pole of length $${c}$ stands on it. How far is the top of the pole from the opposite corner of the rectangle?`,
          `${who(random)} walks $${a}$ kilometers east, then $${b}$ kilometers north, and then goes straight up $${c}$ kilometers in a balloon. What is the straight distance to the starting point, in kilometers?`,
        ]),
        given: { a, b, c },
        answer: surd(square),
        idea: 'Two right triangles one after the other: first the diagonal on the ground, then the height on top of it.',
        steps: [
          `The square of the diagonal on the ground is $${a * a} + ${b * b} = ${a * a + b * b}$.`,
          `With the height, the square of the distance is $${a * a + b * b} + ${c * c} = ${square}$.`,
          `The distance is $${surd(square)}$.`,
        ],
        checks: [
          `It is about ${Math.sqrt(square).toFixed(3)}, more than the height ${c} and less than $${a} + ${b} + ${c} = ${a + b + c}$.`,
        ],
        detours: [`I do not need the root of $${a * a + b * b}$ itself, only its square, so no rounding creeps in.`],
        slips: [String(a + b + c), surd(a * a + b * b), String(square)],
      };
    },
  }),

  ...templates([domain, 'Right triangles and Pythagoras', 'Special right triangles'], {
    thirtySixty(random) {
      const short = random.int(2, 20);
      const long = surd(3, short);
      return {
        question: random.pick([
          `In a $30^\\circ$-$60^\\circ$-$90^\\circ$ triangle the hypotenuse has length $${2 * short}$. What is the length of the longer leg?`,
          `Triangle $ABC$ has a right angle at $C$ and $\\angle A = 30^\\circ$. If $AB = ${2 * short}$, find $AC$.`,
        ]),
        given: { hypotenuse: 2 * short },
        answer: long,
        idea: 'A 30-60-90 triangle is half of an equilateral triangle; its sides are in the ratio $1 : \\sqrt{3} : 2$.',
        steps: [
          `The shorter leg, opposite the angle of $30^\\circ$, is half of the hypotenuse: $${short}$.`,
          `The longer leg is $\\sqrt{3}$ times that: $${long}$.`,
        ],
        checks: [
          `$${short}^2 + (${long})^2 = ${short * short} + ${3 * short * short} = ${4 * short * short}$, the square of $${2 * short}$.`,
        ],
        detours: [`Opposite of $30^\\circ$ lies the shorter leg $${short}$; the question wants the other one.`],
        slips: [String(short), surd(2, short), surd(3, 2 * short)],
      };
    },
    fortyFive(random) {
      const leg = random.int(2, 20);
      const area = new Fraction(leg * leg, 2);
      return {
        question: random.pick([
          `An isosceles right triangle has a hypotenuse of length $${leg}\\sqrt{2}$. What is its area?`,
          `The hypotenuse of a $45^\\circ$-$45^\\circ$-$90^\\circ$ triangle is $${leg}\\sqrt{2}$. Find the area of the triangle.`,
        ]),
        given: { leg },
        answer: area.tex,
        idea: 'In a 45-45-90 triangle the hypotenuse is $\\sqrt{2}$ times a leg.',
        steps: [
          `Each leg is $\\frac{${leg}\\sqrt{2}}{\\sqrt{2}} = ${leg}$.`,
          `The legs are perpendicular, so the area is $\\frac{1}{2} \\cdot ${leg} \\cdot ${leg} = ${area.tex}$.`,
        ],
        checks: [
          `From the hypotenuse: its height is half of it, so the area is $\\frac{1}{4} \\cdot ${2 * leg * leg} = ${area.tex}$.`,
        ],
        detours: [`Without the factor $\\frac{1}{2}$ it would be the area of the square, $${leg * leg}$.`],
        slips: [String(leg * leg), String(2 * leg * leg), surd(2, leg * leg, 2)],
      };
    },
  }),

  ...templates([domain, 'Similarity and congruence', 'Similar and congruent triangles'], {
    parallelToSide(random) {
      const [p, q] = [random.int(2, 7), random.int(1, 6)];
      const k = random.int(1, 4);
      const [ad, db, de] = [p * k, q * k, p * random.int(1, 5)];
      const bc = (de * (p + q)) / p;
      return {
        question: random.pick([
          `In triangle $ABC$ point $D$ lies on $AB$ and point $E$ on $AC$ so that $DE$ is parallel to $BC$. If $AD = ${ad}$, $DB = ${db}$ and $DE = ${de}$, what is $BC$?`,
          `Points $D$ on $AB$ and $E$ on $AC$ are chosen with $DE \\parallel BC$. Given $AD = ${ad}$, $DB = ${db}$, $DE = ${de}$, find the length of $BC$.`,
        ]),
        given: { ad, db, de },
        answer: String(bc),
        idea: 'Since the lines are parallel, triangles $ADE$ and $ABC$ are similar. I must compare $AD$ with the whole side $AB$.',
        steps: [
          `$AB = ${ad} + ${db} = ${ad + db}$.`,
          `The similarity gives $\\frac{BC}{DE} = \\frac{AB}{AD} = \\frac{${ad + db}}{${ad}} = ${ratio(ad + db, ad)}$.`,
          `So $BC = ${de} \\cdot ${ratio(ad + db, ad)} = ${bc}$.`,
        ],
        checks: [`$\\frac{DE}{BC} = ${ratio(de, bc)}$ and $\\frac{AD}{AB} = ${ratio(ad, ad + db)}$ agree.`],
        detours: [
          `Using $\\frac{DB}{AD}$ would give $${ratio(de * db, ad)}$, but $DB$ is not a side of one of the similar triangles.`,
        ],
        slips: [ratio(de * db, ad), ratio(de * ad, ad + db), String(de + db)],
      };
    },
    areaFromSides(random) {
      const p = random.int(2, 5);
      const q = p + random.int(1, 4);
      const k = random.int(1, 3);
      const small = p * p * random.int(1, 6);
      const large = (small * q * q) / (p * p);
      return {
        question: random.pick([
          `Two triangles are similar. A side of the smaller one has length $${p * k}$, the corresponding side of the larger one has length $${q * k}$. The smaller triangle has area $${small}$. What is the area of the larger triangle?`,
          `Triangles $ABC$ and $DEF$ are similar with $AB = ${p * k}$ and $DE = ${q * k}$. If the area of triangle $ABC$ is $${small}$, find the area of triangle $DEF$.`,
        ]),
        given: { short: p * k, long: q * k, small },
        answer: String(large),
        idea: 'Lengths scale with the ratio of similarity, areas with its square.',
        steps: [
          `The ratio of the sides is $\\frac{${q * k}}{${p * k}} = ${ratio(q, p)}$.`,
          `The ratio of the areas is $${ratio(q * q, p * p)}$.`,
          `The larger area is $${small} \\cdot ${ratio(q * q, p * p)} = ${large}$.`,
        ],
        checks: [`Backwards, $${large} \\div ${small} = ${ratio(large, small)}$, the square of $${ratio(q, p)}$.`],
        detours: [
          `Multiplying by $${ratio(q, p)}$ once gives $${ratio(small * q, p)}$; that would scale only one direction.`,
        ],
        slips: [ratio(small * q, p), ratio(small * q * q * q, p * p * p), String(small + q * q - p * p)],
      };
    },
  }),

  ...templates([domain, 'Circles', 'Area of circles and sectors'], {
    sectorArea(random) {
      const radius = random.int(3, 18);
      const angle = random.pick([30, 40, 45, 60, 72, 90, 108, 120, 135, 150]);
      const area = piMultiple(radius * radius * angle, 360);
      return {
        question: random.pick([
          `Find the area of a sector of a circle with radius $${radius}$ and central angle $${angle}^\\circ$. Express the answer in terms of $\\pi$.`,
          `A circle has radius $${radius}$. What is the area of the sector that belongs to a central angle of $${angle}$ degrees, in terms of $\\pi$?`,
        ]),
        given: { radius, angle },
        answer: area,
        idea: 'A sector is a fraction of the disc: its angle over $360^\\circ$.',
        steps: [
          `The disc has area $\\pi \\cdot ${radius}^2 = ${radius * radius}\\pi$.`,
          `The sector is $\\frac{${angle}}{360} = ${ratio(angle, 360)}$ of it.`,
          `Its area is $${ratio(angle, 360)} \\cdot ${radius * radius}\\pi = ${area}$.`,
        ],
        checks: [
          `${360 / angle === Math.round(360 / angle) ? `${360 / angle} such sectors make the disc` : `The sector's share is ${(angle / 360).toFixed(3)}`}, and the area is about ${((radius * radius * angle * Math.PI) / 360).toFixed(2)} of ${(radius * radius * Math.PI).toFixed(2)}.`,
        ],
        detours: [
          `With the circumference $${2 * radius}\\pi$ I would get the arc length $${piMultiple(2 * radius * angle, 360)}$ instead of the area.`,
        ],
        slips: [
          piMultiple(2 * radius * angle, 360),
          piMultiple(radius * radius),
          piMultiple(radius * radius * angle, 180),
        ],
      };
    },
    ring(random) {
      const inner = random.int(2, 12);
      const outer = inner + random.int(1, 8);
      return {
        question: random.pick([
          `Two circles have the same center and radii $${inner}$ and $${outer}$. What is the area between the circles, in terms of $\\pi$?`,
          `A circular pond of radius $${inner}$ meters lies in the middle of a round park of radius $${outer}$ meters. How many square meters of the park are land? Leave $\\pi$ in your answer.`,
        ]),
        given: { inner, outer },
        answer: piMultiple(outer * outer - inner * inner),
        idea: 'Large disc minus small disc.',
        steps: [
          `The areas are $${outer * outer}\\pi$ and $${inner * inner}\\pi$.`,
          `The difference is $${outer * outer}\\pi - ${inner * inner}\\pi = ${piMultiple(outer * outer - inner * inner)}$.`,
        ],
        checks: [
          `As a product: $(${outer} - ${inner})(${outer} + ${inner}) = ${outer - inner} \\cdot ${outer + inner} = ${outer * outer - inner * inner}$.`,
        ],
        detours: [
          `Squaring the difference of the radii gives only $${piMultiple((outer - inner) ** 2)}$; that is a small disc, not a ring.`,
        ],
        slips: [
          piMultiple((outer - inner) ** 2),
          piMultiple(outer * outer + inner * inner),
          piMultiple(2 * (outer - inner)),
        ],
      };
    },
  }),

  ...templates([domain, 'Circles', 'Circumference and arc length'], {
    arcLength(random) {
      const radius = random.int(3, 30);
      const angle = random.pick([20, 30, 40, 45, 60, 72, 80, 100, 120, 135, 150, 160]);
      return {
        question: random.pick([
          `What is the length of an arc of $${angle}^\\circ$ on a circle of radius $${radius}$? Give the answer in terms of $\\pi$.`,
          `A central angle of $${angle}^\\circ$ cuts an arc out of a circle with radius $${radius}$. Find the arc length in terms of $\\pi$.`,
        ]),
        given: { radius, angle },
        answer: piMultiple(2 * radius * angle, 360),
        idea: 'The arc is a part of the circumference, in proportion to its angle.',
        steps: [
          `The circumference is $2\\pi \\cdot ${radius} = ${2 * radius}\\pi$.`,
          `The arc is $\\frac{${angle}}{360} = ${ratio(angle, 360)}$ of it: $${piMultiple(2 * radius * angle, 360)}$.`,
        ],
        checks: [
          `In radians the angle is $${piMultiple(angle, 180)}$, and angle times radius is $${piMultiple(radius * angle, 180)}$.`,
        ],
        detours: [`$\\pi r^2$ is an area; a length needs $2\\pi r$.`],
        slips: [piMultiple(radius * radius * angle, 360), piMultiple(radius * angle, 360), piMultiple(2 * radius)],
      };
    },
    rollingWheel(random) {
      const diameter = random.int(2, 14);
      const turns = 5 * random.int(3, 30);
      return {
        question: random.pick([
          `A wheel with a diameter of $${diameter}$ feet rolls without slipping and makes $${turns}$ full turns. How many feet does it travel? Leave $\\pi$ in the answer.`,
          `The circumference of a wheel with diameter $${diameter}$ decimeters is rolled off $${turns}$ times. What distance in decimeters is covered, in terms of $\\pi$?`,
        ]),
        given: { diameter, turns },
        answer: piMultiple(diameter * turns),
        idea: 'In one full turn the wheel moves forward by its circumference.',
        steps: [
          `The circumference is $\\pi d = ${diameter}\\pi$.`,
          `In $${turns}$ turns: $${turns} \\cdot ${diameter}\\pi = ${piMultiple(diameter * turns)}$.`,
        ],
        checks: [
          `That is about ${(diameter * turns * Math.PI).toFixed(1)}, a bit more than three diameters per turn: $3 \\cdot ${diameter} \\cdot ${turns} = ${3 * diameter * turns}$.`,
        ],
        detours: [`$2\\pi$ times the diameter would count the circumference twice, because $d$ is already $2r$.`],
        slips: [piMultiple(2 * diameter * turns), piMultiple(diameter * turns, 2), String(diameter * turns)],
      };
    },
  }),

  ...templates([domain, 'Area and perimeter', 'Area of triangles, parallelograms and trapezoids'], {
    trapezoidArea(random) {
      const [a, c, h] = [random.int(5, 25), random.int(2, 18), random.int(3, 15)];
      return {
        question: random.pick([
          `A trapezoid has parallel sides of length $${a}$ and $${c}$ and height $${h}$. What is its area?`,
          `The bases of a trapezoid are $${a}$ and $${c}$ units long, and they are $${h}$ units apart. Find the area of the trapezoid.`,
        ]),
        given: { a, c, h },
        answer: ratio((a + c) * h, 2),
        idea: 'The area of a trapezoid is the mean of the parallel sides times the height.',
        steps: [
          `The mean of the bases is $\\frac{${a} + ${c}}{2} = ${ratio(a + c, 2)}$.`,
          `The area is $${ratio(a + c, 2)} \\cdot ${h} = ${ratio((a + c) * h, 2)}$.`,
        ],
        checks: [
          `A diagonal cuts it into two triangles with areas $${ratio(a * h, 2)}$ and $${ratio(c * h, 2)}$, together $${ratio((a + c) * h, 2)}$.`,
        ],
        detours: [
          `Without halving, $(${a} + ${c}) \\cdot ${h} = ${(a + c) * h}$ is the area of two such trapezoids put together.`,
        ],
        slips: [String((a + c) * h), ratio(a * c * h, 2), String(a * h)],
      };
    },
    heightOfTriangle(random) {
      const [base, height] = [random.int(4, 24), random.int(3, 20)];
      const area = new Fraction(base * height, 2);
      return {
        question: random.pick([
          `A triangle with base $${base}$ has area $${area.tex}$. What is the height to this base?`,
          `The area of a triangle is $${area.tex}$ and one side has length $${base}$. Find the length of the altitude to that side.`,
        ]),
        given: { base, top: area.top, bottom: area.bottom },
        answer: String(height),
        idea: 'Area is half of base times height, and I solve for the height.',
        steps: [
          `$\\frac{1}{2} \\cdot ${base} \\cdot h = ${area.tex}$, so $${base}h = ${base * height}$.`,
          `Hence $h = ${height}$.`,
        ],
        checks: [`$\\frac{1}{2} \\cdot ${base} \\cdot ${height} = ${area.tex}$.`],
        detours: [
          `Dividing the area by the base without doubling gives $${ratio(height, 2)}$, the height of a rectangle with that area.`,
        ],
        slips: [ratio(height, 2), String(2 * height), ratio(base, 2)],
      };
    },
  }),

  ...templates([domain, 'Solids, volume and surface area', 'Cylinders'], {
    cylinderSurface(random) {
      const [radius, height] = [random.int(2, 12), random.int(2, 20)];
      return {
        question: random.pick([
          `What is the total surface area of a closed cylinder with radius $${radius}$ and height $${height}$, in terms of $\\pi$?`,
          `A cylindrical can with lid and bottom has radius $${radius}$ cm and height $${height}$ cm. How many square centimeters is its surface? Leave $\\pi$ in your answer.`,
        ]),
        given: { radius, height },
        answer: piMultiple(2 * radius * (radius + height)),
        idea: 'Two discs and the lateral surface, which unrolls to a rectangle.',
        steps: [
          `The two discs together have area $2 \\cdot ${radius * radius}\\pi = ${2 * radius * radius}\\pi$.`,
          `The lateral surface is circumference times height: $${2 * radius}\\pi \\cdot ${height} = ${2 * radius * height}\\pi$.`,
          `Together $${piMultiple(2 * radius * (radius + height))}$.`,
        ],
        checks: [`Factored, $2\\pi r(r + h) = 2\\pi \\cdot ${radius} \\cdot ${radius + height}$, the same.`],
        detours: [
          `With only one disc it would be an open cup, $${piMultiple(radius * radius + 2 * radius * height)}$.`,
        ],
        slips: [
          piMultiple(radius * radius + 2 * radius * height),
          piMultiple(2 * radius * height),
          piMultiple(radius * radius * height),
        ],
      };
    },
    heightFromVolume(random) {
      const [radius, height] = [random.int(2, 12), random.int(2, 20)];
      return {
        question: random.pick([
          `The volume of a cylinder is $${radius * radius * height}\\pi$ and its radius is $${radius}$. What is its height?`,
          `A cylinder with base radius $${radius}$ has a volume of $${radius * radius * height}\\pi$ cubic units. Find the height of the cylinder.`,
        ]),
        given: { radius, volume: radius * radius * height },
        answer: String(height),
        idea: 'Volume is the area of the base times the height.',
        steps: [
          `The base has area $\\pi \\cdot ${radius}^2 = ${radius * radius}\\pi$.`,
          `So $h = \\frac{${radius * radius * height}\\pi}{${radius * radius}\\pi} = ${height}$.`,
        ],
        checks: [`$${radius * radius} \\cdot ${height} = ${radius * radius * height}$.`],
        detours: [`Dividing by the radius only once would leave $${radius * height}$.`],
        slips: [String(radius * height), ratio(radius * height, 2), String(3 * height)],
      };
    },
  }),

  ...templates([domain, 'Solids, volume and surface area', 'Cones and pyramids'], {
    coneFromSlant(random) {
      const [a, b, c] = random.pick(pythagorean.slice(0, 4));
      const k = random.int(1, 4);
      const [radius, height, slant] = [a * k, b * k, c * k];
      return {
        question: random.pick([
          `A cone has base radius $${radius}$ and slant height $${slant}$. What is its volume, in terms of $\\pi$?`,
          `Find the volume of a right circular cone whose radius is $${radius}$ and whose slant height is $${slant}$. Express it with $\\pi$.`,
        ]),
        given: { radius, slant },
        answer: piMultiple(radius * radius * height, 3),
        idea: 'The volume needs the vertical height; radius, height and slant height form a right triangle.',
        steps: [
          `The height is $\\sqrt{${slant}^2 - ${radius}^2} = \\sqrt{${height * height}} = ${height}$.`,
          `The volume is $\\frac{1}{3}\\pi \\cdot ${radius * radius} \\cdot ${height} = ${piMultiple(radius * radius * height, 3)}$.`,
        ],
        checks: [`The cylinder around it has volume $${radius * radius * height}\\pi$, three times as much.`],
        detours: [`Using the slant height as height would give $${piMultiple(radius * radius * slant, 3)}$, too much.`],
        slips: [
          piMultiple(radius * radius * slant, 3),
          piMultiple(radius * radius * height),
          piMultiple(radius * slant),
        ],
      };
    },
    squarePyramid(random) {
      const [side, height] = [random.int(3, 18), random.int(3, 16)];
      return {
        question: random.pick([
          `A pyramid has a square base with side length $${side}$ and height $${height}$. What is its volume?`,
          `Find the volume of a pyramid of height $${height}$ whose base is a square with sides of length $${side}$.`,
        ]),
        given: { side, height },
        answer: ratio(side * side * height, 3),
        idea: 'A pyramid has a third of the volume of the prism with the same base and height.',
        steps: [
          `The base has area $${side}^2 = ${side * side}$.`,
          `The prism would have volume $${side * side} \\cdot ${height} = ${side * side * height}$.`,
          `A third of it is $${ratio(side * side * height, 3)}$.`,
        ],
        checks: [
          `Three such pyramids fill the box: $3 \\cdot ${ratio(side * side * height, 3)} = ${side * side * height}$.`,
        ],
        detours: [`A half instead of a third belongs to triangles in the plane, not to pyramids.`],
        slips: [String(side * side * height), ratio(side * side * height, 2), ratio(side * height, 3)],
      };
    },
  }),

  ...templates([domain, 'Coordinate geometry', 'Equation of a circle'], {
    radiusFromGeneral(random) {
      const [h, k] = [random.intBut(-7, 7, 0), random.intBut(-7, 7, 0)];
      const radius = random.int(2, 10);
      const [d, e, f] = [-2 * h, -2 * k, h * h + k * k - radius * radius];
      const term = (value: number, letter: string): string =>
        `${value < 0 ? '-' : '+'} ${coefficient(Math.abs(value))}${letter}`;
      const equation = `x^2 + y^2 ${term(d, 'x')} ${term(e, 'y')} ${signed(f)} = 0`;
      return {
        question: random.pick([
          `What is the radius of the circle with equation $${equation}$?`,
          `The equation $${equation}$ describes a circle. Find its radius.`,
        ]),
        given: { d, e, f },
        answer: String(radius),
        idea: 'I complete the square in $x$ and in $y$ to get the standard form.',
        steps: [
          `$x^2 ${term(d, 'x')} = ${squaredShift('x', h)} - ${h * h}$ and $y^2 ${term(e, 'y')} = ${squaredShift('y', k)} - ${k * k}$.`,
          `So $${squaredShift('x', h)} + ${squaredShift('y', k)} = ${h * h} + ${k * k} - ${bracket(f)} = ${radius * radius}$.`,
          `The radius is $\\sqrt{${radius * radius}} = ${radius}$.`,
        ],
        checks: [
          `The point $(${h + radius}, ${k})$ should lie on it: $${(h + radius) ** 2} + ${k * k} ${signed(d * (h + radius))} ${signed(e * k)} ${signed(f)} = ${(h + radius) ** 2 + k * k + d * (h + radius) + e * k + f}$.`,
        ],
        detours: [`The right side is the square of the radius; answering $${radius * radius}$ would forget the root.`],
        slips: [String(radius * radius), surd(Math.abs(f) || 2), surd(h * h + k * k)],
      };
    },
    centreOfCircle(random) {
      const [x1, y1] = [random.int(-8, 8), random.int(-8, 8)];
      const [dx, dy] = [random.intBut(-6, 6, 0), random.intBut(-6, 6, 0)];
      const [x2, y2] = [x1 + 2 * dx, y1 + 2 * dy];
      const [h, k] = [x1 + dx, y1 + dy];
      const square = dx * dx + dy * dy;
      return {
        question: random.pick([
          `The points $(${x1}, ${y1})$ and $(${x2}, ${y2})$ are the ends of a diameter of a circle with equation $(x - h)^2 + (y - k)^2 = r^2$. What is $r^2$?`,
          `A circle has the segment from $(${x1}, ${y1})$ to $(${x2}, ${y2})$ as a diameter. Its equation is $(x - h)^2 + (y - k)^2 = c$. Find $c$.`,
        ]),
        given: { x1, y1, x2, y2 },
        answer: String(square),
        idea: 'The center is the midpoint of the diameter, and the radius is the distance from there to an end.',
        steps: [
          `The center is $\\left(\\frac{${x1} ${signed(x2)}}{2}, \\frac{${y1} ${signed(y2)}}{2}\\right) = (${h}, ${k})$.`,
          `From the center to an end the differences are $${Math.abs(dx)}$ and $${Math.abs(dy)}$.`,
          `So $r^2 = ${dx * dx} + ${dy * dy} = ${square}$.`,
        ],
        checks: [
          `The square of the diameter is $${4 * dx * dx} + ${4 * dy * dy} = ${4 * square}$, four times $${square}$.`,
        ],
        detours: [`Taking the whole diameter for the radius would give $${4 * square}$.`],
        slips: [String(4 * square), String(2 * square), surd(square)],
      };
    },
  }),

  ...templates([domain, 'Coordinate geometry', 'Area from coordinates'], {
    shoelace(random) {
      const [x1, y1] = [random.int(-6, 3), random.int(-6, 3)];
      const [x2, y2] = [x1 + random.int(2, 9), y1 + random.int(-3, 3)];
      const [x3, y3] = [x1 + random.int(-3, 6), y1 + random.int(4, 10)];
      const twice = (x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1);
      return {
        question: random.pick([
          `Find the area of the triangle with vertices $(${x1}, ${y1})$, $(${x2}, ${y2})$ and $(${x3}, ${y3})$.`,
          `In the coordinate plane, what is the area of the triangle whose vertices are $(${x1}, ${y1})$, $(${x2}, ${y2})$ and $(${x3}, ${y3})$?`,
        ]),
        given: { x1, y1, x2, y2, x3, y3 },
        answer: ratio(Math.abs(twice), 2),
        idea: 'I move the first vertex to the origin and use half of the determinant of the two sides.',
        steps: [
          `The sides from the first vertex are $(${x2 - x1}, ${y2 - y1})$ and $(${x3 - x1}, ${y3 - y1})$.`,
          `The determinant is $${x2 - x1} \\cdot ${bracket(y3 - y1)} - ${bracket(x3 - x1)} \\cdot ${bracket(y2 - y1)} = ${twice}$.`,
          `The area is half of its absolute value: $${ratio(Math.abs(twice), 2)}$.`,
        ],
        checks: [
          `The shoelace sum $${x1 * (y2 - y3)} ${signed(x2 * (y3 - y1))} ${signed(x3 * (y1 - y2))} = ${x1 * (y2 - y3) + x2 * (y3 - y1) + x3 * (y1 - y2)}$ has the same absolute value.`,
        ],
        detours: [`Without the half it would be the area of the parallelogram, $${Math.abs(twice)}$.`],
        slips: [
          String(Math.abs(twice)),
          ratio(Math.abs((x2 - x1) * (y3 - y1) + (x3 - x1) * (y2 - y1)), 2),
          ratio((x2 - x1) * (y3 - y1) + 1, 2),
        ],
      };
    },
    underLine(random) {
      const [a, b] = [random.int(1, 9), random.int(1, 9)];
      const k = random.int(1, 5);
      const c = a * b * k;
      return {
        question: random.pick([
          `The line $${coefficient(a)}x + ${coefficient(b)}y = ${c}$ and the two coordinate axes enclose a triangle. What is its area?`,
          `Find the area of the triangle bounded by the $x$-axis, the $y$-axis and the line $${coefficient(a)}x + ${coefficient(b)}y = ${c}$.`,
        ]),
        given: { a, b, c },
        answer: ratio(b * k * a * k, 2),
        idea: 'The intercepts of the line are the legs of a right triangle at the origin.',
        steps: [
          `For $y = 0$: $x = ${b * k}$. For $x = 0$: $y = ${a * k}$.`,
          `The vertices are $(0, 0)$, $(${b * k}, 0)$ and $(0, ${a * k})$, with a right angle at the origin.`,
          `The area is $\\frac{1}{2} \\cdot ${b * k} \\cdot ${a * k} = ${ratio(a * b * k * k, 2)}$.`,
        ],
        checks: [`In general it is $\\frac{c^2}{2ab} = \\frac{${c * c}}{${2 * a * b}} = ${ratio(c * c, 2 * a * b)}$.`],
        detours: [`The rectangle with these sides has area $${a * b * k * k}$; the line cuts it in half.`],
        slips: [String(a * b * k * k), ratio(c, 2), ratio(a * k + b * k, 2)],
      };
    },
  }),
];
