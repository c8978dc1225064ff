import type { RepositoryTree } from '../../../findings/tree.js';
import type { KeyUse } from '../../../mistral-use/model.js';
import { spanOfPlace } from '../../../mistral-use/places.js';
import { mistralUseOf } from '../../../mistral-use/use.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/key-partly-logged',
  title: 'A part of the Mistral key is written where others can read it',
  severity: 'notice',
  confidence: 'high',
  remediation:
    'Say whether the key is there, or show a hash of it: every character that is shown is one less to guess.',
};

function ofUse({ place, sink, written, enclosing }: KeyUse): Match {
  const isAnswer = sink === 'response';
  return {
    path: place.path,
    span: spanOfPlace(place),
    message: `\`${written}\` ${isAnswer ? 'sends' : 'shows'} a part of the Mistral key${isAnswer ? ' to whoever asks' : ''}`,
    identity: `${enclosing} ${written}`,
    ...(isAnswer ? { severity: 'warning' } : {}),
  };
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const { keyUses } = await mistralUseOf(tree);
  return keyUses.filter(({ shown, isAside }) => shown === 'part-of-key' && !isAside).map(ofUse);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
