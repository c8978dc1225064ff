import { packageModels, type PackageModel } from '../../../env-schema/model.js';
import { placeOf } from '../../../env-schema/place.js';
import {
  keyReads,
  MAY_READ_KEY,
  pythonKeyReads,
  type KeyRead,
} from '../../../env-schema/reads/key-reads.js';
import type { EnvSchema } from '../../../env-schema/schema.js';
import { mistralModulesOf, mistralPythonOf } from '../../../env-schema/survey/survey.js';
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

/** Variables with these beginnings are public: a schema of them alone is not the place for a key. */
const PUBLIC_NAME = /^(?:NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|PUBLIC)_/u;

/** What a key of that name could be added to, of one language; undefined where one part is not known. */
function schemaFor(schemas: readonly EnvSchema[], name: string): EnvSchema | undefined {
  if (schemas.some(({ open }) => open)) return undefined;
  const fitting = schemas.filter(
    ({ readsEnvironment, keys, prefix = '' }) =>
      readsEnvironment &&
      name.startsWith(prefix) &&
      [...keys.keys()].some((key) => !PUBLIC_NAME.test(key)),
  );
  const size = Math.max(...fitting.map(({ keys }) => keys.size));
  return fitting.find(({ keys }) => keys.size === size);
}

/** Names of all properties in the package: one that is written anywhere may be validated out of sight. */
function propertyNames(found: PackageModel): ReadonlySet<string | undefined> {
  return new Set(
    mistralModulesOf(found, ['source', 'settings'], MAY_READ_KEY).flatMap((module) =>
      module.nodes.map((node) =>
        node.type === 'ObjectProperty' && module.parentOf(node)?.type === 'ObjectExpression'
          ? propertyName(node)
          : undefined,
      ),
    ),
  );
}

function matchOf(schema: EnvSchema, name: string, reads: readonly KeyRead[]): Match {
  const [first] = reads;
  const verb = reads.every(({ isImplicit }) => isImplicit) ? 'read by the client' : 'read';
  const where = first === undefined ? '' : ` in ${first.path}:${first.startLine}`;
  const subject = schema.name === undefined ? 'the environment schema' : `\`${schema.name}\``;
  const fix = schema.addition?.(name);
  return {
    path: schema.path,
    span: schema.span,
    message: `\`${name}\` is ${verb}${where} but ${subject} does not hold it, so nothing checks it at start-up`,
    identity: name,
    places: reads.map(placeOf),
    ...(fix === undefined ? {} : { fixes: [fix] }),
  };
}

interface Side {
  readonly schemas: readonly EnvSchema[];
  readonly reads: readonly KeyRead[];
  readonly known: ReadonlySet<string | undefined>;
}

function matchesOf({ schemas, reads, known }: Side): readonly Match[] {
  const held = new Set(schemas.flatMap(({ keys }) => [...keys.keys()]));
  const missing = reads.filter(
    ({ name, isStandIn }) => !isStandIn && !known.has(name) && !held.has(name),
  );
  return [...new Set(missing.map(({ name }) => name))].flatMap((name) => {
    const schema = schemaFor(schemas, name);
    const own = missing.filter((read) => read.name === name);
    return schema === undefined ? [] : [matchOf(schema, name, own)];
  });
}

async function matchesIn(found: PackageModel): Promise<readonly Match[]> {
  if (!found.namesMistral || found.schemas.length === 0) return [];
  const isPython = ({ library }: EnvSchema): boolean => library === 'pydantic';
  const scripts = found.schemas.filter((schema) => !isPython(schema));
  const modules = mistralModulesOf(found, ['source'], MAY_READ_KEY);
  const python = await mistralPythonOf(found, MAY_READ_KEY);
  const side = {
    schemas: found.hasOtherValidator ? [] : scripts,
    reads: modules.flatMap(keyReads),
    known: scripts.length === 0 ? new Set<string>() : propertyNames(found),
  };
  return [
    ...matchesOf(side),
    ...matchesOf({
      schemas: found.schemas.filter(isPython),
      reads: python.flatMap(pythonKeyReads),
      known: new Set(),
    }),
  ];
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const matches: Match[] = [];
  for (const found of await packageModels(tree)) matches.push(...(await matchesIn(found)));
  return matches;
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
