import type { TextPlace } from '../findings/finding.js';
import type { RemarkKind } from '../github/remarks.js';
import { repositoryUrl } from '../reporters/escaping/uri.js';
import type { ConversationText, ScanPlan } from './event/plan.js';

/** Anchors of texts on the page of a pull request, as GitHub's `html_url` has them. */
const ANCHORS = {
  comment: 'issuecomment-',
  review: 'pullrequestreview-',
  'review comment': 'discussion_r',
} as const satisfies Record<RemarkKind, string>;

/** The page of the plan's pull request, on the server and of the repository that the runner names. */
export function pullRequestUrl(
  env: Readonly<Record<string, string | undefined>>,
  { pullRequest }: Pick<ScanPlan, 'pullRequest'>,
): string | undefined {
  const serverUrl = env['GITHUB_SERVER_URL'] ?? '';
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  const url = repositoryUrl({ serverUrl, repository, headSha: undefined });
  if (url === undefined || pullRequest === undefined) return undefined;
  return `${url}/pull/${String(pullRequest.number)}`;
}

/** Where a remark stands: `review comment 123`. */
export function remarkPlace(url: string | undefined, kind: RemarkKind, id: number): TextPlace {
  const label = `${kind} ${String(id)}`;
  return url === undefined ? { label } : { label, url: `${url}#${ANCHORS[kind]}${String(id)}` };
}

/** Where a text of the event stands. */
export function textPlace(url: string | undefined, text: ConversationText): TextPlace {
  if ('id' in text) return remarkPlace(url, text.label, text.id);
  const { label } = text;
  return url === undefined ? { label } : { label, url };
}
