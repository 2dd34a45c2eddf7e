import { hash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ChatMessage, ChatModel, ChatRequest } from '../../../../src/core/llm/chatModel';

export interface BatchRequest {
  custom_id: string;
  method: string;
  url: string;
  body: { model: string; messages: ChatMessage[]; temperature: number; response_format?: unknown };
}

/** Which of the listed names apply, as a model with a mind of its own would say; the same for the same question. */
export function namesFor(content: string): string[] {
  const names = [...content.matchAll(/^- (.+)$/gmu)].map((match) => match[1] ?? '');
  const [problem = ''] = /What is \d+\?/u.exec(content) ?? [];
  const chosen = names.filter((name) => Number.parseInt(hash('sha256', `${problem}${name}`).slice(0, 6), 16) % 3 === 0);
  return chosen.length > 0 ? chosen : names.slice(0, 1);
}

/** A model that answers live as the batch server does. */
export class LiveModel implements ChatModel {
  readonly name = 'm';
  readonly concurrency = 4;
  calls = 0;

  ask({ messages }: ChatRequest) {
    this.calls++;
    const text = JSON.stringify(namesFor(messages[0]?.content ?? ''));
    return Promise.resolve({ text, finish: 'stop' as const, promptTokens: 1, completionTokens: 1, cached: false });
  }
}

export function requestsIn(folder: string, name: string): BatchRequest[] {
  const lines = readFileSync(path.join(folder, name), 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as BatchRequest);
}

export function requestFilesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.requests.jsonl'));
}

/** One line of an output file, its names in one of the forms that models use. */
export function answerLine({ custom_id, body }: BatchRequest, text?: string): string {
  const names = namesFor(body.messages[0]?.content ?? '');
  const content = text ?? (custom_id < '8' ? JSON.stringify({ skills: names }) : `['${names.join("', '")}']`);
  return JSON.stringify({
    id: `batch_req_${custom_id.slice(0, 8)}`,
    custom_id,
    response: {
      status_code: 200,
      request_id: 'r',
      body: {
        choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
        usage: { prompt_tokens: 3, completion_tokens: 2 },
      },
    },
    error: null,
  });
}

export function errorLine({ custom_id }: BatchRequest): string {
  return JSON.stringify({
    id: 'x',
    custom_id,
    response: null,
    error: { code: 'batch_expired', message: 'It expired.' },
  });
}

/** Answers a file of requests: the lines in another order, `dropped` of a hundred left out, as many with an error. */
export function answerFile(folder: string, name: string, dropped = 0): string {
  const lines = requestsIn(folder, name)
    .reverse()
    .flatMap((request) => {
      const chance = Number.parseInt(hash('sha256', `${name}${request.custom_id}`).slice(0, 6), 16) % 100;
      if (chance < dropped) return [];
      return [chance < 2 * dropped ? errorLine(request) : answerLine(request)];
    });
  const file = path.join(folder, name.replace('requests', 'results'));
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}
