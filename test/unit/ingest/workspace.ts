import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openIndex, type IndexStore } from '../../../src/core/store/open';

/** A workspace folder of one test with its index; removed at its end. */
export class Workspace implements Disposable {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'skill-gap-ingest-'));
  private readonly stores: IndexStore[] = [];

  /** A new connection to the index, as another process would have one. */
  open(): IndexStore {
    const store = openIndex(this.folder, 'write');
    this.stores.push(store);
    return store;
  }

  /** Writes a file, and returns its path. */
  write(name: string, content: string | Buffer): string {
    const file = path.join(this.folder, name);
    writeFileSync(file, content);
    return file;
  }

  [Symbol.dispose](): void {
    for (const store of this.stores) store.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Lines of samples `from` to below `to`, each with `padding` characters of solution where that is given. */
export function sampleLines(from: number, to: number, padding = 0): string {
  const more = padding > 0 && { solution: 'x'.repeat(padding) };
  let text = '';
  for (let n = from; n < to; n++)
    text += `${JSON.stringify({ id: `s${n}`, problem: `What is ${n}?`, ...more, answer: n })}\n`;
  return text;
}
