import { Refusal } from '../../job/refusal';

/** Refuses the log of a run that did not end well: what is missing in it is not chance. `said` tells how it shows. */
export function unfinishedLog(file: string, said: string): Refusal {
  return new Refusal({
    code: 'unfinished-log',
    message: `${file} ${said}: nothing of it was used.`,
    file,
    next: 'Import the log of a run that ended, or take the samples that are there with --unfinished.',
  });
}
