import path from 'node:path';
import { datasetPath } from '../core/dataset/datasetPath';
import { defaultNgram } from '../core/fit/benchmarkMatch';
import { asksForFit, type FitFile, type FitRequest } from '../core/fit/fitRequest';
import { number, text, WrongUsage, type Arguments, type Command, type CommandContext } from './command';

/** The flags that say what samples must be like to be trained on. */
export const fitOptions: Command['options'] = {
  'max-tokens': { type: 'string' },
  'token-budget': { type: 'string' },
  tokenizer: { type: 'string' },
  'no-duplicates': { type: 'boolean' },
  decontaminate: { type: 'string', multiple: true },
  ngram: { type: 'string' },
  'verified-traces': { type: 'boolean' },
  'strict-traces': { type: 'boolean' },
};

export const fitHelp = `  --max-tokens N       leave out samples whose prompt, skills and trace have more tokens, without what a chat template adds
  --token-budget N     stop before the selected samples have more tokens together
  --tokenizer FILE     the student's tokenizer.json, to count with; without it tokens are estimated, a third too many or few
  --no-duplicates      of problems that are the same, or nearly so with the same numbers and signs, take one
  --decontaminate FILE leave out problems of a benchmark: nearly the same, or with words in a row from it; repeatable
  --ngram N            how many words in a row (default ${defaultNgram})
  --verified-traces    leave out samples without a trace, and traces whose own answer is not the expected one; what cannot
                       be judged stays
  --strict-traces      leave these out too`;

/**
 * What the flags ask for; undefined when that is nothing.
 * @param alsoWrites whether the command writes a set too, whose rows a tokenizer counts without a limit of the selection
 * @throws WrongUsage
 */
export function fitFlags(args: Arguments, context: CommandContext, alsoWrites: boolean): FitRequest | undefined {
  const count = (name: string): number | undefined =>
    args.values[name] === undefined ? undefined : number(args, name, 1, { low: 1, high: 1e12, whole: true });
  const [maxTokens, tokenBudget, ngram] = [count('max-tokens'), count('token-budget'), count('ngram')];
  const tokenizer = text(args, 'tokenizer');
  const benchmarks = files(args.values['decontaminate'], context);
  const counts = (maxTokens ?? tokenBudget) !== undefined;
  if (tokenizer !== undefined && !counts && !alsoWrites)
    throw new WrongUsage('--tokenizer counts for --max-tokens or --token-budget; give one of them.');
  if (ngram !== undefined && benchmarks.length === 0)
    throw new WrongUsage('--ngram is about --decontaminate FILE, which is not given.');
  const strict = args.values['strict-traces'] === true;
  const fit: FitRequest = {
    ...(maxTokens !== undefined && { maxTokens }),
    ...(tokenBudget !== undefined && { tokenBudget }),
    ...(counts && tokenizer !== undefined && { tokenizer: named(tokenizer, context) }),
    ...(args.values['no-duplicates'] === true && { noDuplicates: true as const }),
    ...(benchmarks.length > 0 && { benchmarks }),
    ...(ngram !== undefined && { ngram }),
    ...((strict || args.values['verified-traces'] === true) && {
      verified: strict ? ('strict' as const) : ('wrong-out' as const),
    }),
  };
  return asksForFit(fit) ? fit : undefined;
}

function files(value: unknown, context: CommandContext): FitFile[] {
  if (!Array.isArray(value)) return [];
  return value.map((file) => named(String(file), context));
}

/** As the recipe of a selection keeps it: relative to the workspace, unless it lies elsewhere. */
function named(file: string, { workspace, cwd }: CommandContext): FitFile {
  if (file === '') throw new WrongUsage('A flag that takes a file was given none.');
  return { file: datasetPath(workspace, path.resolve(cwd, file)) };
}
