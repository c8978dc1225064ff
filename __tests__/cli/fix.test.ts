import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { runCliInProcess } from '../helpers/cli-in-process.js';
import { sampleKey } from '../helpers/key.js';
import { TestRepository } from '../helpers/repository.js';

const MANIFEST = '{\n  "name": "x",\n  "dependencies": { "@mistralai/mistralai": "2.7.0" }\n}\n';

let repository: TestRepository;
let temporary: string;

beforeEach(() => {
  repository = new TestRepository();
  temporary = mkdtempSync(join(tmpdir(), 'mistral-security-fix-'));
});

afterEach(() => {
  repository.remove();
  rmSync(temporary, { recursive: true, force: true });
});

const cli = (...argv: readonly string[]) => runCliInProcess([...argv, repository.path], temporary);
const fix = (...argv: readonly string[]) => cli('fix', '--checks', 'ignore-files', ...argv);
const text = (path: string) => readFileSync(join(repository.path, path), 'utf8');
const left = async (): Promise<readonly string[]> => {
  const { stdout } = await cli('scan', '--tree', '--checks', 'ignore-files', '--format', 'json');
  const { findings }: { findings: readonly { ruleId: string; path: string }[] } =
    JSON.parse(stdout);
  return findings.map(({ ruleId, path }) => `${ruleId} ${path}`);
};
const write = (files: Readonly<Record<string, string | Uint8Array>>) => {
  for (const [path, content] of Object.entries(files)) repository.write(path, content);
};

/** A repository with every finding on ignore files that has a fix. */
const WEAK = {
  '.gitignore': 'node_modules\n!.env.example\n.env*\n*.pem # keys',
  'package.json': JSON.stringify(
    { name: 'x', version: '1.0.0', files: ['*'], dependencies: { dotenv: '17.0.0' } },
    null,
    2,
  ),
  'api/.gitignore': '!.env\n',
  'api/requirements.txt': 'mistralai\n',
  Dockerfile: 'FROM node:24\nCOPY . .\n',
  '.gcloudignore': '.git\n',
  '.vercelignore': 'docs\n',
};

describe('fix', () => {
  it('shows a diff that git applies, changes nothing, and exits with 1', async () => {
    write(WEAK);
    const { exitCode, stdout, stderr } = await fix();
    expect(exitCode).toBe(1);
    expect(text('.gitignore')).toBe(WEAK['.gitignore']);
    expect(stderr).toContain('Make the changes with --write.');
    execFileSync('git', ['apply', '-'], { cwd: repository.path, input: stdout });
    expect(text('.gitignore')).toBe('node_modules\n.env*\n!.env.example\n*.pem');
    expect(text('.dockerignore')).toBe('**/.env\n**/.env.local\n**/.env.*.local\n');
    expect(await left()).toEqual([]);
  });

  it('makes the changes with --write; scanning again finds none of them, and no file is broken', async () => {
    write(WEAK);
    expect((await left()).length).toBeGreaterThan(5);
    const { exitCode, stderr } = await fix('--write');
    expect([exitCode, stderr]).toEqual([0, expect.stringMatching(/^Mended \d+ findings in \d/u)]);
    expect(await left()).toEqual([]);
    expect(JSON.parse(text('package.json'))).toMatchObject({
      files: ['*', '!**/.env', '!**/.env.local'],
    });
    const again = await fix();
    expect([again.exitCode, again.stdout, again.stderr]).toEqual([0, '', 'Nothing to mend.\n']);
  });

  it('keeps line ends, the byte order mark and the mode of a file', async () => {
    write({ '.gitignore': '\uFEFFdist\r\n".env"\r\n', 'package.json': MANIFEST });
    chmodSync(join(repository.path, '.gitignore'), 0o755);
    await fix('--write');
    expect(text('.gitignore')).toBe('\uFEFFdist\r\n.env\r\n.env.*\r\n!.env.example\r\n');
    expect(statSync(join(repository.path, '.gitignore')).mode & 0o777).toBe(0o755);
  });

  it.each([
    [
      'a tail in UTF-16',
      Buffer.concat([Buffer.from('dist\n'), Buffer.from('.env*\r\n', 'utf16le')]),
    ],
    ['UTF-16 with a mark', Buffer.from('\uFEFFdist\r\n.env*\r\n', 'utf16le')],
  ])('writes %s as UTF-8', async (_, bytes) => {
    write({ '.gitignore': bytes, 'package.json': MANIFEST });
    expect(await left()).toEqual(['ignore-files/ineffective-pattern .gitignore']);
    await fix('--write');
    expect(text('.gitignore')).toMatch(/^dist\r?\n\.env\*\r?\n!\.env\.example\r?\n$/u);
    expect(await left()).toEqual([]);
  });

  it('shows a byte order mark that goes, also where nothing else changes', async () => {
    write({ '.env.example': '\uFEFFMISTRAL_API_KEY=\n', 'package.json': MANIFEST });
    const { stdout } = await cli('fix', '--checks', 'env-schema');
    expect(stdout).toMatch(/^-\S+MISTRAL_API_KEY=$/mu);
    expect(stdout).toContain('\n+MISTRAL_API_KEY=\n');
  });

  it('leaves to a person what only a person can mend', async () => {
    repository.commit({ '.env': 'MISTRAL_API_KEY=\n', '.gitignore': 'dist\n' });
    const { exitCode, stdout, stderr } = await fix('--write');
    expect([exitCode, stdout]).toEqual([0, '']);
    expect(stderr).toContain('Left for a person:\n  ignore-files/secret-file-tracked .env:1');
  });

  it('writes neither through a link nor over a file that is ignored', async () => {
    write({
      '.gitignore': '.env*\n!.env.example\n.dockerignore\n',
      '.dockerignore': 'mine\n',
      '.env.example': 'MISTRAL_API_KEY=\n',
      Dockerfile: 'FROM node:24\nCOPY . .\n',
      'web/package.json': MANIFEST,
    });
    symlinkSync('../elsewhere', join(repository.path, '.gcloudignore'));
    const { stderr } = await fix('--write');
    expect(text('.dockerignore')).toBe('mine\n');
    expect(stderr).toContain('ignore-files/docker-context-includes-env Dockerfile:2');
  });

  it('leaves alone what the config switches off', async () => {
    write({
      '.gitignore': 'dist\n',
      'package.json': MANIFEST,
      '.github/mistral-security.yml': 'version: 1\nrules: { ignore-files/env-not-ignored: off }\n',
    });
    expect(await fix('--write')).toMatchObject({ exitCode: 0, stderr: 'Nothing to mend.\n' });
    expect(text('.gitignore')).toBe('dist\n');
  });

  it('shows no key that stands beside a change', async () => {
    const key = sampleKey(31);
    write({ '.gitignore': `# ${key}\n.env # note`, 'package.json': MANIFEST });
    const { stdout } = await fix();
    expect(stdout).toContain(`# ${key.slice(0, 4)}…`);
    expect(stdout).not.toContain(key.slice(0, 8));
  });

  it('works on a plain directory', async () => {
    const plain = mkdtempSync(join(tmpdir(), 'mistral-security-plain-'));
    await runCliInProcess(['fix', '--write', plain], temporary);
    const { stderr } = await runCliInProcess(['fix', plain], temporary);
    expect(stderr).toBe('Nothing to mend.\n');
    rmSync(plain, { recursive: true, force: true });
  });
});
