import type { Policy } from '../config/config.js';
import type { RepositoryTree } from '../findings/tree.js';
import type { GitRepository, ObjectId } from '../git/port.js';
import { changeRange } from '../sources/change-range.js';
import { conversation } from '../sources/conversation.js';
import { headTree } from '../sources/head-tree.js';
import { history } from '../sources/history.js';
import { pushedNames } from '../sources/pushed-names.js';
import type { Source } from '../sources/source.js';
import { treeOrProblem } from '../sources/trees.js';
import type { ScanPlan } from './event/plan.js';
import type { Examination } from './examination.js';
import { policyAtCommit, policyChangeNote } from './policy-at-commit.js';
import { bringObjects, type Brought } from './objects-for-plan.js';
import { pullRequestRemarks } from './pull-request-remarks.js';
import { pullRequestUrl, textPlace } from './text-places.js';

/** Everything that a scan reads, and the policy that judges it. */
export interface Gathered {
  readonly head: ObjectId;
  readonly sources: readonly Source[];
  /** The head tree, which practice rules judge; undefined where it could not be read, which is a problem. */
  readonly present: RepositoryTree | undefined;
  readonly bases: readonly RepositoryTree[];
  readonly policy: Policy;
  readonly notes: readonly string[];
}

/** Brings the objects that the plan names, fetching what the checkout lacks, and lays out sources and trees. */
export async function gather(
  repository: GitRepository,
  examination: Examination<ScanPlan>,
): Promise<Gathered> {
  const { plan, receipt } = examination;
  const brought = await bringObjects(repository, examination);
  const { head, mergeBases } = brought;
  const tree = (id: ObjectId) => treeOrProblem(repository, id, receipt);
  const present = await tree(head);
  const bases = (await Promise.all(mergeBases.map(tree))).filter((base) => base !== undefined);
  const { policy, note } = await policyFor(repository, examination, { ...brought, present });
  return {
    head,
    sources: [...sourcesFor(repository, plan, brought), ...conversationSources(examination)],
    // Without a scope there is no tree to judge: the texts of the event are all there is.
    present: plan.scopes.length === 0 ? undefined : present,
    bases,
    policy,
    notes: [...brought.notes, ...note],
  };
}

function sourcesFor(
  repository: GitRepository,
  { scopes, branch, tag }: ScanPlan,
  brought: Brought,
): readonly Source[] {
  const { base, head, mergeBases, tagObject, wantsHistory } = brought;
  return [
    ...(scopes.includes('changes') && base !== undefined
      ? [changeRange(repository, { base, head })]
      : []),
    ...(wantsHistory ? [history(repository, { also: [head] })] : []),
    ...(scopes.includes('tree') ? [headTree(repository, { head, bases: mergeBases })] : []),
    ...(branch !== undefined || tag !== undefined
      ? [pushedNames(repository, { branch, tag: tag?.name, tagObject })]
      : []),
  ];
}

/** What is said on the pull request: the event's own texts first, then what only its server knows. */
function conversationSources({ world, plan, inputs }: Examination<ScanPlan>): readonly Source[] {
  const url = pullRequestUrl(world.env, plan);
  const texts = plan.conversation.map((text) => ({
    surface: text.label === 'branch' ? ('branch-name' as const) : ('pull-request' as const),
    place: textPlace(url, text),
    text: text.text,
  }));
  const { pullRequest } = plan;
  const own = texts.length === 0 ? [] : [conversation(texts)];
  if (pullRequest === undefined || plan.scopes.length === 0) return own;
  if (inputs.token === undefined) return own;
  const [owner = '', repo = ''] = (world.env['GITHUB_REPOSITORY'] ?? '').split('/');
  const { token } = inputs;
  const apiUrl = world.env['GITHUB_API_URL'] ?? '';
  const place = { owner, repo, pullRequest: pullRequest.number };
  return [...own, pullRequestRemarks({ token, apiUrl, place, url })];
}

/**
 * On a change the policy is the base's, unless `policy-from: head` is set and allowed. Where that base
 * cannot be had, nobody's policy counts: the head's would let the judged edit the judge.
 */
async function policyFor(
  repository: GitRepository,
  { plan, inputs, receipt }: Examination<ScanPlan>,
  { base, head, present }: Brought & Pick<Gathered, 'present'>,
): Promise<{ policy: Policy; note: readonly string[] }> {
  const atHead = present === undefined ? undefined : { commit: head, tree: present };
  if (plan.policy === 'head') {
    return { policy: await policyAtCommit(inputs.config, atHead), note: [] };
  }
  if (base === undefined) {
    return { policy: await policyAtCommit(inputs.config, undefined), note: [WITHOUT_BASE_POLICY] };
  }
  const tree = await treeOrProblem(repository, base, receipt);
  const atBase = tree === undefined ? undefined : { commit: base, tree };
  const note = await policyChangeNote(inputs.config, atBase, atHead);
  return { policy: await policyAtCommit(inputs.config, atBase), note };
}

const WITHOUT_BASE_POLICY =
  'Config is not read: the commit that the change starts from could not be had, and a config that the change itself brings does not count.';
