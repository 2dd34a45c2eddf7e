import { breathe, type Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { uniformOf } from '../selection/keys';
import type { SavedSelection } from '../selection/saved';
import { nearDuplicates } from '../similar/nearDuplicates';
import type { IndexStore } from '../store/open';
import { SourceRows } from './sourceRows';

/** Share of common runs of words from which two problems must not stand on both sides of the split. */
const tooAlike = 0.6;

/** Rows read between two looks at the job's signal. */
const batch = 200;

/** The share that a word such as `0.05` or `5%` names. @throws Refusal `bad-share` */
export function validationShare(word: string): number {
  const [, digits, percent] = /^(\d*\.?\d+)\s*(%?)$/.exec(word.trim()) ?? [];
  const share = Number(digits) / (percent === '%' ? 100 : 1);
  if (share > 0 && share < 1) return share;
  throw new Refusal({
    code: 'bad-share',
    message: `"${word}" is no share of the rows to keep for validation.`,
    next: 'Give a share between 0 and 1, such as 0.05, or a percentage such as 5%.',
  });
}

/**
 * The problems of a selection whose rows are kept for validation: keys of problem texts. All rows of a problem stay on one
 * side, and so do problems that are nearly the same, so that nothing that is trained on is measured again. Groups are
 * taken in the order of a number that the seed and the group's problems give them, whatever the order of the rows, as long
 * as they fit. Of each problem hashes are held, not its text.
 * @param share of the rows, 0..1
 */
export async function validationProblems(
  store: IndexStore,
  selection: SavedSelection,
  share: number,
  job: Job,
): Promise<ReadonlySet<string>> {
  const keys: string[] = [];
  const rows: number[] = [];
  const texts = problemTexts(store, selection, { keys, rows }, job);
  const group = await nearDuplicates(texts, { threshold: tooAlike }, job);
  return chosenGroups(keys, rows, group, share, selection.recipe.seed);
}

/** {@link validationProblems} once it is known which problems belong together: `group` holds the first of each one's group. */
export function chosenGroups(
  keys: readonly string[],
  rows: readonly number[],
  group: Uint32Array,
  share: number,
  seed: string,
): ReadonlySet<string> {
  const groups = new Map<number, { keys: string[]; rows: number }>();
  keys.forEach((key, at) => {
    const one = groups.get(group[at] ?? at) ?? { keys: [], rows: 0 };
    groups.set(group[at] ?? at, one);
    one.keys.push(key);
    one.rows += rows[at] ?? 0;
  });
  const order = [...groups.values()]
    .map((one) => ({ ...one, name: one.keys.reduce((least, key) => (key < least ? key : least)) }))
    .map((one) => ({ ...one, drawn: uniformOf(`${seed}:validation`, one.name) }))
    .sort((a, b) => a.drawn - b.drawn || (a.name < b.name ? -1 : 1));
  let room = Math.round(share * rows.reduce((sum, count) => sum + count, 0));
  const chosen = new Set<string>();
  for (const one of order) {
    if (one.rows > room) continue;
    room -= one.rows;
    for (const key of one.keys) chosen.add(key);
  }
  return chosen;
}

/**
 * The texts of a selection's distinct problems, one after the other; their keys and numbers of rows are noted on the way.
 * Rows that cannot be read are for the writing to refuse.
 */
async function* problemTexts(
  store: IndexStore,
  selection: SavedSelection,
  { keys, rows }: { keys: string[]; rows: number[] },
  job: Job,
): AsyncGenerator<string> {
  using source = new SourceRows(store, job, 'refuse');
  const at = new Map<string, number>();
  let done = 0;
  for await (const page of source.pages(store.selections.pages(selection.id, batch))) {
    await breathe(job);
    job.report({ step: 'Comparing problems', done, total: selection.selected, unit: 'samples' });
    for (const sample of page) {
      const known = at.get(sample.problem);
      if (known !== undefined) rows[known] = (rows[known] ?? 0) + 1;
      else {
        const read = await source.read(sample);
        if ('changed' in read) continue;
        if (!read.spelled && (read.trace === undefined || read.trace.trim() === '')) continue;
        at.set(sample.problem, keys.length);
        keys.push(sample.problem);
        rows.push(1);
        yield read.problem;
      }
    }
    done += page.length;
  }
}
