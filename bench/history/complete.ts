import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { execGit } from '../git.js';
import { linesOf } from '../lines.js';

/**
 * Copies a repository and leaves out every file whose blob is missing: history is exported without contents, the lines
 * that name such a blob are dropped, and what is left is imported beside the objects of the original.
 * @see https://git-scm.com/docs/git-fast-export
 */
export async function makeComplete(from: string, to: string): Promise<void> {
  const source = execGit(resolve(from), 'rev-parse', '--absolute-git-dir');
  mkdirSync(to, { recursive: true });
  execGit(to, 'init', '-q', '--bare', '-b', 'main', '.');
  const alternates = join(to, 'objects/info/alternates');
  writeFileSync(alternates, `${join(source, 'objects')}\n`);
  await copyHistory(source, to, await missingIn(source));
  execGit(to, 'symbolic-ref', 'HEAD', execGit(source, 'symbolic-ref', 'HEAD'));
  // Without `-l` it takes along what the other repository has.
  execGit(to, 'repack', '-q', '-a', '-d');
  // As a clone has them.
  execGit(to, 'pack-refs', '--all');
  rmSync(alternates);
}

async function missingIn(source: string): Promise<ReadonlySet<string>> {
  const args = ['rev-list', '--objects', '--all', '--missing=print', '--no-object-names'];
  const missing = new Set<string>();
  for await (const line of linesOf(printed(source, args)))
    if (line.startsWith('?')) missing.add(line.slice(1));
  return missing;
}

function printed(source: string, args: readonly string[]): Readable {
  const child = spawn('git', [`--git-dir=${source}`, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return child.stdout;
}

/** A file of a commit: mode, blob, path. */
const FILE = /^M [0-7]{6} ([0-9a-f]{40}) /u;
/** What follows is so many bytes of a message. */
const DATA = /^data (\d{1,10})$/u;

async function copyHistory(
  source: string,
  to: string,
  missing: ReadonlySet<string>,
): Promise<void> {
  const flags = ['--no-data', '--all', '--signed-tags=strip', '--reencode=no'];
  const exported = printed(source, ['fast-export', ...flags]);
  const importer = spawn('git', ['fast-import', '--quiet', '--force'], {
    cwd: to,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const ended = new Promise<number | null>((settle) => importer.on('close', settle));
  let left = 0;
  for await (const line of linesOf(exported)) {
    if (left > 0) left -= line.length + 1;
    else if (missing.has(FILE.exec(line)?.[1] ?? '')) continue;
    else left = Number(DATA.exec(line)?.[1] ?? 0);
    const hasRoom = importer.stdin.write(`${line}\n`, 'latin1');
    if (!hasRoom) await new Promise<void>((drained) => importer.stdin.once('drain', drained));
  }
  importer.stdin.end();
  if ((await ended) !== 0) throw new Error('git fast-import failed');
}
