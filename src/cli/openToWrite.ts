import { mendIndex } from '../core/store/mendIndex';
import { openIndex, type IndexStore } from '../core/store/open';
import type { CommandContext } from './command';

/**
 * Opens the index of the workspace for writing; a damaged one is repaired before, which is told and can be interrupted.
 * Waits while another program is writing, which can be interrupted too.
 * @throws Refusal as {@link openIndex} and {@link IndexStore.turnToWrite} do
 */
export async function openToWrite(context: CommandContext): Promise<IndexStore> {
  await mendIndex(context.workspace, context.job);
  const store = openIndex(context.workspace, 'write');
  try {
    await store.turnToWrite(context.job);
    if (store.repair) {
      context.repaired(store.repair);
      store.repairTold();
    }
    return store;
  } catch (error) {
    store.close();
    throw error;
  }
}
