const firstBytes = 64 * 1024;
/** Bytes that a code unit may take. */
const most = { utf8: 3, utf16le: 2 } as const;

/**
 * Many texts one after the other in a buffer that grows, outside the collector's reach: strings that wait to be stored
 * would outlive what is parsed meanwhile and be copied again and again. In UTF-8 a lone surrogate becomes U+FFFD.
 */
export class TextPack {
  private bytes = Buffer.alloc(firstBytes);
  private end = 0;

  constructor(private readonly encoding: keyof typeof most) {}

  /** Returns the bytes that the text took. */
  add(text: string): number {
    const room = most[this.encoding] * text.length;
    if (this.end + room > this.bytes.length) {
      const longer = Buffer.alloc(2 * this.bytes.length + room);
      longer.set(this.bytes.subarray(0, this.end));
      this.bytes = longer;
    }
    const length = this.bytes.write(text, this.end, room, this.encoding);
    this.end += length;
    return length;
  }

  /** The text in bytes `from` to below `to`. */
  text(from: number, to: number): string {
    return this.bytes.toString(this.encoding, from, to);
  }

  /** All bytes in a buffer of their own; the pack is empty afterwards. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = new Uint8Array(this.bytes.subarray(0, this.end));
    this.end = 0;
    return taken;
  }
}
