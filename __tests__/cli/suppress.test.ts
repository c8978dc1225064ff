import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretFingerprint } from '../../src/findings/fingerprint.js';
import { runCliInProcess } from '../helpers/cli-in-process.js';
import { sampleKey } from '../helpers/key.js';
import { TestRepository } from '../helpers/repository.js';
import { leakOf } from '../helpers/scene.js';

const CONFIG = '.github/mistral-security.yml';
const key = sampleKey(401);
const other = sampleKey(402);
const fingerprint = secretFingerprint(key);
const words = ['--reason', 'revoked, see SEC-12', '--owner', 'platform', '--expires', '2099-01-31'];

let repository: TestRepository;
let temporary: string;

beforeEach(() => {
  repository = new TestRepository();
  temporary = mkdtempSync(join(tmpdir(), 'mistral-security-suppress-'));
});

afterEach(() => {
  repository.remove();
  rmSync(temporary, { recursive: true, force: true });
});

const cli = (...argv: readonly string[]) => runCliInProcess([...argv, repository.path], temporary);
const suppress = (...argv: readonly string[]) => cli('suppress', ...argv);
const config = () => readFileSync(join(repository.path, CONFIG), 'utf8');
const rewrite = (text: string) => {
  repository.write(CONFIG, text);
};
const entry = (value: string, indent = '  ') =>
  [
    `${indent}- fingerprint: ${secretFingerprint(value)}`,
    `${indent}  reason: revoked, see SEC-12`,
    `${indent}  owner: platform`,
    `${indent}  expires: 2099-01-31`,
    '',
  ].join('\n');

describe('suppress', () => {
  it('makes the config file, and what it accepts is green at once on this machine', async () => {
    repository.commit({ 'a.txt': leakOf(key), '.gitignore': '.env\n' });
    expect((await cli('scan', '--checks', 'keys')).exitCode).toBe(1);
    const { exitCode, stdout } = await suppress(fingerprint, ...words);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`git add -- ${CONFIG}`);
    expect(stdout).toContain('once it is on the base branch');
    expect(config()).toBe(`version: 1\nsuppressions:\n${entry(key)}`);
    const scan = await cli('scan', '--checks', 'keys');
    expect(scan.exitCode).toBe(0);
    expect(scan.stdout).toContain(
      'accepted in the config file by platform until 2099-01-31: revoked, see SEC-12',
    );
  });

  it('takes the fingerprint without the name of its hash', async () => {
    await suppress(fingerprint.slice('sha256:'.length), ...words);
    expect(config()).toContain(entry(key));
  });

  it.each([
    [
      'after the last entry',
      `# ours\nversion: 1 # always\n\nsuppressions:\n    # old\n    -   fingerprint: ${secretFingerprint(other)}\n        reason: old   # why\n        expires: 2099-01-01\n\n# levels\nrules:   { keys/leaked-key:   warning }\n`,
      (before: string) =>
        before.replace(
          '2099-01-01\n',
          `2099-01-01\n    -   fingerprint: ${fingerprint}\n        reason: revoked, see SEC-12\n        owner: platform\n        expires: 2099-01-31\n`,
        ),
    ],
    [
      'at the end of a file without any',
      '# ours\nversion: 1\nrules:   { keys/leaked-key:   warning }',
      (before: string) => `${before}\nsuppressions:\n${entry(key)}`,
    ],
    [
      'in a list that is not indented',
      `version: 1\nsuppressions:\n${entry(other, '')}paths: { ignore: [vendor/**] } # theirs\n`,
      (before: string) => before.replace('paths:', `${entry(key, '')}paths:`),
    ],
    [
      'with the line ends of the file',
      'version: 1\r\n# end\r\n',
      (before: string) => `${before}suppressions:\r\n${entry(key).replaceAll('\n', '\r\n')}`,
    ],
  ])('writes %s and leaves every other byte alone', async (_, before, after) => {
    rewrite(before);
    expect((await suppress(fingerprint, ...words)).exitCode).toBe(0);
    expect(config()).toBe(after(before));
  });

  it.each([
    ['JSON', '{"version": 1, "suppressions": []}'],
    ['an empty flow list', '# ours\nversion: 1\nsuppressions: []\n'],
    [
      'a list of one line',
      `version: 1\nsuppressions: [{ fingerprint: "${secretFingerprint(other)}", reason: r, expires: 2099-01-01 }]\n`,
    ],
  ])('adds to %s too, with its comments', async (_, before) => {
    rewrite(before);
    expect((await suppress(fingerprint, ...words)).exitCode).toBe(0);
    expect(config()).toContain(fingerprint);
    expect(config()).toContain(before.startsWith('#') ? '# ours' : '1');
    expect((await cli('scan', '--checks', 'keys', '--tree')).exitCode).toBe(0);
  });

  it('quotes what YAML would read as something else', async () => {
    const reason = 'yes: "no" # - *x &y {z} 12';
    await suppress(fingerprint, '--reason', reason, ...words.slice(2));
    repository.write('a.txt', leakOf(key));
    expect((await cli('scan', '--checks', 'keys', '--tree')).stdout).toContain(reason);
  });

  it('refuses what is there already, and renews it when asked', async () => {
    await suppress(fingerprint, ...words);
    const before = config();
    const again = await suppress(fingerprint, ...words);
    expect([again.exitCode, config()]).toEqual([2, before]);
    expect(again.stderr).toContain('--renew');
    const later = ['--reason', 'again', '--owner', 'ops', '--expires', '2099-12-31'];
    expect((await suppress(fingerprint, ...later, '--renew')).exitCode).toBe(0);
    expect(config()).toBe(
      `version: 1\nsuppressions:\n  - fingerprint: ${fingerprint}\n    reason: again\n    owner: ops\n    expires: 2099-12-31\n`,
    );
    expect((await suppress(secretFingerprint(other), ...later, '--renew')).exitCode).toBe(2);
  });

  it.each([
    ['no fingerprint', [], 'fingerprint'],
    ['a prefix', [fingerprint.slice(0, 19), ...words], '64 hexadecimal digits'],
    ['a key', [key, ...words], '64 hexadecimal digits'],
    ['no reason', [fingerprint, ...words.slice(2)], '--reason'],
    ['a blank reason', [fingerprint, '--reason', ' ', ...words.slice(2)], '--reason'],
    ['two lines of reason', [fingerprint, '--reason', 'a\nb', ...words.slice(2)], 'one line'],
    ['a key as reason', [fingerprint, '--reason', key, ...words.slice(2)], 'looks like a key'],
    ['no owner', [fingerprint, ...words.slice(0, 2), ...words.slice(4)], '--owner'],
    ['no date', [fingerprint, ...words.slice(0, 4)], '--expires'],
    ['a past date', [fingerprint, ...words.slice(0, 4), '--expires', '2020-01-01'], 'past'],
    ['no real date', [fingerprint, ...words.slice(0, 4), '--expires', '2099-02-30'], 'exists'],
    ['another form of date', [fingerprint, ...words.slice(0, 4), '--expires', '31.1.99'], 'exists'],
  ])('refuses %s and writes nothing', async (_, argv, message) => {
    const { exitCode, stderr } = await suppress(...argv);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain(key);
    expect(existsSync(join(repository.path, CONFIG))).toBe(false);
  });

  it('refuses a config that cannot be obeyed, and one that would grow too long', async () => {
    for (const text of ['version: 2\n', `version: 1\n#${'x'.repeat(65_400)}\n`]) {
      rewrite(text);
      expect((await suppress(fingerprint, ...words)).exitCode).toBe(2);
      expect(config()).toBe(text);
    }
  });

  it.each([
    ['the file', CONFIG],
    ['its directory', '.github'],
  ])('AT-04 writes nothing through a symbolic link at %s', async (_, link) => {
    const target = join(temporary, 'target');
    if (link === '.github') mkdirSync(target);
    else mkdirSync(join(repository.path, '.github'));
    symlinkSync(target, join(repository.path, link));
    const { exitCode } = await suppress(fingerprint, ...words);
    expect(exitCode).toBe(2);
    expect(existsSync(target) ? readdirSync(target) : []).toEqual([]);
  });

  it.each([['../out.yml'], ['.git/config'], ['/tmp/out.yml']])(
    'writes nothing to %s',
    async (path) => {
      const before = readFileSync(join(repository.path, '.git/config'), 'utf8');
      const { exitCode } = await suppress(fingerprint, ...words, '--config', path);
      expect(exitCode).toBe(2);
      expect(readFileSync(join(repository.path, '.git/config'), 'utf8')).toBe(before);
      expect(existsSync(join(repository.path, '../out.yml'))).toBe(false);
    },
  );

  it('leaves nothing but the file behind', async () => {
    await suppress(fingerprint, ...words);
    expect(readdirSync(join(repository.path, '.github'))).toEqual(['mistral-security.yml']);
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('suppress --all-in-history', () => {
  const all = (...argv: readonly string[]) => suppress('--all-in-history', ...words, ...argv);

  it('writes an entry with its place for each key of history, and none for those in head', async () => {
    const commit = repository.commit({ 'a.txt': leakOf(key), 'b.txt': leakOf(other) });
    repository.commit({ 'a.txt': 'none=1\n' });
    const { exitCode, stdout } = await all();
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Added 1 suppression');
    expect(stdout).toContain('1 key in head left out');
    const remark = `  # a.txt:1:17 in commit ${commit.slice(0, 12)}\n`;
    expect(config()).toBe(`version: 1\nsuppressions:\n${remark}${entry(key)}`);
    expect(config()).not.toContain(key);
    expect((await cli('scan', '--checks', 'keys', '--history')).stdout).toContain('b.txt');
    expect((await all('--include-head')).stdout).toContain('Added 1 suppression');
    expect((await cli('scan', '--checks', 'keys')).exitCode).toBe(0);
  });

  it('writes nothing a second time, and nothing without a reason', async () => {
    repository.commit({ 'a.txt': leakOf(key) });
    repository.commit({ 'a.txt': 'none=1\n' });
    expect((await suppress('--all-in-history', ...words.slice(2))).exitCode).toBe(2);
    expect(existsSync(join(repository.path, CONFIG))).toBe(false);
    await all();
    const before = config();
    const again = await all();
    expect([again.exitCode, config()]).toEqual([0, before]);
    expect(again.stdout).toContain('Nothing to write');
  });

  it('refuses a history that is cut off', async () => {
    repository.commit({ 'a.txt': leakOf(key) });
    const { path } = repository;
    repository.commit({ 'a.txt': 'none=1\n' });
    repository.git('clone', '-q', '--depth=1', `file://${path}`, join(temporary, 'clone'));
    const clone = join(temporary, 'clone');
    const { exitCode, stderr } = await runCliInProcess(
      ['suppress', '--all-in-history', ...words, clone],
      temporary,
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain('the scan has gaps');
    expect(existsSync(join(clone, CONFIG))).toBe(false);
  });

  it('names no key that stands in the name of its file', async () => {
    repository.commit({ [`mistral_api_key=${key}.txt`]: 'x\n' });
    repository.git('rm', '-q', '-r', '.');
    repository.commit({ 'b.txt': 'x\n' });
    expect((await all()).exitCode).toBe(0);
    expect(config()).toContain(fingerprint);
    expect(config()).not.toContain(key);
  });
});
