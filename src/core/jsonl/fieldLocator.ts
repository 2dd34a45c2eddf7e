/** One step into a JSON value: a name of an object or a position in an array. */
export type Step = string | number;

interface Node {
  /** Which wanted path ends here, or -1. */
  wanted: number;
  names: { bytes: Buffer; name: string; node: Node }[];
  elements: Map<number, Node>;
}

const quote = 0x22;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const colon = 0x3a;
const comma = 0x2c;

/**
 * A call of indexOf costs as much as looking at some 20 bytes, so a string is searched byte by byte at first, and for a
 * while where several escaped quotes in a row stand that near. One near pair is a quoted word and means nothing.
 */
const nearBytes = 16;
const nearInRow = 4;
const denseBytes = 256;

/**
 * Finds the values of a few paths in a line of JSON without parsing the rest of it, five to six times faster than a
 * parse where lines are long. Like JSON.parse it takes the last of equal keys and sees through escapes in keys. It
 * does not validate what it skips: what it finds in a line that is no JSON means nothing, so a line counts as proven
 * only after a parse.
 */
export class FieldLocator {
  private readonly root: Node = emptyNode();
  private bytes: Buffer = Buffer.alloc(0);
  private end = 0;
  private spans: Int32Array = new Int32Array(0);
  /** Paths wanted. */
  readonly size: number;

  /** @param paths of which none is the beginning of another */
  constructor(paths: readonly (readonly Step[])[]) {
    this.size = paths.length;
    paths.forEach((path, index) => {
      let node = this.root;
      for (const step of path) node = typeof step === 'string' ? namedChild(node, step) : elementChild(node, step);
      node.wanted = index;
    });
  }

  /**
   * Writes the span of the value of path i to `spans[2 i]` and `spans[2 i + 1]`, -1 where there is none. O(bytes).
   * @returns false when the line is not surely an object: then it must be parsed to know.
   */
  locate(bytes: Buffer, start: number, end: number, spans: Int32Array): boolean {
    this.bytes = bytes;
    this.end = end;
    this.spans = spans.fill(-1, 0, 2 * this.size);
    const open = this.blank(start);
    if (bytes[open] !== openBrace) return false;
    const close = this.object(open + 1, this.root);
    return close >= 0 && this.blank(close) === end;
  }

  /** Each of these takes the position after the opening byte and returns that after the closing one, or -1. */
  private object(from: number, node: Node): number {
    const { bytes } = this;
    let at = this.blank(from);
    if (at < this.end && bytes[at] === closeBrace) return at + 1;
    for (;;) {
      if (at >= this.end || bytes[at] !== quote) return -1;
      const afterKey = this.string(at + 1);
      if (afterKey < 0) return -1;
      const child = this.childNamed(node, at + 1, afterKey - 1);
      at = this.blank(afterKey);
      if (at >= this.end || bytes[at] !== colon) return -1;
      at = this.value(this.blank(at + 1), child);
      if (at < 0) return -1;
      at = this.blank(at);
      if (at >= this.end) return -1;
      if (bytes[at] === closeBrace) return at + 1;
      if (bytes[at] !== comma) return -1;
      at = this.blank(at + 1);
    }
  }

  private array(from: number, node: Node): number {
    const { bytes } = this;
    let at = this.blank(from);
    if (at < this.end && bytes[at] === closeBracket) return at + 1;
    for (let index = 0; ; index++) {
      at = this.value(at, node.elements.get(index));
      if (at < 0) return -1;
      at = this.blank(at);
      if (at >= this.end) return -1;
      if (bytes[at] === closeBracket) return at + 1;
      if (bytes[at] !== comma) return -1;
      at = this.blank(at + 1);
    }
  }

  private value(at: number, node: Node | undefined): number {
    if (at >= this.end) return -1;
    const first = this.bytes[at];
    let after: number;
    if (first === quote) after = this.string(at + 1);
    else if (first === openBrace)
      after = node && node.names.length > 0 ? this.object(at + 1, node) : this.container(at + 1);
    else if (first === openBracket)
      after = node && node.elements.size > 0 ? this.array(at + 1, node) : this.container(at + 1);
    else after = this.scalar(at);
    if (node && node.wanted >= 0) {
      this.spans[2 * node.wanted] = at;
      this.spans[2 * node.wanted + 1] = after;
    }
    return after;
  }

  /** Past the closing quote. */
  private string(from: number): number {
    const { bytes, end } = this;
    let at = from;
    let slowUntil = from + nearBytes;
    let near = 0;
    for (;;) {
      const limit = slowUntil < end ? slowUntil : end;
      while (at < limit) {
        const byte = bytes[at];
        if (byte === quote) return at + 1;
        at += byte === backslash ? 2 : 1;
      }
      if (at >= end) return -1;
      const found = bytes.indexOf(quote, at);
      if (found < 0 || found >= end) return -1;
      let before = found - 1;
      while (before >= at && bytes[before] === backslash) before--;
      if ((found - before) % 2 === 1) return found + 1;
      near = found - at < nearBytes ? near + 1 : 0;
      at = found + 1;
      slowUntil = near < nearInRow ? at : at + denseBytes;
    }
  }

  /** Past the end of an object or array of which nothing is wanted. */
  private container(from: number): number {
    const { bytes, end } = this;
    let depth = 1;
    let at = from;
    while (at < end) {
      const byte = bytes[at++];
      if (byte === quote) {
        at = this.string(at);
        if (at < 0) return -1;
      } else if (byte === openBrace || byte === openBracket) {
        depth++;
      } else if ((byte === closeBrace || byte === closeBracket) && --depth === 0) {
        return at;
      }
    }
    return -1;
  }

  /** Past a number, true, false or null; -1 when nothing is there. */
  private scalar(from: number): number {
    const { bytes, end } = this;
    let at = from;
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === comma || byte === closeBrace || byte === closeBracket || byte <= 0x20) break;
    }
    return at > from ? at : -1;
  }

  private blank(from: number): number {
    const { bytes, end } = this;
    let at = from;
    while (at < end) {
      const byte = bytes[at];
      if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d && byte !== 0x0a) break;
      at++;
    }
    return at;
  }

  /** The node for a key, with what an earlier equal key left below it forgotten. */
  private childNamed(node: Node, start: number, end: number): Node | undefined {
    const { bytes } = this;
    const child =
      node.names.find((one) => equalBytes(one.bytes, bytes, start, end))?.node ?? this.escapedChild(node, start, end);
    if (child) this.forget(child);
    return child;
  }

  private escapedChild(node: Node, start: number, end: number): Node | undefined {
    const escape = this.bytes.indexOf(backslash, start);
    if (escape < 0 || escape >= end) return undefined;
    const name = stringOf(this.bytes.toString('utf8', start - 1, end + 1));
    return node.names.find((one) => one.name === name)?.node;
  }

  private forget(node: Node): void {
    if (node.wanted >= 0) this.spans.fill(-1, 2 * node.wanted, 2 * node.wanted + 2);
    for (const { node: child } of node.names) this.forget(child);
    for (const child of node.elements.values()) this.forget(child);
  }
}

function emptyNode(): Node {
  return { wanted: -1, names: [], elements: new Map() };
}

function namedChild(node: Node, name: string): Node {
  const known = node.names.find((one) => one.name === name);
  if (known) return known.node;
  const child = emptyNode();
  node.names.push({ bytes: Buffer.from(name), name, node: child });
  return child;
}

function elementChild(node: Node, index: number): Node {
  const child = node.elements.get(index) ?? emptyNode();
  node.elements.set(index, child);
  return child;
}

function equalBytes(name: Buffer, bytes: Buffer, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++) if (name[i] !== bytes[start + i]) return false;
  return true;
}

/** The text of a JSON string, or undefined when it is none. */
function stringOf(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : undefined;
  } catch {
    // A key that is no JSON string makes the line unproven; the parse will say where.
    return undefined;
  }
}
