import type { RepositoryTree, TreeFile } from '../findings/tree.js';
import { isObjectId } from '../git/object-id.js';
import type { GitRepository } from '../git/port.js';
import type { IgnoredComment } from '../policy/allowance.js';
import { saysTheSame } from '../policy/inline-comments.js';
import { contentOf } from '../sources/text/content.js';
import { commentsAt, commentsIn } from './comments.js';

/** A change of more files than that is no change that somebody reviews line by line. */
const MAX_CHANGED_FILES = 10_000;

/** Comments that stand in `present` and not in the same file of `before`. Both are trees of objects. */
export async function newComments(
  repository: GitRepository,
  present: RepositoryTree,
  before: RepositoryTree,
): Promise<readonly IgnoredComment[]> {
  const found: IgnoredComment[] = [];
  const files = changedFiles(present, before);
  for await (const object of repository.read([...files.keys()].filter(isObjectId))) {
    if ('message' in object || object.kind !== 'blob') continue;
    const comments = commentsIn(contentOf(object.bytes));
    const path = files.get(object.id);
    if (comments.length > 0 && path !== undefined) found.push(...(await added(path, comments)));
  }
  return found;

  async function added(path: string, comments: ReturnType<typeof commentsIn>) {
    const old = await commentsAt(before, path);
    return comments
      .filter((comment) => !old.some((one) => saysTheSame(one, comment)))
      .map(({ line, prefix }) => ({ path, line, prefix, because: 'new-in-change' as const }));
  }
}

/** By object id; what stood anywhere before, as it is, brings nothing new. */
function changedFiles(
  { files }: RepositoryTree,
  before: RepositoryTree,
): ReadonlyMap<string, string> {
  const known = new Set(before.files.map(({ id }) => id));
  const isNew = ({ kind, id }: TreeFile) => kind === 'file' && id !== undefined && !known.has(id);
  const changed = files.filter(isNew).slice(0, MAX_CHANGED_FILES);
  return new Map(changed.map(({ id, path }) => [id ?? '', path]));
}
