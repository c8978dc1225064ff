import { inlineOutcome } from '../allowances/allowances.js';
import type { Authority } from '../allowances/request.js';
import type { Finding } from '../findings/finding.js';
import type { RepositoryTree } from '../findings/tree.js';
import type { GitRepository } from '../git/port.js';
import { NO_INLINE, type InlineOutcome } from '../policy/allowance.js';
import { treeOf } from '../sources/trees.js';
import { workingTreeOf } from '../sources/working-tree.js';

/** What was found, and what decides which comments count. */
export interface Found {
  readonly findings: readonly Finding[];
  /** The tree that practice rules judged. */
  readonly present: RepositoryTree | undefined;
  /** Whether that tree are the files on disk. */
  readonly isWorkingTree: boolean;
  readonly repository: GitRepository | undefined;
  readonly expiresAfterDays: number;
  /** ISO date in UTC. */
  readonly today: string;
  readonly signal: AbortSignal;
}

/** On the command line the policy comes from the working tree, and so do comments: one that is not committed yet counts from today. */
export async function inlineOnDisk(found: Found): Promise<InlineOutcome> {
  if (found.findings.length === 0) return NO_INLINE;
  return inlineOutcome({ ...found, authority: await authorityOf(found), tellsNew: false });
}

async function authorityOf({
  repository,
  present,
  isWorkingTree,
}: Found): Promise<Authority | undefined> {
  const commit = await repository?.head();
  const { workTree } = repository ?? {};
  if (repository === undefined || isWorkingTree)
    return present && { tree: present, commit, isWorkingTree: true };
  if (workTree !== undefined) {
    const tree = await workingTreeOf(workTree, repository);
    return { tree, commit, isWorkingTree: true };
  }
  if (commit === undefined) return undefined;
  return { tree: await treeOf(repository, commit), commit, isWorkingTree: false };
}
