import type { RepositoryTree } from '../../../findings/tree.js';
import type { ApiClient } from '../../../mistral-use/model.js';
import { spanOfPlace } from '../../../mistral-use/places.js';
import { mistralUseOf } from '../../../mistral-use/use.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/browser-allowed',
  title: 'A client of the Mistral API is told to run in a browser',
  severity: 'error',
  confidence: 'high',
  remediation:
    'Take `dangerouslyAllowBrowser` away and let the browser ask a route of your own server, which calls Mistral with the key.',
};

/** Programs that run on their user's machine, although a browser engine shows them. Linear: alternatives. */
const DESKTOP =
  /(?:^|[/\-_.])(?:electron|renderer|preload|extension|popup|background|tauri)(?:$|[/\-_.])/iu;

function inClient({ allowsBrowser, isAside, key, enclosing }: ApiClient): readonly Match[] {
  if (allowsBrowser === undefined || isAside) return [];
  const isOwn = key.kind === 'user' || DESKTOP.test(allowsBrowser.path);
  const who = isOwn ? 'any script beside it' : 'whoever opens the page';
  return [
    {
      path: allowsBrowser.path,
      span: spanOfPlace(allowsBrowser),
      message: `\`dangerouslyAllowBrowser\` lets a client of the Mistral API run in a browser, where ${who} can read its key`,
      identity: enclosing,
      ...(isOwn ? { severity: 'notice' } : {}),
    },
  ];
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const { clients } = await mistralUseOf(tree);
  return clients.flatMap(inClient);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
