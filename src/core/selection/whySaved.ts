import { countText } from '../../protocol/countText';
import type { Explanation } from '../../protocol/explanation';
import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import type { Pool } from '../pool/pool';
import type { IndexStore } from '../store/open';
import { sampleKey } from './compareSelections';
import { repeatSelection } from './repeat';
import { savedSelection } from './saved';
import type { Selection } from './select';
import { explainSample } from './why';

/**
 * Why a sample is, or is not, in a saved selection, by its recipe and what the index holds now; what changed since is
 * told.
 * @param wanted `id`: the sample's, or `dataset:line`; `selection`: the one saved last when absent
 * @throws Refusal `no-selection`, `newer-recipe`, `no-sample`, and as {@link repeatSelection}
 */
export async function explainSaved(
  store: IndexStore,
  wanted: { readonly id: string; readonly selection?: string },
  job: Job,
): Promise<Explanation> {
  const saved = savedSelection(store, wanted.selection ?? store.selections.all()[0]?.name ?? '');
  const { name, recipe } = saved;
  const { ground, selection, differences } = await repeatSelection(store, recipe, job);
  const row = findRow(ground.pool, selection, wanted.id);
  if (row < 0) throw noSample(store, ground.pool, wanted.id, name);
  const explanation = explainSample({ ground, selection, skip: recipe.skip ?? 0, name }, row);
  const key = sampleKey({ id: explanation.id, problem: ground.pool.problem[row] ?? '' });
  const then = store.selections.samples(saved.id).find((sample) => sampleKey(sample) === key);
  const place = then ? then.rank + 1 : null;
  const texts = differences.map(({ text }) => text);
  if (place !== explanation.place)
    texts.push(
      place === null
        ? `"${name}" as it was saved does not hold this sample.`
        : `In "${name}" as it was saved, this sample is number ${place}.`,
    );
  return { ...explanation, differences: texts };
}

/** The row that an id or `dataset:line` names, one that is selected before others; -1 when there is none. */
export function findRow(pool: Pool, selection: Selection, wanted: string): number {
  const selected = selection.samples.find(({ row }) => pool.ids[row] === wanted)?.row;
  const byId = selected ?? pool.ids.indexOf(wanted);
  if (byId >= 0) return byId;
  const place = placeIn(wanted);
  if (!place) return -1;
  const at = pool.datasets.indexOf(place.file);
  return at < 0 ? -1 : pool.line.findIndex((number, row) => number === place.line && pool.datasetOf[row] === at);
}

/** Of `FILE:LINE`, where that is what a text looks like. */
function placeIn(wanted: string): { file: string; line: number } | undefined {
  const [, file, line] = /^(.+):(\d+)$/u.exec(wanted) ?? [];
  return file === undefined ? undefined : { file: file.replaceAll('\\', '/'), line: Number(line) };
}

/** @param name of the selection whose pool it is; null for one that is not saved */
export function noSample(store: IndexStore, pool: Pool, id: string, name: string | null): Refusal {
  const scans = new Set(store.samples.byId(id).map(({ scan }) => scan));
  const elsewhere = store.datasets.all().find(({ scan }) => scan !== undefined && scans.has(scan.id));
  const from = name === null ? 'selected from' : `that "${name}" is selected from`;
  return new Refusal({
    code: 'no-sample',
    message: elsewhere
      ? `The sample "${id}" is one of ${elsewhere.path}, which is none of the files ${from}: ${pool.datasets.join(', ')}.`
      : whatIsMissing(pool, id, from),
    next: 'Give its id, or its file and line as corpus.jsonl:12; skill-gap search TEXT finds samples by their words.',
  });
}

/** A sentence on what no sample has: the line of a file, a file, or an id. */
function whatIsMissing(pool: Pool, id: string, from: string): string {
  const place = placeIn(id);
  const none = `No sample has the id "${id}" among the ${countText(pool.size)} samples ${from}`;
  if (!place) return `${none}.`;
  const at = pool.datasets.indexOf(place.file);
  if (at < 0) return `${none}, and none of their files is ${place.file}: ${pool.datasets.join(', ')}.`;
  let last = 0;
  for (let row = 0; row < pool.size; row++) if (pool.datasetOf[row] === at) last = Math.max(last, pool.line[row] ?? 0);
  return `${place.file} has no sample in line ${countText(place.line)}; its last one is in line ${countText(last)}.`;
}
