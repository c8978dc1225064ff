import type { RepositoryTree } from '../../../findings/tree.js';
import type { ApiCall } from '../../../mistral-use/model.js';
import { distinctMatches, spanOfPlace } from '../../../mistral-use/places.js';
import { isSecretPath } from '../../../mistral-use/sensitive-names.js';
import { mistralUseOf } from '../../../mistral-use/use.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/secret-in-prompt',
  title: 'A secret is put into a prompt',
  severity: 'error',
  confidence: 'high',
  remediation:
    'Leave it out: what is in a prompt leaves your systems, stands in logs, and can be asked for by whoever talks to the model.',
};

function inCall({ prompts, written, enclosing, isAside }: ApiCall): readonly Match[] {
  if (isAside) return [];
  return prompts.flatMap((part): readonly Match[] => {
    if (part.kind !== 'variable' || !isSecretPath(part.path)) return [];
    const name = part.path.join('.');
    return [
      {
        path: part.place.path,
        span: spanOfPlace(part.place),
        message: `\`${name}\` is put into what \`${written}\` sends to Mistral`,
        identity: `${enclosing} ${name}`,
      },
    ];
  });
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const { calls } = await mistralUseOf(tree);
  return distinctMatches(calls.flatMap(inCall));
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
