import path from 'node:path';
import type { FieldReport } from '../../core/dataset/fieldReport';
import { formWords, type ValueForm } from '../../core/dataset/valueText';
import type { LengthReport } from '../../core/dataset/lengths';
import { inspectFile, type Inspection } from '../../core/ingest/inspectFile';
import { bytesText, countText, plural } from '../amounts';
import { exitCodes, type Command } from '../command';
import { fileArgument } from '../fileArguments';
import { mapFlag } from '../mapFlag';
import { packedText } from '../packedText';
import { problemValue, warnOfProblems } from '../problemLines';

const shownDuplicates = 5;
const barWidth = 40;

export const inspect: Command = {
  name: 'inspect',
  summary: 'what a corpus holds: fields, lengths, duplicates, problems; writes nothing',
  help: `Usage: skill-gap inspect FILE [--map question=FIELD,...]

Reads a corpus (JSONL, or packed: .jsonl.gz, .jsonl.zst, .parquet, a .json document of rows) and reports how its fields
are understood and why, what each field holds, how long the texts are, which samples repeat others and which lines are
no samples. Needs no index and writes nothing, except that a packed file is unpacked into the system's temporary folder
while it is read. Tokens are an estimate: four letters, one digit or 1.6 other signs count as a token; only the
student's tokenizer can count them.

  --map ROLE=FIELD,...  which field holds what, where the guess is wrong (see skill-gap index --help)

Examples:
  skill-gap inspect corpus.jsonl
  skill-gap inspect corpus.parquet --json`,
  options: { map: { type: 'string' } },

  async run(args, context) {
    const file = fileArgument(args, context);
    const relative = path.relative(context.cwd, file);
    const name = relative.startsWith('..') ? file : relative;
    const inspection = await inspectFile(file, name, mapFlag(args), context.job);
    warnOfProblems(inspection.problems, inspection, context);
    for (const line of lines(name, inspection)) context.report(line);
    context.result({ ...inspection, problems: inspection.problems.map(problemValue) });
    return inspection.errors > 0 ? exitCodes.leftOut : exitCodes.done;
  },
};

function* lines(name: string, inspection: Inspection): Generator<string> {
  const { shape, mapping, reasons, rows, samples, errors, warnings, bytes } = inspection;
  yield `${name}: ${bytesText(bytes)}, ${plural(rows, 'row')}, ${plural(samples, 'sample')}, ${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
  if (inspection.packed) yield `Packed: ${packedText(inspection.packed, 'would be kept')}`;
  yield `Shape: ${shape ?? 'not recognised; name the problem text with --map question=FIELD'}`;
  for (const reason of reasons) yield `  because ${reason}`;
  yield `Mapping: ${
    Object.entries(mapping)
      .map(([role, field]) => `${role} = ${field}`)
      .join(', ') || 'none'
  }`;
  for (const [role, forms] of Object.entries(inspection.forms))
    if (Object.keys(forms).length > 1)
      yield `  not alike in all rows: ${role} is ${Object.entries(forms)
        .map(([form, count]) => `${formWords[form as ValueForm]} in ${countText(count)}`)
        .join(', ')}`;
  for (const other of inspection.alternatives) yield `  may also be ${other.shape} (score ${other.score.toFixed(2)})`;
  yield* fieldLines(inspection.fields);
  yield* lengthLines(inspection);
  yield* duplicateLines(inspection);
}

function* fieldLines(fields: readonly FieldReport[]): Generator<string> {
  yield 'Fields:';
  const width = Math.min(40, Math.max(0, ...fields.map(({ name }) => name.length)));
  for (const { name, types, present, lengths, example } of fields) {
    const kinds = Object.entries(types).map(([type, count]) => `${type} ${countText(count)}`);
    const long = lengths ? `; ${lengthText(lengths)}` : '';
    yield `  ${name.padEnd(width)}  ${percent(present)} of rows; ${kinds.join(', ')}${long}`;
    if (example !== undefined) yield `  ${''.padEnd(width)}  ${example}`;
  }
}

function lengthText({ min, max, mean }: LengthReport): string {
  if (min === max) return plural(max, 'character');
  return `${countText(min)} to ${plural(max, 'character')}, ${countText(mean)} on average`;
}

function* lengthLines({ lengths }: Inspection): Generator<string> {
  const { question, solution, tokens, solutionTokens, charactersPerToken = 0 } = lengths;
  if (question) yield* histogramLines('Length of the question, characters', question);
  if (solution) yield* histogramLines('Length of the solution, characters', solution);
  if (tokens)
    yield* histogramLines(
      `Tokens of both, an estimate by kind of text (about ${charactersPerToken} characters each; no tokenizer was used)`,
      tokens,
    );
  if (solutionTokens) yield* histogramLines('Tokens of the solution, an estimate', solutionTokens);
}

function* histogramLines(title: string, { min, median, mean, p90, max, histogram }: LengthReport): Generator<string> {
  yield `${title}: ${min} to ${max}, median ${median}, mean ${mean}, nine in ten up to ${p90}`;
  const most = Math.max(...histogram.map(({ count }) => count));
  const width = Math.max(...histogram.map(({ to }) => String(to - 1).length));
  for (const { from, to, count } of histogram) {
    const bar = '#'.repeat(Math.ceil((count / most) * barWidth));
    yield `  ${String(from).padStart(width)} to ${String(to - 1).padStart(width)}  ${bar} ${countText(count)}`;
  }
}

function* duplicateLines({ duplicates: { ids, problems, listed } }: Inspection): Generator<string> {
  yield `Duplicates: ${plural(ids, 'repeated id')}, ${plural(problems, 'repeated problem text')}`;
  for (const { line, earlier, same, id } of listed.slice(0, shownDuplicates))
    yield `  line ${line} has the ${same === 'id' ? 'id' : 'problem text'} of line ${earlier} (${id})`;
}

function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10} %`;
}
