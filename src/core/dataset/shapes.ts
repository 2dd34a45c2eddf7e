import {
  attemptNames,
  fieldNames,
  fieldsNamed,
  lastName,
  scoreNames,
  vagueQuestionNames,
  verdictListNames,
  verdictNames,
} from './fieldNames';
import { fieldReader } from './fieldPath';
import type { FieldProfile, RowsProfile } from './profile';
import { answerFields, Guess, type Detection } from './guess';
import { dialogueNames, longestAnswer, meanText, teachers, traceFields, type TraceField } from './traceFields';

/** A guess from fields, or undefined when the shape's fields are missing. */
type Shape = (profile: RowsProfile) => Detection | undefined;

/** All shapes; which one a file has is decided by the scores. */
export const shapes: readonly Shape[] = [
  separateFields,
  alpaca,
  promptCompletion,
  (profile) => dialogue(profile, 'messages'),
  (profile) => dialogue(profile, 'conversations'),
  studentResults,
  evaluationLog,
  chainsFile,
];

const telling = ['question', 'problem', 'problem_statement', 'question_text', 'query'];

function separateFields(profile: RowsProfile): Detection | undefined {
  const question = questionField(profile);
  if (!question) return undefined;
  const guess = new Guess(profile, 'questions', telling.includes(lastName(question)) ? 0.9 : 0.5);
  guess.take('question', question);
  const [trace] = [...traceFields(profile, question.path), ...longAnswers(profile, question.path)];
  if (trace) {
    guess.takeTrace(trace);
    guess.shape =
      lastName(question) === 'question' && trace.path === 'attempt' ? 'authors-pool' : 'question-solution-answer';
    guess.score += 0.08;
  } else if (vagueQuestionNames.includes(lastName(question))) return undefined;
  return guess.detection();
}

/** The first field that is named like a problem text and is none of a few labels: `task` may be "math" in every row. */
function questionField(profile: RowsProfile): FieldProfile | undefined {
  const named = [
    ...fieldsNamed(profile, fieldNames.question, text),
    ...fieldsNamed(profile, vagueQuestionNames, text).filter(({ nested }) => !nested),
  ];
  return named.find((field) => !isLabel(profile, field)) ?? named[0];
}

/** Rows from which on a field that repeats itself is seen to be a label, and the longest label in characters. */
const enoughForLabels = 10;
const longestLabel = 40;

function isLabel(profile: RowsProfile, { path, present }: FieldProfile): boolean {
  if (present < enoughForLabels || meanText(profile, path) > longestLabel) return false;
  const read = fieldReader(path);
  return new Set(profile.objects.map(read)).size * enoughForLabels <= present;
}

/** Answers that are whole solutions. */
function longAnswers(profile: RowsProfile, question: string): TraceField[] {
  return answerFields(profile)
    .map(({ path }) => ({ path, mean: meanText(profile, path), reason: `"${path}" is long for an answer` }))
    .filter(({ path, mean }) => path !== question && mean > longestAnswer);
}

function alpaca(profile: RowsProfile): Detection | undefined {
  const [instruction] = fieldsNamed(profile, ['instruction'], text);
  const [output] = fieldsNamed(profile, ['output', 'response'], text);
  if (!instruction || !output) return undefined;
  const guess = new Guess(profile, 'alpaca', 0.93);
  guess.take('question', instruction);
  const [input] = fieldsNamed(profile, ['input', 'context'], (field) => field.present * 2);
  if (input && input.text > 0) {
    guess.mapping.question = `${instruction.path}+${input.path}`;
    guess.reasons.push(`"${input.path}" is added to it where it is not empty`);
  }
  const [trace] = traceFields(profile, instruction.path);
  if (trace) guess.takeTrace(trace);
  else guess.take('solution', output);
  return guess.detection();
}

function promptCompletion(profile: RowsProfile): Detection | undefined {
  const either = (field: FieldProfile): number => field.text + field.messages + field.turns;
  const [prompt] = fieldsNamed(profile, ['prompt', 'input'], either);
  if (!prompt) return undefined;
  const spoken = prompt.messages + prompt.turns > 0;
  const [completion] = fieldsNamed(profile, ['completion', 'response', 'output', 'chosen'], either);
  if (!completion && !spoken) return undefined;
  // "input" alone is a name of many things; as messages it is a prompt.
  if (!spoken && lastName(prompt) !== 'prompt') return undefined;
  const guess = new Guess(profile, 'prompt-completion', 0.85);
  guess.takeSpoken('question', prompt, users);
  const [trace] = traceFields(profile, prompt.path);
  if (completion && completion.messages + completion.turns > 0) guess.takeSpoken('solution', completion, teachers);
  else if (trace) guess.takeTrace(trace);
  else if (completion) guess.take('solution', completion);
  return guess.mapping.question === undefined ? undefined : guess.detection();
}

/** Who asks in lists of messages. */
const users: readonly string[] = ['user', 'human', 'problem'];

function dialogue(profile: RowsProfile, shape: 'messages' | 'conversations'): Detection | undefined {
  const [field] = fieldsNamed(profile, dialogueNames, (one) => (shape === 'messages' ? one.messages : one.turns));
  if (!field) return undefined;
  const guess = new Guess(profile, shape, 0.87);
  guess.takeSpoken('question', field, users);
  guess.takeSpoken('solution', field, teachers);
  // Some corpora have the prompt alone as messages.
  const [trace] = guess.mapping.solution === undefined ? traceFields(profile, guess.mapping.question) : [];
  if (trace) guess.takeTrace(trace);
  return guess.mapping.question === undefined ? undefined : guess.detection();
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

function text(field: FieldProfile): number {
  return field.text;
}
