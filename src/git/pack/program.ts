import { existsSync } from 'node:fs';

/** As the bundles have it: a directory of its own beside the program. */
const FILE = 'history-worker/index.js';

/**
 * The program of the threads, where it stands beside the one that runs; it does not where the sources are run. The name is
 * put together here, since the bundler would take `new URL('…', import.meta.url)` for a file to copy as it is.
 */
export function packReaderBeside(program: string): URL | undefined {
  const reader = new URL(FILE, program);
  return existsSync(reader) ? reader : undefined;
}
