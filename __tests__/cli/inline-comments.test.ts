import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretFingerprint } from '../../src/findings/fingerprint.js';
import { runCliInProcess } from '../helpers/cli-in-process.js';
import { sampleKey } from '../helpers/key.js';
import { TestRepository } from '../helpers/repository.js';
import { leakOf } from '../helpers/scene.js';

const key = sampleKey(411);
const digits = secretFingerprint(key).slice('sha256:'.length, 19);
const accepted = `# mistral-security: allow ${digits} made up for a test\n${leakOf(key)}`;

let repository: TestRepository;
let temporary: string;

beforeEach(() => {
  repository = new TestRepository();
  temporary = mkdtempSync(join(tmpdir(), 'mistral-security-inline-'));
});

afterEach(() => {
  repository.remove();
  rmSync(temporary, { recursive: true, force: true });
});

const scan = (...argv: readonly string[]) =>
  runCliInProcess(['scan', '--checks', 'keys', ...argv], temporary);

function commitDaysAgo(days: number): void {
  repository.git('add', '-A', '-f', '.');
  const date = `${String(Math.floor(Date.now() / 1_000) - days * 86_400)} +0000`;
  const env = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  repository.gitWith(env, 'commit', '-q', '-m', 'change');
}

describe('on the command line a comment', () => {
  it('counts before it is committed, in the working tree and in the index', async () => {
    repository.commit({ 'b.txt': '1\n' });
    repository.write('a.txt', accepted);
    const { exitCode, stdout } = await scan(repository.path);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('accepted by a comment until');
    repository.git('add', '-A', '-f', '.');
    expect((await scan(repository.path, '--staged')).exitCode).toBe(0);
  });

  it('counts in a repository without commits', async () => {
    repository.write('a.txt', accepted);
    expect((await scan(repository.path)).exitCode).toBe(0);
  });

  it.each([
    [300, 0],
    [400, 1],
  ])('that was committed %i days ago exits %i', async (days, exitCode) => {
    repository.write('a.txt', accepted);
    commitDaysAgo(days);
    repository.write('a.txt', `PORT=1\n${accepted}`);
    const run = await scan(repository.path);
    expect(run.exitCode).toBe(exitCode);
    expect(run.stdout.includes('policy/suppression-expired')).toBe(days > 365);
  });

  it('counts for a range only where it stands in the working tree', async () => {
    repository.commit({ 'b.txt': '1\n' });
    repository.write('a.txt', accepted);
    commitDaysAgo(1);
    const range = ['--changes', 'HEAD~1..HEAD'];
    expect((await scan(repository.path, ...range)).exitCode).toBe(0);
    repository.write('a.txt', leakOf(key));
    expect((await scan(repository.path, ...range)).exitCode).toBe(1);
  });

  it('counts in a bare repository from its history', async () => {
    repository.write('a.txt', accepted);
    commitDaysAgo(10);
    const bare = join(temporary, 'bare.git');
    repository.git('clone', '-q', '--bare', repository.path, bare);
    expect((await scan(bare, '--history')).exitCode).toBe(0);
  });

  it('does not count in a plain directory, where nothing tells when it was added', async () => {
    const directory = join(temporary, 'plain');
    mkdirSync(directory);
    writeFileSync(join(directory, 'a.txt'), accepted);
    const { exitCode, stdout } = await scan('--tree', directory);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('the commit that added it is not known');
  });

  it('does not count where history is cut off behind it', async () => {
    repository.write('a.txt', accepted);
    commitDaysAgo(10);
    repository.write('b.txt', '1\n');
    commitDaysAgo(5);
    const clone = join(temporary, 'clone');
    repository.git('clone', '-q', '--depth=1', `file://${repository.path}`, clone);
    const { exitCode, stdout } = await scan('--tree', clone);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('git fetch --unshallow');
  });
});
