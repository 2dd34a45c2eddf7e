import type { SavedSelection } from '../selection/saved';
import { cardPlace, dataCard, pictureName } from './dataCard';
import type { TrainerSet } from './formats/format';
import { manifestFile, manifestWith, recipeForManifest, type ManifestSet } from './manifest';
import type { SetFindings } from './setWatch';
import { skillPicture } from './skillPicture';
import type { Replace, StagedFile } from './stagedFile';
import type { Staging } from './staging';
import type { ShownSkills } from './trainingRow';
import type { WrittenRows } from './writtenRows';

/** The manifest's entry of a set. */
export function manifestSet(
  selection: SavedSelection,
  { format, shown = {} }: { format: string; shown?: ShownSkills },
  { shape, skills, maxTokens, model, flavor }: TrainerSet,
  {
    files,
    written: { leftOut, perChain, rowsUnfinished, rowsUnboxed, marked },
    findings: {
      proofs: { tokens, ...proofs },
      leaks,
      licences,
    },
    checks,
  }: { files: readonly StagedFile[]; written: WrittenRows; findings: SetFindings; checks: string[] },
): Omit<ManifestSet, 'program'> {
  const { depth, labels, treeInPrompt, asInPaper } = shown;
  return {
    format,
    skills,
    shape: shape.name,
    ...(depth && { depth: depth.to === Infinity ? { from: depth.from } : { from: depth.from, to: depth.to } }),
    ...(labels !== undefined && { labels }),
    ...(treeInPrompt === true && { treeInPrompt }),
    ...(asInPaper === true && { asInPaper }),
    training: { model, maxTokens, flavor },
    selection: {
      name: selection.name,
      requested: selection.requested,
      selected: selection.selected,
      leftOut: selection.leftOut,
    },
    recipe: recipeForManifest(selection.recipe),
    files: files.map(({ name, rows, bytes, sha256 }) => ({ name, rows, bytes, sha256 })),
    skillCounts: [...perChain.values()].sort((a, b) => b.rows - a.rows),
    notWritten: countsOf(leftOut),
    ...{
      tokens,
      traces: { unfinished: rowsUnfinished, unboxed: rowsUnboxed, marked: marked.rows },
      proofs,
      leaks,
      licences,
    },
    checks,
  };
}

function countsOf(leftOut: WrittenRows['leftOut']): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { reason } of leftOut) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

/** Adds the manifest, and for people the card of the set with a picture of its skills. @throws Refusal `unreadable-json` */
export function addDescription(
  staging: Staging,
  { name, rows, validation }: TrainerSet,
  entry: Omit<ManifestSet, 'program'>,
  { command, overwrite }: { command?: string; overwrite: boolean },
): void {
  const facts = { rows, ...(validation !== undefined && { validation }), ...(command !== undefined && { command }) };
  const own: Replace = overwrite ? 'always' : 'never';
  const card = cardPlace(staging.folder, name);
  for (const [file, text, replace] of [
    [pictureName(name), skillPicture(`${name}: rows per skill`, entry.skillCounts), own],
    [card.name, dataCard(name, entry, facts), card.ours ? 'always' : own],
    [manifestFile, manifestWith(staging.folder, name, entry), 'always'],
  ] as const) {
    const staged = staging.add(file, replace);
    staged.write(text);
    staged.finish();
  }
}
