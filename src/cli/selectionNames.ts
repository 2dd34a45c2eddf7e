import { checkSelectionName } from '../core/selection/saved';
import { asUsage, text, WrongUsage, type Arguments } from './command';

/** The names of selections that a command is about. @throws WrongUsage for another number of them */
export function selectionNames({ positionals }: Arguments, count: 1): [string];
export function selectionNames({ positionals }: Arguments, count: 2): [string, string];
export function selectionNames({ positionals }: Arguments, count: number): string[] {
  if (positionals.length !== count)
    throw new WrongUsage(count === 1 ? 'Exactly one NAME is needed.' : 'Exactly two names are needed, A and B.');
  return [...positionals];
}

/** The name that `--save` gives a selection; undefined when it is not to be saved. @throws WrongUsage */
export function saveName(args: Arguments): string | undefined {
  const name = text(args, 'save');
  if (name !== undefined) asUsage(() => checkSelectionName(name));
  return name;
}
