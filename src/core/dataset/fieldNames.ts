import type { FieldRole } from '../../protocol/values';
import type { FieldProfile, RowsProfile } from './profile';

/** Names under which corpora keep what we need, the most telling first; compared in lower case with `_` for `-` and space. */
export const fieldNames: Readonly<Record<FieldRole, readonly string[]>> = {
  id: [
    'unique_id',
    'id',
    'uid',
    'uuid',
    'problem_id',
    'question_id',
    'qid',
    'sample_id',
    'example_id',
    '_id',
    'prompt_id',
    'conversation_id',
    'response_id',
    'instance_id',
    'task_id',
    'idx',
    'index',
  ],
  question: [
    'question',
    'problem',
    'query',
    'problem_statement',
    'question_text',
    'problem_text',
    'task',
    'prompt',
    'instruction',
    'input',
    'user',
  ],
  solution: [
    'attempt',
    'solution',
    'teacher_trace',
    'trace',
    'generated_solution',
    'generation',
    'response',
    'output',
    'completion',
    'reasoning',
    'rationale',
    'cot',
    'chain_of_thought',
    'explanation',
    'model_output',
    'assistant',
  ],
  answer: [
    'expected_answer',
    'answer',
    'final_answer',
    'ground_truth',
    'target',
    'gold',
    'gold_answer',
    'reference_answer',
    'correct_answer',
    'answer_key',
    'answerkey',
    'label',
  ],
  chains: ['mapped_chains', 'skill_chains', 'chains'],
};

/** Names that say little: they hold a problem only beside what solves it. */
export const vagueQuestionNames: readonly string[] = ['text', 'description'];

/** Names under which results files say how an attempt was judged. */
export const verdictNames: readonly string[] = ['correct', 'is_correct', 'judge', 'verdict'];

/** Names under which results files keep a verdict for each of several attempts. */
export const verdictListNames: readonly string[] = [
  'is_correct_list',
  'is_correct',
  'corrects',
  'verdicts',
  'correctness',
];

/** Names of numbers that are verdicts in results files but may be anything beside a problem text. */
export const scoreNames: readonly string[] = ['score', 'acc', 'accuracy', 'exact_match'];

/** Names under which results files keep what a student answered. */
export const attemptNames: readonly string[] = [
  'attempt',
  'response',
  'prediction',
  'pred',
  'completion',
  'output',
  'generation',
  'model_output',
  'answer',
];

/** Names under which corpora keep how often some model solves a problem, 0 to 1. */
export const passRateNames: readonly string[] = [
  'pass_rate',
  'pass_rate_72b_tir',
  'solve_rate',
  'llama8b_solve_rate',
  'success_rate',
  'pass_at_1',
];

/** Names of what a model thought before it answered, with whose thoughts they are: `deepseek_thinking_trajectory`. */
const asThoughts =
  /^(.*?)_?(?:thinking(?:_trajectory|_trajectories|_content)?|thoughts?|think|reasoning(?:_content|_trace)?|(?:complex_)?cot|chain_of_thought)$/u;

/** The fields of texts, or lists of one, that by their names hold a model's thoughts; `of` is whose. */
export function thoughtFields(profile: RowsProfile): { path: string; of: string }[] {
  return [...profile.fields.values()].flatMap((field) => {
    const of = asThoughts.exec(lastName(field))?.[1];
    if (of === undefined || field.nested || (field.text + field.list) * 2 < profile.rows) return [];
    return [{ path: field.text > field.list ? field.path : `${field.path}[0]`, of }];
  });
}

/** The name of a field without that of the object around it, as names are compared. */
export function lastName({ path }: FieldProfile): string {
  return plainName(path.slice(path.lastIndexOf('.') + 1));
}

function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[- ]/gu, '_');
}

/** Share of the rows in which a field must hold what its role needs. */
export const enough = 0.5;

/** The fields of these names that `fits` in enough rows: in the order of the names, inside objects only if none is outside. */
export function fieldsNamed(
  profile: RowsProfile,
  names: readonly string[],
  fits: (field: FieldProfile) => number,
): FieldProfile[] {
  const all = [...profile.fields.values()].filter((field) => fits(field) >= profile.rows * enough);
  const rank = (name: string): number => names.indexOf(plainName(name));
  const ranked = (fields: FieldProfile[], name: (field: FieldProfile) => string): FieldProfile[] =>
    fields.filter((field) => rank(name(field)) >= 0).sort((one, other) => rank(name(one)) - rank(name(other)));
  const outside = ranked(all, (field) => field.path);
  return outside.length > 0 ? outside : ranked(all, lastName);
}
