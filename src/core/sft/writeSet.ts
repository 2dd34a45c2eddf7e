import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Benchmark } from '../fit/benchmarkFile';
import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { savedSelection, type SavedSelection } from '../selection/saved';
import type { IndexStore } from '../store/open';
import { estimatedTokens, type TokenCounter } from '../tokens/tokenCounter';
import type { ChatTemplate } from './chatTemplate';
import { addDescription, manifestSet } from './describeSet';
import { checkPlacement, formatOf, type SftFormat } from './formats';
import { paperTraining, type Format, type TrainerFlavor, type TrainerSet } from './formats/format';
import { placementAsInPaper, provenForm, rowsToTry, type ProvenForm, type SetForm } from './placement';
import type { RowForm } from './readBack';
import { ReadBacks } from './readBackThread';
import { turnMarks } from './renderedTurns';
import { rowThreads } from './setThreads';
import { chosenPlace, setChecks } from './setChecks';
import { setName } from './setName';
import { refuseCorpusFolder, refuseUnwritten } from './setRefusals';
import { SetWatch, type SetFindings, type WatchRequest } from './setWatch';
import type { Replace } from './stagedFile';
import { Staging, type WrittenFile } from './staging';
import type { ShownSkills, SkillsPlacement } from './trainingRow';
import { validationProblems } from './validation';
import { writeRows, type SetPart, type SetParts } from './writeRows';
import type { WrittenRows } from './writtenRows';

/** What to write, and where. */
export type WriteRequest = WriteForm & WritePlace;

/** The folder to write to, absolute, or the one below which the set has a folder of its name; made when missing. */
export type WritePlace = { out: string } | { outBelow: string };

export interface WriteForm {
  /** Name of a saved selection. */
  selection: string;
  format: SftFormat;
  /** Where the skills go; the template's proof decides when absent, and the format where there is none. */
  skills?: SkillsPlacement;
  /** How chains are shown; in full when absent. */
  shown?: ShownSkills;
  /** Shape of the rows; the proof decides between the format's first and rendered texts when this and the place are absent. */
  shape?: string;
  flavor?: TrainerFlavor;
  /** Longest row that the trainer is told to take in full, in tokens; the longest of the set when absent. */
  maxTokens?: number;
  /** The student's chat template, to prove that rows survive in it. */
  template?: ChatTemplate;
  /** Counts tokens; an estimate when absent. */
  tokens?: TokenCounter;
  /** What the student will be measured on: said plainly where it is in the set. */
  benchmarks?: readonly Benchmark[];
  /** Writes rows of which the template loses something. */
  unproven?: boolean;
  /** Leaves out rows of which the template loses something, and says which. */
  leaveOutLost?: boolean;
  /** The student as trainers name it, for their configuration. */
  model?: string;
  /** The share of the rows that is kept for validation, in files of its own, or the keys of the problems whose rows are. */
  validation?: number | ReadonlySet<string>;
  /** Replace files of the same names. */
  overwrite: boolean;
  /** Bundle of the thread that reads large sets back (`readBackThreadMain.ts`); without it they are read in this one. */
  readBackScript?: string | undefined;
  /** Bundle of the threads that make the rows of large sets (`rowThreadMain.ts`); without it they are made in this one. */
  rowsScript?: string | undefined;
}

export interface WrittenSet {
  folder: string;
  /** Name of the set, of its files and of its entry in trainers' lists. */
  name: string;
  /** Where the skills stand. */
  skills: SkillsPlacement;
  /** The set first, then what belongs to it. */
  files: WrittenFile[];
  /** What was made sure of, in sentences. */
  checks: string[];
  /** Rows to look at, a line each: cut by the trainer, lost in the template, in a benchmark. */
  warnings: string[];
  /** What was found of the rows on the way to the student. */
  findings: SetFindings;
  /** How training is started in the folder; absent where the format is no trainer's own. */
  command?: string;
  /** Selected samples that were not written, in the order of the rows. */
  leftOut: WrittenRows['leftOut'];
}

/**
 * Writes the SFT set of a saved selection: the rows (in the order of the keys, or as in the paper), beside them a file with what is known of
 * each row in the same order, what the trainer needs, and the manifest. Everything is written under temporary names,
 * read back and checked; only then do the files get their names, all together. On a failure or a cancel nothing remains.
 * @throws Refusal `no-selection`, `unknown-shape`, `unknown-placement`, `source-changed`, `no-traces`, `too-few-rows`,
 * `no-template`, `unreadable-template`, `lost-in-template`, `file-exists`, `unwritable-folder`, `unreadable-json`
 */
export async function writeSet(store: IndexStore, asked: WriteRequest, job: Job): Promise<WrittenSet> {
  const selection = savedSelection(store, asked.selection);
  const format = formatOf(asked.format);
  const form = await formOf(store, selection, asked, job);
  checkPlacement(format, form.shape, form.skills);
  refuseUnwritten(form.shape, asked.template);
  const { instead } = form;
  const request = { ...asked, ...{ shape: form.shape, skills: form.skills } };
  const name = setName(selection.name, request.skills);
  const out = 'out' in request ? request.out : path.join(request.outBelow, name);
  refuseCorpusFolder(
    store.workspace,
    out,
    selection.recipe.inputs.map(({ dataset }) => dataset),
  );
  const { shape, skills, template, shown = {} } = request;
  const validation = await validationOf(store, selection, request, job);
  await using staging = new Staging(out);
  const parts = addParts(staging, name, validation, request.overwrite);
  await using back = new ReadBacks(request.readBackScript);
  const reasoning = skills === 'reasoning-content';
  follow(back, parts, { of: 'set', format: request.format, shape: shape.name, reasoning });
  const watch = new SetWatch(store.workspace, watchRequest(selection, request));
  const threads = rowThreads(store, selection, { ...request, validation });
  const written = await writeRows(
    store,
    selection,
    {
      ...{ shape, skills, shown, parts, watch, validation: validation ?? new Set<string>() },
      ...(template && { template }),
      ...(threads && { threads }),
    },
    job,
  );
  watch.refuse();
  if (parts.training.rows.rows < (format.leastRows ?? 1)) throw tooFewRows(format, parts.training.rows.rows);
  if (parts.validation?.rows.rows === 0) throw noValidation();
  const files = [parts.training, parts.validation].flatMap((part) => (part ? [part.rows, part.sideRows] : []));
  for (const file of files) await back.finished(file, job);
  const marks = template && turnMarks(template);
  const set: TrainerSet = {
    name,
    rows: parts.training.rows.name,
    ...(parts.validation && { validation: parts.validation.rows.name }),
    shape,
    skills,
    maxTokens: watch.limit(),
    model: request.model ?? paperTraining.model,
    flavor: request.flavor ?? 'upstream',
    ...(marks && { marks }),
  };
  addTrainerFiles(staging, format, set, request.overwrite);
  const checks = [
    ...setChecks(files, written, skills),
    ...(instead ? [chosenPlace(skills, instead)] : []),
    ...watch.checks(),
    ...format.notes(set, parts.training.rows.bytes),
  ];
  const command = format.command?.(set);
  const findings = watch.findings();
  const entry = manifestSet(selection, request, set, { files, written, findings, checks });
  addDescription(staging, set, entry, { ...(command !== undefined && { command }), overwrite: request.overwrite });
  job.signal.throwIfAborted();
  const committed = staging.commit();
  for (const backup of committed.backups)
    checks.push(`the earlier ${backup.replace(/\.bak\d*$/, '')} is kept as ${backup}`);
  const warnings = [...watch.warnings(), ...(parts.validation ? [] : earlierValidation(out, name))];
  return {
    ...{ folder: out, name, skills, files: committed.files, checks, warnings, findings },
    ...(command !== undefined && { command }),
    leftOut: written.leftOut,
  };
}

/** Undefined where no rows are kept for validation. @throws Refusal `too-few-rows` */
async function validationOf(
  store: IndexStore,
  selection: SavedSelection,
  { validation }: Pick<WriteRequest, 'validation'>,
  job: Job,
): Promise<ReadonlySet<string> | undefined> {
  if (typeof validation !== 'number') return validation && validation.size > 0 ? validation : undefined;
  const problems = await validationProblems(store, selection, validation, job);
  if (problems.size === 0) throw noValidation();
  return problems;
}

async function formOf(
  store: IndexStore,
  selection: SavedSelection,
  request: WriteRequest,
  job: Job,
): Promise<ProvenForm> {
  const selected = firstOf(store.selections.pages(selection.id, rowsToTry));
  const asked =
    request.shown?.asInPaper === true ? { ...request, skills: placementAsInPaper(request.skills) } : request;
  return await provenForm(store, { selected, recipe: selection.recipe }, asked, job);
}

function firstOf<Value>(pages: Iterable<Value[]>): Value[] {
  for (const page of pages) return page;
  return [];
}

function watchRequest(
  selection: SavedSelection,
  request: Omit<WriteRequest, 'shape' | 'skills'> & SetForm,
): WatchRequest {
  const { format, shape, skills, template, tokens = estimatedTokens, maxTokens, benchmarks, unproven, model } = request;
  const { student } = selection.recipe;
  return {
    ...{ format, shape, skills, tokens },
    ...(template && { template }),
    ...(maxTokens !== undefined && { maxTokens }),
    ...(model !== undefined && { model }),
    ...(student !== undefined && { student }),
    ...(benchmarks && { benchmarks }),
    ...(unproven !== undefined && { unproven }),
    ...(request.leaveOutLost === true && { leaveOutLost: true }),
  };
}

function addParts(
  staging: Staging,
  name: string,
  validation: ReadonlySet<string> | undefined,
  overwrite: boolean,
): SetParts {
  const replace: Replace = overwrite ? 'always' : 'never';
  const part = (base: string): SetPart => ({
    rows: staging.addStream(`${base}.jsonl`, replace),
    sideRows: staging.addStream(`${base}.rows.jsonl`, replace),
  });
  const training = part(name);
  return validation ? { training, validation: part(`${name}.validation`) } : { training };
}

/** Rows that an earlier set of the name kept for validation: this one has them among its own, and a trainer may be told to use them. */
function earlierValidation(folder: string, name: string): string[] {
  const file = `${name}.validation.jsonl`;
  if (!existsSync(path.join(folder, file))) return [];
  return [
    `${file} is of an earlier set: its rows may be trained on now, so take it away before anything validates by it`,
  ];
}

function follow(back: ReadBacks, { training, validation }: SetParts, form: RowForm): void {
  for (const part of [training, ...(validation ? [validation] : [])]) {
    back.follow(part.rows, form);
    back.follow(part.sideRows, { of: 'side' });
  }
}

function addTrainerFiles(staging: Staging, format: Format, set: TrainerSet, overwrite: boolean): void {
  for (const { name, text, replace } of format.files(set, staging.folder, overwrite)) {
    const staged = staging.add(name, replace);
    staged.write(text);
    staged.finish();
  }
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
