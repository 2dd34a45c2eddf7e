import type { Command } from '../command';
import { agreement } from './agreement';
import { annotate } from './annotate';
import { chainsExport, chainsImport } from './chains';
import { doctor } from './doctor';
import { duplicates } from './duplicates';
import { forget } from './forget';
import { index } from './index';
import { inspect } from './inspect';
import { judge } from './judge';
import { run } from './run';
import { search } from './search';
import { select } from './select';
import { selectionsCompare } from './selectionsCompare';
import { selectionsDelete } from './selectionsDelete';
import { selectionsExport } from './selectionsExport';
import { selectionsExtend } from './selectionsExtend';
import { selectionsList } from './selectionsList';
import { selectionsShow } from './selectionsShow';
import { studentExport } from './studentExport';
import { studentImport } from './studentImport';
import { studentReport } from './studentReport';
import { studentRun } from './studentRun';
import { studentUnknown } from './studentUnknown';
import { tag } from './tag';
import { treeGrow } from './treeGrow';
import { treeShow } from './treeShow';
import { why } from './why';
import { write } from './write';

/** Every command of the command line, in the order of the overview: that of the work. */
export const commands: readonly Command[] = [
  index,
  forget,
  inspect,
  search,
  duplicates,
  treeShow,
  treeGrow,
  tag,
  annotate,
  chainsExport,
  chainsImport,
  agreement,
  studentImport,
  studentRun,
  studentUnknown,
  studentReport,
  studentExport,
  judge,
  select,
  why,
  selectionsList,
  selectionsShow,
  selectionsCompare,
  selectionsExtend,
  selectionsDelete,
  selectionsExport,
  write,
  run,
  doctor,
];
