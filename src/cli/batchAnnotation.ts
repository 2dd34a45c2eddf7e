import path from 'node:path';
import { annotateBatch, type BatchOptions, type BatchResult } from '../core/annotate/batch/annotateBatch';
import type { UselessAnswer } from '../core/annotate/batch/importAnswers';
import { chosenTree } from '../core/annotate/chooseAnnotator';
import { mathTree } from '../core/skills/builtin/math/mathTree';
import type { IndexStore } from '../core/store/open';
import { bytesText, countText, plural } from './amounts';
import { number, requiredText, WrongUsage, type Arguments, type CommandContext } from './command';
import { modelOptions } from './modelOptions';
import { problemValue, warnOfProblems } from './problemLines';
import { treeArgument } from './treeArgument';
import { walkFlags } from './walkOptions';

/** Options of `--annotator batch` alone. */
export const batchOptions = {
  batch: { type: 'string' },
  results: { type: 'string', multiple: true },
  'no-schema': { type: 'boolean' },
} as const;

export const batchHelp = `  --batch DIR            folder of the requests and the answers: each call takes the answers that lie there, whatever the
                         files are called, stores the chains they lead to, and writes level-N.requests.jsonl with what is
                         to be asked next, in the form of OpenAI's Batch API and of vllm run-batch, at most 50,000 requests
                         and 200 MB a file. What failed or is missing in an answered file is asked again, three times in
                         all; to give up on a file that is under way, delete it. --annotator openai --dry-run estimates it
  --model M              the model's name at the server that answers
  --results FILE         answers that lie elsewhere; repeatable
  --no-schema            ask without a JSON schema for the reply, for servers that take none`;

/** What is listed for people; `--json` has up to 1,000 of each. */
const shown = 20;

/** Flags that say how to reach a model, which batch files leave to others. */
const notForBatch = [...Object.keys(modelOptions).filter((name) => name !== 'model'), 'again', 'chains'];

/** What the flags ask for; the datasets are still to be named. @throws WrongUsage, Refusal when a tree file is no tree */
export function batchRequest(args: Arguments, context: CommandContext): BatchOptions {
  const given = notForBatch.find((name) => args.values[name] !== undefined);
  if (given !== undefined) throw new WrongUsage(`--${given} is not for --annotator batch.`);
  const results = args.values['results'];
  const limit = number(args, 'limit', 0, { low: 1, whole: true });
  const folder = path.resolve(context.cwd, requiredText(args, 'batch'));
  const model = requiredText(args, 'model');
  const walk = walkFlags(args);
  const { tree, labels } = treeArgument(args, context);
  const chosen = chosenTree(tree, labels);
  return {
    ...{ folder, model, walk },
    results: (Array.isArray(results) ? results : []).map((file) => path.resolve(context.cwd, String(file))),
    tree: chosen === undefined || chosen === 'builtin' ? mathTree() : chosen,
    schema: args.values['no-schema'] !== true,
    ...(limit > 0 && { limit }),
  };
}

/** One step of the walk by batch files. @returns whether nothing was left out @throws Refusal */
export async function annotateByBatch(
  store: IndexStore,
  options: BatchOptions,
  context: CommandContext,
): Promise<boolean> {
  const result = await annotateBatch(store, options, context.job);
  show(result, options, context);
  context.result(batchJson(result));
  const { failed, problems, answers } = result;
  return failed.length + problems.length + answers.problems.length + answers.foreignCount + answers.failed.length === 0;
}

/** @throws WrongUsage for flags that mean nothing without batch files */
export function refuseBatchFlags(args: Arguments): void {
  const given = Object.keys(batchOptions).find((name) => args.values[name] !== undefined);
  if (given !== undefined) throw new WrongUsage(`--${given} is for --annotator batch.`);
}

function show(result: BatchResult, { folder, model }: BatchOptions, context: CommandContext): void {
  const { answers, problems, failed, annotated, chains, cached, waiting, requests, written, unanswered } = result;
  const faults = [...problems, ...answers.problems];
  warnOfProblems(faults, { errors: faults.length, warnings: 0 }, context);
  warnOfAnswers(answers.failed, answers.failed.length, 'failed requests', context);
  warnOfAnswers(answers.foreign, answers.foreignCount, 'answers to other requests', context);
  for (const { id, reason } of failed.slice(0, shown)) context.warn(`${id}: ${reason}`);
  if (failed.length > shown) context.warn(`... and ${countText(failed.length - shown)} more; --json lists them.`);
  if (answers.files.length > 0)
    context.say(
      `${plural(answers.taken, 'answer')} taken from ${plural(answers.files.length, 'file')}, ` +
        `${countText(answers.repeated)} known before.`,
    );
  context.say(
    `${plural(annotated, 'sample')} annotated with ${plural(chains, 'chain')}; ${countText(cached)} done before or repeats, ` +
      `${countText(waiting)} waiting for answers, ${countText(failed.length)} without chains.`,
  );
  const again = requests.askedAgain > 0 ? `, ${countText(requests.askedAgain)} of them once more` : '';
  for (const { path: file, rows, bytes } of written)
    context.say(`${file}: ${plural(rows, 'request')}, ${bytesText(bytes)}`);
  if (written.length > 0) context.say(`${plural(requests.written, 'request')} in all${again}.`);
  if (unanswered.length > 0) context.say(`Without an answer so far: ${unanswered.join(', ')} in ${folder}.`);
  for (const line of nextStep(result, model)) context.report(line);
}

/** What the person does next, to be copied. */
function nextStep({ written, unanswered, waiting }: BatchResult, model: string): string[] {
  const [first = unanswered[0]] = written.map(({ path: file }) => path.basename(file));
  if (first === undefined) return waiting === 0 ? ['All samples are done.'] : [];
  const answers = first.replace('.requests.', '.results.');
  return [
    `Next: let a server answer, for example in that folder: vllm run-batch -i ${first} -o ${answers} --model ${model}`,
    'or hand the file to a batch service; put its output (and its error file) into the folder, and run the same command again.',
  ];
}

function warnOfAnswers(lines: readonly UselessAnswer[], all: number, what: string, context: CommandContext): void {
  for (const { file, line, id, reason } of lines.slice(0, shown)) context.warn(`${file}:${line}: ${id}: ${reason}`);
  const rest = all - Math.min(shown, lines.length);
  if (rest > 0) context.warn(`... and ${countText(rest)} more ${what}; --json lists up to 1,000.`);
}

function batchJson({ answers, problems, waiting, requests, written, unanswered, ...result }: BatchResult): object {
  const { foreignCount, problems: bad, ...taken } = answers;
  return {
    ...result,
    waiting,
    batch: {
      answers: { ...taken, foreign_count: foreignCount, problems: bad.map(problemValue) },
      problems: problems.map(problemValue),
      requests: { under_way: requests.underWay, asked_again: requests.askedAgain, written: requests.written },
      written,
      unanswered,
    },
  };
}
