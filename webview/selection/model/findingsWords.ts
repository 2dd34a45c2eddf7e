import type { FitSummary } from '../../../src/protocol/findings';
import { count, counted } from './format';

/** What was found, in a line for the fold that lists it; empty where nothing was looked for. */
export function findingsTitle({ benchmarks, clusters, traces }: FitSummary): string {
  const parts: string[] = [];
  if (benchmarks)
    parts.push(
      counted(
        benchmarks.reduce((sum, { samples }) => sum + samples, 0),
        'benchmark problem',
      ),
    );
  if (clusters) parts.push(counted(clusters.clusters, 'cluster of near-duplicates', 'clusters of near-duplicates'));
  if (traces) parts.push(counted(traces.wrong, 'wrong trace'));
  return parts.join(' · ');
}

/** The numbers behind it, a sentence each. */
export function findingsFacts({ benchmarks = [], clusters, traces }: FitSummary): string[] {
  const facts = benchmarks.map(({ file, problems, skipped, samples, isCorpus }) => {
    const unread = skipped > 0 ? `, ${counted(skipped, 'row')} of it without a problem` : '';
    const own = isCorpus
      ? ` The file is indexed as a corpus too: skill-gap forget ${file} takes it out of the pool.`
      : '';
    return `${counted(samples, 'sample')} of ${file} (${counted(problems, 'problem')}${unread}).${own}`;
  });
  if (clusters)
    facts.push(
      `${counted(clusters.samples, 'sample')} in ${counted(clusters.clusters, 'cluster')} of problems that are nearly the same; at most one of each is taken.`,
    );
  if (traces)
    facts.push(
      `Teacher traces: ${count(traces.correct)} come to the expected answer, ${count(traces.wrong)} to another, of ${count(traces.unknown)} that is not known${traces.missing > 0 ? `, and ${count(traces.missing)} ${traces.missing === 1 ? 'sample has' : 'samples have'} none` : ''}.`,
    );
  return facts;
}
