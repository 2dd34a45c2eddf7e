import { describe, expect, it } from 'vitest';
import { detectMapping, detectShapes } from '../../../src/core/dataset/detect';
import { readSample } from '../../../src/core/dataset/sample';
import { studentColumns } from '../../../src/core/dataset/studentColumns';

const long = 'First we look at the equation, then we solve it. '.repeat(5);

describe('detectShapes', () => {
  it.each<[string, object, string, object]>([
    [
      '1.1 the authors’ pool',
      { unique_id: 'a', question: 'q?', attempt: long, expected_answer: '4' },
      'authors-pool',
      { id: 'unique_id', question: 'question', solution: 'attempt', answer: 'expected_answer' },
    ],
    [
      '1.2 the authors’ pool with a student and chains',
      {
        unique_id: 'a',
        question: 'q?',
        attempt: long,
        expected_answer: '4',
        'Qwen/Qwen3-4B_attempt': 'x',
        'Qwen/Qwen3-4B_judge': true,
        mapped_chains: [],
      },
      'authors-pool',
      {
        id: 'unique_id',
        question: 'question',
        solution: 'attempt',
        answer: 'expected_answer',
        chains: 'mapped_chains',
      },
    ],
    [
      '1.3 problem, solution, answer',
      { id: 7, problem: 'p', solution: long, answer: '4', level: 3 },
      'question-solution-answer',
      { id: 'id', question: 'problem', solution: 'solution', answer: 'answer' },
    ],
    [
      '1.4 several solutions: the longest',
      { Problem: 'p', solution: 'short', 'Generated-Solution': long, Answer: 4 },
      'question-solution-answer',
      { question: 'Problem', solution: 'Generated-Solution', answer: 'Answer' },
    ],
    [
      '1.5 an answer that is a whole solution',
      { question: 'q', answer: `${long}#### 12` },
      'question-solution-answer',
      { question: 'question', solution: 'answer' },
    ],
    [
      '1.6 Alpaca',
      { instruction: 'Solve.', input: 'x+1=2', output: long },
      'alpaca',
      { question: 'instruction+input', solution: 'output' },
    ],
    [
      '1.7 prompt and completion',
      { prompt: 'p', completion: long },
      'prompt-completion',
      { question: 'prompt', solution: 'completion' },
    ],
    [
      '1.8 messages',
      {
        messages: [
          { role: 'system', content: 's' },
          { role: 'user', content: 'p' },
          { role: 'assistant', content: long },
        ],
        uuid: 'u',
      },
      'messages',
      { id: 'uuid', question: 'messages[role=user].content', solution: 'messages[role=assistant].content' },
    ],
    [
      '1.9 conversations',
      {
        id: '1',
        conversations: [
          { from: 'human', value: 'p' },
          { from: 'gpt', value: long },
        ],
      },
      'conversations',
      { id: 'id', question: 'conversations[from=human].value', solution: 'conversations[from=gpt].value' },
    ],
    [
      '1.10 a problem beside messages',
      { problem: 'p', solution: long, messages: [{ role: 'user', content: 'p' }] },
      'question-solution-answer',
      { question: 'problem', solution: 'solution' },
    ],
    [
      '1.11 a prompt of messages and a nested answer',
      { prompt: [{ role: 'user', content: 'p' }], reward_model: { ground_truth: '4' }, extra_info: { index: 3 } },
      'prompt-completion',
      { id: 'extra_info.index', question: 'prompt[role=user].content', answer: 'reward_model.ground_truth' },
    ],
    ['1.12 problems alone', { id: 'a', problem: 'p', skills: ['x'] }, 'questions', { id: 'id', question: 'problem' }],
    [
      '1.13 rows of an export',
      { row_idx: 0, row: { question: 'q', answer: '4' } },
      'questions',
      { question: 'row.question', answer: 'row.answer' },
    ],
  ])('%s', (_, row, shape, mapping) => {
    const [best] = detectShapes([row, row]);
    expect(best).toMatchObject({ shape, corpus: true });
    expect(best?.mapping).toEqual(mapping);
    expect(best?.reasons.length).toBeGreaterThan(0);
    expect(readSample(row, best?.mapping ?? {}).ok).toBe(true);
  });

  it.each([
    ['2.1 id and attempt', { unique_id: 'a', attempt: 'so \\boxed{3}' }],
    ['2.2 id and correct', { id: 1, correct: true }],
    ['2.3 the authors’ columns with an id', { unique_id: 'a', 'org/model_attempt': 'x', 'org/model_judge': false }],
    ['2.4 question and verdict', { question: 'q', correct: 0 }],
  ])('%s is a student’s results, not a corpus', (_, row) => {
    expect(detectShapes([row])[0]).toMatchObject({ shape: 'student-results', corpus: false });
    expect(detectMapping([row])).toBeUndefined();
  });

  it('3 recognises nothing where there is nothing', () => {
    expect(detectShapes([])).toEqual([]);
    expect(detectShapes([{ x: 1 }, 'text', null, [1]])).toEqual([]);
  });

  it('4 needs a field in half of the rows only', () => {
    const rows = [{ problem: 'p' }, { problem: 'p', solution: long }, { problem: 5, solution: long }];
    expect(detectMapping(rows)).toEqual({ question: 'problem', solution: 'solution' });
  });
});

describe('studentColumns', () => {
  it('5 names the models, slashes and all', () => {
    expect(studentColumns({ question: 'q', attempt: 'a', 'a/b_attempt': 1, 'a/b_judge': 1, c_judge: 1 })).toEqual([
      'a/b',
      'c',
    ]);
  });
});
