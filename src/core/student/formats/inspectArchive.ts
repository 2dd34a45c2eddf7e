import { statSync } from 'node:fs';
import type { Entry } from 'yauzl';
import { breathe, type Job } from '../../job/job';
import { Refusal } from '../../job/refusal';
import { parseJson } from '../../jsonl/parseJson';
import { checkFinished, InspectSamples } from './inspectSample';
import { notResults } from './notResults';
import { isObject, objectIn, scalarText } from './readValue';
import { foundResult, type ReadingWishes, type ResultBatch, type ResultSource } from './result';
import { isFault } from './rowFormat';
import { ZipMembers } from './zipMembers';

/** `samples/<id>_epoch_<n>.json` */
const samplePath = /^samples\/.*_epoch_(\d+)\.json$/su;

/** Where a log says what it is: at its end when it ended, at its start while it runs. */
const headers = ['header.json', '_journal/start.json'] as const;

/** Whether the first bytes of a file are those of a ZIP archive. */
export function isZip(head: Buffer): boolean {
  return head.length >= 4 && [0x04034b50, 0x06054b50].includes(head.readUInt32LE(0));
}

/**
 * Opens a log of Inspect AI that is a ZIP archive (`.eval`): one member for each sample and epoch, and a header. Members
 * are unpacked one by one; the epochs of a sample are its attempts.
 * @throws Refusal `damaged-file`, `no-results`, `unfinished-log`, `no-zstd`
 */
export async function openInspectArchive(file: string, name: string, wishes: ReadingWishes): Promise<ResultSource> {
  using zip = await ZipMembers.open(file);
  const header = headers.map((one) => zip.entries.find(({ fileName }) => fileName === one)).find(Boolean);
  if (!header) throw notResults(file, 'it is a ZIP archive without the header.json of a log of Inspect AI');
  const value = parsed(file, header.fileName, await zip.bytes(header));
  checkFinished(file, header.fileName === headers[0] ? value['status'] : 'started', wishes);
  const samples = new InspectSamples(file, wishes);
  return {
    format: 'inspect',
    reason: 'it is a log of Inspect AI in an archive',
    student: scalarText(objectIn(value, 'eval')['model']),
    notes: samples.notes,
    hasVerdicts: true,
    hasAttempts: true,
    hasExpected: true,
    whole: true,
    byPosition: false,
    read: (job) => readSamples(file, name, samples, job),
  };
}

async function* readSamples(
  file: string,
  name: string,
  samples: InspectSamples,
  job: Job,
): AsyncGenerator<ResultBatch> {
  using zip = await ZipMembers.open(file);
  const { size } = statSync(file);
  const members = zip.entries
    .map((entry) => ({ entry, epoch: epochOf(entry) }))
    .filter(({ epoch }) => epoch !== undefined)
    // Sorting is stable: within an epoch the order is that of the archive.
    .sort((one, other) => (one.epoch ?? 0) - (other.epoch ?? 0));
  let read = 0;
  for (const [at, { entry }] of members.entries()) {
    read += entry.compressedSize;
    const batch: ResultBatch = { results: [], problems: [], read: Math.min(read, size), size };
    const result = samples.read(parsed(file, entry.fileName, await zip.bytes(entry)));
    const line = at + 1;
    if (isFault(result))
      batch.problems.push({
        file: name,
        line,
        column: 1,
        severity: 'error',
        code: result.code,
        message: `${entry.fileName}: ${result.message}`,
      });
    else if (result) batch.results.push(foundResult({ ...result, line }));
    yield batch;
    await breathe(job);
  }
  samples.end();
}

function epochOf({ fileName }: Entry): number | undefined {
  const epoch = samplePath.exec(fileName)?.[1];
  return epoch === undefined ? undefined : Number(epoch);
}

function parsed(file: string, member: string, bytes: Buffer): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = parseJson(bytes.toString('utf8'));
  } catch {
    // Named below, as what is JSON but no object.
  }
  if (isObject(value)) return value;
  throw new Refusal({
    code: 'damaged-file',
    message: `${file} (a ZIP archive) cannot be used: ${member} holds no JSON object. Nothing of it was used.`,
    file,
    next: 'Fetch the file again, then run the command again.',
  });
}
