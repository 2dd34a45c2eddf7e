import { indexFiles, type IndexedDataset, type IndexResult } from '../../core/ingest/indexFiles';
import { Refusal } from '../../core/job/refusal';
import type { IndexStore } from '../../core/store/open';
import { bytesText, countText, plural } from '../amounts';
import { exitCodes, type Command, type CommandContext, type ExitCode } from '../command';
import { fileArguments } from '../fileArguments';
import { mapFlag } from '../mapFlag';
import { packedText } from '../packedText';
import { problemValue, warnOfProblems } from '../problemLines';
import { warnOfSharedIds } from '../sharedIdLines';
import { scanThread } from '../scanThread';
import { openToWrite } from '../openToWrite';

export const index: Command = {
  name: 'index',
  summary: 'scan JSONL and Parquet files into the index; again = only what changed',
  help: `Usage: skill-gap index FILE... [--fast] [--map question=FIELD,solution=FIELD,answer=FIELD,id=FIELD,chains=FIELD]

Reads each file once and keeps where its samples are. An unchanged file is not read again, of a file that grew only
the new lines are read, and an interrupted run goes on where it was. Lines that are no samples are listed with line,
column and reason; all others are used.

FILE may be packed: .jsonl.gz, .jsonl.zst, .parquet, or a .json document that is an array of objects or a "rows" export
of the Hugging Face Hub. Its text is unpacked once and kept compressed below .skill-gap/unpacked.

  --map ROLE=FIELD,...  which field holds what, where the guess is wrong; remembered for the file. FIELD may be a path:
                        messages[role=user].content, meta.answer, generations[0], steps[*] for all in turn,
                        instruction+input, think(reasoning)+response for thoughts that stand apart. An empty FIELD
                        leaves the role unfilled.

  --fast                leaves out the check of every line, which takes most of the time: the rows can be used, but bad
                        lines may be missing from the list ("proven": false); a later run without it makes up for it

Examples:
  skill-gap index corpus.jsonl
  skill-gap index a.jsonl b.jsonl.gz c.parquet
  skill-gap index "data/*.jsonl" --map question=prompt,solution=generation`,
  options: { map: { type: 'string' }, fast: { type: 'boolean' } },

  async run(args, context) {
    const files = await fileArguments(args, context);
    const mapping = mapFlag(args);
    const store = await openToWrite(context);
    try {
      const done = await indexFiles(
        store,
        files,
        { fast: args.values['fast'] === true, threadScript: scanThread, ...(mapping && { mapping }) },
        context.job,
      );
      return show(done, store, context);
    } finally {
      store.close();
    }
  },
};

function show({ datasets, refused }: IndexResult, store: IndexStore, context: CommandContext): ExitCode {
  for (const dataset of datasets) {
    warnOfProblems(dataset.problems, dataset, context);
    context.say(summary(dataset));
    if (dataset.replaces)
      context.say(`  It takes the place of ${dataset.replaces.join(', ')}, which is gone and held the same.`);
    if (dataset.packed) context.say(`  ${packedText(dataset.packed, 'kept')}`);
  }
  const last = refused.at(-1);
  const paths = datasets.map((dataset) => dataset.path);
  const shared = warnOfSharedIds(store, context, paths);
  context.result({
    datasets: datasets.map(datasetValue),
    ...(shared.count > 0 && { shared_ids: shared }),
    ...(last && { refused, error: last }),
  });
  for (const failure of refused.slice(0, -1)) context.warn(`${failure.message} ${failure.next}`);
  if (last && datasets.length === 0) throw new Refusal(last);
  if (last) context.warn(`${last.message} ${last.next}`);
  return last || datasets.some((dataset) => dataset.errors > 0) ? exitCodes.leftOut : exitCodes.done;
}

function summary(dataset: IndexedDataset): string {
  const { path, samples, added, removed, unchanged, errors, warnings, seconds, bytes, mapping, proven } = dataset;
  const changes =
    added + removed === 0
      ? 'nothing new'
      : `${countText(added)} added, ${countText(removed)} removed, ${countText(unchanged)} unchanged`;
  const unproven = proven ? '' : '; not every line checked yet';
  const left = errors > 0 ? `; ${plural(errors, 'line')} left out` : '';
  const warned = warnings > 0 ? `; ${plural(warnings, 'warning')}` : '';
  const fields = Object.entries(mapping).map(([role, field]) => `${role} = ${field}`);
  return `${path}: ${plural(samples, 'sample')} (${changes})${left}${warned}${unproven}; ${bytesText(bytes)} read in ${seconds} s; ${fields.join(', ')}`;
}

/** A dataset as `--json` shows it. */
function datasetValue({ problems, ...dataset }: IndexedDataset) {
  return { ...dataset, problems: problems.map(problemValue) };
}
