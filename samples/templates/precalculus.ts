import { Fraction, ratio } from '../generator/fraction';
import { bracket, piMultiple, surd } from '../generator/latex';
import { templates } from '../generator/template';

const domain = 'Precalculus';

/** Sine of the multiples of 15 degrees that have a simple root form, as [sign-free] LaTeX by degrees in 0..90. */
const sines: Readonly<Record<number, string>> = {
  0: '0',
  30: '\\frac{1}{2}',
  45: '\\frac{\\sqrt{2}}{2}',
  60: '\\frac{\\sqrt{3}}{2}',
  90: '1',
};
const triples = [
  [3, 4, 5],
  [5, 12, 13],
  [8, 15, 17],
  [7, 24, 25],
  [20, 21, 29],
  [12, 35, 37],
] as const;

/** The reference angle and sign of the sine, for any number of degrees. */
function sineOf(degrees: number): { reference: number; value: string; sign: number } {
  const turned = ((degrees % 360) + 360) % 360;
  const half = turned % 180;
  const reference = half > 90 ? 180 - half : half;
  const sign = reference === 0 ? 1 : turned < 180 ? 1 : -1;
  return { reference, sign, value: (sign < 0 ? '-' : '') + (sines[reference] ?? '') };
}

export const precalculus = [
  ...templates([domain, 'Trigonometric functions and values', 'Exact values on the unit circle'], {
    sineOfAngle(random) {
      const reference = random.pick([30, 45, 60]);
      const degrees = random.pick([180 - reference, 180 + reference, 360 - reference]) + 360 * random.int(0, 3);
      const { value, sign } = sineOf(degrees);
      const small = ((degrees % 360) + 360) % 360;
      const other = sineOf(90 - reference).value;
      return {
        question: random.pick([
          `Find the exact value of $\\sin ${degrees}^\\circ$.`,
          `Compute $\\sin ${degrees}^\\circ$ without a calculator.`,
        ]),
        given: { degrees },
        answer: value,
        idea: 'I reduce the angle by full turns and find the reference angle; the quadrant gives the sign.',
        steps: [
          degrees === small
            ? `The angle $${degrees}^\\circ$ is less than a full turn.`
            : `$${degrees} - ${degrees - small} = ${small}$, so $\\sin ${degrees}^\\circ = \\sin ${small}^\\circ$.`,
          `Its distance from the horizontal axis is $${reference}^\\circ$, and the point on the unit circle lies ${sign > 0 ? 'above' : 'below'} the axis.`,
          `So the value is $${sign < 0 ? '-' : ''}\\sin ${reference}^\\circ = ${value}$.`,
        ],
        checks: [
          `In decimals $${value} \\approx ${Math.sin((degrees * Math.PI) / 180).toFixed(4)}$, which fits the ${sign > 0 ? 'upper' : 'lower'} half of the circle.`,
        ],
        detours: [`The cosine of the reference angle is $${other}$; for the sine I need the vertical coordinate.`],
        slips: [sign < 0 ? value.slice(1) : `-${value}`, other === value ? `-${other}` : other, '1'],
      };
    },
    tangentInRadians(random) {
      const [k, n] = random.pick([
        [2, 3],
        [3, 4],
        [5, 6],
        [7, 6],
        [5, 4],
        [4, 3],
        [5, 3],
        [7, 4],
        [11, 6],
      ] as const);
      const turns = random.int(0, 5);
      const degrees = (180 * k) / n;
      const reference = sineOf(degrees).reference;
      const sizes: Readonly<Record<number, string>> = { 30: '\\frac{\\sqrt{3}}{3}', 45: '1', 60: '\\sqrt{3}' };
      const size = sizes[reference] ?? '';
      const positive = degrees % 180 < 90;
      const angle = piMultiple(k + 2 * n * turns, n);
      return {
        question: random.pick([
          `What is the exact value of $\\tan ${angle}$?`,
          `Evaluate $\\tan\\left(${angle}\\right)$ exactly.`,
        ]),
        given: { top: k + 2 * n * turns, bottom: n },
        answer: (positive ? '' : '-') + size,
        idea: 'The tangent repeats after $\\pi$. I reduce the angle and look at the reference angle and the quadrant.',
        steps: [
          `$${angle}$ is $${degrees + 360 * turns}^\\circ$, which has the same tangent as $${degrees}^\\circ$.`,
          `The reference angle is $${reference}^\\circ$ with $\\tan ${reference}^\\circ = ${size}$.`,
          `Sine and cosine have ${positive ? 'equal' : 'opposite'} signs there, so the tangent is ${positive ? 'positive' : 'negative'}: $${positive ? '' : '-'}${size}$.`,
        ],
        checks: [`Numerically the tangent is about ${Math.tan((degrees * Math.PI) / 180).toFixed(4)}.`],
        detours: [`Sine over cosine, not cosine over sine; otherwise I would get the cotangent.`],
        slips: [(positive ? '-' : '') + size, reference === 45 ? '0' : (sizes[90 - reference] ?? ''), '\\frac{1}{2}'],
      };
    },
  }),

  ...templates([domain, 'Trigonometric functions and values', 'Values from one given value'], {
    cosineFromSine(random) {
      const [a, b, c] = random.pick(triples);
      const [opposite, adjacent] = random.pick([
        [a, b],
        [b, a],
      ] as const);
      const obtuse = random.chance(0.6);
      const answer = ratio(obtuse ? -adjacent : adjacent, c);
      const range = obtuse ? '90^\\circ < \\theta < 180^\\circ' : '0^\\circ < \\theta < 90^\\circ';
      return {
        question: random.pick([
          `If $\\sin \\theta = \\frac{${opposite}}{${c}}$ and $${range}$, what is $\\cos \\theta$?`,
          `Let $\\theta$ be an angle with $${range}$ and $\\sin \\theta = \\frac{${opposite}}{${c}}$. Find $\\cos \\theta$.`,
        ]),
        given: { opposite, c },
        answer,
        idea: 'Sine and cosine are tied by $\\sin^2 \\theta + \\cos^2 \\theta = 1$; the quadrant decides the sign.',
        steps: [
          `$\\cos^2 \\theta = 1 - \\frac{${opposite * opposite}}{${c * c}} = \\frac{${adjacent * adjacent}}{${c * c}}$.`,
          `So $\\cos \\theta = \\pm\\frac{${adjacent}}{${c}}$.`,
          `In the ${obtuse ? 'second' : 'first'} quadrant the cosine is ${obtuse ? 'negative' : 'positive'}: $\\cos \\theta = ${answer}$.`,
        ],
        checks: [
          `$${opposite}^2 + ${adjacent}^2 = ${opposite * opposite} + ${adjacent * adjacent} = ${c * c}$, a Pythagorean triple.`,
        ],
        detours: [
          `The sign is the trap: ${obtuse ? 'between $90^\\circ$ and $180^\\circ$ the point lies to the left' : 'in the first quadrant nothing is negative'}.`,
        ],
        slips: [ratio(obtuse ? adjacent : -adjacent, c), ratio(adjacent, opposite), ratio(c - opposite, c)],
      };
    },
    doubleFromTangent(random) {
      const [p, q] = random.pick([
        [1, 2],
        [1, 3],
        [2, 3],
        [3, 4],
        [2, 5],
        [3, 2],
        [4, 3],
        [5, 2],
        [1, 4],
      ] as const);
      const answer = ratio(2 * p * q, p * p + q * q);
      return {
        question: random.pick([
          `Suppose that $\\tan x = \\frac{${p}}{${q}}$ for an acute angle $x$. Find $2 \\sin x \\cos x$.`,
          `An acute angle $x$ satisfies $\\tan x = \\frac{${p}}{${q}}$. What is the value of $2 \\sin x \\cos x$?`,
        ]),
        given: { p, q },
        answer,
        idea: 'From the tangent I build a right triangle and read sine and cosine off it.',
        steps: [
          `With legs $${p}$ and $${q}$ the hypotenuse is $\\sqrt{${p * p + q * q}}$.`,
          `So $\\sin x = \\frac{${p}}{\\sqrt{${p * p + q * q}}}$ and $\\cos x = \\frac{${q}}{\\sqrt{${p * p + q * q}}}$.`,
          `The product times two is $\\frac{2 \\cdot ${p} \\cdot ${q}}{${p * p + q * q}} = ${answer}$.`,
        ],
        checks: [
          `The value is $\\sin 2x \\approx ${((2 * p * q) / (p * p + q * q)).toFixed(4)}$, at most $1$ as a sine must be.`,
        ],
        detours: [`I must not take $\\sin x = ${p}$ and $\\cos x = ${q}$: the tangent only gives their ratio.`],
        slips: [ratio(p * q, p * p + q * q), String(2 * p * q), ratio(2 * p, q)],
      };
    },
  }),

  ...templates([domain, 'Trigonometric functions and values', 'Trigonometric equations'], {
    countSolutions(random) {
      const [n, a] = [random.int(2, 7), random.int(1, 4)];
      const b = a + random.int(1, 4);
      const name = random.pick(['sin', 'cos']);
      return {
        question: random.pick([
          `How many solutions does the equation $\\${name} ${n}x = \\frac{${a}}{${b}}$ have in the interval $0 \\le x < 2\\pi$?`,
          `Find the number of values of $x$ with $0 \\le x < 2\\pi$ for which $\\${name} ${n}x = \\frac{${a}}{${b}}$.`,
        ]),
        given: { n, a, b, sine: name === 'sin' ? 1 : 0 },
        answer: String(2 * n),
        idea: `As $x$ runs through one turn, $${n}x$ runs through ${n} turns, and in each turn the value is taken a fixed number of times.`,
        steps: [
          `The value $\\frac{${a}}{${b}}$ lies strictly between $-1$ and $1$, so in each full turn it is taken exactly twice.`,
          `The angle $${n}x$ covers $${n}$ full turns, so there are $2 \\cdot ${n} = ${2 * n}$ solutions.`,
        ],
        checks: [
          `The graph of $\\${name} ${n}x$ has $${n}$ waves over the interval, and a horizontal line below the crests meets each wave twice.`,
        ],
        detours: [`Only two solutions would be right for $${n}x$ within one turn; the factor $${n}$ multiplies them.`],
        slips: ['2', String(n), String(2 * n + 1)],
      };
    },
    sumOfAngles(random) {
      const [a, b] = [random.int(1, 3), random.int(2, 6)];
      const cosine = random.pick([1, -1]);
      const value = new Fraction(a * cosine, a + b);
      return {
        question: random.pick([
          `Find the sum of all solutions of $\\cos x = ${value.tex}$ with $0 \\le x < 4\\pi$.`,
          `The equation $\\cos x = ${value.tex}$ has several solutions in the interval $0 \\le x < 4\\pi$. What is their sum?`,
        ]),
        given: { top: value.top, bottom: value.bottom },
        answer: piMultiple(8),
        idea: 'The angles themselves are not nice, but the cosine is symmetric, so the solutions come in pairs with a simple sum.',
        steps: [
          `Let $\\alpha$ be the solution between $0$ and $\\pi$. Then $2\\pi - \\alpha$ is the other one in the first turn; their sum is $2\\pi$.`,
          `In the second turn both are larger by $2\\pi$, so their sum is $2\\pi + 4\\pi = 6\\pi$.`,
          `Altogether $2\\pi + 6\\pi = 8\\pi$.`,
        ],
        checks: [
          `Numerically $\\alpha \\approx ${Math.acos(value.value).toFixed(4)}$; the four solutions add up to about ${(8 * Math.PI).toFixed(4)}.`,
        ],
        detours: [`Stopping after the first turn would give $2\\pi$, but the interval has two turns.`],
        slips: [piMultiple(2), piMultiple(6), piMultiple(4)],
      };
    },
  }),

  ...templates([domain, 'Laws of sines and cosines', 'Law of cosines'], {
    thirdSide(random) {
      const [a, b] = [random.int(3, 15), random.int(3, 15)];
      const [degrees, twiceCosine] = random.pick([
        [60, 1],
        [120, -1],
      ] as const);
      const square = a * a + b * b - a * b * twiceCosine;
      return {
        question: random.pick([
          `In triangle $ABC$ we have $AB = ${a}$, $AC = ${b}$ and $\\angle A = ${degrees}^\\circ$. Find $BC$.`,
          `Two sides of a triangle have lengths $${a}$ and $${b}$, and the angle between them is $${degrees}^\\circ$. What is the length of the third side?`,
        ]),
        given: { a, b, degrees },
        answer: surd(square),
        idea: 'Two sides and the angle between them: the law of cosines.',
        steps: [
          `$BC^2 = ${a}^2 + ${b}^2 - 2 \\cdot ${a} \\cdot ${b} \\cdot \\cos ${degrees}^\\circ$ with $\\cos ${degrees}^\\circ = ${ratio(twiceCosine, 2)}$.`,
          `That is $${a * a} + ${b * b} ${twiceCosine > 0 ? '-' : '+'} ${a * b} = ${square}$.`,
          `So $BC = ${surd(square)}$.`,
        ],
        checks: [
          `It is about ${Math.sqrt(square).toFixed(3)}; the right angle would give ${Math.hypot(a, b).toFixed(3)}, and an angle of $${degrees}^\\circ$ must give ${degrees < 90 ? 'less' : 'more'}.`,
        ],
        detours: [`With the wrong sign the square would be $${a * a + b * b + a * b * twiceCosine}$.`],
        slips: [surd(a * a + b * b + a * b * twiceCosine), surd(a * a + b * b), String(square)],
      };
    },
    cosineOfAngle(random) {
      const [a, b] = [random.int(4, 12), random.int(4, 12)];
      const c = random.int(Math.abs(a - b) + 1, a + b - 1);
      const cosine = new Fraction(a * a + b * b - c * c, 2 * a * b);
      return {
        question: random.pick([
          `A triangle has sides of length $${a}$, $${b}$ and $${c}$. What is the cosine of the angle between the sides of length $${a}$ and $${b}$ (opposite the side $${c}$)?`,
          `In triangle $PQR$, $PQ = ${a}$, $PR = ${b}$ and $QR = ${c}$. Find $\\cos \\angle QPR$.`,
        ]),
        given: { a, b, c },
        answer: cosine.tex,
        idea: 'The law of cosines, solved for the cosine of the angle opposite the third side.',
        steps: [
          `$${c}^2 = ${a}^2 + ${b}^2 - 2 \\cdot ${a} \\cdot ${b} \\cos \\gamma$.`,
          `So $\\cos \\gamma = \\frac{${a * a} + ${b * b} - ${c * c}}{${2 * a * b}} = \\frac{${a * a + b * b - c * c}}{${2 * a * b}}$.`,
          `In lowest terms that is $${cosine.tex}$.`,
        ],
        checks: [
          `The value ${cosine.value.toFixed(4)} lies between $-1$ and $1$, and the angle is ${cosine.top > 0 ? 'acute' : cosine.top < 0 ? 'obtuse' : 'right'}, as $${c}^2 = ${c * c}$ against $${a * a} + ${b * b} = ${a * a + b * b}$ suggests.`,
        ],
        detours: [`Dividing by $${a * b}$ instead of $${2 * a * b}$ forgets the factor $2$.`],
        slips: [cosine.times(-1).tex, ratio(a * a + b * b - c * c, a * b), ratio(a * a + c * c - b * b, 2 * a * c)],
      };
    },
  }),

  ...templates([domain, 'Polar and parametric coordinates', 'Polar and rectangular coordinates'], {
    polarToRectangular(random) {
      const r = 2 * random.int(1, 10);
      const [k, n, x, y] = random.pick([
        [1, 6, surd(3, r, 2), ratio(r, 2)],
        [1, 3, ratio(r, 2), surd(3, r, 2)],
        [2, 3, ratio(-r, 2), surd(3, r, 2)],
        [5, 6, surd(3, -r, 2), ratio(r, 2)],
        [1, 4, surd(2, r, 2), surd(2, r, 2)],
        [3, 4, surd(2, -r, 2), surd(2, r, 2)],
        [7, 6, surd(3, -r, 2), ratio(-r, 2)],
        [5, 3, ratio(r, 2), surd(3, -r, 2)],
      ] as const);
      return {
        question: random.pick([
          `Convert the point $(r, \\theta) = \\left(${r}, ${piMultiple(k, n)}\\right)$ from polar to rectangular coordinates. Give your answer as $(x, y)$.`,
          `What are the rectangular coordinates $(x, y)$ of the point with polar coordinates $\\left(${r}, ${piMultiple(k, n)}\\right)$?`,
        ]),
        given: { r, k, n },
        answer: `(${x}, ${y})`,
        idea: 'Rectangular coordinates are $x = r\\cos\\theta$ and $y = r\\sin\\theta$.',
        steps: [
          `$x = ${r} \\cos ${piMultiple(k, n)} = ${x}$.`,
          `$y = ${r} \\sin ${piMultiple(k, n)} = ${y}$.`,
          `The point is $(${x}, ${y})$.`,
        ],
        checks: [
          `The squares of the coordinates must add up to $${r * r}$: about $${((r * Math.cos((Math.PI * k) / n)) ** 2).toFixed(2)} + ${((r * Math.sin((Math.PI * k) / n)) ** 2).toFixed(2)}$. Yes.`,
        ],
        detours: [`Sine and cosine exchanged would mirror the point in the line $y = x$.`],
        slips: [
          x === y ? `(-${x}, ${y})` : `(${y}, ${x})`,
          `(${x}, -${y})`.replace('--', ''),
          `(${r}, ${piMultiple(k, n)})`,
        ],
      };
    },
    rectangularToPolar(random) {
      const a = random.int(1, 12);
      const [sx, sy, k] = random.pick([
        [1, 1, 1],
        [-1, 1, 3],
        [-1, -1, 5],
        [1, -1, 7],
      ] as const);
      const r = surd(2, a);
      const angle = piMultiple(k, 4);
      return {
        question: random.pick([
          `Convert the point $(${sx * a}, ${sy * a})$ to polar coordinates $(r, \\theta)$ with $r > 0$ and $0 \\le \\theta < 2\\pi$.`,
          `Find the polar coordinates $(r, \\theta)$, where $r > 0$ and $0 \\le \\theta < 2\\pi$, of the point with rectangular coordinates $(${sx * a}, ${sy * a})$.`,
        ]),
        given: { x: sx * a, y: sy * a },
        answer: `\\left(${r}, ${angle}\\right)`,
        idea: 'The distance from the origin gives $r$, the quadrant and the slope give $\\theta$.',
        steps: [
          `$r = \\sqrt{${bracket(sx * a)}^2 + ${bracket(sy * a)}^2} = \\sqrt{${2 * a * a}} = ${r}$.`,
          `The tangent of the angle is $${sx * sy}$, and the point lies in the ${['first', 'second', 'third', 'fourth'][(k - 1) / 2] ?? ''} quadrant, so $\\theta = ${angle}$.`,
        ],
        checks: [`$${r} \\cos ${angle} = ${sx * a}$ and $${r} \\sin ${angle} = ${sy * a}$.`],
        detours: [
          `The inverse tangent alone would give $${piMultiple(sx * sy, 4)}$ and cannot tell opposite quadrants apart.`,
        ],
        slips: [
          `\\left(${r}, ${piMultiple((k + 4) % 8, 4)}\\right)`,
          `\\left(${2 * a}, ${angle}\\right)`,
          `\\left(${a}, ${angle}\\right)`,
        ],
      };
    },
  }),
];
