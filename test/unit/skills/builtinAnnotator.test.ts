import { describe, expect, it } from 'vitest';
import { unattended } from '../../../src/core/job/job';
import { BuiltinAnnotator, builtinAnnotator } from '../../../src/core/skills/builtin/builtinAnnotator';
import { markPlainFormulas } from '../../../src/core/skills/builtin/plainFormulas';
import { confidenceWords } from '../../../src/server/features/hover';

const annotator = builtinAnnotator();
const topicsOf = (problem: string, solution?: string): string[] => annotator.examine(problem, solution).topics;
const firstTopic = (problem: string, solution?: string): string | undefined => topicsOf(problem, solution)[0];
const firstLeaf = (problem: string, solution?: string): string | undefined =>
  annotator.examine(problem, solution).chains[0]?.path[2];

describe('topics from the problem alone', () => {
  it.each([
    ['Solve for $t$: $5t + 8 = 2t - 7$.', 'algebra/linear-equations'],
    ['Solve $x^2 - 9x + 14 = 0$.', 'algebra/quadratics'],
    ['What is the slope of the line through $(2,3)$ and $(5,9)$?', 'algebra/lines-slope'],
    ['Compute $\\log_3 81$.', 'algebra/logarithms-exponentials'],
    ['Find the remainder when $7^{40}$ is divided by 6.', 'number-theory/modular-arithmetic'],
    ['Write $1101_2$ in base 10.', 'number-theory/base-conversion'],
    ['What is the greatest common divisor of 84 and 126?', 'number-theory/gcd-lcm'],
    ['Two fair dice are rolled. What is the probability that the sum is 9?', 'probability-and-statistics/probability'],
    ['How many ways are there to choose a committee of 3 from 8 people?', 'counting/combinations-binomial'],
    [
      'Find the determinant of $\\begin{pmatrix} 2 & 5 \\\\ 1 & 7 \\end{pmatrix}$.',
      'vectors-and-matrices/matrices-determinants',
    ],
    ['Simplify $(3+4i)(2-i)$.', 'intermediate-algebra/complex-numbers'],
    ['A right triangle has legs 9 and 12. How long is its hypotenuse?', 'geometry/right-triangles'],
    ['Find the volume of a cylinder with radius 3 and height 7.', 'geometry/solids-volume'],
    ['Compute $\\sin 60^\\circ$.', 'precalculus/trig-functions'],
    ['What is 35 percent of 80?', 'prealgebra/percentages'],
    [
      'The average of five numbers is 12. Four of them are 9, 10, 13 and 14. Find the fifth.',
      'probability-and-statistics/averages-statistics',
    ],
  ])('%s', (problem, topic) => {
    expect(firstTopic(problem)).toBe(topic);
  });

  it('goes down to the leaf whose own cues are there', () => {
    expect(firstLeaf('What is the remainder when the power $3^{27}$ is divided by 7?')).toBe('Remainders of powers');
    expect(firstLeaf('Find the sum of all positive divisors of 28.')).toBe('Sum and product of divisors');
    expect(firstLeaf('Evaluate $\\lfloor -3.7 \\rfloor + \\lceil 2.1 \\rceil$.')).toBe('Evaluating floor and ceiling');
  });

  it('names several skills where several are needed', () => {
    const topics = topicsOf('How many prime divisors does the least common multiple of 12 and 35 have?');
    expect(topics).toContain('number-theory/gcd-lcm');
    expect(topics).toContain('number-theory/primes-factorization');
  });
});

describe('what must not mislead', () => {
  it('requests about the form of the answer change nothing', () => {
    const plain = 'Find the area of a triangle with base 7 and height 5.';
    const request = ' Express your answer as a common fraction. Enter your answer as an ordered pair.';
    expect(annotator.examine(plain + request)).toEqual(annotator.examine(plain));
  });

  it('drawing code is not read', () => {
    const plain = 'What is 35 percent of 80?';
    const drawn = `${plain} [asy] draw(circle((0,0),3)); label("slope triangle matrix probability",(1,1)); [/asy]`;
    expect(firstTopic(drawn)).toBe(firstTopic(plain));
    expect(JSON.stringify(annotator.examine(drawn).chains[0]?.why)).not.toContain('triangle');
  });

  it.each([
    ['What is the base 10 logarithm of 1000?', 'number-theory/base-conversion'],
    [
      'What is the degree measure of the third angle of a triangle with angles of 40 and 75 degrees?',
      'intermediate-algebra/polynomial-operations',
    ],
    ['Lisa had 12 apples and gave 5 away. How many apples are left?', 'counting/counting-principle'],
    ['A car drives 120 miles in 3 hours. What is its average speed?', 'probability-and-statistics/averages-statistics'],
    [
      'In triangle $ABC$ the median from $A$ meets $BC$ at $D$. Find the ratio of the areas of $ABD$ and $ADC$.',
      'probability-and-statistics/averages-statistics',
    ],
  ])('look-alike: %s', (problem, wrong) => {
    expect(firstTopic(problem)).not.toBe(wrong);
  });

  it('amounts of money open no formula', () => {
    const topics = topicsOf('Ann buys a book for $12 and a pen for $3. How much money does she spend, in dollars?');
    expect(topics).toContain('prealgebra/money-interest');
  });
});

describe('the solution', () => {
  it('counts only after the thinking', () => {
    const problem = 'Find the value of the expression.';
    const trace = '<think>vectors, a matrix, its determinant</think>By the law of cosines the angle is 60 degrees.';
    const { chains } = annotator.examine(problem, trace);
    expect(chains.map((chain) => chain.path[1])).toContain('Laws of sines and cosines');
    expect(JSON.stringify(chains)).not.toContain('determinant');
  });

  it('says in the reasons that a cue is from there', () => {
    const { chains } = annotator.examine('Find $x$.', 'By the law of cosines, $x = 7$.');
    expect(chains.flatMap((chain) => chain.why ?? []).join()).toContain('“law of cosine” in the solution');
  });
});

describe('another language', () => {
  it.each([
    'Wie viele Primzahlen gibt es zwischen 10 und 50?',
    'Сколько простых чисел между 10 и 50?',
    '一个袋子里有3个红球和5个蓝球，随机取出两个球，求两个都是红球的概率。',
    '一个袋子里有$3$个红球和$5$个蓝球，求概率。',
    'Trois amis partagent 12 pommes: combien chacun reçoit-il?',
  ])('gets no chain where nothing in it can be read: %s', (problem) => {
    expect(annotator.examine(problem).chains).toEqual([]);
  });

  it.each([
    ['求方程 $x^2-5x+6=0$ 的所有实数解。', 'algebra/quadratics'],
    ["Résoudre l'équation $x^2-5x+6=0$ dans l'ensemble des réels.", 'algebra/quadratics'],
    ['Решите уравнение 2x + 3 = 11', 'algebra/linear-equations'],
  ])('is annotated by its formulas: %s', (problem, topic) => {
    expect(firstTopic(problem)).toBe(topic);
  });

  it.each(['Anna has 3 pens and Ben has 4 pens.', 'Tom 3, Ann 4: Tom + Ann?', 'A ship sails 12 km. Then 7 km back.'])(
    'is not seen in English: %s',
    (problem) => {
      expect(annotator.examine(problem).chains.length).toBeGreaterThan(0);
    },
  );
});

describe('every problem gets a chain', () => {
  it.each(['7', 'How many are there?', '数学 3 + 4', '$x$', 'Prove it.', 'Find the sum.', 'a dozen'])(
    '%j',
    (problem) => {
      const { chains, topics, subject } = annotator.examine(problem);
      expect(chains.length).toBeGreaterThan(0);
      expect(topics).toHaveLength(chains.length);
      expect(subject).not.toBe('');
      for (const chain of chains) expect(annotator.tree.find(chain.path)?.children).toEqual([]);
    },
  );

  it('with low confidence where no cue was seen', () => {
    expect(annotator.examine('qwzx 7 brfl').chains[0]?.confidence).toBeLessThanOrEqual(0.1);
  });
});

describe('the annotator as a whole', () => {
  const problem = 'Find all real $x$ with $x^2 - 5x + 6 < 0$. Write the solution in interval notation.';

  it('is deterministic, also between instances, and orders chains by confidence', () => {
    const other = new BuiltinAnnotator();
    expect(other.version).toBe(annotator.version);
    expect(other.examine(problem)).toEqual(annotator.examine(problem));
    const confidences = annotator.examine(problem).chains.map((chain) => chain.confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    for (const confidence of confidences) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('says why, with the cues that are there', () => {
    expect(annotator.examine(problem).chains[0]?.why?.join()).toMatch(/interval notation|quadratic inequality/);
  });

  it('annotates a batch in order and stops when the job is cancelled', async () => {
    const inputs = ['What is 7 + 5?', problem].map((text, i) => ({ id: String(i), problem: text }));
    const annotations = await annotator.annotate(inputs, unattended);
    const kept = inputs.map((input) => {
      const chains = annotator.examine(input.problem).chains.map(({ path, confidence }) => ({ path, confidence }));
      const [first, ...more] = chains;
      return { chains: [first, ...more.filter((chain) => chain.confidence >= 0.1)] };
    });
    expect(annotations).toEqual(kept);
    const control = new AbortController();
    control.abort(new Error('cancelled'));
    const job = { ...unattended, signal: control.signal };
    await expect(annotator.annotate(inputs, job)).rejects.toThrow('cancelled');
  });

  it('predicts the course apart from the topics', () => {
    expect(annotator.subjectOf('What is the remainder when 2020 is divided by 7?')).toBe('Number Theory');
    expect(annotator.subjectOf('Compute the cross product of the vectors $\\mathbf{a}$ and $\\mathbf{b}$.')).toBe(
      'Precalculus',
    );
  });
});

describe('formulas that nobody marked', () => {
  it.each([
    ['Solve x^2-9x+14=0', 'algebra/quadratics'],
    ['Solve x^2 - 9x + 14 = 0 for x.', 'algebra/quadratics'],
    ['Solve for t: 5t + 8 = 2t - 7', 'algebra/linear-equations'],
    ['Simplify sqrt(50)', 'algebra/exponents-radicals'],
    ['What is log_3(81)?', 'algebra/logarithms-exponentials'],
    ['What is 2/5 + 1/10?', 'prealgebra/fractions-decimals'],
  ])('%s', (problem, topic) => expect(firstTopic(problem)).toBe(topic));

  it('tell the same marked or not', () => {
    const pairs = [
      ['Solve |x-3| < 5', 'Solve $|x-3| < 5$'],
      ['What is |-7|?', 'What is $|-7|$?'],
      ['Evaluate sqrt(2)*sqrt(8)', 'Evaluate $\\sqrt{2} \\cdot \\sqrt{8}$'],
      ['If f(x)=2x+1, find f(3)', 'If $f(x)=2x+1$, find $f(3)$'],
      ['Expand (x+1)(x-2)', 'Expand $(x+1)(x-2)$'],
      ['What is 3/4 - 1/2?', 'What is $\\frac{3}{4} - \\frac{1}{2}$?'],
      ['Solve 2^(x+1) = 8', 'Solve $2^{x+1} = 8$'],
    ] as const;
    for (const [plain, latex] of pairs) expect(annotator.examine(plain), plain).toEqual(annotator.examine(latex));
  });

  it('are marked where they hold a relation, an operation or a function, and nowhere else', () => {
    expect(markPlainFormulas('If f(x) = 2x - 1 and x > 3, find a.')).toBe('If $f(x) = 2x - 1$ and $x > 3$, find a.');
    const others = [
      'Is $x = 1$ and y = 2?',
      'a well-known 3-digit number',
      'x-axis',
      '10-12 people, 3 - 5 of them on 2024-01-02',
      'half, or 1/2, of a cake, A/C and (b)',
      '| a | b |',
      'a <b>word</b>',
      'a = b\\',
    ];
    for (const text of others) expect(markPlainFormulas(text)).toBe(text);
  });
});

describe('a text that is no mathematics', () => {
  it.each([
    'asdf qwer',
    'Write a poem about autumn',
    'Please write an email to my boss: I need two days off.',
    'Translate "Good morning, how many are you?" into French.',
    'Write a Python function that returns the first 10 primes.',
    'write quicksort in python',
    'Fix this bug: for (int i = 0; i < n; i++) sum += a[i];',
    'def add(a, b):\n    return a + b',
    'What is the capital of France?',
    '',
    '?',
    '$$$$',
    '[asy]',
  ])('%s', (problem) => {
    expect(annotator.examine(problem)).toMatchObject({ chains: [], topics: [] });
    expect(annotator.classify(problem).chains).toEqual([]);
  });

  it.each([
    'It takes Tom 3 hours to write an essay of 900 words. How many words does he write in an hour?',
    'Write the function y = x^2 - 6x + 5 in vertex form.',
    'Write an equation for the story: Ann has some apples and buys five more.',
    'Prove that the product is a perfect square.',
    'Tom has a dozen eggs and drops half of them.',
  ])('is not %s', (problem) => expect(annotator.examine(problem).chains).not.toEqual([]));

  it('and a guess is shown as one', async () => {
    const [annotation] = await annotator.annotate([{ id: '1', problem: 'Eva has 3 and 4.' }], unattended);
    const chains = annotation && 'chains' in annotation ? annotation.chains : [];
    expect(chains).toHaveLength(1);
    expect(confidenceWords(chains[0]?.confidence ?? 1)).toMatch(/^ · low confidence \(\d+ %\)$/u);
    expect(confidenceWords(0.4)).toBe(' · confidence 40 %');
  });
});

describe('hostile text is bounded', () => {
  const size = 1_000_000;
  it.each([
    ['open braces', '{'],
    ['nested fractions', '\\frac{'],
    ['dollars', '$ '],
    ['amounts', '$1 '],
    ['environments', '\\begin{'],
    ['backslashes', '\\'],
    ['numbers', '1 '],
    ['answer requests', 'express your answer '],
    ['primes', 'in the form relatively prime '],
    ['drawings', '[asy]'],
    ['one word', 'a'],
    ['formulas without marks', 'x=1 - '],
    ['signs without marks', '= ('],
    ['brackets', '(1,'],
    ['primes with a formula', 'where $m$ prime '],
    ['empty lines', '\n'],
    ['bars', '|1 + '],
    ['definitions', 'def a('],
    ['translations', 'translate into '],
    ['roots', 'sqrt('],
  ])('1 MB of %s', (_name, unit) => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    // Usually a few milliseconds. A rule whose work grows with the square would take more than the limit of a test.
    const { chains } = annotator.examine(text, `${text}</think>${text}`);
    expect(chains.length).toBeLessThanOrEqual(4);
  });
});
