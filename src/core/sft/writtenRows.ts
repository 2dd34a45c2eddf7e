import type { SelectedSample } from '../store/selections';
import type { RowPlace } from './cutOff';

/** Why a selected sample is not written: there is nothing to learn in it, or the student's template loses something of it. */
export type NotWritten = 'no-trace' | 'lost-in-template';

/** What became of the samples of a selection. */
export interface WrittenRows {
  /** In the order of the rows. */
  leftOut: { dataset: string; line: number; id: string; reason: NotWritten }[];
  rows: number;
  /** Rows that show a chain, wherever it would stand. */
  rowsWithSkills: number;
  /** Rows that have chains and show none of them. */
  rowsHidingSkills: number;
  /** Rows whose trace stops in the midst of its thoughts. */
  rowsUnfinished: number;
  /** Rows whose trace has no boxed answer. */
  rowsUnboxed: number;
  /** Rows that hold a mark of a chat template in the text of their problem or trace, and the first of them. */
  marked: { rows: number; first: (RowPlace & { mark: string })[] };
  /** Rows whose trace was not remembered when they were selected, so that no change of it was noticed. */
  uncertainTraces: number;
  /** Rows per chain, by its text. */
  perChain: Map<string, { path: readonly string[]; rows: number }>;
}

/** The same of some samples that follow each other. */
export interface MadeRows extends WrittenRows {
  /** Samples that are not what was selected, and why; after the first no rows are made. */
  changed: { sample: SelectedSample; why: string }[];
}

/** Rows with marks of chat templates that are named. */
export const marksNamed = 5;

export function noRows(): MadeRows {
  const counts = { rows: 0, rowsWithSkills: 0, rowsHidingSkills: 0 };
  const traces = { rowsUnfinished: 0, rowsUnboxed: 0, uncertainTraces: 0 };
  return { leftOut: [], ...counts, ...traces, marked: { rows: 0, first: [] }, perChain: new Map(), changed: [] };
}

/** Adds what became of the samples that follow. */
export function addRows(to: MadeRows, more: MadeRows): void {
  for (const one of more.changed) to.changed.push(one);
  for (const one of more.leftOut) to.leftOut.push(one);
  to.rows += more.rows;
  to.rowsWithSkills += more.rowsWithSkills;
  to.rowsHidingSkills += more.rowsHidingSkills;
  to.rowsUnfinished += more.rowsUnfinished;
  to.rowsUnboxed += more.rowsUnboxed;
  to.uncertainTraces += more.uncertainTraces;
  to.marked.rows += more.marked.rows;
  to.marked.first.push(...more.marked.first.slice(0, marksNamed - to.marked.first.length));
  for (const [line, { path, rows }] of more.perChain) {
    const count = to.perChain.get(line);
    if (count) count.rows += rows;
    else to.perChain.set(line, { path, rows });
  }
}
