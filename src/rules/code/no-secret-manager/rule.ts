import { deploymentsWithoutManager } from '../../../env-schema/deployment/secret-managers.js';
import { FIRST_PLACE } from '../../../findings/fixes.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/no-secret-manager',
  title: 'Nothing says where the key comes from in production',
  severity: 'notice',
  confidence: 'low',
  remediation:
    'In production, take the key from a secret manager (AWS Secrets Manager, Google Secret Manager, Vault) or from the variables of the platform, and show in the repository which. It can then be renewed in one place, and every read of it is recorded.',
};

const MESSAGE =
  'This repository is deployed with a Mistral key from plain environment variables, and nothing in it names a secret manager or a platform that keeps them';

/** One notice for the repository. */
async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const paths = await deploymentsWithoutManager(tree);
  const [path] = paths;
  if (path === undefined) return [];
  return [
    {
      ...{ path, span: FIRST_PLACE, message: MESSAGE, identity: '' },
      places: paths.map((one) => ({ path: one, ...FIRST_PLACE })),
      aggregate: { scope: '.', message: () => MESSAGE },
    },
  ];
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
