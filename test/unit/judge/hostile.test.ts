import { describe, expect, it, vi } from 'vitest';
import { mutilated } from '../../../bench/answerForms';
import { judgeAnswer, judgeAttempt } from '../../../src/core/judge/judge';
import { seededBelow, seededRandom } from '../seededRandom';

const seed = 20_260_110;

// The limit is for what never ends, or takes time quadratic in its length: hours at these sizes. A busy machine may be
// twenty times slower than an idle one, and proves nothing.
vi.setConfig({ testTimeout: 600_000 });

const stems = [
  '\\frac{3}{4}',
  '1\\frac34',
  '\\boxed{\\sqrt{12}}',
  '12,500',
  '\\$18.90',
  'x = 5',
  '(B) 12',
  '\\left(0, 1\\right]',
  '10\\text{ cm}^2',
  '0.\\overline{3}',
  '1.2 \\times 10^{5}',
  '\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}',
  '25\\%',
  '\\text{yes}',
];
const pieces = [
  '{',
  '}',
  '\\',
  '$',
  '\\frac',
  '\\boxed',
  '\\text{',
  '(',
  ')',
  ',',
  '.',
  ' ',
  '0',
  '9',
  '-',
  'e',
  '%',
  '\\\\',
  '\u2212',
  '\ud800',
  '/',
  '"',
  '\n',
  '</think>',
];

describe(`mutated answers, seed ${seed}`, () => {
  it('never stop the judge, and only the same value is ever the expected one', () => {
    const next = seededRandom(seed);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
    for (let round = 0; round < 50_000; round++) {
      let answer = pick(stems);
      for (let edits = 1 + Math.floor(next() * 4); edits > 0; edits--) {
        const at = Math.floor(next() * (answer.length + 1));
        answer = answer.slice(0, at) + pick(pieces) + answer.slice(at + (next() < 0.5 ? 1 : 0));
      }
      const judged = judgeAnswer('987654321', answer);
      judgeAttempt(pick(stems), answer);
      // No stem and no piece holds the digits of the expected number.
      if (judged.verdict === 'correct') throw new Error(`${JSON.stringify(answer)} was taken for 987654321`);
    }
  });

  it('agree with themselves unless they are empty', () => {
    const next = seededRandom(seed + 1);
    for (let round = 0; round < 5_000; round++) {
      const answer = stems[Math.floor(next() * stems.length)] ?? '';
      expect(judgeAnswer(answer, ` ${answer} `).verdict).toBe('correct');
      expect(judgeAnswer(answer, `$${answer}$`).verdict, answer).not.toBe('wrong');
    }
  });
});

describe('long and deep input takes time linear in its length', () => {
  const size = 300_000;
  it.each([
    ['open braces', '{'.repeat(size)],
    ['open boxes', '\\boxed{'.repeat(size / 7)],
    ['closed boxes', '\\boxed{1}'.repeat(size / 9)],
    ['dollar signs', '$ '.repeat(size / 2)],
    ['digits', '1'.repeat(size)],
    ['groups of digits', '1,234'.repeat(size / 5)],
    ['minus signs', '-'.repeat(size)],
    ['spaces', `answer ${' '.repeat(size)}`],
    ['answers', 'answer is '.repeat(size / 10)],
    ['stars', `final answer${'*'.repeat(size)}`],
    ['line ends', '\n '.repeat(size / 2)],
    ['hashes', '#'.repeat(size)],
    ['thinking', '<think></think>'.repeat(size / 15)],
    ['fractions', `\\boxed{${'\\frac{1}{'.repeat(size / 9)}`],
    ['open formulas', '\\('.repeat(size / 2)],
    ['commands', '\\text{'.repeat(size / 6)],
  ])('%s', (_, text) => {
    // What is not linear in the text does not come back within the test's limit of time.
    expect(judgeAttempt('5', text).verdict).not.toBe('correct');
    expect(judgeAnswer('x+6', text.slice(1, 1_000)).verdict).not.toBe('correct');
    expect(judgeAnswer('5', text).verdict).not.toBe('correct');
  });
});

const times = (text: string, count: number): string => text.repeat(count);
const costly = [
  '9^{9^{9^9}}',
  '10^{100000}',
  '(10^{100000})!',
  '1000000!',
  `300!${times('\\cdot 300!', 150)}`,
  '\\binom{1000000}{500000}',
  '(x+1)^{1000000}',
  'e^{e^{e^{e^{10}}}}',
  '\\sin(10^{300})',
  '2^{-10000000000}',
  `${times('(', 450)}1${times(')', 450)}`,
  `${times('\\sqrt{', 120)}2${times('}', 120)}`,
  `${times('\\frac{1}{', 100)}2${times('}', 100)}`,
  `${times('x^', 400)}2`,
  `${times('\\sin ', 190)}1`,
  `1${times('\\pm 1', 180)}`,
  `${times('1<', 450)}x`,
  `${times('[0,1]\\cup', 90)}[0,1]`,
  times('(x+1)(y+2)(z+3)^{1/3}', 45),
  Array.from({ length: 150 }, (_, i) => `1/${i * 7 + 3}`).join('+'),
  Array.from({ length: 60 }, (_, i) => `\\sqrt{${i}}`).join(', '),
  Array.from({ length: 60 }, (_, i) => `x^{${i}}`).join(', '),
];

describe('formulas that cost more than they are worth', () => {
  it.each(costly)('%#', (expected) => {
    // What is not cut short does not come back within the test's limit of time.
    for (const answer of [...costly, '5', 'x', '\\sqrt2'])
      if (answer !== expected) expect(judgeAnswer(expected, answer).verdict, answer).not.toBe('correct');
  });
});

describe(`mutilated formulas, seed ${seed}`, () => {
  it('are judged one way or another', () => {
    const below = seededBelow(seed);
    for (let round = 0; round < 20_000; round++) {
      // An expected answer that is a solution may mark its answer by a box; that is another matter.
      const expected = (stems[below(stems.length)] ?? '').replace('\\boxed', '');
      const answer = mutilated(expected, below).replaceAll('\\boxed', '');
      const { verdict } = judgeAnswer(expected, answer);
      const back = judgeAnswer(answer, expected).verdict;
      // Units and forms may be taken one way only, but what is proved to differ is not the same the other way round.
      if (verdict === 'wrong') expect(back, `${expected} | ${answer}`).not.toBe('correct');
    }
  });
});
