import type { RepositoryTree } from '../../../findings/tree.js';
import type { KeyUse } from '../../../mistral-use/model.js';
import { spanOfPlace } from '../../../mistral-use/places.js';
import { mistralUseOf } from '../../../mistral-use/use.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/client-dump',
  title: 'A client of the Mistral API is printed, its key with it',
  severity: 'warning',
  confidence: 'high',
  remediation:
    'Print what you want to know of the client, never the client itself: its options hold the key.',
};

function ofUse({ place, written, enclosing }: KeyUse): Match {
  return {
    path: place.path,
    span: spanOfPlace(place),
    message: `\`${written}\` is given the client itself, which shows its key`,
    identity: `${enclosing} ${written}`,
  };
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const { keyUses } = await mistralUseOf(tree);
  return keyUses.filter(({ shown }) => shown === 'client').map(ofUse);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
