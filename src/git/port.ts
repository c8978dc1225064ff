/** 40 hexadecimal digits, or 64 in a SHA-256 repository. Made by `objectId` alone. */
export type ObjectId = string & { readonly __brand: 'ObjectId' };

export type ObjectKind = 'commit' | 'tree' | 'blob' | 'tag';

export interface GitObject {
  readonly id: ObjectId;
  readonly kind: ObjectKind;
  readonly bytes: Uint8Array;
}

/** An object that git could not give: `missing`, or `corrupt` with git's own exit or answer as the reason. */
export interface ObjectFault {
  readonly id: ObjectId;
  readonly kind: 'missing' | 'corrupt';
  readonly message: string;
}

export interface Ref {
  /** Full name, `refs/heads/main`, or `worktrees/<name>/HEAD` where that is on no branch; bytes that are not UTF-8 as `\xNN`. */
  readonly name: string;
  readonly id: ObjectId;
}

/** An entry of the index at stage 0 or, in a conflict, of each stage. */
export interface IndexEntry {
  /** Raw path: each character is one byte (Latin-1), so that any name is exact and comparable. */
  readonly rawPath: string;
  readonly mode: number;
  readonly id: ObjectId;
}

/** A directory with objects, and whether they are the repository's own or borrowed from another one. */
export interface ObjectDirectory {
  readonly path: string;
  readonly isOwn: boolean;
}

/** What the checkout left out, whatever was fetched since. */
interface Lacks {
  /** History is cut off, and branches and tags need not be here; all of it where there is no checkout. */
  readonly history: boolean;
  /** It is a partial clone: any object may be missing. */
  readonly objects: boolean;
}

/**
 * A repository as the scanner sees it: objects, references and the index, read without the scanned
 * repository's config, hooks, attributes or replace refs having any say.
 */
export interface GitRepository {
  readonly objectFormat: 'sha1' | 'sha256';
  readonly gitVersion: string;
  /** The root of the work tree; undefined in a bare repository. */
  readonly workTree: string | undefined;
  readonly lacks: Lacks;
  /** Commits whose parents are cut off; empty in a complete clone. */
  readonly shallow: () => ReadonlySet<ObjectId>;
  /** HEAD peeled to a commit; undefined on an unborn branch. */
  readonly head: () => Promise<ObjectId | undefined>;
  readonly refs: () => Promise<readonly Ref[]>;
  /** A commit id for an object id, a branch, a tag or `HEAD`, or an error that says what was tried. Never lets git parse the name. */
  readonly resolveCommit: (name: string) => Promise<ObjectId>;
  readonly mergeBases: (one: ObjectId, other: ObjectId) => Promise<readonly ObjectId[]>;
  /** Commits of `include` not in `exclude`, parents before children, ties by id. */
  readonly commits: (
    include: readonly ObjectId[],
    exclude: readonly ObjectId[],
  ) => Promise<readonly ObjectId[]>;
  /**
   * Every object that `include` reaches and `exclude` does not, each once, missing ones too; what stands behind a
   * missing tree is not known. Throws `GitError` when the walk is cut short.
   */
  readonly reachableObjects: (
    include: readonly ObjectId[],
    exclude?: readonly ObjectId[],
  ) => AsyncIterable<ObjectId>;
  /** Those of them that are not here. */
  readonly missingObjects: (
    include: readonly ObjectId[],
    exclude?: readonly ObjectId[],
  ) => Promise<readonly ObjectId[]>;
  /** Each asked object or a fault for it, in order; every answer is counted. */
  readonly read: (
    ids: Iterable<ObjectId> | AsyncIterable<ObjectId>,
  ) => AsyncIterable<GitObject | ObjectFault>;
  readonly readOne: (id: ObjectId) => Promise<GitObject | ObjectFault>;
  /** Whether the objects are here, without reading them. */
  readonly has: (id: ObjectId) => Promise<boolean>;
  readonly index: () => Promise<readonly IndexEntry[]>;
  /** Where objects stand, reached or not: the directories that git reads them from. */
  readonly objectDirectories: () => Promise<readonly ObjectDirectory[]>;
  /** Brings objects into the isolated directory alone. Throws `GitError` where that is impossible. */
  readonly fetch: (request: FetchRequest) => Promise<void>;
  /** Removes what was written outside the repository. Safe to call twice. */
  readonly close: () => Promise<void>;
}

export interface FetchRequest {
  /** Object ids or `refs/heads/*:refs/heads/*`-like refspecs. */
  readonly wants: readonly string[];
  /** Commits from each want, which a repository with whole history ignores; undefined for all of history. */
  readonly depth: number | undefined;
  /** Brings the objects alone: history is not deepened, and a shallow one stays as it is. */
  readonly objectsAlone?: boolean;
}

/** Where objects may be fetched from; absent where fetching is not possible. */
export interface Remote {
  /** https, or http where the server's own address says so. */
  readonly url: string;
  readonly token: string | undefined;
}
