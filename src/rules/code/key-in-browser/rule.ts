import { looksPublic } from '../../../env-schema/provider/public-names.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import type { ApiClient } from '../../../mistral-use/model.js';
import { spanOfPlace } from '../../../mistral-use/places.js';
import { mistralUseOf } from '../../../mistral-use/use.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/key-in-browser',
  title: 'Browser code talks to the Mistral API with a key',
  severity: 'error',
  confidence: 'high',
  remediation:
    'Let the browser ask a route of your own server, which checks who asks and calls Mistral with the key.',
};

/** What becomes of the key, by where it comes from. */
function consequence({ key }: ApiClient): Pick<Match, 'message' | 'severity'> | undefined {
  if (key.kind === 'environment') return environmentConsequence(key.name);
  if (key.kind === 'literal' && key.isKeyShaped) {
    return { message: 'holds the key itself: whoever opens the page can read it' };
  }
  if (key.kind !== 'user') return undefined;
  const message = 'uses a key that its user typed in: any script on the page can read it';
  return { message, severity: 'notice' };
}

/** Tools leave a variable without a public name out of the bundle, unless their settings put it in. */
function environmentConsequence(name: string): Pick<Match, 'message' | 'severity'> {
  if (looksPublic(name))
    return { message: `reads \`${name}\`: whoever opens the page can read the key` };
  const message = `reads \`${name}\`, which is missing there, or readable for whoever opens the page where the build puts it in`;
  return { message, severity: 'warning' };
}

function inClient(client: ApiClient): readonly Match[] {
  const { browserEvidence, isAside, allowsBrowser, place, enclosing } = client;
  const found = consequence(client);
  // Where the client was told to run in a browser, another rule says so.
  if (browserEvidence === undefined || isAside || allowsBrowser || found === undefined) return [];
  const where = `A Mistral client runs in a browser (${browserEvidence}) and ${found.message}`;
  const span = spanOfPlace(place);
  return [{ ...found, path: place.path, span, message: where, identity: enclosing }];
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const { clients } = await mistralUseOf(tree);
  return clients.flatMap(inClient);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
