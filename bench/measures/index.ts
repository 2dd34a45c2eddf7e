import type { Measure } from '../trial';
import { duckdb, duckdbColumns } from './duckdb';
import { annotateProblems, annotateSolved, judge } from './grading';
import { everything } from './everything';
import { hoverWhileIndexing } from './hovering';
import { append, index, indexAgain, indexAll, indexFast, indexMemory, indexSearch, indexSize } from './indexing';
import { page, read, rowById, rowByNumber, search } from './reading';
import { accuracy, select } from './selecting';

/** What trials call a measure by. */
export const measures: Readonly<Record<string, Measure>> = {
  read,
  duckdb,
  duckdbColumns,
  index,
  indexFast,
  indexSearch,
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
  select,
  accuracy,
  annotateProblems,
  annotateSolved,
  judge,
};
