import type { Command } from '../command';

/** Every command of the command line, in the order of the overview: that of the work. */
export const commands: readonly Command[] = [];
