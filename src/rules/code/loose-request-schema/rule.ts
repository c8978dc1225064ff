import type { Place } from '../../../findings/finding.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import type { Looseness, RequestFlow } from '../../../mistral-use/model.js';
import { groupedByPlace, spanOfPlace } from '../../../mistral-use/places.js';
import { mistralUseOf } from '../../../mistral-use/use.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/loose-request-schema',
  title: 'The schema of a request leaves its size open',
  severity: 'notice',
  confidence: 'medium',
  remediation:
    'Bound what costs: `.max()` on texts and on the list of messages, an enum for roles, a maximum for the tokens.',
};

const WORDS: Readonly<Record<Looseness, string>> = {
  role: 'the role may be any text',
  'content-length': 'a text may have any length',
  'message-count': 'there may be any number of messages',
  model: 'the model may be any text',
  'token-limit': 'the client may ask for any number of tokens',
};

/** `code/model-from-client` and `code/client-chosen-system-role` speak of the model and of the system. */
function openIn({ reaches, check }: RequestFlow): readonly Looseness[] {
  if (check.kind !== 'schema' || reaches === 'model' || reaches === 'role') return [];
  return check.unbounded.filter((one) => one !== 'model');
}

function ofSchema(flows: readonly RequestFlow[]): readonly Match[] {
  const [first] = flows;
  const open = [...new Set(flows.flatMap(openIn))].sort();
  if (first?.check.kind !== 'schema' || open.length === 0) return [];
  const { place } = first.check;
  return [
    {
      path: place.path,
      span: spanOfPlace(place),
      message: `The schema of ${first.source} leaves open what reaches \`${first.call.written}\`: ${open.map((one) => WORDS[one]).join(', ')}`,
      identity: `${first.enclosing} ${open.join(',')}`,
    },
  ];
}

function schemaPlace({ check, place }: RequestFlow): Place {
  return check.kind === 'schema' ? check.place : place;
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const { requests } = await mistralUseOf(tree);
  const found = requests.filter(
    (flow) => openIn(flow).length > 0 && !flow.isAside && !flow.call.isAside,
  );
  return groupedByPlace(found, schemaPlace).flatMap(ofSchema);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
