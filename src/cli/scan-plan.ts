import type { Receipt } from '../findings/coverage.js';
import type { RepositoryTree } from '../findings/tree.js';
import { completeRange } from '../git/complete-range.js';
import type { GitRepository, ObjectId } from '../git/port.js';
import { changeRange } from '../sources/change-range.js';
import { history } from '../sources/history.js';
import type { Source } from '../sources/source.js';
import { staged, stagedTree } from '../sources/staged.js';
import { treeOrProblem } from '../sources/trees.js';
import { workingTree, workingTreeOf } from '../sources/working-tree.js';
import type { Scopes } from './scan-options.js';

/** What a scan reads: documents for keys, one present tree and its bases for practice rules. */
export interface ScanPlan {
  readonly sources: readonly Source[];
  readonly present: RepositoryTree | undefined;
  readonly bases: readonly RepositoryTree[];
  readonly notes: readonly string[];
}

/** A directory that is not a git repository: its files alone. */
export async function planOfDirectory(directory: string, receipt: Receipt): Promise<ScanPlan> {
  const present = await workingTreeOf(directory, undefined);
  requireFiles(present, receipt);
  return { sources: [workingTree(directory, undefined)], present, bases: [], notes: [] };
}

/** The sources and trees for the scopes that were asked for. What is not here becomes a problem in the receipt. */
export async function planOfRepository(
  repository: GitRepository,
  scopes: Scopes,
  { receipt, packReader }: { readonly receipt: Receipt; readonly packReader: URL | undefined },
): Promise<ScanPlan> {
  const changes = await plannedChanges(repository, scopes, receipt);
  const { workTree } = repository;
  const hasHistory = scopes.history && (!scopes.isDefault || (await hasCommits(repository)));
  const sources = [
    ...(changes?.source === undefined ? [] : [changes.source]),
    ...(hasHistory ? [history(repository, { packReader })] : []),
    ...(scopes.staged ? [staged(repository)] : []),
    ...(scopes.tree && workTree !== undefined ? [workingTree(workTree, repository)] : []),
  ];
  const notes = [
    ...(changes?.notes ?? []),
    ...(scopes.history && !hasHistory
      ? ['No commits yet: the working tree alone was scanned.']
      : []),
    ...(scopes.tree && workTree === undefined
      ? ['A bare repository has no working tree to scan.']
      : []),
  ];
  const trees = await plannedTrees({ repository, scopes, receipt }, changes);
  const isTreeAlone = scopes.tree && workTree !== undefined && sources.length === 1;
  if (isTreeAlone && trees.present !== undefined) requireFiles(trees.present, receipt);
  return { sources, ...trees, notes };
}

/** Nothing scanned is never clean. */
function requireFiles({ files }: RepositoryTree, receipt: Receipt): void {
  if (files.length > 0) return;
  receipt.problem({
    kind: 'nothing-scanned',
    message: 'the working tree has no file that is not ignored',
    remedy: 'Name another directory, or scan --history.',
  });
}

async function hasCommits(repository: GitRepository): Promise<boolean> {
  return (await repository.head()) !== undefined || (await repository.refs()).length > 0;
}

interface Changes {
  readonly head: ObjectId;
  readonly source: Source | undefined;
  readonly mergeBases: readonly ObjectId[];
  readonly notes: readonly string[];
}

async function plannedChanges(
  repository: GitRepository,
  { changes }: Scopes,
  receipt: Receipt,
): Promise<Changes | undefined> {
  if (changes === undefined) return undefined;
  const base = await repository.resolveCommit(changes.base);
  const head = await repository.resolveCommit(changes.head);
  const state = await completeRange(repository, { base, head });
  if (!state.complete) {
    const { message, remedy } = state;
    receipt.problem({
      kind: state.reason === 'shallow' ? 'shallow' : 'missing-base',
      message,
      remedy,
    });
  }
  const mergeBases = await repository.mergeBases(base, head);
  const isEmpty = state.complete && (await repository.commits([head], [base])).length === 0;
  const notes = isEmpty ? ['The range has no commits: nothing is introduced by it.'] : [];
  return { head, source: changeRange(repository, { base, head }), mergeBases, notes };
}

interface PlanTask {
  readonly repository: GitRepository;
  readonly scopes: Scopes;
  readonly receipt: Receipt;
}

/** Practice rules judge one tree: the working tree where it is scanned, else the index, else the head. */
async function plannedTrees(
  { repository, scopes, receipt }: PlanTask,
  changes: Changes | undefined,
): Promise<Pick<ScanPlan, 'present' | 'bases'>> {
  const { workTree } = repository;
  const tree = (id: ObjectId) => treeOrProblem(repository, id, receipt);
  const read = await Promise.all((changes?.mergeBases ?? []).map(tree));
  const bases = read.filter((base) => base !== undefined);
  if (scopes.tree && workTree !== undefined) {
    return { present: await workingTreeOf(workTree, repository), bases };
  }
  const head = changes?.head ?? (await repository.head());
  const headTree = head === undefined ? undefined : await tree(head);
  if (!scopes.staged) return { present: headTree, bases };
  const present = await stagedTree(repository);
  return { present, bases: headTree === undefined ? bases : [...bases, headTree] };
}
