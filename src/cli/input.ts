import { Failure } from '../findings/failure.js';

/** A key has 32 bytes; what is much longer is another file. */
const MAX_INPUT_BYTES = 4_096;

/** All that a stream holds, as text. Throws a `Failure` where that is more than anybody means to give. */
export async function readAll(stream: AsyncIterable<unknown>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = chunk instanceof Uint8Array ? chunk : new TextEncoder().encode(String(chunk));
    size += bytes.length;
    if (size > MAX_INPUT_BYTES)
      throw new Failure('the standard input is too long for a key', {
        remedy: 'Pipe the key alone to `test-key -`.',
      });
    chunks.push(bytes);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
