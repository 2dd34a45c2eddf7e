import { createHash } from 'node:crypto';
import path from 'node:path';
import { version } from '../../../package.json';
import type { SelectionRecipe } from '../selection/recipe';
import { readJsonObject } from './jsonFile';
import type { LeakReport } from './leakGuard';
import type { SourceLicence } from './licences';
import type { SetProofReport } from './setProof';

/** Says what the sets in its folder are and how they came about; a folder that has it holds our output, no corpus. */
export const manifestFile = 'skill-gap-manifest.json';

/** One set of a manifest. It holds no time, so that the same set gives the same bytes. */
export interface ManifestSet {
  program: string;
  format: string;
  skills: string;
  shape: string;
  /** Levels of chains that are shown, where not all are; without an end, down to the leaf. */
  depth?: { from: number; to?: number };
  labels?: string;
  /** Every prompt shows the whole tree. */
  treeInPrompt?: boolean;
  /** To the letter as the authors' program writes them, and in the order of the corpora. */
  asInPaper?: boolean;
  /** What the trainer's configuration says, where the format has one. */
  training: { model: string; maxTokens: number; flavor: string };
  selection: { name: string; requested: number; selected: number; leftOut: Record<string, number> };
  recipe: Omit<SelectionRecipe, 'exclude'> & { exclude?: { ids: number; sha256: string } };
  files: { name: string; rows: number; bytes: number; sha256: string }[];
  /** Rows per skill chain, the most frequent first. */
  skillCounts: { path: readonly string[]; rows: number }[];
  /** Rows that were selected and not written, by reason. */
  notWritten: Record<string, number>;
  /** Of all rows as they are trained on. */
  tokens: SetProofReport['tokens'];
  /**
   * Rows whose trace stops in the midst of its thoughts, rows whose trace has no boxed answer, and rows with marks of chat templates in
   * their midst.
   */
  traces: { unfinished: number; unboxed: number; marked: number };
  /** What the student's template keeps and its trainer cuts; null where nothing was to be proven. */
  proofs: Pick<SetProofReport, 'template' | 'cutOff'>;
  /** What of the set the student is measured on. */
  leaks: LeakReport;
  /** What the sources say of their licences. */
  licences: SourceLicence[];
  checks: string[];
}

/** The recipe with its list of excluded ids as a number and a hash. */
export function recipeForManifest({ exclude, ...recipe }: SelectionRecipe): ManifestSet['recipe'] {
  if (!exclude) return recipe;
  const sha256 = createHash('sha256')
    .update([...exclude].sort().join('\n'))
    .digest('hex');
  return { ...recipe, exclude: { ids: exclude.length, sha256 } };
}

/**
 * The text of a folder's manifest with a set added or replaced; the folder's other sets stay.
 * @throws Refusal `unreadable-json`
 */
export function manifestWith(folder: string, name: string, set: Omit<ManifestSet, 'program'>): string {
  const { sets, ...rest } = readJsonObject(path.join(folder, manifestFile));
  const known = typeof sets === 'object' && sets !== null ? sets : {};
  const manifest = { ...rest, manifest: 1, sets: { ...known, [name]: { program: version, ...set } } };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
