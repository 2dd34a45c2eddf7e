import { statSync } from 'node:fs';
import type { IndexStore } from '../../store/open';

/** What a file of answers held when it was read as a whole, and all of it was of use. */
export interface KnownAnswers {
  /** Bytes, and milliseconds since the epoch: of the file as it was read. */
  size: number;
  modified: number;
  /** Answers in it. */
  rows: number;
  /** Names of the files of requests that they answer. */
  requests: string[];
}

const keyOf = (file: string): string => `batch-answers:${file}`;

/** Size and time of a file; undefined when there is none, which whoever reads it says better. */
export function stateOf(file: string): Pick<KnownAnswers, 'size' | 'modified'> | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && { size: found.size, modified: found.mtimeMs };
}

/**
 * What is known of a file of answers that is as it was when it was read, so that it need not be read again. Not where a
 * file of requests is gone: its answers belong to nothing now.
 * @param requests names of the files of requests that are there
 */
export function knownAnswers(store: IndexStore, file: string, requests: ReadonlySet<string>): KnownAnswers | undefined {
  const kept = store.meta(keyOf(file));
  const state = stateOf(file);
  if (kept === undefined || !state) return undefined;
  const known = JSON.parse(kept) as KnownAnswers;
  const same = known.size === state.size && known.modified === state.modified;
  return same && known.requests.every((name) => requests.has(name)) ? known : undefined;
}

/** Has {@link knownAnswers} know a file. */
export function rememberAnswers(store: IndexStore, file: string, known: KnownAnswers): void {
  store.setMeta(keyOf(file), JSON.stringify(known));
}
