import type { Command } from '../command';
import { index } from './index';
import { judge } from './judge';
import { select } from './select';
import { studentImport } from './studentImport';
import { studentReport } from './studentReport';
import { write } from './write';

/** Every command of the command line, in the order of the overview: that of the work. */
export const commands: readonly Command[] = [index, studentImport, studentReport, judge, select, write];
