import { Refusal } from '../core/job/refusal';
import { Budget } from '../core/llm/budget';
import { CachedModel } from '../core/llm/cachedModel';
import { costOf, type ModelUse, type Prices } from '../core/llm/cost';
import { checkedUrl, defaultConcurrency, defaultPatience, EndpointPool } from '../core/llm/endpointPool';
import type { IndexStore } from '../core/store/open';
import { countText, plural } from './amounts';
import { asUsage, number, text, WrongUsage, type Arguments, type CommandContext } from './command';

/** Options of the commands that ask models. */
export const modelOptions = {
  'base-url': { type: 'string', multiple: true },
  model: { type: 'string' },
  'key-env': { type: 'string' },
  concurrency: { type: 'string' },
  timeout: { type: 'string' },
  patience: { type: 'string' },
  'max-calls': { type: 'string' },
  'token-budget': { type: 'string' },
  'price-in': { type: 'string' },
  'price-out': { type: 'string' },
  'dry-run': { type: 'boolean' },
  yes: { type: 'boolean' },
} as const;

export const modelHelp = `  --base-url URL         endpoint that speaks OpenAI's chat completions, such as http://127.0.0.1:8000/v1; several spread
                         the load (default OPENAI_BASE_URL)
  --model M              the model's name at the endpoints
  --key-env NAME         variable of the environment that holds the key (default OPENAI_API_KEY)
  --concurrency N        requests in flight at most, over all endpoints (default ${defaultConcurrency})
  --timeout S            seconds after which a request is given up at the latest (default 120); one that takes two
                         or three times as long as the others is given up before
  --patience S           seconds to wait for a server that says that it is not ready (503 and the like), as while it loads
                         a model, or that is gone after it has answered (default ${defaultPatience})
  --max-calls N          requests to send at most
  --token-budget N       tokens to read and write at most
  --price-in P           price of a million tokens read, for the estimate of the cost
  --price-out P          price of a million tokens written
  --dry-run              print the estimate of calls, tokens and cost, and send nothing
  --yes                  don't ask for a confirmation of the estimate, which a terminal is asked for`;

/** What the flags say of a model. */
export interface ModelFlags {
  readonly model: string;
  readonly prices: Prices;
  readonly dryRun: boolean;
  readonly confirmed: boolean;
  /** Makes the model, whose replies are kept in the index. @throws Refusal `bad-endpoint` */
  readonly open: (store: IndexStore) => CachedModel;
  /** Makes the model alone, for callers that keep replies themselves. @throws Refusal `bad-endpoint` */
  readonly openPlain: () => EndpointPool;
}

/** @throws WrongUsage, Refusal `no-key` */
export function modelFlags(args: Arguments, context: CommandContext, defaults: { timeout?: number } = {}): ModelFlags {
  const { env } = context;
  const model = text(args, 'model');
  if (model === undefined) throw new WrongUsage('--model is needed: the name of the model at the endpoint.');
  const dryRun = args.values['dry-run'] === true;
  const urls = baseUrls(args, env);
  asUsage(() => urls.map(checkedUrl));
  if (urls.length === 0 && !dryRun)
    throw new WrongUsage('--base-url is needed: the address of an endpoint, such as http://127.0.0.1:8000/v1.');
  const key = apiKey(args, env);
  const concurrency = number(args, 'concurrency', defaultConcurrency, { low: 1, high: 10_000, whole: true });
  const timeout = number(args, 'timeout', defaults.timeout ?? 120, { low: 1, high: 86_400 });
  const patience = number(args, 'patience', defaultPatience, { low: 0, high: 86_400 });
  const maxCalls = number(args, 'max-calls', Infinity, { low: 1, whole: true });
  const maxTokens = number(args, 'token-budget', Infinity, { low: 1, whole: true });
  const [input, output] = ['price-in', 'price-out'].map((name) => number(args, name, NaN, { low: 0 }));
  const openPlain = (): EndpointPool => {
    // A dry run sends nothing, and so needs no address.
    const endpoints = (urls.length > 0 ? urls : ['http://127.0.0.1']).map((baseUrl) => ({
      baseUrl,
      ...(key !== undefined && { key }),
    }));
    const budget = new Budget({ maxCalls, maxTokens });
    const onAside = (place: string, reason: string): void =>
      context.warn(
        `${place} gives no replies (${reason}): the others do its share, and it is tried again now and then.`,
      );
    return new EndpointPool({ endpoints, model, concurrency, timeout, patience, budget, onAside });
  };
  return {
    ...{ model, dryRun, confirmed: args.values['yes'] === true, openPlain },
    prices: { ...priced('input', input), ...priced('output', output) },
    open: (store) => new CachedModel(openPlain(), store),
  };
}

/** The addresses that the flags name, else that of the environment; none where neither does. */
export function baseUrls(args: Arguments, env: CommandContext['env']): string[] {
  const given = args.values['base-url'];
  const urls = Array.isArray(given) ? given.filter((url) => typeof url === 'string') : [];
  const fallback = env['OPENAI_BASE_URL'] ?? '';
  return urls.length > 0 || fallback === '' ? urls : [fallback];
}

/**
 * The key, which only the environment may hold: a command line is seen by every process of the machine.
 * @throws Refusal `no-key`
 */
export function apiKey(args: Arguments, env: CommandContext['env']): string | undefined {
  const name = text(args, 'key-env');
  const key = env[name ?? 'OPENAI_API_KEY']?.trim();
  if (key !== undefined && key !== '') return key;
  if (name === undefined) return undefined;
  throw new Refusal({
    code: 'no-key',
    message: `The environment has no ${name}, which --key-env names.`,
    next: `Set ${name} to the key of the endpoint, or leave --key-env out.`,
  });
}

function priced(name: keyof Prices, price: number | undefined): Prices {
  return price === undefined || Number.isNaN(price) ? {} : { [name]: price };
}

/** An estimate as `--json` has it. */
export function estimateJson(use: ModelUse & { samples: number }, prices: Prices): object {
  const { samples, calls, promptTokens, completionTokens } = use;
  const cost = costOf(use, prices);
  return {
    ...{ samples, calls, prompt_tokens: promptTokens, completion_tokens: completionTokens },
    ...(cost !== undefined && { cost }),
  };
}

/**
 * Shows an estimate, and asks a person at a terminal to confirm it.
 * @returns whether to go on; false for a dry run
 * @throws Refusal `not-confirmed`
 */
export async function confirmUse(
  use: ModelUse & { samples: number },
  { prices, dryRun, confirmed, model }: ModelFlags,
  context: CommandContext,
): Promise<boolean> {
  const cost = costOf(use, prices);
  const costs = cost === undefined ? '' : `, at a cost of about ${cost.toPrecision(3)}`;
  context.say(
    `About ${plural(use.calls, 'request')} to ${model} for ${plural(use.samples, 'sample')}: ` +
      `${countText(use.promptTokens)} tokens to read, ${countText(use.completionTokens)} to write${costs}.`,
  );
  if (dryRun) return false;
  if (confirmed || use.calls === 0 || (await context.confirm('Go on?'))) return true;
  throw new Refusal({
    code: 'not-confirmed',
    message: 'Nothing was asked, since the estimate was not confirmed.',
    next: 'Answer with y, or give --yes; --limit and --max-calls make it less.',
  });
}
