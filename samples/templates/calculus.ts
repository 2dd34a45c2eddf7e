import { Fraction, ratio } from '../generator/fraction';
import { bracket, polynomial, shifted, signed } from '../generator/latex';
import { templates } from '../generator/template';

const domain = 'Calculus';
const topic = 'Limits, derivatives and integrals';

export const calculus = [
  ...templates([domain, topic, 'Limits and continuity'], {
    removableZero(random) {
      const a = random.intBut(-7, 7, 0);
      const b = random.intBut(-7, 7, 0, a);
      const c = random.intBut(-7, 7, 0, a);
      const [p, q] = [polynomial([1, -(a + b), a * b]), polynomial([1, -(a + c), a * c])];
      return {
        question: random.pick([
          `Evaluate the limit $\\lim_{x \\to ${a}} \\frac{${p}}{${q}}$.`,
          `Find $\\lim_{x \\to ${a}} \\frac{${p}}{${q}}$.`,
        ]),
        given: { a, p1: -(a + b), p0: a * b, q1: -(a + c), q0: a * c },
        answer: ratio(a - b, a - c),
        idea: `Putting $x = ${a}$ gives $\\frac{0}{0}$, so both polynomials have the factor $${shifted('x', -a)}$, which I cancel.`,
        steps: [
          `$${p} = (${shifted('x', -a)})(${shifted('x', -b)})$ and $${q} = (${shifted('x', -a)})(${shifted('x', -c)})$.`,
          `For $x \\ne ${a}$ the quotient is $\\frac{${shifted('x', -b)}}{${shifted('x', -c)}}$.`,
          `At $x = ${a}$ this is $\\frac{${a - b}}{${a - c}} = ${ratio(a - b, a - c)}$.`,
        ],
        checks: [
          `Numerically at $x = ${a + 0.001}$: ${((a + 0.001 - b) / (a + 0.001 - c)).toFixed(5)}, close to ${((a - b) / (a - c)).toFixed(5)}.`,
        ],
        detours: [`$\\frac{0}{0}$ does not mean that the limit does not exist, nor that it is $0$ or $1$.`],
        slips: ['0', ratio(b, c), ratio(a + b, a + c === 0 ? 1 : a + c), '1'],
      };
    },
    atInfinity(random) {
      const [a, d] = [random.intBut(-9, 9, 0), random.int(2, 9)];
      const [b, c, e, f] = [random.intBut(-9, 9, 0), random.int(-9, 9), random.intBut(-9, 9, 0), random.int(1, 9)];
      const power = random.int(2, 3);
      const spread = (lead: number, next: number, last: number): string =>
        polynomial([lead, ...(power === 3 ? [0] : []), next, last]);
      return {
        question: random.pick([
          `Compute $\\lim_{x \\to \\infty} \\frac{${spread(a, b, c)}}{${spread(d, e, f)}}$.`,
          `What is the limit of $\\frac{${spread(a, b, c)}}{${spread(d, e, f)}}$ as $x$ tends to infinity?`,
        ]),
        given: { a, b, c, d, e, f },
        answer: ratio(a, d),
        idea: `Both have degree $${power}$, so I divide numerator and denominator by $x^${power}$.`,
        steps: [
          `All terms but the leading ones become fractions with a power of $x$ below and tend to $0$.`,
          `What remains is $\\frac{${a}}{${d}}$, that is $${ratio(a, d)}$.`,
        ],
        checks: [
          `At $x = 10^4$ the quotient is about ${((a * 1e4 ** power + b * 1e4 + c) / (d * 1e4 ** power + e * 1e4 + f)).toFixed(4)}, and $${ratio(a, d)} \\approx ${(a / d).toFixed(4)}$.`,
        ],
        detours: [`Numerator and denominator both grow without bound, but their quotient does not.`],
        slips: ['\\infty', '0', ratio(b, e), ratio(d, a)],
      };
    },
  }),

  ...templates([domain, topic, 'Derivatives and differential equations'], {
    slopeOfTangent(random) {
      const [a, b, c, d] = [
        random.intBut(-3, 4, 0),
        random.intBut(-6, 6, 0),
        random.intBut(-9, 9, 0),
        random.int(-9, 9),
      ];
      const x = random.intBut(-3, 3, 0);
      const slope = 3 * a * x * x + 2 * b * x + c;
      const f = polynomial([a, b, c, d]);
      return {
        question: random.pick([
          `Let $f(x) = ${f}$. Find the derivative $f'(${x})$.`,
          `What is the slope of the tangent to the graph of $f(x) = ${f}$ at $x = ${x}$?`,
        ]),
        given: { a, b, c, d, x },
        answer: String(slope),
        idea: 'I differentiate term by term with the power rule and put the number in.',
        steps: [
          `$f'(x) = ${polynomial([3 * a, 2 * b, c])}$.`,
          `At $x = ${x}$: $${3 * a * x * x} ${signed(2 * b * x)} ${signed(c)} = ${slope}$.`,
        ],
        checks: [
          `A difference quotient with $h = 0.001$ gives about ${((a * (x + 0.001) ** 3 + b * (x + 0.001) ** 2 + c * (x + 0.001) - a * x ** 3 - b * x * x - c * x) / 0.001).toFixed(2)}.`,
        ],
        detours: [`The constant $${d}$ disappears; keeping it would give $${slope + d}$.`],
        slips: [String(slope + d), String(a * x * x + b * x + c), String(3 * a * x * x - 2 * b * x + c)],
      };
    },
    productWithExponential(random) {
      const [a, k] = [random.int(2, 6), random.int(2, 6)];
      const b = random.intBut(-7, 7, 0);
      // f(x) = (a x + b) e^{k x}; f'(0) = a + k b.
      const value = a + k * b;
      return {
        question: random.pick([
          `Find $f'(0)$ for $f(x) = (${polynomial([a, b])}) e^{${k}x}$.`,
          `Let $f(x) = (${polynomial([a, b])}) e^{${k}x}$. What is the value of the derivative of $f$ at $x = 0$?`,
        ]),
        given: { a, b, k },
        answer: String(value),
        idea: 'A product, so the product rule; the exponential also needs the chain rule.',
        steps: [
          `$f'(x) = ${a} e^{${k}x} + (${polynomial([a, b])}) \\cdot ${k} e^{${k}x}$.`,
          `At $x = 0$ both exponentials are $1$: $f'(0) = ${a} + ${k} \\cdot ${bracket(b)} = ${value}$.`,
        ],
        checks: [
          `Series at $0$: $(${b} + ${a}x)(1 + ${k}x + \\cdots)$ has the linear coefficient $${a} ${signed(b * k)} = ${value}$.`,
        ],
        detours: [`Without the chain rule the factor $${k}$ would be missing and the result $${a + b}$.`],
        slips: [String(a + b), String(a * k), String(a)],
      };
    },
  }),

  ...templates([domain, topic, 'Extremes with derivatives'], {
    largestOfCubic(random) {
      const [p, half] = [random.int(-4, 2), random.int(1, 3)];
      const q = p + 2 * half;
      const d = random.int(-12, 12);
      // f' = 3 (x - p)(x - q) with p + q even, so that all coefficients are integers.
      const [b, c] = [(-3 * (p + q)) / 2, 3 * p * q];
      const at = (x: number): number => x ** 3 + b * x * x + c * x + d;
      const f = polynomial([1, b, c, d]);
      return {
        question: random.pick([
          `Find the local maximum value of $f(x) = ${f}$.`,
          `The function $f(x) = ${f}$ has one local maximum. What is the value of $f$ there?`,
        ]),
        given: { b, c, d },
        answer: String(at(p)),
        idea: 'I set the derivative to zero and decide with the second derivative which point is the maximum.',
        steps: [
          `$f'(x) = ${polynomial([3, 2 * b, c])} = 3(${shifted('x', -p)})(${shifted('x', -q)})$, which is zero at $x = ${p}$ and $x = ${q}$.`,
          `$f''(x) = ${polynomial([6, 2 * b])}$ is $${6 * p + 2 * b}$ at $x = ${p}$, negative, so the maximum is there.`,
          `The value is $f(${p}) = ${p ** 3} ${signed(b * p * p)} ${signed(c * p)} ${signed(d)} = ${at(p)}$.`,
        ],
        checks: [
          `At the other point $f(${q}) = ${at(q)}$, which is lower, the minimum.`,
          `Near by, $f(${p - 1}) = ${at(p - 1)}$ and $f(${p + 1}) = ${at(p + 1)}$ are both lower.`,
        ],
        detours: [`The question wants the value, not the place $${p}$.`],
        slips: [String(at(q)), String(p), String(at(p) - d)],
      };
    },
    fencedField(random) {
      const sides = random.pick([3, 4]);
      const length = 4 * sides * random.int(3, 25);
      const area = sides === 3 ? (length * length) / 8 : (length * length) / 16;
      return {
        question:
          sides === 3
            ? `A farmer fences a rectangular field that lies along a straight river with ${length} meters of fence; no fence is needed at the river. Use a derivative to find the largest possible area in square meters.`
            : `A rectangle has a perimeter of ${length} centimeters. Use a derivative to find the maximum area it can have, in square centimeters.`,
        given: { length, ...(sides === 3 && { fenced: 1 }) },
        answer: String(area),
        idea: 'I express the area by one variable and set its derivative to zero.',
        steps:
          sides === 3
            ? [
                `With sides $x$ away from the river the third fenced side is $${length} - 2x$, so $A(x) = x(${length} - 2x) = ${length}x - 2x^2$.`,
                `$A'(x) = ${length} - 4x$ is zero for $x = ${length / 4}$; $A'' = -4$ is negative, so it is a maximum.`,
                `The area is $${length / 4} \\cdot ${length / 2} = ${area}$.`,
              ]
            : [
                `With one side $x$ the other is $${length / 2} - x$, so $A(x) = ${length / 2}x - x^2$.`,
                `$A'(x) = ${length / 2} - 2x$ is zero for $x = ${length / 4}$; $A'' = -2$ is negative, so it is a maximum.`,
                `The area is $${length / 4} \\cdot ${length / 4} = ${area}$.`,
              ],
        checks: [
          `A little aside, with $x = ${length / 4 + 1}$, the area is $${sides === 3 ? (length / 4 + 1) * (length / 2 - 2) : (length / 4 + 1) * (length / 4 - 1)}$, which is less.`,
        ],
        detours: [
          sides === 3
            ? `A square with three fenced sides would only have $${new Fraction(length * length, 9).tex}$.`
            : `The maximum is a square, as symmetry suggests.`,
        ],
        slips: [String(length / 4), ratio(length * length, sides === 3 ? 9 : 8), String(area / 2)],
      };
    },
  }),

  ...templates([domain, topic, 'Integrals'], {
    definitePolynomial(random) {
      const [a, b, c] = [random.intBut(-5, 6, 0), random.intBut(-6, 6, 0), random.intBut(-9, 9, 0)];
      const low = random.int(-2, 1);
      const high = low + random.int(1, 3);
      const at = (x: number): Fraction => new Fraction(a * x ** 3, 3).plus(new Fraction(b * x * x, 2)).plus(c * x);
      const value = at(high).minus(at(low));
      return {
        question: random.pick([
          `Evaluate the integral $\\int_{${low}}^{${high}} (${polynomial([a, b, c])}) \\, dx$.`,
          `Compute $\\int_{${low}}^{${high}} \\left(${polynomial([a, b, c])}\\right) dx$ exactly.`,
        ]),
        given: { a, b, c, low, high },
        answer: value.tex,
        idea: 'An antiderivative term by term, then upper minus lower limit.',
        steps: [
          `An antiderivative is $F(x) = \\frac{${a}}{3} x^3 ${b < 0 ? '-' : '+'} \\frac{${Math.abs(b)}}{2} x^2 ${c < 0 ? '-' : '+'} ${Math.abs(c)}x$.`,
          `$F(${high}) = ${at(high).tex}$ and $F(${low}) = ${at(low).tex}$.`,
          `The difference is $${value.tex}$.`,
        ],
        checks: [
          `Simpson's rule is exact here: the values $${a * low * low + b * low + c}$, $${ratio(a * (low + high) ** 2 + 2 * b * (low + high) + 4 * c, 4)}$ and $${a * high * high + b * high + c}$ with weights $1, 4, 1$ give $${value.tex}$.`,
        ],
        detours: [`Lower minus upper would turn the sign: $${value.times(-1).tex}$.`],
        slips: [
          value.plus(c).tex,
          value.times(-1).tex,
          at(high).plus(at(low)).tex,
          String(a * (high * high - low * low) + b * (high - low)),
        ],
      };
    },
    areaUnderParabola(random) {
      const [p, width] = [random.int(-3, 3), random.int(2, 8)];
      const q = p + width;
      const area = new Fraction(width ** 3, 6);
      return {
        question: random.pick([
          `The parabola $y = ${polynomial([-1, p + q, -p * q])}$ and the $x$-axis enclose a region. Find its area by integration.`,
          `What is the area of the region between the graph of $y = ${polynomial([-1, p + q, -p * q])}$ and the $x$-axis? Use an integral.`,
        ]),
        given: { b: p + q, c: -p * q },
        answer: area.tex,
        idea: 'I find where the parabola meets the axis and integrate between these points.',
        steps: [
          `$${polynomial([-1, p + q, -p * q])} = -(${shifted('x', -p)})(${shifted('x', -q)})$, so the zeros are $${p}$ and $${q}$.`,
          `With $u = ${shifted('x', -p)}$ the integral is $\\int_0^{${width}} u(${width} - u) \\, du = \\frac{${width}^3}{2} - \\frac{${width}^3}{3}$.`,
          `That is $\\frac{${width ** 3}}{6} = ${area.tex}$.`,
        ],
        checks: [
          `Archimedes: two thirds of width times height, $\\frac{2}{3} \\cdot ${width} \\cdot ${ratio(width * width, 4)} = ${area.tex}$.`,
        ],
        detours: [
          `The triangle under the vertex has area $${ratio(width ** 3, 8)}$, and the parabola must enclose more.`,
        ],
        slips: [ratio(width ** 3, 3), ratio(width ** 3, 8), area.times(-1).tex],
      };
    },
  }),
];
