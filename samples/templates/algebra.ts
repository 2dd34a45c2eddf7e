import { Fraction, ratio } from '../generator/fraction';
import { gcd } from '../generator/integers';
import { bracket, coefficient, polynomial, shifted, signed, surd } from '../generator/latex';
import { templates } from '../generator/template';
import { things, two } from './scenes';

const domain = 'Algebra';

export const algebra = [
  ...templates([domain, 'Linear equations', 'Solving linear equations in one unknown'], {
    unknownOnBothSides(random) {
      const x = random.intBut(-9, 12, 0);
      const a = random.int(3, 12);
      const c = random.intBut(-4, a - 1, 0, 1);
      const b = random.intBut(-15, 20, 0);
      const d = (a - c) * x + b;
      const variable = random.pick(['x', 'x', 'y', 't']);
      return {
        question: random.pick([
          `Solve for $${variable}$: $${polynomial([a, b], variable)} = ${polynomial([c, d], variable)}$.`,
          `What is the value of $${variable}$ if $${polynomial([a, b], variable)} = ${polynomial([c, d], variable)}$?`,
        ]),
        given: { a, b, c, d },
        answer: String(x),
        idea: `A linear equation with $${variable}$ on both sides. I collect the terms with $${variable}$ on the left and the numbers on the right.`,
        steps: [
          `Subtracting $${polynomial([c, 0], variable)}$ from both sides leaves $${polynomial([a - c, b], variable)} = ${d}$.`,
          `Subtracting $${b}$ gives $${polynomial([a - c, 0], variable)} = ${d - b}$.`,
          `Dividing by $${a - c}$, $${variable} = ${x}$.`,
        ],
        checks: [
          `Left side: $${a} \\cdot ${bracket(x)} ${signed(b)} = ${a * x + b}$. Right side: $${c} \\cdot ${bracket(x)} ${signed(d)} = ${c * x + d}$. Equal.`,
        ],
        detours: [
          `If I carried $${b}$ over without changing its sign I would get $${polynomial([a - c, 0], variable)} = ${d + b}$ and $${variable} = ${ratio(d + b, a - c)}$, which does not satisfy the equation.`,
        ],
        slips: [String(-x), ratio(d + b, a - c), ratio(d - b, a + c === 0 ? a - c + 1 : a + c)],
      };
    },
    withParentheses(random) {
      const x = random.intBut(-8, 9, 0);
      const [k, m] = [random.int(2, 7), random.int(1, 9)];
      const n = random.int(1, 12);
      const right = k * (x - m) + n;
      return {
        question: random.pick([
          `Solve $${k}(x - ${m}) + ${n} = ${right}$ for $x$.`,
          `Find the solution of the equation $${k}(x - ${m}) + ${n} = ${right}$.`,
        ]),
        given: { k, m, n, right },
        answer: String(x),
        idea: 'I can either multiply out the parentheses or peel the operations off from the outside. Peeling looks shorter.',
        steps: [
          `Subtract $${n}$ from both sides: $${k}(x - ${m}) = ${right - n}$.`,
          `Divide by $${k}$: $x - ${m} = ${(right - n) / k}$.`,
          `Add $${m}$: $x = ${x}$.`,
        ],
        checks: [
          `With $x = ${x}$ the parentheses are $${x - m}$, times $${k}$ is $${k * (x - m)}$, plus $${n}$ is $${right}$.`,
          `Multiplying out gives $${k}x - ${k * m} + ${n} = ${right}$, so $${k}x = ${right + k * m - n}$ and $x = ${x}$ again.`,
        ],
        detours: [
          `Multiplying only the first term, $${k}x - ${m} + ${n} = ${right}$, would lead to $${ratio(right + m - n, k)}$. The factor belongs to both terms.`,
        ],
        slips: [ratio(right + m - n, k), String((right - n) / k), String((right - n) / k - m)],
      };
    },
  }),

  ...templates([domain, 'Systems of equations', 'Two linear equations'], {
    twoByTwo(random) {
      const [x, y] = [random.intBut(-6, 8, 0), random.intBut(-6, 8, 0)];
      const [a, b] = [random.int(1, 5), random.int(1, 5)];
      const [c, d] = [random.int(1, 6), -random.int(1, 5)];
      const [e, f] = [a * x + b * y, c * x + d * y];
      const [p, q] = [polynomial([a, 0]), polynomial([c, 0])];
      const determinant = a * d - b * c;
      return {
        question: random.pick([
          `Solve the system of equations\n\\begin{align*}\n${p} + ${coefficient(b)}y &= ${e}, \\\\\n${q} - ${coefficient(-d)}y &= ${f}.\n\\end{align*}\nGive the solution as an ordered pair $(x, y)$.`,
          `Find the ordered pair $(x, y)$ that satisfies both $${p} + ${coefficient(b)}y = ${e}$ and $${q} - ${coefficient(-d)}y = ${f}$.`,
        ]),
        given: { a, b, c, d, e, f },
        answer: `(${x}, ${y})`,
        idea: `Two linear equations in two unknowns. I eliminate $y$: multiply the first equation by $${-d}$ and the second by $${b}$, then the terms with $y$ cancel when I add.`,
        steps: [
          `The first equation times $${-d}$: $${coefficient(-d * a)}x + ${coefficient(-d * b)}y = ${-d * e}$.`,
          `The second equation times $${b}$: $${coefficient(b * c)}x - ${coefficient(-b * d)}y = ${b * f}$.`,
          `Adding: $${coefficient(-determinant)}x = ${b * f - d * e}$, so $x = ${x}$.`,
          `From the first equation, $${coefficient(b)}y = ${e} - ${bracket(a * x)} = ${e - a * x}$, so $y = ${y}$.`,
        ],
        checks: [
          `First equation: $${a * x} ${signed(b * y)} = ${e}$. Second: $${c * x} ${signed(d * y)} = ${f}$. Both hold.`,
        ],
        detours: [
          `Subtracting instead of adding would keep $y$ in the equation, since its coefficients have opposite signs. Adding is right.`,
        ],
        slips: [`(${y}, ${x})`, `(${x}, ${-y})`, `(${-x}, ${y})`],
      };
    },
    pricesOfTwoGoods(random) {
      const [pen, book] = [random.int(1, 6), random.int(5, 14)];
      const [a, b, more] = [random.int(2, 6), random.int(2, 5), random.int(1, 4)];
      const c = a + more;
      const [e, f] = [a * pen + b * book, c * pen + b * book];
      const [first, second] = two(random);
      return {
        question: random.pick([
          `${first} buys ${a} pens and ${b} books for \\$${e}. ${second} buys ${c} pens and ${b} books of the same kinds for \\$${f}. How many dollars does one book cost?`,
          `A group of ${a} children and ${b} adults pays \\$${e} for tickets to a museum, another group of ${c} children and ${b} adults pays \\$${f}. How much does each adult ticket cost, in dollars?`,
        ]),
        given: { a, b, c, e, f },
        answer: String(book),
        idea: `Two unknown prices and two totals, so a system of two linear equations. Let $p$ be the price that is counted ${a} and ${c} times and $q$ the other one, which I want.`,
        steps: [
          `The totals say $${a}p + ${b}q = ${e}$ and $${c}p + ${b}q = ${f}$.`,
          `Subtracting the first from the second removes $q$: $${coefficient(more)}p = ${f} - ${e} = ${f - e}$, so $p = ${pen}$.`,
          `Then $${b}q = ${e} - ${a * pen} = ${b * book}$ and $q = ${book}$.`,
        ],
        checks: [
          `$${a} \\cdot ${pen} + ${b} \\cdot ${book} = ${a * pen} + ${b * book} = ${e}$ and $${c} \\cdot ${pen} + ${b} \\cdot ${book} = ${c * pen} + ${b * book} = ${f}$.`,
        ],
        detours: [`Careful about what is asked: $p = ${pen}$ is the first price; the question wants the other one.`],
        slips: [String(pen), ratio(e, a + b), String(book + pen)],
      };
    },
  }),

  ...templates([domain, 'Quadratic equations', 'Solving quadratics by factoring'], {
    largerRoot(random) {
      const p = random.intBut(-9, 9, 0);
      const q = random.intBut(-9, 9, 0, p);
      const [larger, smaller] = [Math.max(p, q), Math.min(p, q)];
      const [b, c] = [-(p + q), p * q];
      const equation = `${polynomial([1, b, c])} = 0`;
      return {
        question: random.pick([
          `What is the larger root of the quadratic equation $${equation}$?`,
          `The equation $${equation}$ has two solutions. Find the greater one.`,
        ]),
        given: { b, c },
        answer: String(larger),
        idea: `I look for two numbers with product $${c}$ and sum $${b}$; then the quadratic factors.`,
        steps: [
          `The numbers $${-larger}$ and $${-smaller}$ have the product $${c}$ and the sum $${b}$.`,
          `So $${polynomial([1, b, c])} = (${shifted('x', -larger)})(${shifted('x', -smaller)})$.`,
          `A product is zero when a factor is: $x = ${larger}$ or $x = ${smaller}$. The larger is $${larger}$.`,
        ],
        checks: [
          `Put in: $${bracket(larger)}^2 ${signed(b * larger)} ${signed(c)} = ${larger * larger + b * larger + c}$. Good.`,
          `The sum of the roots is $${p + q}$, the negative of the coefficient of $x$; their product is $${c}$.`,
        ],
        detours: [
          `The factors are $(x - r)$, so the roots have the opposite signs of the numbers in the parentheses. It is easy to answer $${-smaller}$ by mistake.`,
        ],
        slips: [String(-smaller), String(smaller), String(-larger)],
      };
    },
    leadingCoefficient(random) {
      const a = random.int(2, 5);
      const root = random.intBut(-7, 7, 0);
      const top = random.pick([-7, -5, -3, -1, 1, 3, 5, 7].filter((value) => gcd(value, a) === 1));
      const [b, c] = [-(a * root + top), top * root];
      const other = new Fraction(top, a);
      return {
        question: random.pick([
          `One solution of $${polynomial([a, b, c])} = 0$ is not an integer. Which number is it?`,
          `Solve $${polynomial([a, b, c])} = 0$ by factoring. Give the solution that is not an integer as a common fraction.`,
        ]),
        given: { a, b, c },
        answer: other.tex,
        idea: `The leading coefficient is $${a}$, so I expect factors like $(${a}x + \\ldots)(x + \\ldots)$.`,
        steps: [
          `Trying divisors of $${c}$: $(${shifted(`${a}x`, -top)})(${shifted('x', -root)}) = ${polynomial([a, b, c])}$.`,
          `The second factor vanishes at $x = ${root}$, the first at $${a}x = ${top}$.`,
          `The solution that is not an integer is $x = ${other.tex}$.`,
        ],
        checks: [
          `Multiplying out: the middle term is $${-a * root} ${signed(-top)} = ${b}$ and the last one $${bracket(-top)} \\cdot ${bracket(-root)} = ${c}$.`,
          `The product of the roots must be $\\frac{${c}}{${a}}$, and $${other.tex} \\cdot ${bracket(root)} = ${other.times(root).tex}$. It fits.`,
        ],
        detours: [`The sign again: from $${shifted(`${a}x`, -top)} = 0$ follows $${a}x = ${top}$, not $${-top}$.`],
        slips: [other.times(-1).tex, String(root), ratio(a, top)],
      };
    },
  }),

  ...templates([domain, 'Quadratic equations', 'Quadratic formula and discriminant'], {
    constantForDoubleRoot(random) {
      const [a, h] = [random.int(1, 6), random.int(1, 9)];
      const b = 2 * a * h;
      const c = a * h * h;
      const sign = random.pick([1, -1]);
      return {
        question: random.pick([
          `For which value of $k$ does the quadratic equation $${polynomial([a, sign * b, 0])} + k = 0$ have exactly one real solution?`,
          `Find the constant $k$ so that $${polynomial([a, sign * b, 0])} + k = 0$ has a double root.`,
        ]),
        given: { a, b: sign * b },
        answer: String(c),
        idea: 'Exactly one solution means that the discriminant is zero.',
        steps: [
          `The discriminant is $${bracket(sign * b)}^2 - 4 \\cdot ${a} \\cdot k = ${b * b} - ${4 * a}k$.`,
          `It vanishes for $${4 * a}k = ${b * b}$, that is $k = ${c}$.`,
        ],
        checks: [
          `With $k = ${c}$ the quadratic is $${coefficient(a)}(${shifted('x', sign * h)})^2$, which has the one root $${-sign * h}$.`,
        ],
        detours: [
          `If I forgot the factor $4$ in the discriminant I would get $k = ${ratio(b * b, a)}$; then there would be no real solution at all.`,
        ],
        slips: [ratio(b * b, a), String(-c), String(4 * c), String(h)],
      };
    },
    rootsWithRadical(random) {
      const h = random.intBut(-6, 6, 0);
      const radicand = random.pick([2, 3, 5, 6, 7, 8, 10, 11, 12, 13, 18, 20]);
      const [b, c] = [-2 * h, h * h - radicand];
      const root = surd(radicand);
      return {
        question: random.pick([
          `Find the larger solution of $${polynomial([1, b, c])} = 0$ in exact form.`,
          `Use the quadratic formula to solve $${polynomial([1, b, c])} = 0$. What is the greater of the two solutions, in simplest radical form?`,
        ]),
        given: { b, c },
        answer: `${h} + ${root}`,
        idea: `There are no integer factors, so I use the quadratic formula with $a = 1$, $b = ${b}$, $c = ${c}$.`,
        steps: [
          `The discriminant is $${bracket(b)}^2 - 4 \\cdot ${bracket(c)} = ${b * b - 4 * c}$.`,
          `Its square root is $${surd(4 * radicand)}$.`,
          `So $x = \\frac{${-b} \\pm ${surd(4 * radicand)}}{2} = ${h} \\pm ${root}$, and the larger solution is $${h} + ${root}$.`,
        ],
        checks: [
          `The two solutions add up to $${2 * h}$ and their product is $${h * h} - ${radicand} = ${c}$, as the coefficients demand.`,
        ],
        detours: [
          `Dividing only the first term by $2$ would give $${h} + ${surd(4 * radicand)}$. The whole numerator is divided.`,
        ],
        slips: [`${h} + ${surd(4 * radicand)}`, `${-h} + ${root}`, `${h} - ${root}`],
      };
    },
  }),

  ...templates([domain, 'Quadratic equations', 'Sum and product of the roots of a quadratic'], {
    sumOfSquaresOfRoots(random) {
      const [b, c] = [random.intBut(-12, 12, 0), random.intBut(-9, 9, 0)];
      const answer = b * b - 2 * c;
      return {
        question: random.pick([
          `Let $r$ and $s$ be the roots of $${polynomial([1, b, c])} = 0$. Find $r^2 + s^2$.`,
          `What is the sum of the squares of the solutions of $${polynomial([1, b, c])} = 0$ (complex solutions included)?`,
        ]),
        given: { b, c },
        answer: String(answer),
        idea: "I don't need the roots themselves. By Vieta's formulas I know their sum and their product, and $r^2 + s^2$ can be written with these two.",
        steps: [
          `The sum of the roots is $r + s = ${-b}$, the product of the roots is $rs = ${c}$.`,
          `Since $(r + s)^2 = r^2 + 2rs + s^2$, we have $r^2 + s^2 = (r + s)^2 - 2rs$.`,
          `That is $${b * b} - 2 \\cdot ${bracket(c)} = ${answer}$.`,
        ],
        checks: [
          `Another way: each root satisfies $r^2 = ${polynomial([-b, -c], 'r')}$. Adding both, $r^2 + s^2 = ${-b} \\cdot ${bracket(-b)} - 2 \\cdot ${bracket(c)} = ${answer}$.`,
        ],
        detours: [`Just squaring the sum gives $${b * b}$, but that contains $2rs$, which has to go.`],
        slips: [String(b * b), String(b * b + 2 * c), String(b * b - c)],
      };
    },
    sumOfReciprocals(random) {
      const a = random.int(2, 6);
      const [b, c] = [random.intBut(-11, 11, 0), random.intBut(-9, 9, 0)];
      return {
        question: random.pick([
          `Let $r$ and $s$ be the roots of $${polynomial([a, b, c])} = 0$. Compute $\\frac{1}{r} + \\frac{1}{s}$.`,
          `Find the sum of the reciprocals of the roots of $${polynomial([a, b, c])} = 0$.`,
        ]),
        given: { a, b, c },
        answer: ratio(-b, c),
        idea: 'The sum of the reciprocals is the sum divided by the product, and both follow from the coefficients.',
        steps: [
          `$\\frac{1}{r} + \\frac{1}{s} = \\frac{r + s}{rs}$.`,
          `Here $r + s = ${ratio(-b, a)}$ and $rs = ${ratio(c, a)}$.`,
          `The quotient is $${ratio(-b, c)}$.`,
        ],
        checks: [
          `The reciprocals are the roots of the reversed polynomial $${polynomial([c, b, a])}$, whose roots add up to $${ratio(-b, c)}$.`,
        ],
        detours: [`The sum is minus $b$ over $a$; without the minus I would get the opposite number.`],
        slips: [ratio(b, c), ratio(-b, a), ratio(-c, b)],
      };
    },
  }),

  ...templates([domain, 'Quadratic equations', 'Maximum and minimum of a quadratic'], {
    leastValue(random) {
      const [a, h, k] = [random.int(1, 5), random.intBut(-7, 7, 0), random.int(-20, 20)];
      const [b, c] = [-2 * a * h, a * h * h + k];
      return {
        question: random.pick([
          `What is the minimum value of $${polynomial([a, b, c])}$ over all real numbers $x$?`,
          `Find the smallest possible value of the quadratic expression $${polynomial([a, b, c])}$.`,
        ]),
        given: { a, b, c },
        answer: String(k),
        idea: 'The parabola opens upwards, so it has a lowest point. I complete the square.',
        steps: [
          `$${polynomial([a, b, c])} = ${coefficient(a)}(${polynomial([1, b / a, 0])}) ${signed(c)}$.`,
          `Inside, $${polynomial([1, b / a, 0])} = (${shifted('x', -h)})^2 - ${h * h}$.`,
          `So the expression is $${coefficient(a)}(${shifted('x', -h)})^2 ${signed(c - a * h * h)}$, and since a square is at least $0$ the minimum is $${k}$.`,
        ],
        checks: [
          `The vertex is at $x = -\\frac{${b}}{${2 * a}} = ${h}$, where the value is $${a * h * h} ${signed(b * h)} ${signed(c)} = ${k}$.`,
          `One step aside, at $x = ${h + 1}$, the value is $${k + a}$, which is larger.`,
        ],
        detours: [`The place of the minimum is $${h}$; the question wants the value there, $${k}$.`],
        slips: [String(h), String(-k), String(c)],
      };
    },
    thrownBall(random) {
      const speed = 16 * random.int(2, 8);
      const start = random.int(3, 40);
      const time = speed / 32;
      const height = start + (speed * speed) / 64;
      return {
        question: random.pick([
          `A ball is thrown upward so that its height after $t$ seconds is $h(t) = -16t^2 + ${speed}t + ${start}$ feet. What is the maximum height of the ball, in feet?`,
          `The height of a projectile in feet is $-16t^2 + ${speed}t + ${start}$, where $t$ is the time in seconds. How many feet above the ground is its highest point?`,
        ]),
        given: { speed, start },
        answer: String(height),
        idea: 'A quadratic with a negative leading coefficient has its greatest value at the vertex.',
        steps: [
          `The vertex is at $t = \\frac{${speed}}{2 \\cdot 16} = ${time}$.`,
          `The height there is $-16 \\cdot ${time * time} + ${speed} \\cdot ${time} + ${start}$.`,
          `That is $${-16 * time * time} + ${speed * time} + ${start} = ${height}$ feet.`,
        ],
        checks: [`Completing the square, $h(t) = -16(t - ${time})^2 + ${height}$, which is at most $${height}$.`],
        detours: [`Without the starting height it would be $${height - start}$, but the ball starts at ${start} feet.`],
        slips: [String(height - start), String(time), String(start + (speed * speed) / 32)],
      };
    },
  }),

  ...templates([domain, 'Inequalities and intervals', 'Linear inequalities and comparison'], {
    countIntegers(random) {
      const a = random.int(2, 6);
      const b = random.int(1, 15);
      const low = random.int(-20, 5);
      const high = low + random.int(15, 50);
      const least = Math.floor((low - b) / a) + 1;
      const most = Math.floor((high - b) / a);
      const count = most - least + 1;
      return {
        question: random.pick([
          `How many integers $n$ satisfy $${low} < ${a}n + ${b} \\le ${high}$?`,
          `Find the number of integer values of $n$ for which $${low} < ${a}n + ${b} \\le ${high}$.`,
        ]),
        given: { a, b, low, high },
        answer: String(count),
        idea: 'I solve the chain of inequalities for $n$ and count the integers in the interval. The left end is strict, the right end is not.',
        steps: [
          `Subtracting $${b}$: $${low - b} < ${a}n \\le ${high - b}$.`,
          `Dividing by $${a} > 0$: $${ratio(low - b, a)} < n \\le ${ratio(high - b, a)}$.`,
          `So $n$ runs from $${least}$ to $${most}$, which are $${most} - ${bracket(least)} + 1 = ${count}$ integers.`,
        ],
        checks: [
          `The ends: $n = ${least}$ gives $${a * least + b}$, allowed; $n = ${least - 1}$ gives $${a * (least - 1) + b}$, not allowed. $n = ${most}$ gives $${a * most + b}$, allowed; $n = ${most + 1}$ gives $${a * (most + 1) + b}$, too large.`,
        ],
        detours: [`Counting as last minus first would give $${count - 1}$, one too few, because both ends count.`],
        slips: [String(count - 1), String(count + 1), String(most)],
      };
    },
    largestInteger(random) {
      const [a, b] = [random.int(2, 9), random.int(3, 30)];
      const c = random.int(-30, 10);
      // b - a x > c, so x < (b - c) / a.
      const bound = new Fraction(b - c, a);
      const answer = Math.ceil(bound.value) - 1;
      return {
        question: random.pick([
          `What is the largest integer $x$ for which $${b} - ${a}x > ${c}$?`,
          `Find the greatest integer $x$ that satisfies the inequality $${b} - ${a}x > ${c}$.`,
        ]),
        given: { a, b, c },
        answer: String(answer),
        idea: 'A linear inequality. When I divide by a negative number the direction turns round.',
        steps: [
          `Subtract $${b}$: $-${a}x > ${c - b}$.`,
          `Divide by $-${a}$ and turn the sign: $x < ${bound.tex}$.`,
          `The largest integer below $${bound.tex}$ is $${answer}$.`,
        ],
        checks: [
          `At $x = ${answer}$ the left side is $${b - a * answer}$, more than $${c}$. At $x = ${answer + 1}$ it is $${b - a * (answer + 1)}$, which is not.`,
        ],
        detours: [
          bound.isInteger
            ? `The bound $${bound.tex}$ is itself an integer, but the inequality is strict, so it does not count.`
            : `Rounding $${bound.tex}$ to the nearest integer may go up; I have to go down.`,
        ],
        slips: [String(answer + 1), String(-answer), ratio(b - c, a)],
      };
    },
  }),

  ...templates([domain, 'Absolute value', 'Absolute value equations'], {
    productOfSolutions(random) {
      const [a, m] = [random.int(2, 5), random.int(1, 8)];
      const b = random.intBut(-9, 9, 0);
      const [first, second] = [new Fraction(a * m - b, a), new Fraction(-a * m - b, a)];
      const right = a * m;
      return {
        question: random.pick([
          `Find the product of all solutions of $|${polynomial([a, b])}| = ${right}$.`,
          `What is the product of all values of $x$ with $|${polynomial([a, b])}| = ${right}$?`,
        ]),
        given: { a, b, right },
        answer: first.times(second).tex,
        idea: 'An absolute value equals a positive number in two cases: what stands inside is that number or its opposite.',
        steps: [
          `Case 1: $${polynomial([a, b])} = ${right}$, so $${a}x = ${right - b}$ and $x = ${first.tex}$.`,
          `Case 2: $${polynomial([a, b])} = ${-right}$, so $${a}x = ${-right - b}$ and $x = ${second.tex}$.`,
          `The product is $${first.times(second).tex}$.`,
        ],
        checks: [
          `Squaring, $(${polynomial([a, b])})^2 = ${right * right}$ has the constant term $${b * b} - ${right * right}$ and the leading coefficient $${a * a}$, so the product of the roots is $${ratio(b * b - right * right, a * a)}$.`,
        ],
        detours: ['With one case only there would be nothing to multiply. The second case matters.'],
        slips: [first.tex, second.tex, first.plus(second).tex],
      };
    },
    sumOfSolutions(random) {
      const [centre, radius] = [random.intBut(-12, 12, 0), random.int(2, 15)];
      const [k, c] = [random.int(2, 6), random.int(1, 12)];
      const right = k * radius + c;
      const inside = shifted('x', -centre);
      return {
        question: random.pick([
          `Solve $${k}|${inside}| + ${c} = ${right}$. What is the sum of all solutions?`,
          `Find the sum of all real numbers $x$ for which $${k}|${inside}| + ${c} = ${right}$.`,
        ]),
        given: { k, c, right, centre },
        answer: String(2 * centre),
        idea: 'First I isolate the absolute value, then I split into two cases.',
        steps: [
          `$${k}|${inside}| = ${right} - ${c} = ${right - c}$, so $|${inside}| = ${radius}$.`,
          `Either $${inside} = ${radius}$, that is $x = ${centre + radius}$, or $${inside} = ${-radius}$, that is $x = ${centre - radius}$.`,
          `The sum is $${centre + radius} ${signed(centre - radius)} = ${2 * centre}$.`,
        ],
        checks: [
          `Both solutions are ${radius} away from $${centre}$ on the number line, so their mean is $${centre}$ and their sum $${2 * centre}$.`,
        ],
        detours: [`Keeping only the first case would give $${centre + radius}$. The bars hide a second one.`],
        slips: [String(centre + radius), String(-2 * centre), String(centre)],
      };
    },
  }),

  ...templates([domain, 'Functions: evaluation, composition, inverse', 'Composition of functions'], {
    innerFirst(random) {
      const [a, b] = [random.int(2, 7), random.intBut(-9, 9, 0)];
      const [c, d] = [random.intBut(-5, 5, 0), random.int(-6, 6)];
      const x = random.intBut(-4, 5, 0);
      const inner = x * x + c * x + d;
      const answer = a * inner + b;
      return {
        question: random.pick([
          `Let $f(x) = ${polynomial([a, b])}$ and $g(x) = ${polynomial([1, c, d])}$. What is $f(g(${x}))$?`,
          `If $f(x) = ${polynomial([a, b])}$ and $g(x) = ${polynomial([1, c, d])}$, find the value of the composition $f(g(${x}))$.`,
        ]),
        given: { a, b, c, d, x },
        answer: String(answer),
        idea: `The inner function comes first: I need $g(${x})$ and put that number into $f$.`,
        steps: [
          `$g(${x}) = ${bracket(x)}^2 ${signed(c * x)} ${signed(d)} = ${inner}$.`,
          `$f(${inner}) = ${a} \\cdot ${bracket(inner)} ${signed(b)} = ${answer}$.`,
        ],
        checks: [
          `As one formula, $f(g(x)) = ${polynomial([a, a * c, a * d + b])}$; at $${x}$ this is $${a * x * x} ${signed(a * c * x)} ${signed(a * d + b)} = ${answer}$.`,
        ],
        detours: [
          `The other order, $g(f(${x}))$, is $${(a * x + b) ** 2 + c * (a * x + b) + d}$. The order matters, and here $g$ acts first.`,
        ],
        slips: [
          String(answer - b),
          String((a * x + b) ** 2 + c * (a * x + b) + d),
          String(inner),
          String((a * x + b) * inner),
        ],
      };
    },
    unknownCoefficient(random) {
      const [a, b] = [random.int(2, 6), random.intBut(-8, 8, 0)];
      const c = random.int(2, 5);
      const d = random.intBut(-7, 7, 0);
      // f(g(x)) = a (c x + d) + b.
      const target = a * d + b + a * c * random.intBut(-4, 6, 0);
      const x = (target - a * d - b) / (a * c);
      return {
        question: random.pick([
          `Suppose $f(x) = ${polynomial([a, b])}$ and $g(x) = ${polynomial([c, d])}$. For what value of $x$ is $f(g(x)) = ${target}$?`,
          `The functions $f(x) = ${polynomial([a, b])}$ and $g(x) = ${polynomial([c, d])}$ are given. Solve $f(g(x)) = ${target}$.`,
        ]),
        given: { a, b, c, d, target },
        answer: String(x),
        idea: 'I write the composition as one linear function of $x$ and solve the equation.',
        steps: [
          `$f(g(x)) = ${a}(${polynomial([c, d])}) ${signed(b)} = ${polynomial([a * c, a * d + b])}$.`,
          `Setting this equal to $${target}$: $${a * c}x = ${target - a * d - b}$.`,
          `So $x = ${x}$.`,
        ],
        checks: [`$g(${x}) = ${c * x + d}$ and $f(${c * x + d}) = ${a * (c * x + d) + b}$, as wanted.`],
        detours: [
          `If I composed the other way round, $g(f(x)) = ${polynomial([a * c, c * b + d])}$, the solution would be $${ratio(target - c * b - d, a * c)}$.`,
        ],
        slips: [ratio(target - c * b - d, a * c), String(-x), String(c * x + d)],
      };
    },
  }),

  ...templates([domain, 'Functions: evaluation, composition, inverse', 'Inverse functions'], {
    inverseOfLinear(random) {
      const [a, b] = [random.int(2, 9), random.intBut(-12, 12, 0)];
      const y = random.int(-15, 25);
      const answer = new Fraction(y - b, a);
      return {
        question: random.pick([
          `Let $f(x) = ${polynomial([a, b])}$. Find $f^{-1}(${y})$.`,
          `If $f^{-1}$ is the inverse of the function $f(x) = ${polynomial([a, b])}$, what is $f^{-1}(${y})$?`,
        ]),
        given: { a, b, y },
        answer: answer.tex,
        idea: `The inverse undoes $f$: $f^{-1}(${y})$ is the $x$ for which $f(x) = ${y}$.`,
        steps: [
          `$${polynomial([a, b])} = ${y}$ gives $${a}x = ${y - b}$.`,
          `Hence $x = ${answer.tex}$, and $f^{-1}(${y}) = ${answer.tex}$.`,
        ],
        checks: [`$f(${answer.tex}) = ${a} \\cdot ${answer.tex} ${signed(b)} = ${y}$. Good.`],
        detours: [
          a * y + b === 0
            ? `The exponent $-1$ does not mean the reciprocal; $\\frac{1}{f(${y})}$ does not even exist here.`
            : `The exponent $-1$ does not mean the reciprocal: $\\frac{1}{f(${y})}$ would be $${ratio(1, a * y + b)}$, which is something else.`,
        ],
        slips: [String(a * y + b), ratio(y + b, a), answer.times(-1).tex],
      };
    },
    inverseOfFractional(random) {
      const [a, c] = [random.int(1, 6), random.int(1, 9)];
      const x = random.int(1, 9) + c;
      const y = new Fraction(a, x - c);
      return {
        question: random.pick([
          `Let $f(x) = \\frac{${a}}{x - ${c}}$. What is $f^{-1}\\left(${y.tex}\\right)$?`,
          `The function $f(x) = \\frac{${a}}{x - ${c}}$ has an inverse $f^{-1}$. Compute $f^{-1}\\left(${y.tex}\\right)$.`,
        ]),
        given: { a, c, top: y.top, bottom: y.bottom },
        answer: String(x),
        idea: `I set $f(x)$ equal to $${y.tex}$ and solve for $x$.`,
        steps: [
          `$\\frac{${a}}{x - ${c}} = ${y.tex}$ means $x - ${c} = ${a} \\div ${y.tex} = ${x - c}$.`,
          `So $x = ${x - c} + ${c} = ${x}$.`,
        ],
        checks: [`$f(${x}) = \\frac{${a}}{${x} - ${c}} = \\frac{${a}}{${x - c}} = ${y.tex}$. Correct.`],
        detours: [`Forgetting to add $${c}$ back would leave $${x - c}$.`],
        slips: [String(x - c), String(x - 2 * c), y.over(a).plus(c).tex],
      };
    },
  }),

  ...templates([domain, 'Lines, slope and graphs', 'Equation of a line'], {
    throughTwoPoints(random) {
      const m = random.intBut(-5, 6, 0);
      const b = random.intBut(-9, 9, 0);
      const x1 = random.int(-5, 4);
      const x2 = x1 + random.int(1, 6);
      const [y1, y2] = [m * x1 + b, m * x2 + b];
      return {
        question: random.pick([
          `A line passes through the points $(${x1}, ${y1})$ and $(${x2}, ${y2})$. Its equation is $y = mx + b$. Find $m + b$.`,
          `The equation of the line through $(${x1}, ${y1})$ and $(${x2}, ${y2})$ is written in the form $y = mx + b$. What is $m + b$?`,
        ]),
        given: { x1, y1, x2, y2 },
        answer: String(m + b),
        idea: 'First the slope from the two points, then the intercept from one of them.',
        steps: [
          `The slope is $m = \\frac{${y2} - ${bracket(y1)}}{${x2} - ${bracket(x1)}} = \\frac{${y2 - y1}}{${x2 - x1}} = ${m}$.`,
          `From $(${x1}, ${y1})$: $b = ${y1} - ${bracket(m)} \\cdot ${bracket(x1)} = ${b}$.`,
          `So $m + b = ${m} ${signed(b)} = ${m + b}$.`,
        ],
        checks: [
          `The other point: $${m} \\cdot ${bracket(x2)} ${signed(b)} = ${m * x2 + b}$, which is $${y2}$.`,
          `By the way, $m + b$ is the value of the line at $x = 1$.`,
        ],
        detours: [
          `Change in $x$ over change in $y$ would be $${ratio(x2 - x1, y2 - y1)}$, the reciprocal of the slope. It has to be $y$ over $x$.`,
        ],
        slips: [String(m - b), String(b), String(-m + b)],
      };
    },
    pointAndSlope(random) {
      const [p, q] = [random.int(1, 5), random.int(2, 6)];
      const slope = new Fraction(random.pick([p, -p]), q);
      const [x0, y0] = [slope.bottom * random.intBut(-3, 4, 0), random.int(-8, 8)];
      const intercept = new Fraction(y0).minus(slope.times(x0));
      return {
        question: random.pick([
          `A line with slope $${slope.tex}$ passes through $(${x0}, ${y0})$. At which value of $y$ does the line cross the $y$-axis?`,
          `Find the $b$ in the equation $y = mx + b$ of the line through $(${x0}, ${y0})$ with slope $${slope.tex}$.`,
        ]),
        given: { top: slope.top, bottom: slope.bottom, x0, y0 },
        answer: intercept.tex,
        idea: 'In $y = mx + b$ I know the slope and one point, so I can solve for $b$.',
        steps: [
          `Put the point in: $${y0} = ${slope.tex} \\cdot ${bracket(x0)} + b$.`,
          `The product is $${slope.times(x0).tex}$, so $b = ${y0} - ${bracket(slope.times(x0).value)} = ${intercept.tex}$.`,
        ],
        checks: [
          `Going from $x = ${x0}$ to $x = 0$ changes $y$ by $${slope.times(-x0).tex}$, from $${y0}$ to $${intercept.tex}$.`,
        ],
        detours: [`Adding instead of subtracting would give $${new Fraction(y0).plus(slope.times(x0)).tex}$.`],
        slips: [new Fraction(y0).plus(slope.times(x0)).tex, String(y0), intercept.times(-1).tex],
      };
    },
  }),

  ...templates([domain, 'Exponents and radicals', 'Exponential equations with a common base'], {
    sameBase(random) {
      const base = random.pick([2, 3, 5]);
      const [p, q] = random.pick([
        [2, 3],
        [3, 2],
        [2, 1],
        [3, 1],
        [4, 2],
      ] as const);
      const a = random.int(1, 6);
      const difference = new Fraction(p * a, 1);
      // (base^p)^(x - a) = base^(q x)  =>  p x - p a = q x
      const x = p === q ? difference : difference.over(p - q);
      const [left, right] = [base ** p, base ** q];
      return {
        question: random.pick([
          `Solve for $x$: $${left}^{x - ${a}} = ${right}^{x}$.`,
          `Find the value of $x$ for which $${left}^{x - ${a}} = ${right}^{x}$.`,
        ]),
        given: { left, right, a },
        answer: x.tex,
        idea: `Both $${left}$ and $${right}$ are powers of $${base}$, so I write everything with the base $${base}$ and compare the exponents.`,
        steps: [
          `$${left} = ${base}^{${p}}$ and $${right} = ${base}^{${q}}$, so the equation is $${base}^{${p}(x - ${a})} = ${base}^{${coefficient(q)}x}$.`,
          `Equal exponents: $${p}x - ${p * a} = ${coefficient(q)}x$.`,
          `So $${coefficient(p - q)}x = ${p * a}$ and $x = ${x.tex}$.`,
        ],
        checks: [
          `With $x = ${x.tex}$ the left exponent of ${base} is $${x.minus(a).times(p).tex}$ and the right one $${x.times(q).tex}$. Equal.`,
        ],
        detours: [`Multiplying only $x$ by $${p}$ would give $${p}x - ${a}$; the exponent law needs $${p}(x - ${a})$.`],
        slips: [ratio(a, Math.abs(p - q)), x.times(-1).tex, String(p * a + 1)],
      };
    },
    productOfPowers(random) {
      const base = random.pick([2, 3, 5, 7]);
      const [p, q, x] = [random.int(2, 6), random.int(2, 4), random.int(2, 9)];
      const total = p + q * x;
      return {
        question: random.pick([
          `If $${base}^{${p}} \\cdot ${base}^{${q}x} = ${base}^{${total}}$, what is $x$?`,
          `Determine $x$ from $${base}^{${p}} \\cdot ${base}^{${q}x} = ${base}^{${total}}$.`,
        ]),
        given: { base, p, q, total },
        answer: String(x),
        idea: 'Powers with the same base: multiplying adds the exponents.',
        steps: [
          `The left side is $${base}^{${p} + ${q}x}$.`,
          `Comparing exponents, $${p} + ${q}x = ${total}$, so $${q}x = ${total - p}$.`,
          `Hence $x = ${x}$.`,
        ],
        checks: [`$${p} + ${q} \\cdot ${x} = ${total}$. Yes.`],
        detours: [
          `Multiplying the exponents, $${p} \\cdot ${q}x = ${total}$, would give $${ratio(total, p * q)}$; that is the rule for a power of a power.`,
        ],
        slips: [ratio(total, p * q), ratio(total + p, q), String(total - p)],
      };
    },
  }),

  ...templates([domain, 'Exponents and radicals', 'Rationalising denominators'], {
    differenceInDenominator(random) {
      const a = random.int(2, 9);
      const b = random.pick([2, 3, 5, 6, 7, 10, 11]);
      const c = random.pick([1, 2, 3, 4].filter((value) => value * value !== b && value * value < b + 16));
      const norm = c * c - b;
      const factor = new Fraction(a, norm);
      const whole = factor.times(c);
      const radical = surd(b, Math.abs(factor.top), factor.bottom);
      return {
        question: random.pick([
          `Rationalize the denominator of $\\frac{${a}}{${c} + \\sqrt{${b}}}$.`,
          `Write $\\frac{${a}}{${c} + \\sqrt{${b}}}$ without a radical in the denominator, in simplest form.`,
        ]),
        given: { a, b, c },
        answer: factor.top > 0 ? `${whole.tex} - ${radical}` : `${whole.tex} + ${radical}`,
        idea: `I multiply top and bottom by the conjugate $${c} - \\sqrt{${b}}$, so that the denominator becomes a difference of squares.`,
        steps: [
          `$\\frac{${a}}{${c} + \\sqrt{${b}}} = \\frac{${a}(${c} - \\sqrt{${b}})}{${c * c} - ${b}}$.`,
          `The denominator is $${norm}$.`,
          `Dividing both terms, the result is $${whole.tex} ${factor.top > 0 ? '-' : '+'} ${radical}$.`,
        ],
        checks: [`In decimals the original is $${(a / (c + Math.sqrt(b))).toFixed(5)}$, and so is the result.`],
        detours: [
          `Multiplying by $${c} + \\sqrt{${b}}$ again would leave a radical below. The conjugate has the other sign.`,
        ],
        slips: [
          factor.top > 0 ? `${whole.tex} + ${radical}` : `${whole.tex} - ${radical}`,
          `${ratio(a * c, c * c + b)} - ${surd(b, a, c * c + b)}`,
          `${a * c} - ${surd(b, a)}`,
        ],
      };
    },
    singleRadical(random) {
      const a = random.int(2, 15);
      const b = random.pick([2, 3, 5, 6, 7, 8, 10, 12, 18, 20]);
      return {
        question: random.pick([
          `Rationalize the denominator: $\\frac{${a}}{\\sqrt{${b}}}$.`,
          `Simplify $\\frac{${a}}{\\sqrt{${b}}}$ so that there is no radical in the denominator.`,
        ]),
        given: { a, b },
        answer: surd(b, a, b),
        idea: `Multiplying numerator and denominator by $\\sqrt{${b}}$ makes the denominator rational.`,
        steps: [
          `$\\frac{${a}}{\\sqrt{${b}}} = \\frac{${a}\\sqrt{${b}}}{${b}}$.`,
          `Simplifying the radical and the fraction gives $${surd(b, a, b)}$.`,
        ],
        checks: [
          `The square of the original is $\\frac{${a * a}}{${b}} = ${ratio(a * a, b)}$, about ${((a * a) / b).toFixed(4)}; the square of the result is the same.`,
        ],
        detours: [`Squaring the whole fraction would change its value; I may only multiply by one.`],
        slips: [surd(b, a), surd(b, 1, a), surd(b, a, b * b)],
      };
    },
  }),

  ...templates([domain, 'Logarithms and exponential functions', 'Laws of logarithms'], {
    sumOfLogarithms(random) {
      const base = random.pick([2, 3, 5, 6, 10]);
      const exponent = random.int(2, base > 5 ? 3 : 4);
      const power = base ** exponent;
      const divisor = base ** random.int(1, exponent - 1);
      const k = random.int(2, 7);
      const [a, b] = [divisor * k, power / divisor];
      return {
        question: random.pick([
          `Evaluate $\\log_{${base}} ${a} + \\log_{${base}} ${b} - \\log_{${base}} ${k}$.`,
          `Use the laws of logarithms to compute $\\log_{${base}} ${a} + \\log_{${base}} ${b} - \\log_{${base}} ${k}$.`,
        ]),
        given: { base, a, b, k },
        answer: String(exponent),
        idea: 'Sums of logarithms to one base become the logarithm of a product, differences that of a quotient.',
        steps: [
          `The expression is $\\log_{${base}} \\frac{${a} \\cdot ${b}}{${k}}$.`,
          `The quotient is $\\frac{${a * b}}{${k}} = ${power}$.`,
          `Since $${base}^{${exponent}} = ${power}$, the value is $${exponent}$.`,
        ],
        checks: [
          `Numerically: $${(Math.log(a) / Math.log(base)).toFixed(3)} + ${(Math.log(b) / Math.log(base)).toFixed(3)} - ${(Math.log(k) / Math.log(base)).toFixed(3)} \\approx ${exponent}$.`,
        ],
        detours: [
          `The logarithm of a sum would be something else: $${a} + ${b} - ${k} = ${a + b - k}$ has no use here.`,
        ],
        slips: [String(power), String(exponent + 1), String(a + b - k)],
      };
    },
    expressedByGivenLogs(random) {
      const [p, q] = [random.int(1, 4), random.int(1, 3)];
      const number = 2 ** p * 3 ** q;
      const answer = p === 1 && q === 1 ? 'a + b' : `${coefficient(p)}a + ${coefficient(q)}b`;
      const base = random.pick([5, 7, 10]);
      return {
        question: random.pick([
          `Let $a = \\log_{${base}} 2$ and $b = \\log_{${base}} 3$. Express $\\log_{${base}} ${number}$ in terms of $a$ and $b$.`,
          `If $\\log_{${base}} 2 = a$ and $\\log_{${base}} 3 = b$, write $\\log_{${base}} ${number}$ using $a$ and $b$.`,
        ]),
        given: { base, number },
        answer,
        idea: `I factor $${number}$ into powers of $2$ and $3$ and use the laws for products and powers.`,
        steps: [
          `$${number} = ${2 ** p} \\cdot ${3 ** q}$, that is $2^{${p}} \\cdot 3^{${q}}$.`,
          `So $\\log_{${base}} ${number} = ${coefficient(p)}\\log_{${base}} 2 + ${coefficient(q)}\\log_{${base}} 3 = ${answer}$.`,
        ],
        checks: [
          `In numbers: $\\log_{${base}} 2 \\approx ${(Math.log(2) / Math.log(base)).toFixed(4)}$, $\\log_{${base}} 3 \\approx ${(Math.log(3) / Math.log(base)).toFixed(4)}$, and $\\log_{${base}} ${number} \\approx ${(Math.log(number) / Math.log(base)).toFixed(4)}$, which fits $${answer}$.`,
        ],
        detours: [`A product of the logarithms, $ab$, would be wrong: logarithms of products are sums.`],
        slips: ['ab', `${coefficient(q)}a + ${coefficient(p)}b`, `a^{${p}} b^{${q}}`, `${p * q}ab`],
      };
    },
  }),

  ...templates([domain, 'Arithmetic and geometric sequences', 'Sum of an arithmetic series'], {
    sumOfTerms(random) {
      const [first, step, count] = [random.int(-5, 20), random.intBut(-4, 9, 0, 1), random.int(8, 40)];
      const last = first + (count - 1) * step;
      const sum = (count * (first + last)) / 2;
      return {
        question: random.pick([
          `Find the sum of the first ${count} terms of the arithmetic sequence $${first}, ${first + step}, ${first + 2 * step}, \\ldots$.`,
          `An arithmetic series has first term $${first}$ and second term $${first + step}$. What is the sum of its first ${count} terms?`,
        ]),
        given: { first, count, second: first + step },
        answer: String(sum),
        idea: 'The sum of an arithmetic series is the number of terms times the mean of the first and the last term.',
        steps: [
          `The last term is $${first} + ${count - 1} \\cdot ${bracket(step)} = ${last}$.`,
          `First and last add up to $${first} ${signed(last)} = ${first + last}$.`,
          `The sum is $\\frac{${count} \\cdot ${bracket(first + last)}}{2} = ${sum}$.`,
        ],
        checks: [
          `With the other formula: $${count} \\cdot ${bracket(first)} + ${bracket(step)} \\cdot \\frac{${count} \\cdot ${count - 1}}{2} = ${count * first} ${signed((step * count * (count - 1)) / 2)} = ${sum}$.`,
        ],
        detours: [
          `The last term is ${count - 1} steps away from the first, not ${count}; with ${count} steps the sum would come out as $${ratio(count * (first + last + step), 2)}$.`,
        ],
        slips: [ratio(count * (first + last + step), 2), String(2 * sum), String(last)],
      };
    },
    sumFromFirstToLast(random) {
      const [first, step, count] = [random.int(2, 15), random.int(2, 9), random.int(9, 35)];
      const last = first + (count - 1) * step;
      const sum = (count * (first + last)) / 2;
      return {
        question: random.pick([
          `Compute the sum of the arithmetic series $${first} + ${first + step} + ${first + 2 * step} + \\cdots + ${last}$.`,
          `What is $${first} + ${first + step} + ${first + 2 * step} + \\cdots + ${last}$, if the terms form an arithmetic sequence?`,
        ]),
        given: { first, second: first + step, last },
        answer: String(sum),
        idea: 'I need to know how many terms there are; then it is that number times the mean of the ends.',
        steps: [
          `The common difference is $${step}$, so there are $\\frac{${last} - ${first}}{${step}} + 1 = ${count}$ terms.`,
          `The mean of the first and the last term is $\\frac{${first} + ${last}}{2} = ${ratio(first + last, 2)}$.`,
          `The sum is $${count} \\cdot ${ratio(first + last, 2)} = ${sum}$.`,
        ],
        checks: [
          `Pairing first with last, second with second to last, each pair adds up to $${first + last}$, and there are $${count / 2}$ pairs (a half pair when the number of terms is odd): $${count / 2} \\cdot ${first + last} = ${sum}$.`,
        ],
        detours: [`The count needs the $+1$: without it I would have ${count - 1} terms and lose one.`],
        slips: [ratio((count - 1) * (first + last), 2), String(2 * sum), String(sum - last)],
      };
    },
  }),

  ...templates([domain, 'Arithmetic and geometric sequences', 'Sum of a geometric series'], {
    finiteGeometric(random) {
      const [first, factor, count] = [random.int(1, 9), random.pick([2, 3, 4, -2]), random.int(4, 7)];
      const sum = (first * (factor ** count - 1)) / (factor - 1);
      return {
        question: random.pick([
          `Find the sum of the first ${count} terms of the geometric sequence $${first}, ${first * factor}, ${first * factor ** 2}, \\ldots$.`,
          `A geometric series begins $${first} ${signed(first * factor)} ${signed(first * factor ** 2)} + \\cdots$. What is the sum of the first ${count} terms?`,
        ]),
        given: { first, second: first * factor, count },
        answer: String(sum),
        idea: `Each term is $${factor}$ times the one before, so I use the formula for a finite geometric series.`,
        steps: [
          `The common ratio is $r = ${factor}$ and $r^{${count}} = ${factor ** count}$.`,
          `The sum is $${first} \\cdot \\frac{${factor ** count} - 1}{${factor} - 1} = ${first} \\cdot ${bracket((factor ** count - 1) / (factor - 1))}$.`,
          `That is $${sum}$.`,
        ],
        checks: [
          `Term by term: ${Array.from({ length: count }, (_, i) => `$${first * factor ** i}$`).join(', ')}; they add up to $${sum}$.`,
        ],
        detours: [
          `With the exponent ${count - 1} in place of ${count} I would lose the last term and get $${(first * (factor ** (count - 1) - 1)) / (factor - 1)}$.`,
        ],
        slips: [
          String((first * (factor ** (count - 1) - 1)) / (factor - 1)),
          String(first * factor ** (count - 1)),
          String((first * (factor ** (count + 1) - 1)) / (factor - 1)),
        ],
      };
    },
    infiniteGeometric(random) {
      const first = random.int(2, 24);
      const [top, bottom] = random.pick([
        [1, 2],
        [1, 3],
        [2, 3],
        [3, 4],
        [1, 5],
        [3, 5],
        [-1, 2],
        [-1, 3],
        [-2, 5],
      ] as const);
      const common = new Fraction(top, bottom);
      const sum = new Fraction(first).over(new Fraction(1).minus(common));
      return {
        question: random.pick([
          `An infinite geometric series has first term $${first}$ and common ratio $${common.tex}$. What is its sum?`,
          `Find the sum of the infinite geometric series with first term $${first}$ and ratio $${common.tex}$ between consecutive terms.`,
        ]),
        given: { first, top, bottom },
        answer: sum.tex,
        idea: 'The ratio is smaller than 1 in absolute value, so the series converges to first term over one minus ratio.',
        steps: [
          `$1 - r = 1 - ${top < 0 ? `\\left(${common.tex}\\right)` : common.tex} = ${new Fraction(1).minus(common).tex}$.`,
          `The sum is $${first} \\div ${new Fraction(1).minus(common).tex} = ${sum.tex}$.`,
        ],
        checks: [
          `If $S$ is the sum, then $S = ${first} + rS$. With $S = ${sum.tex}$ the product $rS$ is $${sum.times(common).tex}$, and $${first}$ more is $${sum.tex}$. It holds.`,
          `The first four terms add up to about ${(first * (1 + common.value + common.value ** 2 + common.value ** 3)).toFixed(3)}, and the sum is ${sum.value.toFixed(3)}: plausible.`,
        ],
        detours: [
          `One plus the ratio in the denominator would give $${new Fraction(first).over(new Fraction(1).plus(common)).tex}$; the sign must be minus.`,
        ],
        slips: [
          new Fraction(first).over(new Fraction(1).plus(common)).tex,
          new Fraction(first).times(new Fraction(1).minus(common)).tex,
          sum.minus(first).tex,
        ],
      };
    },
  }),

  ...templates([domain, 'Floor and ceiling functions', 'Evaluating floor and ceiling'], {
    floorAndCeiling(random) {
      const [a, b] = [random.int(7, 90), random.int(3, 9)];
      const [c, d] = [random.int(7, 90), random.int(3, 9)];
      const [up, down] = [Math.ceil(a / b), Math.floor(-c / d)];
      return {
        question: random.pick([
          `Evaluate $\\left\\lceil \\frac{${a}}{${b}} \\right\\rceil + \\left\\lfloor -\\frac{${c}}{${d}} \\right\\rfloor$.`,
          `What is the value of $\\left\\lceil \\frac{${a}}{${b}} \\right\\rceil + \\left\\lfloor -\\frac{${c}}{${d}} \\right\\rfloor$?`,
        ]),
        given: { a, b, c, d },
        answer: String(up + down),
        idea: 'The ceiling goes up to the next integer, the floor goes down. For a negative number down means away from zero.',
        steps: [
          `$\\frac{${a}}{${b}} \\approx ${(a / b).toFixed(3)}$, so the ceiling is $${up}$.`,
          `$-\\frac{${c}}{${d}} \\approx ${(-c / d).toFixed(3)}$, so the floor is $${down}$.`,
          `The sum is $${up} ${signed(down)} = ${up + down}$.`,
        ],
        checks: [`$${up - 1} < \\frac{${a}}{${b}} \\le ${up}$ and $${down} \\le -\\frac{${c}}{${d}} < ${down + 1}$.`],
        detours: [
          `Cutting off the decimals of the negative number would give $${Math.trunc(-c / d)}$, but the floor is never larger than the number.`,
        ],
        slips: [String(up + Math.trunc(-c / d)), String(Math.floor(a / b) + down), String(up - down)],
      };
    },
    floorOfRoot(random) {
      const n = random.int(30, 900);
      const m = random.int(30, 900);
      const [down, up] = [Math.floor(Math.sqrt(n)), Math.ceil(Math.sqrt(m))];
      return {
        question: random.pick([
          `Compute $\\lfloor \\sqrt{${n}} \\rfloor + \\lceil \\sqrt{${m}} \\rceil$.`,
          `Evaluate the expression $\\lfloor \\sqrt{${n}} \\rfloor + \\lceil \\sqrt{${m}} \\rceil$.`,
        ]),
        given: { n, m },
        answer: String(down + up),
        idea: 'I place both roots between whole numbers by looking at perfect squares.',
        steps: [
          `$${down}^2 = ${down * down} \\le ${n} < ${(down + 1) ** 2} = ${down + 1}^2$, so $\\lfloor \\sqrt{${n}} \\rfloor = ${down}$.`,
          `$${up - 1}^2 = ${(up - 1) ** 2} < ${m} \\le ${up * up} = ${up}^2$, so $\\lceil \\sqrt{${m}} \\rceil = ${up}$.`,
          `Together $${down} + ${up} = ${down + up}$.`,
        ],
        checks: [`In decimals the roots are about ${Math.sqrt(n).toFixed(2)} and ${Math.sqrt(m).toFixed(2)}.`],
        detours: [
          `Rounding to the nearest integer would give $${Math.round(Math.sqrt(n)) + Math.round(Math.sqrt(m))}$ here; floor and ceiling do not round.`,
        ],
        slips: [String(down + up - 1), String(down + up + 1), String(Math.floor(Math.sqrt(n + m)))],
      };
    },
  }),

  ...templates([domain, 'Defined operations and substitution', 'Evaluating a newly defined operation'], {
    starOperation(random) {
      const [p, q] = [random.int(2, 5), random.int(2, 6)];
      const [a, b] = [random.int(2, 9), random.intBut(-5, 9, 0)];
      const symbol = random.pick(['\\star', '\\diamond', '\\oplus', '\\otimes']);
      const value = p * a * a - q * a * b;
      return {
        question: random.pick([
          `The operation $${symbol}$ is defined by $a ${symbol} b = ${p}a^2 - ${q}ab$. What is $${a} ${symbol} ${bracket(b)}$?`,
          `For all real numbers let $a ${symbol} b = ${p}a^2 - ${q}ab$. Compute $${a} ${symbol} ${bracket(b)}$.`,
        ]),
        given: { p, q, a, b },
        answer: String(value),
        idea: `I substitute $a = ${a}$ and $b = ${b}$ in the definition, in this order.`,
        steps: [
          `$${p}a^2 = ${p} \\cdot ${a * a} = ${p * a * a}$.`,
          `$${q}ab = ${q} \\cdot ${a} \\cdot ${bracket(b)} = ${q * a * b}$.`,
          `The difference is $${p * a * a} - ${bracket(q * a * b)} = ${value}$.`,
        ],
        checks: [`Factored, $a(${p}a - ${q}b) = ${a} \\cdot ${bracket(p * a - q * b)} = ${value}$.`],
        detours: [
          `The operation is not symmetric: with the two numbers exchanged it would be $${p * b * b - q * a * b}$.`,
        ],
        slips: [String(p * b * b - q * a * b), String(p * a * a + q * a * b), String((p * a) ** 2 - q * a * b)],
      };
    },
    nestedOperation(random) {
      const [k, m] = [random.int(2, 5), random.int(1, 7)];
      const [a, b, c] = [random.int(1, 6), random.int(1, 6), random.int(2, 6)];
      const apply = (x: number, y: number): number => k * x + x * y - m;
      const inner = apply(a, b);
      const value = apply(inner, c);
      return {
        question: random.pick([
          `Define $x \\# y = ${k}x + xy - ${m}$. Find the value of $(${a} \\# ${b}) \\# ${c}$.`,
          `A new operation is defined as $x \\# y = ${k}x + xy - ${m}$. What is $(${a} \\# ${b}) \\# ${c}$?`,
        ]),
        given: { k, a, b, c, m },
        answer: String(value),
        idea: 'The parentheses say which operation to do first; its result is then the left operand of the second one.',
        steps: [
          `Inside: $${a} \\# ${b} = ${k * a} + ${a * b} - ${m} = ${inner}$.`,
          `Then $${bracket(inner)} \\# ${c} = ${k * inner} ${signed(inner * c)} - ${m} = ${value}$.`,
        ],
        checks: [
          `Since $x \\# y = x(${k} + y) - ${m}$: $${a} \\cdot ${k + b} - ${m} = ${inner}$ and $${bracket(inner)} \\cdot ${k + c} - ${m} = ${value}$.`,
        ],
        detours: [
          `From the right, $${a} \\# (${b} \\# ${c})$ would be $${apply(a, apply(b, c))}$. The parentheses forbid that.`,
        ],
        slips: [String(apply(a, apply(b, c))), String(inner), String(value + m)],
      };
    },
  }),

  ...templates([domain, 'Distance and midpoint', 'Distance between points'], {
    distanceOfTwoPoints(random) {
      const [x1, y1] = [random.int(-8, 8), random.int(-8, 8)];
      const [dx, dy] = [random.intBut(-9, 9, 0), random.intBut(-9, 9, 0)];
      const [x2, y2] = [x1 + dx, y1 + dy];
      const square = dx * dx + dy * dy;
      return {
        question: random.pick([
          `Find the distance between the points $(${x1}, ${y1})$ and $(${x2}, ${y2})$. Give it in simplest radical form.`,
          `What is the distance from $(${x1}, ${y1})$ to $(${x2}, ${y2})$ in the coordinate plane?`,
        ]),
        given: { x1, y1, x2, y2 },
        answer: surd(square),
        idea: 'The differences of the coordinates are the legs of a right triangle whose hypotenuse is the distance.',
        steps: [
          `The differences are $${x2} - ${bracket(x1)} = ${dx}$ and $${y2} - ${bracket(y1)} = ${dy}$.`,
          `The square of the distance is $${dx * dx} + ${dy * dy} = ${square}$.`,
          `So the distance is $\\sqrt{${square}}${surd(square) === `\\sqrt{${square}}` ? '' : ` = ${surd(square)}`}$.`,
        ],
        checks: [
          `The distance ${Math.sqrt(square).toFixed(3)} is more than the larger leg ${Math.max(Math.abs(dx), Math.abs(dy))} and less than the sum of both, ${Math.abs(dx) + Math.abs(dy)}.`,
        ],
        detours: [
          `Adding the legs gives $${Math.abs(dx) + Math.abs(dy)}$, the way along the axes, not the straight one.`,
        ],
        slips: [String(Math.abs(dx) + Math.abs(dy)), String(square), surd((x1 + x2) ** 2 + (y1 + y2) ** 2 || 2)],
      };
    },
    unknownCoordinate(random) {
      const [m, n] = random.pick([
        [3, 4],
        [6, 8],
        [5, 12],
        [8, 15],
        [9, 12],
        [4, 3],
        [12, 5],
        [15, 8],
      ] as const);
      const distance = Math.hypot(m, n);
      const [x1, y1] = [random.int(-6, 6), random.int(-6, 6)];
      const x2 = x1 + m;
      return {
        question: random.pick([
          `The distance between $(${x1}, ${y1})$ and $(${x2}, k)$ is $${distance}$, and $k$ is greater than $${y1}$. Find $k$.`,
          `For which $k > ${y1}$ is the distance from the point $(${x2}, k)$ to $(${x1}, ${y1})$ equal to $${distance}$?`,
        ]),
        given: { x1, y1, x2, distance },
        answer: String(y1 + n),
        idea: 'The distance formula gives an equation for $k$.',
        steps: [
          `The horizontal difference is $${x2} - ${bracket(x1)} = ${m}$, so $${m * m} + (k - ${bracket(y1)})^2 = ${distance * distance}$.`,
          `Then $(k - ${bracket(y1)})^2 = ${distance * distance} - ${m * m} = ${n * n}$.`,
          `Since $k > ${y1}$, $k - ${bracket(y1)} = ${n}$ and $k = ${y1 + n}$.`,
        ],
        checks: [`$${m}^2 + ${n}^2 = ${m * m} + ${n * n} = ${m * m + n * n}$, the square of $${distance}$.`],
        detours: [`The other root $k = ${y1 - n}$ has the right distance too, but it lies below $${y1}$.`],
        slips: [String(y1 - n), String(n), String(y1 + distance - m)],
      };
    },
  }),

  ...templates([domain, 'Functions: evaluation, composition, inverse', 'Evaluating functions'], {
    valueOfQuadratic(random) {
      const [a, b, c] = [random.intBut(-4, 6, 0, 1), random.intBut(-9, 9, 0), random.int(-12, 12)];
      const x = random.intBut(-6, 6, 0, 1);
      const value = a * x * x + b * x + c;
      const name = random.pick(['f', 'g', 'h', 'P']);
      return {
        question: random.pick([
          `If $${name}(x) = ${polynomial([a, b, c])}$, what is $${name}(${x})$?`,
          `Evaluate the function $${name}(x) = ${polynomial([a, b, c])}$ at $x = ${x}$.`,
        ]),
        given: { a, b, c, x },
        answer: String(value),
        idea: `I put $${x}$ in the place of every $x$, in parentheses, and mind the order of operations.`,
        steps: [
          `$${bracket(x)}^2 = ${x * x}$, so the first term is $${a} \\cdot ${x * x} = ${a * x * x}$.`,
          `The second term is $${b} \\cdot ${bracket(x)} = ${b * x}$.`,
          `Adding up: $${a * x * x} ${signed(b * x)} ${signed(c)} = ${value}$.`,
        ],
        checks: [`Nested: $(${a} \\cdot ${bracket(x)} ${signed(b)}) \\cdot ${bracket(x)} ${signed(c)} = ${value}$.`],
        detours: [
          x < 0
            ? `The square of $${x}$ is positive; with $-${x * x}$ I would get $${-a * x * x + b * x + c}$.`
            : `The square belongs to $x$ only: $(${a} \\cdot ${x})^2 = ${(a * x) ** 2}$ is not the first term.`,
        ],
        slips: [String(-a * x * x + b * x + c), String((a * x) ** 2 + b * x + c), String(a * x * x - b * x + c)],
      };
    },
    differenceOfValues(random) {
      const [a, b] = [random.int(2, 9), random.int(1, 15)];
      const [m, n] = [random.int(3, 9), random.int(1, 2)];
      const value = (x: number): number => x * x * a - b * x;
      const thing = random.pick(things);
      return {
        question: random.pick([
          `Let $f(x) = ${polynomial([a, -b, 0])}$. Compute $f(${m}) - f(${n})$.`,
          `A workshop that sells a ${thing} at price $x$ uses the function $f(x) = ${polynomial([a, -b, 0])}$. What is $f(${m}) - f(${n})$?`,
        ]),
        given: { a, b, m, n },
        answer: String(value(m) - value(n)),
        idea: 'Two values of the same function, then their difference.',
        steps: [
          `$f(${m}) = ${a * m * m} - ${b * m} = ${value(m)}$.`,
          `$f(${n}) = ${a * n * n} - ${b * n} = ${value(n)}$.`,
          `The difference is $${value(m)} - ${bracket(value(n))} = ${value(m) - value(n)}$.`,
        ],
        checks: [
          `By factoring: $${a}(${m}^2 - ${n}^2) - ${b}(${m} - ${n}) = ${a * (m * m - n * n)} - ${b * (m - n)} = ${value(m) - value(n)}$.`,
        ],
        detours: [
          `It is not $f(${m} - ${n}) = f(${m - n}) = ${value(m - n)}$; a function need not respect differences.`,
        ],
        slips: [String(value(m - n)), String(value(m) + value(n)), String(value(n) - value(m))],
      };
    },
  }),
];
