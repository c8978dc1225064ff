import type { RepositoryTree } from '../../../findings/tree.js';
import type { RequestFlow } from '../../../mistral-use/model.js';
import { spanOfPlace } from '../../../mistral-use/places.js';
import { mistralUseOf } from '../../../mistral-use/use.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/client-chosen-system-role',
  title: 'The client may speak as the system, beside the system prompt of the server',
  severity: 'warning',
  confidence: 'medium',
  remediation:
    "Let the client say what `user` and `assistant` said alone: `z.enum(['user', 'assistant'])`, or set the role on the server.",
};

function mayBeSystem({ check }: RequestFlow): boolean {
  if (check.kind === 'schema') return check.unbounded.includes('role');
  return check.kind === 'none' || check.kind === 'shape' || check.kind === 'bounded';
}

function ofFlow({ place, source, call, enclosing }: RequestFlow): Match {
  return {
    path: place.path,
    span: spanOfPlace(place),
    message: `The roles of ${source} reach \`${call.written}\` beside a system prompt of the server, which a message of role \`system\` can overrule`,
    identity: `${enclosing} ${call.written}`,
    places: [call.place],
  };
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const { requests } = await mistralUseOf(tree);
  return requests
    .filter(
      (flow) => flow.reaches === 'role' && mayBeSystem(flow) && !flow.isAside && !flow.call.isAside,
    )
    .map(ofFlow);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
