import { datasetFile } from '../dataset/datasetPath';
import { problemKey } from '../dataset/sample';
import { breathe, type Job } from '../job/job';
import { findSkill } from '../selection/skillName';
import type { SkillTree } from '../skills/skillTree';
import type { Scan } from '../store/datasets';
import type { IndexStore } from '../store/open';
import { lineField } from './fieldText';
import { fieldSource, type SampleFilter } from './filter';
import { SampleBytes } from './sampleBytes';
import { columnsOf, Positions, verdictCodes, type ScanColumns } from './scanColumns';

type FieldFilter = NonNullable<SampleFilter['field']>;

/**
 * The samples of one scan that a filter lets through, as ascending row numbers. `found` are the rows that the search
 * found, where the filter has a text. Conditions that the index decides come first, so that of a corpus only the rest
 * is read.
 * @throws Refusal `no-chains`, `unknown-skill`, `no-student`, and as `openFile` does; the reason of a cancelled job
 */
export async function matchScan(
  store: IndexStore,
  { path, scan }: { path: string; scan: Scan },
  filter: SampleFilter,
  found: readonly number[] | undefined,
  job: Job,
): Promise<Uint32Array> {
  const columns = columnsOf(store, scan.id);
  const mask = new Uint8Array(columns.size).fill(1);
  if (found) keepRows(mask, columns, found);
  if (filter.length) keepLengths(mask, columns, filter.length);
  if (filter.verdict) {
    const wanted = verdictCodes[filter.verdict.is];
    const verdicts = columns.verdicts(filter.verdict.student);
    keep(mask, (at) => verdicts[at] === wanted);
  }
  if (filter.skill) keepSkill(mask, columns, filter.skill);
  if (filter.hasProblems !== undefined) keepProblems(mask, columns, store, filter.hasProblems);
  const { field } = filter;
  const source = field && fieldSource(field, scan);
  if (field && source === 'id') keepRows(mask, columns, store.columns.rowsOfId(scan.id, field.how, field.text));
  if (field && source === 'problem')
    keepRows(mask, columns, store.columns.rowsOfProblem(scan.id, problemKey(field.text)));
  const rows = columns.places.row.filter((_row, at) => mask[at] === 1);
  return field && source === 'corpus' ? await rowsHolding(store, path, scan, field, rows, job) : rows;
}

function keep(mask: Uint8Array, holds: (at: number) => boolean): void {
  for (let at = 0; at < mask.length; at++) if (mask[at] === 1 && !holds(at)) mask[at] = 0;
}

/** @param rows ascending */
function keepRows(mask: Uint8Array, columns: ScanColumns, rows: readonly number[]): void {
  const wanted = new Uint8Array(mask.length);
  const positions = new Positions(columns.places.row);
  for (const row of rows) {
    const at = positions.next(row);
    if (at >= 0) wanted[at] = 1;
  }
  keep(mask, (at) => wanted[at] === 1);
}

function keepLengths(
  mask: Uint8Array,
  { places: { length } }: ScanColumns,
  { min = 0, max = Infinity }: NonNullable<SampleFilter['length']>,
): void {
  keep(mask, (at) => {
    const bytes = length[at] ?? 0;
    return bytes >= min && bytes <= max;
  });
}

function keepSkill(mask: Uint8Array, columns: ScanColumns, skill: NonNullable<SampleFilter['skill']>): void {
  const { stored, start, nodes } = columns.chains(skill.tree);
  const wanted = below(stored.tree, skill.path);
  keep(mask, (at) => {
    for (let chain = start[at] ?? 0; chain < (start[at + 1] ?? 0); chain++)
      if (wanted[nodes[chain] ?? 0] === 1) return true;
    return false;
  });
}

/** Marks a node and all below it. @throws Refusal `unknown-skill` */
function below(tree: SkillTree, path: readonly string[]): Uint8Array {
  const marked = new Uint8Array(tree.nodes.length);
  const root = tree.find(path) ?? tree.find(findSkill(tree, path.join(' > ')));
  for (const { index, parent } of tree.nodes)
    if (index === root?.index || (parent >= 0 && marked[parent] === 1)) marked[index] = 1;
  return marked;
}

function keepProblems(mask: Uint8Array, { scan, places }: ScanColumns, store: IndexStore, wanted: boolean): void {
  const listed = new Uint8Array(mask.length);
  const positions = new Positions(places.line);
  for (const line of store.columns.problemLines(scan)) {
    const at = positions.next(line);
    if (at >= 0) listed[at] = 1;
  }
  keep(mask, (at) => (listed[at] === 1) === wanted);
}

/** Rows of one look at the index. */
const rowsLooked = 2_000;

/** Reads a field of every row and keeps those that hold what is wanted. */
async function rowsHolding(
  store: IndexStore,
  path: string,
  scan: Scan,
  field: FieldFilter,
  rows: Uint32Array,
  job: Job,
): Promise<Uint32Array> {
  const holds = comparison(field);
  const read = lineField(field.path);
  const kept: number[] = [];
  using corpus = await SampleBytes.open(datasetFile(store.workspace, path), store.workspace, job);
  for (let from = 0; from < rows.length; from += rowsLooked) {
    const wanted = rows.subarray(from, from + rowsLooked);
    const places = Array.from(wanted).flatMap((row) => store.samples.at(scan.id, row) ?? []);
    await corpus.visit(places, job, (index, bytes, start, end) => {
      const place = places[index];
      if (place && holds(read(bytes, start, end))) kept.push(place.row);
    });
    const step = `Reading "${field.path}" of ${path}`;
    job.report({ step, done: from + wanted.length, total: rows.length, unit: 'samples' });
    await breathe(job);
  }
  return Uint32Array.from(kept);
}

function comparison({ how, text }: FieldFilter): (value: string | undefined) => boolean {
  if (how === 'is') return (value) => value === text;
  const part = text.toLowerCase();
  return (value) => value?.toLowerCase().includes(part) ?? false;
}
