import { existsSync } from 'node:fs';
import path from 'node:path';
import { indexFiles } from '../../core/ingest/indexFiles';
import { Refusal } from '../../core/job/refusal';
import { estimateGrowth } from '../../core/skills/grow/estimateGrowth';
import { growTree, type GrowOptions, type GrownTree } from '../../core/skills/grow/growTree';
import { mostLevels } from '../../core/skills/grow/parseChains';
import { writeGrownTree } from '../../core/skills/grow/writeGrownTree';
import type { DraftNode } from '../../core/skills/grow/treeDraft';
import { countText, plural } from '../amounts';
import {
  exitCodes,
  number,
  requiredText,
  text,
  WrongUsage,
  type Arguments,
  type Command,
  type CommandContext,
} from '../command';
import { fileArguments } from '../fileArguments';
import { confirmUse, estimateJson, modelFlags, modelHelp, modelOptions } from '../modelOptions';
import { scanThread } from '../scanThread';
import { openToWrite } from '../openToWrite';

/** What the text for people shows; the file and `--json` have all. */
const shown = { failures: 20, near: 10 };
/** Room for the chains of a long solution, and for a model that thinks before. */
const mostReplyTokens = 4_000;

export const treeGrow: Command = {
  name: 'tree grow',
  summary: 'grow a skill tree from a sample of the corpus, with a model',
  help: `Usage: skill-gap tree grow FILE... --model M --base-url URL --out TREE.json [--sample N]

Lets a model name the skills of a seeded sample of problems with their solutions, each as a chain from its subject down
to the skill; makes one name of near-equal names, arranges the chains in levels, and writes a tree file to be edited before
it is used: every skill has the number of samples that named it, a few of them, and the spellings that were merged. Replies are
kept in the index: an interrupted run goes on, another --threshold or --min-samples asks nothing again, and samples for
which the model gave no chains are asked about again.

  --sample N          problems to draw; default: 2,000
  --seed S            default: 42
  --out FILE          the tree file; --overwrite replaces one that is there
  --threshold X       names at least this alike are one name, 0 to 1; default: 0.85
  --ask-from X        also asks the model about names at least this alike, such as 0.6; default: it is not asked
  --min-samples N     leaves out skills that fewer samples named; default: 2
  --max-depth D       levels below the root, 1 to ${mostLevels}; default: ${mostLevels}
  --root NAME         name of the root; default: what heads most chains, else Skills
  --subjects A,B,...  first names that chains are to begin with where one fits
${modelHelp}

Examples:
  skill-gap tree grow corpus.jsonl --model qwen --base-url http://127.0.0.1:8000/v1 --sample 3000 --out grown.json --dry-run
  skill-gap annotate corpus.jsonl --tree grown.json`,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string' },
    out: { type: 'string' },
    overwrite: { type: 'boolean' },
    threshold: { type: 'string' },
    'ask-from': { type: 'string' },
    'min-samples': { type: 'string' },
    'max-depth': { type: 'string' },
    root: { type: 'string' },
    subjects: { type: 'string' },
    ...modelOptions,
  },

  async run(args, context) {
    const files = await fileArguments(args, context);
    const flags = modelFlags(args, context);
    const options = growOptions(args);
    const out = flags.dryRun ? undefined : path.resolve(context.cwd, requiredText(args, 'out'));
    if (out !== undefined && args.values['overwrite'] !== true && existsSync(out)) throw inTheWay(out);
    const store = await openToWrite(context);
    try {
      const { datasets: indexed, refused } = await indexFiles(store, files, { threadScript: scanThread }, context.job);
      const [failure] = refused;
      if (failure) throw new Refusal(failure);
      const growing = { ...options, datasets: indexed.map((dataset) => dataset.path) };
      const estimate = await estimateGrowth(store, flags.model, growing, context.job);
      const goesOn = await confirmUse(estimate, flags, context);
      if (!goesOn || out === undefined) {
        context.result({ estimate: estimateJson(estimate, flags.prices) });
        return exitCodes.done;
      }
      const model = flags.open(store);
      const grown = await growTree(store, model, growing, context.job);
      const how = { model: model.name, seed: growing.seed, threshold: growing.threshold };
      writeGrownTree(out, grown, how, args.values['overwrite'] === true);
      show(grown, out, options, context);
      return grown.failed.length > 0 ? exitCodes.leftOut : exitCodes.done;
    } finally {
      store.close();
    }
  },
};

/** Found out before anything is paid for. */
function inTheWay(out: string): Refusal {
  return new Refusal({
    code: 'file-exists',
    message: `${out} is there already.`,
    file: out,
    next: 'Choose another name with --out, or replace it with --overwrite.',
  });
}

function growOptions(args: Arguments): GrowOptions {
  const threshold = number(args, 'threshold', 0.85, { low: 0.3, high: 1 });
  const askFrom = text(args, 'ask-from') === undefined ? undefined : number(args, 'ask-from', 0, { low: 0.3, high: 1 });
  if (askFrom !== undefined && askFrom >= threshold)
    throw new WrongUsage(
      `--ask-from ${askFrom}: names from --threshold ${threshold} on are one without being asked about.`,
    );
  const root = text(args, 'root')?.trim();
  const subjects = (text(args, 'subjects') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return {
    count: number(args, 'sample', 2_000, { low: 1, high: 100_000, whole: true }),
    seed: text(args, 'seed') ?? '42',
    threshold,
    ...(askFrom !== undefined && { askFrom }),
    minSamples: number(args, 'min-samples', 2, { low: 1, whole: true }),
    maxDepth: number(args, 'max-depth', mostLevels, { low: 1, high: mostLevels, whole: true }),
    ...(root !== undefined && root !== '' && { root }),
    request: { temperature: 0.3, maxTokens: mostReplyTokens, subjects },
  };
}

function show(grown: GrownTree, out: string, { threshold }: GrowOptions, context: CommandContext): void {
  const { tree, drawn, failed, skills, leaves, chains, merged, near, moved, pruned, calls } = grown;
  for (const { id, reason } of failed.slice(0, shown.failures)) context.warn(`${id}: ${reason}`);
  if (failed.length > shown.failures)
    context.warn(`... and ${countText(failed.length - shown.failures)} more without skills; --json lists them.`);
  for (const line of outline(tree, '')) context.report(line);
  const others = merged.reduce((sum, one) => sum + one.others.length, 0);
  context.say(
    `${plural(skills, 'skill')}, ${countText(leaves)} of them leaves, from ${plural(chains, 'chain')} of ` +
      `${plural(drawn - failed.length, 'sample')}: ${plural(others, 'spelling')} merged (alike from ${threshold}), ` +
      `${plural(moved.length, 'place')} joined, ${plural(pruned, 'rare skill')} left out; ${plural(calls, 'request')}.`,
  );
  if (near.length > 0) {
    context.say('Near names that were left apart:');
    for (const { a, b, similarity } of near.slice(0, shown.near))
      context.say(`  ${a} / ${b} (${similarity.toFixed(2)})`);
  }
  context.say(`Written to ${out}. Edit it, then: skill-gap annotate FILE --tree ${path.basename(out)}`);
  context.result({ file: out, drawn, failed, skills, leaves, chains, merged, near, moved, pruned, calls, tree });
}

/** Two levels, with counts: what there is to see at a glance. */
function* outline({ name, samples, children = [] }: DraftNode, indent: string): Iterable<string> {
  yield `${indent}${name} (${countText(samples)})`;
  if (indent.length < 4) for (const child of children) yield* outline(child, `${indent}  `);
}
