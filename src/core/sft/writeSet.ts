import path from 'node:path';
import { datasetFile } from '../dataset/datasetPath';
import { breathe, type Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { savedSelection, type SavedSelection } from '../selection/saved';
import type { IndexStore } from '../store/open';
import type { SelectedSample } from '../store/selections';
import { isSftRow, sftRow, type SftFormat } from './formats';
import { readJsonObject } from './jsonFile';
import { asciiJson, jsonLine, wellFormed } from './jsonLine';
import { datasetInfoEntry, datasetInfoFile, trainingYaml } from './llamaFactory';
import { manifestFile, manifestWith, recipeForManifest } from './manifest';
import { readBack } from './readBack';
import { setName } from './setName';
import { chainLine } from './skillsBlock';
import { Known, SourceRows, type SourceRow } from './sourceRows';
import { Staging, type StagedFile, type WrittenFile } from './staging';
import { TrainingRows, turnsOf, type SkillsPlacement } from './trainingRow';

export interface WriteRequest {
  /** Name of a saved selection. */
  selection: string;
  format: SftFormat;
  skills: SkillsPlacement;
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
  /** Selected samples that were not written, in the order of the keys. */
  leftOut: { dataset: string; line: number; id: string; reason: 'no-trace' }[];
}

/** Rows between two looks at the job's signal; some 10 ms. */
const batch = 200;

/** Changed rows that a refusal names before it only counts. */
const named = 10;

/**
 * Writes the SFT set of a saved selection: the rows in the order of the keys, beside them a file with what is known of
 * each row in the same order, what the trainer needs, and the manifest. Rows are read from their source one by one, so
 * memory does not grow with the texts. Everything is written under temporary names, read back and checked; only then
 * do the files get their names, all together. On a failure or a cancel nothing remains.
 * @throws Refusal `no-selection`, `source-changed`, `no-traces`, `file-exists`, `unwritable-folder`, `unreadable-json`
 */
export async function writeSet(store: IndexStore, request: WriteRequest, job: Job): Promise<WrittenSet> {
  const selection = savedSelection(store, request.selection);
  const name = setName(selection.name, request.skills);
  refuseCorpusFolder(store, request.out, selection);
  const replace = request.overwrite ? 'always' : 'never';
  using staging = new Staging(request.out);
  const rows = staging.add(`${name}.jsonl`, replace);
  const sideRows = staging.add(`${name}.rows.jsonl`, replace);
  const written = await writeRows(store, selection, request, { rows, sideRows }, job);
  for (const file of [rows, sideRows]) file.finish();
  await readBack(rows, isSftRow, job);
  await readBack(sideRows, (value) => typeof value === 'object', job);
  if (request.format === 'llama-factory') addTrainerFiles(staging, name, rows.name, request.overwrite);
  const checks = checksOf(rows, written, request.skills);
  const manifest = staging.add(manifestFile, 'always');
  manifest.write(manifestWith(request.out, name, manifestSet(selection, request, [rows, sideRows], written, checks)));
  manifest.finish();
  job.signal.throwIfAborted();
  const { files, backups } = staging.commit();
  for (const backup of backups) checks.push(`the earlier ${datasetInfoFile} is kept as ${backup}`);
  return { folder: request.out, name, files, checks, leftOut: written.leftOut };
}

interface Written {
  leftOut: WrittenSet['leftOut'];
  rowsWithSkills: number;
  /** Rows per chain, by its text. */
  perChain: Map<string, { path: readonly string[]; rows: number }>;
}

async function writeRows(
  store: IndexStore,
  selection: SavedSelection,
  { skills }: WriteRequest,
  { rows, sideRows }: { rows: StagedFile; sideRows: StagedFile },
  job: Job,
): Promise<Written> {
  const { tree, student } = selection.recipe;
  const stored = store.trees.byName(tree.name);
  const made = new TrainingRows({}, stored?.tree);
  const known = new Known(store, stored, student === undefined ? undefined : store.students.idOf(student));
  const changed: { sample: SelectedSample; why: string }[] = [];
  const written: Written = { leftOut: [], rowsWithSkills: 0, perChain: new Map() };
  using source = new SourceRows(store, job, 'refuse');
  let done = 0;
  const take = async (sample: SelectedSample): Promise<void> => {
    const read = await source.read(sample);
    if ('changed' in read) changed.push({ sample, why: read.changed });
    else if (read.trace === undefined || read.trace.trim() === '')
      written.leftOut.push({ dataset: read.dataset, line: read.line, id: sample.id, reason: 'no-trace' });
    else {
      const chains = known.chains(sample.problem);
      const { user, assistant } = turnsOf(made.row({ problem: read.problem, trace: read.trace }, chains), skills);
      rows.write(jsonLine(sftRow(user, assistant)), true);
      sideRows.write(jsonLine(sideRow({ ...sample, ...placeOf(read) }, chains, known)), true);
      countChains(written, chains);
    }
  };
  for (const page of store.selections.pages(selection.id, batch)) {
    await breathe(job);
    job.report({ step: `Writing ${rows.name}`, done, total: selection.selected, unit: 'samples' });
    for (const sample of page) await take(sample);
    done += page.length;
  }
  if (changed.length > 0) throw sourceChanged(selection.name, changed, done);
  if (rows.rows === 0) throw noTraces(selection.name, done, written.leftOut[0]?.dataset ?? '');
  return written;
}

/** A row may lie elsewhere than when it was selected. */
function placeOf({ dataset, line }: SourceRow): { dataset: string; line: number } {
  return { dataset, line };
}

/** What is known of a row; the same keys in every row, so that every loader takes the file. */
function sideRow(sample: SelectedSample, chains: readonly (readonly string[])[], known: Known): object {
  return {
    id: wellFormed(sample.id),
    dataset: sample.dataset,
    line: sample.line,
    problem: sample.problem,
    chains,
    leaf: sample.leaf,
    weight: sample.weight,
    key: sample.key,
    ...known.verdicts(sample.problem),
  };
}

function countChains(written: Written, chains: readonly (readonly string[])[]): void {
  if (chains.length > 0) written.rowsWithSkills++;
  const lines = new Map(chains.map((path) => [chainLine(path), path]));
  for (const [line, path] of lines)
    written.perChain.set(line, { path, rows: (written.perChain.get(line)?.rows ?? 0) + 1 });
}

function addTrainerFiles(staging: Staging, name: string, rowsFile: string, overwrite: boolean): void {
  const infoPath = path.join(staging.folder, datasetInfoFile);
  const info = readJsonObject(infoPath);
  const entry = datasetInfoEntry(rowsFile);
  if (!overwrite && info[name] !== undefined && JSON.stringify(info[name]) !== JSON.stringify(entry))
    throw new Refusal({
      code: 'file-exists',
      message: `${infoPath} has another entry named "${name}".`,
      file: infoPath,
      next: 'Save the selection under another name, choose another folder, or replace the entry with --overwrite.',
    });
  for (const [file, text, replace] of [
    [datasetInfoFile, asciiJson({ ...info, [name]: entry }), 'with-backup'],
    [`${name}.yaml`, trainingYaml(name), overwrite ? 'always' : 'never'],
  ] as const) {
    const staged = staging.add(file, replace);
    staged.write(text);
    staged.finish();
  }
}

function checksOf(
  { rows, sha256 }: StagedFile,
  { leftOut, rowsWithSkills }: Written,
  skills: SkillsPlacement,
): string[] {
  const without = leftOut.length === 1 ? '1 selected sample has' : `${leftOut.length} selected samples have`;
  return [
    `${rows} ${rows === 1 ? 'row' : 'rows'} read back from the disk, each one parsed, SHA-256 ${sha256.slice(0, 16)}...`,
    'every row holds the problem that was selected',
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
  { format, skills }: WriteRequest,
  files: readonly StagedFile[],
  { leftOut, perChain }: Written,
  checks: string[],
) {
  return {
    format,
    skills,
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

function sourceChanged(
  name: string,
  changed: readonly { sample: SelectedSample; why: string }[],
  total: number,
): Refusal {
  const rows = changed
    .slice(0, named)
    .map(({ sample, why }) => `  ${sample.dataset}:${sample.line} (${sample.id}) ${why}\n`);
  const more = changed.length > named ? `  ... and ${changed.length - named} more\n` : '';
  const first = changed[0]?.sample;
  return new Refusal({
    code: 'source-changed',
    message: `${changed.length} of ${total} rows of "${name}" are not what was selected:\n${rows.join('')}${more}Nothing was written.`,
    ...(first && { file: first.dataset, line: first.line }),
    next: 'Index the corpus again (skill-gap index FILE), select again, then write.',
  });
}

function noTraces(name: string, samples: number, dataset: string): Refusal {
  return new Refusal({
    code: 'no-traces',
    message: `None of the ${samples} samples of "${name}" has a teacher trace to train on.`,
    file: dataset,
    next: `Say which field holds it: skill-gap index ${dataset} --map solution=FIELD.`,
  });
}
