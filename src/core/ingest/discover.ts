import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { breathe, type Job } from '../job/job';

/** A folder that holds this file is our own output. */
const manifestName = 'skill-gap-manifest.json';

/**
 * The JSONL files below a folder, as absolute paths in order. Folders of tools (hidden ones, `node_modules`) and folders
 * that we wrote are passed over, and so are links, which may lead in circles, and folders that may not be read.
 */
export async function discoverFiles(folder: string, job: Job): Promise<string[]> {
  const found: string[] = [];
  const waiting = [path.resolve(folder)];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    await breathe(job);
    const entries = await entriesOf(at);
    if (entries.some((entry) => entry.name === manifestName)) continue;
    for (const entry of entries) {
      const hidden = entry.name.startsWith('.') || entry.name === 'node_modules';
      if (entry.isDirectory() && !hidden) waiting.push(path.join(at, entry.name));
      else if (entry.isFile() && /\.(?:jsonl|ndjson)$/iu.test(entry.name) && !hidden)
        found.push(path.join(at, entry.name));
    }
  }
  return found.sort();
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (['EACCES', 'EPERM', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}
