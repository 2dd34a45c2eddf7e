import type { ChatReply } from '../../llm/chatModel';
import { readCompletion } from '../../llm/completion';
import type { JsonObject } from '../../jsonl/parseLine';

/** One line of a batch's output or error file. */
export type ResultRow = { id: string } & ({ reply: ChatReply } | { error: string });

/** A longer reply is no list of names; it is not kept. */
const longestReply = 2 * 1024 * 1024;
const longestReason = 300;

/**
 * Reads a line as OpenAI's Batch API and `vllm run-batch` write it: `{custom_id, response: {status_code, body}, error}`.
 * @returns undefined when it is no such line
 */
export function readResult(row: JsonObject): ResultRow | undefined {
  const { custom_id: id, response, error } = row;
  if (typeof id !== 'string' || (response === undefined && error === undefined)) return undefined;
  const status = memberOf(response, 'status_code');
  const body = memberOf(response, 'body') ?? response;
  if (error !== undefined && error !== null) return { id, error: reasonIn(error) };
  if (typeof status === 'number' && status !== 200) return { id, error: `status ${status}: ${reasonIn(body)}` };
  const reply = readCompletion(body);
  if (!reply) return { id, error: 'there is no chat completion in the response' };
  if (reply.text.length > longestReply) return { id, error: `the reply has ${reply.text.length} characters` };
  return { id, reply };
}

function reasonIn(value: unknown): string {
  const message =
    memberOf(memberOf(value, 'error'), 'message') ?? memberOf(value, 'message') ?? memberOf(value, 'code');
  const reason = typeof message === 'string' ? message : JSON.stringify(value ?? null);
  return reason.slice(0, longestReason).toWellFormed();
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
