import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision, IgnoreFile } from '../../src/gitignore/matcher.js';
import { TestRepository } from '../helpers/repository.js';

/** A path as the matcher is asked about it. */
export interface Asked {
  readonly path: string;
  readonly isDirectory: boolean;
}

/** A work tree in which git itself is asked what it ignores. */
export class IgnoreOracle {
  readonly #repository = new TestRepository();

  /** What `git check-ignore` says of each path. Directories among them are made; files need not exist. */
  decide(files: readonly IgnoreFile[], asked: readonly Asked[]): readonly Decision[] {
    for (const entry of asked) if (entry.isDirectory) this.#makeDirectory(entry.path);
    const names = files.map((file) => join(file.directory, '.gitignore'));
    files.forEach((file, index) => {
      this.#repository.write(names[index] ?? '', file.text);
    });
    try {
      return this.#ask(asked.map((entry) => entry.path));
    } finally {
      for (const name of names) rmSync(join(this.#repository.path, name), { force: true });
    }
  }

  remove(): void {
    this.#repository.remove();
  }

  #makeDirectory(path: string): void {
    mkdirSync(join(this.#repository.path, path), { recursive: true });
  }

  #ask(paths: readonly string[]): readonly Decision[] {
    const fields = this.#checkIgnore(paths).split('\0');
    return paths.map((_path, index) => {
      const [file = '', line = '', pattern = ''] = fields.slice(index * 4, index * 4 + 3);
      if (file === '') return { ignored: false };
      return { ignored: !pattern.startsWith('!'), by: { file, line: Number(line), pattern } };
    });
  }

  #checkIgnore(paths: readonly string[]): string {
    const flags = ['--no-index', '-z', '--stdin', '-v', '-n'];
    const result = spawnSync('git', ['check-ignore', ...flags], {
      cwd: this.#repository.path,
      input: paths.join('\0') + '\0',
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    });
    // Exit code 1 only says that no path is ignored.
    if (result.status !== 0 && result.status !== 1) throw new Error(result.stderr);
    return result.stdout;
  }
}
