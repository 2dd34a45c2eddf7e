import type { ControlValues } from './choice';
import { counted } from './format';

/** What the controls keep out, in a line for the fold that holds them. */
export function keptOutWords(values: ControlValues): string {
  const { maxTokens, tokenBudget, benchmarks, noDuplicates, verified, exclude } = values;
  const parts = [
    ...(maxTokens.trim() === '' ? [] : [`more than ${maxTokens} tokens`]),
    ...(tokenBudget.trim() === '' ? [] : [`${tokenBudget} tokens in all`]),
    ...(benchmarks.length === 0 ? [] : [counted(benchmarks.length, 'benchmark')]),
    ...(verified === 'all' ? [] : [verified === 'strict' ? 'traces not known to be correct' : 'wrong traces']),
    ...(noDuplicates ? ['near-duplicates'] : []),
    ...(exclude ? ['excluded ids'] : []),
  ];
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}
