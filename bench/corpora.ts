import { existsSync, rmSync, statSync, truncateSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { CorpusFile } from './corpusFile';
import { longShape } from './corpusLong';
import { writeCorpus, type CorpusRequest } from './corpusShape';
import { shortShape } from './corpusShort';
import { sizeOf, writeSize } from './corpusSize';
import type { Corpus, CorpusName } from './trial';

/** How large the corpora are: rows of the long one, and mean bytes of its rows. */
export interface CorpusScale {
  rows: number;
  meanBytes: number;
}

interface Plan {
  rows: number;
  /** Mean bytes of a row; undefined for short rows. */
  meanBytes: number | undefined;
  student: boolean;
}

/** Short rows for each long one: a tenth of the bytes takes as long to index. */
const shortPerLong = 10;
/** Enough to judge for seconds. */
const judgedRows = 20_000;

function planOf(name: CorpusName, { rows, meanBytes }: CorpusScale): Plan {
  const long = (count: number): Plan => ({ rows: Math.round(count), meanBytes, student: false });
  switch (name) {
    case 'long':
      return long(rows);
    case 'short':
      return { rows: rows * shortPerLong, meanBytes: undefined, student: false };
    case 'judged':
      return { rows: judgedRows, meanBytes: 3_000, student: true };
    case 'half-gigabyte':
      return long(0.5e9 / meanBytes);
    case 'five-gigabytes':
      return long(5e9 / meanBytes);
  }
}

/** Returns the corpus, generating it unless an earlier run has; `say` is told when that takes a while. */
export function ensureCorpus(
  folder: string,
  name: CorpusName,
  scale: CorpusScale,
  say: (text: string) => void,
): Corpus {
  const plan = planOf(name, scale);
  const kind = plan.meanBytes === undefined ? 'short' : `long-${plan.meanBytes}`;
  const file = path.join(folder, `${kind}-${plan.rows}${plan.student ? '-judged' : ''}.jsonl`);
  const student = plan.student ? file.replace(/\.jsonl$/u, '-student.jsonl') : undefined;
  const known = sizeOf(file);
  if (known === undefined || (student !== undefined && !existsSync(student))) {
    say(`generating ${path.basename(file)}`);
    generate(plan, file, student);
  } else if (statSync(file).size !== known) {
    // A run that was broken off while it appended.
    truncateSync(file, known);
  }
  settle(file);
  return { file, ...(student !== undefined && { student }), rows: plan.rows, bytes: statSync(file).size };
}

/** Sets the time of change to one that can be set again exactly: the index tells files apart by it. */
export function settle(file: string): void {
  const moment = new Date('2026-01-11T00:00:00Z');
  utimesSync(file, moment, moment);
}

function generate({ rows, meanBytes }: Plan, file: string, student: string | undefined): void {
  rmSync(file, { force: true });
  const target = new CorpusFile(file);
  const attempts = student === undefined ? undefined : new CorpusFile(student);
  const request: CorpusRequest = {
    rows,
    seed: 'bench',
    file: target,
    ...(attempts && { student: { file: attempts } }),
    report: () => undefined,
  };
  if (meanBytes === undefined) writeCorpus(shortShape, request);
  else writeCorpus(longShape(meanBytes), request);
  attempts?.finish();
  target.finish();
  writeSize(file);
}
