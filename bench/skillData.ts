/** Labelled problems to measure the annotator on. They lie beside the project and are no part of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface LabelledRow {
  id: string;
  problem: string;
  solution?: string;
  /** Course. */
  subject?: string;
  /** Topic ids, the main one first. */
  skills?: string[];
  /** Whether two independent labellings name the same main topic. */
  agreed?: boolean;
}

/** The folder given with `--data`, else in SKILL_GAP_DATA, else `../shared/data`; undefined when there is none. */
export function dataFolder(args: readonly string[]): string | undefined {
  const at = args.indexOf('--data');
  const folder = resolve(args[at < 0 ? -1 : at + 1] ?? process.env['SKILL_GAP_DATA'] ?? '../shared/data');
  return existsSync(join(folder, 'math_subject_dev.jsonl')) ? folder : undefined;
}

/** All rows of a file; none when the file is absent. */
export function readRows(folder: string, name: string): LabelledRow[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledRow);
}

/** The development rows: each with its course and, most of them, with topics. */
export function readLabelled(folder: string): LabelledRow[] {
  const topics = new Map(readRows(folder, 'math_topic_dev.jsonl').map((row) => [row.id, row]));
  return readRows(folder, 'math_subject_dev.jsonl').map((row) => ({ ...topics.get(row.id), ...row }));
}
