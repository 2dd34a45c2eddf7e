import type { Measure } from '../trial';
import { duckdb, duckdbColumns } from './duckdb';
import { annotateCorpus } from './annotating';
import { annotateByWords, annotateProblems, annotateSolved, annotateSolvedByWords, judge, judgeForms } from './grading';
import { countTokens, decontaminate, duplicates } from './fitting';
import { everything, searchable } from './everything';
import { hoverWhileIndexing } from './hovering';
import { append, index, indexAgain, indexAll, indexFast, indexMemory, indexSize } from './indexing';
import { previewing, previewingKeptOut } from './previewing';
import { page, read, rowById, rowByNumber, search } from './reading';
import { accuracy, matching, select, selectSmoothed } from './selecting';
import { serveWalk, walk } from './walking';
import { copy, write, writeProven, writeTenth } from './writing';

/** What trials call a measure by. */
export const measures: Readonly<Record<string, Measure>> = {
  read,
  duckdb,
  duckdbColumns,
  index,
  indexFast,
  indexAll,
  indexSize,
  indexMemory,
  indexAgain,
  append,
  rowByNumber,
  rowById,
  page,
  search,
  hoverWhileIndexing,
  everything,
  searchable,
  previewing,
  previewingKeptOut,
  select,
  selectSmoothed,
  matching,
  accuracy,
  annotateProblems,
  annotateSolved,
  annotateByWords,
  annotateSolvedByWords,
  annotateCorpus,
  judge,
  judgeForms,
  duplicates,
  decontaminate,
  countTokens,
  serveWalk,
  walk,
  copy,
  write,
  writeProven,
  writeTenth,
};
