import { ratio } from '../generator/fraction';
import { factorise, gcd, lcm, modulo, powerModulo } from '../generator/integers';
import { primeProduct } from '../generator/latex';
import { templates } from '../generator/template';

const domain = 'Number Theory';

function divisorsOf(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i + 1).filter((d) => n % d === 0);
}

export const numberTheory = [
  ...templates([domain, 'Divisibility and factors', 'Counting divisors'], {
    countDivisors(random) {
      const n = 2 ** random.int(1, 4) * 3 ** random.int(0, 3) * 5 ** random.int(0, 2) * random.pick([1, 7, 11, 13]);
      const factors = factorise(n);
      const count = factors.reduce((product, [, exponent]) => product * (exponent + 1), 1);
      return {
        question: random.pick([
          `How many positive divisors does $${n}$ have?`,
          `Find the number of positive factors of $${n}$.`,
          `How many positive integers divide $${n}$ evenly?`,
        ]),
        given: { n },
        answer: String(count),
        idea: 'I factor the number into primes; every divisor is a choice of exponents.',
        steps: [
          `$${n} = ${primeProduct(factors)}$.`,
          `For the exponents of a divisor there are ${factors.map(([prime, exponent]) => `$${exponent + 1}$ choices for $${prime}$`).join(', ')}.`,
          `So there are $${factors.map(([, exponent]) => exponent + 1).join(' \\cdot ')} = ${count}$ divisors.`,
        ],
        checks: [
          n <= 400
            ? `Listing them: ${divisorsOf(n).join(', ')}. That makes ${count}.`
            : `Divisors come in pairs with product $${n}$; ${count % 2 === 0 ? 'the number is even, so it is no perfect square. Fine.' : 'the number is odd, so it is a perfect square. Fine.'}`,
        ],
        detours: [
          `Multiplying the exponents themselves would ignore that exponent $0$ is allowed. It must be one more each.`,
        ],
        slips: [
          String(count - 2),
          String(factors.reduce((product, [, exponent]) => product * exponent, 1)),
          String(count - 1),
        ],
      };
    },
    countEvenDivisors(random) {
      const [twos, odd] = [random.int(2, 5), random.pick([9, 15, 21, 25, 27, 35, 45, 63, 75, 81, 105])];
      const n = 2 ** twos * odd;
      const oddDivisors = divisorsOf(odd).length;
      return {
        question: random.pick([
          `How many of the positive divisors of $${n}$ are even?`,
          `Determine how many positive factors of $${n}$ are even numbers.`,
        ]),
        given: { n },
        answer: String(twos * oddDivisors),
        idea: 'A divisor is even when it has at least one factor $2$.',
        steps: [
          `$${n} = ${primeProduct(factorise(n))}$.`,
          `The exponent of $2$ may be $1$ to $${twos}$: $${twos}$ choices. The odd part $${odd}$ has $${oddDivisors}$ divisors.`,
          `So there are $${twos} \\cdot ${oddDivisors} = ${twos * oddDivisors}$ even divisors.`,
        ],
        checks: [
          `All divisors: $${twos + 1} \\cdot ${oddDivisors} = ${(twos + 1) * oddDivisors}$; the odd ones are $${oddDivisors}$; the difference is $${twos * oddDivisors}$.`,
        ],
        detours: [`Counting exponent $0$ of $2$ as well would include the odd divisors.`],
        slips: [String((twos + 1) * oddDivisors), String(oddDivisors), String(twos * oddDivisors - 1)],
      };
    },
  }),

  ...templates([domain, 'Divisibility and factors', 'Sum and product of divisors'], {
    sumOfDivisors(random) {
      const n = 2 ** random.int(1, 4) * random.pick([3, 5, 7, 9, 11, 13, 15, 21, 25, 27]);
      const factors = factorise(n);
      const sums = factors.map(([prime, exponent]) => (prime ** (exponent + 1) - 1) / (prime - 1));
      const sum = sums.reduce((a, b) => a * b, 1);
      return {
        question: random.pick([
          `What is the sum of all positive divisors of $${n}$?`,
          `Find the sum of the positive factors of $${n}$.`,
        ]),
        given: { n },
        answer: String(sum),
        idea: 'The sum of the divisors is a product of sums of prime powers.',
        steps: [
          `$${n} = ${primeProduct(factors)}$.`,
          `The sums of the powers are ${factors.map(([prime, exponent], i) => `$${Array.from({ length: exponent + 1 }, (_, k) => prime ** k).join(' + ')} = ${sums[i]}$`).join(' and ')}.`,
          `The product is $${sums.join(' \\cdot ')} = ${sum}$.`,
        ],
        checks: [`The divisors are ${divisorsOf(n).join(', ')}; added up they give $${sum}$.`],
        detours: [`The sum includes $1$ and $${n}$ itself; without $${n}$ it would be $${sum - n}$.`],
        slips: [String(sum - n), String(sum - 1), String(sum - n - 1)],
      };
    },
    sumOfOddDivisors(random) {
      const odd = random.pick([15, 21, 27, 33, 35, 39, 45, 55, 63, 75]);
      const n = 2 ** random.int(1, 4) * odd;
      const list = divisorsOf(odd);
      const sum = list.reduce((a, b) => a + b, 0);
      return {
        question: random.pick([
          `Find the sum of the odd positive divisors of $${n}$.`,
          `What is the sum of all positive divisors of $${n}$ that are odd?`,
        ]),
        given: { n },
        answer: String(sum),
        idea: 'Odd divisors use no factor $2$, so they are the divisors of the odd part.',
        steps: [
          `$${n} = ${n / odd} \\cdot ${odd}$, so the odd divisors of $${n}$ are the divisors of $${odd}$.`,
          `They are ${list.map((d) => `$${d}$`).join(', ')}.`,
          `The sum of these divisors is $${sum}$.`,
        ],
        checks: [
          `By the product formula for $${odd} = ${primeProduct(factorise(odd))}$ the sum is also $${factorise(odd)
            .map(([prime, exponent]) => (prime ** (exponent + 1) - 1) / (prime - 1))
            .join(' \\cdot ')} = ${sum}$.`,
        ],
        detours: [`Taking half of all divisors is not right: most divisors here are even.`],
        slips: [String(sum - 1), String(sum - odd), String(sum * (2 * (n / odd) - 1))],
      };
    },
  }),

  ...templates([domain, 'GCD and LCM', 'Greatest common divisor'], {
    gcdOfTwo(random) {
      const g = random.int(3, 24);
      const p = random.int(3, 17);
      const q = p + random.pick([1, 2, 3, 5]);
      const [a, b] = [g * p, g * q];
      const answer = gcd(a, b);
      const lines: string[] = [];
      for (let [x, y] = [b, a]; y !== 0; [x, y] = [y, x % y])
        lines.push(`$${x} = ${Math.floor(x / y)} \\cdot ${y} + ${x % y}$`);
      return {
        question: random.pick([
          `What is the greatest common divisor of $${a}$ and $${b}$?`,
          `Find $\\gcd(${a}, ${b})$.`,
          `Two ribbons are $${a}$ cm and $${b}$ cm long. They are cut into pieces of equal length, as long as possible, with nothing left over. What is this greatest common length in cm?`,
        ]),
        given: { a, b },
        answer: String(answer),
        idea: 'Repeated division with remainder finds the greatest common divisor.',
        steps: [`${lines.join(', ')}.`, `The last remainder that is not zero is $${answer}$.`],
        checks: [
          `$${a} = ${answer} \\cdot ${a / answer}$ and $${b} = ${answer} \\cdot ${b / answer}$, and $${a / answer}$ and $${b / answer}$ have no common factor.`,
        ],
        detours: [
          `The prime factors say the same: $${primeProduct(factorise(a))}$ and $${primeProduct(factorise(b))}$; the common part is $${answer}$.`,
        ],
        slips: [String(lcm(a, b)), String(answer * 2), String(b - a === answer ? 1 : b - a)],
      };
    },
    gcdOfThree(random) {
      const g = random.int(2, 15);
      const [p, q, r] = [6 * random.int(1, 3), 10 * random.int(1, 3), 15 * random.int(1, 3)];
      const [a, b, c] = [g * p, g * q, g * r];
      const first = gcd(a, b);
      const answer = gcd(first, c);
      return {
        question: random.pick([
          `Find the greatest common divisor of $${a}$, $${b}$ and $${c}$.`,
          `A florist has $${a}$ roses, $${b}$ tulips and $${c}$ lilies and makes identical bouquets that use up all flowers. What is the greatest possible number of bouquets?`,
        ]),
        given: { a, b, c },
        answer: String(answer),
        idea: 'The greatest common divisor of three numbers can be taken in two steps.',
        steps: [`$\\gcd(${a}, ${b}) = ${first}$.`, `$\\gcd(${first}, ${c}) = ${answer}$.`],
        checks: [
          `The quotients $${a / answer}$, $${b / answer}$ and $${c / answer}$ have no factor common to all three.`,
        ],
        detours: [
          `Two of the quotients may still share a factor, as $${a / answer}$ and $${b / answer}$ do; all three would have to.`,
        ],
        slips: [String(first), String(gcd(b, c)), '1'],
      };
    },
  }),

  ...templates([domain, 'GCD and LCM', 'Least common multiple'], {
    lcmOfTwo(random) {
      const g = random.int(2, 12);
      const p = random.int(2, 9);
      const q = p + random.int(1, 6);
      const [a, b] = [g * p, g * q];
      const answer = lcm(a, b);
      return {
        question: random.pick([
          `What is the least common multiple of $${a}$ and $${b}$?`,
          `Two lights flash together now. One flashes every $${a}$ seconds, the other every $${b}$ seconds. After how many seconds do they flash together again for the first time?`,
          `Find the smallest positive integer that is divisible by both $${a}$ and $${b}$.`,
        ]),
        given: { a, b },
        answer: String(answer),
        idea: 'The least common multiple is the product divided by the greatest common divisor.',
        steps: [
          `$\\gcd(${a}, ${b}) = ${gcd(a, b)}$.`,
          `$${a} \\cdot ${b} = ${a * b}$, and $${a * b} \\div ${gcd(a, b)} = ${answer}$.`,
        ],
        checks: [
          `$${answer} = ${answer / a} \\cdot ${a} = ${answer / b} \\cdot ${b}$, and $${answer / a}$ and $${answer / b}$ have no common factor, so nothing smaller works.`,
        ],
        detours: [
          `The product $${a * b}$ is a common multiple, but not the least one unless the numbers have no common factor.`,
        ],
        slips: [String(a * b === answer ? 2 * answer : a * b), String(gcd(a, b)), String(a + b)],
      };
    },
    leastWithRemainder(random) {
      const [a, b, c] = random.pick([
        [4, 6, 9],
        [3, 4, 5],
        [6, 8, 10],
        [5, 6, 8],
        [4, 10, 12],
        [6, 9, 12],
        [8, 9, 12],
        [5, 7, 10],
        [6, 10, 15],
      ] as const);
      const r = random.int(1, a - 1);
      const common = lcm(lcm(a, b), c);
      return {
        question: random.pick([
          `Find the smallest integer greater than $${c}$ that leaves a remainder of $${r}$ when divided by each of $${a}$, $${b}$ and $${c}$.`,
          `A box of beads is counted in groups of $${a}$, of $${b}$ and of $${c}$, and each time $${r}$ ${r === 1 ? 'bead is' : 'beads are'} left over. There are more than $${c}$ beads. What is the least possible number of beads?`,
        ]),
        given: { a, b, c, r },
        answer: String(common + r),
        idea: `If I take the $${r}$ away, the number is divisible by all three, so it is a common multiple.`,
        steps: [
          `The least common multiple of $${a}$, $${b}$ and $${c}$ is $${common}$.`,
          `Adding the remainder: $${common} + ${r} = ${common + r}$.`,
        ],
        checks: [
          `$${common + r} - ${r} = ${common}$ is $${common / a} \\cdot ${a}$, $${common / b} \\cdot ${b}$ and $${common / c} \\cdot ${c}$.`,
        ],
        detours: [`The number $${r}$ itself leaves these remainders, but it is not greater than $${c}$.`],
        slips: [
          String(common),
          String(common - r),
          String(a * b * c + r === common + r ? common + 2 * r : a * b * c + r),
        ],
      };
    },
  }),

  ...templates([domain, 'Modular arithmetic and remainders', 'Units digit and last digits'], {
    unitsDigitOfPower(random) {
      const base = random.pick([2, 3, 7, 8, 12, 13, 17, 18, 22, 23, 27, 33, 37]);
      const exponent = random.int(20, 999);
      const last = base % 10;
      const cycle = [1, 2, 3, 4].map((k) => powerModulo(last, k, 10));
      const rest = exponent % 4;
      const answer = powerModulo(base, exponent, 10);
      return {
        question: random.pick([
          `What is the units digit of $${base}^{${exponent}}$?`,
          `Find the last digit of $${base}^{${exponent}}$.`,
          `Determine the ones digit of the number $${base}^{${exponent}}$.`,
        ]),
        given: { base, exponent },
        answer: String(answer),
        idea: 'Only the last digit of the base matters, and the last digits of the powers repeat.',
        steps: [
          `The last digits of $${last}^1, ${last}^2, ${last}^3, ${last}^4$ are $${cycle.join(', ')}$, and then they repeat with period $4$.`,
          `$${exponent} = 4 \\cdot ${Math.floor(exponent / 4)} + ${rest}$, so I need the ${rest === 0 ? 'last entry of the cycle' : `entry number ${rest} of the cycle`}.`,
          `That is $${answer}$.`,
        ],
        checks: [
          `Modulo $10$: $${last}^4 \\equiv ${powerModulo(last, 4, 10)}$, and the period divides $4$ for every digit here.`,
        ],
        detours: [
          rest === 0
            ? 'Remainder $0$ means the fourth entry, not the first one.'
            : `Entry number $${rest}$, counted from one; counting from zero would shift the result.`,
        ],
        slips: [
          String(powerModulo(base, exponent + 1, 10)),
          String(powerModulo(base, exponent + 2, 10)),
          String(modulo(last * exponent, 10)),
        ],
      };
    },
    unitsDigitOfSum(random) {
      const [a, b] = [random.pick([2, 3, 7, 8]), random.pick([4, 6, 9])];
      const [m, n] = [random.int(15, 300), random.int(15, 300)];
      const [first, second] = [powerModulo(a, m, 10), powerModulo(b, n, 10)];
      return {
        question: random.pick([
          `What is the units digit of the sum $${a}^{${m}} + ${b}^{${n}}$?`,
          `Find the last digit of $${a}^{${m}} + ${b}^{${n}}$.`,
        ]),
        given: { a, b, m, n },
        answer: String((first + second) % 10),
        idea: 'The last digit of the sum follows from the last digits of both powers.',
        steps: [
          `The powers of $${a}$ end in $${[1, 2, 3, 4].map((k) => powerModulo(a, k, 10)).join(', ')}$ with period $4$; $${m}$ leaves the remainder $${m % 4}$, so $${a}^{${m}}$ ends in $${first}$.`,
          `The powers of $${b}$ end in $${[1, 2].map((k) => powerModulo(b, k, 10)).join(', ')}$ in turn; $${n}$ is ${n % 2 === 0 ? 'even' : 'odd'}, so $${b}^{${n}}$ ends in $${second}$.`,
          `$${first} + ${second} = ${first + second}$, so the units digit is $${(first + second) % 10}$.`,
        ],
        checks: [`Modulo $10$ the sum is $${first} + ${second} \\equiv ${(first + second) % 10}$.`],
        detours: [`If the two digits add up to ten or more, only the last digit of their sum counts.`],
        slips: [
          String((first * second) % 10),
          String((first + second + 1) % 10),
          String((powerModulo(a, m + 1, 10) + second) % 10),
        ],
      };
    },
  }),

  ...templates([domain, 'Modular arithmetic and remainders', 'Remainders of powers'], {
    powerRemainder(random) {
      const modulus = random.pick([7, 9, 11, 13, 17, 19, 23]);
      const base = random.int(2, 12);
      const exponent = random.int(20, 400);
      const residues: number[] = [];
      for (let value = base % modulus; !residues.includes(value); value = (value * base) % modulus)
        residues.push(value);
      const periodic = residues[residues.length - 1] === 1;
      const answer = powerModulo(base, exponent, modulus);
      const period = residues.length;
      return {
        question: random.pick([
          `What is the remainder when $${base}^{${exponent}}$ is divided by $${modulus}$?`,
          `Find the remainder of $${base}^{${exponent}}$ upon division by $${modulus}$.`,
        ]),
        given: { base, exponent, modulus },
        answer: String(answer),
        idea: `I look at the powers of $${base}$ modulo $${modulus}$ until they repeat.`,
        steps: periodic
          ? [
              `Modulo $${modulus}$ the powers $${base}^1, ${base}^2, \\ldots$ are $${residues.join(', ')}$, and then it starts again: the period is $${period}$.`,
              `$${exponent} = ${period} \\cdot ${Math.floor(exponent / period)} + ${exponent % period}$.`,
              `So $${base}^{${exponent}} \\equiv ${base}^{${exponent % period}} \\equiv ${answer} \\pmod{${modulus}}$.`,
            ]
          : [
              `Modulo $${modulus}$ the first powers of $${base}$ are $${residues.join(', ')}$, and from there on they repeat.`,
              `Following the repetition up to the exponent $${exponent}$ gives $${answer}$.`,
            ],
        checks: [
          `By squaring: $${base}^{${Math.floor(exponent / 2)}} \\equiv ${powerModulo(base, Math.floor(exponent / 2), modulus)}$, squared ${exponent % 2 === 1 ? `and times $${base}$ ` : ''}this is $${answer}$ modulo $${modulus}$.`,
        ],
        detours: [
          `Reducing the exponent modulo $${modulus}$ is a mistake: exponents repeat with the period, not with the modulus.`,
        ],
        slips: [
          String(powerModulo(base, exponent % modulus, modulus)),
          String((base * exponent) % modulus),
          String((answer + 1) % modulus),
        ],
      };
    },
    sumOfPowersRemainder(random) {
      const modulus = random.pick([5, 7, 9, 11]);
      const n = random.int(8, 30);
      const base = random.int(2, 6);
      let total = 0;
      for (let k = 1; k <= n; k++) total = (total + powerModulo(base, k, modulus)) % modulus;
      const shown = Array.from({ length: n }, (_, k) => powerModulo(base, k + 1, modulus));
      return {
        question: random.pick([
          `Find the remainder when $${base}^1 + ${base}^2 + ${base}^3 + \\cdots + ${base}^{${n}}$ is divided by $${modulus}$.`,
          `What is the remainder of the sum $${base}^1 + ${base}^2 + \\cdots + ${base}^{${n}}$ modulo $${modulus}$?`,
        ]),
        given: { base, n, modulus },
        answer: String(total),
        idea: `Every power can be replaced by its remainder modulo $${modulus}$ before adding.`,
        steps: [
          `The remainders of the powers are $${shown.join(', ')}$.`,
          `They add up to $${shown.reduce((a, b) => a + b, 0)}$.`,
          `Modulo $${modulus}$ this is $${total}$.`,
        ],
        checks: [
          `$${shown.reduce((a, b) => a + b, 0)} - ${total} = ${shown.reduce((a, b) => a + b, 0) - total}$ is divisible by $${modulus}$.`,
        ],
        detours: [`The sum starts with the exponent $1$; starting with $0$ would add one more.`],
        slips: [
          String((total + 1) % modulus),
          String(powerModulo(base, n, modulus)),
          String((total + modulus - 2) % modulus),
        ],
      };
    },
  }),

  ...templates([domain, 'Modular arithmetic and remainders', 'Linear congruences and inverses'], {
    modularInverse(random) {
      const modulus = random.pick([11, 13, 17, 19, 23, 29, 31, 37, 41]);
      const a = random.int(3, modulus - 2);
      const inverse = Array.from({ length: modulus }, (_, x) => x).find((x) => (a * x) % modulus === 1) ?? 0;
      return {
        question: random.pick([
          `Find the inverse of $${a}$ modulo $${modulus}$. Give it as an integer from $0$ to $${modulus - 1}$.`,
          `For which integer $n$ with $0 \\le n < ${modulus}$ is $${a}n \\equiv 1 \\pmod{${modulus}}$?`,
        ]),
        given: { a, modulus },
        answer: String(inverse),
        idea: `I look for a multiple of $${a}$ that is one more than a multiple of $${modulus}$.`,
        steps: [
          `The numbers $${modulus}k + 1$ are $${Array.from({ length: Math.min((a * inverse - 1) / modulus, 7) }, (_, k) => modulus * (k + 1) + 1).join(', ')}${(a * inverse - 1) / modulus > 7 ? ', \\ldots' : ''}$; the first one divisible by $${a}$ is $${a * inverse}$.`,
          `$${a * inverse} = ${a} \\cdot ${inverse}$, so the inverse is $${inverse}$.`,
        ],
        checks: [
          `$${a} \\cdot ${inverse} = ${a * inverse}$, and $${a * inverse} - 1 = ${a * inverse - 1} = ${(a * inverse - 1) / modulus} \\cdot ${modulus}$.`,
        ],
        detours: [
          `The fraction $\\frac{1}{${a}}$ is not an answer here; the inverse is an integer modulo $${modulus}$.`,
        ],
        slips: [String(modulus - inverse), String(modulus - a), String((inverse + 1) % modulus)],
      };
    },
    solveCongruence(random) {
      const modulus = random.pick([11, 13, 17, 19, 23, 25, 27, 29]);
      let a = random.int(3, 12);
      while (gcd(a, modulus) > 1) a++;
      const x = random.int(2, modulus - 1);
      const b = (a * x) % modulus;
      return {
        question: random.pick([
          `Solve the congruence $${a}x \\equiv ${b} \\pmod{${modulus}}$ for the integer $x$ with $0 \\le x < ${modulus}$.`,
          `What is the smallest nonnegative integer $x$ for which $${a}x$ leaves the remainder $${b}$ modulo $${modulus}$, that is $${a}x \\equiv ${b} \\pmod{${modulus}}$?`,
        ]),
        given: { a, b, modulus },
        answer: String(x),
        idea: `Since $${a}$ and $${modulus}$ have no common factor there is exactly one solution. I add multiples of $${modulus}$ to $${b}$ until the number is divisible by $${a}$.`,
        steps: [
          `$${b} + ${(a * x - b) / modulus} \\cdot ${modulus} = ${a * x}$ is divisible by $${a}$.`,
          `So $${a}x \\equiv ${a * x}$, and dividing by $${a}$ gives $x = ${x}$.`,
        ],
        checks: [
          `$${a} \\cdot ${x} = ${a * x}$, and $${a * x} - ${b} = ${a * x - b}$ is $${(a * x - b) / modulus}$ times $${modulus}$.`,
        ],
        detours: [
          `Dividing $${b}$ by $${a}$ as ordinary numbers gives $${ratio(b, a)}$${b % a === 0 ? ', which happens to be an integer' : ', which is no integer, so that is not the way'}.`,
        ],
        slips: [String(modulus - x), String((x + 1) % modulus), String((a * b) % modulus)],
      };
    },
  }),

  ...templates([domain, 'Modular arithmetic and remainders', 'Systems of congruences'], {
    twoCongruences(random) {
      const [m, n] = random.pick([
        [5, 7],
        [4, 9],
        [7, 9],
        [5, 8],
        [8, 11],
        [6, 11],
        [9, 10],
        [7, 12],
        [5, 13],
      ] as const);
      const x = random.int(n + 1, m * n - 1);
      const [a, b] = [x % m, x % n];
      const candidates = Array.from({ length: m }, (_, k) => b + n * k);
      return {
        question: random.pick([
          `Find the smallest positive integer that leaves a remainder of $${a}$ when divided by $${m}$ and a remainder of $${b}$ when divided by $${n}$.`,
          `What is the least positive integer $x$ with $x \\equiv ${a} \\pmod{${m}}$ and $x \\equiv ${b} \\pmod{${n}}$?`,
        ]),
        given: { a, b, m, n },
        answer: String(x),
        idea: `The moduli have no common factor, so there is exactly one solution below $${m * n}$. I list the numbers with the second remainder and test the first.`,
        steps: [
          `Numbers that leave $${b}$ modulo $${n}$: $${candidates.join(', ')}$.`,
          `Their remainders modulo $${m}$: $${candidates.map((value) => value % m).join(', ')}$.`,
          `The remainder $${a}$ appears at $${x}$.`,
        ],
        checks: [
          `$${x} = ${Math.floor(x / m)} \\cdot ${m} + ${a}$ and $${x} = ${Math.floor(x / n)} \\cdot ${n} + ${b}$.`,
        ],
        detours: [`Adding $${m * n}$ gives the next solution, $${x + m * n}$, but the smallest is asked for.`],
        slips: [
          String(x + m * n),
          String(candidates[1] === x ? (candidates[2] ?? 0) : (candidates[1] ?? 0)),
          String(a * b + m),
        ],
      };
    },
    threeCongruences(random) {
      const [m, n, k] = random.pick([
        [3, 4, 5],
        [3, 5, 7],
        [4, 5, 7],
        [2, 5, 9],
        [3, 7, 8],
      ] as const);
      const x = random.int(k + n, m * n * k - 1);
      const [a, b, c] = [x % m, x % n, x % k];
      const pair =
        Array.from({ length: m * n }, (_, value) => value).find((value) => value % m === a && value % n === b) ?? 0;
      return {
        question: random.pick([
          `A number of coins between $0$ and $${m * n * k - 1}$ leaves the remainder $${a}$ when divided by $${m}$, the remainder $${b}$ when divided by $${n}$ and the remainder $${c}$ when divided by $${k}$. How many coins are there?`,
          `Solve the system of congruences $x \\equiv ${a} \\pmod{${m}}$, $x \\equiv ${b} \\pmod{${n}}$, $x \\equiv ${c} \\pmod{${k}}$ with $0 \\le x < ${m * n * k}$.`,
        ]),
        given: { a, b, c, m, n, k },
        answer: String(x),
        idea: 'I combine the first two conditions to one and then bring in the third.',
        steps: [
          `The first two mean $x \\equiv ${pair} \\pmod{${m * n}}$.`,
          `The candidates are $${Array.from({ length: k }, (_, t) => pair + m * n * t).join(', ')}$, with remainders $${Array.from({ length: k }, (_, t) => (pair + m * n * t) % k).join(', ')}$ modulo $${k}$.`,
          `The one with remainder $${c}$ is $${x}$.`,
        ],
        checks: [`$${x}$ leaves $${a}$, $${b}$, $${c}$ modulo $${m}$, $${n}$, $${k}$.`],
        detours: [
          `$${pair}$ satisfies only the first two conditions${pair % k === c ? ', and by luck the third' : ''}.`,
        ],
        slips: [String(pair === x ? pair + m * n : pair), String(x + 1), String(a + b + c)],
      };
    },
  }),

  ...templates([domain, 'Number bases', 'Converting between bases'], {
    toBaseTen(random) {
      const base = random.int(3, 9);
      const digits = [
        random.int(1, base - 1),
        random.int(0, base - 1),
        random.int(0, base - 1),
        random.int(1, base - 1),
      ];
      const value = digits.reduce((total, digit) => total * base + digit, 0);
      const text = digits.join('');
      const parts = digits.map((digit, i) => digit * base ** (3 - i));
      return {
        question: random.pick([
          `Convert $${text}_{${base}}$ to base ten.`,
          `The number $${text}_{${base}}$ is written in base $${base}$. What is it in base $10$?`,
        ]),
        given: { digits: Number(text), base },
        answer: String(value),
        idea: `The places stand for $${base}^3, ${base}^2, ${base}, 1$.`,
        steps: [
          `$${digits.map((digit, i) => `${digit} \\cdot ${base ** (3 - i)}`).join(' + ')}$.`,
          `That is $${parts.join(' + ')} = ${value}$.`,
        ],
        checks: [
          `Horner: ${digits
            .slice(1)
            .map(
              (digit, i) =>
                `$${digits.slice(0, i + 1).reduce((t, d) => t * base + d, 0)} \\cdot ${base} + ${digit} = ${digits.slice(0, i + 2).reduce((t, d) => t * base + d, 0)}$`,
            )
            .join(', ')}.`,
        ],
        detours: [`The last digit stands for ones, so the highest power is the third and not the fourth.`],
        slips: [
          String(value * base),
          text,
          String(
            digits.reduceRight((total, digit) => total * base + digit, 0) +
              (digits.join('') === [...digits].reverse().join('') ? 1 : 0),
          ),
        ],
      };
    },
    fromBaseTen(random) {
      const base = random.int(3, 9);
      const value = random.int(base ** 3, base ** 4 - 1);
      const text = value.toString(base);
      const lines: string[] = [];
      for (let rest = value; rest > 0; rest = Math.floor(rest / base))
        lines.push(`$${rest} = ${base} \\cdot ${Math.floor(rest / base)} + ${rest % base}$`);
      return {
        question: random.pick([
          `Write the number $${value}$ (base ten) in base $${base}$. Give your answer with the base as a subscript.`,
          `Convert $${value}$ from base $10$ to base $${base}$ and express it in the form $n_{${base}}$.`,
        ]),
        given: { value, base },
        answer: `${text}_{${base}}`,
        idea: `Repeated division by $${base}$; the remainders are the digits from the last to the first.`,
        steps: [`${lines.join(', ')}.`, `Reading the remainders from the bottom up: $${text}_{${base}}$.`],
        checks: [
          `Back: $${Array.from(text, (digit, i) => `${digit} \\cdot ${base ** (text.length - 1 - i)}`).join(' + ')} = ${value}$.`,
        ],
        detours: [`Reading from the top down would turn the digits round to $${Array.from(text).reverse().join('')}$.`],
        slips: [
          `${(value + 1).toString(base)}_{${base}}`,
          `${(value - base).toString(base)}_{${base}}`,
          `${(value + base).toString(base)}_{${base}}`,
        ],
      };
    },
  }),

  ...templates([domain, 'Primes and prime factorisation', 'Factorials and powers of primes'], {
    trailingZeros(random) {
      const n = random.int(26, 800);
      const powers = [5, 25, 125, 625].filter((power) => power <= n);
      const parts = powers.map((power) => Math.floor(n / power));
      const count = parts.reduce((a, b) => a + b, 0);
      return {
        question: random.pick([
          `How many zeros are at the end of $${n}!$?`,
          `With how many zeros does the decimal form of $${n}!$ end?`,
          `Find the number of terminating zeros of $${n}!$ (${n} factorial).`,
        ]),
        given: { n },
        answer: String(count),
        idea: 'A zero at the end needs a factor $2$ and a factor $5$; there are more than enough twos, so I count the fives.',
        steps: [
          `${powers.map((power, i) => `$\\lfloor ${n} / ${power} \\rfloor = ${parts[i]}$`).join(', ')}.`,
          `The sum is $${parts.join(' + ')} = ${count}$.`,
        ],
        checks: [
          `The factors $2$: already $\\lfloor ${n} / 2 \\rfloor = ${Math.floor(n / 2)}$ of them, more than $${count}$.`,
        ],
        detours: [
          `Multiples of $25$ contribute a second five, so counting only the multiples of five gives too little ($${parts[0]}$).`,
        ],
        slips: [String(parts[0]), String(Math.floor(n / 10)), String(count + 1)],
      };
    },
    exponentOfPrime(random) {
      const prime = random.pick([2, 3, 7]);
      const n = random.int(prime * prime + 1, 120);
      const powers: number[] = [];
      for (let power = prime; power <= n; power *= prime) powers.push(power);
      const parts = powers.map((power) => Math.floor(n / power));
      const count = parts.reduce((a, b) => a + b, 0);
      return {
        question: random.pick([
          `What is the largest integer $k$ for which $${prime}^k$ divides $${n}!$?`,
          `Find the exponent of $${prime}$ in the prime factorization of $${n}!$.`,
        ]),
        given: { n, prime },
        answer: String(count),
        idea: `I count the multiples of $${prime}$, of $${prime * prime}$ and so on among the numbers from $1$ to $${n}$.`,
        steps: [
          `${powers.map((power, i) => `$\\lfloor ${n} / ${power} \\rfloor = ${parts[i]}$`).join(', ')}.`,
          `The exponent is $${parts.join(' + ')} = ${count}$.`,
        ],
        checks: [
          `Legendre's other formula: the digits of $${n}$ in base $${prime}$ add up to $${n - count * (prime - 1)}$, and $\\frac{${n} - ${n - count * (prime - 1)}}{${prime - 1}} = ${count}$.`,
        ],
        detours: [`Only the multiples of $${prime}$ would give $${parts[0]}$; higher powers count again.`],
        slips: [String(parts[0]), String(count - 1), String(count + 1)],
      };
    },
  }),

  ...templates([domain, 'Repeating and terminating decimals', 'Repeating decimals as fractions'], {
    purelyPeriodic(random) {
      const block = random.intBut(10, 98, 11, 22, 33, 44, 55, 66, 77, 88);
      const whole = random.int(0, 3);
      return {
        question: random.pick([
          `Express the repeating decimal $${whole}.\\overline{${block}}$ as a common fraction.`,
          `Write $${whole}.\\overline{${block}}$ as a fraction in lowest terms.`,
        ]),
        given: { block, whole },
        answer: ratio(whole * 99 + block, 99),
        idea: 'Shifting by one period and subtracting removes the repeating part.',
        steps: [
          `Let $x = ${whole}.\\overline{${block}}$. Then $100x = ${whole * 100 + block}.\\overline{${block}}$.`,
          `Subtracting, $99x = ${whole * 100 + block} - ${whole} = ${whole * 99 + block}$.`,
          `So $x = \\frac{${whole * 99 + block}}{99} = ${ratio(whole * 99 + block, 99)}$.`,
        ],
        checks: [`$${whole * 99 + block} \\div 99 \\approx ${(whole + block / 99).toFixed(6)}$.`],
        detours: [`Over $100$ it would be the terminating decimal $${whole}.${block}$, which is a little smaller.`],
        slips: [ratio(whole * 100 + block, 100), ratio(whole * 99 + block, 90), ratio(whole * 99 + block + 1, 99)],
      };
    },
    mixedPeriodic(random) {
      const [first, second] = [random.int(0, 9), random.int(1, 8)];
      const other = first === second ? (first + 1) % 10 : first;
      const top = other * 10 + second - other;
      return {
        question: random.pick([
          `What common fraction equals $0.${other}\\overline{${second}}$?`,
          `Write the decimal $0.${other}\\overline{${second}}$, in which only the last digit repeats, as a fraction in simplest form.`,
        ]),
        given: { digits: other * 10 + second },
        answer: ratio(top, 90),
        idea: 'One digit stands before the repeating part, so I multiply by $100$ and by $10$ and subtract.',
        steps: [
          `Let $x = 0.${other}\\overline{${second}}$. Then $100x = ${other * 10 + second}.\\overline{${second}}$ and $10x = ${other}.\\overline{${second}}$.`,
          `The difference is $90x = ${other * 10 + second} - ${other} = ${top}$.`,
          `So $x = \\frac{${top}}{90} = ${ratio(top, 90)}$.`,
        ],
        checks: [`$${top} \\div 90 \\approx ${(top / 90).toFixed(6)}$.`],
        detours: [`With $99$ below, both digits would repeat.`],
        slips: [ratio(other * 10 + second, 99), ratio(other * 10 + second, 90), ratio(other * 10 + second, 100)],
      };
    },
  }),

  ...templates([domain, 'Digits and place value', 'Digits of large numbers'], {
    digitsOfProduct(random) {
      const [fives, extra] = [random.int(4, 15), random.int(1, 6)];
      const twos = fives + extra;
      const lead = 2 ** extra;
      const count = fives + String(lead).length;
      return {
        question: random.pick([
          `How many digits does the number $2^{${twos}} \\cdot 5^{${fives}}$ have?`,
          `The product $2^{${twos}} \\cdot 5^{${fives}}$ is written out in base ten. Find the number of its digits.`,
        ]),
        given: { twos, fives },
        answer: String(count),
        idea: 'Pairing twos with fives makes tens, and tens only append zeros.',
        steps: [
          `$2^{${twos}} \\cdot 5^{${fives}} = 2^{${extra}} \\cdot 10^{${fives}} = ${lead} \\cdot 10^{${fives}}$.`,
          `That is $${lead}$ followed by $${fives}$ zeros, so it has $${String(lead).length} + ${fives} = ${count}$ digits.`,
        ],
        checks: [
          `The logarithm to base ten is about $${(Math.log10(lead) + fives).toFixed(3)}$; one more than its integer part is $${Math.floor(Math.log10(lead) + fives) + 1}$.`,
        ],
        detours: [`Adding the exponents, $${twos + fives}$, has no meaning here because the bases differ.`],
        slips: [String(fives), String(count + 1), String(twos + fives)],
      };
    },
    sumOfDigits(random) {
      const n = random.int(6, 40);
      const minus = random.int(2, 80);
      const sum =
        9 * (n - 2) +
        Array.from(String(100 - minus).padStart(2, '0')).reduce((total, digit) => total + Number(digit), 0);
      return {
        question: random.pick([
          `What is the sum of the digits of $10^{${n}} - ${minus}$?`,
          `The integer $10^{${n}} - ${minus}$ is written in base ten. Find the sum of its digits.`,
        ]),
        given: { n, minus },
        answer: String(sum),
        idea: 'Subtracting a small number from a power of ten leaves a row of nines and a short end.',
        steps: [
          `$10^{${n}} - ${minus} = 10^{${n}} - 100 + ${100 - minus}$.`,
          `$10^{${n}} - 100$ is $${n - 2}$ nines followed by two zeros; the last two digits become $${String(100 - minus).padStart(2, '0')}$.`,
          `The sum of the digits is $9 \\cdot ${n - 2} + ${sum - 9 * (n - 2)} = ${sum}$.`,
        ],
        checks: [
          `Modulo $9$: $1 - ${minus} \\equiv ${modulo(1 - minus, 9)}$, and $${sum} \\equiv ${sum % 9}$. They agree.`,
        ],
        detours: [
          `$10^{${n}}$ has $${n + 1}$ digits, but after subtracting only $${n}$ are left, so there are $${n - 2}$ nines before the end.`,
        ],
        slips: [String(sum + 9), String(sum - 9), String(9 * n)],
      };
    },
  }),

  ...templates([domain, 'Integer equations and consecutive integers', 'Consecutive integers'], {
    sumOfConsecutive(random) {
      const count = random.pick([3, 5, 7]);
      const middle = random.int(12, 150);
      const sum = count * middle;
      const answer = middle + (count - 1) / 2;
      const words: Readonly<Record<number, string>> = { 3: 'three', 5: 'five', 7: 'seven' };
      const word = words[count] ?? '';
      return {
        question: random.pick([
          `The sum of ${word} consecutive integers is $${sum}$. What is the largest of these integers?`,
          `If ${word} consecutive integers add up to $${sum}$, find the greatest of them.`,
        ]),
        given: { sum, count },
        answer: String(answer),
        idea: 'The mean of an odd number of consecutive integers is the middle one.',
        steps: [
          `The middle integer is $${sum} \\div ${count} = ${middle}$.`,
          `The largest is $${(count - 1) / 2}$ more: $${middle} + ${(count - 1) / 2} = ${answer}$.`,
        ],
        checks: [`From $${middle - (count - 1) / 2}$ to $${answer}$: the sum is $${count} \\cdot ${middle} = ${sum}$.`],
        detours: [`The middle one, $${middle}$, is not what is asked.`],
        slips: [String(middle), String(middle - (count - 1) / 2), String(answer + 1)],
      };
    },
    consecutiveEven(random) {
      const first = 2 * random.int(4, 40);
      const product = first * (first + 2);
      return {
        question: random.pick([
          `The product of two consecutive positive even integers is $${product}$. What is their sum?`,
          `Two consecutive even integers, both positive, have the product $${product}$. Find the sum of the two integers.`,
        ]),
        given: { product },
        answer: String(2 * first + 2),
        idea: 'If the number between them is $m$, the product is $(m - 1)(m + 1) = m^2 - 1$.',
        steps: [
          `$m^2 = ${product} + 1 = ${product + 1}$, so $m = ${first + 1}$.`,
          `The integers are $${first}$ and $${first + 2}$, with the sum $2 \\cdot ${first + 1} = ${2 * first + 2}$.`,
        ],
        checks: [`$${first} \\cdot ${first + 2} = ${product}$.`],
        detours: [`Consecutive even integers differ by $2$, not by $1$.`],
        slips: [String(first + 1), String(2 * first + 1), String(first)],
      };
    },
  }),
];
