import { selectedTokens } from '../core/fit/fitSummary';
import type { Ground } from '../core/selection/ground';
import type { Selection } from '../core/selection/select';
import { countText, plural } from './amounts';

/** Benchmark problems that people are shown; `--json` has all. */
const hitsShown = 5;
const wordsShown = 100;

/** The key `fit` of the `--json` value: what was found out about the samples; absent when nothing was asked. */
export function fitJson({ pool, constraints, fit }: Ground, selection: Selection): object {
  if (!fit) return {};
  const { tokens, clusters, benchmarks, traces } = fit;
  const place = (row: number): object => ({
    id: pool.ids[row] ?? '',
    dataset: pool.datasets[pool.datasetOf[row] ?? 0] ?? '',
    line: pool.line[row] ?? 0,
  });
  return {
    fit: {
      ...(tokens && { tokens: { ...tokens, ...selectedTokens(constraints.tokens, selection) } }),
      ...(clusters && { clusters: clusters.map((rows) => rows.map(place)) }),
      ...(benchmarks && {
        benchmarks: benchmarks.map(({ samples, ...benchmark }) => ({
          ...benchmark,
          samples: samples.map(({ row, benchmark: file, line, id, ...hit }) => ({
            ...place(row),
            benchmark: file,
            benchmark_line: line,
            ...(id !== undefined && { benchmark_id: id }),
            ...hit,
          })),
        })),
      }),
      ...(traces && { traces }),
    },
  };
}

/** The same in lines for people. */
export function* fitLines({ pool, constraints, fit }: Ground, selection: Selection): Generator<string> {
  if (!fit) return;
  yield '';
  const { tokens, clusters, benchmarks, traces } = fit;
  if (tokens) {
    const { selected, longest } = selectedTokens(constraints.tokens, selection);
    yield `Tokens (${tokens.name}): ${countText(selected)} in the selection, at most ${countText(longest)} in one sample.`;
  }
  if (clusters) {
    const samples = clusters.reduce((sum, rows) => sum + rows.length, 0);
    yield `${plural(clusters.length, 'cluster')} of near-identical problems with ${plural(samples, 'sample')}; skill-gap duplicates lists them.`;
  }
  for (const { file, problems, skipped, fields, samples } of benchmarks ?? []) {
    const unread = skipped > 0 ? `, ${plural(skipped, 'row')} of it without a problem` : '';
    yield `${plural(samples.length, 'sample')} of ${file} (${plural(problems, 'problem')} in ${fieldWords(fields)}${unread}).`;
    if (pool.datasets.includes(file))
      yield `  ${file} is indexed as a corpus too: skill-gap forget ${file} takes it out of the pool.`;
    for (const { row, line, id, how, shared } of samples.slice(0, hitsShown)) {
      const other = id === undefined ? `line ${line}` : `line ${line}, ${id}`;
      const sample = `${pool.datasets[pool.datasetOf[row] ?? 0] ?? ''}:${pool.line[row] ?? 0}`;
      yield `  ${sample} ${pool.ids[row] ?? ''} ${how === 'near' ? 'is nearly' : 'shares words with'} ${other}: ${shortened(shared)}`;
    }
    if (samples.length > hitsShown) yield `  ... and ${countText(samples.length - hitsShown)} more, see --json`;
  }
  if (traces)
    yield `Teacher traces: ${countText(traces.correct)} come to the expected answer, ${countText(traces.wrong)} to another, of ${countText(traces.unknown)} that is not known${traces.missing > 0 ? `, and ${countText(traces.missing)} ${traces.missing === 1 ? 'sample has' : 'samples have'} none` : ''}.`;
}

function shortened(words: string): string {
  return words.length > wordsShown ? `${words.slice(0, wordsShown)}...` : words;
}

/** The fields that a benchmark's problems were taken from: `its field problem`. */
function fieldWords(fields: Readonly<Record<string, number>>): string {
  const names = Object.entries(fields);
  if (names.length < 2) return `its field ${names[0]?.[0] ?? ''}`;
  return `its fields ${names.map(([name, rows]) => `${name} (${plural(rows, 'row')})`).join(', ')}`;
}
