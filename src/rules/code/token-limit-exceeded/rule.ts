import { NO_LIMITS, type Limits } from '../../../findings/limits.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import { literalFix } from '../../../mistral-use/literal-fix.js';
import { tokenBreach } from '../../../mistral-use/limits.js';
import type { ApiCall, Choice } from '../../../mistral-use/model.js';
import { distinctMatches, spanOfPlace } from '../../../mistral-use/places.js';
import { mistralUseOf } from '../../../mistral-use/use.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/token-limit-exceeded',
  title: 'A call may ask for more tokens than the policy allows',
  severity: 'error',
  confidence: 'high',
  remediation:
    "Ask for no more than `maxTokensPerRequest` of the config's `environments`, or raise it there.",
};

interface Judged {
  readonly tree: RepositoryTree;
  readonly limits: Limits;
  readonly call: ApiCall;
}

async function matchOf(
  { tree, limits, call }: Judged,
  choice: Choice<number>,
): Promise<readonly Match[]> {
  const breach = tokenBreach(limits, choice);
  if (breach === undefined) return [];
  const { place, value } = choice;
  const { allowed, rows } = breach;
  const title = `Ask for ${allowed} tokens at most`;
  const fix = await literalFix(tree, { title, place, from: String(value), to: allowed });
  return [
    {
      path: place.path,
      span: spanOfPlace(place),
      message: `\`${call.written}\` may ask for ${value} tokens, more than the ${allowed} that are allowed in ${rows}`,
      identity: `${call.enclosing} ${value}`,
      ...(fix === undefined ? {} : { fixes: [fix] }),
    },
  ];
}

async function inCall(judged: Judged): Promise<readonly Match[]> {
  const { isAside, maxTokens } = judged.call;
  if (isAside || maxTokens.kind !== 'known') return [];
  return (await Promise.all(maxTokens.choices.map((one) => matchOf(judged, one)))).flat();
}

async function match(tree: RepositoryTree, limits = NO_LIMITS): Promise<readonly Match[]> {
  if (limits.environments.size === 0) return [];
  const { calls } = await mistralUseOf(tree);
  const found = await Promise.all(calls.map((call) => inCall({ tree, limits, call })));
  return distinctMatches(found.flat());
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
