import { openIndex, type IndexStore } from '../core/store/open';
import type { CommandContext } from './command';

/** Opens the index of the workspace for writing, and tells of a damaged one that was replaced. @throws Refusal as {@link openIndex} does */
export function openToWrite(context: CommandContext): IndexStore {
  const store = openIndex(context.workspace, 'write');
  if (store.repair) context.repaired(store.repair);
  return store;
}
