import type { FieldMapping } from '../../protocol/values';
import type { RawFile } from '../packed/rawFile';
import type { Dataset, Scan } from '../store/datasets';
import type { IndexStore } from '../store/open';
import { fingerprint } from './fingerprint';

/**
 * What is to be done about a file: nothing; go on with a scan (interrupted, or the file has grown since); or read it
 * all anew.
 */
export type Plan = { kind: 'unchanged' | 'go-on'; scan: Scan } | { kind: 'anew' };

/**
 * Compares a file with what the index read of it; reads at most 128 KiB for each scan there is. A packed file of which
 * anything has changed is read all anew: what was appended cannot be told from what was packed otherwise.
 * @param print the fingerprint of the file as it is
 */
export async function planScan(
  store: IndexStore,
  dataset: Dataset,
  file: RawFile,
  print: string,
  person: FieldMapping | undefined,
): Promise<Plan> {
  for (const scan of store.datasets.scansOf(dataset.id)) {
    if (!readsAs(scan.mapping, person)) continue;
    // The size of a packed file's text is not known before it is unpacked; that of the file is in the fingerprint.
    const sameSize = file.kind !== undefined || scan.size === file.size;
    if (sameSize && scan.mtimeMs === file.mtimeMs && scan.fingerprint === print)
      return { kind: scan.complete ? 'unchanged' : 'go-on', scan };
    // A file of the same size with another time may have been edited anywhere; only one that grew is trusted.
    if (!file.kind && file.size > scan.size && (await fingerprint(file, scan.size)) === scan.fingerprint)
      return { kind: 'go-on', scan };
  }
  return { kind: 'anew' };
}

/** Whether a scan took the fields that a person wants. */
function readsAs(mapping: FieldMapping, person: FieldMapping | undefined): boolean {
  const wanted = Object.entries(person ?? {}) as [keyof FieldMapping, string][];
  return wanted.every(([role, path]) => (mapping[role] ?? '') === path);
}
