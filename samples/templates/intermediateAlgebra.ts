import { Fraction, ratio } from '../generator/fraction';
import { modulo } from '../generator/integers';
import { bracket, coefficient, complex, polynomial, shifted, signed, surd } from '../generator/latex';
import { templates } from '../generator/template';

const domain = 'Intermediate Algebra';
const powersOfI = ['1', 'i', '-1', '-i'] as const;

function powerOfI(exponent: number): string {
  return powersOfI[modulo(exponent, 4) as 0 | 1 | 2 | 3];
}

export const intermediateAlgebra = [
  ...templates([domain, 'Polynomial roots and Vieta', 'Vieta’s formulas'], {
    squaresOfCubicRoots(random) {
      const [b, c, d] = [random.intBut(-8, 8, 0), random.intBut(-9, 9, 0), random.intBut(-12, 12, 0)];
      const answer = b * b - 2 * c;
      const cubic = polynomial([1, b, c, d]);
      return {
        question: random.pick([
          `Let $r$, $s$ and $t$ be the roots of the polynomial $${cubic}$. Find $r^2 + s^2 + t^2$.`,
          `The cubic equation $${cubic} = 0$ has the roots $r$, $s$, $t$. What is the sum of the squares of the roots?`,
        ]),
        given: { b, c, d },
        answer: String(answer),
        idea: 'The roots themselves look unpleasant, but I only need symmetric expressions, and Vieta gives those from the coefficients.',
        steps: [
          `By Vieta, $r + s + t = ${-b}$ and $rs + st + tr = ${c}$.`,
          `$(r + s + t)^2 = r^2 + s^2 + t^2 + 2(rs + st + tr)$.`,
          `So $r^2 + s^2 + t^2 = ${b * b} - 2 \\cdot ${bracket(c)} = ${answer}$.`,
        ],
        checks: [
          `The constant term $${d}$ plays no part, which is right: it is (up to sign) the product of all three roots, and the sum of squares does not need it.`,
        ],
        detours: [
          `The square of the sum alone is $${b * b}$; the mixed products are still inside and must be taken away.`,
        ],
        slips: [String(b * b), String(b * b + 2 * c), String(b * b - c)],
      };
    },
    productOfShiftedRoots(random) {
      const [b, c, d] = [random.intBut(-7, 7, 0), random.intBut(-9, 9, 0), random.intBut(-12, 12, 0)];
      const k = random.int(1, 3);
      const value = k ** 3 + b * k * k + c * k + d;
      const cubic = polynomial([1, b, c, d]);
      return {
        question: random.pick([
          `If $r$, $s$ and $t$ are the roots of $${cubic}$, what is $(${k} - r)(${k} - s)(${k} - t)$?`,
          `Let $r, s, t$ be the solutions of $${cubic} = 0$. Compute the product $(${k} - r)(${k} - s)(${k} - t)$.`,
        ]),
        given: { b, c, d, k },
        answer: String(value),
        idea: 'The polynomial factors as $(x - r)(x - s)(x - t)$, so the product is simply its value at one point.',
        steps: [
          `$${cubic} = (x - r)(x - s)(x - t)$ for every $x$.`,
          `At $x = ${k}$ the right side is the product that we want.`,
          `The left side is $${k ** 3} ${signed(b * k * k)} ${signed(c * k)} ${signed(d)} = ${value}$.`,
        ],
        checks: [
          `Multiplied out, the product is $${k ** 3} - ${k * k}(r + s + t) + ${k}(rs + st + tr) - rst$ with $r + s + t = ${-b}$, $rs + st + tr = ${c}$, $rst = ${-d}$: again $${value}$.`,
        ],
        detours: [
          `For $(r - ${k})(s - ${k})(t - ${k})$ the sign would be the opposite, $${-value}$, because there are three factors.`,
        ],
        slips: [String(-value), String(-d), String(value - d)],
      };
    },
  }),

  ...templates([domain, 'Polynomial division and operations', 'Polynomial division and the remainder theorem'], {
    remainderByLinear(random) {
      const [a, b, c, d] = [random.int(1, 4), random.intBut(-6, 6, 0), random.intBut(-8, 8, 0), random.int(-12, 12)];
      const k = random.intBut(-4, 4, 0);
      const at = (x: number): number => a * x ** 3 + b * x * x + c * x + d;
      const [poly, divisor] = [polynomial([a, b, c, d]), shifted('x', -k)];
      return {
        question: random.pick([
          `What is the remainder when $${poly}$ is divided by $${divisor}$?`,
          `Find the remainder of the polynomial $${poly}$ upon division by $${divisor}$.`,
        ]),
        given: { a, b, c, d, k },
        answer: String(at(k)),
        idea: `By the remainder theorem I do not have to divide: the remainder is the value of the polynomial at $x = ${k}$.`,
        steps: [
          `The divisor $${divisor}$ vanishes at $x = ${k}$.`,
          `The value there: $${a * k ** 3} ${signed(b * k * k)} ${signed(c * k)} ${signed(d)} = ${at(k)}$.`,
          `So the remainder is $${at(k)}$.`,
        ],
        checks: [
          `Synthetic division: $${a}$, then $${a} \\cdot ${bracket(k)} ${signed(b)} = ${a * k + b}$, then $${a * k + b} \\cdot ${bracket(k)} ${signed(c)} = ${(a * k + b) * k + c}$, then $${(a * k + b) * k + c} \\cdot ${bracket(k)} ${signed(d)} = ${at(k)}$.`,
        ],
        detours: [
          `With the wrong sign, $x = ${-k}$, I would get $${at(-k)}$; that is the remainder for $${shifted('x', k)}$.`,
        ],
        slips: [String(at(-k)), String(d), String(-at(k))],
      };
    },
    coefficientFromFactor(random) {
      const k = random.intBut(-3, 3, 0);
      const [p, q] = [random.intBut(-5, 5, 0), random.intBut(-6, 6, 0)];
      // (x - k)(x^2 + p x + q); the middle coefficient is the unknown m.
      const [b, m, d] = [p - k, q - k * p, -k * q];
      const poly = `x^3 ${b === 0 ? '' : `${b < 0 ? '-' : '+'} ${coefficient(Math.abs(b))}x^2 `}+ mx ${signed(d)}`;
      return {
        question: random.pick([
          `For which value of $m$ is $${shifted('x', -k)}$ a factor of $${poly}$?`,
          `The polynomial $${poly}$ is divisible by $${shifted('x', -k)}$. Find the constant $m$.`,
        ]),
        given: { k, b, d },
        answer: String(m),
        idea: `By the factor theorem the polynomial must vanish at $x = ${k}$, which is one equation for $m$.`,
        steps: [
          `At $x = ${k}$: $${k ** 3} ${signed(b * k * k)} + ${bracket(k)}m ${signed(d)} = 0$.`,
          `The numbers add up to $${k ** 3 + b * k * k + d}$, so $${bracket(k)}m = ${-(k ** 3 + b * k * k + d)}$.`,
          `Hence $m = ${m}$.`,
        ],
        checks: [`With $m = ${m}$ the polynomial is $(${shifted('x', -k)})(${polynomial([1, p, q])})$.`],
        detours: [`Using $x = ${-k}$ would be the condition for the factor $${shifted('x', k)}$.`],
        slips: [String(-m), ratio(-((-k) ** 3 + b * k * k + d), -k), String(q)],
      };
    },
  }),

  ...templates([domain, 'Complex numbers', 'Arithmetic of complex numbers'], {
    productOfComplex(random) {
      const [a, b] = [random.intBut(-6, 7, 0), random.intBut(-6, 6, 0)];
      const [c, d] = [random.intBut(-6, 7, 0), random.intBut(-6, 6, 0)];
      const [re, im] = [a * c - b * d, a * d + b * c];
      return {
        question: random.pick([
          `Compute $(${complex(a, b)})(${complex(c, d)})$ and write the result in the form $a + bi$.`,
          `Multiply the complex numbers $${complex(a, b)}$ and $${complex(c, d)}$, where $i^2 = -1$.`,
        ]),
        given: { a, b, c, d },
        answer: complex(re, im),
        idea: 'I multiply out like polynomials and replace $i^2$ by $-1$.',
        steps: [
          `The real products: $${a} \\cdot ${bracket(c)} = ${a * c}$ and $${bracket(b)}i \\cdot ${bracket(d)}i = ${b * d}i^2 = ${-b * d}$.`,
          `The imaginary products: $${bracket(a)} \\cdot ${bracket(d)}i = ${a * d}i$ and $${bracket(b)}i \\cdot ${bracket(c)} = ${b * c}i$.`,
          `Together $${a * c} ${signed(-b * d)} = ${re}$ and $${a * d} ${signed(b * c)} = ${im}$, so the product is $${complex(re, im)}$.`,
        ],
        checks: [
          `The squares of the absolute values multiply: $${a * a + b * b} \\cdot ${c * c + d * d} = ${(a * a + b * b) * (c * c + d * d)}$, and $${bracket(re)}^2 + ${bracket(im)}^2 = ${re * re + im * im}$.`,
        ],
        detours: [`Without turning $i^2$ into $-1$ the real part would be $${a * c + b * d}$.`],
        slips: [complex(a * c + b * d, im), complex(re, -im), complex(a * c, b * d)],
      };
    },
    quotientOfComplex(random) {
      const [c, d] = [random.int(1, 5), random.intBut(-5, 5, 0)];
      const [p, q] = [random.intBut(-6, 6, 0), random.intBut(-6, 6, 0)];
      const [a, b] = [c * p - d * q, c * q + d * p];
      const norm = c * c + d * d;
      return {
        question: random.pick([
          `Express $\\frac{${complex(a, b)}}{${complex(c, d)}}$ in the form $a + bi$ with real $a$ and $b$.`,
          `Simplify the quotient $\\frac{${complex(a, b)}}{${complex(c, d)}}$ of complex numbers.`,
        ]),
        given: { a, b, c, d },
        answer: complex(p, q),
        idea: `I multiply top and bottom by the conjugate of the denominator, $${complex(c, -d)}$.`,
        steps: [
          `The denominator becomes $${c}^2 + ${bracket(d)}^2 = ${norm}$.`,
          `The numerator becomes $(${complex(a, b)})(${complex(c, -d)}) = ${complex(a * c + b * d, b * c - a * d)}$.`,
          `Dividing both parts by $${norm}$ gives $${complex(p, q)}$.`,
        ],
        checks: [`Back: $(${complex(p, q)})(${complex(c, d)}) = ${complex(a, b)}$.`],
        detours: [`Dividing real by real and imaginary by imaginary part is not how complex division works.`],
        slips: [complex(p, -q), complex(q, p), complex(-p, q)],
      };
    },
  }),

  ...templates([domain, 'Complex numbers', 'Arithmetic of complex numbers'], {
    highPower(random) {
      const [m, n] = [random.int(17, 400), random.int(17, 400)];
      const value = powerOfI(m + n);
      return {
        question: random.pick([
          `Evaluate $i^{${m}} \\cdot i^{${n}}$, where $i^2 = -1$.`,
          `Simplify $i^{${m}} \\cdot i^{${n}}$ to one of $1$, $-1$, $i$, $-i$.`,
        ]),
        given: { m, n },
        answer: value,
        idea: 'The powers of $i$ repeat with period $4$, so only the exponent modulo $4$ matters.',
        steps: [
          `The exponents add: $${m} + ${n} = ${m + n}$.`,
          `$${m + n} = 4 \\cdot ${Math.floor((m + n) / 4)} + ${(m + n) % 4}$, so the power equals $i^{${(m + n) % 4}} = ${value}$.`,
        ],
        checks: [
          `Separately: $i^{${m}} = ${powerOfI(m)}$ and $i^{${n}} = ${powerOfI(n)}$, and their product is $${value}$.`,
        ],
        detours: [`Multiplying the exponents would be the rule for $(i^{${m}})^{${n}}$, not for a product.`],
        slips: [powerOfI(m + n + 1), powerOfI(m + n + 2), powerOfI(m * n + 3)],
      };
    },
    sumOfConsecutivePowers(random) {
      const start = random.int(1, 60);
      const n = start + random.int(20, 300);
      let [re, im] = [0, 0];
      for (let exponent = start; exponent < start + ((n - start + 1) % 4); exponent++) {
        const power = powerOfI(exponent);
        if (power.includes('i')) im += power.startsWith('-') ? -1 : 1;
        else re += Number(power);
      }
      const rest = (n - start + 1) % 4;
      const value = complex(re, im);
      const leftover = Array.from({ length: rest }, (_, k) => `i^{${start + k}}`).join(' + ');
      return {
        question: random.pick([
          `Compute $i^{${start}} + i^{${start + 1}} + i^{${start + 2}} + \\cdots + i^{${n}}$.`,
          `What is the sum $i^{${start}} + i^{${start + 1}} + i^{${start + 2}} + \\cdots + i^{${n}}$, where $i = \\sqrt{-1}$?`,
        ]),
        given: { start, n },
        answer: value,
        idea: 'Any four consecutive powers of $i$ add up to zero, so I only have to look at what is left after taking away groups of four.',
        steps: [
          `There are $${n} - ${start} + 1 = ${n - start + 1}$ terms, and $${n - start + 1} = 4 \\cdot ${Math.floor((n - start + 1) / 4)} + ${rest}$.`,
          rest === 0
            ? 'No term is left over, so the sum is $0$.'
            : `Taking the groups of four from the end, the first ${rest === 1 ? 'term is' : `${rest} terms are`} left: $${leftover} = ${value}$.`,
        ],
        checks: [
          `As a geometric series the sum is $\\frac{i^{${n + 1}} - i^{${start}}}{i - 1}$ with $i^{${n + 1}} = ${powerOfI(n + 1)}$ and $i^{${start}} = ${powerOfI(start)}$; multiplying $${value}$ by $i - 1$ gives the same numerator.`,
        ],
        detours: [
          `The number of terms is $${n - start + 1}$ and not $${n - start}$; one term more or less changes the result.`,
        ],
        slips: [powerOfI(n), complex(re + 1, im), complex(-re, -im - 1)],
      };
    },
  }),

  ...templates([domain, 'Complex numbers', 'Modulus and conjugate'], {
    modulusOfNumber(random) {
      const [a, b] = [random.intBut(-12, 12, 0), random.intBut(-12, 12, 0)];
      const k = random.int(2, 5);
      const square = a * a + b * b;
      return {
        question: random.pick([
          `Let $z = ${complex(a, b)}$. Find $|${k}z|$.`,
          `What is the absolute value of the complex number $${k}(${complex(a, b)})$?`,
        ]),
        given: { a, b, k },
        answer: surd(square, k),
        idea: 'The modulus of a product is the product of the moduli, so I take the factor out.',
        steps: [
          `$|z| = \\sqrt{${bracket(a)}^2 + ${bracket(b)}^2} = \\sqrt{${square}}$.`,
          `So $|${k}z| = ${k} \\sqrt{${square}}${surd(square, k) === `${k}\\sqrt{${square}}` ? '' : ` = ${surd(square, k)}`}$.`,
        ],
        checks: [
          `Directly: $\\sqrt{${bracket(k * a)}^2 + ${bracket(k * b)}^2} = \\sqrt{${k * k * square}}$, about ${Math.sqrt(k * k * square).toFixed(3)}.`,
        ],
        detours: [
          `Real part plus imaginary part, $${Math.abs(a)} + ${Math.abs(b)} = ${Math.abs(a) + Math.abs(b)}$, would be the way along the axes and too long.`,
        ],
        slips: [String(k * (Math.abs(a) + Math.abs(b))), String(square), surd(square)],
      };
    },
    numberTimesConjugate(random) {
      const [a, b] = [random.intBut(-9, 9, 0), random.intBut(-9, 9, 0)];
      const m = random.int(2, 6);
      const value = m * (a * a + b * b);
      return {
        question: random.pick([
          `If $z = ${complex(a, b)}$ and $\\overline{z}$ is its conjugate, what is $${m}z\\overline{z}$?`,
          `Let $z = ${complex(a, b)}$. Compute $${m}z\\overline{z}$, where $\\overline{z}$ denotes the complex conjugate of $z$.`,
        ]),
        given: { a, b, m },
        answer: String(value),
        idea: 'A number times its conjugate is the square of its modulus, a real number.',
        steps: [
          `$\\overline{z} = ${complex(a, -b)}$.`,
          `$z\\overline{z} = ${bracket(a)}^2 + ${bracket(b)}^2 = ${a * a + b * b}$.`,
          `Times $${m}$ that is $${m} \\cdot ${a * a + b * b} = ${value}$.`,
        ],
        checks: [
          `Multiplying out, the imaginary terms $${-a * b}i$ and $${a * b}i$ cancel, and $-b^2 i^2$ is positive.`,
        ],
        detours: [`With a minus, $${a * a} - ${b * b}$, I would have the real part of $z^2$ instead.`],
        slips: [String(m * (a * a - b * b)), String(a * a + b * b), String(m * m * (a * a + b * b))],
      };
    },
  }),

  ...templates([domain, 'Series, sums and telescoping', 'Telescoping sums'], {
    neighbours(random) {
      const first = random.int(1, 12);
      const last = first + random.int(8, 90);
      const sum = new Fraction(1, first).minus(new Fraction(1, last + 1));
      return {
        question: random.pick([
          `Compute the sum $\\sum_{k=${first}}^{${last}} \\frac{1}{k(k+1)}$.`,
          `Find the value of $\\frac{1}{${first} \\cdot ${first + 1}} + \\frac{1}{${first + 1} \\cdot ${first + 2}} + \\cdots + \\frac{1}{${last} \\cdot ${last + 1}}$.`,
        ]),
        given: { first, last },
        answer: sum.tex,
        idea: 'Each term splits into a difference, $\\frac{1}{k(k+1)} = \\frac{1}{k} - \\frac{1}{k+1}$, and then almost everything cancels.',
        steps: [
          `The sum is $\\left(\\frac{1}{${first}} - \\frac{1}{${first + 1}}\\right) + \\left(\\frac{1}{${first + 1}} - \\frac{1}{${first + 2}}\\right) + \\cdots + \\left(\\frac{1}{${last}} - \\frac{1}{${last + 1}}\\right)$.`,
          `All inner terms cancel, leaving $\\frac{1}{${first}} - \\frac{1}{${last + 1}}$.`,
          `That is $\\frac{${last + 1 - first}}{${first * (last + 1)}} = ${sum.tex}$.`,
        ],
        checks: [
          `For the first two terms only: $${new Fraction(1, first * (first + 1)).plus(new Fraction(1, (first + 1) * (first + 2))).tex}$, and the formula gives $\\frac{1}{${first}} - \\frac{1}{${first + 2}} = ${new Fraction(1, first).minus(new Fraction(1, first + 2)).tex}$. Good.`,
        ],
        detours: [`The last denominator is $${last + 1}$, not $${last}$: the last term reaches one further.`],
        slips: [
          new Fraction(1, first).minus(new Fraction(1, last)).tex,
          new Fraction(1, last + 1).tex,
          new Fraction(1, first).plus(new Fraction(1, last + 1)).tex,
        ],
      };
    },
    twoApart(random) {
      const first = random.int(1, 6);
      const last = first + random.int(6, 40);
      const sum = new Fraction(1, first)
        .plus(new Fraction(1, first + 1))
        .minus(new Fraction(1, last + 1))
        .minus(new Fraction(1, last + 2))
        .times(new Fraction(1, 2));
      return {
        question: random.pick([
          `Evaluate $\\sum_{n=${first}}^{${last}} \\frac{1}{n(n+2)}$ as a common fraction.`,
          `What is the sum of $\\frac{1}{n(n+2)}$ over all integers $n$ from $${first}$ to $${last}$?`,
        ]),
        given: { first, last },
        answer: sum.tex,
        idea: 'Partial fractions: $\\frac{1}{n(n+2)} = \\frac{1}{2}\\left(\\frac{1}{n} - \\frac{1}{n+2}\\right)$. The terms cancel two places further, so two survive at each end.',
        steps: [
          `At the beginning $\\frac{1}{${first}}$ and $\\frac{1}{${first + 1}}$ survive, at the end $-\\frac{1}{${last + 1}}$ and $-\\frac{1}{${last + 2}}$.`,
          `The sum is $\\frac{1}{2}\\left(\\frac{1}{${first}} + \\frac{1}{${first + 1}} - \\frac{1}{${last + 1}} - \\frac{1}{${last + 2}}\\right)$.`,
          `Over a common denominator this is $${sum.tex}$.`,
        ],
        checks: [
          `In decimals, $\\frac{1}{2}(${(1 / first).toFixed(4)} + ${(1 / (first + 1)).toFixed(4)} - ${(1 / (last + 1)).toFixed(4)} - ${(1 / (last + 2)).toFixed(4)}) \\approx ${sum.value.toFixed(4)}$.`,
        ],
        detours: [
          `The factor $\\frac{1}{2}$ is easy to lose; the difference of the two fractions is $\\frac{2}{n(n+2)}$.`,
        ],
        slips: [
          sum.times(2).tex,
          new Fraction(1, first).minus(new Fraction(1, last + 2)).times(new Fraction(1, 2)).tex,
          new Fraction(1, first).plus(new Fraction(1, first + 1)).times(new Fraction(1, 2)).tex,
        ],
      };
    },
  }),

  ...templates([domain, 'Recursive and periodic sequences', 'Terms of a recursion'], {
    twoStepRecursion(random) {
      const [p, q] = [random.int(1, 3), random.intBut(-3, 3, 0)];
      const [first, second, n] = [random.int(1, 4), random.int(1, 6), random.int(5, 7)];
      const terms = [first, second];
      const lines: string[] = [];
      for (let k = 2; k < n; k++) {
        const [before, last] = [terms[k - 2] ?? 0, terms[k - 1] ?? 0];
        const next = p * last + q * before;
        lines.push(
          `$a_${k + 1} = ${p} \\cdot ${bracket(last)} ${q < 0 ? '-' : '+'} ${Math.abs(q)} \\cdot ${bracket(before)} = ${next}$.`,
        );
        terms.push(next);
      }
      const [last, previous] = [terms[n - 1] ?? 0, terms[n - 2] ?? 0];
      const rule = `a_{n+1} = ${coefficient(p)}a_n ${q < 0 ? '-' : '+'} ${coefficient(Math.abs(q))}a_{n-1}`;
      return {
        question: random.pick([
          `A sequence is defined by $a_1 = ${first}$, $a_2 = ${second}$ and $${rule}$ for $n \\ge 2$. Find $a_${n}$.`,
          `Let $a_1 = ${first}$, $a_2 = ${second}$, and $${rule}$ for all $n \\ge 2$. What is $a_${n}$?`,
        ]),
        given: { first, second, p, q, n },
        answer: String(last),
        idea: `A recursion that uses the two terms before. I compute the terms one after the other up to $a_${n}$.`,
        steps: lines,
        checks: [
          `The terms so far: ${terms.map((term) => `$${term}$`).join(', ')}. Each follows from the two before it.`,
        ],
        detours: [`The term $a_${n - 1} = ${previous}$ is not yet the one that is asked for.`],
        slips: [String(previous), String(p * last + q * previous), String(-last)],
      };
    },
    addingTheIndex(random) {
      const [first, k, n] = [random.int(1, 20), random.int(2, 6), random.int(12, 60)];
      const value = first + (k * n * (n - 1)) / 2;
      return {
        question: random.pick([
          `The sequence $(a_n)$ satisfies $a_1 = ${first}$ and $a_{n+1} = a_n + ${k}n$ for $n \\ge 1$. Determine $a_{${n}}$.`,
          `Suppose that $a_1 = ${first}$ and $a_{n+1} = a_n + ${k}n$ for every positive integer $n$. Compute the term $a_{${n}}$.`,
        ]),
        given: { first, k, n },
        answer: String(value),
        idea: `Going from $a_1$ to $a_{${n}}$ the increments $${k} \\cdot 1, ${k} \\cdot 2, \\ldots$ add up.`,
        steps: [
          `$a_{${n}} = ${first} + ${k}(1 + 2 + \\cdots + ${n - 1})$.`,
          `The sum in parentheses is $\\frac{${n - 1} \\cdot ${n}}{2} = ${(n * (n - 1)) / 2}$.`,
          `So $a_{${n}} = ${first} + ${(k * n * (n - 1)) / 2} = ${value}$.`,
        ],
        checks: [
          `Small case: $a_2 = ${first + k}$ and $a_3 = ${first + 3 * k}$; the formula $${first} + ${k} \\cdot \\frac{n(n-1)}{2}$ gives the same for $n = 2$ and $n = 3$.`,
        ],
        detours: [
          `Summing up to $${n}$ instead of $${n - 1}$ would give $a_{${n + 1}} = ${first + (k * n * (n + 1)) / 2}$.`,
        ],
        slips: [String(first + (k * n * (n + 1)) / 2), String((k * n * (n - 1)) / 2), String(first + k * (n - 1))],
      };
    },
  }),

  ...templates([domain, 'Optimisation and classical inequalities', 'AM-GM inequality'], {
    sumWithReciprocal(random) {
      const root = random.int(2, 12);
      const a = random.pick([1, 2, 3, 4, 5, 6].filter((value) => (root * root) % value === 0));
      const b = (root * root) / a;
      return {
        question: random.pick([
          `Find the minimum value of $${coefficient(a)}x + \\frac{${b}}{x}$ for $x > 0$.`,
          `Let $x$ be a positive real number. What is the smallest possible value of $${coefficient(a)}x + \\frac{${b}}{x}$?`,
        ]),
        given: { a, b },
        answer: String(2 * root),
        idea: 'A positive term plus a term with its reciprocal: the product of the two is constant, so AM-GM applies.',
        steps: [
          `By AM-GM, $${coefficient(a)}x + \\frac{${b}}{x} \\ge 2\\sqrt{${coefficient(a)}x \\cdot \\frac{${b}}{x}} = 2\\sqrt{${root * root}} = ${2 * root}$.`,
          `Equality holds when both terms are equal, $${coefficient(a)}x = \\frac{${b}}{x}$, that is $x = ${ratio(root, a)}$.`,
          `So the minimum is $${2 * root}$.`,
        ],
        checks: [
          `At $x = ${ratio(root, a)}$ the two terms are $${root}$ and $${root}$, together $${2 * root}$.`,
          `At $x = 1$ the value is $${a + b}$, which is not smaller.`,
        ],
        detours: [
          `The bound alone is not enough; I must be sure that equality can happen for a positive $x$. It does.`,
        ],
        slips: [String(root), String(a + b), ratio(root, a)],
      };
    },
    productUnderSum(random) {
      const [a, b] = [random.int(1, 5), random.int(2, 6)];
      const half = a * b * random.int(1, 6);
      const sum = 2 * half;
      const product = (half * half) / (a * b);
      return {
        question: random.pick([
          `Positive real numbers $x$ and $y$ satisfy $${coefficient(a)}x + ${b}y = ${sum}$. What is the largest possible value of $xy$?`,
          `If $x, y > 0$ and $${coefficient(a)}x + ${b}y = ${sum}$, find the maximum of the product $xy$.`,
        ]),
        given: { a, b, sum },
        answer: String(product),
        idea: `I apply AM-GM to the two terms $${coefficient(a)}x$ and $${b}y$, whose sum is fixed.`,
        steps: [
          `$\\sqrt{${coefficient(a)}x \\cdot ${b}y} \\le \\frac{${coefficient(a)}x + ${b}y}{2} = ${half}$.`,
          `Squaring, $${coefficient(a * b)}xy \\le ${half * half}$, so $xy \\le ${product}$.`,
          `Equality for $${coefficient(a)}x = ${b}y = ${half}$, that is $x = ${half / a}$ and $y = ${half / b}$.`,
        ],
        checks: [
          `$${half / a} \\cdot ${half / b} = ${(half / a) * (half / b)}$ and $${a} \\cdot ${half / a} + ${b} \\cdot ${half / b} = ${sum}$.`,
        ],
        detours: [
          `Taking $x = y$ would give $${ratio(sum * sum, (a + b) ** 2)}$, which is not the maximum unless both coefficients agree.`,
        ],
        slips: [String(half * half), ratio(sum * sum, (a + b) ** 2), String(half / a + half / b)],
      };
    },
  }),

  ...templates([domain, 'Rational functions and asymptotes', 'Asymptotes and graphs of rational functions'], {
    sumOfVertical(random) {
      const p = random.intBut(-7, 7, 0);
      const q = random.intBut(-7, 7, 0, p);
      const [a, r] = [random.int(2, 6), random.intBut(-7, 7, p, q)];
      const [b, c] = [-(p + q), p * q];
      return {
        question: random.pick([
          `Find the sum of the $x$-values of all vertical asymptotes of $y = \\frac{${polynomial([a, -a * r])}}{${polynomial([1, b, c])}}$.`,
          `The graph of $y = \\frac{${polynomial([a, -a * r])}}{${polynomial([1, b, c])}}$ has two vertical asymptotes $x = s$ and $x = t$. What is $s + t$?`,
        ]),
        given: { a, c: a * r, b, d: c },
        answer: String(p + q),
        idea: 'Vertical asymptotes stand where the denominator vanishes and the numerator does not.',
        steps: [
          `The denominator factors: $${polynomial([1, b, c])} = (${shifted('x', -p)})(${shifted('x', -q)})$.`,
          `The numerator $${polynomial([a, -a * r])}$ vanishes only at $x = ${r}$, so nothing cancels.`,
          `The asymptotes are $x = ${p}$ and $x = ${q}$, with the sum $${p} ${signed(q)} = ${p + q}$.`,
        ],
        checks: [`By Vieta the zeros of the denominator add up to $${p + q}$, the negative of the coefficient $${b}$.`],
        detours: [`The zero of the numerator, $x = ${r}$, is where the graph meets the axis, not an asymptote.`],
        slips: [String(-(p + q)), String(p + q + r), String(p * q)],
      };
    },
    horizontal(random) {
      const [a, d] = [random.intBut(-9, 9, 0), random.int(2, 8)];
      const [b, c] = [random.intBut(-9, 9, 0), random.intBut(-9, 9, 0)];
      const [e, f] = [random.intBut(-9, 9, 0), random.intBut(-9, 9, 0)];
      return {
        question: random.pick([
          `The graph of $y = \\frac{${polynomial([a, b, c])}}{${polynomial([d, e, f])}}$ has the horizontal asymptote $y = k$. Find $k$.`,
          `What is the horizontal asymptote of $y = \\frac{${polynomial([a, b, c])}}{${polynomial([d, e, f])}}$? Give the constant $k$ in $y = k$.`,
        ]),
        given: { a, b, c, d, e, f },
        answer: ratio(a, d),
        idea: 'Numerator and denominator have the same degree, so for large $x$ the leading terms decide.',
        steps: [
          `Dividing top and bottom by $x^2$, the other terms tend to $0$.`,
          `What remains is $\\frac{${a}}{${d}}$, so $k = ${ratio(a, d)}$.`,
        ],
        checks: [
          `At $x = 1000$ the value is about $${((a * 1e6 + b * 1e3 + c) / (d * 1e6 + e * 1e3 + f)).toFixed(4)}$, and $${ratio(a, d)} \\approx ${(a / d).toFixed(4)}$.`,
        ],
        detours: [
          `The constant terms, $${ratio(c, f)}$, give the value at $x = 0$, which has nothing to do with the asymptote.`,
        ],
        slips: [ratio(c, f), ratio(d, a), '0'],
      };
    },
  }),
];
