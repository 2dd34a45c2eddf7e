import { Refusal } from '../job/refusal';
import { refuseForeign } from './foreignHead';

/** What a corpus that is no plain JSONL is packed as. `json` is one document: a Hub `rows` export or an array. */
export type PackedKind = 'gzip' | 'zstd' | 'parquet' | 'json';

/** Bytes at a file's start that {@link packedKindOf} looks at. */
export const headBytes = 4_096;

/** Endings of files that can hold a corpus by their name alone; `.json` files can too, but few do. */
const corpusName = /\.(?:(?:jsonl|ndjson)(?:\.(?:gz|zst))?|parquet)$/iu;

const magics: Readonly<Record<Exclude<PackedKind, 'json'>, (head: Buffer) => boolean>> = {
  gzip: (head) => head[0] === 0x1f && head[1] === 0x8b,
  // A Zstandard file may begin with a frame to be skipped: 0x184D2A50 to 0x184D2A5F.
  zstd: (head) => head.length >= 4 && (head.readUInt32LE(0) === 0xfd2fb528 || head.readUInt32LE(0) >>> 4 === 0x184d2a5),
  parquet: (head) => head.toString('latin1', 0, 4) === 'PAR1',
};

const endings: Readonly<Record<string, Exclude<PackedKind, 'json'>>> = {
  '.gz': 'gzip',
  '.zst': 'zstd',
  '.parquet': 'parquet',
};

const inWords: Readonly<Record<PackedKind, string>> = {
  gzip: 'gzip',
  zstd: 'Zstandard',
  parquet: 'Parquet',
  json: 'one JSON document',
};

/** A kind for people. */
export function kindInWords(kind: PackedKind): string {
  return inWords[kind];
}

/** How rows become lines of JSON, for people; undefined where the lines are the file's own. */
export function conversionInWords(kind: PackedKind): string | undefined {
  if (kind === 'parquet')
    return 'row n, counted from 0, is read as line n + 1; dates as ISO 8601 text, integers beyond 2^53 as text, bytes as text where they are UTF-8 and else in Base64, NaN as null';
  if (kind === 'json') return 'row n, counted from 0, is read as line n + 1';
  return undefined;
}

/** Whether a file of this name is looked at when a folder is searched for corpora. */
export function isCorpusName(name: string): boolean {
  return corpusName.test(name);
}

/** A file's name without what it says of its form: `weak` for `weak.jsonl.gz`. */
export function bareName(name: string): string {
  return name.replace(/\.(?:gz|zst)$/iu, '').replace(/(?<=.)\.[^.]*$/u, '');
}

/**
 * What a file is packed as, judged by its first bytes, because names lie; undefined for plain lines.
 * @param head the first {@link headBytes} of the file, or all of a shorter one
 * @throws Refusal `not-as-named` for a name that promises what the bytes do not hold, and as {@link refuseForeign} does
 */
export function packedKindOf(file: string, head: Buffer): PackedKind | undefined {
  if (head.length === 0) return undefined;
  for (const kind of ['gzip', 'zstd', 'parquet'] as const) if (magics[kind](head)) return kind;
  refuseForeign(file, head);
  const ending = /\.[^./\\]+$/u.exec(file)?.[0].toLowerCase() ?? '';
  const promised = endings[ending];
  if (promised) throw notAsNamed(file, ending, promised);
  if (ending === '.json') return isRowsDocument(head) ? 'json' : undefined;
  return isArrayOverLines(head) ? 'json' : undefined;
}

/**
 * Whether a file is one array of objects though its name says lines: no line of such a file can be a sample. A line that
 * is an array of its own may stand among good ones, and is a fault of that line.
 */
function isArrayOverLines(head: Buffer): boolean {
  const text = head.toString('utf8');
  if (!/^\ufeff?\s*\[\s*\{/u.test(text)) return false;
  const [first = '', ...others] = text.trim().split('\n');
  return others.length === 0 || !first.trimEnd().endsWith(']');
}

/** An array of objects, or an answer of the Hub's server, whose rows follow its features. */
const rowsStart =
  /^\ufeff?\s*(?:\[\s*\{|\{\s*(?:"(?:dataset|config|split)"\s*:\s*"[^"]*"\s*,\s*)*"(?:features|rows)"\s*:\s*\[)/u;

/** Whether a JSON document looks like rows. */
function isRowsDocument(head: Buffer): boolean {
  return rowsStart.test(head.toString('utf8'));
}

function notAsNamed(file: string, ending: string, promised: PackedKind): Refusal {
  return new Refusal({
    code: 'not-as-named',
    message: `${file} does not begin as a ${inWords[promised]} file does.`,
    file,
    next: `Fetch or pack it again; if it is something else, give it a name that does not end in ${ending}.`,
  });
}
