import type { Place } from '../../../findings/finding.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import { keyFixes } from '../../../mistral-use/key-fix.js';
import type { ApiClient } from '../../../mistral-use/model.js';
import { onePerPlace, spanOfPlace } from '../../../mistral-use/places.js';
import { mistralUseOf } from '../../../mistral-use/use.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/key-literal-in-client',
  title: 'A Mistral client is given a key that stands in the source',
  severity: 'error',
  confidence: 'high',
  remediation:
    'Revoke the key and make a new one, then read it from `MISTRAL_API_KEY`: whoever has the repository, or had it, has the key.',
};

/** A client with the place of the literal that is its key. */
function literalKey(client: ApiClient) {
  const { key } = client;
  return key.kind === 'literal' && key.isKeyShaped ? [{ client, place: key.place }] : [];
}

async function matchOf(
  tree: RepositoryTree,
  { client, place }: { readonly client: ApiClient; readonly place: Place },
): Promise<Match> {
  const how = client.client === 'http' ? 'A request to the Mistral API' : 'A Mistral client';
  const fixes = await keyFixes(tree, client, place);
  return {
    path: place.path,
    span: spanOfPlace(place),
    message: `${how} is given a key that stands in the source as it is`,
    identity: `${client.client} ${client.enclosing}`,
    ...(client.isAside ? { severity: 'warning' } : {}),
    ...(fixes.length === 0 ? {} : { fixes }),
  };
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const { clients } = await mistralUseOf(tree);
  const found = onePerPlace(clients.flatMap(literalKey), ({ place }) => place);
  return Promise.all(found.map((one) => matchOf(tree, one)));
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
