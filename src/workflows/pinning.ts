/** How firmly an action is named. */
export type Pinning =
  /** A commit, a digest, or a file of the same repository. */
  | 'pinned'
  /** A tag: whoever can push to that repository can move it. */
  | 'tag'
  /** A branch, or a tag that moves with every release. */
  | 'branch';

/** Owners that GitHub itself answers for. */
const OWN = new Set(['actions', 'github']);
/** A version, whole or in part. Linear: anchored, each repetition one class. */
const VERSION = /^v?\d+(?:\.\d+){0,3}(?:[-+.][\w.-]{1,60})?$/iu;
const COMMIT = /^[0-9a-f]{40}$/u;

/** Names that are branches wherever they are met. */
const BRANCHES = new Set([
  ...['main', 'master', 'latest', 'develop', 'dev', 'head', 'trunk', 'next', 'nightly', 'edge'],
]);

/** Whether somebody else can change what `uses` runs; undefined for actions of GitHub's own. */
export function pinningOf(uses: string): Pinning | undefined {
  if (uses.startsWith('./') || uses.startsWith('../')) return 'pinned';
  if (uses.startsWith('docker://')) return uses.includes('@sha256:') ? 'pinned' : 'tag';
  const [action = '', ref] = uses.split('@');
  if (OWN.has(action.split('/')[0] ?? '')) return undefined;
  if (ref === undefined || uses.includes('${{')) return undefined;
  if (COMMIT.test(ref)) return 'pinned';
  return VERSION.test(ref) ? 'tag' : 'branch';
}

/** Whether a reference is a branch by its very name, and not perhaps a tag called `stable`. */
export function isBranchName(uses: string): boolean {
  return BRANCHES.has(uses.split('@')[1]?.toLowerCase() ?? '');
}
