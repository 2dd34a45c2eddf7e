import path from 'node:path';
import { exportChains, type ExportCounts } from '../../core/annotate/exportChains';
import { importChains, type ImportChainsResult } from '../../core/annotate/importChains';
import { datasetPath } from '../../core/dataset/datasetPath';
import { builtinTreeOf } from '../../core/skills/trees/namedTree';
import { jsonLine } from '../../core/sft/jsonLine';
import { Staging } from '../../core/sft/staging';
import { openIndex, type IndexStore } from '../../core/store/open';
import type { ChainOrigin } from '../../protocol/values';
import { countText, plural } from '../amounts';
import {
  exitCodes,
  oneOf,
  text,
  WrongUsage,
  type Arguments,
  type Command,
  type CommandContext,
  type ExitCode,
} from '../command';
import { fileArgument, fileArguments } from '../fileArguments';
import { missingValue, warnOfMissing } from '../missingCorpora';
import { warnOfProblems } from '../problemLines';
import { treeArgument } from '../treeArgument';
import { openToWrite } from '../openToWrite';

const shown = 20;

const origins = ['builtin', 'imported', 'model', 'person'] as const satisfies readonly ChainOrigin[];

export const chainsExport: Command = {
  name: 'chains export',
  summary: 'write the skill chains of the index as mapped_chains JSONL',
  help: `Usage: skill-gap chains export [FILE...] [--out OUT.jsonl] [--tree NAME] [--origin ORIGIN]

Writes {unique_id, question, mapped_chains, confidence, origin, annotator, tree} for every annotated sample of the files,
or of all: the paper authors' form, and all that is needed to import it again without loss. Chains that a person set also
have corrected_at and corrected_by; without FILE also those whose problem is in no corpus any more, with problem_key in
place of the question.

  --out FILE        write to a file, which appears when it is complete; default: standard output
  --overwrite       replace the file when it is there already
  --tree NAME       a tree of the index; default: the one last annotated with
  --origin ORIGIN   only chains from there: ${origins.join(', ')}

Example: what persons said, to be kept under version control
  skill-gap chains export --origin person --out corrections.jsonl --overwrite`,
  options: {
    out: { type: 'string' },
    overwrite: { type: 'boolean' },
    tree: { type: 'string' },
    origin: { type: 'string' },
  },

  async run(args, context) {
    const out = text(args, 'out');
    if (out === undefined && context.json) throw new WrongUsage('--json is for the counts; --out FILE takes the rows.');
    const files = args.positionals.length > 0 ? await fileArguments(args, context) : undefined;
    const tree = text(args, 'tree');
    const origin = originOf(args);
    const store = openIndex(context.workspace, 'read');
    try {
      const wanted = {
        ...(files && { datasets: files.map((file) => datasetPath(store.workspace, file)) }),
        ...(tree !== undefined && { tree }),
        ...(origin !== undefined && { origin }),
      };
      if (out === undefined)
        return showExport(await exportChains(store, wanted, (row) => context.row(row), context.job), context);
      return showExport(await exportTo(path.resolve(context.cwd, out), store, wanted, args, context), context);
    } finally {
      store.close();
    }
  },
};

/** @throws WrongUsage for another origin than there is */
function originOf(args: Arguments): ChainOrigin | undefined {
  return text(args, 'origin') === undefined ? undefined : oneOf(args, 'origin', origins, 'person');
}

async function exportTo(
  file: string,
  store: IndexStore,
  wanted: Parameters<typeof exportChains>[1],
  args: Arguments,
  context: CommandContext,
): Promise<ExportCounts> {
  using staging = new Staging(path.dirname(file));
  const staged = staging.add(path.basename(file), args.values['overwrite'] === true ? 'always' : 'never');
  const counts = await exportChains(
    store,
    wanted,
    (row) => {
      staged.write(jsonLine(row), true);
      return Promise.resolve();
    },
    context.job,
  );
  staged.finish();
  staging.commit();
  return counts;
}

function showExport({ missing, ...counts }: ExportCounts, context: CommandContext): ExitCode {
  const lacking = warnOfMissing({ missing }, context);
  for (const { id, reason } of counts.failed.slice(0, shown)) context.warn(`${id}: ${reason}`);
  const summary = `${plural(counts.exported, 'sample')} with ${plural(counts.chains, 'chain')} of ${counts.tree}; ${countText(counts.without)} without, ${countText(counts.failed.length)} changed since they were indexed.`;
  context.say(summary);
  context.result({ ...counts, ...missingValue({ missing }) });
  return counts.failed.length > 0 || lacking ? exitCodes.leftOut : exitCodes.done;
}

export const chainsImport: Command = {
  name: 'chains import',
  summary: 'take skill chains from mapped_chains JSONL into the index',
  help: `Usage: skill-gap chains import FILE [--tree NAME] [--origin ORIGIN]

Reads {unique_id or question, mapped_chains: [[...], ...]} a line. A row with the question needs no indexed sample: its
chains wait for one of that text. Chains that a person set are replaced only by what a person said later: rows of
"chains export" say whose they are.

  --tree NAME           the tree the chains are of, as for annotate; default: the one that the rows name, or one of the
                        index, or the built-in one, that has them all, or the active one where it has most of them
                        (the others are listed), else a tree made of the chains, which is active then
  --origin ORIGIN       only rows of this origin: ${origins.join(', ')}; a person's rows need "origin": "person"
                        and no "annotator", and may say "corrected_by" and "corrected_at"

Example: a new index gets back what persons said
  skill-gap chains import corrections.jsonl --origin person`,
  options: { tree: { type: 'string' }, origin: { type: 'string' } },

  async run(args, context) {
    const file = fileArgument(args, context);
    const origin = originOf(args);
    const store = await openToWrite(context);
    try {
      const wish = {
        ...treeArgument(args, context),
        ...(origin !== undefined && { origin }),
      };
      const result = await importChains(store, file, wish, context.job);
      const { droppedChains, otherOrigin, outdated, newTree, formerTree, ...counts } = result;
      const { problems, unmatched, imported, chains, dropped } = counts;
      warnOfProblems(problems, { errors: problems.length, warnings: 0 }, context);
      for (const { line, id, reason } of unmatched.slice(0, shown)) context.warn(`${file}:${line}: ${id}: ${reason}`);
      if (unmatched.length > shown)
        context.warn(`... and ${countText(unmatched.length - shown)} more; --json lists them.`);
      for (const { line, id, chain, reason } of droppedChains.slice(0, shown))
        context.warn(`${file}:${line}: ${id}: ${chain.length > 0 ? `${chain.join('->')}: ` : ''}${reason}`);
      if (dropped > shown) context.warn(`... and ${countText(dropped - shown)} more dropped; --json lists 1,000.`);
      context.say(
        `${plural(imported, 'problem')} with ${plural(chains, 'chain')} of ${result.tree}; ` +
          `${plural(unmatched.length, 'row')} without use, ${plural(dropped, 'chain')} not in the tree.`,
      );
      if (otherOrigin > 0) context.say(`${plural(otherOrigin, 'row')} of another origin passed over.`);
      if (outdated > 0) context.say(`${plural(outdated, 'problem')} kept what a person said, or said later.`);
      sayTree(result, context);
      context.result({
        ...counts,
        ...{ dropped_chains: droppedChains, other_origin: otherOrigin, outdated, new_tree: newTree },
        ...(formerTree !== undefined && { former_tree: formerTree }),
      });
      return problems.length + unmatched.length + dropped > 0 ? exitCodes.leftOut : exitCodes.done;
    } finally {
      store.close();
    }
  },
};

/** Says which tree later commands work with, where the import has changed that. */
function sayTree({ tree, newTree, formerTree }: ImportChainsResult, context: CommandContext): void {
  if (newTree) context.say(`No tree has these chains: they make the tree ${tree}.`);
  if (formerTree === undefined) return;
  const word = builtinTreeOf(formerTree)?.word;
  context.warn(
    `The active tree is ${tree} now; it was ${formerTree}. Back to it: skill-gap annotate FILE --tree ` +
      `${word ?? 'TREEFILE'}, which keeps its chains, or "Skill Gap: Open Skill Tree" in the editor.`,
  );
}
