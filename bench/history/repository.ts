import { spawn } from 'node:child_process';
import { createWriteStream, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { execGit } from '../git.js';
import { linesOf } from '../lines.js';
import type { Repository } from './results.js';

/** A repository to measure on. */
export interface Named {
  readonly name: string;
  readonly directory: string;
}

/** `name=path`, or a path that ends in the name. The directory is the git directory of what stands there. */
export function namedRepository(word: string): Named {
  const [, given, path = word] = /^([\w.+/-]{1,100})=(.*)$/u.exec(word) ?? [];
  const directory = execGit(resolve(path), 'rev-parse', '--absolute-git-dir');
  return { name: given ?? basename(resolve(path)).replace(/\.git$/u, ''), directory };
}

/** What a repository holds. Writes the ids of its blobs to a file, in the order of its packs. */
export async function surveyed(
  { name, directory }: Named,
  blobsFile: string,
): Promise<Omit<Repository, 'results'>> {
  const format = '--batch-check=%(objecttype) %(objectname) %(objectsize)';
  const args = ['cat-file', '--batch-all-objects', '--unordered', format];
  const child = spawn('git', [`--git-dir=${directory}`, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const file = createWriteStream(blobsFile);
  let blobs = 0;
  let bytes = 0;
  for await (const line of linesOf(child.stdout)) {
    const [kind, id = '', size] = line.split(' ');
    if (kind !== 'blob') continue;
    file.write(`${id}\n`);
    blobs += 1;
    bytes += Number(size);
  }
  await finished(file.end());
  return {
    name,
    head: execGit(directory, 'rev-parse', 'HEAD'),
    commits: Number(execGit(directory, 'rev-list', '--count', '--all')),
    blobs,
    blobMebibytes: mebibytes(bytes),
    packMebibytes: mebibytes(packBytes(directory)),
  };
}

function packBytes(directory: string): number {
  const packs = join(directory, 'objects/pack');
  const names = readdirSync(packs).filter((name) => name.endsWith('.pack'));
  return names.reduce((sum, name) => sum + statSync(join(packs, name)).size, 0);
}

function mebibytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20);
}
