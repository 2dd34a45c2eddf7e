import type { AnnotateOutcome, ImportOutcome, IndexOutcome, WriteOutcome } from '../../../src/protocol/requests';
import type { Failure } from '../../../src/protocol/values';
import { bytes, count, counted, listed } from './format';

/** Something that happened, for the page to say. */
export interface Notice {
  kind: 'done' | 'warning' | 'failure';
  /** One sentence. */
  text: string;
  /** One line each. */
  details: string[];
}

/** More lines than this are counted instead of shown. */
const detailLimit = 8;

export function failureNotice(failure: Failure): Notice {
  const place = failure.file === undefined ? '' : ` (${failure.file}${failure.line ? `, line ${failure.line}` : ''})`;
  return { kind: 'failure', text: `${failure.message}${place}`, details: [failure.next] };
}

export function indexNotice(outcome: IndexOutcome): Notice {
  const sum = (of: (dataset: IndexOutcome['datasets'][number]) => number): number =>
    outcome.datasets.reduce((total, dataset) => total + of(dataset), 0);
  const refused = outcome.refused.map(
    (failure) => `${failure.file === undefined ? '' : `${failure.file}: `}${failure.message} ${failure.next}`,
  );
  if (outcome.datasets.length === 0 && refused.length === 0)
    return {
      kind: 'warning',
      text: 'This folder has no corpus to index.',
      details: ['Put a .jsonl file into the folder, one sample with its problem per line, and index again.'],
    };
  return {
    kind: refused.length > 0 ? 'warning' : 'done',
    text:
      `Indexed ${counted(
        sum((dataset) => dataset.samples),
        'sample',
      )} of ${counted(outcome.datasets.length, 'file')} ` +
      `in ${sum((dataset) => dataset.seconds).toFixed(1)} s. ` +
      'Every line is checked in the background; bad ones appear in the Problems view.',
    details: shortened(refused, refused.length),
  };
}

export function annotateNotice(outcome: AnnotateOutcome): Notice {
  const known = outcome.cached > 0 ? ` ${counted(outcome.cached, 'sample')} had chains from before.` : '';
  const failed = outcome.failed > 0 ? ` ${counted(outcome.failed, 'sample')} could not be annotated.` : '';
  return {
    kind: outcome.failed > 0 ? 'warning' : 'done',
    text: `${counted(outcome.annotated, 'sample')} annotated with ${counted(outcome.chains, 'chain')} in ${outcome.seconds.toFixed(1)} s.${known}${failed}`,
    details: outcome.failed > 0 ? ['Annotate again to retry them; the others are kept.'] : [],
  };
}

export function importNotice(outcome: ImportOutcome): Notice {
  const verdicts = [
    `${count(outcome.correct)} correct`,
    `${count(outcome.wrong)} wrong`,
    `${count(outcome.unknown)} unknown`,
  ];
  if (outcome.truncated > 0) verdicts.push(`${count(outcome.truncated)} cut off`);
  const unmatched =
    outcome.unmatched > 0
      ? ` ${counted(outcome.unmatched, 'row')} match no sample of the index and were left out.`
      : '';
  return {
    kind: outcome.unmatched > 0 || outcome.problems.length > 0 ? 'warning' : 'done',
    text: `${outcome.student}: ${counted(outcome.matched, 'attempt')} imported, ${listed(verdicts)}.${unmatched}`,
    details: shortened(
      outcome.problems.map((problem) => `${problem.file}, line ${problem.line}: ${problem.message}`),
      outcome.problems.length,
    ),
  };
}

/** What was written and where: the first file is the set, the others describe it. */
export function writeNotice(outcome: WriteOutcome): Notice {
  const rows = Math.max(0, ...outcome.files.map((file) => file.rows));
  return {
    kind: 'done',
    text: `Wrote ${counted(rows, 'sample')} to ${outcome.folder}`,
    details: [
      ...outcome.files.map(({ path, rows: ofFile, bytes: size }) =>
        [`${within(path, outcome.folder)}: `, ofFile > 0 ? `${counted(ofFile, 'row')}, ` : '', bytes(size)].join(''),
      ),
      ...outcome.checks,
    ],
  };
}

/** A path as seen from the folder that the notice names. */
function within(path: string, folder: string): string {
  return path.startsWith(folder) ? path.slice(folder.length).replace(/^[\\/]/u, '') : path;
}

export const writeCancelled: Notice = {
  kind: 'warning',
  text: 'Nothing was written: the writing was cancelled.',
  details: [],
};

function shortened(lines: readonly string[], total: number): string[] {
  if (total <= detailLimit && lines.length <= detailLimit) return [...lines];
  const shown = lines.slice(0, detailLimit);
  return [
    ...shown,
    `and ${count(Math.max(total, lines.length) - shown.length)} more: "Skill Gap: Show Index Log" lists them.`,
  ];
}
