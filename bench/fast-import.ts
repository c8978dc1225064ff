import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { execGit } from './git.js';

/**
 * Makes a bare repository of what a stream says, packed by git as a clone is.
 * @see https://git-scm.com/docs/git-fast-import
 */
export async function importInto(
  path: string,
  stream: Iterable<string | Uint8Array>,
): Promise<void> {
  mkdirSync(path, { recursive: true });
  execGit(path, 'init', '-q', '--bare', '-b', 'main', '.');
  const child = spawn('git', ['fast-import', '--quiet'], {
    cwd: path,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const ended = new Promise<number | null>((settle) => child.on('close', settle));
  for (const part of stream) {
    const hasRoom = child.stdin.write(part);
    if (!hasRoom) await new Promise<void>((drained) => child.stdin.once('drain', drained));
  }
  child.stdin.end();
  if ((await ended) !== 0) throw new Error('git fast-import failed');
  execGit(path, 'repack', '-q', '-a', '-d', '--window=5');
}
