import { afterEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretFingerprint } from '../../src/findings/fingerprint.js';
import { CLI_BUNDLE, keysIn, runCli, scanJson } from '../helpers/cli.js';
import { sampleKey } from '../helpers/key.js';
import { TestRepository } from '../helpers/repository.js';

const repositories: { remove: () => void }[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.remove();
});

function newRepository(): TestRepository {
  const repository = new TestRepository();
  repositories.push(repository);
  return repository;
}

function newDirectory(): string {
  const path = mkdtempSync(join(tmpdir(), 'mistral-security-plain-'));
  repositories.push({
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  });
  return path;
}

const key = sampleKey(1);
const leak = `const client = new Mistral({\n  timeoutMs: 1000,\n  apiKey: '${key}',\n});\n`;
const mended = 'const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });\n';

describe('scan of a repository', () => {
  it('reports path, line, commit and reason of a key in an old commit, and exits 1', () => {
    const repository = newRepository();
    repository.commit({ 'readme.md': 'hello\n' });
    const leaking = repository.commit({ 'src/chat.ts': leak });
    repository.commit({ 'src/chat.ts': mended });
    const report = scanJson([repository.path]);
    expect(report).toMatchObject({ status: 1, result: 'findings' });
    expect(keysIn(report)).toEqual([
      expect.objectContaining({
        path: 'src/chat.ts',
        startLine: 3,
        commit: leaking,
        inHead: false,
        existing: false,
        severity: 'error',
        fingerprint: secretFingerprint(key),
      }),
    ]);
    const text = runCli(['scan', repository.path]).stdout;
    expect(text).toContain('src/chat.ts:3');
    expect(text).toContain(leaking.slice(0, 12));
    expect(text).toContain('in history, not in head');
    expect(text).toContain('apiKey');
    expect(text).not.toContain(key.slice(0, 6));
  });

  it('is clean, says what it read and exits 0 where there is nothing to find', () => {
    const repository = newRepository();
    repository.commit({ 'src/chat.ts': mended });
    const { status, stdout } = runCli(['scan', repository.path]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/1 commit\b/u);
    expect(scanJson([repository.path])).toMatchObject({
      result: 'clean',
      findings: [],
      coverage: { commits: 1 },
    });
  });

  it('makes one finding of a key in history and in the working tree', () => {
    const repository = newRepository();
    const first = repository.commit({ 'a.txt': `MISTRAL_API_KEY=${key}\n` });
    repository.write('a.txt', `# moved down\n\nMISTRAL_API_KEY=${key}\n`);
    const keys = keysIn(scanJson([repository.path]));
    expect(keys).toMatchObject([{ path: 'a.txt', startLine: 3, commit: first, inHead: true }]);
  });

  it('finds a key in an untracked file and not in an ignored one', () => {
    const repository = newRepository();
    repository.commit({ '.gitignore': '.env\n', 'x.txt': 'x' });
    repository.write('.env', `MISTRAL_API_KEY=${key}\n`);
    repository.write('notes.txt', `MISTRAL_API_KEY=${key}\n`);
    expect(keysIn(scanJson([repository.path])).map(({ path }) => path)).toEqual(['notes.txt']);
  });

  it('finds the repository of a subdirectory', () => {
    const repository = newRepository();
    repository.commit({ 'deep/down/x.txt': 'x', '.env': `MISTRAL_API_KEY=${key}\n` });
    expect(scanJson([join(repository.path, 'deep', 'down')])).toMatchObject({ status: 1 });
    expect(scanJson([], { cwd: join(repository.path, 'deep') })).toMatchObject({ status: 1 });
  });

  it('scans a bare repository', () => {
    const repository = newRepository();
    repository.commit({ '.env': `MISTRAL_API_KEY=${key}\n` });
    const bare = newDirectory();
    repository.git('clone', '-q', '--bare', '.', bare);
    expect(keysIn(scanJson([bare]))).toMatchObject([{ path: '.env', inHead: true }]);
  });

  it('works on a repository without commits: the working tree is scanned and the report says so', () => {
    const repository = newRepository();
    repository.write('.env.production', `MISTRAL_API_KEY=${key}\n`);
    expect(keysIn(scanJson([repository.path]))).toMatchObject([{ path: '.env.production' }]);
    expect(runCli(['scan', repository.path]).stdout).toContain('No commits yet');
  });
});

describe('scopes', () => {
  it('--changes reports what the range introduces and not what was there', () => {
    const repository = newRepository();
    repository.commit({ 'old.txt': `MISTRAL_API_KEY=${sampleKey(2)}\n` });
    repository.git('branch', 'base');
    const commit = repository.commit({
      'old.txt': `# touched\nMISTRAL_API_KEY=${sampleKey(2)}\n`,
      'new.txt': `MISTRAL_API_KEY=${key}\n`,
    });
    const report = scanJson([repository.path, '--changes', 'base..HEAD']);
    expect(keysIn(report)).toMatchObject([{ path: 'new.txt', commit, inHead: true }]);
    expect(report).toMatchObject({
      status: 1,
      coverage: { scopes: [{ kind: 'changes', head: commit }] },
    });
  });

  it('--staged reports what the index adds to HEAD', () => {
    const repository = newRepository();
    repository.commit({ 'old.txt': `MISTRAL_API_KEY=${sampleKey(2)}\n` });
    repository.write('old.txt', `\nMISTRAL_API_KEY=${sampleKey(2)}\n`);
    repository.write('new.txt', `MISTRAL_API_KEY=${key}\n`);
    repository.write('unstaged.txt', `MISTRAL_API_KEY=${sampleKey(3)}\n`);
    repository.git('add', 'old.txt', 'new.txt');
    expect(keysIn(scanJson([repository.path, '--staged']))).toMatchObject([{ path: 'new.txt' }]);
  });

  it('--tree scans a plain directory without git', () => {
    const directory = newDirectory();
    writeFileSync(join(directory, 'app.txt'), `MISTRAL_API_KEY=${key}\n`);
    expect(keysIn(scanJson([directory, '--tree']))).toMatchObject([
      { path: 'app.txt', startLine: 1 },
    ]);
  });

  it('--history leaves the working tree out', () => {
    const repository = newRepository();
    repository.commit({ 'x.txt': 'x' });
    repository.write('new.txt', `MISTRAL_API_KEY=${key}\n`);
    expect(scanJson([repository.path, '--history'])).toMatchObject({ status: 0, findings: [] });
  });

  it('scopes combine', () => {
    const repository = newRepository();
    repository.commit({ 'x.txt': 'x' });
    repository.commit({ 'gone.txt': `MISTRAL_API_KEY=${sampleKey(2)}\n` });
    repository.git('rm', '-q', 'gone.txt');
    repository.write('new.txt', `MISTRAL_API_KEY=${key}\n`);
    const paths = keysIn(scanJson([repository.path, '--changes', 'HEAD~1..HEAD', '--tree'])).map(
      ({ path }) => path,
    );
    expect(paths.toSorted()).toEqual(['gone.txt', 'new.txt']);
  });
});

describe('what cannot be scanned exits 2 with a message that helps', () => {
  it('outside a repository', () => {
    const { status, stderr, stdout } = runCli(['scan', newDirectory()]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('not a git repository');
    expect(stderr).toContain('--tree');
  });

  it.each([
    [['scan', '--fail-on', 'loud'], '--fail-on is not one of'],
    [['scan', '--chekcs', 'keys'], '--chekcs'],
    [['scan', '--checks', 'style'], '--checks'],
    [['scan', '--changes', 'main'], 'BASE..HEAD'],
    [['scan', 'a', 'b'], 'one argument'],
    [['scna'], 'no command `scna`'],
    [['explain', 'keys/nothing'], 'no rule `keys/nothing`'],
    [['scan', '--deadline-minutes', '-'], '--deadline-minutes'],
  ])('%j', (args, message) => {
    const { status, stderr } = runCli(args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it('AT-27 a revision that git would read as an option is refused and makes no file', () => {
    const repository = newRepository();
    repository.commit({ 'x.txt': 'x' });
    const target = join(repository.path, 'pwn');
    for (const base of [
      `--output=${target}`,
      '--upload-pack=x',
      `\uFEFF${'a'.repeat(40)}`,
      '-n1',
    ]) {
      const { status, stderr } = runCli(['scan', repository.path, `--changes=${base}..HEAD`]);
      expect(status).toBe(2);
      expect(stderr).not.toBe('');
    }
    expect(() => readFileSync(target)).toThrow();
  });

  it('AT-06 history of a shallow clone is incomplete and never clean', () => {
    const repository = newRepository();
    for (const n of [1, 2, 3]) repository.commit({ 'x.txt': String(n) });
    repository.git('clone', '-q', '--depth', '1', `file://${repository.path}`, 'shallow');
    const report = scanJson([join(repository.path, 'shallow')]);
    expect(report).toMatchObject({
      status: 2,
      result: 'incomplete',
      coverage: { complete: false },
    });
    expect(report.problems[0]).toMatchObject({ kind: 'shallow' });
    const { stdout } = runCli(['scan', join(repository.path, 'shallow')]);
    expect(stdout).toContain('--unshallow');
  });

  it('AT-05 a base that is not in a depth-1 clone', () => {
    const repository = newRepository();
    const base = repository.commit({ 'x.txt': '1' });
    repository.commit({ 'x.txt': '2' });
    repository.git('clone', '-q', '--depth', '1', `file://${repository.path}`, 'shallow');
    const { status, stdout, stderr } = runCli([
      'scan',
      join(repository.path, 'shallow'),
      '--changes',
      `${base}..HEAD`,
    ]);
    expect(status).toBe(2);
    expect(stdout + stderr).toMatch(/fetch/u);
  });
});

describe('what a user sees', () => {
  it('help with examples, the version, the rules and their documentation', () => {
    expect(runCli(['--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Commands:'),
    });
    expect(runCli(['scan', '--help']).stdout).toContain('--changes BASE..HEAD');
    expect(runCli(['help', 'scan']).stdout).toContain('Examples:');
    expect(runCli(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
    expect(runCli(['rules']).stdout).toContain('keys/leaked-key');
    expect(runCli(['explain', 'keys/leaked-key']).stdout).toContain('## How to fix');
  });

  it('--fail-on never exits 0 with a banner and lists the findings', () => {
    const repository = newRepository();
    repository.commit({ '.env.local': `MISTRAL_API_KEY=${key}\n` });
    const { status, stdout } = runCli(['scan', repository.path, '--fail-on', 'never']);
    expect(status).toBe(0);
    expect(stdout).toContain('.env.local:1');
    expect(stdout).toMatch(/fail-on.*never/u);
  });

  it('--output writes the report to a file, --quiet says nothing where all is well', () => {
    const repository = newRepository();
    repository.commit({ 'x.txt': 'x' });
    const { stdout } = runCli(['scan', '--output', 'report.sarif', '--format', 'sarif'], {
      cwd: repository.path,
    });
    expect(stdout).toBe('');
    expect(readFileSync(join(repository.path, 'report.sarif'), 'utf8')).toContain('"2.1.0"');
    expect(runCli(['scan', '--quiet', repository.path])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('a suppression in the working tree accepts a finding, a broken config exits 2 and quotes nothing', () => {
    const repository = newRepository();
    repository.commit({ '.env.local': `MISTRAL_API_KEY=${key}\n` });
    const config = `version: 1\nsuppressions:\n  - fingerprint: ${secretFingerprint(key)}\n    reason: revoked\n    expires: 2999-01-01\n`;
    repository.write('.github/mistral-security.yml', config);
    const report = scanJson([repository.path, '--checks', 'keys']);
    expect(report).toMatchObject({ status: 0, findings: [], suppressed: [{}] });
    repository.write('.github/mistral-security.yml', `version: 1\nKEY=${key}: {[\n`);
    const { status, stderr } = runCli(['scan', repository.path]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/mistral-security\.yml:\d+:\d+/u);
    expect(stderr).not.toContain(key.slice(0, 6));
  });

  it('the bundle runs on the host\u2019s own Node too', () => {
    const hostNode = ['/usr/local/bin/node', '/usr/bin/node'].find((path) => {
      try {
        return readFileSync(path).length > 0;
      } catch {
        return false;
      }
    });
    const repository = newRepository();
    repository.commit({ '.env.local': `MISTRAL_API_KEY=${key}\n` });
    const node = process.env['HOST_NODE'] ?? hostNode ?? process.execPath;
    expect(runCli(['scan', repository.path], { node })).toMatchObject({ status: 1 });
    expect(CLI_BUNDLE).toContain('dist');
  });
});
