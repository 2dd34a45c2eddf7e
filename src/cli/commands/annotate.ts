import path from 'node:path';
import { annotateDatasets, type AnnotateResult } from '../../core/annotate/annotateDatasets';
import { chooseAnnotator, type AnnotatorChoice } from '../../core/annotate/chooseAnnotator';
import { indexFiles } from '../../core/ingest/indexFiles';
import { Refusal } from '../../core/job/refusal';
import { openIndex } from '../../core/store/open';
import { countText, plural } from '../amounts';
import {
  exitCodes,
  number,
  oneOf,
  text,
  WrongUsage,
  type Arguments,
  type Command,
  type CommandContext,
} from '../command';
import { fileArguments } from '../fileArguments';
import { notBuilt } from '../notBuilt';
import { warnOfProblems } from '../problemLines';
import { setAside } from './index';
import { treeArgument, treeOptions } from '../treeArgument';
import { scanThread } from '../scanThread';

const shownFailures = 20;

const annotators = ['builtin', 'imported'] as const;
/** Annotators of the page of commands that this version does not have. */
const notYet = ['openai', 'batch'];

export const annotate: Command = {
  name: 'annotate',
  summary: 'give every sample its skill chains',
  help: `Usage: skill-gap annotate FILE... [--annotator builtin|imported] [--tree NAME] [--chains FILE]

Indexes the files as far as needed, then gives each sample its skill chains. What is annotated is kept when the command
is interrupted, and not annotated again; chains that a person set are never changed.

  --annotator builtin    cues in the text, offline (default); with --tree FILE by the words of that tree
  --annotator imported   chains that come with the samples, or from --chains FILE
  --tree NAME            the skill tree: builtin (mathematics), code, science, or a tree file of any form that skill-gap
                         tree show reads; for imported chains without it, the chains make the tree
  --labels FILE          short labels for the tree file: a JSON object from long name to label
  --chains FILE          JSONL of {unique_id or question, mapped_chains: [[...]]}
  --limit N              annotate at most N samples
  --again                annotate anew what this annotator has annotated

Examples:
  skill-gap annotate corpus.jsonl
  skill-gap annotate corpus.jsonl --annotator imported --chains mapped.jsonl`,
  options: {
    annotator: { type: 'string' },
    ...treeOptions,
    chains: { type: 'string' },
    limit: { type: 'string' },
    again: { type: 'boolean' },
  },

  async run(args, context) {
    const files = await fileArguments(args, context);
    const choice = annotatorChoice(args, context);
    const limit = number(args, 'limit', Infinity, { low: 1, whole: true });
    const store = openIndex(context.workspace, 'write');
    try {
      if (store.setAside !== undefined) context.warn(setAside(store.setAside));
      const { datasets: indexed, refused } = await indexFiles(store, files, { threadScript: scanThread }, context.job);
      const [failure] = refused;
      if (failure) throw new Refusal(failure);
      const datasets = indexed.map((dataset) => dataset.path);
      const { annotator, problems } = await chooseAnnotator(choice, store, datasets, context.job);
      warnOfProblems(problems, { errors: problems.length, warnings: 0 }, context);
      const again = args.values['again'] === true;
      const result = await annotateDatasets(store, { datasets, annotator, again, limit }, context.job);
      show(result, annotator.tree.name, context);
      const badLines = indexed.reduce((sum, dataset) => sum + dataset.errors, 0);
      if (badLines > 0)
        context.warn(`${plural(badLines, 'line')} of the input are no samples; skill-gap index lists them.`);
      return result.failed.length + problems.length + badLines > 0 ? exitCodes.leftOut : exitCodes.done;
    } finally {
      store.close();
    }
  },
};

/** The annotator that the flags name. @throws WrongUsage, Refusal `unknown-annotator` */
export function annotatorChoice(args: Arguments, context: CommandContext): AnnotatorChoice {
  const given = text(args, 'annotator');
  if (given !== undefined && notYet.includes(given))
    throw notBuilt('unknown-annotator', '--annotator', given, annotators);
  const annotator = oneOf(args, 'annotator', annotators, 'builtin');
  const chains = text(args, 'chains');
  if (chains !== undefined && annotator !== 'imported') throw new WrongUsage('--chains is for --annotator imported.');
  return {
    annotator,
    ...treeArgument(args, context),
    ...(chains !== undefined && { chains: path.resolve(context.cwd, chains) }),
  };
}

/** What is said of samples that have chains already: chains belong to the problem text, not to the line. */
export function notAgain(cached: number): string {
  return `${countText(cached)} more done before, or ${cached === 1 ? 'a repeat' : 'repeats'} of a problem text`;
}

function show(result: AnnotateResult, tree: string, context: CommandContext): void {
  for (const { id, reason } of result.failed.slice(0, shownFailures)) context.warn(`${id}: ${reason}`);
  const rest = result.failed.length - shownFailures;
  if (rest > 0) context.warn(`... and ${countText(rest)} more without chains; --json lists them.`);
  const failed = result.failed.length > 0 ? `, ${countText(result.failed.length)} without chains` : '';
  const cached = result.cached > 0 ? `, ${notAgain(result.cached)}` : '';
  context.say(
    `${plural(result.annotated, 'sample')} annotated with ${plural(result.chains, 'chain')} of ${tree} ` +
      `in ${result.seconds} s${cached}${failed}.`,
  );
  context.result(result);
}
