// What the README shows: a repository with a key in an old commit, scanned by the bundle. Everything is
// fixed (dates, names, the key made from a hash), so that commit ids and output are the same everywhere.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const bundle = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const repository = mkdtempSync(join(tmpdir(), 'mistral-security-demo-'));

function git(...args) {
  const who = { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.com' };
  const committer = { GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.com' };
  const when = { GIT_AUTHOR_DATE: '1760000000 +0000', GIT_COMMITTER_DATE: '1760000000 +0000' };
  const config = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const env = { PATH: process.env.PATH, ...who, ...committer, ...when, ...config };
  execFileSync('git', args, { cwd: repository, env });
}

function commit(path, text, message) {
  mkdirSync(join(repository, path, '..'), { recursive: true });
  writeFileSync(join(repository, path), text);
  git('add', '-A');
  git('commit', '-q', '-m', message);
}

try {
  const digest = createHash('sha256').update('the key of the demo').digest();
  const key = Array.from(digest, (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
  git('init', '-q', '-b', 'main', '.');
  commit('.gitignore', '.env\n.env.*\n!.env.example\n', 'Ignore environment files');
  const client = (apiKey) =>
    `import { Mistral } from '@mistralai/mistralai';\n\nexport const client = new Mistral({\n  timeoutMs: 10_000,\n  apiKey: ${apiKey},\n});\n`;
  commit('src/client.ts', client(`'${key}'`), 'Talk to the model');
  commit(
    'src/client.ts',
    client('process.env.MISTRAL_API_KEY'),
    'Read the key from the environment',
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, 'scan', repository], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  process.stdout.write(`${stdout}${stderr}`);
  process.exitCode = status ?? 2;
} finally {
  rmSync(repository, { recursive: true, force: true });
}
