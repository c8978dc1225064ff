import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { completeHistory, completeRange, deepen } from '../../src/git/complete-range.js';
import { objectId } from '../../src/git/object-id.js';
import type { Remote } from '../../src/git/port.js';
import {
  startGitServer,
  type GitServer,
  type GitServerOptions,
} from '../helpers/git-http-server.js';
import type { TestRepository } from '../helpers/repository.js';
import { afterwards, make, open, scratch } from './scratch.js';

const TOKEN = 'a-token-of-the-test';
interface World {
  readonly origin: TestRepository;
  readonly commits: readonly string[];
  readonly server: GitServer;
  readonly remote: Remote;
  readonly clone: string;
}

/** One commit as `git fast-import` reads it: 120 of them in one process. */
function commitCommands(_: unknown, index: number): string {
  const who = `committer Ada <ada@example.com> ${String(1_700_000_000 + index)} +0000`;
  const content = String(index);
  const file = `M 100644 inline a\ndata ${String(content.length)}\n${content}\n`;
  return `commit refs/heads/main\n${who}\ndata 1\nx\n${file}\n`;
}

/** A server with 120 commits on main, and a clone of depth 1. */
async function world(options: GitServerOptions = { token: TOKEN }): Promise<World> {
  const origin = make();
  const stream = Array.from({ length: 120 }, commitCommands).join('');
  execFileSync('git', ['fast-import', '--quiet'], { cwd: origin.path, input: stream });
  const commits = origin.git('rev-list', '--reverse', 'main').split('\n');
  origin.git('tag', '-a', 'v1', '-m', 'first', commits[10] ?? '');
  const server = await startGitServer(dirname(origin.path), options);
  afterwards(server.close);
  const clone = join(scratch(), 'clone');
  origin.git('clone', '-q', '--depth=1', `file://${origin.path}`, clone);
  const remote = { url: `${server.url}/${basename(origin.path)}/.git`, token: TOKEN };
  return { origin, commits, server, remote, clone };
}

function rangeOf(commits: readonly string[], base: number) {
  return { base: objectId(commits[base] ?? ''), head: objectId(commits[119] ?? '') };
}

describe('a clone of depth 1', () => {
  it('AT-05 says what is missing and how to mend it where nothing can be fetched', async () => {
    const { clone, commits } = await world();
    const state = await deepen(await open(clone), rangeOf(commits, 100));
    expect(state).toMatchObject({ complete: false, reason: 'missing-base' });
    expect(state).toMatchObject({ remedy: expect.stringContaining('fetch-depth: 0') });
    expect(state.notes).toEqual(['There is no server to fetch from.']);
  });

  it.each([
    [100, 1],
    [5, 3],
  ])('is deepened until the range from commit %d is whole, in %d steps', async (base, steps) => {
    const { clone, commits, remote, server } = await world();
    const repository = await open(clone, { remote });
    const range = rangeOf(commits, base);
    expect(await completeRange(repository, range)).toMatchObject({ complete: false });
    const state = await deepen(repository, range, [50, 60, undefined]);
    expect(state.complete).toBe(true);
    expect(state.notes).toHaveLength(steps);
    expect(await repository.commits([range.head], [range.base])).toEqual(commits.slice(base + 1));
    const credentials = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
    const sent = server.requests.map(({ authorization }) => authorization?.toLowerCase());
    expect(new Set(sent)).toEqual(new Set([`basic ${credentials}`.toLowerCase()]));
    expect(readFileSync(join(clone, '.git/shallow'), 'utf8').trim()).toBe(commits[119]);
  });

  it('is completed with every branch and tag for a scan of history', async () => {
    const { clone, commits, remote } = await world();
    const repository = await open(clone, { remote });
    expect(await repository.has(objectId(commits[3] ?? ''))).toBe(false);
    expect(await completeHistory(repository)).toMatchObject({ complete: true });
    expect((await repository.refs()).map(({ name }) => name)).toContain('refs/tags/v1');
    expect(await repository.resolveCommit('v1~2')).toBe(commits[8]);
    expect(await repository.has(objectId(commits[3] ?? ''))).toBe(true);
  });

  it.each([403, 404, 500])(
    'says that the server refused, without the token: %d',
    async (refuseWith) => {
      const { clone, commits, remote } = await world({ refuseWith });
      const repository = await open(clone, { remote });
      const failure = repository.fetch({ wants: [commits[3] ?? ''], depth: 1 });
      await expect(failure).rejects.toMatchObject({ code: 'fetch-failed' });
      await expect(failure).rejects.not.toThrow(TOKEN);
    },
  );
});

describe('what may be fetched', () => {
  it.each([
    '--upload-pack=x',
    '-n',
    'main',
    'refs/heads/*',
    'refs/x:refs/replace/y',
    'refs/heads/../x:refs/x',
  ])('AT-27 refuses the want %j', async (want) => {
    const { clone, remote, server } = await world();
    const repository = await open(clone, { remote });
    await expect(repository.fetch({ wants: [want], depth: 1 })).rejects.toMatchObject({
      code: 'bad-revision',
    });
    expect(server.requests).toEqual([]);
  });

  it.each([
    'ext::sh -c true',
    'ssh://host/x',
    'file:///tmp',
    'https://u:p@host/x',
    'https://host/\n',
    '--x',
    '',
  ])('refuses the address %j', async (url) => {
    const fixture = make();
    const commit = fixture.commit({ a: 'a' });
    const repository = await open(fixture.path, { remote: { url, token: undefined } });
    const fetching = repository.fetch({ wants: [commit], depth: 1 });
    await expect(fetching).rejects.toMatchObject({ code: 'fetch-impossible' });
  });
});

describe('the environment of git', () => {
  it('AT-29 and AT-03 holds an allow-list alone, also in a fetch, and no argument holds the token', async () => {
    const { clone, commits, remote } = await world();
    const probe = join(clone, 'probe');
    const config = `[core]\n\tfsmonitor = touch ${probe}\n\talternateRefsCommand = touch ${probe}\n\tsshCommand = touch ${probe}\n[credential]\n\thelper = !touch ${probe}\n`;
    writeFileSync(join(clone, '.git/config'), config);
    const shims = scratch();
    const log = join(shims, 'log');
    const git = realpathSync(execFileSync('which', ['git'], { encoding: 'utf8' }).trim());
    writeFileSync(
      join(shims, 'git'),
      `#!/bin/sh\n{ echo "ARGS $*"; env; } >> ${log}\nexec ${git} "$@"\n`,
      { mode: 0o755 },
    );
    const hostile = {
      GITHUB_TOKEN: 't1',
      INPUT_TOKEN: 't2',
      ACTIONS_RUNTIME_TOKEN: 't3',
      MISTRAL_API_KEY: 't4',
      AWS_SECRET: 't5',
      GIT_TRACE: join(shims, 'trace'),
      GIT_DIR: '/nowhere',
      GIT_EXEC_PATH: shims,
      LD_LIBRARY_PATH: '/x',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.pager',
      GIT_CONFIG_VALUE_0: 'x',
      GIT_SSH_COMMAND: 'x',
    };
    const env = { ...hostile, PATH: `${shims}:${process.env['PATH'] ?? ''}` };
    const repository = await open(clone, { remote, env });
    expect((await deepen(repository, rangeOf(commits, 100))).complete).toBe(true);
    const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean);
    const names = new Set(
      lines.filter((line) => !line.startsWith('ARGS')).map((line) => line.split('=')[0]),
    );
    const allowed = [
      'GIT_CONFIG_NOSYSTEM',
      'GIT_CONFIG_GLOBAL',
      'GIT_CONFIG_SYSTEM',
      'GIT_ATTR_NOSYSTEM',
      'GIT_TERMINAL_PROMPT',
      'GIT_ASKPASS',
      'GIT_OPTIONAL_LOCKS',
      'GIT_NO_REPLACE_OBJECTS',
      'GIT_NO_LAZY_FETCH',
      'GIT_LITERAL_PATHSPECS',
      'GIT_ALLOW_PROTOCOL',
      'NoDefaultCurrentDirectoryInExePath',
      'LC_ALL',
      'TZ',
      'PATH',
      'HOME',
      'XDG_CONFIG_HOME',
      'TMPDIR',
      'TEMP',
      'TMP',
      'GIT_DIR',
      'PWD',
      'OLDPWD',
      '_',
      'SHLVL',
      'GIT_CONFIG_COUNT',
      'GIT_CONFIG_KEY_0',
      'GIT_CONFIG_VALUE_0',
    ];
    expect([...names].filter((name) => !allowed.includes(name ?? ''))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('ARGS') && line.includes(TOKEN))).toEqual([]);
    expect(lines.filter((line) => /\bt[1-5]$/u.test(line))).toEqual([]);
    expect(existsSync(join(shims, 'trace'))).toBe(false);
    expect(existsSync(probe)).toBe(false);
  });

  it('A1.6 refuses a git that stands in what is scanned, or behind a relative entry of PATH', async () => {
    const fixture = make();
    fixture.commit({ a: 'a' });
    mkdirSync(join(fixture.path, 'bin'));
    writeFileSync(join(fixture.path, 'bin/git'), `#!/bin/sh\ntouch ${fixture.path}/probe\n`, {
      mode: 0o755,
    });
    const path = process.env['PATH'] ?? '';
    for (const entry of [join(fixture.path, 'bin'), `../../../../../../..${fixture.path}/bin`]) {
      const opening = open(fixture.path, { env: { PATH: `${entry}:${path}` } });
      await expect(opening).rejects.toMatchObject({ code: 'git-untrusted' });
    }
    await expect(open(fixture.path, { env: { PATH: '' } })).rejects.toMatchObject({
      code: 'git-not-found',
    });
    expect(existsSync(join(fixture.path, 'probe'))).toBe(false);
  });
});
