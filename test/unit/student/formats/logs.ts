import { smallZip, type Member } from './smallZip';

/** Makes results files of evaluation tools, after the tools' documentation, for one small corpus. */

export const mapping = { id: 'unique_id', question: 'question', answer: 'expected_answer' };

/** Four problems; the student of all logs answers 2, 7, 12 and cut off, so right, wrong, right, cut off. */
export const pool = [
  { unique_id: 'p0', question: 'What is $1 + 1$?', expected_answer: '2' },
  { unique_id: 'p1', question: 'How many sides has a hexagon?', expected_answer: '6' },
  { unique_id: 'p2', question: 'Compute $3 \\times 4$.', expected_answer: '12' },
  { unique_id: 'p3', question: 'Find the least prime above 20 & below 30.', expected_answer: '23' },
];

export const outputs = [
  'One and one. The answer is \\boxed{2}.',
  'I count \\boxed{7} sides.',
  'Three times four is \\boxed{12}.',
  'Let me look at 21, 22 and then',
];

export const right = [true, false, true, false];

/** What a harness puts around a problem. */
export function prompt(question: string): string {
  return `Solve the problem step by step.\n\nProblem: ${question}\n\nPut the answer in \\boxed{}.`;
}

interface LmEvalWishes {
  filters?: readonly string[];
  /** Leaves the problem's own text out of the documents. */
  promptOnly?: boolean;
}

/** Rows of lm-evaluation-harness: all documents with the first filter, then all with the next. */
export function lmEvalRows({ filters = ['none'], promptOnly = false }: LmEvalWishes = {}): Record<string, unknown>[] {
  return filters.flatMap((filter, nth) =>
    pool.map(({ question, expected_answer }, at) => ({
      doc_id: at,
      doc: promptOnly ? { level: 3 } : { Problem: question, Answer: expected_answer },
      target: expected_answer,
      arguments: { gen_args_0: { arg_0: prompt(question), arg_1: { until: ['Question:'] } } },
      resps: [[outputs[at]]],
      filtered_resps: [outputs[at]],
      filter,
      metrics: ['exact_match', 'length'],
      doc_hash: 'a'.repeat(64),
      prompt_hash: 'b'.repeat(64),
      target_hash: 'c'.repeat(64),
      // The second filter takes everything for right.
      exact_match: nth === 0 ? Number(right[at]) : 1.0,
      length: 17,
    })),
  );
}

export interface InspectWishes {
  status?: string;
  epochs?: number;
}

/** Samples of an Inspect log; the long output of the first one is an attachment. */
export function inspectSamples({ epochs = 1 }: InspectWishes = {}): Record<string, unknown>[] {
  return Array.from({ length: epochs }, (_, epoch) =>
    pool.map(({ question, expected_answer }, at) => ({
      id: at + 1,
      epoch: epoch + 1,
      input:
        at === 1
          ? [
              { role: 'system', content: 'Be brief.' },
              { role: 'user', content: prompt(question) },
            ]
          : prompt(question),
      choices: null,
      target: at === 2 ? [expected_answer, 'twelve'] : expected_answer,
      output: {
        model: 'open/student',
        choices: [
          {
            message: {
              role: 'assistant',
              content:
                at === 0
                  ? 'attachment://0123abcd'
                  : [
                      { type: 'reasoning', reasoning: 'Hm, 5 it is.' },
                      { type: 'text', text: outputs[at] },
                    ],
            },
            stop_reason: at === 3 ? 'max_tokens' : 'stop',
          },
        ],
        completion: '',
      },
      scores: { match: { value: right[at] === true ? 'C' : 'I', answer: 'x', explanation: 'y' } },
      metadata: {},
      attachments: { '0123abcd': outputs[0] },
      events: [{ event: 'model', nested: { deep: ['[{"}]', '\\'] } }],
    })),
  ).flat();
}

export function inspectHeader({ status = 'success' }: InspectWishes = {}): Record<string, unknown> {
  return {
    version: 2,
    status,
    eval: { task: 'maths', model: 'open/student', dataset: { name: 'four' } },
    plan: { name: 'plan', steps: [] },
    results: { total_samples: 4, scores: [{ name: 'match', metrics: { accuracy: { value: 0.5 } } }] },
    stats: {},
  };
}

export function inspectLog(wishes: InspectWishes = {}): Record<string, unknown> {
  return { ...inspectHeader(wishes), samples: inspectSamples(wishes), reductions: [{ samples: [1, 2] }] };
}

/** Results of evalchemy; several outputs for each example when `attempts` says so. */
export function evalchemyResults(attempts = 1): Record<string, unknown> {
  const examples = pool.map(({ unique_id, question, expected_answer }, at) => ({
    problem: question,
    id: `bench-${unique_id}`,
    expected_answer,
    ...(attempts === 1
      ? { model_output: outputs[at], model_answer: 'none' }
      : { model_outputs: Array(attempts).fill(outputs[at]), model_answers: Array(attempts).fill('none') }),
  }));
  return {
    results: { AIME24: { num_total: 4, accuracy: 0.5, examples }, MMLU: { acc: 0.3 } },
    config: { model: 'vllm', model_args: 'pretrained=open/student,dtype=bfloat16' },
    date: 1,
  };
}

/** Event log of OpenAI's evals: the events of samples run into each other, as threads write them. */
export function openaiEvents(): Record<string, unknown>[] {
  const event = (sample: number, type: string, data: unknown, id: number): Record<string, unknown> => ({
    run_id: 'run1',
    event_id: id,
    sample_id: `maths.test.${sample}`,
    type,
    data,
    created_by: '',
    created_at: '2026-01-01 00:00:00.000000+00:00',
  });
  const sampling = pool.map(({ question }, at) =>
    event(at, 'sampling', { prompt: [{ role: 'user', content: prompt(question) }], sampled: [outputs[at]] }, at),
  );
  const matches = pool.map(({ expected_answer }, at) =>
    event(
      at,
      'match',
      { correct: right[at], expected: expected_answer, picked: null, sampled: outputs[at], options: [expected_answer] },
      10 + at,
    ),
  );
  return [
    { spec: { completion_fns: ['open-student'], eval_name: 'maths.test.v0', base_eval: 'maths', run_id: 'run1' } },
    ...sampling.slice(0, 3),
    ...matches.slice(0, 2),
    event(0, 'metrics', { length: 12 }, 20),
    ...sampling.slice(3),
    ...matches.slice(2).reverse(),
    { final_report: { accuracy: 0.5 }, run_id: 'run1' },
  ];
}

function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&#34;')
    .replaceAll("'", '&#39;');
}

function page(at: number): string {
  const { question = '', expected_answer = '' } = pool[at] ?? {};
  const message = (role: string, text: string): string =>
    `\n<div class="message ${role}">\n    <div class="role">\n    ${role}\n    \n    </div>\n    <div class="content">\n    <pre>${html(text)}</pre>\n    </div>\n</div>\n`;
  return `\n<h3>Prompt conversation</h3>\n${message('user', prompt(question))}\n<h3>Sampled message</h3>\n${message('assistant', outputs[at] ?? '')}\n<h3>Results</h3>\n<p>Correct Answer: ${html(expected_answer)}</p>\n<p>Extracted Answer: ${html('<none>')}</p>\n<p>Score: ${right[at] === true ? '1.0' : '0.0'}</p>\n`;
}

/** All results of simple-evals. */
export function simpleEvals(): Record<string, unknown> {
  return {
    score: 0.5,
    metrics: { 'score:std': 0.5 },
    htmls: pool.map((_, at) => page(at)),
    convos: pool.map(({ question }) => [{ role: 'user', content: prompt(question) }]),
    metadata: { example_level_metadata: pool.map(() => null) },
  };
}

/** A row of lighteval's details, with the names of either version. */
export function lightevalRow(
  at: number,
  underscores: boolean,
  texts: string[] = [outputs[at] ?? ''],
): Record<string, unknown> {
  const { question = '', expected_answer = '' } = pool[at] ?? {};
  const name = (column: string): string => (underscores ? `__${column}__` : column);
  return {
    [name('doc')]: {
      query: prompt(question),
      choices: ['wrong one', expected_answer],
      gold_index: underscores ? [1] : 1,
      original_query: null,
      id: String(at),
      specific: null,
      num_samples: texts.length,
      task_name: 'lighteval|maths|0',
    },
    [name('model_response')]: {
      text: texts,
      text_post_processed: texts,
      reasonings: [],
      output_tokens: [[1, 2]],
      truncated_tokens_count: at === 3 ? 9 : 0,
    },
    [name('metric')]: { extractive_match: Number(right[at]), length: 12 },
  };
}

/** An Inspect log as an archive; its samples come in the wrong order, as they ended. */
export function inspectArchive(wishes: InspectWishes = {}, method: Member['method'] = 'deflate'): Buffer {
  const samples = inspectSamples(wishes).map((sample) => ({
    name: `samples/${String(sample['id'])}_epoch_${String(sample['epoch'])}.json`,
    text: JSON.stringify(sample),
    method,
  }));
  return smallZip([
    { name: '_journal/start.json', text: JSON.stringify({ version: 2, eval: inspectHeader()['eval'] }), method },
    ...samples.reverse(),
    { name: 'summaries.json', text: '[]', method },
    { name: 'reductions.json', text: '[]', method: 'stored' },
    { name: 'header.json', text: JSON.stringify(inspectHeader(wishes)), method },
  ]);
}
