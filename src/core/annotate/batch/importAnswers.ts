import path from 'node:path';
import type { Problem } from '../../../protocol/values';
import { breathe, type Job } from '../../job/job';
import { Refusal } from '../../job/refusal';
import { readObjects } from '../../jsonl/readObjects';
import type { ChatReply } from '../../llm/chatModel';
import type { IndexStore } from '../../store/open';
import { knownAnswers, rememberAnswers, stateOf } from './knownAnswers';
import { customId, namesIn, type RequestFile } from './requestFiles';
import { readResult, type ResultRow } from './resultRow';

/** Lines of each kind that are listed; the rest is counted. */
const listed = 1_000;

/** A line of a file of answers that was of no use. */
export interface UselessAnswer {
  file: string;
  line: number;
  /** Its `custom_id`. */
  id: string;
  reason: string;
}

export interface ImportedAnswers {
  /** Files in which answers were found. */
  files: string[];
  /** Answers that are new. */
  taken: number;
  /** Answers to requests that had been answered. */
  repeated: number;
  /** Lines that say that a request failed, to requests that no other line answers; the first 1,000. */
  failed: UselessAnswer[];
  /** Lines whose `custom_id` is that of no request in the folder; the first 1,000, and how many there are. */
  foreign: UselessAnswer[];
  foreignCount: number;
  problems: Problem[];
}

interface Importing {
  store: IndexStore;
  requests: readonly RequestFile[];
  /** What of a reply is kept. */
  kept: (reply: ChatReply) => ChatReply;
}

/**
 * Takes answers into the index's cache of replies: from the files that a person names, and from those JSONL files of the
 * folder that hold answers, whatever they are called, in any order. Marks the files of requests that were answered. A
 * file that was read before and has not changed is not read again, unless there was something to say about its lines.
 * @throws Refusal `no-answers` when a named file holds none; that a file cannot be read
 */
export async function importAnswers(
  folder: string,
  named: readonly string[],
  importing: Importing,
  job: Job,
): Promise<ImportedAnswers> {
  const none = { taken: 0, repeated: 0, failed: [], foreign: [], foreignCount: 0 };
  const answers: ImportedAnswers = { files: [], ...none, problems: [] };
  const inFolder = namesIn(folder)
    .filter((name) => /^[^.].*\.(?:jsonl|ndjson)(?:\.gz|\.zst)?$/iu.test(name))
    .filter((name) => !importing.requests.some((file) => file.name === name))
    .map((name) => path.join(folder, name));
  for (const file of new Set([...named, ...inFolder])) {
    if (isKnown(file, answers, importing)) continue;
    const isNamed = named.includes(file);
    if (await importFile(file, isNamed, answers, importing, job)) answers.files.push(file);
    else if (isNamed) throw noAnswers(file);
  }
  answers.failed = answers.failed.filter(({ id }) => importing.store.replies.get(Buffer.from(id, 'hex')) === undefined);
  return answers;
}

/** Counts the answers of a file that need not be read again. @returns whether it is one */
function isKnown(file: string, answers: ImportedAnswers, { store, requests }: Importing): boolean {
  const known = knownAnswers(store, file, new Set(requests.map(({ name }) => name)));
  if (!known) return false;
  for (const request of requests) request.answered ||= known.requests.includes(request.name);
  answers.repeated += known.rows;
  answers.files.push(file);
  return true;
}

/** @returns whether the file holds answers; one of the folder that does not begin with one is read no further */
async function importFile(
  file: string,
  isNamed: boolean,
  answers: ImportedAnswers,
  importing: Importing,
  job: Job,
): Promise<boolean> {
  const state = stateOf(file);
  const heard = new Set<string>();
  let found = false;
  let useful = 0;
  let useless = 0;
  for await (const { rows, problems, read, size } of readObjects(file, file, job)) {
    const results = rows.map(({ line, value }) => ({ line, result: readResult(value) }));
    const isAnswers = results.some(({ result }) => result !== undefined);
    if (!found && !isAnswers && !isNamed) return false;
    found ||= isAnswers;
    const faults = [...problems];
    importing.store.transaction(() => {
      for (const { line, result } of results) {
        if (!result) faults.push(noAnswer(file, line));
        else if (take({ file, line }, result, answers, heard, importing)) useful++;
        else useless++;
      }
    });
    useless += faults.length;
    faults.sort((one, other) => one.line - other.line);
    answers.problems.push(...faults.slice(0, Math.max(0, listed - answers.problems.length)));
    job.report({ step: `Importing ${path.basename(file)}`, done: read, total: size, unit: 'bytes' });
    await breathe(job);
  }
  if (found && useless === 0 && state)
    rememberAnswers(importing.store, file, { ...state, rows: useful, requests: [...heard] });
  return found;
}

/**
 * @param heard gets the names of the files of requests that the line answers
 * @returns whether it is the answer to a request
 */
function take(
  at: { file: string; line: number },
  result: ResultRow,
  answers: ImportedAnswers,
  heard: Set<string>,
  { store, requests, kept }: Importing,
): boolean {
  const { id } = result;
  const asking = customId.test(id) ? requests.filter(({ ids }) => ids.has(id)) : [];
  for (const file of asking) {
    file.answered = true;
    heard.add(file.name);
  }
  if (asking.length === 0) {
    answers.foreignCount++;
    const reason = 'no file of requests in the folder has this id';
    if (answers.foreign.length < listed) answers.foreign.push({ ...at, id: id.slice(0, 100), reason });
    return false;
  }
  if ('error' in result) {
    if (answers.failed.length < listed) answers.failed.push({ ...at, id, reason: result.error });
    return false;
  }
  const key = Buffer.from(id, 'hex');
  if (store.replies.get(key)) answers.repeated++;
  else {
    store.replies.save({ ...kept(result.reply), key });
    answers.taken++;
  }
  return true;
}

function noAnswer(file: string, line: number): Problem {
  const message = 'The line is no answer of a batch: it has no "custom_id" with a "response" or an "error".';
  return { file, line, column: 1, code: 'no-answer', severity: 'error', message };
}

function noAnswers(file: string): Refusal {
  return new Refusal({
    code: 'no-answers',
    message: `${file} holds no answers of a batch.`,
    file,
    next: 'Give the output file of the batch: JSONL of {"custom_id": ..., "response": {...}, "error": ...}.',
  });
}
