import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import { openRepository, type OpenOptions } from '../../src/git/open.js';
import type { GitRepository } from '../../src/git/port.js';
import { TestRepository } from '../helpers/repository.js';

type Cleanup = () => Promise<void> | void;
const cleanups: Cleanup[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** Has something undone after the test, the last thing first. */
export function afterwards(cleanup: Cleanup): void {
  cleanups.push(cleanup);
}

/** An empty directory that is removed after the test. */
export function scratch(): string {
  const path = mkdtempSync(join(tmpdir(), 'mistral-security-scratch-'));
  afterwards(() => {
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  });
  return path;
}

/** A repository that is removed after the test. */
export function make(
  options: ConstructorParameters<typeof TestRepository>[0] = {},
): TestRepository {
  const repository = new TestRepository(options);
  afterwards(() => {
    repository.remove();
  });
  return repository;
}

/** Opens a repository, and closes it after the test. */
export async function open(
  directory: string,
  options: Partial<OpenOptions> = {},
): Promise<GitRepository> {
  const given = { directory, env: process.env, temporaryDirectory: scratch(), ...options };
  const repository = await openRepository(given);
  afterwards(repository.close);
  return repository;
}

/** An environment whose git does as a script says for `cat-file --batch`, and is the real one for all else. */
export function shimmed(script: string): Readonly<Record<string, string>> {
  const directory = scratch();
  const git = realpathSync(execFileSync('which', ['git'], { encoding: 'utf8' }).trim());
  const condition = 'if [ "$1 $2" = "cat-file --batch" ]; then';
  const body = `#!/bin/sh\ngit=${git}\n${condition}\n${script}\nfi\nexec $git "$@"\n`;
  writeFileSync(join(directory, 'git'), body, { mode: 0o755 });
  return { PATH: `${directory}:${process.env['PATH'] ?? ''}` };
}
