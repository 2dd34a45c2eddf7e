import type { Job } from '../core/job/job';
import { mendIndex } from '../core/store/mendIndex';
import { openIndex, type IndexStore } from '../core/store/open';

/** The indexes that one thread holds open, one per workspace folder. */
export class Stores {
  private readonly open = new Map<string, IndexStore>();

  /** @param options as for {@link openIndex} */
  constructor(
    private readonly mode: 'read' | 'write',
    private readonly options: { beside?: boolean } = {},
  ) {}

  /** Has a damaged index repaired before {@link get} would, so that it can be watched and cancelled. @throws Refusal */
  async mend(workspace: string, job: Job): Promise<void> {
    if (this.mode === 'write' && this.open.get(workspace)?.isGone() !== false) await mendIndex(workspace, job);
  }

  /** The index of a workspace folder (absolute path), opened again when its file was deleted or replaced. */
  get(workspace: string): IndexStore {
    const known = this.open.get(workspace);
    if (known && !known.isGone()) return known;
    known?.close();
    this.open.delete(workspace);
    const store = openIndex(workspace, this.mode, this.options);
    this.open.set(workspace, store);
    return store;
  }

  close(): void {
    for (const store of this.open.values()) store.close();
    this.open.clear();
  }
}
