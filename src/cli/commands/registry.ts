import type { Command } from '../command';
import { select } from './select';
import { write } from './write';

/** Every command of the command line, in the order of the overview: that of the work. */
export const commands: readonly Command[] = [select, write];
