import path from 'node:path';
import { annotateDatasets, type AnnotateResult } from '../../core/annotate/annotateDatasets';
import { chooseAnnotator, type AnnotatorChoice } from '../../core/annotate/chooseAnnotator';
import { estimateWalk } from '../../core/annotate/estimateWalk';
import { indexFiles } from '../../core/ingest/indexFiles';
import { Refusal } from '../../core/job/refusal';
import type { WalkOptions } from '../../core/skills/walk/walkAnnotator';
import type { IndexStore } from '../../core/store/open';
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
import { annotateByBatch, batchHelp, batchOptions, batchRequest, refuseBatchFlags } from '../batchAnnotation';
import { fileArguments } from '../fileArguments';
import { confirmUse, estimateJson, modelFlags, modelHelp, modelOptions, type ModelFlags } from '../modelOptions';
import { warnOfProblems } from '../problemLines';
import { treeArgument, treeOptions } from '../treeArgument';
import { scanThread } from '../scanThread';
import { walkFlags, walkHelp, walkOptions } from '../walkOptions';
import { openToWrite } from '../openToWrite';

const shownFailures = 20;

const annotators = ['builtin', 'imported', 'openai', 'batch'] as const;

export const annotate: Command = {
  name: 'annotate',
  summary: 'give every sample its skill chains',
  help: `Usage: skill-gap annotate FILE... [--annotator builtin|imported|openai|batch] [--tree NAME] [flags]

Indexes the files as far as needed, then gives each sample its skill chains. What is annotated is kept when the command
is interrupted, and not annotated again; chains that a person set are never changed.

  --annotator builtin    cues in the text, offline (default); with --tree FILE by the words of that tree
  --annotator imported   chains that come with the samples, or from --chains FILE
  --annotator openai     a model walks the tree: at each node it is shown the problem, its solution and the names below
  --annotator batch      the same walk level by level, through files that a server answers in bulk
  --tree NAME            the skill tree: builtin (mathematics), code, science, or a tree file of any form that skill-gap
                         tree show reads; for imported chains without it, the chains make the tree
  --labels FILE          short labels for the tree file: a JSON object from long name to label
  --chains FILE          JSONL of {unique_id or question, mapped_chains: [[...]]}
  --limit N              annotate at most N samples
  --again                annotate anew what this annotator has annotated

For --annotator openai, whose replies are kept, so that nothing is asked twice:
${modelHelp}
${walkHelp}

For --annotator batch, which takes --temperature, --max-tokens, --max-depth and --descriptions too:
${batchHelp}

Examples:
  skill-gap annotate corpus.jsonl
  skill-gap annotate corpus.jsonl --annotator openai --base-url http://127.0.0.1:8000/v1 --model qwen --dry-run
  skill-gap annotate corpus.jsonl --annotator batch --model qwen --batch walk
  skill-gap annotate corpus.jsonl --annotator imported --chains mapped.jsonl`,
  options: {
    annotator: { type: 'string' },
    ...treeOptions,
    chains: { type: 'string' },
    limit: { type: 'string' },
    again: { type: 'boolean' },
    ...modelOptions,
    ...walkOptions,
    ...batchOptions,
  },

  async run(args, context) {
    const files = await fileArguments(args, context);
    const choice = text(args, 'annotator') === 'batch' ? batchRequest(args, context) : annotatorChoice(args, context);
    const asking = 'annotator' in choice && choice.annotator === 'openai' ? modelFlags(args, context) : undefined;
    const limit = number(args, 'limit', Infinity, { low: 1, whole: true });
    const store = await openToWrite(context);
    try {
      const { datasets: indexed, refused } = await indexFiles(store, files, { threadScript: scanThread }, context.job);
      const [failure] = refused;
      if (failure) throw new Refusal(failure);
      const datasets = indexed.map((dataset) => dataset.path);
      const badLines = indexed.reduce((sum, dataset) => sum + dataset.errors, 0);
      if (badLines > 0)
        context.warn(`${plural(badLines, 'line')} of the input are no samples; skill-gap index lists them.`);
      if (!('annotator' in choice)) {
        const whole = await annotateByBatch(store, { ...choice, datasets }, context);
        return whole && badLines === 0 ? exitCodes.done : exitCodes.leftOut;
      }
      const model = asking?.open(store);
      const chosen = await chooseAnnotator({ ...choice, ...(model && { model }) }, store, datasets, context.job);
      const { annotator, problems } = chosen;
      warnOfProblems(problems, { errors: problems.length, warnings: 0 }, context);
      const request = { datasets, annotator, limit, again: args.values['again'] === true };
      if (asking && !(await mayAsk(store, { ...request, ...walkOf(choice) }, asking, context))) return exitCodes.done;
      const onCutShort = (done: AnnotateResult): void => show(done, annotator, context);
      const result = await annotateDatasets(store, { ...request, onCutShort }, context.job);
      show(result, annotator, context);
      return result.failed.length + problems.length + badLines > 0 ? exitCodes.leftOut : exitCodes.done;
    } finally {
      store.close();
    }
  },
};

/** Shows what a walk will take. @returns whether to begin; a dry run ends here @throws Refusal `not-confirmed` */
async function mayAsk(
  store: IndexStore,
  options: Parameters<typeof estimateWalk>[1],
  flags: ModelFlags,
  context: CommandContext,
): Promise<boolean> {
  const estimate = await estimateWalk(store, options, context.job);
  if (await confirmUse(estimate, flags, context)) return true;
  const nothing: AnnotateResult = {
    annotated: 0,
    cached: estimate.done,
    failed: [],
    chains: 0,
    empty: 0,
    calls: 0,
    seconds: 0,
  };
  context.result({ ...nothing, estimate: estimateJson(estimate, flags.prices) });
  return false;
}

/** The annotator that the flags name. @throws WrongUsage */
function annotatorChoice(args: Arguments, context: CommandContext): AnnotatorChoice {
  const annotator = oneOf(args, 'annotator', annotators, 'builtin');
  if (annotator === 'batch') throw new Error('batch files are no annotator');
  refuseBatchFlags(args);
  const chains = text(args, 'chains');
  const walk = walkFlags(args);
  refuseModelFlags(args, annotator);
  if (chains !== undefined && annotator !== 'imported') throw new WrongUsage('--chains is for --annotator imported.');
  return {
    annotator,
    ...treeArgument(args, context),
    ...(chains !== undefined && { chains: path.resolve(context.cwd, chains) }),
    ...(annotator === 'openai' && { walk }),
  };
}

/** @throws WrongUsage for flags that mean nothing without a model, so that nobody waits for their effect */
function refuseModelFlags(args: Arguments, annotator: string): void {
  if (annotator === 'openai') return;
  const names = Object.keys({ ...modelOptions, ...walkOptions });
  const given = names.find((name) => args.values[name] !== undefined);
  if (given !== undefined) throw new WrongUsage(`--${given} is for --annotator openai.`);
}

function walkOf({ walk }: AnnotatorChoice): { walk?: WalkOptions } {
  return walk ? { walk } : {};
}

/** What is said of samples that have chains already: chains belong to the problem text, not to the line. */
export function notAgain(cached: number): string {
  return `${countText(cached)} more done before, or ${cached === 1 ? 'a repeat' : 'repeats'} of a problem text`;
}

/** An annotator, as far as its results are shown. */
interface Shown {
  readonly tree: { readonly name: string };
  readonly counts?: { readonly unknownNames?: number };
}

function show(result: AnnotateResult, { tree, counts }: Shown, context: CommandContext): void {
  for (const { id, reason } of result.failed.slice(0, shownFailures)) context.warn(`${id}: ${reason}`);
  const rest = result.failed.length - shownFailures;
  if (rest > 0) context.warn(`... and ${countText(rest)} more without chains; --json lists them.`);
  const failed = result.failed.length > 0 ? `, ${countText(result.failed.length)} without chains` : '';
  const cached = result.cached > 0 ? `, ${notAgain(result.cached)}` : '';
  const calls = result.calls > 0 ? ` and ${plural(result.calls, 'request')}` : '';
  context.say(
    `${plural(result.annotated, 'sample')} annotated with ${plural(result.chains, 'chain')} of ${tree.name} ` +
      `in ${result.seconds} s${calls}${cached}${failed}.`,
  );
  if (result.empty > 0)
    context.say(`In ${countText(result.empty)} of them no skill was found: a selection by skills takes none of these.`);
  const unknown = counts?.unknownNames ?? 0;
  if (unknown > 0)
    context.say(`${plural(unknown, 'name')} in replies ${unknown === 1 ? 'is' : 'are'} not in the tree, and left out.`);
  context.result(result);
}
