import { indexFiles } from '../../../src/core/ingest/indexFiles';
import { unattended } from '../../../src/core/job/job';
import { buildAllSearch } from '../../../src/core/search/buildSearch';
import { searchProblems, type SearchOptions } from '../../../src/core/search/searchProblems';
import type { IndexStore } from '../../../src/core/store/open';
import { sampleId } from '../../../src/core/store/samples';
import type { Workspace } from '../ingest/workspace';

/** Ids of up to 1,000 hits. */
export function ids(store: IndexStore, text: string, options: SearchOptions = {}): string[] {
  return searchProblems(store, text, { limit: 1_000, ...options }).hits.map(sampleId);
}

/** A line of a corpus. */
export function row(id: string, problem: string, trace = ''): string {
  return `${JSON.stringify({ id, problem, solution: trace })}\n`;
}

/** An index of some files that can be searched. */
export async function indexed(workspace: Workspace, files: Record<string, string>): Promise<IndexStore> {
  const store = workspace.open();
  for (const [name, text] of Object.entries(files)) workspace.write(name, text);
  await indexFiles(store, Object.keys(files), {}, unattended);
  await buildAllSearch(store, unattended);
  return store;
}

/** Long enough that the text of a row is not parsed to find its problem. */
export const trace = 'and so on, '.repeat(600);
