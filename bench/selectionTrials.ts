import type { Trial } from './trial';

/** Selections from a pool that is loaded. */
export const selectionTrials: readonly Trial[] = [
  {
    name: 'select',
    what: '1,000 of 100,000 samples with 5 chains each over 3,400 leaves, at another temperature',
    measure: 'select',
    unit: 'ms',
    limit: { most: 60 },
  },
  {
    name: 'select-smoothed',
    what: 'the same with smoothed accuracies, as it is by default',
    measure: 'selectSmoothed',
    unit: 'ms',
    limit: { most: 60 },
  },
  {
    name: 'matching',
    what: 'distribution matching of 1,000 of those samples',
    measure: 'matching',
    unit: 'ms',
    limit: { most: 1_000 },
  },
  {
    name: 'accuracy',
    what: 'the accuracy of every node of that tree',
    measure: 'accuracy',
    unit: 'ms',
    limit: { most: 60 },
  },
];
