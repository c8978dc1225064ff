import { createCipheriv } from 'node:crypto';
import { importInto } from '../fast-import.js';

/** How the generated repository looks: like one with models, pictures and archives in it. */
const SHAPE = { files: 30, versions: 5, bytes: 4 * 2 ** 20 } as const;

/** Makes a repository whose history is large binaries, the same at every call. */
export async function makeBinaries(path: string): Promise<void> {
  await importInto(path, stream());
}

function* stream(): Iterable<string | Uint8Array> {
  for (let version = 0; version < SHAPE.versions; version += 1) {
    yield head(version);
    for (let file = 0; file < SHAPE.files; file += 1) {
      yield `M 100644 inline assets/a${String(file)}.bin\ndata ${String(SHAPE.bytes)}\n`;
      yield content(file, version);
      yield '\n';
    }
  }
}

function head(version: number): string {
  const when = String(1_500_000_000 + version * 600);
  const message = `Version ${String(version)}`;
  return (
    `commit refs/heads/main\nmark :${String(version + 1)}\ncommitter Ada <ada@example.com> ${when} +0000\n` +
    `data ${String(message.length)}\n${message}\n${version === 0 ? '' : `from :${String(version)}\n`}`
  );
}

/** Half of it is as in every version, so that there is something to share; none of it can be compressed. */
function content(file: number, version: number): Uint8Array {
  const half = SHAPE.bytes / 2;
  return Buffer.concat([noise(file, 0, half), noise(file, version + 1, half)]);
}

/** Bytes without any pattern, made from two numbers. */
function noise(file: number, part: number, length: number): Uint8Array {
  const counter = Buffer.alloc(16);
  counter.writeUInt32BE(file, 0);
  counter.writeUInt32BE(part, 4);
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16), counter);
  return cipher.update(Buffer.alloc(length));
}
