import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Checkouts } from '../helpers/checkouts.js';
import { EmptyDirectory } from '../helpers/empty-directory.js';
import { sampleKey } from '../helpers/key.js';
import { TestRepository } from '../helpers/repository.js';
import { runAction, type ActionRun } from '../helpers/runner.js';
import { leakOf, pullRequestPayload } from '../helpers/scene.js';

let repository: TestRepository;
let elsewhere: EmptyDirectory;

beforeEach(() => {
  repository = new TestRepository();
  elsewhere = new EmptyDirectory();
});

afterEach(() => {
  repository.remove();
  elsewhere[Symbol.dispose]();
});

/** A change with a key in the commit before its head, and the head. */
function change(): { readonly base: string; readonly head: string } {
  const base = repository.commit({ 'readme.md': 'hello\n' });
  repository.commit({ 'a.txt': leakOf(sampleKey(161)) });
  return { base, head: repository.commit({ 'a.txt': 'mended=1\n' }) };
}

async function scanned(
  workspace: string,
  ends: ReturnType<typeof change>,
  server = '',
): Promise<ActionRun> {
  const payload = pullRequestPayload(ends.head, { base: ends.base });
  const inputs = { comment: 'never', scan: 'changes,history,tree' };
  const env = { GITHUB_SERVER_URL: server };
  return runAction({ event: 'pull_request', payload, workspace, sha: ends.head, inputs, env });
}

function expectLeak(run: ActionRun): void {
  expect(run.outputs).toMatchObject({ result: 'findings', errors: '1' });
  expect(run.summary).toContain('in history, not in head');
}

describe('a change in a repository', () => {
  it('AT-41 that names its objects by SHA-256 is scanned', async () => {
    repository.remove();
    repository = new TestRepository({ objectFormat: 'sha256' });
    expectLeak(await scanned(repository.path, change()));
  });

  it('that is bare is scanned', async () => {
    const ends = change();
    const bare = join(elsewhere.path, 'bare');
    repository.git('clone', '-q', '--bare', '.', bare);
    expectLeak(await scanned(bare, ends));
  });

  it('of which the workspace is a worktree is scanned', async () => {
    const ends = change();
    const worktree = join(elsewhere.path, 'worktree');
    repository.git('worktree', 'add', '-q', '--detach', worktree, ends.head);
    expectLeak(await scanned(worktree, ends));
  });

  it('that borrows its objects from others, through two of them, is scanned', async () => {
    const ends = change();
    const first = join(elsewhere.path, 'first');
    const second = join(elsewhere.path, 'second');
    repository.git('clone', '-q', '--shared', '.', first);
    repository.git('clone', '-q', '--shared', first, second);
    expectLeak(await scanned(second, ends));
  });

  it('that keeps its references as a reftable is read from the server', async () => {
    const ends = change();
    await using checkouts = await Checkouts.of(repository);
    const workspace = checkouts.workspace('depth-1', ends.head);
    mkdirSync(join(workspace, '.git/reftable'));
    const config = '[core]\n\trepositoryformatversion = 1\n[extensions]\n\trefstorage = reftable\n';
    appendFileSync(join(workspace, '.git/config'), config);
    const run = await scanned(workspace, ends, checkouts.server.url);
    expectLeak(run);
    expect(run.summary).toContain('The references of the checkout cannot be read');
  });

  it('that is one pack with every reference in one file is scanned', async () => {
    const ends = change();
    repository.git('pack-refs', '--all', '--prune');
    repository.git('repack', '-q', '-a', '-d');
    repository.git('prune-packed');
    expectLeak(await scanned(repository.path, ends));
  });
});
