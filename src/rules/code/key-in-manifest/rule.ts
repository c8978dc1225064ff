import { manifestKeysIn, mayBeManifest } from '../../../env-schema/deployment/manifest-keys.js';
import { isAsidePath } from '../../../env-schema/env-places.js';
import { spannerOf } from '../../../findings/position.js';
import { readAhead } from '../../../findings/read-ahead.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/key-in-manifest',
  title: 'A manifest of a deployment holds the Mistral key',
  severity: 'warning',
  confidence: 'medium',
  remediation:
    'Take the value out of the repository: create the secret in the cluster or the secret manager, and refer to it by name (`secretKeyRef`, `ExternalSecret`, `env_file`, a variable without a default). Base64 is no protection. Renew the key.',
};

/** The provider and its products. Linear: alternatives without repetition. */
const MISTRAL = /mistral|codestral|voxtral/iu;

function matchesIn(path: string, text: string): readonly Match[] {
  const keys = manifestKeysIn(path, text);
  if (keys.length === 0) return [];
  const spanOf = spannerOf(text);
  return keys.map(({ name, where, start, end }) => ({
    path,
    span: spanOf(start, end),
    message: `\`${name}\` has its value written out in ${where}`,
    identity: name,
  }));
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const paths = tree.files
    .filter(({ path, kind }) => kind === 'file' && mayBeManifest(path) && !isAsidePath(path))
    .map(({ path }) => path);
  const matches: Match[] = [];
  for await (const [path, { text }] of readAhead(tree, paths)) {
    if (MISTRAL.test(text)) matches.push(...matchesIn(path, text));
  }
  return matches;
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
