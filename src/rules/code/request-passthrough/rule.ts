import type { RepositoryTree } from '../../../findings/tree.js';
import type { RequestFlow } from '../../../mistral-use/model.js';
import { spanOfPlace } from '../../../mistral-use/places.js';
import { mistralUseOf } from '../../../mistral-use/use.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/request-passthrough',
  title: 'A request body goes to the Mistral API as it came',
  severity: 'error',
  confidence: 'high',
  remediation:
    "Validate the body with a schema, and hand over by name what the client may choose: the model, the tools and the token bound are the server's.",
};

function ofFlow({ place, source, call, enclosing }: RequestFlow): Match {
  return {
    path: place.path,
    span: spanOfPlace(place),
    message: `All of ${source} reaches \`${call.written}\` unchecked, so the client chooses the model, the tools and the bounds at your cost`,
    identity: `${enclosing} ${call.written}`,
    places: [call.place],
  };
}

function isFlagged({ reaches, check, isAside, call }: RequestFlow): boolean {
  const isUnchecked = check.kind === 'none' || check.kind === 'shape';
  return reaches === 'whole' && isUnchecked && !isAside && !call.isAside;
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const { requests } = await mistralUseOf(tree);
  return requests.filter(isFlagged).map(ofFlow);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
