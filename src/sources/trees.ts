import type { ProblemKind, Receipt } from '../findings/coverage.js';
import type { Content } from '../findings/document.js';
import { Failure } from '../findings/failure.js';
import type { RepositoryTree, TreeFile } from '../findings/tree.js';
import { GitError } from '../git/git-error.js';
import { parseCommit } from '../git/objects/commit.js';
import { parsedAs } from '../git/objects/malformed-object.js';
import { entryKind, parseTree, type TreeEntry } from '../git/objects/tree.js';
import type { GitRepository, ObjectId, ObjectKind } from '../git/port.js';
import { shownPath } from '../git/raw-path.js';
import { CHECKOUT_REMEDY } from '../git/remedy.js';
import { contentOf } from './text/content.js';

/** More files than any repository that GitHub serves; a tree that names more is made to exhaust its reader. */
const MAX_FILES = 1_000_000;

/** A blob or submodule pointer and where it stands. */
export interface PlacedEntry {
  /** One character a byte (Latin-1). */
  readonly rawPath: string;
  readonly mode: number;
  readonly id: ObjectId;
}

/**
 * The files of a commit's tree. Texts are read when asked for, and remembered.
 * @throws {Failure} where an object is missing or corrupt, or the tree names more files than can be.
 */
export async function treeOf(repository: GitRepository, commit: ObjectId): Promise<RepositoryTree> {
  const bytes = await objectBytes(repository, commit, 'commit');
  const { tree } = parsedAs({ id: commit, bytes }, parseCommit);
  return repositoryTree(repository, await entriesBelow(repository, tree));
}

/** The same, or nothing and a problem in the receipt: what else can be scanned is then still scanned. */
export async function treeOrProblem(
  repository: GitRepository,
  commit: ObjectId,
  receipt: Receipt,
): Promise<RepositoryTree | undefined> {
  try {
    return await treeOf(repository, commit);
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    const { message, remedy } = thrown;
    const kind = thrown instanceof GitError ? problemKind(thrown) : 'unreadable';
    receipt.problem({ kind, message, ...(remedy === undefined ? {} : { remedy }) });
    return undefined;
  }
}

function problemKind({ code }: GitError): ProblemKind {
  return code === 'missing-object' || code === 'corrupt-object' ? code : 'git';
}

/** A tree of entries, wherever they come from. Of several at one path (a conflict) the first counts. */
export function repositoryTree(
  repository: GitRepository,
  entries: readonly PlacedEntry[],
): RepositoryTree {
  const files = new Map<string, TreeFile & { readonly id: ObjectId }>();
  for (const { rawPath, mode, id } of [...entries].sort(byRawPath)) {
    const path = shownPath(rawPath);
    const kind = entryKind(mode);
    if (kind !== 'tree' && !files.has(path)) files.set(path, { path, kind, tracked: true, id });
  }
  const contents = new Map<string, Promise<Content>>();
  const read = async (path: string): Promise<Content | undefined> => {
    const file = files.get(path);
    if (file === undefined || file.kind === 'submodule') return undefined;
    const content = contents.get(path) ?? contentOfBlob(repository, file.id);
    contents.set(path, content);
    return content;
  };
  return { files: [...files.values()], read };
}

/** How many trees are asked for at once: each round trip to git costs more than reading a tree does. */
const TREES_AT_ONCE = 256;

/** Every entry below a tree but the trees themselves, in no particular order. */
export async function entriesBelow(
  repository: GitRepository,
  root: ObjectId,
): Promise<readonly PlacedEntry[]> {
  const found: PlacedEntry[] = [];
  const pending = [{ tree: root, prefix: '' }];
  // A few trees may stand at a million paths: each is read once.
  const known = new Map<ObjectId, Promise<readonly TreeEntry[]>>();
  const entriesIn = (tree: ObjectId): Promise<readonly TreeEntry[]> => {
    const entries = known.get(tree) ?? entriesOf(repository, tree);
    known.set(tree, entries);
    return entries;
  };
  while (pending.length > 0) {
    const some = pending.splice(-TREES_AT_ONCE);
    const listed = await Promise.all(some.map(({ tree }) => entriesIn(tree)));
    for (const [index, { prefix }] of some.entries()) {
      for (const { rawName, mode, id } of listed[index] ?? []) {
        const rawPath = `${prefix}${rawName}`;
        if (entryKind(mode) === 'tree') pending.push({ tree: id, prefix: `${rawPath}/` });
        else found.push({ rawPath, mode, id });
      }
      if (found.length + pending.length > MAX_FILES) throw tooManyFiles(root);
    }
  }
  return found;
}

async function entriesOf(repository: GitRepository, tree: ObjectId): Promise<readonly TreeEntry[]> {
  const bytes = await objectBytes(repository, tree, 'tree');
  return parsedAs({ id: tree, bytes }, (raw) => parseTree(raw, repository.objectFormat));
}

async function contentOfBlob(repository: GitRepository, id: ObjectId): Promise<Content> {
  return contentOf(await objectBytes(repository, id, 'blob'));
}

const REMEDIES = {
  missing: CHECKOUT_REMEDY,
  corrupt: 'Run `git fsck` in the repository and fetch the object again.',
} as const;
const FAULT_CODES = { missing: 'missing-object', corrupt: 'corrupt-object' } as const;

async function objectBytes(
  repository: GitRepository,
  id: ObjectId,
  kind: ObjectKind,
): Promise<Uint8Array> {
  const object = await repository.readOne(id);
  if ('message' in object)
    throw new GitError(FAULT_CODES[object.kind], object.message, REMEDIES[object.kind]);
  if (object.kind === kind) return object.bytes;
  const message = `The object ${id} is a ${object.kind} where a ${kind} should be.`;
  throw new GitError('corrupt-object', message, REMEDIES.corrupt);
}

function tooManyFiles(tree: ObjectId): Failure {
  return new Failure(`The tree ${tree} names more than ${String(MAX_FILES)} files.`, {
    remedy: 'Remove the repeated directories: no real project has so many files.',
  });
}

/** Raw paths compare as their bytes do. */
function byRawPath(one: PlacedEntry, other: PlacedEntry): number {
  if (one.rawPath === other.rawPath) return 0;
  return one.rawPath < other.rawPath ? -1 : 1;
}
