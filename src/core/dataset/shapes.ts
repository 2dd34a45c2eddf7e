import type { FieldMapping, FieldRole } from '../../protocol/values';
import { attemptNames, fieldNames, fieldsNamed, scoreNames, verdictListNames, verdictNames } from './fieldNames';
import type { FieldProfile, RowsProfile } from './profile';

/** Forms of JSONL files that we know. `student-results` and `chains` are no corpora: they are imported, not indexed. */
export type ShapeName =
  | 'authors-pool'
  | 'question-solution-answer'
  | 'alpaca'
  | 'prompt-completion'
  | 'messages'
  | 'conversations'
  | 'questions'
  | 'student-results'
  | 'chains';

/** The forms that are no corpora. */
const imported: ReadonlySet<ShapeName> = new Set<ShapeName>(['student-results', 'chains']);

/** A guess at what a file is. */
export interface Detection {
  shape: ShapeName;
  /** Whether its rows can be indexed as samples. */
  corpus: boolean;
  mapping: FieldMapping;
  /** 0..1, for ranking. */
  score: number;
  /** What speaks for it, in words. */
  reasons: string[];
}

/** A guess from fields, or undefined when the shape's fields are missing. */
type Shape = (profile: RowsProfile) => Detection | undefined;

/** All shapes; which one a file has is decided by the scores. */
export const shapes: readonly Shape[] = [
  separateFields,
  alpaca,
  promptCompletion,
  (profile) => dialogue(profile, 'messages', ['messages', 'conversation', 'conversations', 'dialog', 'chat']),
  (profile) => dialogue(profile, 'conversations', ['conversations', 'conversation', 'messages', 'dialog', 'chat']),
  studentResults,
  evaluationLog,
  chainsFile,
];

const telling = ['question', 'problem', 'problem_statement', 'question_text', 'query'];

function separateFields(profile: RowsProfile): Detection | undefined {
  const [question] = fieldsNamed(profile, fieldNames.question, text);
  if (!question) return undefined;
  const guess = new Guess(profile, 'questions', telling.includes(lastName(question)) ? 0.9 : 0.5);
  guess.take('question', question);
  const answers = fieldsNamed(profile, fieldNames.answer, (field) => field.text + field.number + field.list);
  const solutions = fieldsNamed(profile, fieldNames.solution, text).filter((field) => field !== question);
  const longAnswer = solutions.length === 0 ? answers.find((field) => meanLength(field) > 60) : undefined;
  const solution = longest(solutions) ?? longAnswer;
  if (solution) {
    const others = solutions.length > 1 ? `, the longest of ${solutions.length} such fields` : '';
    guess.take('solution', solution, ` with ${Math.round(meanLength(solution))} characters on average${others}`);
    guess.shape =
      lastName(question) === 'question' && lastName(solution) === 'attempt'
        ? 'authors-pool'
        : 'question-solution-answer';
    guess.score += 0.08;
  }
  const answer = answers.find((field) => field !== solution && field !== question);
  if (answer) guess.take('answer', answer);
  return guess.detection();
}

function alpaca(profile: RowsProfile): Detection | undefined {
  const [instruction] = fieldsNamed(profile, ['instruction'], text);
  const [output] = fieldsNamed(profile, ['output', 'response'], text);
  if (!instruction || !output) return undefined;
  const guess = new Guess(profile, 'alpaca', 0.93);
  guess.take('question', instruction);
  const [input] = fieldsNamed(profile, ['input'], (field) => field.present * 2);
  if (input && input.text > 0) {
    guess.mapping.question = `${instruction.path}+${input.path}`;
    guess.reasons.push(`"${input.path}" is added to it where it is not empty`);
  }
  guess.take('solution', output);
  return guess.detection();
}

function promptCompletion(profile: RowsProfile): Detection | undefined {
  const either = (field: FieldProfile): number => field.text + field.messages;
  const [prompt] = fieldsNamed(profile, ['prompt'], either);
  if (!prompt) return undefined;
  const [completion] = fieldsNamed(profile, ['completion', 'response', 'output', 'chosen'], either);
  if (!completion && prompt.messages === 0) return undefined;
  const guess = new Guess(profile, 'prompt-completion', 0.85);
  guess.takeSpoken('question', prompt, ['user', 'human']);
  if (completion) guess.takeSpoken('solution', completion, ['assistant', 'gpt']);
  return guess.detection(true);
}

function dialogue(profile: RowsProfile, shape: 'messages' | 'conversations', names: string[]): Detection | undefined {
  const [field] = fieldsNamed(profile, names, (one) => (shape === 'messages' ? one.messages : one.turns));
  if (!field) return undefined;
  const guess = new Guess(profile, shape, 0.87);
  guess.takeSpoken('question', field, ['user', 'human', 'problem']);
  guess.takeSpoken('solution', field, ['assistant', 'gpt', 'model', 'bot']);
  return guess.mapping.question === undefined ? undefined : guess.detection(true);
}

function studentResults(profile: RowsProfile): Detection | undefined {
  const [question] = fieldsNamed(profile, fieldNames.question, text);
  const [id] = fieldsNamed(profile, fieldNames.id, (field) => field.text + field.number);
  const own = [...profile.fields.values()].find((field) => /._(?:attempt|judge)$/u.test(field.path));
  const judged = question ? verdictNames : [...verdictNames, ...scoreNames];
  const [verdict] = fieldsNamed(profile, judged, (field) => field.boolean + field.number + field.text);
  const [verdictList] = fieldsNamed(profile, verdictListNames, (field) => field.list);
  const [attempt] = fieldsNamed(profile, attemptNames, (field) => field.text + field.number + field.list);
  const judgedAs = verdict ?? verdictList;
  const evidence = own ?? judgedAs ?? attempt;
  if (!evidence || (!question && !id)) return undefined;
  // Without the problem text it can be nothing else; with it and nothing but verdicts beside it it probably is.
  const bare = fieldsNamed(profile, [...fieldNames.solution, ...fieldNames.answer], text).length === 0;
  const score = question ? ((own ?? judgedAs) && bare ? 0.99 : 0.2) : 0.9;
  const guess = new Guess(profile, 'student-results', score);
  if (question) guess.take('question', question);
  const has = evidence === judgedAs ? 'a verdict' : 'an attempt';
  guess.reasons.push(`"${evidence.path}" holds ${has}${question ? '' : ', and no field holds a problem text'}`);
  return guess.detection();
}

/** Fields that rows of evaluation tools have together, by tool. */
const logFields: Readonly<Record<string, readonly string[]>> = {
  'lm-evaluation-harness': ['doc_id', 'doc', 'filtered_resps'],
  lighteval: ['doc', 'model_response', 'metric'],
  'OpenAI evals': ['run_id', 'event_id', 'sample_id', 'type'],
};

/** The problem text inside of such rows would otherwise make a corpus of them. */
function evaluationLog(profile: RowsProfile): Detection | undefined {
  const enoughOf = (name: string): boolean => {
    const field = profile.fields.get(name) ?? profile.fields.get(`__${name}__`);
    return field !== undefined && field.present * 2 > profile.rows;
  };
  const tool = Object.keys(logFields).find((name) => logFields[name]?.every(enoughOf));
  if (tool === undefined) return undefined;
  const guess = new Guess(profile, 'student-results', 1);
  guess.reasons.push(`its rows are those of a log of ${tool}`);
  return guess.detection();
}

/** What an export of skill chains says beside them, and a corpus does not. */
const besideChains: readonly string[] = ['confidence', 'origin', 'annotator'];

function chainsFile(profile: RowsProfile): Detection | undefined {
  const [chains] = fieldsNamed(profile, ['mapped_chains'], (field) => field.list);
  const [question] = fieldsNamed(profile, fieldNames.question, text);
  const [id] = fieldsNamed(profile, fieldNames.id, (field) => field.text + field.number);
  if (!chains || (!question && !id)) return undefined;
  const bare = fieldsNamed(profile, [...fieldNames.solution, ...fieldNames.answer], text).length === 0;
  const [mark] = fieldsNamed(profile, besideChains, (field) => field.list + field.text);
  // A corpus of questions alone may have chains too; it has no word on where they come from.
  if (!bare || (question && !mark)) return undefined;
  const guess = new Guess(profile, 'chains', 0.995);
  if (question) guess.take('question', question);
  guess.reasons.push(
    `"${chains.path}" holds skill chains${mark ? ` with their "${mark.path}"` : ''}, and no field a solution`,
  );
  return guess.detection();
}

/** A detection while it is put together. */
class Guess {
  readonly mapping: FieldMapping = {};
  readonly reasons: string[] = [];

  constructor(
    private readonly profile: RowsProfile,
    public shape: ShapeName,
    public score: number,
  ) {}

  take(role: FieldRole, field: FieldProfile, more = ''): void {
    this.mapping[role] = field.path;
    this.reasons.push(`"${field.path}" is there in ${this.share(field)}: the ${role}${more}`);
  }

  /** Takes a text, or what the first of `speakers` says first in a list of messages. */
  takeSpoken(role: FieldRole, field: FieldProfile, speakers: readonly string[]): void {
    if (field.messages + field.turns === 0) {
      this.take(role, field);
      return;
    }
    const speaker = speakers.find((name) => field.speakers.has(name));
    if (speaker === undefined) return;
    const [who, what] = field.messages > 0 ? ['role', 'content'] : ['from', 'value'];
    this.mapping[role] = `${field.path}[${who}=${speaker}].${what}`;
    this.reasons.push(
      `"${field.path}" is a list of messages in ${this.share(field)}: the ${role} is what ${speaker} says first`,
    );
  }

  /** Adds what every shape may have, and ranks by the share of rows that have the question. */
  detection(withAnswer = false): Detection {
    const used = new Set(Object.values(this.mapping));
    const roles: readonly FieldRole[] = withAnswer ? ['id', 'answer', 'chains'] : ['id', 'chains'];
    for (const role of roles) {
      const fits = (field: FieldProfile): number =>
        role === 'chains' ? field.list : field.text + (role === 'id' || role === 'answer' ? field.number : 0);
      const field = fieldsNamed(this.profile, fieldNames[role], fits).find((one) => !used.has(one.path));
      if (field) this.take(role, field);
    }
    return {
      shape: this.shape,
      corpus: !imported.has(this.shape),
      mapping: this.mapping,
      score: this.score,
      reasons: this.reasons,
    };
  }

  private share({ present }: FieldProfile): string {
    return present === this.profile.rows ? 'every row' : `${present} of ${this.profile.rows} rows`;
  }
}

function text(field: FieldProfile): number {
  return field.text;
}

function lastName({ path }: FieldProfile): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}

function meanLength({ characters, text: texts }: FieldProfile): number {
  return texts === 0 ? 0 : characters / texts;
}

function longest(fields: readonly FieldProfile[]): FieldProfile | undefined {
  return fields.reduce<FieldProfile | undefined>(
    (best, field) => (best === undefined || meanLength(field) > meanLength(best) ? field : best),
    undefined,
  );
}
