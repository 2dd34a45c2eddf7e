import type { SkillPath, Verdict } from '../../protocol/values';
import { scannedDatasets } from '../pool/lookUps';
import type { Scan } from '../store/datasets';
import type { IndexStore } from '../store/open';

/** Which samples to show: every condition that is given must hold. */
export interface SampleFilter {
  /** Paths as in the index; all datasets when absent. */
  datasets?: readonly string[];
  /** What the full-text search finds, as people write it. */
  text?: string;
  /** Of the line, in bytes, both ends included. */
  length?: { min?: number; max?: number };
  /** A node at any depth of the tree: samples with a chain through it. */
  skill?: { path: SkillPath; /** The one last annotated with when absent. */ tree?: string };
  /** The verdict of most attempts of a student; `none` where it attempted nothing. */
  verdict?: { student: string; is: Verdict | 'none' };
  /** Whether problems are listed for the line. */
  hasProblems?: boolean;
  /** A field by its path: the whole value, or a part of it in any letter case. Values that are no text count as JSON. */
  field?: { path: string; how: 'is' | 'contains'; text: string };
}

/** How a condition on a field is decided for a scan: by the index, or by reading the corpus. */
export type FieldSource = 'id' | 'problem' | 'corpus';

/** Where a field's values are looked up. The index holds ids and the keys of problem texts, nothing else of a row. */
export function fieldSource(field: NonNullable<SampleFilter['field']>, { mapping }: Scan): FieldSource {
  if (field.path === mapping.id) return 'id';
  return field.path === mapping.question && field.how === 'is' ? 'problem' : 'corpus';
}

/**
 * Whether a filter reads whole corpora, some seconds for each gigabyte, instead of the index alone: to be said before
 * a person waits for it.
 * @throws Refusal `no-dataset`
 */
export function readsCorpus(store: IndexStore, { datasets, field }: SampleFilter): boolean {
  return (
    field !== undefined && scannedDatasets(store, datasets).some(({ scan }) => fieldSource(field, scan) === 'corpus')
  );
}
