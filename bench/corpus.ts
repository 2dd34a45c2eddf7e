/**
 * Writes a corpus of any size from the templates of the sample workspace:
 * `npm run corpus -- --rows N --out FILE [--bytes-per-row B] [--shape long|short] [--seed TEXT]`,
 * with `--student FILE [--student-accuracy by-skill|0..1]` the made-up student's attempts as well.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CorpusFile } from './corpusFile';
import { longShape } from './corpusLong';
import { writeCorpus, type CorpusRequest } from './corpusShape';
import { shortShape } from './corpusShort';

const usage = `Usage: npm run corpus -- --rows N --out FILE
  --bytes-per-row B     mean length of a line, lognormal (default 12288); long shape only
  --shape long|short    reasoning traces, or grade-school stories of about 330 bytes (default long)
  --seed TEXT           the same seed gives the same bytes (default 1)
  --student FILE        also write the attempts of the made-up student
  --student-accuracy A  by-skill (default: its table of skills) or a number from 0 to 1`;

const { values } = parseArgs({
  options: {
    rows: { type: 'string' },
    out: { type: 'string' },
    'bytes-per-row': { type: 'string', default: '12288' },
    shape: { type: 'string', default: 'long' },
    seed: { type: 'string', default: '1' },
    student: { type: 'string' },
    'student-accuracy': { type: 'string', default: 'by-skill' },
  },
});

function refuse(reason: string): never {
  console.error(`${reason}\n\n${usage}`);
  process.exit(2);
}

function positive(name: string, text: string | undefined): number {
  const value = Number(text);
  return text !== undefined && Number.isSafeInteger(value) && value > 0
    ? value
    : refuse(`--${name} needs a positive whole number${text === undefined ? '' : `, not "${text}"`}.`);
}

function accuracy(text: string): number | undefined {
  if (text === 'by-skill') return undefined;
  const rate = Number(text);
  return text !== '' && rate >= 0 && rate <= 1 ? rate : refuse(`--student-accuracy "${text}" is not from 0 to 1.`);
}

function main(): void {
  const rows = positive('rows', values.rows);
  const meanBytes = positive('bytes-per-row', values['bytes-per-row']);
  const rate = accuracy(values['student-accuracy']);
  const out = values.out ?? refuse('--out is missing.');
  if (values.shape !== 'long' && values.shape !== 'short') refuse(`There is no shape "${values.shape}".`);
  if (values.student !== undefined && path.resolve(values.student) === path.resolve(out))
    refuse('--student and --out name the same file.');

  const started = performance.now();
  const file = new CorpusFile(out);
  const studentFile = values.student === undefined ? undefined : new CorpusFile(values.student);
  const request: CorpusRequest = {
    rows,
    seed: values.seed,
    file,
    ...(studentFile && { student: { file: studentFile, ...(rate !== undefined && { rate }) } }),
    report: reporter(rows, started, file),
  };
  try {
    if (values.shape === 'short') writeCorpus(shortShape, request);
    else writeCorpus(longShape(meanBytes), request);
    file.finish();
    studentFile?.finish();
  } catch (error) {
    file.discard();
    studentFile?.discard();
    throw error;
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${out}: ${rows} rows, ${file.bytes} bytes, ${seconds.toFixed(1)} s, ${(file.bytes / 1e6 / seconds).toFixed(0)} MB/s, seed ${values.seed}`,
  );
}

/** A line on stderr every two seconds. */
function reporter(rows: number, started: number, file: CorpusFile): (done: number) => void {
  let next = started + 2000;
  return (done) => {
    if (performance.now() < next) return;
    next = performance.now() + 2000;
    console.error(`${((100 * done) / rows).toFixed(0)} %, ${(file.bytes / 1e6).toFixed(0)} MB`);
  };
}

main();
