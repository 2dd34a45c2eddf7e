import { Fraction, ratio } from '../generator/fraction';
import { choose } from '../generator/integers';
import { listed } from '../generator/latex';
import { templates } from '../generator/template';
import { who } from './scenes';

const domain = 'Probability & statistics';

/** The pairs of two dice with this total. */
function dicePairs(total: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let first = 1; first <= 6; first++) {
    if (total - first >= 1 && total - first <= 6) pairs.push([first, total - first]);
  }
  return pairs;
}

export const probabilityAndStatistics = [
  ...templates([domain, 'Probability', 'Dice and coins'], {
    sumOfTwoDice(random) {
      const total = random.int(4, 10);
      const other = random.intBut(3, 11, total);
      const [first, second] = [dicePairs(total), dicePairs(other)];
      const count = first.length + second.length;
      return {
        question: random.pick([
          `Two fair six-sided dice are rolled. What is the probability that the sum is $${total}$ or $${other}$? Express your answer as a common fraction.`,
          `${who(random)} rolls two standard dice. Find the probability that the numbers add up to $${total}$ or to $${other}$.`,
        ]),
        given: { total, other },
        answer: ratio(count, 36),
        idea: 'There are $36$ equally likely ordered outcomes, and I count the favourable ones.',
        steps: [
          `Sum ${total}: ${first.map(([a, b]) => `$(${a}, ${b})$`).join(', ')}, that is ${first.length}.`,
          `Sum ${other}: ${second.map(([a, b]) => `$(${a}, ${b})$`).join(', ')}, that is ${second.length}.`,
          `Together $${first.length} + ${second.length} = ${count}$ of $36$, so the probability is $${ratio(count, 36)}$.`,
        ],
        checks: [
          `The sums from $2$ to $12$ have $1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1$ outcomes; those for $${total}$ and $${other}$ agree.`,
        ],
        detours: [`There are $11$ possible sums, but they are not equally likely, so $\\frac{2}{11}$ would be wrong.`],
        slips: ['\\frac{2}{11}', ratio(count + 1, 36), ratio(count, 12)],
      };
    },
    headsInTosses(random) {
      const n = random.int(4, 9);
      const k = random.int(1, n - 1);
      const count = choose(n, k);
      return {
        question: random.pick([
          `A fair coin is tossed ${n} times. What is the probability of getting exactly ${k} ${k === 1 ? 'head' : 'heads'}? Give a common fraction.`,
          `${n} fair coins are flipped. Find the probability that exactly ${k} of them ${k === 1 ? 'shows' : 'show'} heads.`,
        ]),
        given: { n, k },
        answer: ratio(count, 2 ** n),
        idea: `All $2^{${n}}$ sequences are equally likely; I count those with ${k} ${k === 1 ? 'head' : 'heads'}.`,
        steps: [
          `The places of the heads can be chosen in $\\binom{${n}}{${k}} = ${count}$ ways.`,
          `There are $2^{${n}} = ${2 ** n}$ sequences.`,
          `The probability is $\\frac{${count}}{${2 ** n}} = ${ratio(count, 2 ** n)}$.`,
        ],
        checks: [`It is the same for ${n - k} heads, by symmetry: $\\binom{${n}}{${n - k}} = ${choose(n, n - k)}$.`],
        detours: [`One fixed sequence has probability $\\frac{1}{${2 ** n}}$, but there are $${count}$ of them.`],
        slips: [ratio(1, 2 ** n), ratio(k, n), ratio(count, 2 ** (n - 1))],
      };
    },
  }),

  ...templates([domain, 'Probability', 'Drawing without replacement'], {
    bothSameColour(random) {
      const [red, blue] = [random.int(3, 9), random.int(3, 9)];
      const n = red + blue;
      const favourable = choose(red, 2) + choose(blue, 2);
      return {
        question: random.pick([
          `A bag holds ${red} red and ${blue} blue marbles. Two marbles are drawn without replacement. What is the probability that they have the same color?`,
          `From a drawer with ${red} red socks and ${blue} blue socks, two are taken at random without replacement. Find the probability that they match.`,
        ]),
        given: { red, blue },
        answer: ratio(favourable, choose(n, 2)),
        idea: 'Two cases, both red or both blue, out of all pairs.',
        steps: [
          `All pairs: $\\binom{${n}}{2} = ${choose(n, 2)}$.`,
          `Red pairs: $\\binom{${red}}{2} = ${choose(red, 2)}$; blue pairs: $\\binom{${blue}}{2} = ${choose(blue, 2)}$.`,
          `The probability is $\\frac{${choose(red, 2)} + ${choose(blue, 2)}}{${choose(n, 2)}} = ${ratio(favourable, choose(n, 2))}$.`,
        ],
        checks: [
          `Complement: $${red} \\cdot ${blue} = ${red * blue}$ mixed pairs, and $${choose(n, 2)} - ${red * blue} = ${favourable}$.`,
        ],
        detours: [
          `With replacement it would be $${ratio(red * red + blue * blue, n * n)}$; here the first one stays outside.`,
        ],
        slips: [
          ratio(red * red + blue * blue, n * n),
          ratio(choose(red, 2), choose(n, 2)),
          ratio(red * blue, choose(n, 2)),
        ],
      };
    },
    allOfOneKind(random) {
      const [good, bad] = [random.int(5, 10), random.int(2, 6)];
      const n = good + bad;
      const k = random.int(2, 3);
      return {
        question: random.pick([
          `A box contains ${good} working bulbs and ${bad} broken ones. If ${k} bulbs are drawn at random without replacement, what is the probability that all ${k} work?`,
          `An urn has ${good} white and ${bad} black balls. ${k} balls are drawn one after the other and not put back. Find the probability that all ${k} are white.`,
        ]),
        given: { good, bad, k },
        answer: ratio(choose(good, k), choose(n, k)),
        idea: 'Each draw changes what is left, so numerator and denominator both go down.',
        steps: [
          `The probability is $${Array.from({ length: k }, (_, i) => `\\frac{${good - i}}{${n - i}}`).join(' \\cdot ')}$.`,
          `In lowest terms this is $${ratio(choose(good, k), choose(n, k))}$.`,
        ],
        checks: [
          `As combinations: $\\binom{${good}}{${k}} / \\binom{${n}}{${k}} = \\frac{${choose(good, k)}}{${choose(n, k)}}$.`,
        ],
        detours: [`With replacement every factor would be $\\frac{${good}}{${n}}$.`],
        slips: [ratio(good ** k, n ** k), ratio(k, good), ratio(good, n)],
      };
    },
  }),

  ...templates([domain, 'Probability', 'Complementary events'], {
    atLeastOneSix(random) {
      const [faces, n] = [random.pick([4, 6, 8, 10]), random.int(2, 4)];
      return {
        question: random.pick([
          `A fair die with ${faces} faces numbered from $1$ to $${faces}$ is rolled ${n} times. What is the probability of at least one $${faces}$?`,
          `${n} fair dice, each with ${faces} faces numbered from $1$ to $${faces}$, are rolled. Find the probability that at least one of them shows a $${faces}$.`,
        ]),
        given: { faces, n },
        answer: ratio(faces ** n - (faces - 1) ** n, faces ** n),
        idea: 'At least one is best counted through the complement: none at all.',
        steps: [
          `None: $\\left(\\frac{${faces - 1}}{${faces}}\\right)^{${n}} = \\frac{${(faces - 1) ** n}}{${faces ** n}}$.`,
          `At least one: $1 - \\frac{${(faces - 1) ** n}}{${faces ** n}} = ${ratio(faces ** n - (faces - 1) ** n, faces ** n)}$.`,
        ],
        checks: [
          `It must be below $\\frac{${n}}{${faces}}$, the sum of the single probabilities: ${((faces ** n - (faces - 1) ** n) / faces ** n).toFixed(4)} against ${(n / faces).toFixed(4)}.`,
        ],
        detours: [`Adding the single probabilities counts rolls with several of them twice.`],
        slips: [ratio(n, faces), ratio((faces - 1) ** n, faces ** n), ratio(1, faces ** n)],
      };
    },
    someoneFails(random) {
      const [a, b, c] = [random.int(2, 6), random.int(2, 6), random.int(2, 6)];
      const none = new Fraction(a - 1, a).times(new Fraction(b - 1, b)).times(new Fraction(c - 1, c));
      return {
        question: random.pick([
          `Three archers hit a target with probabilities $\\frac{1}{${a}}$, $\\frac{1}{${b}}$ and $\\frac{1}{${c}}$, independently of each other. Each shoots once. What is the probability that the target is hit at least once?`,
          `Three machines report a fault on a given day with the probabilities $\\frac{1}{${a}}$, $\\frac{1}{${b}}$ and $\\frac{1}{${c}}$, independently. Find the probability that at least one reports a fault.`,
        ]),
        given: { a, b, c },
        answer: new Fraction(1).minus(none).tex,
        idea: 'I compute the probability that it happens to none of them and subtract from one.',
        steps: [
          `None: $\\frac{${a - 1}}{${a}} \\cdot \\frac{${b - 1}}{${b}} \\cdot \\frac{${c - 1}}{${c}} = ${none.tex}$.`,
          `At least one: $1 - ${none.tex} = ${new Fraction(1).minus(none).tex}$.`,
        ],
        checks: [
          `It must be larger than the largest single probability, $\\frac{1}{${Math.min(a, b, c)}}$: ${(1 - none.value).toFixed(4)}.`,
        ],
        detours: [`The product $\\frac{1}{${a * b * c}}$ is the probability for all three at once.`],
        slips: [
          none.tex,
          ratio(1, a * b * c),
          new Fraction(1, a).plus(new Fraction(1, b)).plus(new Fraction(1, c)).tex,
        ],
      };
    },
  }),

  ...templates([domain, 'Conditional probability and expected value', 'Expected value'], {
    expectedPrize(random) {
      const n = random.pick([10, 20, 25, 40, 50]);
      const [big, small] = [n * random.int(1, 6), 5 * random.int(1, 4)];
      const few = random.int(2, Math.min(6, n - 2));
      const expected = new Fraction(big + few * small, n);
      return {
        question: random.pick([
          `In a lottery with ${n} tickets one ticket wins \\$${big}, ${few} tickets win \\$${small} each, and the others win nothing. What is the expected value, in dollars, of the prize of one ticket?`,
          `A wheel has ${n} equal sectors. One pays \\$${big}, ${few} pay \\$${small} each, the rest pay nothing. What is the expected payment in dollars for one spin?`,
        ]),
        given: { n, big, few, small },
        answer: expected.tex,
        idea: 'Expected value: each prize times its probability, added up.',
        steps: [
          `The contributions are $\\frac{1}{${n}} \\cdot ${big}$ and $\\frac{${few}}{${n}} \\cdot ${small}$.`,
          `Together $\\frac{${big} + ${few * small}}{${n}} = \\frac{${big + few * small}}{${n}} = ${expected.tex}$.`,
        ],
        checks: [
          `All prizes together are $${big} + ${few * small} = ${big + few * small}$ dollars; shared equally among ${n} that is the same.`,
        ],
        detours: [`The mean of the two prizes would ignore how rarely they are won.`],
        slips: [ratio(big + small, n), ratio(big + small, 2), String(big + few * small)],
      };
    },
    expectedDie(random) {
      const faces = random.int(4, 12);
      const gain = random.int(2, 6);
      const expected = new Fraction((faces + 1) * gain, 2);
      return {
        question: random.pick([
          `A fair die has ${faces} faces numbered from $1$ to $${faces}$. You win ${gain} dollars for each point rolled. What is the expected value of your win, in dollars?`,
          `You roll a fair die whose ${faces} faces show $1$ to $${faces}$, and the number rolled is multiplied by ${gain}. Find the expected value of the product.`,
        ]),
        given: { faces, gain },
        answer: expected.tex,
        idea: 'Expectation is linear, so I can take the mean number of points and multiply.',
        steps: [
          `The mean of $1, 2, \\ldots, ${faces}$ is $\\frac{1 + ${faces}}{2} = ${ratio(faces + 1, 2)}$.`,
          `Times $${gain}$ that is $${expected.tex}$.`,
        ],
        checks: [`Directly: $\\frac{${gain}}{${faces}} \\cdot ${(faces * (faces + 1)) / 2} = ${expected.tex}$.`],
        detours: [`Half of $${faces}$ is not the mean, because the numbers start at $1$.`],
        slips: [ratio(faces * gain, 2), ratio(faces + 1, 2), String((faces + 1) * gain)],
      };
    },
  }),

  ...templates([domain, 'Conditional probability and expected value', 'Conditional probability'], {
    fromTable(random) {
      const [a, b, c, d] = [random.int(5, 40), random.int(5, 40), random.int(5, 40), random.int(5, 40)];
      return {
        question: random.pick([
          `Of the students in a school, ${a} girls and ${b} boys play an instrument, ${c} girls and ${d} boys do not. A student is chosen at random. Given that the student plays an instrument, what is the probability that it is a girl?`,
          `A test was positive for ${a} sick and ${b} healthy people, and negative for ${c} sick and ${d} healthy people. One of them is picked at random. What is the probability of being sick, given that the test was positive?`,
        ]),
        given: { a, b, c, d },
        answer: ratio(a, a + b),
        idea: 'The condition shrinks the sample space: only those who satisfy it are counted.',
        steps: [
          `Those who satisfy the condition: $${a} + ${b} = ${a + b}$.`,
          `Of these, $${a}$ are of the wanted kind, so the probability is $\\frac{${a}}{${a + b}} = ${ratio(a, a + b)}$.`,
        ],
        checks: [`By the formula: $\\frac{${a}/${a + b + c + d}}{${a + b}/${a + b + c + d}}$, and the total cancels.`],
        detours: [`The condition the other way round would be $${ratio(a, a + c)}$, a different question.`],
        slips: [ratio(a, a + c), ratio(a, a + b + c + d), ratio(b, a + b)],
      };
    },
    twoUrns(random) {
      const [a, b] = [random.int(1, 6), random.int(1, 6)];
      const [c, d] = [random.int(1, 6), random.int(1, 6)];
      const [first, second] = [
        new Fraction(a, a + b).times(new Fraction(1, 2)),
        new Fraction(c, c + d).times(new Fraction(1, 2)),
      ];
      const answer = first.over(first.plus(second));
      return {
        question: random.pick([
          `Urn A holds ${a} white and ${b} black balls, urn B holds ${c} white and ${d} black balls. An urn is chosen by a fair coin and one ball is drawn from it. Given that the ball is white, what is the probability that it came from urn A?`,
          `One of two boxes is picked at random. The first box has ${a} white and ${b} black marbles, the second ${c} white and ${d} black marbles. A marble drawn from the picked box is white. Find the conditional probability that the first box was picked.`,
        ]),
        given: { a, b, c, d },
        answer: answer.tex,
        idea: "Bayes' rule: I compare the two ways in which a white one can be drawn.",
        steps: [
          `White through the first: $\\frac{1}{2} \\cdot \\frac{${a}}{${a + b}} = ${first.tex}$.`,
          `White through the second: $\\frac{1}{2} \\cdot \\frac{${c}}{${c + d}} = ${second.tex}$.`,
          `The conditional probability is $\\frac{${first.tex}}{${first.tex} + ${second.tex}} = ${answer.tex}$.`,
        ],
        checks: [`The probability for the second is $${new Fraction(1).minus(answer).tex}$; both add up to 1.`],
        detours: [`Simply $\\frac{${a}}{${a + c}}$ would be right only if both held equally many balls.`],
        slips: [ratio(a, a + c), first.tex, new Fraction(a, a + b).tex],
      };
    },
  }),

  ...templates([domain, 'Averages and statistics', 'Arithmetic mean'], {
    missingScore(random) {
      const count = random.int(4, 6);
      const scores = Array.from({ length: count }, () => random.int(60, 98));
      const sum = scores.reduce((a, b) => a + b, 0);
      const mean = Math.min(96, Math.ceil(sum / count) + random.int(0, 2));
      const needed = mean * (count + 1) - sum;
      return {
        question: random.pick([
          `${who(random)} has test scores of ${listed(scores)}. Which score on the next test makes the average of all ${count + 1} tests exactly $${mean}$?`,
          `The numbers ${listed(scores)} and $x$ have the arithmetic mean $${mean}$. Find $x$.`,
        ]),
        given: { scores, mean },
        answer: String(needed),
        idea: 'A mean fixes the sum: number of values times mean.',
        steps: [
          `The ${count + 1} values must add up to $${count + 1} \\cdot ${mean} = ${mean * (count + 1)}$.`,
          `The known ones add up to $${sum}$.`,
          `The missing one is $${mean * (count + 1)} - ${sum} = ${needed}$.`,
        ],
        checks: [
          `Differences from the mean must cancel: the known ones differ by $${sum - mean * count}$ in total, the new one by $${needed - mean}$.`,
        ],
        detours: [`There are ${count + 1} values, not ${count}; with ${count} I would get $${mean * count - sum}$.`],
        slips: [String(mean * count - sum), String(mean), String(needed + mean)],
      };
    },
    meanAfterRemoval(random) {
      const n = random.int(5, 12);
      const mean = random.int(10, 60);
      const shift = random.intBut(-4, 4, 0);
      const removed = mean - shift * (n - 1);
      const newMean = mean + shift;
      return {
        question: random.pick([
          `The average of ${n} numbers is $${mean}$. One of the numbers is $${removed}$. If it is taken away, what is the mean of the remaining numbers?`,
          `${n} numbers have the arithmetic mean $${mean}$. After the number $${removed}$ is removed, what is the average of the others?`,
        ]),
        given: { n, mean, removed },
        answer: String(newMean),
        idea: 'I go through the sums: the mean times the number of values.',
        steps: [
          `The sum of all numbers is $${n} \\cdot ${mean} = ${n * mean}$.`,
          `Without the removed one it is $${n * mean} - ${removed < 0 ? `(${removed})` : removed} = ${n * mean - removed}$.`,
          `The new mean is $\\frac{${n * mean - removed}}{${n - 1}} = ${newMean}$.`,
        ],
        checks: [
          `A number ${removed < mean ? 'below' : 'above'} the mean is taken away, so the mean must go ${shift > 0 ? 'up' : 'down'}. It does.`,
        ],
        detours: [`Dividing by ${n} again would give $${ratio(n * mean - removed, n)}$; one number less is left.`],
        slips: [ratio(n * mean - removed, n), ratio(mean + removed, 2), String(mean - shift)],
      };
    },
  }),

  ...templates([domain, 'Averages and statistics', 'Median, mode, range and spread'], {
    medianOfList(random) {
      const count = random.pick([6, 8, 7, 9]);
      const values = Array.from({ length: count }, () => random.int(2, 60));
      const sorted = [...values].sort((a, b) => a - b);
      const [low, high] = [sorted[Math.floor((count - 1) / 2)] ?? 0, sorted[Math.floor(count / 2)] ?? 0];
      const unsorted = [values[Math.floor((count - 1) / 2)] ?? 0, values[Math.floor(count / 2)] ?? 0] as const;
      return {
        question: random.pick([
          `What is the median of the numbers $${values.join(', ')}$?`,
          `Find the median of the data set $${values.join(', ')}$.`,
        ]),
        given: { values },
        answer: ratio(low + high, 2),
        idea: 'The median is the middle of the sorted list, so I sort first.',
        steps: [
          `Sorted: $${sorted.join(', ')}$.`,
          count % 2 === 1
            ? `With ${count} values the middle one is number ${(count + 1) / 2}: $${low}$.`
            : `With ${count} values there are two in the middle, $${low}$ and $${high}$; their mean is $${ratio(low + high, 2)}$.`,
        ],
        checks: [
          `As many values lie before the middle as after it: ${Math.floor(count / 2)} each${count % 2 === 0 ? ', counting the two middle ones on their sides' : ''}.`,
        ],
        detours: [
          `In the given order the middle would show $${ratio(unsorted[0] + unsorted[1], 2)}$, but the order of the list has no meaning.`,
        ],
        slips: [
          ratio(unsorted[0] + unsorted[1], 2),
          ratio(
            sorted.reduce((a, b) => a + b, 0),
            count,
          ),
          String((sorted[count - 1] ?? 0) - (sorted[0] ?? 0)),
        ],
      };
    },
    rangeAndMode(random) {
      const mode = random.int(5, 40);
      const others = random.sample(
        Array.from({ length: 50 }, (_, i) => i + 1).filter((v) => v !== mode),
        5,
      );
      const values = random.shuffle([mode, mode, mode, ...others]);
      const [low, high] = [Math.min(...values), Math.max(...values)];
      return {
        question: random.pick([
          `For the data $${values.join(', ')}$ let $m$ be the mode and $r$ the range. Find $m + r$.`,
          `The numbers $${values.join(', ')}$ have the mode $m$ and the range $r$. What is $m + r$?`,
        ]),
        given: { values },
        answer: String(mode + high - low),
        idea: 'The mode is the most frequent value, the range the distance from the smallest to the largest.',
        steps: [
          `The value $${mode}$ appears three times, all others once, so $m = ${mode}$.`,
          `The range is $r = ${high} - ${low} = ${high - low}$.`,
          `The sum is $${mode} + ${high - low} = ${mode + high - low}$.`,
        ],
        checks: [`Sorted: $${[...values].sort((a, b) => a - b).join(', ')}$.`],
        detours: [`The range is a difference of values, not the number of values (which is $${values.length}$).`],
        slips: [String(mode + high), String(mode + values.length), String(high - low)],
      };
    },
  }),
];
