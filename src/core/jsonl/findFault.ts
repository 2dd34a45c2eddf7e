import { utf8Length } from './utf8';

/** Where a line is no JSON text, and why. */
export interface JsonFault {
  /** Byte offset within the line; its length when the line ends too early. */
  at: number;
  code: 'bad-json' | 'invalid-utf8';
  message: string;
}

/**
 * The first fault of a line against RFC 8259 in UTF-8, or undefined when it is a JSON text. Iterative, so that no depth
 * of nesting can exhaust the stack. Slower than the engine's parser by far: for lines that it has refused.
 */
export function findFault(line: Buffer): JsonFault | undefined {
  const scanner = new Scanner(line);
  try {
    scanner.text();
    return undefined;
  } catch (error) {
    if (error instanceof FaultFound) return error.fault;
    throw error;
  }
}

class FaultFound extends Error {
  constructor(readonly fault: JsonFault) {
    super(fault.message);
  }
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

/** Words that other languages write where JSON has a word of its own. */
const foreignWords: Readonly<Record<string, string>> = {
  True: 'Python writes True, JSON writes true.',
  False: 'Python writes False, JSON writes false.',
  None: 'Python writes None, JSON writes null.',
  NaN: 'NaN is no JSON value; write null.',
  Infinity: 'Infinity is no JSON value; write null or a string.',
  undefined: 'undefined is no JSON value; write null.',
};

const controlNames: Readonly<Record<number, string>> = { 8: '\\b', 9: '\\t', 10: '\\n', 12: '\\f', 13: '\\r' };

class Scanner {
  private at = 0;
  /** The closing byte of every open object and array. */
  private readonly open: number[] = [];

  constructor(private readonly line: Buffer) {}

  text(): void {
    this.value('a value');
    while (this.open.length > 0) this.afterValue();
    this.space();
    if (this.at < this.line.length) this.trailing();
  }

  /** A value that is whole, or the openings of nested objects and arrays up to the first such value in them. */
  private value(expected: string): void {
    for (let wanted = expected; ;) {
      this.space();
      const byte = this.line[this.at];
      if (byte === openBrace || byte === openBracket) {
        if (this.opened(byte)) return;
        wanted = byte === openBrace ? 'a value' : 'a value or ]';
        continue;
      }
      if (byte === quote) this.string();
      else if (byte === 0x2d || isDigit(byte)) this.number();
      else this.literal(wanted);
      return;
    }
  }

  /** Goes to the first value in an object or array; true when there is none and it is closed already. */
  private opened(byte: number): boolean {
    const closing = byte === openBrace ? closeBrace : closeBracket;
    this.at++;
    this.open.push(closing);
    this.space();
    if (this.line[this.at] === closing) {
      this.close();
      return true;
    }
    if (byte === openBrace) this.key();
    return false;
  }

  private literal(expected: string): void {
    const word = this.word();
    if (word !== 'true' && word !== 'false' && word !== 'null') this.noValue(expected);
    this.at += word.length;
  }

  private close(): void {
    this.open.pop();
    this.at++;
  }

  private key(): void {
    this.space();
    const byte = this.line[this.at];
    if (byte !== quote) {
      const word = this.word();
      if (word !== '') this.fail(this.at, `The key ${word} must be in double quotes.`);
      this.noValue('a key in double quotes');
    }
    this.string();
    this.space();
    if (this.line[this.at] !== 0x3a) this.unexpected('a colon after the key');
    this.at++;
  }

  private afterValue(): void {
    this.space();
    const closing = this.open.at(-1);
    const byte = this.line[this.at];
    if (byte === closing) {
      this.close();
      return;
    }
    const inObject = closing === closeBrace;
    if (byte !== comma) this.unexpected(inObject ? 'a comma or } after the value' : 'a comma or ] after the value');
    const at = this.at++;
    this.space();
    if (this.line[this.at] === closing) this.fail(at, `Trailing comma before ${inObject ? '}' : ']'}.`);
    if (inObject) this.key();
    this.value('a value');
  }

  private string(): void {
    const { line } = this;
    this.at++;
    for (;;) {
      const byte = line[this.at];
      if (byte === undefined) this.cutOff('inside a string');
      if (byte === quote) break;
      if (byte === backslash) this.escape();
      else if (byte < 0x20) this.control(byte);
      else if (byte < 0x80) this.at++;
      else this.wideCharacter(byte);
    }
    this.at++;
  }

  private escape(): void {
    const byte = this.line[this.at + 1];
    if (byte === undefined) this.cutOff('inside a string');
    if (byte === 0x75) {
      for (let digit = 2; digit < 6; digit++) {
        const code = this.line[this.at + digit];
        if (code === undefined) this.cutOff('inside a string');
        if (!/[\da-f]/iu.test(String.fromCharCode(code)))
          this.fail(this.at, 'Invalid escape: \\u needs four hexadecimal digits.');
      }
      this.at += 6;
      return;
    }
    if (!'"\\/bfnrt'.includes(String.fromCharCode(byte))) {
      const shown = byte > 0x20 && byte < 0x7f ? `\\${String.fromCharCode(byte)}` : 'a backslash before this character';
      this.fail(this.at, `Invalid escape: JSON does not know ${shown}; a backslash in a text is written \\\\.`);
    }
    this.at += 2;
  }

  private control(byte: number): never {
    if (byte === 0)
      this.fail(this.at, 'NUL byte (0x00) inside a string: the file is damaged or was not written as text.');
    const escape = controlNames[byte] ?? `\\u${hex(byte, 4)}`;
    this.fail(this.at, `Raw control character 0x${hex(byte, 2)} inside a string; JSON writes it as ${escape}.`);
  }

  private wideCharacter(byte: number): void {
    const length = utf8Length(this.line, this.at);
    if (length === 0)
      throw new FaultFound({
        at: this.at,
        code: 'invalid-utf8',
        message: `Invalid UTF-8: byte 0x${hex(byte, 2)} begins no character; the file may be in another encoding.`,
      });
    this.at += length;
  }

  private number(): void {
    const start = this.at;
    if (this.line[this.at] === 0x2d) this.at++;
    if (this.line[this.at] === 0x30 && isDigit(this.line[this.at + 1]))
      this.fail(this.at, 'A number must not begin with 0.');
    this.digits(start, 'a digit');
    if (this.line[this.at] === 0x2e) {
      this.at++;
      this.digits(start, 'a digit after the decimal point');
    }
    if (this.line[this.at] === 0x65 || this.line[this.at] === 0x45) {
      this.at++;
      if (this.line[this.at] === 0x2b || this.line[this.at] === 0x2d) this.at++;
      this.digits(start, 'a digit in the exponent');
    }
  }

  private digits(start: number, expected: string): void {
    const first = this.at;
    while (isDigit(this.line[this.at])) this.at++;
    if (this.at > first) return;
    if (this.at >= this.line.length) this.cutOff('inside a number');
    const word = this.word();
    if (this.at === start + 1 && word === 'Infinity') this.fail(start, foreignWords['Infinity'] ?? '');
    this.unexpected(expected);
  }

  private space(): void {
    for (; ; this.at++) {
      const byte = this.line[this.at];
      if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d && byte !== 0x0a) return;
    }
  }

  /** The ASCII letters, digits and underscores from here on; at most 40. */
  private word(): string {
    return /^[A-Za-z_]\w{0,39}/u.exec(this.line.toString('latin1', this.at, this.at + 40))?.[0] ?? '';
  }

  private noValue(expected: string): never {
    const byte = this.line[this.at];
    const word = this.word();
    const foreign = foreignWords[word];
    if (foreign !== undefined) this.fail(this.at, foreign);
    if (byte !== undefined && word !== '' && this.at + word.length === this.line.length)
      for (const known of ['true', 'false', 'null'])
        if (known.startsWith(word)) this.cutOff(`inside the word ${known}`);
    if (byte === 0x27) this.fail(this.at, 'Single quotes: JSON puts keys and texts in double quotes.');
    if (byte === 0x2b) this.fail(this.at, 'A number must not begin with +.');
    if (byte === 0x2e) this.fail(this.at, 'A number must not begin with a decimal point.');
    if (byte === comma) this.fail(this.at, `Comma without a value before it; expected ${expected}.`);
    this.unexpected(expected);
  }

  private unexpected(expected: string): never {
    const byte = this.line[this.at];
    if (byte === undefined) this.cutOff(this.open.at(-1) === closeBracket ? 'inside an array' : 'inside an object');
    if (byte === 0x2f) this.fail(this.at, 'JSON has no comments.');
    this.fail(this.at, `Expected ${expected}, found ${this.found(byte)}.`);
  }

  private trailing(): never {
    const byte = this.line[this.at] ?? 0;
    const found = byte === openBrace ? 'a second object on the same line' : this.found(byte);
    this.fail(this.at, `Text after the end of the value: ${found}.`);
  }

  /** Names what stands here; outside strings anything but ASCII is wrong, and invalid UTF-8 is the worse fault. */
  private found(byte: number): string {
    if (byte === 0) return 'a NUL byte (0x00)';
    if (byte < 0x20 || byte === 0x7f) return `the control character 0x${hex(byte, 2)}`;
    if (byte < 0x80) return this.word() || String.fromCharCode(byte);
    const length = utf8Length(this.line, this.at);
    if (length === 0) this.wideCharacter(byte);
    const character = this.line.toString('utf8', this.at, this.at + length);
    if (character === '\ufeff') return 'a byte-order mark (U+FEFF)';
    return `${character} (U+${hex(character.codePointAt(0) ?? 0, 4).toUpperCase()})`;
  }

  private cutOff(where: string): never {
    const empty = this.line.length === 0;
    this.fail(this.line.length, empty ? 'The line is empty.' : `The line is cut off: it ends ${where}.`);
  }

  private fail(at: number, message: string): never {
    throw new FaultFound({ at, code: 'bad-json', message });
  }
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
