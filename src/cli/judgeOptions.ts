import type { SettledAttempts } from '../core/student/settleByModel';
import { plural } from './amounts';
import { WrongUsage, type Arguments, type CommandContext } from './command';
import { modelFlags, type ModelFlags } from './modelOptions';

/** Options of the commands that let a model decide what no rule of the judge can. */
export const judgeOptions = {
  'judge-url': { type: 'string', multiple: true },
  'judge-model': { type: 'string' },
  'judge-key-env': { type: 'string' },
} as const;

export const judgeHelp = `  --judge-model M        put verdicts that no rule can decide to this model; its verdict stands under the rule model:M
  --judge-url URL        its endpoint, as --base-url of the command judge; several spread the load (default
                         OPENAI_BASE_URL)
  --judge-key-env NAME   variable of the environment that holds its key (default OPENAI_API_KEY)`;

/** The model that judges, where the flags name one. @throws WrongUsage, Refusal `no-key` */
export function judgeFlags(args: Arguments, context: CommandContext): ModelFlags | undefined {
  const { 'judge-url': url, 'judge-model': model, 'judge-key-env': key } = args.values;
  if (model === undefined) {
    if (url === undefined && key === undefined) return undefined;
    throw new WrongUsage('--judge-model is needed: the name of the model that is to judge.');
  }
  if (url === undefined && (context.env['OPENAI_BASE_URL'] ?? '') === '')
    throw new WrongUsage('--judge-url is needed: the address of an endpoint, such as http://127.0.0.1:8000/v1.');
  const values = { ...args.values, 'base-url': url, model, 'key-env': key };
  return modelFlags({ ...args, values }, context);
}

/** As `--json` has it. */
export function settledValue({ model, asked, correct, wrong, unknown, unanswered }: SettledAttempts): object {
  return { model, asked, correct, wrong, unknown, unanswered };
}

export function saySettled(settled: SettledAttempts, context: CommandContext): void {
  const { model, asked, correct, wrong, unknown, unanswered } = settled;
  context.say(
    `${model} judged ${plural(asked, 'attempt')} that no rule could decide: ${correct} correct, ${wrong} wrong, ` +
      `${unknown} unknown.`,
  );
  if (unanswered > 0)
    context.warn(
      `It gave no reply on ${plural(unanswered, 'attempt')}; importing their file again asks about them again.`,
    );
}
