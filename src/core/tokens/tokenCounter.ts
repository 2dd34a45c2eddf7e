import { Tokenizer } from '@huggingface/tokenizers';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { estimateTokens } from '../dataset/tokenEstimate';
import { Refusal } from '../job/refusal';
import { fileRefusal } from '../jsonl/fileRefusal';

/** Counts the tokens of texts. */
export interface TokenCounter {
  /** Says by what tokens are counted: what another has counted is no answer. */
  readonly key: string;
  /** The same for people. */
  readonly name: string;
  /** Whether a tokenizer counts, and not a rule of thumb. */
  readonly exact: boolean;
  /** Tokens of a text, without those that a model's template puts around it. */
  readonly count: (text: string) => number;
  /** What another thread loads it from by {@link loadTokenizer}; absent for an estimate. */
  readonly from?: { readonly file: string; readonly name: string };
}

/** The rule of thumb for mathematics in English; see {@link estimateTokens} for how far it may be off. */
export const estimatedTokens: TokenCounter = {
  key: 'estimate 1',
  name: 'estimated, by a third too many or too few',
  exact: false,
  count: estimateTokens,
};

/** Pieces of text whose tokens are remembered: words come again and again. Some 20 MB. */
const mostPieces = 200_000;
/** Longer pieces hardly come twice. */
const longestPiece = 64;

/**
 * A counter by a tokenizer in the form of Hugging Face's `tokenizer.json`, some megabytes of text a second.
 * @param file absolute
 * @throws Refusal `bad-tokenizer`, `missing-file`, ...
 */
export async function loadTokenizer(file: string, name = file): Promise<TokenCounter & { digest: string }> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw fileRefusal(error, name);
  });
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  const { tokenizer, spell } = parseTokenizer(bytes.toString('utf8'), name);
  const count = countingOf(tokenizer, spell);
  // What the file lacks shows only when it is used.
  try {
    count('What is 2 + 2?\n');
  } catch (error) {
    throw badTokenizer(name, (error as Error).message, error);
  }
  return { key: `tokenizer ${digest}`, name: `counted by ${name}`, exact: true, count, digest, from: { file, name } };
}

function parseTokenizer(text: string, name: string): { tokenizer: Tokenizer; spell: Spelling } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) throw new Error('it holds no object');
    const { byteLevel, rest } = withoutByteLevel(value);
    return { tokenizer: new Tokenizer(rest, {}), spell: spellingOf(byteLevel) };
  } catch (error) {
    throw badTokenizer(name, (error as Error).message, error);
  }
}

/** The form in which a model's vocabulary holds a piece of text. */
type Spelling = (piece: string) => string[];

/**
 * Most tokenizers spell every piece byte by byte in the last step before the model, which takes as long as all other
 * steps; it is taken off here, and done for pieces that are new.
 */
function withoutByteLevel(value: object): { rest: object; byteLevel?: object } {
  const { pre_tokenizer: cut } = value as { pre_tokenizer?: unknown };
  if (typeof cut !== 'object' || cut === null || !('pretokenizers' in cut) || !Array.isArray(cut.pretokenizers))
    return { rest: value };
  const steps = cut.pretokenizers as unknown[];
  const last = steps.at(-1);
  if (!isPlainByteLevel(last) || steps.length < 2) return { rest: value };
  return { rest: { ...value, pre_tokenizer: { ...cut, pretokenizers: steps.slice(0, -1) } }, byteLevel: last };
}

/** Whether a step does nothing but spell. */
function isPlainByteLevel(step: unknown): step is object {
  if (typeof step !== 'object' || step === null) return false;
  const { type, use_regex, add_prefix_space } = step as Record<string, unknown>;
  return type === 'ByteLevel' && use_regex === false && add_prefix_space !== true;
}

function spellingOf(byteLevel: object | undefined): Spelling {
  const nothing = { model: { type: 'BPE', vocab: {}, merges: [] }, normalizer: null, post_processor: null };
  const step =
    byteLevel &&
    new Tokenizer({ ...nothing, pre_tokenizer: byteLevel, decoder: null, added_tokens: [] }, {}).pre_tokenizer;
  return (piece) => (step ? step.pre_tokenize(piece) : [piece]);
}

function badTokenizer(name: string, reason: string, cause: unknown): Refusal {
  return new Refusal(
    {
      code: 'bad-tokenizer',
      message: `${name} is no tokenizer that can be used: ${reason.replace(/\.$/u, '')}.`,
      file: name,
      next: "Give the tokenizer.json of the student's model; leave --tokenizer out to have tokens estimated.",
    },
    { cause },
  );
}

/**
 * Counting asks the tokenizer's model once for each different piece. The model is replaced by one that counts and gives
 * no tokens back, so that what leads up to it (added tokens, normal forms, the cut into pieces) stays the package's own.
 */
function countingOf(tokenizer: Tokenizer, spell: Spelling): (text: string) => number {
  const { model } = tokenizer;
  if (!model) return (text) => tokenizer.tokenize(text, { add_special_tokens: false }).length;
  const known = new Map<string, number>();
  let counted = 0;
  const countPiece = (piece: string): number => {
    let tokens = known.get(piece);
    if (tokens === undefined) {
      tokens = model.encode(spell(piece)).length;
      if (known.size >= mostPieces) known.clear();
      if (piece.length <= longestPiece) known.set(piece, tokens);
    }
    return tokens;
  };
  const counting = (pieces: string[]): string[] => {
    // Unknown signs beside each other are one token to such a model, across pieces.
    if (model.fuse_unk) counted += model._call(pieces.flatMap(spell)).length;
    else for (const piece of pieces) counted += countPiece(piece);
    return [];
  };
  tokenizer.model = counting as unknown as typeof model;
  return (text) => {
    counted = 0;
    return tokenizer.tokenize(text, { add_special_tokens: false }).length + counted;
  };
}
