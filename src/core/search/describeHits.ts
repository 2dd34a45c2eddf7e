import type { SearchHit } from '../../protocol/search';
import type { Verdict } from '../../protocol/values';
import { SampleRows } from '../browse/sampleRows';
import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { activeTreeKey } from '../pool/lookUps';
import { Known } from '../sft/known';
import type { IndexStore } from '../store/open';
import { sampleId } from '../store/samples';
import type { VerdictCounts } from '../store/students';
import { markMatches } from './markMatches';
import type { FoundSample, SearchResult } from './searchProblems';

/** Characters of the problem text that a hit shows. */
const excerptLength = 160;

/**
 * What people see of hits: the text around the match, read from the corpus (some 50 microseconds each), the chains and
 * the verdict. A hit whose row cannot be read or has changed since it was indexed says so in the place of its text.
 *
 * @param student whose verdicts are shown; the last imported one when there is none of that name
 */
export async function describeHits(
  store: IndexStore,
  { hits, query }: Pick<SearchResult, 'hits' | 'query'>,
  student: string | undefined,
  job: Job,
): Promise<SearchHit[]> {
  const students = store.students.all();
  const shown = students.find(({ name }) => name === student) ?? students.at(-1);
  const tree = store.meta(activeTreeKey);
  const known = new Known(store, tree === undefined ? undefined : store.trees.byName(tree), shown?.id);
  using rows = new SampleRows(store, job);
  const described: SearchHit[] = [];
  for (const hit of hits) {
    const id = sampleId(hit);
    const { dataset, line, problem } = hit;
    described.push({
      id,
      dataset,
      line,
      ...markMatches(await problemOf(rows, hit), query, excerptLength),
      chains: known.chains(problem),
      verdict: mostOf(known.verdicts(problem)),
    });
  }
  return described;
}

/** The problem text, or in its place why there is none: one corpus that is gone must not hide the hits in others. */
async function problemOf(rows: SampleRows, hit: FoundSample): Promise<string> {
  try {
    const read = await rows.read(hit);
    return 'changed' in read ? `(the row ${read.changed}: index the corpus again)` : read.sample.problem;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return `(${error.failure.message} ${error.failure.next})`;
  }
}

/** The verdict of most attempts; null without any. */
function mostOf({ correct, wrong, unknown }: VerdictCounts): Verdict | null {
  if (correct + wrong === 0) return unknown > 0 ? 'unknown' : null;
  return correct > wrong ? 'correct' : 'wrong';
}
