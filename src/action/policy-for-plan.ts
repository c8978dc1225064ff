import type { Authority } from '../allowances/request.js';
import type { Policy } from '../config/config.js';
import { Failure } from '../findings/failure.js';
import type { Finding } from '../findings/finding.js';
import type { RepositoryTree } from '../findings/tree.js';
import type { GitRepository, ObjectId } from '../git/port.js';
import { policyChangeFinding } from '../policy/policy-changes.js';
import { treeOrProblem } from '../sources/trees.js';
import type { ScanPlan } from './event/plan.js';
import type { Examination } from './examination.js';
import { policyAtCommit, policyChangeNote, type CommitTree } from './policy-at-commit.js';

/** The policy that judges a run, and whose comments count in it. */
export interface PlannedPolicy {
  readonly policy: Policy;
  readonly authority: Authority | undefined;
  /** What a pull request does to the policy. */
  readonly remarks: readonly Finding[];
  readonly notes: readonly string[];
}

/** The commits that the plan names, as far as they could be had. */
export interface PolicyPlaces {
  readonly base: ObjectId | undefined;
  readonly head: ObjectId;
  readonly present: RepositoryTree | undefined;
}

/**
 * On a change the policy is the base's, unless `policy-from: head` is set and allowed. Where that base
 * cannot be had, nobody's policy counts: the head's would let the judged edit the judge.
 */
export async function policyForPlan(
  repository: GitRepository,
  examination: Examination<ScanPlan>,
  { base, head, present }: PolicyPlaces,
): Promise<PlannedPolicy> {
  const { plan, inputs, receipt } = examination;
  const atHead = present === undefined ? undefined : { commit: head, tree: present };
  const tree = base && (await treeOrProblem(repository, base, receipt));
  const atBase = base === undefined || tree === undefined ? undefined : { commit: base, tree };
  const places = { atBase, atHead };
  if (plan.policy === 'head') return judgedBy(examination, { ...places, judge: atHead });
  const judged = await judgedBy(examination, { ...places, judge: atBase });
  const notes =
    base === undefined
      ? [WITHOUT_BASE_POLICY]
      : await policyChangeNote(inputs.config, atBase, atHead);
  return { ...judged, notes };
}

interface Places {
  readonly atBase: CommitTree | undefined;
  readonly atHead: CommitTree | undefined;
  readonly judge: CommitTree | undefined;
}

async function judgedBy(
  examination: Examination<ScanPlan>,
  { atBase, atHead, judge }: Places,
): Promise<PlannedPolicy> {
  const policy = await policyAtCommit(examination.inputs.config, judge);
  const authority = judge === undefined ? undefined : { ...judge, isWorkingTree: false };
  const remarks =
    examination.plan.pullRequest === undefined || atBase === undefined || atHead === undefined
      ? []
      : await changeRemarks(examination, { atBase, atHead });
  return { policy, authority, remarks, notes: [] };
}

/** Names what a pull request changes in the config. A config that nobody can obey is said and not thrown. */
async function changeRemarks(
  { inputs, plan }: Examination<ScanPlan>,
  { atBase, atHead }: { readonly atBase: CommitTree; readonly atHead: CommitTree },
): Promise<readonly Finding[]> {
  const path = inputs.config;
  const counts = plan.policy === 'head';
  const [judging, proposed] = await Promise.all(
    [atBase, atHead].map((place) => policyOrRefusal(path, place)),
  );
  if (judging?.policy === undefined) return [];
  const pair = { path, judging: judging.policy, proposed: proposed?.policy, counts };
  const refusal = proposed?.refusal;
  const finding = policyChangeFinding(refusal === undefined ? pair : { ...pair, refusal });
  return finding === undefined ? [] : [finding];
}

async function policyOrRefusal(
  path: string,
  place: CommitTree,
): Promise<{ readonly policy?: Policy; readonly refusal?: string }> {
  try {
    return { policy: await policyAtCommit(path, place) };
  } catch (thrown) {
    if (thrown instanceof Failure) return { refusal: thrown.message };
    throw thrown;
  }
}

const WITHOUT_BASE_POLICY =
  'Config is not read: the commit that the change starts from could not be had, and a config that the change itself brings does not count.';
