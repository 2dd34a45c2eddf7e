import { describe, expect, it } from 'vitest';
import { finalAnswer } from '../../../src/core/judge/finalAnswer';
import { judgeAnswer, judgeAttempt } from '../../../src/core/judge/judge';

describe('what an attempt answers in the end', () => {
  it.each([
    ['\\boxed{17}. Final Answer: the final answer is $21$. I hope so.', '21', 'correct'],
    ['The final answer is below. \\boxed{21}', '21', 'correct'],
    ['$\\boxed{(1, 2)}$ for part (a) and $\\boxed{(5, 6)}$', '(1,2),(5,6)', 'correct'],
    ['\\boxed{3} chairs and \\boxed{4} desks', '3, 4', 'correct'],
    ['\\boxed{3} was a step and so \\boxed{4}', '4', 'correct'],
    ['\\boxed{3} is not it and \\boxed{4}', '4', 'correct'],
    [
      'The product is $ \\begin{pmatrix} 1 & 0 \\\\ 0 & 1 \\end{pmatrix} $.',
      '\\begin{bmatrix}1&0\\\\0&1\\end{bmatrix}',
      'correct',
    ],
    ['So the chance of a win is 2/7. <|im_start|>user\nWhat is 5?', '2/7', 'correct'],
    ['<|im_start|>assistant\nThe answer is 8.<|im_end|>', '8', 'correct'],
    ['Final Answer: The smallest such $k$ is 41.', '41', 'correct'],
    ['Final Answer: Kim arrived 7 hours ago.', '7', 'correct'],
    ['Final Answer: Kim arrived 7 or 8 hours ago.', '7', 'unknown'],
    ['Final Answer: It is at least 7 hours.', '7', 'unknown'],
    ['Final Answer: The value is not 7.', '7', 'unknown'],
    ['Each gap is $d = \\frac{60}{n}$. Therefore, there are 9 such sequences.', '9', 'correct'],
    ['Each gap is $d = 60$. As in step 9, we are done.', '9', 'wrong'],
    ['The bill is then 1,230.50€', '1230.5', 'correct'],
    ['The area is then 1,230.50m²', '1230.5', 'correct'],
    ['That gives x = 5x²', '5', 'unknown'],
    ['They pay $ 5 and $ 6', '5', 'unknown'],
    ['The answer is $3$, $4$ and $5$.', '3,4,5', 'correct'],
  ])('%s beside %s: %s', (attempt, expected, verdict) => {
    expect(judgeAttempt(expected, attempt, {}, 'itself').verdict).toBe(verdict);
  });

  it('is not what follows the mark that ends a turn', () => {
    expect(finalAnswer('It is 5.<|eot_id|>\\boxed{6}')).toMatchObject({ answer: '5' });
  });
});

describe('texts given as an answer', () => {
  it.each([
    ['x \\ne 4', 'We see that $x \\ne 4$.', 'correct'],
    ['12', 'Hence the sum is \\boxed{12}, as was to be shown.', 'correct'],
    ['12', 'Hence the sum is $12$ or $13$.', 'unknown'],
    ['12', 'Hence the sum cannot be $12$.', 'unknown'],
    ['12', 'It is not $12$.', 'unknown'],
    ['12', '12 is not the answer', 'unknown'],
    ['After all of this the final answer is $12\\%$. I hope so.', '12%', 'correct'],
    ['12', 'I would say that 12 apples are left over for her', 'unknown'],
  ])('%s | %s -> %s', (expected, answer, verdict) => {
    expect(judgeAnswer(expected, answer).verdict).toBe(verdict);
  });
});

describe('ways to write', () => {
  it.each([
    ['\\left(\\frac12, 3\\right)', '\\\\left(\\\\frac{1}{2}, 3\\\\right)', 'correct'],
    ['-1 \\\\le x \\\\le 4', '[-1,4]', 'correct'],
    ['\\begin{pmatrix}1\\\\\\frac12\\end{pmatrix}', '\\begin{pmatrix}1\\\\0.5\\end{pmatrix}', 'correct'],
    ['\\begin{pmatrix}1\\\\x\\end{pmatrix}', '(1,x)', 'correct'],
    ['\\\\begin{pmatrix}1\\\\\\\\x\\\\end{pmatrix}', '(1,x)', 'correct'],
    ['31415926', '31,\\! 415,\\! 926', 'correct'],
    ['31415', '31 {, }415', 'correct'],
    ['x \\ne 3', 'x != 3', 'correct'],
    ['6', '3!=6', 'correct'],
    ['40\\%', '40 pct', 'correct'],
    ['40\\%', '40 percentage points', 'unknown'],
    ['1250.75', '1250,75', 'correct'],
    ['3,14', '3.14', 'correct'],
    ['0,125', '0.125', 'correct'],
    ['1.234', '1,234', 'wrong'],
    ['1,234', '1.234', 'wrong'],
    ['0.5', '0,5', 'unknown'],
    ['3,15', '3.14', 'unknown'],
    ['x_{1}=1,\\quadx_{2}=2', '1, 2', 'correct'],
  ])('%s | %s -> %s', (expected, answer, verdict) => {
    expect(judgeAnswer(expected, answer).verdict).toBe(verdict);
  });
});

describe('names, groups and matrices', () => {
  it.each([
    ['p=5,q=2;p=7,q=2', '(5,2),(7,2)', 'correct'],
    ['p=5,q=2;p=7,q=2', '(2,5),(7,2)', 'wrong'],
    ['(1,2),(3,4)', 'x=1,y=2 or x=3,y=4', 'correct'],
    ['(1,2),(3,4)', 'x=1,y=4 or x=3,y=2', 'wrong'],
    ['x = -5, p = 3', '-5, 3', 'correct'],
    ['x = -5, p = 3', '5, 3', 'unknown'],
    ['y = 1, x = 2', '1, 2', 'unknown'],
    ['(5,9)or(9,5)', '(9,5),(5,9)', 'correct'],
    ['(5,9),(9,5)', '(5,9),(9,5),(5,9)', 'correct'],
    ['(5,9),(9,5)', '(5,9),(9,5),(5,5)', 'wrong'],
    ['2,3', '2,3,3', 'unknown'],
    ['S_{ABC}:S=7:32', '7:32', 'correct'],
    ['A:B=1', '1', 'correct'],
    ['\\frac{AB}{CD}=\\frac{1}{\\sqrt{6}}', '\\frac{\\sqrt6}{6}', 'correct'],
    ['\\frac{AB}{CD}=3', '\\frac13', 'wrong'],
    ['0<f(x)<1', '(0,1)', 'correct'],
    ['0<f(x)<1', '(0,1]', 'wrong'],
    ['x = 11', 'x = 5+5+1 = 7 = 11', 'unknown'],
    [
      '\\begin{pmatrix}4&6\\end{pmatrix}',
      '\\begin{pmatrix}1&2\\end{pmatrix}+\\begin{pmatrix}3&4\\end{pmatrix}',
      'correct',
    ],
    [
      '\\begin{pmatrix}4&6\\end{pmatrix}',
      '\\begin{pmatrix}1&2\\end{pmatrix}-\\begin{pmatrix}3&4\\end{pmatrix}',
      'wrong',
    ],
    [
      '\\begin{pmatrix}2&1\\\\4&3\\end{pmatrix}',
      '\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}\\begin{pmatrix}0&1\\\\1&0\\end{pmatrix}',
      'correct',
    ],
    [
      '\\begin{pmatrix}3&4\\\\1&2\\end{pmatrix}',
      '\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}\\begin{pmatrix}0&1\\\\1&0\\end{pmatrix}',
      'wrong',
    ],
    ['\\begin{pmatrix}1\\end{pmatrix}', '\\begin{pmatrix}1&2\\end{pmatrix}+\\begin{pmatrix}1\\end{pmatrix}', 'unknown'],
  ])('%s | %s -> %s', (expected, answer, verdict) => {
    expect(judgeAnswer(expected, answer).verdict).toBe(verdict);
  });
});

describe('values that a text leaves open, and those that it gives', () => {
  it.each([
    ['5', 'I cannot tell whether it is 5.', 'unknown'],
    ['5', 'Is it 5?', 'unknown'],
    ['5', 'Is it $5$?', 'unknown'],
    ['220', 'She still pays 220 $ in 12 months.', 'unknown'],
    ['5', 'The answer is 5, because nothing else is left.', 'correct'],
    ['5', 'The answer is 5, and also 6.', 'unknown'],
    ['D', "The answer: D, it can't be A or B", 'correct'],
    ['\\frac13', '$\\frac13 $', 'correct'],
    ['81 ft^2', '81 square feet', 'correct'],
    ['\\frac{\\sqrt{7}+\\sqrt{11}}{15+2\\sqrt{33}}', '\\frac{\\sqrt{11}+\\sqrt{7}}{2\\sqrt{33}+15}', 'correct'],
    [
      '\\begin{pmatrix}0&0&0\\\\0&1&0\\\\0&0&1\\end{pmatrix}',
      '\\begin{bmatrix} 0 & 0 & 0 \\\\ 0 & 1 & 0 \\\\ 0 & 0 & 1 \\end{bmatrix}',
      'correct',
    ],
  ])('%s beside %s: %s', (expected, attempt, verdict) => {
    expect(judgeAttempt(expected, attempt, {}, 'itself').verdict).toBe(verdict);
  });
});
