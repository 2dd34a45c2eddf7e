import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../../protocol/values';
import type { Job } from '../../job/job';
import { Refusal } from '../../job/refusal';
import { readLines } from '../../jsonl/lineReader';
import { openFile } from '../../jsonl/openFile';
import { parseLine } from '../../jsonl/parseLine';
import { tooLongFault } from '../../jsonl/readObjects';

const namePattern = /^level-(\d{1,6})(?:\.part-\d{1,6})?\.requests\.jsonl$/u;

/** The name of a file of requests; a level that is too large for one file has further parts, from 2. */
export function requestFileName(level: number, part: number): string {
  return `level-${level}${part === 1 ? '' : `.part-${part}`}.requests.jsonl`;
}

/** A custom id of ours is the key of the request in hexadecimal digits: it says where the answer belongs. */
export const customId = /^[0-9a-f]{64}$/u;

/** Our lines begin with the id; most of the line need not be parsed to find it. */
const ownLine = /^\{"custom_id":"([0-9a-f]{64})",/u;
const ownLineBytes = 96;

/** Ids in 8 bytes each: the chance that two of a million requests agree in them is one in 10^7. */
class RequestIds {
  private ids = new BigUint64Array(1024);
  private count = 0;
  private sorted = true;

  get size(): number {
    return this.count;
  }

  /** @param id as {@link customId} */
  add(id: string): void {
    if (this.count === this.ids.length) {
      const more = new BigUint64Array(2 * this.count);
      more.set(this.ids);
      this.ids = more;
    }
    this.ids[this.count++] = numberOf(id);
    this.sorted = false;
  }

  has(id: string): boolean {
    if (!this.sorted) this.ids.subarray(0, this.count).sort();
    this.sorted = true;
    const wanted = numberOf(id);
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ids[middle] ?? 0n) < wanted) low = middle + 1;
      else high = middle;
    }
    return low < this.count && this.ids[low] === wanted;
  }
}

const numberOf = (id: string): bigint => BigInt(`0x${id.slice(0, 16)}`);

/** A file of requests that was written before. */
export interface RequestFile {
  name: string;
  level: number;
  ids: RequestIds;
  /** Whether any answer to it has come; until then its requests are under way, and asked in no other file. */
  answered: boolean;
}

/**
 * Reads which requests the files of a folder hold. Lines that are damaged are problems, and count as not asked.
 * @throws Refusal `other-batch` when a file asks another model; that a file cannot be read
 */
export async function readRequestFiles(
  folder: string,
  model: string,
  job: Job,
): Promise<{ files: RequestFile[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const files: RequestFile[] = [];
  for (const name of namesIn(folder)) {
    const level = Number(namePattern.exec(name)?.[1] ?? NaN);
    if (Number.isNaN(level)) continue;
    const file = { name, level, ids: new RequestIds(), answered: false };
    await readIds(path.join(folder, name), file.ids, { model, problems }, job);
    files.push(file);
  }
  return { files, problems };
}

/** Names of the files in a folder, in order; none when it is not there. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    throw new Refusal(
      {
        code: 'unreadable-folder',
        message: `The folder ${folder} cannot be read: ${message}.`,
        file: folder,
        next: 'Check what --batch names.',
      },
      { cause: error },
    );
  }
}

async function readIds(
  file: string,
  ids: RequestIds,
  { model, problems }: { model: string; problems: Problem[] },
  job: Job,
): Promise<void> {
  using source = await openFile(file, { job });
  let first = true;
  for await (const { bytes, spans, tooLong, read } of readLines(
    source,
    { offset: 0, lines: 0 },
    { size: source.size },
    job,
  )) {
    for (const { line } of tooLong) problems.push({ file, line, ...tooLongFault });
    for (const { line, start, end } of spans) {
      const own = ownLine.exec(bytes.toString('latin1', start, Math.min(end, start + ownLineBytes)))?.[1];
      if (own !== undefined && !first && bytes[end - 1] === closingBrace) {
        ids.add(own);
        continue;
      }
      const parsed = parseLine(bytes, start, end);
      if (!parsed.ok) {
        problems.push({ file, line, ...parsed.fault });
        continue;
      }
      const { custom_id: id, body } = parsed.value;
      if (first) mustAsk(model, body, file);
      first = false;
      if (typeof id === 'string' && customId.test(id)) ids.add(id);
    }
    job.report({ step: `Reading ${path.basename(file)}`, done: read, total: source.size, unit: 'bytes' });
  }
}

const closingBrace = 0x7d;

/** @throws Refusal `other-batch` */
function mustAsk(model: string, body: unknown, file: string): void {
  const asked: unknown = typeof body === 'object' && body !== null && 'model' in body ? body.model : undefined;
  if (asked === model) return;
  throw new Refusal({
    code: 'other-batch',
    message: `${file} holds requests to the model ${JSON.stringify(asked ?? null)}, not to "${model}".`,
    file,
    next: 'Name that model with --model, or another folder with --batch.',
  });
}
