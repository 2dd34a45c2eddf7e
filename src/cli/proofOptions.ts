import path from 'node:path';
import { readBenchmark, type Benchmark } from '../core/fit/benchmarkFile';
import { readChatTemplate, shippedTemplates } from '../core/sft/chatTemplate';
import { validationShare } from '../core/sft/validation';
import type { WriteRequest } from '../core/sft/writeSet';
import { loadTokenizer } from '../core/tokens/tokenCounter';
import { asUsage, text, WrongUsage, type Arguments, type Command, type CommandContext } from './command';

/** The flags that say what a set is proven against, of `write` and `run`. */
export const proofOptions: Command['options'] = {
  template: { type: 'string' },
  tokenizer: { type: 'string' },
  validation: { type: 'string' },
  benchmark: { type: 'string', multiple: true },
  unproven: { type: 'boolean' },
  'leave-out-lost': { type: 'boolean' },
};

export const proofHelp = `  --template T         the student's chat template: every row is rendered with it, and nothing is written when skills,
                       trace, boxed answer or end mark are lost. A tokenizer_config.json, a chat_template.jinja, a model's
                       folder, or one of the families that are shipped:
                       ${shippedTemplates().join(', ')}.
                       Without --skills, it also decides where the skills stand
  --unproven           write rows of which the template loses something all the same
  --leave-out-lost     leave them out, and list them (exit code 1)
  --tokenizer FILE     the student's tokenizer.json, to count tokens with; without it they are estimated
  --validation P       share of the rows that is kept for validation, such as 0.05 or 5%: by problem, and problems that are
                       nearly the same stay on one side
  --benchmark FILE     problems that the student will be measured on: rows that are, or hold, one are listed; repeatable`;

type Proofs = Pick<WriteRequest, 'template' | 'tokens' | 'validation' | 'benchmarks' | 'unproven' | 'leaveOutLost'>;

/**
 * What the flags say. Files are read here, so that what is wrong with them is said before anything long begins.
 * @throws WrongUsage; Refusal `no-template`, `unreadable-template`, `bad-tokenizer`, that a file cannot be read
 */
export async function proofFlags(args: Arguments, { cwd, job }: CommandContext): Promise<Proofs> {
  const [template, tokenizer, validation] = [text(args, 'template'), text(args, 'tokenizer'), text(args, 'validation')];
  const named = args.values['benchmark'];
  const kept = validation === undefined ? undefined : asUsage(() => validationShare(validation));
  const leaveOutLost = args.values['leave-out-lost'] === true;
  if (leaveOutLost && template === undefined)
    throw new WrongUsage('--leave-out-lost is about what a chat template loses; name it with --template.');
  if (leaveOutLost && args.values['unproven'] === true)
    throw new WrongUsage('--leave-out-lost and --unproven say two things about the same rows; give one of them.');
  const benchmarks: Benchmark[] = [];
  for (const file of Array.isArray(named) ? named.map(String) : [])
    benchmarks.push(await readBenchmark(path.resolve(cwd, file), path.basename(file), job));
  return {
    ...(template !== undefined && { template: readChatTemplate(template, cwd) }),
    // Its name stands in the card, where a path of this machine says nothing.
    ...(tokenizer !== undefined && {
      tokens: await loadTokenizer(path.resolve(cwd, tokenizer), path.basename(tokenizer)),
    }),
    ...(kept !== undefined && { validation: kept }),
    ...(benchmarks.length > 0 && { benchmarks }),
    ...(args.values['unproven'] === true && { unproven: true }),
    ...(leaveOutLost && { leaveOutLost: true }),
  };
}
