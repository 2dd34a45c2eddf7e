import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A row as LLaMA-Factory hands it to its templates. */
export interface ConvertedRow {
  prompt: { role: string; content: string }[];
  response: { role: string; content: string }[];
}

type Json = Record<string, unknown>;

/** Keys of an entry, and of its columns and tags, that LLaMA-Factory knows for a file. */
const entryKeys = ['file_name', 'formatting', 'ranking', 'subset', 'split', 'folder', 'num_samples', 'columns', 'tags'];
const columnKeys = [
  ...['prompt', 'query', 'response', 'history', 'messages', 'system', 'tools', 'images', 'videos', 'audios'],
  ...['chosen', 'rejected', 'kto_tag'],
];
const tagKeys = [
  'role_tag',
  'content_tag',
  'user_tag',
  'assistant_tag',
  'observation_tag',
  'function_tag',
  'system_tag',
];

/**
 * Reads a data set as LLaMA-Factory documents it: the entry with what its absent columns and tags mean, the file, and each
 * row in the form that its templates get. A row that it would skip is an error here.
 */
export function loadByRules(folder: string, name: string): ConvertedRow[] {
  if (name.includes(',')) throw new Error(`"${name}" would be split at its comma`);
  const info = readFileSync(path.join(folder, 'dataset_info.json'));
  if (info.some((byte) => byte > 127)) throw new Error('dataset_info.json is read in any encoding: ASCII only');
  const entry = (JSON.parse(info.toString('latin1')) as Json)[name];
  const { file_name, formatting = 'alpaca', columns, tags } = known(entry, entryKeys);
  const file = word(file_name);
  if (!/\.(json|jsonl|csv|parquet|arrow|txt)$/.test(file)) throw new Error(`${file} has no extension that is loaded`);
  const lines = readFileSync(path.join(folder, file), 'utf8').trimEnd().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as Json);
  const fields = known(columns ?? defaultColumns, columnKeys);
  if (formatting === 'alpaca') return rows.map((row) => fromAlpaca(row, fields));
  if (formatting === 'sharegpt') return rows.map((row) => fromSharegpt(row, fields, known(tags ?? {}, tagKeys), tags));
  throw new Error(`the formatting ${word(formatting)} is unknown`);
}

const defaultColumns = { prompt: 'instruction', query: 'input', response: 'output', messages: 'conversations' };

function known(value: unknown, keys: readonly string[]): Json {
  if (typeof value !== 'object' || value === null) throw new Error('an entry is missing');
  for (const key of Object.keys(value)) if (!keys.includes(key)) throw new Error(`the key ${key} is unknown`);
  return value as Json;
}

/** A word of the entry; what it means when it is absent otherwise. */
function word(value: unknown, absent = ''): string {
  return typeof value === 'string' ? value : absent;
}

function fromAlpaca(row: Json, { prompt, query, response }: Json): ConvertedRow {
  const parts = [prompt, query]
    .flatMap((column) => (typeof column === 'string' ? [word(row[column])] : []))
    .filter((part) => part !== '');
  const answer = row[word(response)];
  if (typeof answer !== 'string') throw new Error('a row has no response');
  return {
    prompt: [{ role: 'user', content: parts.join('\n') }],
    response: [{ role: 'assistant', content: answer }],
  };
}

function fromSharegpt(row: Json, { messages }: Json, tags: Json, given: unknown): ConvertedRow {
  // Where tags are given, one that is not listed means nothing: a system turn is then a broken row.
  if (given !== undefined && tags['system_tag'] === undefined) throw new Error('the system tag is not listed');
  const [role, content] = [word(tags['role_tag'], 'from'), word(tags['content_tag'], 'value')];
  const asking: unknown[] = [tags['user_tag'] ?? 'human', tags['observation_tag'] ?? 'observation'];
  const answering: unknown[] = [tags['assistant_tag'] ?? 'gpt', tags['function_tag'] ?? 'function_call'];
  const turns = row[word(messages)] as Json[];
  if (turns.length % 2 !== 0) throw new Error('a row has an odd number of turns and would be skipped');
  const aligned = turns.map((turn, at) => {
    if (!(at % 2 === 0 ? asking : answering).includes(turn[role])) throw new Error('a turn is out of order');
    return { role: at % 2 === 0 ? 'user' : 'assistant', content: word(turn[content]) };
  });
  return { prompt: aligned.slice(0, -1), response: aligned.slice(-1) };
}
