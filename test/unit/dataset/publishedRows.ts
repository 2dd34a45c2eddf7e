/**
 * Rows as collections for reasoning are published, by the names and types of their fields; the texts are made up. A
 * text of `long` is a whole trace, one of `short` a reference solution.
 */
export interface PublishedRow {
  name: string;
  /** The n-th row, from 0. */
  row: (n: number) => object;
  shape: string;
  mapping: object;
}

export const long = 'First we look at what is given, and then at what is asked for. '.repeat(20);
export const short = 'It follows at once from the definition of the sum, which is even.';
export const ask = (n: number): string => `How many ways are there to seat ${n} guests?`;
export const chat = (n: number, reply = long) => [
  { role: 'user', content: ask(n) },
  { role: 'assistant', content: reply },
];
export const turns = (n: number, who = ['human', 'gpt']) => [
  { from: who[0], value: ask(n) },
  { from: who[1], value: long },
];

export const publishedProblems: readonly PublishedRow[] = [
  {
    name: 'a large corpus of R1 traces with pass rates',
    row: (n) => ({
      expected_answer: `${n}`,
      problem_type: 'has_answer_extracted',
      problem_source: 'forum',
      generation_model: 'teacher',
      pass_rate_72b_tir: n % 3 ? '0.96875' : 'n/a',
      problem: ask(n),
      generated_solution: `<think>${long}</think>`,
      inference_mode: 'cot',
      used_in_kaggle: true,
    }),
    shape: 'question-solution-answer',
    mapping: { question: 'problem', solution: 'generated_solution', answer: 'expected_answer' },
  },
  {
    name: 'several generations, the chosen one as messages, and a reference solution',
    row: (n) => ({
      problem: ask(n),
      solution: short,
      answer: `${n}`,
      problem_type: 'Algebra',
      question_type: 'math-word-problem',
      source: 'olympiads',
      uuid: `u${n}`,
      is_reasoning_complete: [true, true],
      generations: [long, long],
      correctness_math_verify: [true, false],
      correctness_llama: null,
      finish_reasons: null,
      correctness_count: 1,
      messages: chat(n),
    }),
    shape: 'question-solution-answer',
    mapping: { id: 'uuid', question: 'problem', solution: 'messages[role=assistant].content', answer: 'answer' },
  },
  {
    name: 'the same without messages',
    row: (n) => ({ problem: ask(n), solution: short, answer: `${n}`, uuid: `u${n}`, generations: [long, long] }),
    shape: 'question-solution-answer',
    mapping: { id: 'uuid', question: 'problem', solution: 'generations[0]', answer: 'answer' },
  },
  {
    name: 'solutions beside equal messages',
    row: (n) => ({ source: 'aops', problem: ask(n), solution: long, messages: chat(n) }),
    shape: 'question-solution-answer',
    mapping: { question: 'problem', solution: 'solution' },
  },
  {
    name: 'thoughts as a list of one, with an attempt after them',
    row: (n) => ({
      solution: short,
      question: ask(n),
      cot_type: 'math',
      source_type: 'competition',
      metadata: '{}',
      cot: null,
      thinking_trajectories: [long],
      attempt: `${short} So it is ${n}.`,
    }),
    shape: 'question-solution-answer',
    mapping: { question: 'question', solution: 'think(thinking_trajectories[0])+attempt' },
  },
  {
    name: 'thoughts and attempts of two teachers',
    row: (n) => ({
      solution: `${n}`,
      question: ask(n),
      cot: null,
      gemini_thinking_trajectory: short.repeat(3),
      gemini_attempt: short.repeat(2),
      deepseek_thinking_trajectory: long,
      deepseek_attempt: short.repeat(3),
      gemini_grade: 'Yes',
      gemini_grade_reason: long.repeat(2),
      deepseek_grade: 'Yes',
    }),
    shape: 'question-solution-answer',
    mapping: {
      question: 'question',
      solution: 'think(deepseek_thinking_trajectory)+deepseek_attempt',
      answer: 'solution',
    },
  },
  {
    name: 'curated questions, solutions and answers',
    row: (n) => ({ question: ask(n), solution: long, answer: `${n}` }),
    shape: 'question-solution-answer',
    mapping: { question: 'question', solution: 'solution', answer: 'answer' },
  },
  {
    name: 'conversations of user and assistant below a system prompt',
    row: (n) => ({ system: short, conversations: turns(n, ['user', 'assistant']) }),
    shape: 'conversations',
    mapping: { question: 'conversations[from=user].value', solution: 'conversations[from=assistant].value' },
  },
  {
    name: 'reasoning and solution of a teacher beside the true solution',
    row: (n) => ({
      problem: ask(n),
      deepseek_reasoning: long,
      deepseek_solution: short.repeat(2),
      ground_truth_solution: short,
      domain: 'math',
      source: 'forum',
      test_cases: null,
      starter_code: null,
    }),
    shape: 'question-solution-answer',
    mapping: { question: 'problem', solution: 'think(deepseek_reasoning)+deepseek_solution' },
  },
  {
    name: 'instructions that a model made up, with its own word on them',
    row: (n) => ({
      uuid: `u${n}`,
      model: 'm',
      gen_input_configs: { temperature: 1 },
      instruction: ask(n),
      response: long,
      conversations: turns(n),
      task_category: 'Math',
      difficulty: 'easy',
      quality_explanation: short,
    }),
    shape: 'alpaca',
    mapping: { id: 'uuid', question: 'instruction', solution: 'response' },
  },
  {
    name: 'rewritten questions',
    row: (n) => ({ type: 'rephrased', query: ask(n), original_question: ask(n % 3), response: long }),
    shape: 'question-solution-answer',
    mapping: { question: 'query', solution: 'response' },
  },
  {
    name: 'grade-school problems, whose answer is the solution',
    row: (n) => ({ question: ask(n), answer: `${short}\n#### ${n}` }),
    shape: 'question-solution-answer',
    mapping: { question: 'question', solution: 'answer' },
  },
  {
    name: 'competition problems by level and type',
    row: (n) => ({ problem: ask(n), level: 'Level 5', type: 'Algebra', solution: short }),
    shape: 'question-solution-answer',
    mapping: { question: 'problem', solution: 'solution' },
  },
  {
    name: 'input and output by category',
    row: (n) => ({ category: 'math', source: 's', input: ask(n), output: `<think>${long}</think>${short}` }),
    shape: 'question-solution-answer',
    mapping: { question: 'input', solution: 'output' },
  },
  {
    name: 'three numbered solutions',
    row: (n) => ({
      question: ask(n),
      final_answer: `${n}`,
      difficulty: 5.5,
      topic: 'Mathematics -> Algebra',
      r1_solution_1: long,
      r1_solution_2: `${long} `,
      r1_solution_3: `${long}  `,
    }),
    shape: 'question-solution-answer',
    mapping: { question: 'question', solution: 'r1_solution_1', answer: 'final_answer' },
  },
  {
    name: 'verified answers with solve rates',
    row: (n) => ({ problem: ask(n), answer: `${n}`, source: 's', domain: ['x'], llama8b_solve_rate: 0.5 }),
    shape: 'questions',
    mapping: { question: 'problem', answer: 'answer' },
  },
];
