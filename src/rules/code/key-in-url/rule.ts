import type { RepositoryTree } from '../../../findings/tree.js';
import type { KeyUse } from '../../../mistral-use/model.js';
import { spanOfPlace } from '../../../mistral-use/places.js';
import { mistralUseOf } from '../../../mistral-use/use.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/key-in-url',
  title: 'The Mistral key is put into an address',
  severity: 'error',
  confidence: 'high',
  remediation:
    'Send the key in the header `Authorization: Bearer …`, the only place where the API takes it.',
};

function ofUse({ place, enclosing }: KeyUse): Match {
  return {
    path: place.path,
    span: spanOfPlace(place),
    message:
      'The Mistral key is part of an address here: servers, proxies and browsers keep addresses in their logs',
    identity: enclosing,
  };
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const { keyUses } = await mistralUseOf(tree);
  return keyUses.filter(({ sink, shown }) => sink === 'url' && shown === 'key').map(ofUse);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
