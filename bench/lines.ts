import type { Readable } from 'node:stream';

/**
 * The lines of a stream, one character a byte. Not by `readline`, to which a carriage return is the end of a line too.
 */
export async function* linesOf(stream: Readable): AsyncIterable<string> {
  let rest = '';
  const chunks: AsyncIterable<unknown> = stream.setEncoding('latin1');
  for await (const chunk of chunks) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
