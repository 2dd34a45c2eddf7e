import { statSync } from 'node:fs';
import { datasetFile } from '../dataset/datasetPath';
import { Refusal } from '../job/refusal';
import type { IndexStore } from '../store/open';

/** Which datasets of an index are one file under several names: links, hard ones too. */
export class FileIdentities {
  private readonly first = new Map<string, { path: string; dataset: number }>();

  constructor(private readonly store: IndexStore) {
    const byAge = store.datasets.all().sort((one, other) => one.id - other.id);
    for (const { path, id } of byAge) this.remember(path, id);
  }

  /** @throws Refusal `same-file` when the index has the file under another name, which it got before this one */
  refuseSecond(path: string): void {
    const first = this.of(path);
    const known = this.store.datasets.byPath(path);
    if (first === undefined || first.path === path || (known && known.id < first.dataset)) return;
    // The index may be older than the link that the name is now.
    if (known) this.store.transaction(() => this.store.datasets.remove(known.id));
    throw new Refusal({
      code: 'same-file',
      message: `${path} is the same file as ${first.path}, which is in the index: each sample would count twice.`,
      file: path,
      next: `Go on with ${first.path}, or make ${path} a copy of its own if it is to become another corpus.`,
    });
  }

  /** To be told of every dataset that is indexed. */
  remember(path: string, dataset: number): void {
    const key = this.keyOf(path);
    if (key !== undefined && !this.first.has(key)) this.first.set(key, { path, dataset });
  }

  private of(path: string): { path: string; dataset: number } | undefined {
    const key = this.keyOf(path);
    return key === undefined ? undefined : this.first.get(key);
  }

  /** Undefined for a file that is not there, and where the file system does not number its files. */
  private keyOf(path: string): string | undefined {
    try {
      const { dev, ino } = statSync(datasetFile(this.store.workspace, path), { bigint: true });
      return ino === 0n ? undefined : `${dev}:${ino}`;
    } catch {
      // Opening the file tells what is wrong with it.
      return undefined;
    }
  }
}
