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
import { bringObjects, type Brought } from './objects-for-plan.js';
import { policyForPlan, type PlannedPolicy } from './policy-for-plan.js';
import { pullRequestRemarks } from './pull-request-remarks.js';
import { pullRequestUrl, textPlace } from './text-places.js';

/** Everything that a scan reads, and the policy that judges it. */
export interface Gathered extends PlannedPolicy {
  readonly head: ObjectId;
  readonly sources: readonly Source[];
  /** The head tree, which practice rules judge; undefined where it could not be read, which is a problem. */
  readonly present: RepositoryTree | undefined;
  readonly bases: readonly RepositoryTree[];
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
  const planned = await policyForPlan(repository, examination, { ...brought, present });
  return {
    head,
    sources: [
      ...sourcesFor({ repository, packReader: examination.world.packReader }, plan, brought),
      ...conversationSources(examination),
    ],
    // Without a scope there is no tree to judge: the texts of the event are all there is.
    present: plan.scopes.length === 0 ? undefined : present,
    bases,
    ...planned,
    notes: [...brought.notes, ...planned.notes],
  };
}

interface Place {
  readonly repository: GitRepository;
  readonly packReader: URL | undefined;
}

function sourcesFor(
  { repository, packReader }: Place,
  { scopes, branch, tag }: ScanPlan,
  brought: Brought,
): readonly Source[] {
  const { base, head, mergeBases, tagObject, wantsHistory, step } = brought;
  return [
    ...(scopes.includes('changes') && base !== undefined
      ? [changeRange(repository, { base, head, note: step })]
      : []),
    ...(wantsHistory ? [history(repository, { also: [head], packReader })] : []),
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
