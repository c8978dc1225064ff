import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitServer, type GitServer, type GitServerOptions } from './git-http-server.js';
import type { TestRepository } from './repository.js';

/** What a job may find in its workspace. */
export const CHECKOUT_KINDS = ['depth-1', 'blobless', 'treeless', 'none'] as const;
export type CheckoutKind = (typeof CHECKOUT_KINDS)[number];

/** A server's copy of a repository, as `octo/app`, and checkouts of it. */
export class Checkouts implements AsyncDisposable {
  readonly server: GitServer;
  readonly #root: string;
  readonly #repository: TestRepository;
  readonly #made = new Map<string, string>();

  private constructor(root: string, repository: TestRepository, server: GitServer) {
    this.#root = root;
    this.#repository = repository;
    this.server = server;
  }

  static async of(repository: TestRepository, options: GitServerOptions = {}): Promise<Checkouts> {
    const root = mkdtempSync(join(tmpdir(), 'mistral-security-server-'));
    const copy = join(root, 'octo/app');
    repository.git('clone', '-q', '--mirror', '.', copy);
    repository.git('-C', copy, 'config', 'uploadpack.allowFilter', 'true');
    repository.git('-C', copy, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    return new Checkouts(root, repository, await startGitServer(root, options));
  }

  /** A workspace as actions/checkout leaves it, with the commit checked out; made once for each kind and commit. */
  workspace(kind: CheckoutKind, commit: string): string {
    const name = kind === 'none' ? kind : `${kind}-${commit}`;
    const known = this.#made.get(name);
    if (known !== undefined) return known;
    const path = join(this.#root, 'work', name);
    mkdirSync(path, { recursive: true });
    if (kind !== 'none') this.#checkOut(path, kind, commit);
    this.#made.set(name, path);
    return path;
  }

  #checkOut(path: string, kind: Exclude<CheckoutKind, 'none'>, commit: string): void {
    const git = (...args: readonly string[]): string => this.#repository.git('-C', path, ...args);
    const heads = '+refs/heads/*:refs/remotes/origin/*';
    git('init', '-q', '-b', 'main');
    git('remote', 'add', 'origin', `file://${this.#root}/octo/app`);
    if (kind === 'depth-1') git('fetch', '-q', '--no-tags', '--depth=1', 'origin', commit);
    else {
      const filter = kind === 'blobless' ? 'blob:none' : 'tree:0';
      git('fetch', '-q', '--tags', `--filter=${filter}`, 'origin', heads, commit);
    }
    git('checkout', '-q', '--detach', commit);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.server.close();
    rmSync(this.#root, { recursive: true, force: true });
  }
}

/** Every file's name, time, mode and contents, so that any change below a directory shows. */
export function fingerprintOf(directory: string): string {
  const hash = createHash('sha256');
  if (!existsSync(directory)) return 'nothing';
  for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(directory, name);
    const status = lstatSync(path);
    hash.update(`${name}\0${String(status.mtimeMs)}\0${String(status.mode)}\0`);
    if (status.isFile()) hash.update(readFileSync(path));
    if (status.isSymbolicLink()) hash.update(readlinkSync(path));
  }
  return hash.digest('hex');
}
