import type { Random } from '../samples/generator/random';
import { who } from '../samples/templates/scenes';
import type { CorpusProblem, CorpusShape } from './corpusShape';

const prealgebra = (topic: string, leaf: string): readonly string[] => ['Prealgebra', topic, leaf];
const stories = {
  costs: prealgebra('Money and interest', 'Costs, change and coins'),
  wages: prealgebra('Money and interest', 'Wages and profit'),
  steps: prealgebra('Modelling word problems', 'Multi-step word problems'),
  rates: prealgebra('Rates, speed and work', 'Unit rates'),
};

/** A story in the size of grade-school word problems; all texts ASCII and free of what JSON escapes. */
interface ShortProblem extends CorpusProblem {
  question: string;
  solution: string;
  answer: number;
}

interface Story {
  leaf: readonly string[];
  tell: (random: Random) => { question: string; solution: string; answer: number; slip: number };
}

const goods = ['notebooks', 'apples', 'candles', 'mugs', 'postcards', 'plants', 'batteries', 'pencils'] as const;

const kinds: readonly Story[] = [
  {
    leaf: stories.costs,
    tell(random) {
      const [name, thing] = [who(random), random.pick(goods)];
      const [a, price, extra] = [random.int(3, 40), random.int(2, 25), random.int(1, 60)];
      return {
        question: `${name} buys ${a} ${thing} at ${price} dollars each and pays ${extra} dollars for the delivery. How many dollars does ${name} spend in total?`,
        solution: `The ${thing} cost ${a} * ${price} = ${a * price} dollars. With the delivery that is ${a * price} + ${extra} = ${a * price + extra} dollars.`,
        answer: a * price + extra,
        slip: a * price,
      };
    },
  },
  {
    leaf: stories.wages,
    tell(random) {
      const name = who(random);
      const [wage, hours, weeks, rent] = [random.int(9, 40), random.int(4, 30), random.int(2, 9), random.int(10, 70)];
      const total = wage * hours * weeks;
      return {
        question: `${name} earns ${wage} dollars per hour and works ${hours} hours a week. After ${weeks} weeks ${rent} dollars go to a friend. How many dollars are left?`,
        solution: `In a week that is ${wage} * ${hours} = ${wage * hours} dollars, in ${weeks} weeks ${total} dollars. After the payment ${total} - ${rent} = ${total - rent} dollars are left.`,
        answer: total - rent,
        slip: wage * hours - rent,
      };
    },
  },
  {
    leaf: stories.steps,
    tell(random) {
      const [name, thing] = [who(random), random.pick(goods)];
      const [boxes, inside, given] = [random.int(3, 25), random.int(6, 48), random.int(5, 17)];
      return {
        question: `${name} has ${boxes} boxes with ${inside} ${thing} in each of them. ${name} gives away ${given} of the ${thing}. How many ${thing} does ${name} have now?`,
        solution: `At first there are ${boxes} * ${inside} = ${boxes * inside} ${thing}. After giving some away, ${boxes * inside} - ${given} = ${boxes * inside - given} are left.`,
        answer: boxes * inside - given,
        slip: boxes * inside + given,
      };
    },
  },
  {
    leaf: stories.rates,
    tell(random) {
      const [per, minutes, before] = [random.int(3, 60), random.int(5, 90), random.int(20, 900)];
      return {
        question: `A machine has already made ${before} ${random.pick(goods)} today. It makes ${per} more every minute. How many will it have made after another ${minutes} minutes?`,
        solution: `In ${minutes} minutes it makes ${per} * ${minutes} = ${per * minutes}. Together with the first ${before} that is ${before} + ${per * minutes} = ${before + per * minutes}.`,
        answer: before + per * minutes,
        slip: per * minutes,
      };
    },
  },
];

/** Rows of about 330 bytes, for corpora with very many rows. */
export const shortShape: CorpusShape<ShortProblem> = {
  draw(row, random) {
    const { leaf, tell } = random.pick(kinds);
    const { question, solution, answer, slip } = tell(random);
    return {
      leaf,
      question: `No. ${row + 1}: ${question}`,
      solution,
      answer,
      attempt(outcome) {
        if (outcome === 'truncated') return solution.slice(0, solution.length / 2);
        return `I get \\boxed{${outcome === 'right' ? answer : slip}}.`;
      },
    };
  },
  write({ question, solution, answer }, id, _random, file) {
    file.appendAscii(
      `{"unique_id":"${id}","question":"${question}","attempt":"${solution}\\n#### ${answer}","expected_answer":"${answer}"}\n`,
    );
  },
};
