import path from 'node:path';
import { datasetFile } from '../dataset/datasetPath';
import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { savedSelection, type SavedSelection } from '../selection/saved';
import type { IndexStore } from '../store/open';
import { checkPlacement, formatOf, shapeOf, type SftFormat } from './formats';
import { paperTraining, type Format, type TrainerFlavor, type TrainerSet } from './formats/format';
import { isRowOf } from './formats/rowShape';
import { manifestFile, manifestWith, recipeForManifest } from './manifest';
import { readBack } from './readBack';
import { setName } from './setName';
import { Staging, type Replace, type StagedFile, type WrittenFile } from './staging';
import type { ShownSkills, SkillsPlacement } from './trainingRow';
import { writeRows, type RowWatch, type SetPart, type WrittenRows } from './writeRows';

export interface WriteRequest {
  /** Name of a saved selection. */
  selection: string;
  format: SftFormat;
  skills: SkillsPlacement;
  /** How chains are shown; in full when absent. */
  shown?: ShownSkills;
  /** Shape of the rows; the format's first when absent. */
  shape?: string;
  flavor?: TrainerFlavor;
  /** Longest row that the trainer is told to take in full, in tokens. */
  maxTokens?: number;
  /** The student as trainers name it, for their configuration. */
  model?: string;
  /** Keys of the problems whose rows are kept for validation, in files of their own. */
  validation?: ReadonlySet<string>;
  /** Look at the rows while they are written; what they say stands among the checks. */
  watches?: readonly RowWatch[];
  /** Absolute path of the folder to write to; made when missing. */
  out: string;
  /** Replace files of the same names. */
  overwrite: boolean;
}

export interface WrittenSet {
  folder: string;
  /** Name of the set, of its files and of its entry in trainers' lists. */
  name: string;
  /** The set first, then what belongs to it. */
  files: WrittenFile[];
  /** What was made sure of, in sentences. */
  checks: string[];
  /** How training is started in the folder; absent where the format is no trainer's own. */
  command?: string;
  /** Selected samples that were not written, in the order of the keys. */
  leftOut: WrittenRows['leftOut'];
}

/**
 * Writes the SFT set of a saved selection: the rows in the order of the keys, beside them a file with what is known of
 * each row in the same order, what the trainer needs, and the manifest. Everything is written under temporary names,
 * read back and checked; only then do the files get their names, all together. On a failure or a cancel nothing remains.
 * @throws Refusal `no-selection`, `unknown-shape`, `unknown-placement`, `source-changed`, `no-traces`, `too-few-rows`,
 * `file-exists`, `unwritable-folder`, `unreadable-json`
 */
export async function writeSet(store: IndexStore, request: WriteRequest, job: Job): Promise<WrittenSet> {
  const selection = savedSelection(store, request.selection);
  const format = formatOf(request.format);
  const shape = shapeOf(format, request.shape);
  checkPlacement(format, request.skills);
  refuseCorpusFolder(store, request.out, selection);
  const name = setName(selection.name, request.skills);
  using staging = new Staging(request.out);
  const parts = addParts(staging, name, request);
  const { skills, shown = {}, watches = [], validation } = request;
  const partOf = (problem: string): SetPart =>
    parts.validation && validation?.has(problem) === true ? parts.validation : parts.training;
  const written = await writeRows(store, selection, { shape, skills, shown, partOf, watches }, job);
  if (parts.training.rows.rows < (format.leastRows ?? 1)) throw tooFewRows(format, parts.training.rows.rows);
  if (parts.validation?.rows.rows === 0) throw noValidation();
  const files = [parts.training, parts.validation].flatMap((part) => (part ? [part.rows, part.sideRows] : []));
  for (const file of files) {
    file.finish();
    const isSide = file === parts.training.sideRows || file === parts.validation?.sideRows;
    const isRow = (value: unknown): boolean => isRowOf(shape, value, skills === 'reasoning-content');
    await readBack(file, isSide ? (value) => typeof value === 'object' : isRow, job);
  }
  const set: TrainerSet = {
    name,
    rows: parts.training.rows.name,
    ...(parts.validation && { validation: parts.validation.rows.name }),
    shape,
    skills,
    maxTokens: request.maxTokens ?? paperTraining.maxTokens,
    model: request.model ?? paperTraining.model,
    flavor: request.flavor ?? 'upstream',
  };
  addTrainerFiles(staging, format, set, request.overwrite);
  const checks = [
    ...checksOf(files, written, skills),
    ...watches.flatMap((watch) => watch.checks()),
    ...format.notes(set, parts.training.rows.bytes),
  ];
  const manifest = staging.add(manifestFile, 'always');
  manifest.write(manifestWith(request.out, name, manifestSet(selection, request, set, files, written, checks)));
  manifest.finish();
  job.signal.throwIfAborted();
  const committed = staging.commit();
  for (const backup of committed.backups)
    checks.push(`the earlier ${backup.replace(/\.bak\d*$/, '')} is kept as ${backup}`);
  const command = format.command?.(set);
  return {
    ...{ folder: request.out, name, files: committed.files, checks },
    ...(command !== undefined && { command }),
    leftOut: written.leftOut,
  };
}

function addParts(
  staging: Staging,
  name: string,
  { validation, overwrite }: WriteRequest,
): { training: SetPart; validation?: SetPart } {
  const replace: Replace = overwrite ? 'always' : 'never';
  const part = (base: string): SetPart => ({
    rows: staging.add(`${base}.jsonl`, replace),
    sideRows: staging.add(`${base}.rows.jsonl`, replace),
  });
  const training = part(name);
  return validation && validation.size > 0 ? { training, validation: part(`${name}.validation`) } : { training };
}

function addTrainerFiles(staging: Staging, format: Format, set: TrainerSet, overwrite: boolean): void {
  for (const { name, text, replace } of format.files(set, staging.folder, overwrite)) {
    const staged = staging.add(name, replace);
    staged.write(text);
    staged.finish();
  }
}

function checksOf(
  files: readonly StagedFile[],
  { rows, leftOut, rowsWithSkills, uncertainTraces }: WrittenRows,
  skills: SkillsPlacement,
): string[] {
  const without = leftOut.length === 1 ? '1 selected sample has' : `${leftOut.length} selected samples have`;
  const [training, , validation] = files;
  return [
    `${training?.rows ?? 0} ${training?.rows === 1 ? 'row' : 'rows'} read back from the disk, each one parsed, SHA-256 ${training?.sha256.slice(0, 16) ?? ''}...`,
    ...(validation ? [`${validation.rows} more kept for validation in ${validation.name}`] : []),
    uncertainTraces === 0
      ? 'every row holds the problem and the teacher trace that were selected'
      : `every row holds the problem that was selected; of ${uncertainTraces} of ${rows} the trace was not remembered then, so that a change of it is not noticed`,
    skills === 'none'
      ? 'no row shows skill chains: the set was written without skills'
      : `${rowsWithSkills} of ${rows} rows have skill chains`,
    ...(leftOut.length > 0
      ? [`${without} no teacher trace and ${leftOut.length === 1 ? 'was' : 'were'} left out`]
      : []),
  ];
}

function manifestSet(
  selection: SavedSelection,
  { format, shown = {} }: WriteRequest,
  { shape, skills, maxTokens, model, flavor }: TrainerSet,
  files: readonly StagedFile[],
  { leftOut, perChain }: WrittenRows,
  checks: string[],
) {
  const { depth, labels, treeInPrompt } = shown;
  return {
    format,
    skills,
    shape: shape.name,
    ...(depth && { depth: depth.to === Infinity ? { from: depth.from } : { from: depth.from, to: depth.to } }),
    ...(labels !== undefined && { labels }),
    ...(treeInPrompt === true && { treeInPrompt }),
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
    notWritten: leftOut.length > 0 ? { 'no-trace': leftOut.length } : {},
    checks,
  };
}

/** Corpora are looked for in all folders but those with a manifest: writing there would hide the corpus. */
function refuseCorpusFolder(store: IndexStore, out: string, selection: SavedSelection): void {
  const corpus = selection.recipe.inputs.find(({ dataset }) => {
    const inside = path.relative(out, datasetFile(store.workspace, dataset));
    return !inside.startsWith('..') && !path.isAbsolute(inside);
  });
  if (corpus)
    throw new Refusal({
      code: 'corpus-folder',
      message: `The folder ${out} holds the corpus ${corpus.dataset}.`,
      file: out,
      next: 'Write the set to a folder of its own with --out.',
    });
}

function tooFewRows({ name, leastRows = 1 }: Format, rows: number): Refusal {
  return new Refusal({
    code: 'too-few-rows',
    message: `The set has ${rows} ${rows === 1 ? 'row' : 'rows'} to train on; ${name} takes ${leastRows} or more.`,
    next: 'Select more samples, or keep fewer for validation.',
  });
}

/** Loaders refuse an empty file. */
function noValidation(): Refusal {
  return new Refusal({
    code: 'too-few-rows',
    message: 'No row would be kept for validation.',
    next: 'Keep a larger share, or none.',
  });
}
