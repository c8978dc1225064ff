import type { RepositoryTree } from '../../../findings/tree.js';
import type { KeyUse } from '../../../mistral-use/model.js';
import { spanOfPlace } from '../../../mistral-use/places.js';
import { mistralUseOf } from '../../../mistral-use/use.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/key-logged',
  title: 'The Mistral key is written where others can read it',
  severity: 'error',
  confidence: 'high',
  remediation:
    'Say whether the key is there, never what it is. Renew a key that was written into a log or sent in an answer.',
};

/** Where it can be read then, as the end of a sentence. */
const READERS: Readonly<Record<KeyUse['sink'], string>> = {
  log: 'writes the Mistral key into the log',
  response: 'sends the Mistral key to whoever asks',
  error: 'puts the Mistral key into an error, which is logged or shown',
  url: 'puts the Mistral key into an address',
  'prompt-log': 'writes the Mistral key into the log',
};

function ofUse({ place, sink, written, enclosing, isAside, fixes }: KeyUse): Match {
  return {
    path: place.path,
    span: spanOfPlace(place),
    message: `\`${written}\` ${READERS[sink]}`,
    identity: `${enclosing} ${written}`,
    ...(isAside ? { severity: 'warning' } : {}),
    ...(fixes === undefined ? {} : { fixes }),
  };
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const { keyUses } = await mistralUseOf(tree);
  return keyUses.filter(({ shown, sink }) => shown === 'key' && sink !== 'url').map(ofUse);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
