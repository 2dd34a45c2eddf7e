import path from 'node:path';
import { detectShapes } from '../dataset/detect';
import { studentColumns } from '../dataset/studentColumns';
import { filesBelow, isCorpus } from '../ingest/discover';
import { probeNamed } from '../ingest/probe';
import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { bareName } from '../packed/packedKind';
import { toolFile } from './formats/openResults';
import { readAnyhow, type ResultFormat } from './formats/result';
import { recogniseRows } from './formats/rowsFile';

/** A file that can be imported as a student's results. */
export interface FoundResults {
  /** Absolute. */
  file: string;
  /** A name to suggest for the student. */
  student: string;
  reason: string;
}

/** Files below a folder that hold a student's attempts or verdicts, recognised by how they begin. */
export async function findResults(folder: string, job: Job): Promise<FoundResults[]> {
  const documents = new Map<string, ResultFormat>();
  const wanted = async (file: string): Promise<boolean> => {
    const format = await unlessRefused(() => toolFile(file));
    if (format !== undefined) documents.set(file, format);
    return format !== undefined || (await isCorpus(file));
  };
  const found: FoundResults[] = [];
  for (const file of await filesBelow(folder, wanted, job)) {
    const format = documents.get(file);
    if (format === undefined) found.push(...((await unlessRefused(() => resultsIn(file, job))) ?? []));
    else found.push({ file, student: bareName(path.basename(file)), reason: `begins as results of ${format} do` });
  }
  return found;
}

/** A file that cannot be read is none to choose from; naming it in an import tells why. */
async function unlessRefused<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

async function resultsIn(file: string, job: Job): Promise<FoundResults[]> {
  const { rows } = await probeNamed(file, { job }, job);
  const columns = [...new Set(rows.flatMap((row) => studentColumns(row)))];
  if (columns.length > 0) return columns.map((student) => ({ file, student, reason: `has the columns of ${student}` }));
  const [best] = detectShapes(rows);
  if (best?.shape !== 'student-results') return [];
  const { reading } = recogniseRows(rows, file, readAnyhow);
  return [{ file, student: reading.student ?? bareName(path.basename(file)), reason: best.reasons.join('; ') }];
}
