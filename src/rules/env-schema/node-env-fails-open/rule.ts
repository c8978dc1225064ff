import { packageModels, type PackageModel } from '../../../env-schema/model.js';
import type { EnvKey } from '../../../env-schema/schema.js';
import { modulesOf, pythonModulesOf } from '../../../env-schema/survey/survey.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import { isMember, propertyName, unwrap } from '../../../syntax/expression.js';
import type { SourceModule } from '../../../syntax/module.js';
import { pythonSubscript } from '../../../syntax/python/expression.js';
import type { PythonModule } from '../../../syntax/python/module.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'env-schema/node-env-fails-open',
  title: 'Without its variable the laxest environment applies',
  severity: 'notice',
  confidence: 'high',
  remediation:
    'Require the variable, or let `production` be what applies where it is not set: the strictest row, not the laxest.',
};

/** Variables that say which environment this is. */
const NAMES = new Set(['NODE_ENV', 'APP_ENV', 'ENVIRONMENT', 'ENV', 'APP_ENVIRONMENT', 'STAGE']);
/** Environments in which more is allowed than in production. */
const LAX = new Set(['development', 'dev', 'local']);

/** Where the product's own config stands, and the part of it that has a row for each environment. */
const CONFIG_PATH = '.github/mistral-security.yml';
const POLICY = /^environments\s*:/mu;

/** Text of files that may look something up by the environment. Linear. */
const LOOK_UP = /\[[^\]\n]{0,80}(?:env|environment|stage)\b/iu;

/** The end of `POLICY[env.NODE_ENV]`. */
function isLookUp(module: SourceModule, name: string): boolean {
  return module.nodes.some((node) => {
    if (!isMember(node) || !node.computed) return false;
    const key = unwrap(node.property);
    return isMember(key) && propertyName(key) === name;
  });
}

function isPythonLookUp(module: PythonModule, name: string): boolean {
  return module.nodes.some((node) => {
    const subscript = pythonSubscript(node);
    const key = subscript?.index;
    const property = key?.children.find(({ type }) => type === 'PropertyName');
    return property !== undefined && module.textOf(property).toUpperCase() === name;
  });
}

function laxKeys({ schemas }: PackageModel): readonly EnvKey[] {
  return schemas.flatMap(({ keys }) =>
    [...keys.values()].filter(
      ({ name, fallback }) => NAMES.has(name) && LAX.has(fallback?.value ?? ''),
    ),
  );
}

function matchOf({ name, span, path, fallback }: EnvKey, hasPolicy: boolean): Match {
  const value = fallback?.value ?? '';
  const what = hasPolicy ? 'the policy of this repository' : 'what code looks up by it';
  return {
    path,
    span,
    ...(hasPolicy ? { severity: 'warning' } : {}),
    message: `Where \`${name}\` is not set it is \`${value}\`, so ${what} falls back to the row of ${value} in production too`,
    identity: name,
  };
}

async function isLookedUp(found: PackageModel, name: string): Promise<boolean> {
  const modules = modulesOf(found, ['source'], LOOK_UP);
  if (modules.some((module) => isLookUp(module, name))) return true;
  const python = await pythonModulesOf(found, LOOK_UP);
  return python.some((module) => isPythonLookUp(module, name));
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const matches: Match[] = [];
  const config = await tree.read(CONFIG_PATH);
  const hasPolicy = POLICY.test(config?.text ?? '');
  for (const found of await packageModels(tree)) {
    if (!found.namesMistral) continue;
    for (const key of laxKeys(found)) {
      if (hasPolicy || (await isLookedUp(found, key.name))) matches.push(matchOf(key, hasPolicy));
    }
  }
  return matches;
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
