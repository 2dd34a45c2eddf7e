import type { Trial } from './trial';

/** What is found out about samples before a selection. */
export const fitTrials: readonly Trial[] = [
  {
    name: 'duplicates',
    what: 'near-identical problems of 100,000, for the first time',
    corpus: 'long',
    measure: 'duplicates',
    unit: 's',
    limit: { most: 30 },
    needsIndex: true,
  },
  {
    name: 'decontaminate',
    what: 'problems of a benchmark among 100,000, for the first time',
    corpus: 'long',
    measure: 'decontaminate',
    unit: 's',
    limit: { most: 30 },
    needsIndex: true,
  },
  {
    name: 'tokens',
    what: 'tokens of 100,000 problems and traces, estimated, for the first time',
    corpus: 'long',
    measure: 'countTokens',
    unit: 's',
    needsIndex: true,
  },
];
