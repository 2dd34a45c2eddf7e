import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { breathe, type Job } from '../job/job';

/** Files of a folder that are listed. */
const most = 100;

/** Names that tree files have: ours, and those in which the word stands. */
const treeName = /\.skilltree\.json$|(?:^|[^a-z])(?:skill|topic)?_?trees?(?:[^a-z].*)?\.(?:json|txt|md)$/iu;

/**
 * Files below a folder whose names say that they hold a skill tree, as absolute paths in order; at most 100. Hidden folders
 * and those of packages are passed over.
 */
export async function findTreeFiles(folder: string, job: Job): Promise<string[]> {
  const found: string[] = [];
  const waiting = [folder];
  for (let at = waiting.pop(); at !== undefined && found.length < most; at = waiting.pop()) {
    await breathe(job);
    for (const entry of await readdir(at, { withFileTypes: true }).catch(() => [])) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) waiting.push(path.join(at, entry.name));
      else if (entry.isFile() && treeName.test(entry.name)) found.push(path.join(at, entry.name));
    }
  }
  return found.sort().slice(0, most);
}
