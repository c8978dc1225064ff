import type { Content } from './document.js';

/** One entry of a tree; directories are implied by paths. */
export interface TreeFile {
  /** Shown form; see `Finding.path`. */
  readonly path: string;
  readonly kind: 'file' | 'symlink' | 'submodule';
  /** Whether git tracks it; always true in a tree read from objects. */
  readonly tracked: boolean;
  /** The blob's object id where the tree was read from objects: tells an exact rename. */
  readonly id?: string;
}

/**
 * The files of one state of the repository: head tree, merge base, working tree or index. Reading is
 * lazy and remembered, since several rules look at the same file.
 */
export interface RepositoryTree {
  /** Every tracked file and, in a working tree, every untracked one that is not ignored. In byte order of paths. */
  readonly files: readonly TreeFile[];
  /** The text of a regular file (a symlink's is its target); undefined where the tree has no such file. */
  readonly read: (path: string) => Promise<Content | undefined>;
}
