import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { breathe, type Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { isCorpusName } from '../packed/packedKind';
import { openRaw } from '../packed/rawFile';
import { manifestFile } from '../sft/manifest';

/**
 * The files below a folder that may be corpora, as absolute paths in order: JSONL, packed or not, Parquet, and JSON
 * documents that begin as rows do. Folders of tools (hidden ones, `node_modules`) and folders
 * that we wrote are passed over, and so are links, which may lead in circles, and folders that may not be read.
 */
export function discoverFiles(folder: string, job: Job): Promise<string[]> {
  return filesBelow(folder, isCorpus, job);
}

/** The wanted files below a folder, looked for where {@link discoverFiles} looks, as absolute paths in order. */
export async function filesBelow(
  folder: string,
  wanted: (file: string) => Promise<boolean>,
  job: Job,
): Promise<string[]> {
  const found: string[] = [];
  const waiting = [path.resolve(folder)];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    await breathe(job);
    const entries = await entriesOf(at);
    if (entries.some((entry) => entry.name === manifestFile)) continue;
    for (const entry of entries) {
      const hidden = entry.name.startsWith('.') || entry.name === 'node_modules';
      if (entry.isDirectory() && !hidden) waiting.push(path.join(at, entry.name));
      else if (entry.isFile() && !hidden && (await wanted(path.join(at, entry.name))))
        found.push(path.join(at, entry.name));
    }
  }
  return found.sort();
}

/** Whether a file may be a corpus, by its name; only of a JSON document, of which most are something else, the beginning is looked at. */
export async function isCorpus(file: string): Promise<boolean> {
  if (isCorpusName(file)) return true;
  if (!/\.json$/iu.test(file)) return false;
  try {
    using raw = await openRaw(file);
    return raw.kind === 'json';
  } catch (error) {
    // A file that cannot be opened is none to offer; naming it in a command tells why.
    if (error instanceof Refusal) return false;
    throw error;
  }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (['EACCES', 'EPERM', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}
