import type { RepositoryTree } from '../../../findings/tree.js';
import type { RequestFlow } from '../../../mistral-use/model.js';
import { spanOfPlace } from '../../../mistral-use/places.js';
import { mistralUseOf } from '../../../mistral-use/use.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/model-from-client',
  title: 'The client chooses the model',
  severity: 'warning',
  confidence: 'high',
  remediation:
    'Choose the model on the server, or let the client choose from a list: `z.enum([…])`, or a test with `includes`.',
};

/** An enum or a list may stand behind what is not read: then nothing is said. */
function isFree({ check }: RequestFlow): boolean {
  if (check.kind === 'schema') return check.unbounded.includes('model');
  return check.kind === 'none' || check.kind === 'shape' || check.kind === 'bounded';
}

function ofFlow({ place, source, call, enclosing }: RequestFlow): Match {
  return {
    path: place.path,
    span: spanOfPlace(place),
    message: `\`${call.written}\` uses whatever model ${source} names, the most expensive one included`,
    identity: `${enclosing} ${call.written}`,
    places: [call.place],
  };
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const { requests } = await mistralUseOf(tree);
  return requests
    .filter(
      (flow) => flow.reaches === 'model' && isFree(flow) && !flow.isAside && !flow.call.isAside,
    )
    .map(ofFlow);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
