import { ask, chat, long, short, turns, type PublishedRow } from './publishedRows';

/** More of {@link PublishedRow}: prompts and messages, instructions, code, choices. */
export const publishedDialogues: readonly PublishedRow[] = [
  {
    name: 'prompts of messages for reinforcement learning',
    row: (n) => ({
      data_source: 'd',
      prompt: [{ role: 'user', content: ask(n) }],
      ability: 'MATH',
      reward_model: { ground_truth: `${n}`, style: 'rule' },
      extra_info: { index: `i${n}` },
    }),
    shape: 'prompt-completion',
    mapping: { id: 'extra_info.index', question: 'prompt[role=user].content', answer: 'reward_model.ground_truth' },
  },
  {
    name: 'the same made flat, where the answer is called a solution',
    row: (n) => ({ prompt: ask(n), solution: `${n}`, data_source: 'd', ability: 'MATH' }),
    shape: 'questions',
    mapping: { question: 'prompt', answer: 'solution' },
  },
  {
    name: 'prompts with the clean question beside them',
    row: (n) => ({
      data_source: 'd',
      prompt: [{ role: 'user', content: `${ask(n)} Let's think step by step.` }],
      reward_model: { style: 'rule', ground_truth: `${n}` },
      extra_info: { split: 'train', index: n, answer: `${short}\n#### ${n}`, question: ask(n) },
    }),
    shape: 'question-solution-answer',
    mapping: {
      id: 'extra_info.index',
      question: 'extra_info.question',
      solution: 'extra_info.answer',
      answer: 'reward_model.ground_truth',
    },
  },
  {
    name: 'shared chats',
    row: (n) => ({ id: `c${n}_0`, conversations: turns(n) }),
    shape: 'conversations',
    mapping: { id: 'id', question: 'conversations[from=human].value', solution: 'conversations[from=gpt].value' },
  },
  {
    name: 'chats with an id that is null',
    row: (n) => ({ custom_instruction: null, id: null, idx: null, source: 's', title: null, conversations: turns(n) }),
    shape: 'conversations',
    mapping: { question: 'conversations[from=human].value', solution: 'conversations[from=gpt].value' },
  },
  {
    name: 'prompt, its id, and messages',
    row: (n) => ({ prompt: ask(n), prompt_id: `p${n}`, messages: chat(n) }),
    shape: 'messages',
    mapping: { id: 'prompt_id', question: 'messages[role=user].content', solution: 'messages[role=assistant].content' },
  },
  {
    name: 'messages whose thoughts stand apart',
    row: (n) => ({
      id: n,
      messages: [
        { role: 'system', content: short },
        { role: 'user', content: ask(n) },
        { role: 'assistant', content: short, reasoning_content: long },
      ],
    }),
    shape: 'messages',
    mapping: {
      id: 'id',
      question: 'messages[role=user].content',
      solution: 'think(messages[role=assistant].reasoning_content)+messages[role=assistant].content',
    },
  },
  {
    name: 'prompts as messages, with reasoning and answer as fields',
    row: (n) => ({
      messages: [{ role: 'user', content: ask(n) }],
      reasoning: long,
      answer: short.repeat(2),
      model: 'm',
    }),
    shape: 'messages',
    mapping: { question: 'messages[role=user].content', solution: 'think(reasoning)+answer' },
  },
  {
    name: 'input as messages, output as text, reasoning on or off',
    row: (n) => ({
      input: [{ role: 'user', content: ask(n) }],
      output: long,
      reasoning: n % 2 ? 'on' : 'off',
      category: 'math',
      system_prompt: 'detailed thinking on',
    }),
    shape: 'prompt-completion',
    mapping: { question: 'input[role=user].content', solution: 'output' },
  },
  {
    name: 'question, chain of thought and response, with capitals',
    row: (n) => ({ Question: ask(n), Complex_CoT: long, Response: short.repeat(3) }),
    shape: 'question-solution-answer',
    mapping: { question: 'Question', solution: 'think(Complex_CoT)+Response' },
  },
  {
    name: 'a reference answer and responses of models',
    row: (n) => ({ question: ask(n), reference_answer: `${n}`, responses: [{ response_model: 'm', response: long }] }),
    shape: 'question-solution-answer',
    mapping: { question: 'question', solution: 'responses[0].response', answer: 'reference_answer' },
  },
  {
    name: 'several responses to one problem, each with an id of its own',
    row: (n) => ({
      response_id: `r${n}`,
      problem_id: `p${n % 3}`,
      task_type: 'verifiable_math',
      prompt: ask(n % 3),
      gold_standard_solution: short,
      llm_response: long,
      score: 1,
    }),
    shape: 'question-solution-answer',
    mapping: { id: 'response_id', question: 'prompt', solution: 'llm_response' },
  },
  {
    name: 'a task that is a label',
    row: (n) => ({ input: ask(n), label: long, task: 'GSM' }),
    shape: 'question-solution-answer',
    mapping: { question: 'input', solution: 'label' },
  },
  {
    name: 'lists of one solution and one final answer',
    row: (n) => ({ id: n, question: ask(n), solution: [short.repeat(3)], final_answer: [`${n}`], context: null }),
    shape: 'question-solution-answer',
    mapping: { id: 'id', question: 'question', solution: 'solution[0]', answer: 'final_answer' },
  },
  {
    name: 'instruction, input, output',
    row: (n) => ({ instruction: 'Answer.', input: n % 2 ? ask(n) : '', output: short }),
    shape: 'alpaca',
    mapping: { question: 'instruction+input', solution: 'output' },
  },
  {
    name: 'instruction, context, response',
    row: (n) => ({ instruction: ask(n), context: n % 2 ? short : '', response: long, category: 'closed_qa' }),
    shape: 'alpaca',
    mapping: { question: 'instruction+context', solution: 'response' },
  },
  {
    name: 'system prompt, question, response',
    row: (n) => ({ id: `o.${n}`, system_prompt: short, question: ask(n), response: long }),
    shape: 'question-solution-answer',
    mapping: { id: 'id', question: 'question', solution: 'response' },
  },
  {
    name: 'code to complete',
    row: (n) => ({ task_id: `T/${n}`, prompt: ask(n), canonical_solution: short, test: long, entry_point: 'f' }),
    shape: 'question-solution-answer',
    mapping: { id: 'task_id', question: 'prompt', solution: 'canonical_solution' },
  },
  {
    name: 'reasoning about code beside the code',
    row: (n) => ({ id: `h${n}`, input: ask(n), output: `<think>${long}</think>${short}`, solution: short }),
    shape: 'question-solution-answer',
    mapping: { id: 'id', question: 'input', solution: 'output' },
  },
  {
    name: 'code with tests and a reasoned solution',
    row: (n) => ({ question_id: `K${n}`, question: ask(n), solution: short, test: long, r1_solution: long }),
    shape: 'question-solution-answer',
    mapping: { id: 'question_id', question: 'question', solution: 'r1_solution' },
  },
  {
    name: 'choices with a rationale',
    row: (n) => ({ question: ask(n), options: ['A)1', 'B)2'], rationale: short, correct: 'A' }),
    shape: 'question-solution-answer',
    mapping: { question: 'question', solution: 'rationale' },
  },
  {
    name: 'chosen and rejected messages',
    row: (n) => ({ prompt: ask(n), chosen: chat(n), rejected: chat(n, long.repeat(3)) }),
    shape: 'prompt-completion',
    mapping: { question: 'prompt', solution: 'chosen[role=assistant].content' },
  },
];
