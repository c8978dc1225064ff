import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A directory with nothing in it, as a job finds its workspace before a checkout. */
export class EmptyDirectory implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), 'mistral-security-empty-'));

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
