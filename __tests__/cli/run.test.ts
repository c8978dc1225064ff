import { afterEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run.js';
import type { ExitCode } from '../../src/cli/command.js';
import { secretFingerprint } from '../../src/findings/fingerprint.js';
import { NOBODY_AT_MISTRAL } from '../helpers/cli-in-process.js';
import { sampleKey } from '../helpers/key.js';
import { TestRepository } from '../helpers/repository.js';

const key = sampleKey(21);
const clean: (() => void)[] = [];
afterEach(() => {
  for (const step of clean.splice(0)) step();
});

function repositoryWith(files: Readonly<Record<string, string>>): TestRepository {
  const repository = new TestRepository();
  clean.push(() => {
    repository.remove();
  });
  repository.commit(files);
  return repository;
}

interface Screen {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
  /** What the program left where it may write temporary files. */
  readonly leftBehind: readonly string[];
}

/** Runs the program in this process, at a terminal or not, with a directory of its own for temporary files. */
async function screen(
  argv: readonly string[],
  given: { cwd?: string; tty?: boolean; env?: Record<string, string> } = {},
): Promise<Screen> {
  const temporaryDirectory = mkdtempSync(join(tmpdir(), 'mistral-security-cli-'));
  const text = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr') => ({
    write: (written: string) => {
      text[name] += written;
    },
    ...(given.tty === true ? { isTTY: true } : {}),
  });
  const exitCode = await run({
    argv,
    env: { PATH: process.env['PATH'], ...given.env },
    cwd: given.cwd ?? tmpdir(),
    stdout: output('stdout'),
    stderr: output('stderr'),
    now: () => new Date('2026-06-01T00:00:00Z'),
    temporaryDirectory,
    readInput: () => Promise.resolve(''),
    mistral: NOBODY_AT_MISTRAL,
    cancelled: new AbortController().signal,
  });
  const leftBehind = readdirSync(temporaryDirectory);
  rmSync(temporaryDirectory, { recursive: true, force: true });
  return { exitCode, ...text, leftBehind };
}

describe('at a terminal', () => {
  it('shows progress, clears it, and paints the report', async () => {
    const { path } = repositoryWith({ 'a.txt': `MISTRAL_API_KEY=${key}\n` });
    const { exitCode, stdout, stderr, leftBehind } = await screen(['scan', path], { tty: true });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('\u001b[31merror\u001b[0m');
    expect(stderr.endsWith('\u001b[K')).toBe(true);
    expect(leftBehind).toEqual([]);
  });

  it.each([
    [['--no-color'], {}],
    [[], { NO_COLOR: '1' }],
  ])('is plain with %j and %j', async (flags, env) => {
    const { path } = repositoryWith({ 'a.txt': `MISTRAL_API_KEY=${key}\n` });
    const { stdout } = await screen(['scan', path, ...flags], { tty: true, env });
    expect(stdout).toContain('a.txt:1');
    expect(stdout).not.toContain('\u001b');
  });

  it('shows no progress with --quiet', async () => {
    const { path } = repositoryWith({ 'x.txt': 'x' });
    expect(await screen(['scan', '--quiet', path], { tty: true })).toMatchObject({
      exitCode: 0,
      stdout: '',
      stderr: '',
    });
  });
});

describe('formats and checks', () => {
  it.each([
    ['json', '"schemaVersion": 1'],
    ['sarif', '"version":"2.1.0"'],
    ['markdown', '## Mistral'],
    ['text', 'keys/leaked-key'],
  ])('%s', async (format, text) => {
    const { path } = repositoryWith({ 'a.txt': `MISTRAL_API_KEY=${key}\n` });
    const { exitCode, stdout } = await screen(['scan', path, '--format', format]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(text);
  });

  it('runs the checks that are named, and all of them without a name', async () => {
    const { path } = repositoryWith({ '.env': `MISTRAL_API_KEY=${key}\n` });
    const rulesOf = async (...flags: string[]): Promise<readonly string[]> => {
      const { stdout } = await screen(['scan', path, '--format', 'json', ...flags]);
      return [
        ...new Set([...stdout.matchAll(/"ruleId": "([a-z/-]+)"/gu)].map(([, id]) => id ?? '')),
      ];
    };
    expect(await rulesOf('--checks', 'keys')).toEqual(['keys/leaked-key']);
    expect(await rulesOf('--checks', 'ignore-files')).toEqual(['ignore-files/secret-file-tracked']);
    expect(await rulesOf('--checks', 'keys, ignore-files')).toHaveLength(2);
    expect(await rulesOf('--checks', 'all')).toHaveLength(2);
  });
});

describe('scopes', () => {
  it('--changes takes an empty head for HEAD and judges practice against the merge base', async () => {
    const weak =
      "import { z } from 'zod';\nconst schema = z.object({ MISTRAL_API_KEY: z.string().min(20) });\nschema.safeParse(process.env);\n";
    const repository = repositoryWith({ 'src/env.ts': weak, 'package.json': '{}' });
    repository.commit({ 'src/renamed.ts': 'export {};\n' });
    const before = await screen([
      'scan',
      repository.path,
      '--changes',
      'HEAD~1..',
      '--fail-on',
      'warning',
    ]);
    expect(before).toMatchObject({ exitCode: 0 });
    expect(before.stdout).toContain('existing');
    const all = await screen([
      'scan',
      repository.path,
      '--changes',
      'HEAD~1..HEAD',
      '--fail-on',
      'warning',
      '--fail-on-existing',
    ]);
    expect(all).toMatchObject({ exitCode: 1 });
    repository.git('mv', 'src/env.ts', 'src/moved.ts');
    repository.git('commit', '-q', '-m', 'move');
    const moved = await screen([
      'scan',
      repository.path,
      '--changes',
      'HEAD~1..HEAD',
      '--fail-on',
      'warning',
    ]);
    expect(moved).toMatchObject({ exitCode: 0 });
  });

  it('a range without commits is proven empty: 0, and the report says so', async () => {
    const { path } = repositoryWith({ 'x.txt': 'x' });
    const { exitCode, stdout } = await screen(['scan', path, '--changes', 'HEAD..HEAD']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('no commits');
  });

  it('--staged judges practice on the index', async () => {
    const repository = repositoryWith({ 'x.txt': 'x' });
    repository.write('.env', `MISTRAL_API_KEY=${key}\n`);
    repository.git('add', '-f', '.env');
    const { exitCode, stdout } = await screen(['scan', repository.path, '--staged']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('ignore-files/secret-file-tracked');
  });

  it('--tree of a bare repository says that there is none', async () => {
    const repository = repositoryWith({ 'x.txt': 'x' });
    const bare = mkdtempSync(join(tmpdir(), 'mistral-security-bare-'));
    clean.push(() => {
      rmSync(bare, { recursive: true, force: true });
    });
    repository.git('clone', '-q', '--bare', '.', bare);
    const { stdout } = await screen(['scan', bare]);
    expect(stdout).toContain('bare repository');
  });

  it.each([[['--tree']], [[]]])('no file at all is never clean: %j', async (flags) => {
    const empty = new TestRepository();
    clean.push(() => {
      empty.remove();
    });
    const { exitCode, stdout } = await screen(['scan', empty.path, ...flags]);
    expect(exitCode).toBe(2);
    expect(stdout).toContain('no file');
    const plain = await screen([
      'scan',
      '--tree',
      mkdtempSync(join(tmpdir(), 'mistral-security-empty-')),
    ]);
    expect(plain).toMatchObject({ exitCode: 2 });
  });

  it('a missing base is incomplete', async () => {
    const { path } = repositoryWith({ 'x.txt': 'x' });
    const { exitCode, stderr, stdout } = await screen([
      'scan',
      path,
      '--changes',
      `${'1'.repeat(40)}..HEAD`,
    ]);
    expect(exitCode).toBe(2);
    expect(stderr + stdout).toContain('1'.repeat(40));
  });
});

describe('policy and deadline', () => {
  it('a config file that was named and is missing, or is a link, is an error', async () => {
    const { path } = repositoryWith({ 'x.txt': 'x' });
    expect(await screen(['scan', path, '--config', 'none.yml'])).toMatchObject({ exitCode: 2 });
    mkdirSync(join(path, '.github'));
    symlinkSync('/etc/hostname', join(path, '.github', 'linked.yml'));
    const { exitCode, stderr } = await screen(['scan', path, '--config', '.github/linked.yml']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('regular file');
  });

  it('a suppression of the working tree counts, an expired one does not, a rule can be off', async () => {
    const repository = repositoryWith({ 'a.txt': `MISTRAL_API_KEY=${key}\n` });
    const config = (expires: string): string =>
      `version: 1\nsuppressions:\n  - fingerprint: ${secretFingerprint(key)}\n    reason: revoked\n    expires: ${expires}\n`;
    repository.write('.github/mistral-security.yml', config('2026-06-01'));
    expect(await screen(['scan', repository.path])).toMatchObject({ exitCode: 0 });
    repository.write('.github/mistral-security.yml', config('2026-05-31'));
    expect(await screen(['scan', repository.path])).toMatchObject({ exitCode: 1 });
    repository.write(
      '.github/mistral-security.yml',
      'version: 1\nrules: { keys/leaked-key: off }\npaths: { ignore: [vendor/**] }\n',
    );
    expect(await screen(['scan', repository.path])).toMatchObject({ exitCode: 0 });
  });

  it('past its deadline a scan is incomplete and says how to mend it', async () => {
    const { path } = repositoryWith({ 'a.txt': `MISTRAL_API_KEY=${key}\n` });
    const { exitCode, stdout, stderr } = await screen(['scan', path, '--deadline-minutes', '1e-9']);
    expect(exitCode).toBe(2);
    expect(stdout + stderr).toContain('deadline');
  });
});

describe('words that make no sense', () => {
  it.each([
    [['rules', 'x'], 'no arguments'],
    [['explain'], 'needs the name'],
    [['scan', '--changes', 'a...b'], 'BASE..HEAD'],
    [['scan', '--changes', '..HEAD'], 'BASE..HEAD'],
    [['scan', '--deadline-minutes', '0'], 'above 0'],
    [['scan', '--format', 'xml'], '--format'],
    [['scan', '--output'], '--output'],
    [['help', 'scna'], 'scna'],
    [['\u001b[31mscan'], 'x1b'],
  ])('%j', async (argv, message) => {
    const { exitCode, stdout, stderr } = await screen(argv);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('\u001b');
  });

  it.each([[[]], [['help']], [['--help']], [['scan', '-h']], [['version']], [['rules']]])(
    '%j prints and exits 0',
    async (argv) => {
      const { exitCode, stdout, stderr } = await screen(argv);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout).not.toBe('');
    },
  );
});
