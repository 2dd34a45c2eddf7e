import path from 'node:path';
import { chooseSides, sideNames, type SideChoice } from '../../core/annotate/agreement/chooseSides';
import type { Agreement, Disagreement, SkillAgreement } from '../../core/annotate/agreement/comparison';
import { measureAgreement, type MeasuredAgreement } from '../../core/annotate/agreement/measureAgreement';
import { estimateWalk } from '../../core/annotate/estimateWalk';
import { indexFiles } from '../../core/ingest/indexFiles';
import { Refusal } from '../../core/job/refusal';
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
import { fileArguments } from '../fileArguments';
import { confirmUse, estimateJson, modelFlags, modelHelp, modelOptions, type ModelFlags } from '../modelOptions';
import { warnOfProblems } from '../problemLines';
import { scanThread } from '../scanThread';
import { tableLines } from '../tableLines';
import { treeArgument, treeOptions } from '../treeArgument';
import { walkFlags, walkHelp, walkOptions } from '../walkOptions';
import { openToWrite } from '../openToWrite';

/** What the text for people shows; `--json` has all. */
const shown = { failures: 20, disagreements: 10, skills: 10 };
/** A skill that fewer samples have says little about agreement. */
const fewestForSkill = 10;

export const agreement: Command = {
  name: 'agreement',
  summary: 'how well two annotators agree on a seeded sample',
  help: `Usage: skill-gap agreement FILE... [--annotator A] [--against B] [--sample N] [--seed S]

Lets two annotators annotate the same seeded sample of problems, and shows on each level of the tree how well they
agree: the share of samples with the same skills (exact), the mean overlap of the two sets (Jaccard, F1), the share whose
first chains agree (first), and agreement beyond chance: Cohen's kappa on the first chains, Krippendorff's alpha with the
Jaccard distance on the sets. Then the skills that most often stand for each other. No chain is stored.

  --annotator A         stored (default: the chains of the index, whoever gave them), builtin, lexical (the words of the
                        tree alone), imported, openai (a model walks the tree)
  --against B           the same words; default: builtin
  --tree NAME           the skill tree of both; default: that of the imported chains, else of the stored ones
  --labels FILE         short labels for a tree file: a JSON object from long name to label
  --chains FILE         the chains of imported
  --sample N            problems to compare, 1 to 10,000; default: 500
  --seed S              default: 42

For openai, whose replies are kept:
${modelHelp}
${walkHelp}

Examples:
  skill-gap agreement corpus.jsonl --against builtin
  skill-gap agreement corpus.jsonl --annotator imported --chains mapped.jsonl --against lexical --json`,
  options: {
    annotator: { type: 'string' },
    against: { type: 'string' },
    ...treeOptions,
    chains: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string' },
    ...modelOptions,
    ...walkOptions,
  },

  async run(args, context) {
    const files = await fileArguments(args, context);
    const choice = sideChoice(args, context);
    const count = number(args, 'sample', 500, { low: 1, high: 10_000, whole: true });
    const seed = text(args, 'seed') ?? '42';
    const asking = choice.a === 'openai' || choice.b === 'openai' ? modelFlags(args, context) : undefined;
    const store = await openToWrite(context);
    try {
      const { datasets: indexed, refused } = await indexFiles(store, files, { threadScript: scanThread }, context.job);
      const [failure] = refused;
      if (failure) throw new Refusal(failure);
      const datasets = indexed.map((dataset) => dataset.path);
      const { problems, ...sides } = await chooseSides(
        { ...choice, ...(asking && { model: asking.open(store), walk: walkFlags(args) }) },
        store,
        datasets,
        context.job,
      );
      warnOfProblems(problems, { errors: problems.length, warnings: 0 }, context);
      const annotator = choice.a === 'openai' ? sides.a : sides.b;
      const walk = { datasets, annotator, again: true, limit: count, walk: walkFlags(args) };
      if (asking && !(await mayAsk(store, walk, asking, context))) return exitCodes.done;
      const measured = await measureAgreement(store, sides, { datasets, count, seed }, context.job);
      const { drawn, samples } = measured;
      warnOfFailed(measured, choice, context);
      context.say(
        `${plural(drawn, 'problem')} drawn with seed ${seed}, ${countText(samples)} compared, ` +
          `${choice.a} / ${choice.b}.`,
      );
      for (const line of agreementLines(measured, choice)) context.report(line);
      context.result({ annotator: choice.a, against: choice.b, seed, ...measured });
      return measured.failed.length + problems.length > 0 ? exitCodes.leftOut : exitCodes.done;
    } finally {
      store.close();
    }
  },
};

/** Shows what the model will be asked. @returns whether to begin; a dry run ends here @throws Refusal `not-confirmed` */
async function mayAsk(
  store: IndexStore,
  walk: Parameters<typeof estimateWalk>[1],
  flags: ModelFlags,
  context: CommandContext,
): Promise<boolean> {
  const estimate = await estimateWalk(store, walk, context.job);
  if (await confirmUse(estimate, flags, context)) return true;
  context.result({ estimate: estimateJson(estimate, flags.prices) });
  return false;
}

function sideChoice(args: Arguments, context: CommandContext): SideChoice {
  const a = oneOf(args, 'annotator', sideNames, 'stored');
  const b = oneOf(args, 'against', sideNames, 'builtin');
  if (a === b) throw new WrongUsage(`--annotator and --against are both ${a}: there is nothing to compare.`);
  const chains = text(args, 'chains');
  if (chains !== undefined && a !== 'imported' && b !== 'imported')
    throw new WrongUsage('--chains is for --annotator imported or --against imported.');
  return {
    ...{ a, b },
    ...treeArgument(args, context),
    ...(chains !== undefined && { chains: path.resolve(context.cwd, chains) }),
  };
}

function warnOfFailed({ failed }: MeasuredAgreement, choice: SideChoice, context: CommandContext): void {
  for (const { id, annotator, reason } of failed.slice(0, shown.failures))
    context.warn(`${id}: ${annotator === undefined ? '' : `${choice[annotator]}: `}${reason}`);
  const rest = failed.length - shown.failures;
  if (rest > 0) context.warn(`... and ${countText(rest)} more that could not be compared; --json lists them.`);
}

function agreementLines(measured: Agreement, choice: SideChoice): string[] {
  const { levels, disagreements, skills, samples, exact, without } = measured;
  if (samples === 0) return [];
  const weakest = skills
    .filter(({ a, b }) => a + b >= 2 * fewestForSkill)
    .sort((one, other) => one.f1 - other.f1)
    .slice(0, shown.skills);
  return [
    ...tableLines([
      ['level', 'samples', 'exact', 'Jaccard', 'F1', 'first', 'kappa', 'alpha'],
      ...levels.map((level) => [
        String(level.level),
        countText(level.samples),
        ...[level.exact, level.jaccard, level.f1, level.first, level.kappa, level.alpha].map(shareText),
      ]),
    ]),
    `The same chains: ${shareText(exact)} of the samples; without a chain: ${countText(without.a)} against ${countText(without.b)}.`,
    ...(disagreements.length > 0 ? ['', 'Most often apart', ...disagreementLines(disagreements)] : []),
    ...(weakest.length > 0
      ? ['', `Least agreed on, of skills with ${fewestForSkill} samples`, ...skillLines(weakest, choice)]
      : []),
  ];
}

function disagreementLines(disagreements: readonly Disagreement[]): string[] {
  const name = (path: string[] | null): string => (path === null ? 'none' : `"${path.at(-1) ?? ''}"`);
  const place = ({ a, b }: Disagreement): string => ['', ...(a ?? b ?? []).slice(0, -1)].join(' > ').slice(3);
  const rows = disagreements
    .slice(0, shown.disagreements)
    .map((one) => [`${name(one.a)} / ${name(one.b)}`, countText(one.samples), place(one), one.examples.join(', ')]);
  return tableLines([['', 'samples', 'in', 'for example'], ...rows], [0, 2, 3]);
}

function skillLines(skills: readonly SkillAgreement[], choice: SideChoice): string[] {
  const rows = skills.map(({ path, a, b, both, f1, kappa }) => [
    path.join(' > '),
    ...[a, b, both].map(countText),
    ...[f1, kappa].map(shareText),
  ]);
  return tableLines([['', choice.a, choice.b, 'both', 'F1', 'kappa'], ...rows]);
}

const shareText = (value: number | null): string => (value === null ? '-' : value.toFixed(3));
