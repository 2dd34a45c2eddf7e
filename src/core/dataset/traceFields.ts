import { fieldNames, fieldsNamed, lastName, thoughtFields } from './fieldNames';
import { fieldReader } from './fieldPath';
import type { FieldProfile, RowsProfile } from './profile';
import { textOf } from './valueText';

/** A field, or several together, that may hold the teacher trace. */
export interface TraceField {
  /** A path for `fieldReader`. */
  path: string;
  /** Characters on average of the rows that have it. */
  mean: number;
  /** What speaks for it, in words. */
  reason: string;
}

/** Who speaks the traces in lists of messages, by the names that corpora give them. */
export const teachers: readonly string[] = ['assistant', 'gpt', 'model', 'bot', 'chatgpt'];
/** Names of lists of messages. */
export const dialogueNames: readonly string[] = ['messages', 'conversations', 'conversation', 'dialog', 'chat'];

/** Names that end in what a trace is called: `r1_solution_1`, `llm_response`, but neither a student's nor a wrong one. */
const endsAsTrace = /(?:^|_)(?:solution|response|generation|completion|output)(?:_?\d+)?$/u;
const noTrace = /(?:^|_)(?:reject|rejected|wrong|incorrect|bad|student|user|input|expected|sample|test|tests|std)_/u;
/** Names of lists of traces of one problem. */
const severalTraces = /(?:^|_)(?:solution|response|generation|completion|output|trajectorie|trace|rationale)s?$/u;
/** Names that end in the words that a model says after its thoughts. */
const endsAsReply = /^(.*?)_?(?:attempt|response|output|completion|generation|answer|solution)$/u;

/** Characters from which on thoughts are some, and not a word such as "on" or a hint. */
const fewestCharacters = 120;
/** A field named more plainly is preferred to one that is not this much longer. */
const muchLonger = 1.25;

/** The fields that may hold the teacher trace, the likeliest first: the long ones, then those with plain names. */
export function traceFields(profile: RowsProfile, question: string | undefined): TraceField[] {
  const found = [...repliesWithThoughts(profile, question)];
  const paths = new Set([question, ...found.flatMap(({ path }) => partsOf(path))]);
  for (const field of [...plainFields(profile), ...spoken(profile), ...likeNamed(profile), ...lists(profile)]) {
    if (paths.has(field.path)) continue;
    paths.add(field.path);
    found.push(field);
  }
  const traces = found.filter(({ path }) => !isBareNumber(profile, path));
  const longest = Math.max(0, ...traces.map(({ mean }) => mean));
  const long = (field: TraceField): boolean => field.mean * muchLonger >= longest;
  return [...traces.filter(long), ...traces.filter((field) => !long(field)).sort((one, two) => two.mean - one.mean)];
}

/** Characters of the text at a path on average; 0 where fewer than half of the rows have one. */
export function meanText(profile: RowsProfile, path: string): number {
  const texts = textsAt(profile, path);
  if (texts.length * 2 < profile.rows) return 0;
  return texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
}

/** Rows from which on it is no accident that all of them have a number. */
const enoughNumbers = 5;

/** Whether a field holds nothing but numbers: final answers, whatever it is called. */
export function isBareNumber(profile: RowsProfile, path: string): boolean {
  const texts = textsAt(profile, path);
  return texts.length >= enoughNumbers && texts.every((text) => /^\s*[-+]?[\d.,]*\d%?\s*$/u.test(text));
}

function textsAt({ objects }: RowsProfile, path: string): string[] {
  const read = fieldReader(path);
  return objects.map((row) => textOf(read(row))).filter((text) => text !== undefined && text !== '') as string[];
}

function* plainFields(profile: RowsProfile): Generator<TraceField> {
  for (const { path } of fieldsNamed(profile, fieldNames.solution, (field) => field.text))
    yield { path, mean: meanText(profile, path), reason: `"${path}" has a name that traces have` };
}

/** What the model says first in lists of messages. */
function* spoken(profile: RowsProfile): Generator<TraceField> {
  for (const field of fieldsNamed(profile, dialogueNames, ({ messages, turns }) => messages + turns)) {
    const path = spokenPath(profile, field, teachers);
    if (path !== undefined)
      yield { path, mean: meanText(profile, path), reason: `"${field.path}" holds the model's message` };
  }
}

/** The path to what the first of `speakers` says first, with its thoughts where they stand apart. */
export function spokenPath(profile: RowsProfile, field: FieldProfile, speakers: readonly string[]): string | undefined {
  const speaker = speakers.find((name) => field.speakers.has(name));
  if (speaker === undefined) return undefined;
  const [who, what] = field.messages >= field.turns ? ['role', 'content'] : ['from', 'value'];
  const message = `${field.path}[${who}=${speaker}]`;
  if (speakers !== teachers) return `${message}.${what}`;
  const apart = ['reasoning_content', 'reasoning', 'thinking'].find(
    (name) => meanText(profile, `${message}.${name}`) >= fewestCharacters,
  );
  return apart === undefined ? `${message}.${what}` : `think(${message}.${apart})+${message}.${what}`;
}

/** Outside of objects, names that end as those of traces do. */
function* likeNamed(profile: RowsProfile): Generator<TraceField> {
  for (const field of profile.fields.values()) {
    const name = lastName(field);
    const judged = profile.fields.has(field.path.replace(/_[^_]*$/u, '_judge'));
    if (field.nested || judged || !endsAsTrace.test(name) || noTrace.test(name)) continue;
    const mean = field.text * 2 >= profile.rows ? meanText(profile, field.path) : 0;
    if (mean > 0) yield { path: field.path, mean, reason: `"${field.path}" is named like a trace` };
  }
}

/** The first of several traces. */
function* lists(profile: RowsProfile): Generator<TraceField> {
  for (const field of profile.fields.values()) {
    const name = lastName(field);
    if (field.nested || field.list * 2 < profile.rows || !severalTraces.test(name) || noTrace.test(name)) continue;
    const path = [`${field.path}[0]`, ...fieldNames.solution.map((inner) => `${field.path}[0].${inner}`)].find(
      (one) => meanText(profile, one) > 0,
    );
    if (path !== undefined)
      yield { path, mean: meanText(profile, path), reason: `"${field.path}" is a list, of which the first counts` };
  }
}

/** Thoughts that stand in a field of their own, with what the model says after them. */
function* repliesWithThoughts(profile: RowsProfile, question: string | undefined): Generator<TraceField> {
  for (const { path: thoughts, of } of thoughtFields(profile)) {
    const mean = meanText(profile, thoughts);
    if (mean < fewestCharacters) continue;
    const reply = replyTo(profile, of, [thoughts, question]);
    if (reply === undefined) continue;
    const path = `think(${thoughts})+${reply}`;
    yield {
      path,
      mean: mean + meanText(profile, reply),
      reason: `"${thoughts}" holds the thoughts before "${reply}"`,
    };
  }
}

const replyOrder = ['attempt', 'response', 'output', 'completion', 'generation', 'answer', 'solution'];

/** The field that holds what comes after thoughts and does not repeat them; named like them if there is one. */
function replyTo(
  profile: RowsProfile,
  of: string,
  [thoughts = '', ...others]: readonly (string | undefined)[],
): string | undefined {
  const rank = (name: string): number => replyOrder.findIndex((end) => name.endsWith(end));
  const replies = [...profile.fields.values()].filter((field) => {
    const owner = endsAsReply.exec(lastName(field))?.[1];
    // Beside thoughts without an owner a "solution" is more often the reference than the model's.
    const said = owner === of ? of !== '' || lastName(field) !== 'solution' : owner === '';
    const fits = owner !== undefined && said && !field.nested && field.text * 2 >= profile.rows;
    return fits && !others.includes(field.path) && meanText(profile, field.path) > longestAnswer;
  });
  const owned = (field: FieldProfile): number => (endsAsReply.exec(lastName(field))?.[1] === of ? 0 : 1);
  replies.sort((one, two) => owned(one) - owned(two) || rank(lastName(one)) - rank(lastName(two)));
  return replies.map(({ path }) => path).find((path) => path !== thoughts && !repeats(profile, path, thoughts));
}

/** Characters up to which a text is taken for a final answer, not for a reply. */
export const longestAnswer = 60;

/** Whether replies hold thoughts already: these ones, or marked ones. */
function repeats(profile: RowsProfile, reply: string, thoughts: string): boolean {
  const [readReply, readThoughts] = [fieldReader(reply), fieldReader(thoughts)];
  const held = profile.objects.filter((row) => {
    const text = textOf(readReply(row)) ?? '';
    const begin = (textOf(readThoughts(row)) ?? '').trim().slice(0, 100);
    return text.includes('</think') || (begin !== '' && text.includes(begin));
  });
  return held.length * 2 > profile.rows;
}

function partsOf(path: string): string[] {
  return path.split('+').map((part) => /^think\((.+)\)$/su.exec(part)?.[1] ?? part);
}
