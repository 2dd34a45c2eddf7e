import type { SearchHit } from '../../protocol/search';
import type { Verdict } from '../../protocol/values';
import { SampleRows } from '../browse/sampleRows';
import type { Job } from '../job/job';
import { activeTreeKey } from '../pool/lookUps';
import { Known } from '../sft/sourceRows';
import type { IndexStore } from '../store/open';
import { sampleId } from '../store/samples';
import type { VerdictCounts } from '../store/students';
import { markMatches } from './markMatches';
import type { SearchResult } from './searchProblems';

/** Characters of the problem text that a hit shows. */
const excerptLength = 160;

/**
 * What people see of hits: the text around the match, read from the corpus (some 50 microseconds each), the chains and
 * the verdict. A hit whose row has changed since it was indexed says so in the place of its text.
 *
 * @param student whose verdicts are shown; the last imported one when there is none of that name
 * @throws Refusal `missing-file`, `unreadable-file`, ...
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
    const read = await rows.read(hit);
    const text = 'changed' in read ? `(the row ${read.changed}: index the corpus again)` : read.sample.problem;
    described.push({
      id,
      dataset,
      line,
      ...markMatches(text, query, excerptLength),
      chains: known.chains(problem),
      verdict: mostOf(known.verdicts(problem)),
    });
  }
  return described;
}

/** The verdict of most attempts; null without any. */
function mostOf({ correct, wrong, unknown }: VerdictCounts): Verdict | null {
  if (correct + wrong === 0) return unknown > 0 ? 'unknown' : null;
  return correct > wrong ? 'correct' : 'wrong';
}
