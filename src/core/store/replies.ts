import type { ChatReply } from '../llm/chatModel';
import type { Connection, Statement } from './driver';

/** A model's reply under the key of its request, see `requestKey`. */
export interface StoredReply extends Omit<ChatReply, 'cached'> {
  key: Buffer;
}

interface RawReply {
  text: string;
  reasoning: string | null;
  finish: ChatReply['finish'];
  prompt_tokens: number;
  completion_tokens: number;
}

/** Replies of models, so that no request is sent twice. */
export class ReplyTable {
  private getStatement: Statement<[Buffer], RawReply> | undefined;
  private saveStatement: Statement<[Buffer, string, string | null, string, number, number]> | undefined;

  constructor(private readonly db: Connection) {}

  get(key: Buffer): Omit<ChatReply, 'cached'> | undefined {
    this.getStatement ??= this.db.prepare(
      'SELECT text, reasoning, finish, prompt_tokens, completion_tokens FROM reply WHERE key = ?',
    );
    const raw = this.getStatement.get(key);
    return (
      raw && {
        text: raw.text,
        ...(raw.reasoning !== null && { reasoning: raw.reasoning }),
        finish: raw.finish,
        promptTokens: raw.prompt_tokens,
        completionTokens: raw.completion_tokens,
      }
    );
  }

  /** Stores a reply; a newer one takes the place of an older. */
  save({ key, text, reasoning, finish, promptTokens, completionTokens }: StoredReply): void {
    this.saveStatement ??= this.db.prepare(
      `INSERT INTO reply (key, text, reasoning, finish, prompt_tokens, completion_tokens) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET text = excluded.text, reasoning = excluded.reasoning, finish = excluded.finish,
         prompt_tokens = excluded.prompt_tokens, completion_tokens = excluded.completion_tokens`,
    );
    this.saveStatement.run(key, text, reasoning ?? null, finish, promptTokens, completionTokens);
  }

  remove(key: Buffer): void {
    this.db.prepare<[Buffer]>('DELETE FROM reply WHERE key = ?').run(key);
  }
}
