import { FieldLocator } from '../jsonl/fieldLocator';
import { longestPart, JsonElements, PartTooLong, type JsonElement, type JsonFrame } from './jsonElements';
import { cutOff, damaged } from './damage';
import type { UnpackedText } from './inflate';
import type { RawFile } from './rawFile';

const readAtOnce = 256 * 1024;
const byteOrderMark = '\u00ef\u00bb\u00bf';
const lineFeed = Buffer.from('\n');
const space = 0x20;

/**
 * The rows of a JSON document as lines: the elements of an array, or the field `row` of each entry of a Hub export's
 * `rows`, with all their characters as they are but line ends, which become spaces. Documents may follow each other, as when the pages of an export are appended to one file. Memory is bounded
 * by the longest row.
 * @throws Refusal `damaged-file` at the first thing that is no such document
 */
export async function* jsonRows(raw: RawFile): AsyncGenerator<UnpackedText> {
  const rows = new RowLines(raw);
  const elements = new JsonElements();
  const buffer = Buffer.allocUnsafe(readAtOnce);
  for (let at = 0; at < raw.size;) {
    const read = await raw.read(buffer, 0, Math.min(readAtOnce, raw.size - at), at);
    if (read === 0) break;
    const lines: Buffer[] = [];
    try {
      for (const part of elements.take(buffer.subarray(0, read), at)) {
        if ('element' in part) lines.push(rows.line(part.element), lineFeed);
        else rows.prove(part.frame);
      }
    } catch (error) {
      throw error instanceof PartTooLong ? tooLong(raw, error) : error;
    }
    at += read;
    if (lines.length > 0) yield { text: Buffer.concat(lines), read: at };
  }
  if (!elements.atEnd) throw cutOff(raw.file, 'json', raw.size);
}

/** Turns the rows of one file into lines, and keeps count of them. */
class RowLines {
  /** Rows of the document that is being read. */
  private count = 0;
  /** Rows of all documents. */
  private total = 0;
  /** Whether rows are wrapped, as the Hub does; unknown before the first. */
  private wrapped: boolean | undefined;
  private readonly locator = new FieldLocator([['row']]);
  private readonly span = new Int32Array(2);

  constructor(private readonly raw: RawFile) {}

  line({ bytes, offset }: JsonElement): Buffer {
    const value = this.parsed(bytes.toString('utf8'), offset, `row ${this.total + 1} is no JSON`);
    this.wrapped ??= 'row_idx' in value && isObject(value['row']);
    if (this.wrapped && !isObject(value['row']))
      throw damaged(this.raw.file, 'json', `at byte ${offset}`, `row ${this.total + 1} has no object "row"`);
    this.count++;
    this.total++;
    return oneLine(this.wrapped ? this.wrappedRow(bytes) : bytes);
  }

  private wrappedRow(bytes: Buffer): Buffer {
    this.locator.locate(bytes, 0, bytes.length, this.span);
    return bytes.subarray(this.span[0], this.span[1]);
  }

  /** Proves what is around the rows, and that every entry was a row. */
  prove({ text, offset }: JsonFrame): void {
    const frame = this.parsed(
      text.startsWith(byteOrderMark) ? text.slice(byteOrderMark.length) : text,
      offset,
      'the document is no JSON outside of its rows',
    );
    const rows = Array.isArray(frame) ? frame : frame['rows'];
    if (!Array.isArray(rows))
      throw damaged(this.raw.file, 'json', `at byte ${offset}`, 'a document has no array "rows"');
    if (rows.length !== this.count)
      throw damaged(this.raw.file, 'json', `in the document at byte ${offset}`, 'there are rows that are no objects');
    this.count = 0;
  }

  private parsed(text: string, offset: number, otherwise: string): Record<string, unknown> {
    try {
      return JSON.parse(text) as Record<string, unknown>;
    } catch (error) {
      throw damaged(this.raw.file, 'json', `at byte ${offset}`, otherwise, error);
    }
  }
}

/** The same JSON without line ends, which stand only between its parts; in place. */
function oneLine(bytes: Buffer): Buffer {
  for (const end of [0x0a, 0x0d])
    for (let at = bytes.indexOf(end); at >= 0; at = bytes.indexOf(end, at)) bytes[at] = space;
  return bytes;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tooLong({ file }: RawFile, { offset }: PartTooLong) {
  return damaged(file, 'json', `at byte ${offset}`, `something is longer than ${longestPart / 2 ** 20} MiB`);
}
