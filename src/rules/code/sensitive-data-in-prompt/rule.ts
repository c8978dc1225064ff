import type { RepositoryTree } from '../../../findings/tree.js';
import type { ApiCall } from '../../../mistral-use/model.js';
import { distinctMatches, spanOfPlace } from '../../../mistral-use/places.js';
import { sensitiveIn } from '../../../mistral-use/sensitive-text.js';
import { mistralUseOf } from '../../../mistral-use/use.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/sensitive-data-in-prompt',
  title: 'The text of a prompt holds a secret or the number of a card',
  severity: 'warning',
  confidence: 'medium',
  remediation:
    'Take it out of the text. Where the prompt needs an example, make one that is plainly none of anybody.',
};

function inCall({ prompts, written, enclosing, isAside }: ApiCall): readonly Match[] {
  if (isAside) return [];
  return prompts.flatMap((part): readonly Match[] => {
    const found = part.kind === 'text' ? sensitiveIn(part.text) : undefined;
    if (found === undefined) return [];
    return [
      {
        path: part.place.path,
        span: spanOfPlace(part.place),
        message: `A text that \`${written}\` sends to Mistral holds ${found}`,
        identity: `${enclosing} ${found}`,
      },
    ];
  });
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const { calls } = await mistralUseOf(tree);
  return distinctMatches(calls.flatMap(inCall));
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
