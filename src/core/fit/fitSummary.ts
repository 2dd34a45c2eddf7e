import type { FitSummary } from '../../protocol/findings';
import type { Ground } from '../selection/ground';
import type { Selection } from '../selection/select';

/** What was found out for a selection's `fit`, in numbers; undefined where nothing was asked. */
export function fitSummary({ pool, constraints, fit }: Ground, selection: Selection): FitSummary | undefined {
  if (!fit) return undefined;
  const { tokens, clusters, benchmarks, traces } = fit;
  return {
    ...(tokens && { tokens: { ...tokens, ...selectedTokens(constraints.tokens, selection) } }),
    ...(benchmarks && {
      benchmarks: benchmarks.map(({ file, problems, skipped, samples }) => ({
        ...{ file, problems, skipped },
        samples: samples.length,
        ...(pool.datasets.includes(file) && { isCorpus: true as const }),
      })),
    }),
    ...(clusters && {
      clusters: { clusters: clusters.length, samples: clusters.reduce((sum, rows) => sum + rows.length, 0) },
    }),
    ...(traces && { traces }),
  };
}

/** Tokens of all selected samples together, and of the longest one. @param tokens per row of the pool */
export function selectedTokens(
  tokens: Uint32Array | undefined,
  { samples }: Selection,
): { selected: number; longest: number } {
  let [selected, longest] = [0, 0];
  for (const { row } of samples) {
    selected += tokens?.[row] ?? 0;
    longest = Math.max(longest, tokens?.[row] ?? 0);
  }
  return { selected, longest };
}
