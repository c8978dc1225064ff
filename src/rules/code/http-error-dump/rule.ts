import type { RepositoryTree } from '../../../findings/tree.js';
import type { KeyUse } from '../../../mistral-use/model.js';
import { spanOfPlace } from '../../../mistral-use/places.js';
import { mistralUseOf } from '../../../mistral-use/use.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/http-error-dump',
  title: 'A failed request is printed with its headers, the Mistral key among them',
  severity: 'warning',
  confidence: 'high',
  remediation:
    'Print the message and the status of the error, never the error itself: errors of axios and its like carry the request.',
};

function ofUse({ place, sink, written, enclosing }: KeyUse): Match {
  const reader = sink === 'response' ? 'sends it to whoever asks' : 'prints it';
  return {
    path: place.path,
    span: spanOfPlace(place),
    message: `The error of a failed request carries its headers, with the Mistral key, and \`${written}\` ${reader} whole`,
    identity: `${enclosing} ${written}`,
  };
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const { keyUses } = await mistralUseOf(tree);
  return keyUses.filter(({ shown, isAside }) => shown === 'http-error' && !isAside).map(ofUse);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
