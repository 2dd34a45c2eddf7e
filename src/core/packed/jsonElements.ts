/** One element of an array of rows. */
export interface JsonElement {
  bytes: Buffer;
  /** Of its first byte, in the file. */
  offset: number;
}

/** What a document is when its elements are left out. */
export interface JsonFrame {
  /** The document with 0 in the place of every element. */
  text: string;
  /** Of its first byte, in the file. */
  offset: number;
}

export type JsonPart = { element: JsonElement } | { frame: JsonFrame };

const quote = 0x22;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

/** Bytes of an element, or of all that is around them, that are held in memory. */
export const longestPart = 256 * 1024 * 1024;

/** Parts of the frame that are kept apart: short strings cost far more than their characters. */
const manyParts = 10_000;

/** A part of a document is longer than memory is given for. */
export class PartTooLong extends Error {
  override readonly name = 'PartTooLong';

  constructor(readonly offset: number) {
    super('a part is too long');
  }
}

/**
 * Cuts JSON documents that come in pieces into their rows: the objects in an array at the top, or in the array "rows"
 * of an object at the top. Everything else is the frame, which comes after the rows, so that a parser can prove it.
 * Holds no more than one element and the frame. Nothing is validated here.
 */
export class JsonElements {
  private depth = 0;
  private inString = false;
  private escaped = false;
  /** The depth at which elements begin; 0 when no array of rows is open. */
  private rowsDepth = 0;
  /** Bytes of the element that has begun in an earlier piece. */
  private element: Buffer[] = [];
  private elementOffset = -1;
  private frame: string[] = [];
  private frameOffset = -1;
  private elementBytes = 0;
  private frameBytes = 0;

  /** Whether everything that was opened has been closed. */
  get atEnd(): boolean {
    return this.depth === 0 && !this.inString && this.frame.join('').trim() === '';
  }

  /** Takes the next bytes of the file, which begin at `offset`, and returns the parts that end in them. */
  *take(bytes: Buffer, offset: number): Generator<JsonPart> {
    let start = 0;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (this.inString) {
        at = this.pastString(bytes, at);
        continue;
      }
      if (byte === quote) this.inString = true;
      else if (byte === openBrace || byte === openBracket) {
        if (this.beginsElement(byte)) {
          this.keepFrame(bytes, start, at, offset);
          start = at;
          this.elementOffset = offset + at;
        }
        if (byte === openBracket && this.beginsRows(bytes, start, at)) this.rowsDepth = this.depth + 1;
        this.depth++;
      } else if (byte === closeBrace || byte === closeBracket) {
        this.depth--;
        if (this.elementOffset >= 0 && this.depth === this.rowsDepth) {
          yield { element: this.endElement(bytes, start, at + 1) };
          start = at + 1;
        } else if (this.depth < this.rowsDepth) this.rowsDepth = 0;
        if (this.depth <= 0) {
          this.keepFrame(bytes, start, at + 1, offset);
          yield { frame: this.endFrame() };
          start = at + 1;
        }
      }
    }
    if (this.elementOffset >= 0) this.keepElement(bytes, start);
    else this.keepFrame(bytes, start, bytes.length, offset);
  }

  /** The position of the last byte of the string, or of the bytes. */
  private pastString(bytes: Buffer, from: number): number {
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at];
      if (this.escaped) this.escaped = false;
      else if (byte === backslash) this.escaped = true;
      else if (byte === quote) {
        this.inString = false;
        return at;
      }
    }
    return bytes.length;
  }

  private beginsElement(byte: number): boolean {
    return byte === openBrace && this.elementOffset < 0 && this.rowsDepth > 0 && this.depth === this.rowsDepth;
  }

  /** Whether the bracket at `at` opens the array of rows: it is the document, or stands behind the key "rows". */
  private beginsRows(bytes: Buffer, start: number, at: number): boolean {
    if (this.elementOffset >= 0) return false;
    if (this.depth === 0) return true;
    if (this.depth !== 1) return false;
    const before = bytes.toString('latin1', Math.max(start, at - 32), at);
    return /"rows"\s*:\s*$/u.test(this.frame.slice(-4).join('').slice(-32) + before);
  }

  private keepElement(bytes: Buffer, start: number): void {
    this.elementBytes += bytes.length - start;
    if (this.elementBytes > longestPart) throw new PartTooLong(this.elementOffset);
    this.element.push(Buffer.from(bytes.subarray(start)));
  }

  private endElement(bytes: Buffer, start: number, end: number): JsonElement {
    const last = bytes.subarray(start, end);
    const whole = this.element.length > 0 ? Buffer.concat([...this.element, last]) : last;
    const element = { bytes: whole, offset: this.elementOffset };
    this.element = [];
    this.elementBytes = 0;
    this.elementOffset = -1;
    this.frame.push('0');
    return element;
  }

  /** The frame is kept as text of single bytes: elements, where all characters beyond ASCII may be, are not in it. */
  private keepFrame(bytes: Buffer, start: number, end: number, offset: number): void {
    if (end === start) return;
    if (this.frameOffset < 0) this.frameOffset = offset + start;
    this.frameBytes += end - start;
    if (this.frameBytes > longestPart) throw new PartTooLong(offset + start);
    this.frame.push(bytes.toString('latin1', start, end));
    if (this.frame.length > manyParts) this.frame = [this.frame.join('')];
  }

  private endFrame(): JsonFrame {
    const frame = { text: this.frame.join(''), offset: this.frameOffset };
    this.frame = [];
    this.frameOffset = -1;
    this.frameBytes = 0;
    this.depth = 0;
    this.rowsDepth = 0;
    return frame;
  }
}
