import { longestPart, PartTooLong } from '../../packed/jsonElements';

/** The names on the way to a value in a document; `*` stands for a place in an array. */
export type JsonPath = readonly string[];

/** One element of an array whose elements are wanted one by one. */
export interface JsonPart {
  /** Of the array. */
  path: JsonPath;
  bytes: Buffer;
  /** Of its first byte, in the file. */
  offset: number;
}

interface Level {
  array: boolean;
  /** Under which it stands in what holds it. */
  key: string;
  /** Whether its elements are parts. */
  cut: boolean;
}

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** The document closes what it has not opened, or goes on after its end. */
export class MisplacedByte extends Error {
  override readonly name = 'MisplacedByte';

  constructor(readonly offset: number) {
    super('a byte is out of place');
  }
}

/**
 * Cuts a JSON document that comes in pieces into the elements of the arrays that are wanted, each of them a value of any
 * kind. All else is the frame, in which 0 stands for every element. Holds one element and the frame; nothing is validated
 * here but that brackets close: a parser proves each part.
 */
export class JsonParts {
  private readonly stack: Level[] = [];
  private begun = false;
  private inString = false;
  private escaped = false;
  /** The string that is being read is a name. */
  private inKey = false;
  private expectsKey = false;
  private key: Buffer[] = [];
  private lastKey = '';
  /** Levels that are open inside of the element; -1 outside of elements. */
  private depth = -1;
  private scalar = false;
  private element: Buffer[] = [];
  private elementOffset = 0;
  private held = 0;
  private readonly frame: string[] = [];

  /** @param wanted whether the elements of the array at a path are parts */
  constructor(private readonly wanted: (path: JsonPath) => boolean) {}

  /** Whether a document has begun and everything that it opened is closed. */
  get atEnd(): boolean {
    return this.begun && this.stack.length === 0 && !this.inString;
  }

  /** The document without the elements, once it is at its end. */
  frameText(): string {
    return this.frame.join('');
  }

  /** Takes the next bytes of the file, which begin at `offset`. @throws MisplacedByte, PartTooLong */
  *take(bytes: Buffer, offset: number): Generator<JsonPart> {
    /** Where the bytes begin that are neither in the frame nor in the element yet. */
    let start = 0;
    for (let at = 0; at < bytes.length; at++) {
      if (this.inString) {
        at = this.pastString(bytes, at);
        continue;
      }
      const byte = bytes[at] ?? 0;
      if (this.depth < 0) {
        if (this.beginsElement(byte)) {
          this.keepFrame(bytes, start, at);
          this.begin(byte, offset + at);
          start = at;
        } else {
          this.inFrame(byte, offset + at);
          continue;
        }
      } else if (this.scalar) {
        if (byte !== comma && byte !== closeBracket) continue;
        yield this.end(bytes, start, at);
        start = at;
        this.inFrame(byte, offset + at);
        continue;
      }
      if (byte === quote) this.inString = true;
      else if (byte === openBrace || byte === openBracket) this.depth++;
      else if (byte === closeBrace || byte === closeBracket) {
        this.depth--;
        if (this.depth > 0) continue;
        yield this.end(bytes, start, at + 1);
        start = at + 1;
      }
    }
    if (this.depth < 0) this.keepFrame(bytes, start, bytes.length);
    else this.keepElement(bytes, start, bytes.length);
  }

  /** The position of the last byte of the string, or of the bytes. */
  private pastString(bytes: Buffer, from: number): number {
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at];
      if (this.escaped) this.escaped = false;
      else if (byte === backslash) this.escaped = true;
      else if (byte === quote) {
        this.inString = false;
        if (this.inKey) this.endKey(bytes, from, at);
        return at;
      }
    }
    if (this.inKey) this.key.push(Buffer.from(bytes.subarray(from)));
    return bytes.length;
  }

  private endKey(bytes: Buffer, from: number, at: number): void {
    this.inKey = false;
    this.lastKey = nameOf(Buffer.concat([...this.key, bytes.subarray(from, at)]).toString('utf8'));
    this.key = [];
  }

  private beginsElement(byte: number): boolean {
    if (this.stack.at(-1)?.cut !== true) return false;
    return byte > 0x20 && byte !== comma && byte !== closeBracket;
  }

  private begin(byte: number, offset: number): void {
    this.depth = 0;
    this.scalar = byte !== openBrace && byte !== openBracket;
    this.elementOffset = offset;
  }

  private end(bytes: Buffer, start: number, end: number): JsonPart {
    this.keepElement(bytes, start, end);
    const part = { path: this.path(), bytes: Buffer.concat(this.element), offset: this.elementOffset };
    this.element = [];
    this.held = 0;
    this.depth = -1;
    this.scalar = false;
    this.frame.push('0');
    return part;
  }

  private inFrame(byte: number, offset: number): void {
    const top = this.stack.at(-1);
    if (byte <= 0x20 || byte >= 0x80) return;
    if (!top && this.begun) throw new MisplacedByte(offset);
    this.begun = true;
    if (byte === quote) {
      this.inString = true;
      this.inKey = top?.array === false && this.expectsKey;
      this.expectsKey = false;
    } else if (byte === comma) this.expectsKey = true;
    else if (byte === openBrace || byte === openBracket) {
      const array = byte === openBracket;
      const level = { array, key: top?.array === true ? '*' : this.lastKey, cut: false };
      this.stack.push(level);
      level.cut = array && this.wanted(this.path());
      this.expectsKey = true;
    } else if (byte === closeBrace || byte === closeBracket) {
      if (!top) throw new MisplacedByte(offset);
      this.stack.pop();
    }
  }

  /** The names of all levels but the document itself. */
  private path(): string[] {
    return this.stack.slice(1).map(({ key }) => key);
  }

  private keepFrame(bytes: Buffer, start: number, end: number): void {
    if (end <= start) return;
    this.frame.push(bytes.toString('latin1', start, end));
    if (this.frame.length > 10_000) this.frame.splice(0, this.frame.length, this.frame.join(''));
    if ((this.frame[0]?.length ?? 0) > longestPart) throw new PartTooLong(0);
  }

  private keepElement(bytes: Buffer, start: number, end: number): void {
    this.held += end - start;
    if (this.held > longestPart) throw new PartTooLong(this.elementOffset);
    this.element.push(Buffer.from(bytes.subarray(start, end)));
  }
}

/** A name as it is meant; one that cannot be read is found by the parser of the frame. */
function nameOf(written: string): string {
  if (!written.includes('\\')) return written;
  try {
    return String(JSON.parse(`"${written}"`));
  } catch {
    return written;
  }
}
