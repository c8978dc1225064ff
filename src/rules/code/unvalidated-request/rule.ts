import type { RepositoryTree } from '../../../findings/tree.js';
import type { RequestFlow } from '../../../mistral-use/model.js';
import { groupedByPlace, placeKey, spanOfPlace } from '../../../mistral-use/places.js';
import { mistralUseOf } from '../../../mistral-use/use.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/unvalidated-request',
  title: 'A request reaches the Mistral API without a schema',
  severity: 'warning',
  confidence: 'medium',
  remediation:
    'Parse the request with a schema before the call: who may speak, how long a text may be, how many messages there may be.',
};

function isContent({ reaches, check, isAside, call }: RequestFlow): boolean {
  const isUnchecked = check.kind === 'none' || check.kind === 'shape';
  return (
    (reaches === 'messages' || reaches === 'content') && isUnchecked && !isAside && !call.isAside
  );
}

/** One finding for a place where a request is read, whatever it reaches. */
function ofPlace(flows: readonly RequestFlow[]): readonly Match[] {
  const worst = flows.find(({ check }) => check.kind === 'none') ?? flows[0];
  if (worst === undefined) return [];
  const { place, source, call, enclosing, check } = worst;
  const isSeen = check.kind === 'shape';
  const how = isSeen ? 'with its shape checked and no bound on its length' : 'without a schema';
  return [
    {
      path: place.path,
      span: spanOfPlace(place),
      message: `What ${source} says reaches \`${call.written}\` ${how}`,
      identity: `${enclosing} ${source}`,
      places: flows.map((flow) => flow.call.place),
      ...(isSeen ? { severity: 'notice' } : {}),
    },
  ];
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const { requests } = await mistralUseOf(tree);
  // `code/request-passthrough` speaks of a body that is handed on whole.
  const whole = new Set(
    requests.filter(({ reaches }) => reaches === 'whole').map(({ place }) => placeKey(place)),
  );
  const found = requests.filter((flow) => isContent(flow) && !whole.has(placeKey(flow.place)));
  return groupedByPlace(found, ({ place }) => place).flatMap(ofPlace);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
