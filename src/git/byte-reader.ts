import type { Readable } from 'node:stream';

const LINE_FEED = 0x0a;

/** Reads a stream by lines and by counts of bytes, no faster than asked, so that git waits and memory stays small. */
export class ByteReader {
  readonly #chunks: AsyncIterator<unknown>;
  #chunk: Buffer = Buffer.alloc(0);
  #offset = 0;

  constructor(stream: Readable) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** The next line without its end; undefined where the stream ends first or the line is longer than `limit` bytes. */
  async line(limit: number): Promise<string | undefined> {
    let text = '';
    while (text.length <= limit) {
      const end = this.#chunk.indexOf(LINE_FEED, this.#offset);
      if (end >= 0) {
        text += this.#chunk.toString('latin1', this.#offset, end);
        this.#offset = end + 1;
        return text;
      }
      text += this.#chunk.toString('latin1', this.#offset);
      if (!(await this.#more())) return undefined;
    }
    return undefined;
  }

  /** A copy of the next `count` bytes; undefined where the stream ends first. */
  async exactly(count: number): Promise<Buffer | undefined> {
    const bytes = Buffer.allocUnsafeSlow(count);
    for (let filled = 0; filled < count;) {
      if (this.#offset === this.#chunk.length && !(await this.#more())) return undefined;
      const copied = this.#chunk.copy(bytes, filled, this.#offset, this.#offset + count - filled);
      filled += copied;
      this.#offset += copied;
    }
    return bytes;
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next().catch(() => ({ done: true, value: undefined }));
    if (next.done === true || !Buffer.isBuffer(next.value)) return false;
    this.#chunk = next.value;
    this.#offset = 0;
    return true;
  }
}
