import { mistralKeyReads } from '../../../env-schema/key-reads.js';
import { packagesWithSchemas, type PackageSchemas } from '../../../env-schema/packages.js';
import type { EnvSchema } from '../../../env-schema/schema.js';
import type { Place } from '../../../findings/finding.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import { propertyName } from '../../../syntax/expression.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'env-schema/key-not-in-schema',
  title: 'A Mistral key is read that the environment schema does not hold',
  severity: 'warning',
  confidence: 'high',
  remediation:
    'Add the variable to the schema and read it from the validated result, so that a missing key stops the program at its start.',
};

interface Read extends Place {
  readonly name: string;
}

/** Variables with these beginnings are public: a schema of them alone is not the place for a key. */
const PUBLIC_NAME = /^(?:NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|PUBLIC)_/u;

/** The schema that the key belongs in: one that was seen to get the environment. */
function schemaFor(found: PackageSchemas): EnvSchema | undefined {
  if (found.hasOtherValidator || found.schemas.some(({ open }) => open)) return undefined;
  return found.schemas.find(
    ({ readsEnvironment, keys }) =>
      readsEnvironment && [...keys.keys()].some((name) => !PUBLIC_NAME.test(name)),
  );
}

/** Names of all properties in the package: one that is written anywhere may be validated out of sight. */
function propertyNames(found: PackageSchemas): ReadonlySet<string | undefined> {
  return new Set(
    found.modules.flatMap((module) =>
      module.nodes.map((node) =>
        node.type === 'ObjectProperty' && module.parentOf(node)?.type === 'ObjectExpression'
          ? propertyName(node)
          : undefined,
      ),
    ),
  );
}

function missingReads(found: PackageSchemas): ReadonlyMap<string, readonly Read[]> {
  const known = propertyNames(found);
  const missing = new Map<string, Read[]>();
  for (const module of found.modules) {
    for (const { name, span } of mistralKeyReads(module)) {
      if (known.has(name)) continue;
      missing.set(name, [...(missing.get(name) ?? []), { name, path: module.path, ...span }]);
    }
  }
  return missing;
}

function matchOf(schema: EnvSchema, name: string, reads: readonly Read[]): Match {
  const [first] = reads;
  const where = first === undefined ? '' : ` in ${first.path}:${first.startLine}`;
  const subject = schema.name === undefined ? 'the environment schema' : `\`${schema.name}\``;
  return {
    path: schema.path,
    span: schema.span,
    message: `\`${name}\` is read${where} but ${subject} does not hold it, so nothing checks it at start-up`,
    identity: name,
    places: reads.map(({ path, startLine, startColumn, endLine, endColumn }) => ({
      ...{ path, startLine, startColumn, endLine, endColumn },
    })),
  };
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const packages = await packagesWithSchemas(tree);
  return packages.flatMap((found) => {
    const schema = schemaFor(found);
    if (schema === undefined) return [];
    return [...missingReads(found)].map(([name, reads]) => matchOf(schema, name, reads));
  });
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
