import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { makeComplete } from '../../../bench/history/complete.js';
import { surveyed } from '../../../bench/history/repository.js';
import { execGit } from '../../../bench/git.js';
import { TestRepository } from '../../helpers/repository.js';

let repository: TestRepository;
let scratch: string;

beforeEach(() => {
  repository = new TestRepository();
  scratch = mkdtempSync(join(tmpdir(), 'mistral-security-complete-'));
});

afterEach(() => {
  repository.remove();
  rmSync(scratch, { recursive: true, force: true });
});

it('a repository without a blob is copied without that file, all else as it was', async () => {
  repository.commit({ 'kept.txt': 'kept\n', 'large.bin': 'large\n' });
  const missing = repository.git('rev-parse', 'HEAD:large.bin');
  const object = `.git/objects/${missing.slice(0, 2)}/${missing.slice(2)}`;
  // Its lines look like those that name files, and a carriage return is no end of a line.
  const message = `Change\rall\n\nM 100644 ${missing} large.bin\nM 100644 ${missing} kept.txt`;
  repository.commit({ 'kept.txt': 'newer\n' }, message);
  rmSync(join(repository.path, object));

  const copy = join(scratch, 'copy');
  await makeComplete(repository.path, copy);

  expect(execGit(copy, 'log', '--format=%B', '--all')).toBe(
    repository.git('log', '--format=%B', '--all').trim(),
  );
  expect(execGit(copy, 'ls-tree', '--name-only', 'HEAD')).toBe('kept.txt');
  expect(execGit(copy, 'log', '-p', '--all')).toContain('+newer');
  const blobs = join(scratch, 'blobs');
  const survey = await surveyed({ name: 'copy', directory: copy }, blobs);
  expect(survey).toMatchObject({ commits: 2, blobs: 2 });
  const ids = readFileSync(blobs, 'utf8').trim().split('\n');
  expect(ids).toContain(repository.git('rev-parse', 'HEAD:kept.txt'));
});
