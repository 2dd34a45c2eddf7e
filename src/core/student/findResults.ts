import path from 'node:path';
import { detectShapes } from '../dataset/detect';
import { studentColumns } from '../dataset/studentColumns';
import { discoverFiles } from '../ingest/discover';
import { probeNamed } from '../ingest/probe';
import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { bareName } from '../packed/packedKind';

/** A file that can be imported as a student's results. */
export interface FoundResults {
  /** Absolute. */
  file: string;
  /** A name to suggest for the student. */
  student: string;
  reason: string;
}

/** Files below a folder that hold a student's attempts or verdicts, recognised by their first rows. */
export async function findResults(folder: string, job: Job): Promise<FoundResults[]> {
  const found: FoundResults[] = [];
  for (const file of await discoverFiles(folder, job)) {
    try {
      found.push(...(await resultsIn(file, job)));
    } catch (error) {
      // A file that cannot be read is none to choose from; naming it in an import tells why.
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return found;
}

async function resultsIn(file: string, job: Job): Promise<FoundResults[]> {
  const { rows } = await probeNamed(file, { job }, job);
  const columns = [...new Set(rows.flatMap((row) => studentColumns(row)))];
  if (columns.length > 0) return columns.map((student) => ({ file, student, reason: `has the columns of ${student}` }));
  const [best] = detectShapes(rows);
  if (best?.shape !== 'student-results') return [];
  return [{ file, student: bareName(path.basename(file)), reason: best.reasons.join('; ') }];
}
