import { choose, factorial, lcm } from '../generator/integers';
import { bracket } from '../generator/latex';
import { templates } from '../generator/template';

const domain = 'Counting';
/** Words with repeated letters; all English, none of them a name. */
const words = [
  'BANANA',
  'LETTER',
  'COFFEE',
  'SUCCESS',
  'PEPPER',
  'BALLOON',
  'CANDLE',
  'MIRROR',
  'SEVENTEEN',
  'KITTEN',
  'ASSESS',
  'TOMORROW',
  'COCOON',
  'HAMMER',
  'PUPPET',
  'NEEDLE',
  'BUBBLE',
  'PARALLEL',
] as const;

export const counting = [
  ...templates([domain, 'Counting principle and casework', 'Multiplication principle'], {
    outfits(random) {
      const [a, b, c] = [random.int(3, 12), random.int(3, 9), random.int(2, 8)];
      return {
        question: random.pick([
          `A wardrobe holds ${a} shirts, ${b} pairs of pants and ${c} hats. How many different outfits of one shirt, one pair of pants and one hat can be put together?`,
          `A restaurant offers ${a} starters, ${b} main courses and ${c} desserts. How many different meals of one starter, one main course and one dessert are possible?`,
        ]),
        given: { a, b, c },
        answer: String(a * b * c),
        idea: 'Three independent choices, so the numbers of choices are multiplied.',
        steps: [
          `The first two choices give $${a} \\cdot ${b} = ${a * b}$ combinations.`,
          `Each goes with any of the ${c} last ones: $${a * b} \\cdot ${c} = ${a * b * c}$.`,
        ],
        checks: [`In another order: $${b} \\cdot ${c} = ${b * c}$, times $${a}$ is $${a * b * c}$.`],
        detours: [`Adding, $${a} + ${b} + ${c} = ${a + b + c}$, would count single pieces, not combinations.`],
        slips: [String(a + b + c), String(a * b + c), String(a * b)],
      };
    },
    plates(random) {
      const [letters, digits] = [random.int(1, 3), random.int(2, 3)];
      const alphabet = random.pick([5, 6, 8, 10, 20, 26]);
      const value = alphabet ** letters * 10 ** digits;
      return {
        question: random.pick([
          `A code consists of ${letters} ${letters === 1 ? 'letter' : 'letters'}, each chosen from ${alphabet} allowed ones, followed by ${digits} digits from $0$ to $9$. Repetition is allowed. How many different codes are possible?`,
          `License plates in a small country show ${letters} ${letters === 1 ? 'letter' : 'letters'} from an alphabet of ${alphabet} and then ${digits} digits, each from $0$ to $9$. Letters and digits may repeat. How many plates are there?`,
        ]),
        given: { letters, digits, alphabet },
        answer: String(value),
        idea: 'Each place is chosen independently of the others, so I multiply the choices place by place.',
        steps: [
          `The letters: $${alphabet}^{${letters}} = ${alphabet ** letters}$ possibilities.`,
          `The digits: $10^{${digits}} = ${10 ** digits}$ possibilities.`,
          `Together $${alphabet ** letters} \\cdot ${10 ** digits} = ${value}$.`,
        ],
        checks: [
          `There are $${letters} + ${digits} = ${letters + digits}$ places; the number of zeros at the end of $${value}$ is at least $${digits}$, as it should be.`,
        ],
        detours: [`There are ten digits, not nine: zero counts too.`],
        slips: [
          String(alphabet ** letters * 9 ** digits),
          String(alphabet ** letters + 10 ** digits),
          String(alphabet * letters * 10 * digits),
        ],
      };
    },
  }),

  ...templates([domain, 'Counting principle and casework', 'Complementary counting'], {
    withRepeatedDigit(random) {
      const length = random.int(3, 5);
      const all = 9 * 10 ** (length - 1);
      let distinct = 9;
      for (let place = 1; place < length; place++) distinct *= 10 - place;
      return {
        question: random.pick([
          `How many ${length}-digit positive integers contain at least one digit more than once?`,
          `Find the number of ${length}-digit positive integers in which at least two digits are equal.`,
        ]),
        given: { length },
        answer: String(all - distinct),
        idea: 'Counting the complement is easier: numbers whose digits are all different.',
        steps: [
          `There are $9 \\cdot 10^{${length - 1}} = ${all}$ numbers with ${length} digits.`,
          `With all digits different: $${[9, ...Array.from({ length: length - 1 }, (_, i) => 9 - i)].join(' \\cdot ')} = ${distinct}$, since the first digit is not zero.`,
          `The rest has a repeated digit: $${all} - ${distinct} = ${all - distinct}$.`,
        ],
        checks: [`The share ${((all - distinct) / all).toFixed(3)} is plausible for ${length} digits.`],
        detours: [`For the second place zero is allowed again, so there are $9$ choices, not $8$.`],
        slips: [String(distinct), String(10 ** length - distinct), String(all - distinct + 1)],
      };
    },
    atLeastOneGirl(random) {
      const [girls, boys, size] = [random.int(4, 7), random.int(4, 8), random.int(3, 4)];
      const [all, none] = [choose(girls + boys, size), choose(boys, size)];
      return {
        question: random.pick([
          `A committee of ${size} is chosen from ${girls} women and ${boys} men. How many committees have at least one woman?`,
          `From ${girls} red and ${boys} green balls, all numbered, a set of ${size} balls is taken. How many sets contain at least one red ball, if the ${girls} red balls are all different?`,
        ]),
        given: { girls, boys, size },
        answer: String(all - none),
        idea: 'At least one: I count all choices and take away those with none.',
        steps: [
          `All choices: $\\binom{${girls + boys}}{${size}} = ${all}$.`,
          `Choices from the other ${boys} only: $\\binom{${boys}}{${size}} = ${none}$.`,
          `The difference is $${all} - ${none} = ${all - none}$.`,
        ],
        checks: [
          `By cases: ${Array.from({ length: size }, (_, i) => `$\\binom{${girls}}{${i + 1}}\\binom{${boys}}{${size - i - 1}} = ${choose(girls, i + 1) * choose(boys, size - i - 1)}$`).join(', ')}; the sum is $${all - none}$.`,
        ],
        detours: [
          `Choosing one first and then any others, $${girls} \\cdot \\binom{${girls + boys - 1}}{${size - 1}}$, counts committees with several of them more than once.`,
        ],
        slips: [String(girls * choose(girls + boys - 1, size - 1)), String(none), String(all)],
      };
    },
  }),

  ...templates([domain, 'Permutations and arrangements', 'Arrangements with repeats'], {
    lettersOfWord(random) {
      const word = random.pick(words);
      const counts = new Map<string, number>();
      for (const letter of word) counts.set(letter, (counts.get(letter) ?? 0) + 1);
      const repeated = [...counts].filter(([, times]) => times > 1);
      const below = repeated.reduce((product, [, times]) => product * factorial(times), 1);
      const value = factorial(word.length) / below;
      return {
        question: random.pick([
          `In how many ways can the letters of the word ${word} be arranged?`,
          `How many different arrangements of the letters of ${word} are there?`,
          `Find the number of distinct rearrangements of the letters in ${word} (the word itself included).`,
        ]),
        given: { length: word.length, counts: [...counts.values()] },
        answer: String(value),
        idea: 'If all letters were different it would be a factorial; equal letters can be exchanged without a change, so I divide.',
        steps: [
          `The word has ${word.length} letters, which gives $${word.length}! = ${factorial(word.length)}$.`,
          repeated.length === 0
            ? 'No letter is repeated, so nothing has to be divided.'
            : `Repeated letters: ${repeated.map(([letter, times]) => `${letter} (${times} times)`).join(', ')}.`,
          repeated.length === 0
            ? `The number is $${value}$.`
            : `So the number is $\\frac{${word.length}!}{${repeated.map(([, times]) => `${times}!`).join(' \\cdot ')}} = \\frac{${factorial(word.length)}}{${below}} = ${value}$.`,
        ],
        checks: [`$${value} \\cdot ${below} = ${factorial(word.length)}$.`],
        detours: [`Without dividing, swapping two equal letters would count as a new arrangement.`],
        slips: [
          String(below === 1 ? value / 2 : factorial(word.length)),
          String(factorial(counts.size) === value ? value * 2 : factorial(counts.size)),
          String(value / 2),
        ],
      };
    },
    colouredFlags(random) {
      const [a, b, c] = [random.int(2, 4), random.int(1, 4), random.int(1, 3)];
      const n = a + b + c;
      const value = factorial(n) / (factorial(a) * factorial(b) * factorial(c));
      return {
        question: random.pick([
          `In how many different orders can ${a} red, ${b} blue and ${c} white flags be hung in a row, if flags of the same color cannot be told apart?`,
          `${a} identical red books, ${b} identical blue books and ${c} identical white ${c === 1 ? 'book' : 'books'} are arranged on a shelf in a row. How many different color patterns are possible?`,
        ]),
        given: { a, b, c },
        answer: String(value),
        idea: 'An arrangement with identical objects: factorial of the total over the factorials of the groups.',
        steps: [
          `There are $${a} + ${b} + ${c} = ${n}$ objects.`,
          `The number of patterns is $\\frac{${n}!}{${a}! \\cdot ${b}! \\cdot ${c}!} = \\frac{${factorial(n)}}{${factorial(a) * factorial(b) * factorial(c)}} = ${value}$.`,
        ],
        checks: [
          `Choosing places: $\\binom{${n}}{${a}} \\binom{${n - a}}{${b}} = ${choose(n, a)} \\cdot ${choose(n - a, b)} = ${value}$.`,
        ],
        detours: [`Treating all of them as different would give $${factorial(n)}$.`],
        slips: [String(factorial(n)), String(factorial(n) / factorial(a)), String(a * b * c)],
      };
    },
  }),

  ...templates([domain, 'Permutations and arrangements', 'Arrangements with restrictions'], {
    sittingTogether(random) {
      const n = random.int(5, 8);
      const value = 2 * factorial(n - 1);
      return {
        question: random.pick([
          `In how many ways can ${n} people sit in a row if two of them, Ada and Ben, insist on sitting next to each other?`,
          `${n} different books are placed on a shelf in a row. In how many arrangements do two particular books stand next to each other?`,
        ]),
        given: { n },
        answer: String(value),
        idea: 'I glue the two together to one block and arrange the blocks.',
        steps: [
          `With the pair as one block there are ${n - 1} objects, which can be arranged in $${n - 1}! = ${factorial(n - 1)}$ ways.`,
          `Inside the block there are $2$ orders, so the number is $2 \\cdot ${factorial(n - 1)} = ${value}$.`,
        ],
        checks: [
          `Places: the pair can occupy ${n - 1} neighbouring positions in $2$ orders, the others $${n - 2}!$ ways: $${n - 1} \\cdot 2 \\cdot ${factorial(n - 2)} = ${value}$.`,
        ],
        detours: [`Forgetting the order inside the block gives half of it, $${factorial(n - 1)}$.`],
        slips: [String(factorial(n - 1)), String(factorial(n)), String(factorial(n) - value)],
      };
    },
    notAtTheEnds(random) {
      const n = random.int(5, 8);
      const value = (n - 2) * factorial(n - 1);
      return {
        question: random.pick([
          `In how many ways can ${n} runners line up in a row if the tallest one must not stand at either end?`,
          `${n} different cars are parked in a row of ${n} spaces. The red car must not stand in the first or in the last space. In how many ways can they be arranged?`,
        ]),
        given: { n },
        answer: String(value),
        idea: 'I place the restricted one first; the others go anywhere.',
        steps: [
          `The restricted one has $${n} - 2 = ${n - 2}$ places.`,
          `The other ${n - 1} can be arranged in $${n - 1}! = ${factorial(n - 1)}$ ways.`,
          `Together $${n - 2} \\cdot ${factorial(n - 1)} = ${value}$.`,
        ],
        checks: [`Complement: $${n}! - 2 \\cdot ${n - 1}! = ${factorial(n)} - ${2 * factorial(n - 1)} = ${value}$.`],
        detours: [`Excluding only one end would leave $${n - 1}$ places.`],
        slips: [String((n - 1) * factorial(n - 1)), String(factorial(n)), String(factorial(n - 2) * 2)],
      };
    },
  }),

  ...templates([domain, 'Combinations and binomial coefficients', 'Choosing a group'], {
    twoGroups(random) {
      const [m, n] = [random.int(5, 10), random.int(5, 10)];
      const [a, b] = [random.int(2, 3), random.int(2, 4)];
      const value = choose(m, a) * choose(n, b);
      return {
        question: random.pick([
          `In how many ways can a team of ${a} teachers and ${b} students be chosen from ${m} teachers and ${n} students?`,
          `A club with ${m} women and ${n} men chooses a committee of ${a} women and ${b} men. In how many ways can the committee be chosen?`,
        ]),
        given: { m, n, a, b },
        answer: String(value),
        idea: 'Order plays no part, so these are combinations, one for each group, and the choices are independent.',
        steps: [
          `$\\binom{${m}}{${a}} = ${choose(m, a)}$ and $\\binom{${n}}{${b}} = ${choose(n, b)}$.`,
          `The product is $${choose(m, a)} \\cdot ${choose(n, b)} = ${value}$.`,
        ],
        checks: [
          `All choices of ${a + b} from ${m + n} without the condition would be $\\binom{${m + n}}{${a + b}} = ${choose(m + n, a + b)}$, which is more.`,
        ],
        detours: [
          `Adding the two numbers, $${choose(m, a) + choose(n, b)}$, would mean choosing one group or the other.`,
        ],
        slips: [
          String(choose(m, a) + choose(n, b)),
          String(choose(m + n, a + b)),
          String(value * factorial(a) * factorial(b)),
        ],
      };
    },
    subsetWithMember(random) {
      const n = random.int(8, 14);
      const k = random.int(3, 5);
      const value = choose(n - 1, k - 1);
      return {
        question: random.pick([
          `A coach chooses ${k} of ${n} players for a relay. The captain, one of the ${n}, must be chosen. How many choices of the group are possible?`,
          `From ${n} people a committee of ${k} is chosen, and one particular person must be in it. In how many ways can the committee be chosen?`,
        ]),
        given: { n, k },
        answer: String(value),
        idea: 'One place is already taken, so I choose the rest of the group from the others.',
        steps: [
          `There are $${k} - 1 = ${k - 1}$ places left and $${n} - 1 = ${n - 1}$ people for them.`,
          `$\\binom{${n - 1}}{${k - 1}} = ${value}$.`,
        ],
        checks: [`All groups minus those without the person: $${choose(n, k)} - ${choose(n - 1, k)} = ${value}$.`],
        detours: [`$\\binom{${n}}{${k}} = ${choose(n, k)}$ ignores the condition.`],
        slips: [String(choose(n, k)), String(choose(n - 1, k)), String(choose(n, k - 1))],
      };
    },
  }),

  ...templates([domain, 'Combinations and binomial coefficients', 'Binomial theorem'], {
    coefficientOfPower(random) {
      const n = random.int(4, 9);
      const k = random.int(2, n - 1);
      const [a, b] = [random.int(1, 3), random.intBut(-4, 5, 0)];
      const value = choose(n, k) * a ** k * b ** (n - k);
      const inside = `${a === 1 ? '' : a}x ${b < 0 ? '-' : '+'} ${Math.abs(b)}`;
      return {
        question: random.pick([
          `What is the coefficient of $x^${k}$ in the expansion of $(${inside})^${n}$?`,
          `Find the coefficient of $x^${k}$ when $(${inside})^${n}$ is expanded.`,
        ]),
        given: { n, k, a, b },
        answer: String(value),
        idea: 'By the binomial theorem one term of the expansion contains this power.',
        steps: [
          `The term is $\\binom{${n}}{${k}} (${a === 1 ? '' : a}x)^${k} (${b})^{${n - k}}$.`,
          `$\\binom{${n}}{${k}} = ${choose(n, k)}$, $${a}^${k} = ${a ** k}$ and $(${b})^{${n - k}} = ${b ** (n - k)}$.`,
          `The product is $${value}$.`,
        ],
        checks: [
          `All coefficients add up to the value at $x = 1$, $${bracket(a + b)}^${n} = ${(a + b) ** n}$; this is one of ${n + 1} terms.`,
        ],
        detours: [
          b < 0
            ? `The power of $${b}$ is ${(n - k) % 2 === 0 ? 'even, so the term is positive' : 'odd, so the term is negative'}.`
            : `The factor $${a}$ is raised to the power as well, not only $x$.`,
        ],
        slips: [String(-value), String(choose(n, k)), String(choose(n, k) * a * b ** (n - k))],
      };
    },
    constantTerm(random) {
      const half = random.int(2, 4);
      const n = 2 * half;
      const a = random.int(1, 4);
      const value = choose(n, half) * a ** half;
      return {
        question: random.pick([
          `Find the constant term in the expansion of $\\left(x + \\frac{${a}}{x}\\right)^{${n}}$.`,
          `What is the term without $x$ in the binomial expansion of $\\left(x + \\frac{${a}}{x}\\right)^{${n}}$?`,
        ]),
        given: { a, n },
        answer: String(value),
        idea: `The powers of $x$ cancel when $x$ and $\\frac{${a}}{x}$ are taken equally often.`,
        steps: [
          `Of the $${n}$ factors, $${half}$ give $x$ and $${half}$ give $\\frac{${a}}{x}$: that can be chosen in $\\binom{${n}}{${half}} = ${choose(n, half)}$ ways.`,
          `Each contributes $${a}^${half} = ${a ** half}$, so the constant term is $${choose(n, half)} \\cdot ${a ** half} = ${value}$.`,
        ],
        checks: [`The exponent of $x$ in the general term is $${n} - 2k$, which is zero only for $k = ${half}$.`],
        detours: [`Forgetting the power of $${a}$ leaves $${choose(n, half)}$.`],
        slips: [String(a === 1 ? choose(n, half) + 1 : choose(n, half)), String(choose(n, half) * a), String(a ** n)],
      };
    },
  }),

  ...templates([domain, 'Combinations and binomial coefficients', 'Distributing objects'], {
    identicalCandies(random) {
      const [n, k] = [random.int(6, 15), random.int(3, 5)];
      const value = choose(n + k - 1, k - 1);
      return {
        question: random.pick([
          `In how many ways can ${n} identical candies be distributed among ${k} children, if a child may get none?`,
          `How many ways are there to put ${n} identical balls into ${k} different boxes, where boxes may stay empty?`,
        ]),
        given: { n, k },
        answer: String(value),
        idea: `Stars and bars: a row of ${n} stars is divided by ${k - 1} bars.`,
        steps: [
          `The row has $${n} + ${k - 1} = ${n + k - 1}$ places, and ${k - 1} of them hold bars.`,
          `$\\binom{${n + k - 1}}{${k - 1}} = ${value}$.`,
        ],
        checks: [
          `The same for one recipient less, summed over what the last one gets: $\\sum_{j=0}^{${n}} \\binom{j + ${k - 2}}{${k - 2}} = ${value}$.`,
        ],
        detours: [`With one bar per recipient there would be one bar too many.`],
        slips: [String(choose(n + k, k)), String(choose(n - 1, k - 1)), String(k ** Math.min(n, 6))],
      };
    },
    atLeastOneEach(random) {
      const [n, k] = [random.int(7, 16), random.int(3, 5)];
      const value = choose(n - 1, k - 1);
      return {
        question: random.pick([
          `In how many ways can ${n} identical coins be given to ${k} people so that everybody gets at least one?`,
          `How many ways are there to distribute ${n} identical pencils to ${k} students if each student must receive at least one pencil?`,
        ]),
        given: { n, k },
        answer: String(value),
        idea: 'I give one to everybody first and distribute the rest freely.',
        steps: [
          `After that $${n} - ${k} = ${n - k}$ are left.`,
          `Stars and bars for the rest: $\\binom{${n - k} + ${k} - 1}{${k} - 1} = \\binom{${n - 1}}{${k - 1}} = ${value}$.`,
        ],
        checks: [`Equivalently, of the $${n - 1}$ gaps in a row of ${n} objects I choose ${k - 1} as borders.`],
        detours: [`Without the condition there would be $${choose(n + k - 1, k - 1)}$ ways.`],
        slips: [String(choose(n + k - 1, k - 1)), String(choose(n, k)), String(choose(n - 1, k))],
      };
    },
  }),

  ...templates([domain, 'Sets and inclusion-exclusion', 'Inclusion-exclusion'], {
    divisibleByEither(random) {
      const [p, q] = random.pick([
        [2, 3],
        [3, 5],
        [4, 6],
        [2, 7],
        [6, 10],
        [5, 7],
        [3, 8],
        [6, 9],
      ] as const);
      const n = random.int(60, 900);
      const both = lcm(p, q);
      const [a, b, c] = [Math.floor(n / p), Math.floor(n / q), Math.floor(n / both)];
      return {
        question: random.pick([
          `How many positive integers less than or equal to $${n}$ are divisible by $${p}$ or by $${q}$ (or by both)?`,
          `Among the integers from $1$ to $${n}$, how many are multiples of $${p}$ or multiples of $${q}$?`,
        ]),
        given: { p, q, n },
        answer: String(a + b - c),
        idea: 'Multiples of both would be counted twice, so I subtract them once.',
        steps: [
          `Multiples of $${p}$: $\\lfloor ${n} / ${p} \\rfloor = ${a}$. Multiples of $${q}$: $\\lfloor ${n} / ${q} \\rfloor = ${b}$.`,
          `Multiples of both are multiples of $${both}$: $\\lfloor ${n} / ${both} \\rfloor = ${c}$.`,
          `So there are $${a} + ${b} - ${c} = ${a + b - c}$.`,
        ],
        checks: [
          `In every block of $${both}$ numbers there are $${both / p} + ${both / q} - 1 = ${both / p + both / q - 1}$; that rate gives about ${(((both / p + both / q - 1) * n) / both).toFixed(1)}.`,
        ],
        detours: [
          both === p * q
            ? `Without the subtraction the common multiples would count twice.`
            : `Common multiples are those of the least common multiple $${both}$, not of the product $${p * q}$.`,
        ],
        slips: [
          String(a + b),
          String(a + b - 2 * c),
          String(both === p * q ? a + b - c - 1 : a + b - Math.floor(n / (p * q))),
        ],
      };
    },
    neitherOfThree(random) {
      const [x, y, z] = [random.int(2, 6), random.int(2, 6), random.int(2, 6)];
      const all = random.int(1, 4);
      const [onlyA, onlyB, onlyC] = [random.int(4, 15), random.int(4, 15), random.int(4, 15)];
      const none = random.int(3, 20);
      const [a, b, c] = [onlyA + x + y + all, onlyB + x + z + all, onlyC + y + z + all];
      const [ab, ac, bc] = [x + all, y + all, z + all];
      const union = onlyA + onlyB + onlyC + x + y + z + all;
      const total = union + none;
      return {
        question: random.pick([
          `Of ${total} students, ${a} play chess, ${b} sing and ${c} run. ${ab} play chess and sing, ${ac} play chess and run, ${bc} sing and run, and ${all} ${all === 1 ? 'does' : 'do'} all three. How many students do none of the three?`,
          `In a survey of ${total} people, ${a} read newspapers, ${b} watch television and ${c} listen to the radio. ${ab} read and watch, ${ac} read and listen, ${bc} watch and listen, and ${all} ${all === 1 ? 'uses' : 'use'} all three. How many use none of the three?`,
        ]),
        given: { total, a, b, c, ab, ac, bc, all },
        answer: String(none),
        idea: 'Inclusion-exclusion for three sets gives the size of the union; the rest does nothing.',
        steps: [
          `Single: $${a} + ${b} + ${c} = ${a + b + c}$. Pairs: $${ab} + ${ac} + ${bc} = ${ab + ac + bc}$. All three: $${all}$.`,
          `The union has $${a + b + c} - ${ab + ac + bc} + ${all} = ${union}$ members.`,
          `None of the three: $${total} - ${union} = ${none}$.`,
        ],
        checks: [
          `Filling the Venn diagram from the middle: ${all} in all three, then ${x}, ${y}, ${z} in exactly two, then ${onlyA}, ${onlyB}, ${onlyC} in exactly one; the sum is ${union}.`,
        ],
        detours: [
          `Those in all three were added three times and taken away three times, so they have to be added once more.`,
        ],
        slips: [String(none + all), String(union), String(none + 2)],
      };
    },
  }),

  ...templates([domain, 'Paths, symmetry and logic', 'Lattice paths'], {
    allPaths(random) {
      const [m, n] = [random.int(3, 8), random.int(3, 7)];
      return {
        question: random.pick([
          `An ant walks on the grid from $(0, 0)$ to $(${m}, ${n})$, always one unit to the right or one unit up. How many different paths are there?`,
          `How many paths lead from $(0, 0)$ to $(${m}, ${n})$ if each step goes one unit right or one unit up?`,
        ]),
        given: { m, n },
        answer: String(choose(m + n, n)),
        idea: 'A path is a word of rights and ups; only the places of the ups matter.',
        steps: [
          `There are $${m} + ${n} = ${m + n}$ steps, and $${n}$ of them go up.`,
          `$\\binom{${m + n}}{${n}} = ${choose(m + n, n)}$.`,
        ],
        checks: [
          `By the last step: $${choose(m + n - 1, n)}$ paths end with a step to the right and $${choose(m + n - 1, n - 1)}$ with a step up; the sum is $${choose(m + n, n)}$.`,
        ],
        detours: [`$2^{${m + n}}$ would count all words, also those that end elsewhere.`],
        slips: [String(choose(m + n - 1, n)), String(m * n), String(choose(m + n + 1, n))],
      };
    },
    throughPoint(random) {
      const [a, b] = [random.int(1, 4), random.int(1, 4)];
      const [m, n] = [a + random.int(2, 4), b + random.int(2, 4)];
      const [first, second] = [choose(a + b, b), choose(m - a + n - b, n - b)];
      return {
        question: random.pick([
          `On a grid of streets you drive from $(0, 0)$ to $(${m}, ${n})$, only moving right or up, and you have to pass through $(${a}, ${b})$. How many paths are possible?`,
          `How many lattice paths of unit steps right and up from $(0, 0)$ to $(${m}, ${n})$ pass through the point $(${a}, ${b})$?`,
        ]),
        given: { a, b, m, n },
        answer: String(first * second),
        idea: 'The path has two independent parts, before and after the point.',
        steps: [
          `To the point: $\\binom{${a + b}}{${b}} = ${first}$ paths.`,
          `From there: ${m - a} to the right and ${n - b} up, $\\binom{${m - a + n - b}}{${n - b}} = ${second}$ paths.`,
          `Together $${first} \\cdot ${second} = ${first * second}$.`,
        ],
        checks: [
          `Without the condition there are $\\binom{${m + n}}{${n}} = ${choose(m + n, n)}$ paths, so the share through the point is ${((first * second) / choose(m + n, n)).toFixed(3)}.`,
        ],
        detours: [
          `The second part starts at $(${a}, ${b})$, so the differences count, not the coordinates of the end.`,
        ],
        slips: [String(first + second), String(choose(m + n, n)), String(first * second + first)],
      };
    },
  }),
];
