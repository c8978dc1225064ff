import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** A real git repository in a directory of its own, for one test. */
export class TestRepository {
  readonly path: string;
  #clock = 1_700_000_000;

  constructor(options: { readonly bare?: boolean; readonly objectFormat?: string } = {}) {
    this.path = mkdtempSync(join(tmpdir(), 'mistral-security-test-'));
    const flags = [
      ...(options.bare === true ? ['--bare'] : []),
      ...(options.objectFormat === undefined ? [] : [`--object-format=${options.objectFormat}`]),
    ];
    this.git('init', '-q', '-b', 'main', ...flags, '.');
  }

  /** Runs git in the repository and gives its output without the last line end. */
  git(...args: readonly string[]): string {
    return this.gitWith({}, ...args);
  }

  gitWith(env: Readonly<Record<string, string>>, ...args: readonly string[]): string {
    this.#clock += 60;
    const date = `${String(this.#clock)} +0000`;
    const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    const output = execFileSync('git', [...args], {
      cwd: this.path,
      env: { PATH: process.env['PATH'], HOME: this.path, ...IDENTITY, ...dates, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
    });
    return output.toString('utf8').replace(/\n$/u, '');
  }

  write(path: string, content: string | Uint8Array): void {
    const file = join(this.path, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  /** Writes the files, commits everything and gives the commit's id. */
  commit(files: Readonly<Record<string, string | Uint8Array>>, message = 'change'): string {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
    this.git('add', '-A', '-f', '.');
    this.git('commit', '-q', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
