import { NO_LIMITS, type Limits } from '../../../findings/limits.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import { tokenBreach } from '../../../mistral-use/limits.js';
import type { ApiCall, Choice } from '../../../mistral-use/model.js';
import { oneFindingPerName, spanOfPlace } from '../../../mistral-use/places.js';
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

function matchOf(limits: Limits, call: ApiCall, choice: Choice<number>): readonly Match[] {
  const breach = tokenBreach(limits, choice);
  if (breach === undefined) return [];
  const { place, value } = choice;
  return [
    {
      path: place.path,
      span: spanOfPlace(place),
      message: `\`${call.written}\` may ask for ${value} tokens, more than the ${breach.allowed} that are allowed in ${breach.rows}`,
      identity: `${call.enclosing} ${value}`,
    },
  ];
}

function inCall(limits: Limits, call: ApiCall): readonly Match[] {
  if (call.isAside || call.maxTokens.kind !== 'known') return [];
  return call.maxTokens.choices.flatMap((choice) => matchOf(limits, call, choice));
}

async function match(tree: RepositoryTree, limits = NO_LIMITS): Promise<readonly Match[]> {
  if (limits.environments.size === 0) return [];
  const { calls } = await mistralUseOf(tree);
  return oneFindingPerName(calls.flatMap((call) => inCall(limits, call)));
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
