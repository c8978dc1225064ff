import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A `git` that stands first in PATH, does as its script says and is the real one for all else. */
export class GitShim implements Disposable {
  readonly #directory = mkdtempSync(join(tmpdir(), 'mistral-security-shim-'));

  /** `script` is of `sh`, with the real git in `$git`; where it does not exit, the real git runs after it. */
  constructor(script: string) {
    const git = realpathSync(execFileSync('which', ['git'], { encoding: 'utf8' }).trim());
    const body = `#!/bin/sh\ngit=${git}\nlog=${this.#log}\n${script}\nexec $git "$@"\n`;
    writeFileSync(join(this.#directory, 'git'), body, { mode: 0o755 });
    writeFileSync(this.#log, '');
  }

  get path(): string {
    return `${this.#directory}:${process.env['PATH'] ?? ''}`;
  }

  /** What the script wrote to `$log`. */
  get logged(): string {
    return readFileSync(this.#log, 'utf8');
  }

  get #log(): string {
    return join(this.#directory, 'log');
  }

  [Symbol.dispose](): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }
}
