import { Refusal } from '../../job/refusal';

/** The refusal of a file that is no results file. */
export function notResults(file: string, why: string): Refusal {
  return new Refusal({
    code: 'no-results',
    message: `${file} was not recognised as student results: ${why}.`,
    file,
    next: 'Give JSONL with unique_id (or question) and attempt, with unique_id and correct, or with <model>_attempt and <model>_judge; or a log of an evaluation tool: skill-gap student import --help names them.',
  });
}
