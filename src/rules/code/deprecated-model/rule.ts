import type { RepositoryTree } from '../../../findings/tree.js';
import type { ApiCall, Choice } from '../../../mistral-use/model.js';
import { oneFindingPerName, spanOfPlace } from '../../../mistral-use/places.js';
import { replacementOf } from '../../../mistral-use/retired-models.js';
import { mistralUseOf } from '../../../mistral-use/use.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/deprecated-model',
  title: 'A call asks for a model under a name that Mistral has given up',
  severity: 'notice',
  confidence: 'high',
  remediation: 'Ask for a model that is still kept up, and try your prompts with it.',
};

function matchOf(call: ApiCall, { value, place }: Choice<string>): readonly Match[] {
  const replacement = replacementOf(value);
  if (replacement === undefined) return [];
  return [
    {
      path: place.path,
      span: spanOfPlace(place),
      message: `\`${call.written}\` asks for \`${value}\`, an old name that may stop to answer, or answer with another model`,
      identity: `${call.enclosing} ${value}`,
      remediation: `Ask for \`${replacement}\` or another model that is still kept up, and try your prompts with it.`,
    },
  ];
}

function inCall(call: ApiCall): readonly Match[] {
  if (call.isAside || call.model.kind !== 'known') return [];
  return call.model.choices.flatMap((choice) => matchOf(call, choice));
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const { calls } = await mistralUseOf(tree);
  return oneFindingPerName(calls.flatMap(inCall));
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
