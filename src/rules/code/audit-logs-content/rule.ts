import type { RepositoryTree } from '../../../findings/tree.js';
import type { KeyUse } from '../../../mistral-use/model.js';
import { spanOfPlace } from '../../../mistral-use/places.js';
import { mistralUseOf } from '../../../mistral-use/use.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/audit-logs-content',
  title: 'What is said to the model, or by it, is written into the log',
  severity: 'notice',
  confidence: 'medium',
  remediation:
    'Record who asked, the model, the tokens and whether it went well; leave out the messages and the reply, which hold what people wrote.',
};

function ofUse({ place, written, enclosing }: KeyUse): Match {
  return {
    path: place.path,
    span: spanOfPlace(place),
    message: `\`${written}\` writes what is said to the model, or by it, into the log`,
    identity: `${enclosing} ${written}`,
  };
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const { keyUses } = await mistralUseOf(tree);
  return keyUses.filter(({ shown, isAside }) => shown === 'messages' && !isAside).map(ofUse);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
