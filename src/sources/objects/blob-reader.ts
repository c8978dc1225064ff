import type { Content } from '../../findings/document.js';
import type { ObjectId } from '../../git/port.js';
import { contentOf } from '../text/content.js';
import { windows } from '../text/windows.js';
import { BoundedCache } from './bounded-cache.js';
import type { ObjectReader } from './object-reader.js';

/** Bytes of blobs that are kept; their decoded text takes up to three times as much again. */
const MAX_CACHED_BYTES = 32 * 2 ** 20;

/** Reads blobs as texts, remembering those used last. */
export class BlobReader {
  readonly #reader: ObjectReader;
  readonly #cache = new BoundedCache<ObjectId, Content>(
    MAX_CACHED_BYTES,
    (content) => content.bytes.length + 1,
  );

  constructor(reader: ObjectReader) {
    this.#reader = reader;
  }

  /** The text of a blob in as many windows as it takes; none where it cannot be read. */
  async windows(id: ObjectId): Promise<Iterable<Content>> {
    const content = await this.whole(id);
    return content === undefined ? [] : windows(content);
  }

  async whole(id: ObjectId): Promise<Content | undefined> {
    const cached = this.#cache.get(id);
    if (cached !== undefined) return cached;
    const bytes = await this.#reader.one(id, 'blob');
    if (bytes === undefined) return undefined;
    const content = contentOf(bytes);
    this.#cache.set(id, content);
    return content;
  }
}
