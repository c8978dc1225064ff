import { NO_LIMITS, type Limits } from '../../../findings/limits.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import { modelBreach } from '../../../mistral-use/limits.js';
import type { ApiCall, Choice } from '../../../mistral-use/model.js';
import { distinctMatches, spanOfPlace } from '../../../mistral-use/places.js';
import { mistralUseOf } from '../../../mistral-use/use.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/model-not-allowed',
  title: 'A call asks for a model that the policy does not allow',
  severity: 'error',
  confidence: 'high',
  remediation:
    "Ask for a model of the config's `environments`, or add the model to the row of the environment that may use it.",
};

function matchOf(limits: Limits, call: ApiCall, choice: Choice<string>): readonly Match[] {
  const breach = modelBreach(limits, call, choice);
  if (breach === undefined) return [];
  const { place, value } = choice;
  return [
    {
      path: place.path,
      span: spanOfPlace(place),
      message: `\`${call.written}\` asks for \`${value}\`, which is not allowed in ${breach.rows}; allowed: ${breach.allowed}`,
      identity: `${call.enclosing} ${value}`,
    },
  ];
}

function inCall(limits: Limits, call: ApiCall): readonly Match[] {
  if (call.isAside || call.model.kind !== 'known') return [];
  return call.model.choices.flatMap((choice) => matchOf(limits, call, choice));
}

async function match(tree: RepositoryTree, limits = NO_LIMITS): Promise<readonly Match[]> {
  if (limits.environments.size === 0) return [];
  const { calls } = await mistralUseOf(tree);
  return distinctMatches(calls.flatMap((call) => inCall(limits, call)));
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
