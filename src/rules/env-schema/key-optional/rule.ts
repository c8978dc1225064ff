import type { Node } from '@babel/types';
import { isMistralKeyName } from '../../../env-schema/mistral-key-names.js';
import { packageModels, type PackageModel } from '../../../env-schema/model.js';
import { mistralClients } from '../../../env-schema/provider/clients.js';
import { otherProviderOf } from '../../../env-schema/provider/other-providers.js';
import type { EnvKey, EnvSchema } from '../../../env-schema/schema.js';
import { mistralModulesOf } from '../../../env-schema/survey/survey.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import { isMember, propertyName, unwrap } from '../../../syntax/expression.js';
import type { SourceModule } from '../../../syntax/module.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'env-schema/key-optional',
  title: 'The program starts without the Mistral key that it needs',
  severity: 'warning',
  confidence: 'medium',
  remediation:
    'Make the key required, or ask for it where the client is made and say what is missing.',
};

/** Variables that choose a provider or switch a feature. Linear: alternatives without repetition. */
const CHOICE = /PROVIDER|ENABLE|FEATURE|DISABLE|BACKEND|_MODE$/u;

const MENTION = /MISTRAL|CODESTRAL|VOXTRAL/u;

/** The one optional key of a schema in which nothing else says when it is needed. */
function optionalKey({ keys, conditional, readsEnvironment }: EnvSchema): EnvKey | undefined {
  const all = [...keys.values()];
  if (conditional === true || !readsEnvironment) return undefined;
  const hasChoice = all.some(
    ({ name }) => CHOICE.test(name) || otherProviderOf(name) !== undefined,
  );
  const mistral = all.filter(({ name }) => isMistralKeyName(name));
  const [key] = mistral;
  if (hasChoice || mistral.length !== 1 || key === undefined) return undefined;
  return key.required || key.fallback !== undefined ? undefined : key;
}

function readsKey(node: Node | undefined, name: string): boolean {
  const inner = node && unwrap(node);
  return isMember(inner) && propertyName(inner) === name;
}

/** Whether a mention of the key decides something: a test, an alternative, a comparison. */
function isGuard(module: SourceModule, node: Node): boolean {
  let at = node;
  for (let parent = module.parentOf(at); parent !== undefined; parent = module.parentOf(at)) {
    if (parent.type === 'LogicalExpression' || parent.type === 'BinaryExpression') return true;
    if (parent.type === 'UnaryExpression') return true;
    if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') {
      return parent.test === at;
    }
    if (unwrap(parent) === parent) return false;
    at = parent;
  }
  return false;
}

function isGuarded(modules: readonly SourceModule[], name: string): boolean {
  return modules.some((module) =>
    module.nodes.some((node) => readsKey(node, name) && isMember(node) && isGuard(module, node)),
  );
}

/** The place where the key reaches a client as it is. */
function clientWith(modules: readonly SourceModule[], name: string): string | undefined {
  for (const module of modules) {
    const client = mistralClients(module).find(({ key }) => readsKey(key, name));
    if (client !== undefined) return `${module.path}:${module.spanOf(client.node).startLine}`;
  }
  return undefined;
}

function matchesIn(found: PackageModel): readonly Match[] {
  const modules = mistralModulesOf(found, ['source'], MENTION);
  return found.schemas.flatMap((schema): readonly Match[] => {
    const key = optionalKey(schema);
    if (key === undefined || isGuarded(modules, key.name)) return [];
    const where = clientWith(modules, key.name);
    if (where === undefined) return [];
    const { name, path, span } = key;
    const message = `\`${name}\` may be missing at start-up, and ${where} gives it to the client without a look`;
    return [{ path, span, message, identity: name }];
  });
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  return (await packageModels(tree)).flatMap(matchesIn);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
