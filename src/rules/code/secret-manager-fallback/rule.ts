import {
  managerFallbacksIn,
  pythonManagerFallbacksIn,
} from '../../../env-schema/reads/manager-fallbacks.js';
import { mistralModulesOf, mistralPythonOf, surveyOf } from '../../../env-schema/survey/survey.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'code/secret-manager-fallback',
  title: 'A literal stands in for a key that the manager lacks',
  severity: 'notice',
  confidence: 'high',
  remediation:
    'Take the literal away and stop where the manager gives no key: the program then fails at its start and says why, instead of at its first request.',
};

/** Files that may ask a manager. */
const SECRET = /secret/iu;

/** One notice for the repository. */
async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const { packages } = await surveyOf(tree);
  const modules = packages.flatMap((owner) => mistralModulesOf(owner, ['source'], SECRET));
  const python = await Promise.all(packages.map((owner) => mistralPythonOf(owner, SECRET)));
  const found = [
    ...modules.flatMap(managerFallbacksIn),
    ...python.flat().flatMap(pythonManagerFallbacksIn),
  ];
  const [first] = found;
  if (first === undefined) return [];
  const { path, ...span } = first.place;
  const message = `A literal stands in for the Mistral key where \`${first.call}\` gives none: the program starts with a key that cannot work, or with one that is in the code`;
  return [
    {
      ...{ path, span, message, identity: '' },
      places: found.map(({ place }) => place),
      aggregate: { scope: '.', message: () => message },
    },
  ];
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
