import { sampleAt } from '../../../core/browse/sampleAt';
import { buildAllSearch } from '../../../core/search/buildSearch';
import { describeHits } from '../../../core/search/describeHits';
import { searchProblems, type SearchResult } from '../../../core/search/searchProblems';
import type { Job } from '../../../core/job/job';
import { Refusal } from '../../../core/job/refusal';
import type { IndexStore } from '../../../core/store/open';
import type { Handler } from '../handler';

export const search: Handler<'skillGap/search'> = async ({ text, limit, unfinished, student }, { store, job }) => {
  const index = store();
  const result = await searchWhenBuilt(index, text, { limit, unfinished }, job);
  const { total, more, complete } = result;
  return { hits: await describeHits(index, result, student, job), total, more, complete };
};

/**
 * The search is built behind the indexing. Where it was not (it was deleted, or the index is older than it), the first
 * question builds it; while rows are still being read, the hits that there are answer.
 */
async function searchWhenBuilt(
  store: IndexStore,
  text: string,
  options: { limit: number; unfinished: boolean },
  job: Job,
): Promise<SearchResult> {
  const result = searchProblems(store, text, options);
  const settled = store.datasets.all().every(({ scan }) => scan?.complete !== false);
  if (result.complete || (!settled && result.hits.length > 0)) return result;
  const refused = await buildAllSearch(store, job);
  const built = searchProblems(store, text, options);
  // Without room for it, what was not found is no answer.
  const full = refused.find(({ code }) => code === 'disk-full');
  if (full && !built.complete && built.hits.length === 0) throw new Refusal(full);
  return built;
}

export const sample: Handler<'skillGap/sample'> = async ({ dataset, line }, { store, job }) => {
  const { id, value } = await sampleAt(store(), dataset, { line }, job);
  return { id, dataset, line, json: JSON.stringify(value, null, 2) };
};
