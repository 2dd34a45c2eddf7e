import type { Job } from '../../job/job';
import type { ReadingWishes, ResultSource } from './result';
import { openRows, type RowsFile } from './rowsFile';

/**
 * Opens a results file of any form that is known: archives and documents by how they begin, everything else as rows.
 * @throws Refusal `no-results`, `damaged-file`, `unfinished-log`, and what {@link openRows} refuses
 */
export async function openResults(file: RowsFile, wishes: ReadingWishes, job: Job): Promise<ResultSource> {
  return openRows(file, wishes, job);
}
