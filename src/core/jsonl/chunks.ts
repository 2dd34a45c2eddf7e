import type { ByteFile } from './byteFile';

/** Another process made the file shorter while it was read. */
export class FileShrunk extends Error {
  override readonly name = 'FileShrunk';

  constructor(readonly size: number) {
    super(`the file ended at byte ${size}`);
  }
}

/** Room before a chunk for the beginning of its first line; a longer beginning is put together elsewhere. */
const headRoom = 256 * 1024;

/**
 * The bytes of a file chunk by chunk, the next one being read while the last one is looked at. Two chunks take turns,
 * each with room before it, so that a line across two chunks is joined without copying the chunks.
 */
export class Chunks implements AsyncDisposable {
  private reading: Promise<number> | undefined;
  /** The chunk that is being read, and the one that was read before it; small files need only one. */
  private ahead: Buffer;
  private behind: Buffer | undefined;
  /** The bytes given last. */
  private given: Buffer = Buffer.alloc(0);
  /** Collects a line that is longer than the room; grows by doubling. */
  private long: Buffer | undefined;
  private at: number;

  constructor(
    private readonly file: ByteFile,
    from: number,
    private readonly size: number,
    private readonly chunkBytes: number,
  ) {
    this.at = from;
    this.ahead = this.newChunk();
    this.readAhead();
  }

  /**
   * The last `held` bytes given, and after them the next chunk; valid until the next call.
   * @throws FileShrunk
   */
  async next(held: number): Promise<Buffer> {
    const length = (await this.reading) ?? 0;
    if (length === 0) throw new FileShrunk(this.at);
    this.at += length;
    const tail = this.given.subarray(this.given.length - held);
    this.given = held <= headRoom ? this.joinInRoom(tail, length) : this.joinLong(tail, length);
    this.reading = undefined;
    if (this.at < this.size) {
      [this.ahead, this.behind] = [this.behind ?? this.newChunk(), this.ahead];
      this.readAhead();
    }
    return this.given;
  }

  private joinInRoom(tail: Buffer, length: number): Buffer {
    tail.copy(this.ahead, headRoom - tail.length);
    this.long = undefined;
    return this.ahead.subarray(headRoom - tail.length, headRoom + length);
  }

  private joinLong(tail: Buffer, length: number): Buffer {
    const total = tail.length + length;
    // What is held already lies at the start of the collecting buffer, or nothing was collected yet.
    const inPlace = this.long?.buffer === tail.buffer && tail.byteOffset === this.long.byteOffset;
    if (!this.long || !inPlace || this.long.length < total) {
      const longer = Buffer.allocUnsafeSlow(Math.max(total, 2 * tail.length));
      tail.copy(longer);
      this.long = longer;
    }
    this.ahead.copy(this.long, tail.length, headRoom, headRoom + length);
    return this.long.subarray(0, total);
  }

  private newChunk(): Buffer {
    return Buffer.allocUnsafe(headRoom + Math.min(this.chunkBytes, this.size - this.at));
  }

  private readAhead(): void {
    const length = Math.min(this.ahead.length - headRoom, this.size - this.at);
    this.reading = this.file.read(this.ahead, headRoom, length, this.at);
    // A failure is for whoever asks for the chunk; until then nobody has to have heard of it.
    this.reading.catch(() => undefined);
  }

  /** Waits for the read that is under way: the file may be closed only then. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.reading?.catch(() => undefined);
  }
}
