import type { SpelledText } from '../jsonl/spelledText';

/**
 * Characters that make a token, by kind of text: rules of thumb for the byte-pair tokenizers of Qwen and DeepSeek on
 * English mathematics. A common word is one token with the space before it, a rare one several; Qwen makes every digit a
 * token of its own; signs of formulas often join into pairs, ideographs into words.
 */
export const tokenRates = { letters: 4, digits: 1, signs: 1.6, ideographs: 1.5, others: 1 } as const;

const quote = 0x22;
const backslash = 0x5c;
const zero = 0x30;
const nine = 0x39;

/** Parts of a token in which each rate is a whole number, so that sums of them are exact. */
const partsOfToken = 24;

/** What every UTF-16 code unit adds, in parts of a token. A look into a table costs half of what comparing does. */
const partsOf = Uint8Array.from({ length: 0x10000 }, (_, unit) => Math.round(partsOfToken * tokensOf(unit)));

function tokensOf(unit: number): number {
  if (unit <= 0x20) return 0;
  if (unit >= zero && unit <= nine) return 1 / tokenRates.digits;
  if (isLetter(unit)) return 1 / tokenRates.letters;
  if (unit < 0x80) return 1 / tokenRates.signs;
  return 1 / (isIdeograph(unit) ? tokenRates.ideographs : tokenRates.others);
}

/**
 * About how many tokens a text is, for histograms and warnings; no tokenizer is asked, and one may say a third more or
 * less. White space goes with what follows it. O(characters), some 1,000 million of them a second.
 */
export function estimateTokens(text: string): number {
  return tokensOfParts(tokenParts(text));
}

/** What the characters of a text add up to: sums of it are those of texts that stand one after the other. */
export function tokenParts(text: string): number {
  let parts = 0;
  for (let at = 0; at < text.length; at++) parts += partsOf[text.charCodeAt(at)] ?? 0;
  return parts;
}

/** The tokens of a text, or of several, from their {@link tokenParts}. */
export function tokensOfParts(parts: number): number {
  return Math.ceil(parts / partsOfToken);
}

/** In the place of what a byte adds: only the bytes that follow it tell. */
const tellsNothing = 255;

const partsOfByte = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === backslash || byte >= 0x80 ? tellsNothing : (partsOf[byte] ?? 0),
);

/** The letters after a backslash that JSON.stringify writes; what they stand for is white space or adds nothing. */
const whiteEscapes: ReadonlySet<number> = new Set(Array.from('nrtbf', (letter) => letter.charCodeAt(0)));

/**
 * What two bytes add that stand one after the other, by the number that they make: a letter beside a letter, or a backslash
 * and what it escapes. Half as many looks take little more than half the time. Made when it is first needed.
 */
let partsOfPair: Uint8Array | undefined;

function pairTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(tellsNothing);
  // The first byte is the low one on some machines and the high one on others.
  const [isLowFirst] = new Uint8Array(Uint16Array.of(1).buffer);
  for (let first = 0; first < 0x100; first++)
    for (let second = 0; second < 0x100; second++) {
      const parts = first === backslash ? escapedParts(second) : sumOfTwo(first, second);
      table[isLowFirst === 1 ? first | (second << 8) : (first << 8) | second] = parts;
    }
  return table;
}

function sumOfTwo(first: number, second: number): number {
  const [one = tellsNothing, other = tellsNothing] = [partsOfByte[first], partsOfByte[second]];
  return one === tellsNothing || other === tellsNothing ? tellsNothing : one + other;
}

/** What a backslash and the byte behind it add; {@link tellsNothing} for escapes that JSON.stringify does not write. */
function escapedParts(escaped: number): number {
  if (escaped === quote || escaped === backslash) return partsOf[escaped] ?? 0;
  return whiteEscapes.has(escaped) ? 0 : tellsNothing;
}

/** The pairs of the bytes that were asked for last: rows lie in few large buffers. */
let pairs: Uint16Array = new Uint16Array(0);

function pairsOf({ buffer }: Buffer): Uint16Array {
  if (pairs.buffer !== buffer) pairs = new Uint16Array(buffer, 0, buffer.byteLength >> 1);
  return pairs;
}

/**
 * {@link tokenParts} of a text that is spelled in JSON, without reading it; -1 where it is spelled in another way than
 * JSON.stringify and the lines of a set do. O(bytes), some 1,300 million a second.
 */
export function spelledParts({ bytes, start, end }: SpelledText): number {
  const table = (partsOfPair ??= pairTable());
  const words = pairsOf(bytes);
  const { byteOffset } = bytes;
  const lastWord = (end + byteOffset) >> 1;
  let parts = 0;
  for (let at = start; at < end;) {
    if (((at + byteOffset) & 1) === 0) {
      let word = (at + byteOffset) >> 1;
      for (; word < lastWord; word++) {
        const here = table[words[word] ?? 0] ?? tellsNothing;
        if (here === tellsNothing) break;
        parts += here;
      }
      at = 2 * word - byteOffset;
      if (at >= end) break;
    }
    const byte = bytes[at] ?? 0;
    const here = partsOfByte[byte] ?? 0;
    if (here !== tellsNothing) {
      parts += here;
      at++;
    } else if (byte === backslash) {
      const escaped = escapedParts(bytes[at + 1] ?? 0);
      if (escaped === tellsNothing) return -1;
      parts += escaped;
      at += 2;
    } else {
      const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
      const point = codePoint(bytes, at, length);
      if (point === 0x85 || point === 0x2028 || point === 0x2029) return -1;
      // A pair of surrogates adds what each of them does.
      parts += point < 0x10000 ? (partsOf[point] ?? 0) : 2 * (partsOf[0xd800] ?? 0);
      at += length;
    }
  }
  return parts;
}

/** Of a character of several bytes, which must be valid. */
function codePoint(bytes: Buffer, at: number, length: 2 | 3 | 4): number {
  let point = (bytes[at] ?? 0) & (0x7f >> length);
  for (let next = at + 1; next < at + length; next++) point = (point << 6) | ((bytes[next] ?? 0) & 0x3f);
  return point;
}

/** Letters of Latin, Greek and Cyrillic. */
function isLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0xc0 && unit < 0x530);
}

/** Chinese, Japanese and Korean. */
function isIdeograph(unit: number): boolean {
  return (unit >= 0x3040 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3);
}
