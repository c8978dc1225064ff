import type { GitContext } from './child.js';
import { inCommitOrder, type CommitNode } from './commit-order.js';
import { GitError } from './git-error.js';
import { isObjectId } from './object-id.js';
import type { ObjectId } from './port.js';
import { gitLines } from './run.js';

/** What a walk starts from and what it leaves out, as git reads it from stdin. */
export function revisions(include: readonly ObjectId[], exclude: readonly ObjectId[]): string[] {
  return [...include, ...exclude.map((id) => `^${id}`)];
}

/**
 * The commits that revisions reach, parents before children.
 * @throws {GitError} where git cannot walk to the end
 */
export async function walkedCommits(
  context: GitContext,
  input: readonly string[],
): Promise<readonly ObjectId[]> {
  const args = ['rev-list', '--parents', '--stdin'];
  const nodes: CommitNode[] = [];
  for await (const line of gitLines(context, { args, input })) {
    const [id, ...parents] = line.split(' ').map(walkedId);
    if (id !== undefined) nodes.push({ id, parents });
  }
  return inCommitOrder(nodes);
}

/** An id of a line that git printed. */
export function walkedId(text: string): ObjectId {
  if (isObjectId(text)) return text;
  throw new GitError('git-failed', 'git rev-list printed a line that is no object id.');
}
