import type { Trial } from './trial';

/** Writing sets, beside a copy of the corpus that they are made of. */
export const writingTrials: readonly Trial[] = [
  {
    name: 'copy',
    what: 'a copy of the file, on the disk itself',
    corpus: 'long',
    measure: 'copy',
    unit: 's',
  },
  {
    name: 'write',
    what: 'all rows selected, in random order, written as a set, on the disk and read back',
    corpus: 'long',
    measure: 'write',
    unit: 's',
    peer: 'copy',
    needsIndex: true,
    mostMB: 600,
  },
  {
    name: 'write-proven',
    what: "the same with every row proven in a student's chat template",
    corpus: 'long',
    measure: 'writeProven',
    unit: 's',
    peer: 'copy',
    needsIndex: true,
    mostMB: 600,
  },
  {
    name: 'write-tenth',
    what: 'a tenth of them',
    corpus: 'long',
    measure: 'writeTenth',
    unit: 's',
    needsIndex: true,
    mostMB: 600,
  },
];
