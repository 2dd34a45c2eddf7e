import type { Job } from '../../job/job';
import { openRaw, type RawFile } from '../../packed/rawFile';
import { documentSource, type DocumentReading } from './documentFile';
import { EvalchemyResults, isEvalchemy } from './evalchemy';
import { EvalTreeResults, isEvalTree } from './evalTree';
import { isZip, openInspectArchive } from './inspectArchive';
import { InspectLog, isInspectLog } from './inspectLog';
import { notResults } from './notResults';
import type { ReadingWishes, ResultFormat, ResultSource } from './result';
import { openRows, type RowsFile } from './rowsFile';
import { isSimpleEvals, SimpleEvalsResults } from './simpleEvals';

/** Bytes at a document's start in which it must show what it is. */
const headBytes = 1024 * 1024;

/** A JSON document of a tool: how it begins, and how it is read. */
interface DocumentForm {
  format: ResultFormat;
  is: (head: string) => boolean;
  /** @throws Refusal `unfinished-log` */
  reading: (file: string, head: string, wishes: ReadingWishes) => DocumentReading;
}

const documentForms: readonly DocumentForm[] = [
  { format: 'inspect', is: isInspectLog, reading: (file, head, wishes) => new InspectLog(file, head, wishes) },
  { format: 'simple-evals', is: isSimpleEvals, reading: (file) => new SimpleEvalsResults(file) },
  { format: 'evalchemy', is: isEvalchemy, reading: () => new EvalchemyResults() },
  { format: 'evaltree', is: isEvalTree, reading: () => new EvalTreeResults() },
];

/**
 * Opens a results file of any form that is known: archives by their first bytes, documents by how they begin, everything
 * else as rows.
 * @throws Refusal `no-results`, `damaged-file`, `unfinished-log`, and what {@link openRows} refuses
 */
export async function openResults(file: RowsFile, wishes: ReadingWishes, job: Job): Promise<ResultSource> {
  const head = await headOf(file.file);
  if (isZip(head)) {
    if (!['auto', 'inspect'].includes(wishes.format))
      throw notResults(file.file, 'it is a ZIP archive, as logs of Inspect AI are');
    return openInspectArchive(file.file, file.name, wishes);
  }
  const text = head.toString('utf8');
  const form = mayBeDocument(file.file)
    ? documentForms.find(({ format, is }) => (wishes.format === 'auto' || wishes.format === format) && is(text))
    : undefined;
  if (form) return documentSource(form.reading(file.file, text, wishes), file.file, file.name);
  if (mayBeDocument(file.file) && /^\ufeff?\s*\{\s*"results"\s*:\s*\{/u.test(text))
    throw notResults(
      file.file,
      'it has figures of whole tasks and no result of a problem (lm_eval logs those with --log_samples)',
    );
  return openRows(file, wishes, job);
}

/** What an archive or a document of a tool is, by how it begins; undefined for rows and for everything else. */
export async function toolFile(file: string): Promise<ResultFormat | undefined> {
  const archive = /\.eval$/iu.test(file);
  if (!archive && !mayBeDocument(file)) return undefined;
  const head = await headOf(file);
  if (isZip(head)) return 'inspect';
  const text = head.toString('utf8');
  return archive ? undefined : documentForms.find(({ is }) => is(text))?.format;
}

/** Lines of JSON may begin as a document does; names tell them apart. */
function mayBeDocument(file: string): boolean {
  return /\.json$/iu.test(file);
}

async function headOf(file: string): Promise<Buffer> {
  using raw: RawFile = await openRaw(file);
  const head = Buffer.alloc(Math.min(headBytes, raw.size));
  return head.subarray(0, await raw.read(head, 0, head.length, 0));
}
