import type { Token } from './tokens';

/** Thrown where a text is no answer that the parser knows; caught by `parseAnswer` alone. */
export class NotUnderstood extends Error {
  override readonly name = 'NotUnderstood';
}

/** Nobody nests deeper; it bounds the stack on hostile input. */
const deepest = 60;

/** A place in the tokens of an answer. */
export class Cursor {
  private at = 0;
  private depth = 0;
  /** Bars that opened an absolute value, or a set with a condition, and are still to come. */
  bars = 0;
  /** Whether `:` separates the element of a set from its condition here, instead of making a ratio. */
  colonEnds = false;

  constructor(private readonly tokens: readonly Token[]) {}

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  /** The token that was taken last. */
  get previous(): Token | undefined {
    return this.tokens[this.at - 1];
  }

  /** Whether the next token is one of these signs, commands or words. */
  is(...texts: string[]): boolean {
    const token = this.peek();
    return token !== undefined && token.kind !== 'number' && token.kind !== 'letter' && texts.includes(token.text);
  }

  next(): Token {
    const token = this.tokens[this.at++];
    if (!token) throw new NotUnderstood('the answer breaks off');
    return token;
  }

  /** Takes the next token if it is one of these. */
  take(...texts: string[]): string | undefined {
    return this.is(...texts) ? this.next().text : undefined;
  }

  expect(...texts: string[]): string {
    const taken = this.take(...texts);
    if (taken === undefined) throw new NotUnderstood(`expected ${texts.join(' or ')}`);
    return taken;
  }

  /** Runs `read` one level deeper. */
  inside<T>(read: () => T): T {
    if (++this.depth > deepest) throw new NotUnderstood('nested too deeply');
    const result = read();
    this.depth--;
    return result;
  }

  /** Runs `read` where bars and colons have their ordinary meaning. */
  bracketed<T>(read: () => T): T {
    const { bars, colonEnds } = this;
    this.bars = 0;
    this.colonEnds = false;
    const result = this.inside(read);
    this.bars = bars;
    this.colonEnds = colonEnds;
    return result;
  }
}
