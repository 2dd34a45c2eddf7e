import { datasetPath } from '../../core/dataset/datasetPath';
import { fitConstraints } from '../../core/fit/fitConstraints';
import { nearClusters } from '../../core/fit/nearClusters';
import { problemThreshold } from '../../core/similar/problemForm';
import { loadPool, type Pool } from '../../core/pool/pool';
import { openIndex } from '../../core/store/open';
import { countText, plural } from '../amounts';
import { exitCodes, number, type Command } from '../command';
import { fileArguments } from '../fileArguments';
import { missingValue, warnOfMissing } from '../missingCorpora';

const defaultLimit = 20;
const samplesShown = 5;

export const duplicates: Command = {
  name: 'duplicates',
  summary: 'clusters of samples whose problems are the same or nearly so',
  help: `Usage: skill-gap duplicates [FILE...] [--limit N]

Lists the clusters of samples of which skill-gap select --no-duplicates takes one: problems that are the same, or that
share at least ${100 * problemThreshold} % of their runs of two words and have the same numbers and signs. Letter case, punctuation, the spelling
of LaTeX, numbers in words and the names of variables do not count; a problem with another number is another problem.
Problems are in one cluster also when only others between them are alike. What was found is kept in the index, so that
the next time only new problems are compared. --json has all clusters, with the similarity of the pairs that hold them.

  --limit N            clusters to show, the largest first (default: ${defaultLimit})

Examples:
  skill-gap duplicates
  skill-gap duplicates corpus.jsonl --json`,
  options: { limit: { type: 'string' } },

  async run(args, context) {
    const limit = number(args, 'limit', defaultLimit, { low: 1, high: 1e9, whole: true });
    const store = openIndex(context.workspace, 'read');
    try {
      const files = args.positionals.length > 0 ? await fileArguments(args, context) : [];
      const datasets = files.map((file) => datasetPath(context.workspace, file));
      const pool = loadPool(store, { ...(datasets.length > 0 && { datasets }), chainsOptional: true });
      const { report } = await fitConstraints(store, pool, { noDuplicates: true }, context.job);
      const clusters = [...(report.clusters ?? [])].sort((one, other) => other.length - one.length);
      const { pairs } = await nearClusters(store, context.job);
      const here = new Set(clusters.flatMap((rows) => rows.map((row) => pool.problem[row] ?? '')));
      context.result({
        clusters: clusters.map((rows) => rows.map((row) => place(pool, row))),
        pairs: pairs.filter(({ one, other }) => here.has(one) && here.has(other)),
        ...missingValue(pool),
      });
      const samples = clusters.reduce((sum, rows) => sum + rows.length, 0);
      context.report(
        `${plural(clusters.length, 'cluster')} with ${plural(samples, 'sample')} of ${countText(pool.size)}; without repeats ${countText(pool.size - samples + clusters.length)} would be left.`,
      );
      for (const rows of clusters.slice(0, limit)) context.report(clusterText(pool, rows));
      if (clusters.length > limit) context.report(`... and ${countText(clusters.length - limit)} more`);
      return warnOfMissing(pool, context) ? exitCodes.leftOut : exitCodes.done;
    } finally {
      store.close();
    }
  },
};

function place(pool: Pool, row: number): { id: string; dataset: string; line: number; problem: string } {
  return {
    id: pool.ids[row] ?? '',
    dataset: pool.datasets[pool.datasetOf[row] ?? 0] ?? '',
    line: pool.line[row] ?? 0,
    problem: pool.problem[row] ?? '',
  };
}

function clusterText(pool: Pool, rows: readonly number[]): string {
  const same = new Set(rows.map((row) => pool.problem[row] ?? '')).size === 1;
  const shown = rows.slice(0, samplesShown).map((row) => {
    const { dataset, line, id } = place(pool, row);
    return `  ${dataset}:${line}  ${id}`;
  });
  const more = rows.length > samplesShown ? [`  ... and ${countText(rows.length - samplesShown)} more`] : [];
  return [`${plural(rows.length, 'sample')}${same ? ' with the same text' : ''}`, ...shown, ...more].join('\n');
}
