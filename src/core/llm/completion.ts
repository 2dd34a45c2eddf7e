import type { ChatReply, ChatRequest } from './chatModel';

/** Members of a request that not every endpoint takes; an endpoint is asked without those that it has refused. */
export interface Dialect {
  schema: boolean;
  temperature: boolean;
  /** The newer name of the limit, which the older one is refused for by some. */
  newTokenLimit: boolean;
}

/** What an endpoint is taken to understand until it says otherwise. */
export const fullDialect: Dialect = { schema: true, temperature: true, newTokenLimit: false };

/** The body of a chat completion request: the same for live requests and for batch files. */
export function completionBody(model: string, request: ChatRequest, dialect: Dialect = fullDialect) {
  const { messages, temperature, maxTokens, schema } = request;
  return {
    model,
    messages: messages.map(({ role, content }) => ({ role, content })),
    ...(dialect.temperature && { temperature }),
    ...(maxTokens !== undefined &&
      (dialect.newTokenLimit ? { max_completion_tokens: maxTokens } : { max_tokens: maxTokens })),
    ...(schema &&
      dialect.schema && {
        response_format: {
          type: 'json_schema' as const,
          json_schema: { name: schema.name, strict: true, schema: { ...schema.schema } },
        },
      }),
  };
}

/**
 * What an endpoint may take instead, after it refused a request as wrong: the member that its words name, else the
 * schema, which is what the fewest understand. Undefined when nothing is left to leave out.
 */
export function humblerDialect(dialect: Dialect, request: ChatRequest, reason: string): Dialect | undefined {
  if (/max_completion_tokens|max_tokens.*(?:unsupported|not supported)/iu.test(reason) && !dialect.newTokenLimit)
    return request.maxTokens === undefined ? undefined : { ...dialect, newTokenLimit: true };
  if (/temperature/iu.test(reason) && dialect.temperature) return { ...dialect, temperature: false };
  const tooLong = /context|too long|maximum.*length/iu.test(reason);
  return dialect.schema && request.schema && !tooLong ? { ...dialect, schema: false } : undefined;
}

/**
 * Reads a chat completion, which is data from outside.
 * @returns undefined when it is none: an error page, another protocol
 */
export function readCompletion(value: unknown): ChatReply | undefined {
  const choices = member(value, 'choices');
  const choice: unknown = Array.isArray(choices) ? choices[0] : undefined;
  const message = member(choice, 'message');
  if (typeof message !== 'object' || message === null) return undefined;
  const text = textOf(member(message, 'content'));
  const reasoning = textOf(member(message, 'reasoning_content')) ?? textOf(member(message, 'reasoning'));
  if (text === undefined && reasoning === undefined) return undefined;
  const finish = member(choice, 'finish_reason');
  const usage = member(value, 'usage');
  return {
    text: text ?? '',
    ...(reasoning !== undefined && reasoning !== '' && { reasoning }),
    finish: finish === 'stop' || finish === 'length' ? finish : 'other',
    promptTokens: countOf(member(usage, 'prompt_tokens')),
    completionTokens: countOf(member(usage, 'completion_tokens')),
    cached: false,
  };
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/** A text, or the texts of a list of parts. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return undefined;
  const texts = value.map((part: unknown) => member(part, 'text'));
  return texts.filter((text) => typeof text === 'string').join('');
}

function countOf(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}
