import { Fraction, ratio } from '../generator/fraction';
import { gcd, lcm } from '../generator/integers';
import { money } from '../generator/latex';
import { templates } from '../generator/template';
import { things, who } from './scenes';

const domain = 'Prealgebra';

/** All [times as old now, times as old then, years until then, age of the younger] that a parent and a child can have. */
const agesOfTwo = [3, 4, 5, 6, 7].flatMap((k) =>
  [2, 3, 4, 5, 6]
    .filter((m) => m < k)
    .flatMap((m) =>
      Array.from({ length: 30 }, (_, index) => index + 2)
        .map((gap) => [k, m, gap, ((m - 1) * gap) / (k - m)] as const)
        .filter(([, , , age]) => Number.isInteger(age) && (k - 1) * age >= 18 && (k - 1) * age <= 45),
    ),
);

export const prealgebra = [
  ...templates([domain, 'Arithmetic operations', 'Order of operations'], {
    productBeforeSum(random) {
      const [a, b, d] = [random.int(3, 40), random.int(2, 12), random.int(2, 15)];
      const c = d + random.int(2, 20);
      const inner = c - d;
      const answer = a + b * inner;
      return {
        question: random.pick([
          `Compute $${a} + ${b} \\cdot (${c} - ${d})$.`,
          `What is the value of $${a} + ${b}(${c} - ${d})$?`,
          `Evaluate the expression $${a} + ${b} \\times (${c} - ${d})$.`,
        ]),
        given: { a, b, c, d },
        answer: String(answer),
        idea: `Parentheses first, then the product, and the sum at the very end. I must not add $${a}$ and $${b}$ before multiplying.`,
        steps: [
          `The parentheses give $${c} - ${d} = ${inner}$.`,
          `The product is $${b} \\cdot ${inner} = ${b * inner}$.`,
          `Finally $${a} + ${b * inner} = ${answer}$.`,
        ],
        checks: [
          `I can distribute instead: $${b} \\cdot ${c} = ${b * c}$ and $${b} \\cdot ${d} = ${b * d}$, so the value is $${a} + ${b * c} - ${b * d} = ${answer}$. The same.`,
        ],
        detours: [
          `Working from left to right would give $(${a} + ${b}) \\cdot ${inner} = ${(a + b) * inner}$, but multiplication binds more tightly than addition, so that reading is wrong.`,
        ],
        slips: [String((a + b) * inner), String(a + b * c - d), String(answer - b)],
      };
    },
    quotientOfDifference(random) {
      const [d, q, b] = [random.int(3, 9), random.int(3, 12), random.int(3, 12)];
      const e = random.int(2, 9);
      const a = random.int(Math.ceil((d * q + 1) / b), Math.ceil((d * q) / b) + 8);
      const c = a * b - d * q;
      const answer = q + e * e;
      return {
        question: random.pick([
          `Compute $(${a} \\cdot ${b} - ${c}) \\div ${d} + ${e}^2$.`,
          `Find the value of $\\frac{${a} \\cdot ${b} - ${c}}{${d}} + ${e}^2$.`,
        ]),
        given: { a, b, c, d, e },
        answer: String(answer),
        idea: 'There is a power, a product, a difference, a quotient and a sum. Everything above the division has to be done before dividing, and the power before the last sum.',
        steps: [
          `First the product: $${a} \\cdot ${b} = ${a * b}$.`,
          `Subtract: $${a * b} - ${c} = ${d * q}$.`,
          `Divide: $${d * q} \\div ${d} = ${q}$.`,
          `The power is $${e}^2 = ${e * e}$, and $${q} + ${e * e} = ${answer}$.`,
        ],
        checks: [
          `Backwards: $${answer} - ${e * e} = ${q}$, times $${d}$ is $${d * q}$, plus $${c}$ is $${a * b}$, which is $${a} \\cdot ${b}$.`,
        ],
        detours: [
          `If I read $${e}^2$ as $2 \\cdot ${e} = ${2 * e}$ I would end with $${q + 2 * e}$. A square is the number times itself, so $${e * e}$ it is.`,
        ],
        slips: [String(q + 2 * e), String((q + e) ** 2), String(a * b - c + e * e)],
      };
    },
  }),

  ...templates([domain, 'Fractions and decimals', 'Adding and subtracting fractions'], {
    sumOfTwoFractions(random) {
      const b = random.int(3, 12);
      const d = random.intBut(3, 15, b);
      const [a, c] = [random.int(1, b - 1), random.int(1, d - 1)];
      const common = lcm(b, d);
      const sum = new Fraction(a, b).plus(new Fraction(c, d));
      const [first, second] = [(a * common) / b, (c * common) / d];
      return {
        question: random.pick([
          `Compute $\\frac{${a}}{${b}} + \\frac{${c}}{${d}}$ and give the result as a fraction in lowest terms.`,
          `What is the sum of the fractions $\\frac{${a}}{${b}}$ and $\\frac{${c}}{${d}}$? Express your answer as a common fraction.`,
        ]),
        given: { a, b, c, d },
        answer: sum.tex,
        idea: `The denominators ${b} and ${d} differ, so I need a common denominator. The least one is the least common multiple, ${common}.`,
        steps: [
          `With denominator ${common} the first fraction is $\\frac{${first}}{${common}}$ and the second is $\\frac{${second}}{${common}}$.`,
          `Adding the numerators: $${first} + ${second} = ${first + second}$, so the sum is $\\frac{${first + second}}{${common}}$.`,
          `In lowest terms this is $${sum.tex}$.`,
        ],
        checks: [
          `In decimals: $${(a / b).toFixed(4)} + ${(c / d).toFixed(4)} \\approx ${sum.value.toFixed(4)}$, which agrees with $${sum.tex}$.`,
        ],
        detours: [
          `Adding tops and bottoms separately would give $\\frac{${a + c}}{${b + d}}$, which lies between the two fractions and so cannot be their sum. A common denominator is needed.`,
        ],
        slips: [ratio(a + c, b + d), ratio(first + second + 1, common), ratio(a + c, common)],
      };
    },
    differenceAfterWhole(random) {
      const b = random.int(3, 10);
      const d = random.intBut(3, 10, b);
      const [a, c, whole] = [random.int(1, b - 1), random.int(1, d - 1), random.int(2, 6)];
      const first = new Fraction(whole).minus(new Fraction(a, b));
      const result = first.minus(new Fraction(c, d));
      const common = lcm(b, d);
      return {
        question: random.pick([
          `Compute $${whole} - \\frac{${a}}{${b}} - \\frac{${c}}{${d}}$. Give a common fraction.`,
          `From $${whole}$ subtract $\\frac{${a}}{${b}}$, and from the result subtract $\\frac{${c}}{${d}}$. What is left, as a fraction in lowest terms?`,
        ]),
        given: { whole, a, b, c, d },
        answer: result.tex,
        idea: `I write everything over one denominator; for $${b}$ and $${d}$ the least common denominator is $${common}$.`,
        steps: [
          `$${whole} = \\frac{${whole * common}}{${common}}$, $\\frac{${a}}{${b}} = \\frac{${(a * common) / b}}{${common}}$ and $\\frac{${c}}{${d}} = \\frac{${(c * common) / d}}{${common}}$.`,
          `The numerator becomes $${whole * common} - ${(a * common) / b} - ${(c * common) / d} = ${whole * common - (a * common) / b - (c * common) / d}$.`,
          `So the result is $\\frac{${whole * common - (a * common) / b - (c * common) / d}}{${common}} = ${result.tex}$.`,
        ],
        checks: [
          `Adding back: $${result.tex} + \\frac{${c}}{${d}} = ${first.tex}$, and with $\\frac{${a}}{${b}}$ more that is $${whole}$.`,
        ],
        detours: [
          `Should I subtract $\\frac{${a}}{${b}}$ and then add the second fraction? No, the two minus signs both take away.`,
        ],
        slips: [
          first.plus(new Fraction(c, d)).tex,
          new Fraction(whole).plus(new Fraction(a, b)).minus(new Fraction(c, d)).tex,
          ratio(whole - a - c, common),
        ],
      };
    },
  }),

  ...templates([domain, 'Percentages', 'Percent of a quantity'], {
    percentOfNumber(random) {
      const percent = random.pick([5, 8, 12, 15, 16, 24, 35, 45, 64, 72, 85]);
      const base = 25 * random.int(4, 60);
      const answer = (percent * base) / 100;
      return {
        question: random.pick([
          `What is $${percent}\\%$ of $${base}$?`,
          `A school has $${base}$ students, and $${percent}\\%$ of them come by bicycle. How many students come by bicycle?`,
          `Find $${percent}$ percent of $${base}$.`,
        ]),
        given: { percent, base },
        answer: String(answer),
        idea: `Percent means hundredths, so I need $\\frac{${percent}}{100}$ of ${base}.`,
        steps: [
          `One percent of $${base}$ is $${base / 100}$.`,
          `$${percent}$ percent is $${percent}$ times as much: $${percent} \\cdot ${base / 100} = ${answer}$.`,
        ],
        checks: [
          `Ten percent of $${base}$ is $${base / 10}$; $${percent}$ percent is $${percent / 10}$ times that, $${answer}$.`,
          `The share $\\frac{${answer}}{${base}}$ is $${(answer / base).toFixed(2)}$, that is $${percent}\\%$.`,
        ],
        detours: [
          `Dividing $${base}$ by $${percent}$ would answer another question (how many parts of size ${percent} fit), so no.`,
        ],
        slips: [String(base - answer), String(answer * 10), String(base - percent)],
      };
    },
    wholeFromPercent(random) {
      const percent = random.pick([5, 15, 20, 30, 35, 40, 60, 65, 80]);
      const whole = 20 * random.int(3, 50);
      const part = (percent * whole) / 100;
      return {
        question: random.pick([
          `$${part}$ is $${percent}\\%$ of what number?`,
          `In a survey $${part}$ people, which is $${percent}\\%$ of those asked, said yes. How many people were asked?`,
        ]),
        given: { percent, part },
        answer: String(whole),
        idea: `The unknown is the whole $N$ with $\\frac{${percent}}{100} N = ${part}$, so I have to divide, not to multiply.`,
        steps: [
          `$\\frac{${percent}}{100} N = ${part}$ means $N = \\frac{100 \\cdot ${part}}{${percent}}$.`,
          `$100 \\cdot ${part} = ${100 * part}$, and $${100 * part} \\div ${percent} = ${whole}$.`,
        ],
        checks: [`$${percent}\\%$ of $${whole}$ is $${percent} \\cdot ${whole} / 100 = ${part}$, as required.`],
        detours: [
          `If I took $${percent}\\%$ of $${part}$ I would get $${(percent * part) / 100}$, which is smaller than the part itself. The whole must be larger than $${part}$.`,
        ],
        slips: [String((percent * part) / 100), String(part + percent), String(whole - part)],
      };
    },
  }),

  ...templates([domain, 'Percentages', 'Discounts, taxes and tips'], {
    discountThenTax(random) {
      const price = 20 * random.int(3, 20);
      const [off, tax] = [random.pick([10, 15, 20, 25, 30]), random.pick([5, 10, 20])];
      const reduced = price - (price * off) / 100;
      const cents = Math.round(reduced * (100 + tax));
      const thing = random.pick(things);
      return {
        question: random.pick([
          `A ${thing} has a regular price of \\$${price}. It is sold at a discount of $${off}\\%$, and then a sales tax of $${tax}\\%$ is added to the reduced price. How many dollars does the customer pay?`,
          `${who(random)} buys a ${thing} with a coupon for $${off}\\%$ off the original price of \\$${price}. The tax of $${tax}\\%$ is charged on the discounted price. What is the final price in dollars?`,
        ]),
        given: { price, off, tax },
        answer: money(cents),
        idea: 'Two changes one after the other: the discount comes off the original price, the tax is taken of what is left. The percentages refer to different amounts, so they cannot simply be added.',
        steps: [
          `The discount is $${off}\\%$ of ${price} dollars, that is ${(price * off) / 100} dollars; the reduced price is $${price} - ${(price * off) / 100} = ${reduced}$ dollars.`,
          `The tax is $${tax}\\%$ of ${reduced} dollars, that is ${money(cents - reduced * 100)} dollars.`,
          `Together $${reduced} + ${money(cents - reduced * 100)} = ${money(cents)}$ dollars.`,
        ],
        checks: [`In one line: $${price} \\cdot ${(100 - off) / 100} \\cdot ${(100 + tax) / 100} = ${money(cents)}$.`],
        detours: [
          `Combining to one change of $${tax - off}\\%$ would give ${money(price * (100 + tax - off))} dollars, but that takes the tax of the old price, which nobody charges.`,
        ],
        slips: [money(price * (100 + tax - off)), money(reduced * 100), money(price * (100 + tax))],
      };
    },
    originalPriceFromSale(random) {
      const off = random.pick([10, 15, 20, 25, 30, 40]);
      const original = 20 * random.int(2, 25);
      const sale = (original * (100 - off)) / 100;
      const thing = random.pick(things);
      return {
        question: random.pick([
          `After a discount of $${off}\\%$ a ${thing} costs \\$${sale}. What was the original price in dollars?`,
          `${who(random)} pays \\$${sale} for a ${thing} in a sale where everything is $${off}\\%$ off. How many dollars was the regular price?`,
        ]),
        given: { off, sale },
        answer: String(original),
        idea: `The sale price is what remains: $${100 - off}\\%$ of the original price. I know the part and look for the whole.`,
        steps: [
          `Let $P$ be the original price. Then $\\frac{${100 - off}}{100} P = ${sale}$.`,
          `So $P = \\frac{100 \\cdot ${sale}}{${100 - off}} = ${original}$.`,
        ],
        checks: [
          `$${off}\\%$ of ${original} is ${original - sale}, and $${original} - ${original - sale} = ${sale}$. Correct.`,
        ],
        detours: [
          `Adding $${off}\\%$ of the sale price back gives ${money(sale * (100 + off))}, which is too little, since $${off}\\%$ of the smaller price is less than what was taken off.`,
        ],
        slips: [money(sale * (100 + off)), money(sale * (100 - off)), String(sale + off)],
      };
    },
  }),

  ...templates([domain, 'Ratios and proportions', 'Using ratios'], {
    shareInRatio(random) {
      const [a, b] = random.pick([
        [2, 3],
        [3, 4],
        [3, 5],
        [2, 7],
        [4, 5],
        [5, 7],
        [3, 8],
      ] as const);
      const unit = random.int(4, 30);
      const total = (a + b) * unit;
      const [first, second] = [who(random), 'a friend'];
      return {
        question: random.pick([
          `${first} and ${second} share ${total} stickers in the ratio $${a} : ${b}$. How many stickers does the one with the larger share get?`,
          `The ratio of cats to dogs in a shelter is $${a} : ${b}$, and there are ${total} cats and dogs altogether. How many dogs are there?`,
        ]),
        given: { a, b, total },
        answer: String(b * unit),
        idea: `A ratio of $${a} : ${b}$ means $${a} + ${b} = ${a + b}$ equal parts in all.`,
        steps: [
          `One part is $${total} \\div ${a + b} = ${unit}$.`,
          `The larger share has ${b} parts: $${b} \\cdot ${unit} = ${b * unit}$.`,
        ],
        checks: [
          `The smaller share is $${a} \\cdot ${unit} = ${a * unit}$, and $${a * unit} + ${b * unit} = ${total}$.`,
        ],
        detours: [
          `Is it $\\frac{${a}}{${b}}$ of the total? No: that would compare a part with a part, while the total has ${a + b} parts.`,
        ],
        slips: [String(a * unit), String(unit), String((b - a) * unit)],
      };
    },
    countFromDifference(random) {
      const a = random.int(3, 8);
      const b = a + random.pick([2, 3, 4]);
      const shared = gcd(a, b);
      const [p, q] = [a / shared, b / shared];
      const unit = random.int(3, 25);
      const difference = (q - p) * unit;
      return {
        question: random.pick([
          `The ratio of the number of red marbles to the number of blue marbles in a jar is $${p} : ${q}$. There are ${difference} more blue marbles than red ones. How many marbles are in the jar?`,
          `In a choir the ratio of men to women is $${p} : ${q}$. There are ${difference} more women than men. How many people sing in the choir?`,
        ]),
        given: { p, q, difference },
        answer: String((p + q) * unit),
        idea: `The two amounts are $${p}k$ and $${q}k$ for some $k$. Their difference is known, which gives $k$.`,
        steps: [
          `$${q}k - ${p}k = ${difference}$, so $${q - p === 1 ? '' : q - p}k = ${difference}$ and $k = ${unit}$.`,
          `Altogether there are $${p} + ${q} = ${p + q}$ parts, that is $${p + q} \\cdot ${unit} = ${(p + q) * unit}$.`,
        ],
        checks: [
          `The groups are $${p * unit}$ and $${q * unit}$; their difference is $${q * unit} - ${p * unit} = ${difference}$, their sum $${(p + q) * unit}$.`,
        ],
        detours: [
          `It is tempting to divide ${difference} by $${p + q}$, but ${difference} is the difference, which has only ${q - p} ${q - p === 1 ? 'part' : 'parts'}.`,
        ],
        slips: [String(q * unit), String(p * unit), String((p + q) * difference)],
      };
    },
  }),

  ...templates([domain, 'Rates, speed and work', 'Average speed'], {
    roundTripAverage(random) {
      const [u, v] = random.pick([
        [30, 60],
        [40, 60],
        [20, 30],
        [12, 20],
        [45, 90],
        [60, 90],
        [50, 75],
        [24, 40],
        [15, 30],
        [36, 60],
      ] as const);
      const average = new Fraction(2 * u * v, u + v);
      const distance = lcm(u, v);
      return {
        question: random.pick([
          `${who(random)} drives to a town at ${u} miles per hour and returns by the same road at ${v} miles per hour. What is the average speed of the round trip, in miles per hour?`,
          `A cyclist rides up a valley at an average of ${u} kilometers per hour and comes back the same way at ${v} kilometers per hour. What is the average speed for the entire trip, in kilometers per hour?`,
        ]),
        given: { u, v },
        answer: average.tex,
        idea: 'Average speed is total distance over total time. The distance is not given, so I choose a convenient one; it will cancel.',
        steps: [
          `Take a one-way distance of ${distance}. The way out takes $${distance} / ${u} = ${distance / u}$ hours, the way back $${distance} / ${v} = ${distance / v}$ hours.`,
          `The total distance is $2 \\cdot ${distance} = ${2 * distance}$ and the total time is $${distance / u} + ${distance / v} = ${distance / u + distance / v}$ hours.`,
          `The average speed is $\\frac{${2 * distance}}{${distance / u + distance / v}} = ${average.tex}$.`,
        ],
        checks: [
          `The formula for equal distances gives $\\frac{2 \\cdot ${u} \\cdot ${v}}{${u} + ${v}} = \\frac{${2 * u * v}}{${u + v}} = ${average.tex}$.`,
        ],
        detours: [
          `The mean of the two speeds is $${ratio(u + v, 2)}$. But more time is spent at the slower speed, so the true average must be below that. Right, it is.`,
        ],
        slips: [ratio(u + v, 2), String(u + v), ratio(u * v, u + v)],
      };
    },
    twoLegsAverage(random) {
      const [t1, t2] = [random.int(1, 4), random.int(1, 4)];
      const v1 = 5 * random.int(6, 13);
      const v2 = v1 + 5 * random.int(1, 6);
      const total = v1 * t1 + v2 * t2;
      const hours = (t: number): string => (t === 1 ? '1 hour' : `${t} hours`);
      return {
        question: random.pick([
          `A bus travels for ${hours(t1)} at ${v1} miles per hour and then for ${hours(t2)} at ${v2} miles per hour. What is its average speed for the whole journey, in miles per hour?`,
          `${who(random)} drove ${hours(t1)} at ${v1} kilometers per hour, and after that ${hours(t2)} at ${v2} kilometers per hour. Find the average speed of the entire trip in kilometers per hour.`,
        ]),
        given: { t1, t2, v1, v2 },
        answer: ratio(total, t1 + t2),
        idea: 'Total distance divided by total time. The two parts may last differently long, so a plain mean of the speeds is not enough.',
        steps: [
          `The first part covers $${v1} \\cdot ${t1} = ${v1 * t1}$ and the second $${v2} \\cdot ${t2} = ${v2 * t2}$.`,
          `Together $${v1 * t1} + ${v2 * t2} = ${total}$ in $${t1} + ${t2} = ${t1 + t2}$ hours.`,
          `The average speed is $\\frac{${total}}{${t1 + t2}} = ${ratio(total, t1 + t2)}$.`,
        ],
        checks: [
          `The value ${(total / (t1 + t2)).toFixed(2)} lies between ${v1} and ${v2}, nearer to the speed that was kept longer.`,
        ],
        detours: [
          t1 === t2
            ? 'Since both parts last equally long, the mean of the two speeds is allowed here, and it gives the same.'
            : `The plain mean would be $${ratio(v1 + v2, 2)}$; that would be right only if both parts lasted equally long.`,
        ],
        slips: [ratio(v1 + v2, 2), ratio(2 * v1 * v2, v1 + v2), ratio(total, 2)],
      };
    },
  }),

  ...templates([domain, 'Rates, speed and work', 'Work done together'], {
    twoWorkers(random) {
      const a = random.int(2, 12);
      const b = random.intBut(3, 18, a);
      const together = new Fraction(a * b, a + b);
      return {
        question: random.pick([
          `One pump fills a tank in ${a} hours, another pump fills it in ${b} hours. How many hours does it take to fill the tank when both pumps work together?`,
          `${who(random)} can paint a fence alone in ${a} hours; a neighbour needs ${b} hours for the same job. How many hours do they need working together?`,
        ]),
        given: { a, b },
        answer: together.tex,
        idea: 'Times do not add, but rates do: what each does in one hour is a fraction of the job.',
        steps: [
          `In one hour the first does $\\frac{1}{${a}}$ of the job and the second $\\frac{1}{${b}}$.`,
          `Together $\\frac{1}{${a}} + \\frac{1}{${b}} = \\frac{${a + b}}{${a * b}}$ of the job per hour.`,
          `The time is the reciprocal, $\\frac{${a * b}}{${a + b}} = ${together.tex}$ hours.`,
        ],
        checks: [
          `In that time the first does $${together.over(a).tex}$ and the second $${together.over(b).tex}$ of the job, which adds up to 1.`,
          `Two workers as fast as the faster one would need half of ${Math.min(a, b)} hours; the result ${together.value.toFixed(2)} is a little more, as it should be.`,
        ],
        detours: [
          `The mean of ${a} and ${b} is $${ratio(a + b, 2)}$, but that is longer than the faster one needs alone. Impossible.`,
        ],
        slips: [ratio(a + b, 2), String(a + b), ratio(a + b, a * b)],
      };
    },
    fillAndDrain(random) {
      const fill = random.int(2, 9);
      const drain = random.int(fill + 1, 16);
      const time = new Fraction(fill * drain, drain - fill);
      return {
        question: random.pick([
          `A pipe fills a pool in ${fill} hours. A drain empties the full pool in ${drain} hours. The pool is empty and the drain was left open. In how many hours does the pipe fill the pool?`,
          `Water flows into a tank so that it would be full after ${fill} hours, while a leak would empty the full tank in ${drain} hours. Starting empty, after how many hours is the tank full?`,
        ]),
        given: { fill, drain },
        answer: time.tex,
        idea: 'The rates of inflow and outflow work against each other, so I subtract them.',
        steps: [
          `Per hour $\\frac{1}{${fill}}$ of the volume flows in and $\\frac{1}{${drain}}$ flows out.`,
          `The net rate is $\\frac{1}{${fill}} - \\frac{1}{${drain}} = ${ratio(drain - fill, fill * drain)}$ per hour.`,
          `The time is the reciprocal: $${time.tex}$ hours.`,
        ],
        checks: [
          `In $${time.tex}$ hours the amount $${time.over(fill).tex}$ comes in and $${time.over(drain).tex}$ goes out; the difference is 1.`,
        ],
        detours: [
          `Adding the rates would give $${ratio(fill * drain, fill + drain)}$ hours, less than the pipe needs with the drain closed. That cannot be.`,
        ],
        slips: [ratio(fill * drain, fill + drain), String(drain - fill), String(fill + drain)],
      };
    },
  }),

  ...templates([domain, 'Money and interest', 'Compound interest'], {
    compoundTwice(random) {
      const rate = random.pick([5, 10, 20]);
      const principal = 400 * random.int(2, 20);
      const first = (principal * (100 + rate)) / 100;
      const second = (first * (100 + rate)) / 100;
      return {
        question: random.pick([
          `${who(random)} deposits \\$${principal} in a bank account that pays $${rate}\\%$ interest compounded annually. How many dollars are in the account after $2$ years?`,
          `An investment of \\$${principal} grows at an interest rate of $${rate}\\%$, compounded once a year. What is it worth in dollars after $2$ years?`,
        ]),
        given: { rate, principal },
        answer: String(second),
        idea: `Each year the balance is multiplied by $1 + \\frac{${rate}}{100} = ${(100 + rate) / 100}$. The second year's interest is taken of the larger balance.`,
        steps: [
          `After one year: $${principal} \\cdot ${(100 + rate) / 100} = ${first}$ dollars.`,
          `After two years: $${first} \\cdot ${(100 + rate) / 100} = ${second}$ dollars.`,
        ],
        checks: [
          `Simple interest would bring $2 \\cdot ${(principal * rate) / 100} = ${(2 * principal * rate) / 100}$; interest on the first year's interest adds ${second - principal - (2 * principal * rate) / 100} more. Total ${second}.`,
        ],
        detours: [
          `With simple interest the result would be ${principal + (2 * principal * rate) / 100}, but the word compounded means that interest earns interest.`,
        ],
        slips: [String(principal + (2 * principal * rate) / 100), String(first), String(second - principal)],
      };
    },
    halfYearly(random) {
      const rate = random.pick([4, 8, 10, 20]);
      const half = rate / 2;
      const principal = 10_000 * random.int(1, 12);
      const end = (principal * (100 + half) * (100 + half)) / 10_000;
      return {
        question: random.pick([
          `\\$${principal} is invested for one year at a yearly interest rate of $${rate}\\%$, compounded every half year. What is the final amount in dollars?`,
          `A bank pays $${rate}\\%$ per year, compounded semiannually (half the rate every half year). How many dollars does a deposit of \\$${principal} become in one year?`,
        ]),
        given: { rate, principal },
        answer: String(end),
        idea: `Twice a year half of the rate is paid: $${half}\\%$ each time, and the second payment includes interest on the first.`,
        steps: [
          `After half a year: $${principal} \\cdot ${(100 + half) / 100} = ${(principal * (100 + half)) / 100}$.`,
          `After the whole year: $${(principal * (100 + half)) / 100} \\cdot ${(100 + half) / 100} = ${end}$.`,
        ],
        checks: [
          `That is a growth by the factor $${end / principal}$, slightly more than $${(100 + rate) / 100}$, as compounding twice should give.`,
        ],
        detours: [`Using $${rate}\\%$ in each half year would pay the yearly rate twice, so I must halve it.`],
        slips: [
          String((principal * (100 + rate)) / 100),
          String((principal * (100 + rate) * (100 + rate)) / 10_000),
          String(end - principal),
        ],
      };
    },
  }),

  ...templates([domain, 'Modelling word problems', 'Age problems'], {
    timesAsOld(random) {
      // k x + gap = m (x + gap), so (k - m) x = (m - 1) gap; only ages of people are kept.
      const [k, m, gap, scaled] = random.pick(agesOfTwo);
      const d = k - m;
      const parent = k * scaled;
      return {
        question: random.pick([
          `A mother is ${k} times as old as her son. In ${gap} years she will be ${m === 2 ? 'twice' : `${m} times`} as old as he will be then. How old is the son now?`,
          `${who(random)} is ${k} times as old as a cousin. ${gap} years from now the age will be only ${m === 2 ? 'twice' : `${m} times`} that of the cousin. What is the cousin's age today?`,
        ]),
        given: { k, gap, ...(m > 2 && { m }) },
        answer: String(scaled),
        idea: `Let the younger one be $x$ years old now. Then the older one is $${k}x$, and both ages grow by ${gap}.`,
        steps: [
          `In ${gap} years: $${k}x + ${gap} = ${m}(x + ${gap})$.`,
          `That is $${k}x + ${gap} = ${m}x + ${m * gap}$, so $${d === 1 ? '' : d}x = ${m * gap - gap}$.`,
          `Hence $x = ${scaled}$.`,
        ],
        checks: [
          `Now the ages are ${scaled} and ${parent}; in ${gap} years ${scaled + gap} and ${parent + gap}, and $${m} \\cdot ${scaled + gap} = ${m * (scaled + gap)}$. Right.`,
        ],
        detours: [
          `If I forgot to add ${gap} to the younger age I would have $${k}x + ${gap} = ${m}x$, which has a negative solution. Both get older.`,
        ],
        slips: [String(parent), String(scaled + gap), String(gap)],
      };
    },
    sumOfAges(random) {
      const [ago, k] = [random.int(2, 9), random.int(2, 6)];
      const young = random.int(Math.ceil(18 / (k - 1)), Math.floor(66 / k));
      const old = k * young;
      const sum = young + old + 2 * ago;
      return {
        question: random.pick([
          `The ages of an aunt and her nephew add up to ${sum}. ${ago} years ago the aunt was ${k === 2 ? 'twice' : `${k} times`} as old as the nephew. How old is the nephew now?`,
          `Together a father and his daughter are ${sum} years old. ${ago} years ago he was ${k === 2 ? 'twice' : `${k} times`} as old as she was. How old is the daughter now?`,
        ]),
        given: { sum, ago, ...(k > 2 && { k }) },
        answer: String(young + ago),
        idea: `It is easier to look at the past: ${ago} years ago the two ages had the simple relation $1 : ${k}$.`,
        steps: [
          `${ago} years ago the ages added up to $${sum} - ${2 * ago} = ${young + old}$, because both were ${ago} years younger.`,
          `With $y$ and $${k}y$ this gives $${k + 1}y = ${young + old}$, so $y = ${young}$.`,
          `Now the younger one is $${young} + ${ago} = ${young + ago}$ years old.`,
        ],
        checks: [
          `Now: ${young + ago} and ${old + ago}, with the sum ${sum}. ${ago} years ago: ${young} and ${old}, and $${k} \\cdot ${young} = ${old}$.`,
        ],
        detours: [
          `Taking away ${ago} only once would leave ${sum - ago}, but both people were younger then, so ${2 * ago} years have to go.`,
        ],
        slips: [String(young), String(old + ago), ratio(sum, k + 1)],
      };
    },
  }),
];
