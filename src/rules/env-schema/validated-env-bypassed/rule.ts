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
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'env-schema/validated-env-bypassed',
  title: 'A Mistral key is read past the validated environment',
  severity: 'notice',
  confidence: 'high',
  remediation: 'Import the validated environment and read the key from it.',
};

/** Files that run before the rest, or that make the environment. Linear: alternatives without repetition. */
const PREPARING =
  /(?:^|\/)(?:instrumentation|next-env|global-setup|bootstrap)\.[mc]?[jt]s$|(?:^|\/)(?:env|config|settings|environment)s?(?:\/|[.-])|\.config\./iu;

/** Schemas whose result other files can import. */
const SHARED = new Set<EnvSchema['library']>([
  ...(['zod', 't3-env', 'envalid', 'valibot', 'arktype', 'pydantic'] as const),
]);

interface Bypass {
  readonly schema: EnvSchema;
  readonly reads: readonly KeyRead[];
}

function bypasses(schemas: readonly EnvSchema[], reads: readonly KeyRead[]): readonly Bypass[] {
  const usable = schemas.filter(
    ({ library, readsEnvironment, enforcement }) =>
      SHARED.has(library) && readsEnvironment && enforcement.kind !== 'not-enforced',
  );
  const paths = new Set(usable.map(({ path }) => path));
  return usable.flatMap((schema) => {
    const own = reads.filter(
      ({ name, path, isImplicit, isHandedOut }) =>
        schema.keys.has(name) &&
        !isImplicit &&
        !isHandedOut &&
        !paths.has(path) &&
        !PREPARING.test(path),
    );
    return own.length === 0 ? [] : [{ schema, reads: own }];
  });
}

/** One finding for each package. */
function matchOf(found: readonly Bypass[]): readonly Match[] {
  const [first] = found;
  const [read] = first?.reads ?? [];
  if (first === undefined || read === undefined) return [];
  const { path, startLine, startColumn, endLine, endColumn } = read;
  const more = first.reads.length === 1 ? '' : `, and in ${first.reads.length - 1} more places`;
  return [
    {
      path,
      span: { startLine, startColumn, endLine, endColumn },
      message: `\`${read.name}\` is read from the raw environment here${more}, although ${first.schema.path} has it validated`,
      identity: read.name,
      places: first.reads.map(placeOf),
    },
  ];
}

async function matchesIn(found: PackageModel): Promise<readonly Match[]> {
  if (!found.namesMistral || found.schemas.length === 0) return [];
  const isPython = ({ library }: EnvSchema): boolean => library === 'pydantic';
  const modules = mistralModulesOf(found, ['source'], MAY_READ_KEY);
  const python = await mistralPythonOf(found, MAY_READ_KEY);
  const scripts = found.schemas.filter((schema) => !isPython(schema));
  return [
    ...matchOf(bypasses(scripts, modules.flatMap(keyReads))),
    ...matchOf(bypasses(found.schemas.filter(isPython), python.flatMap(pythonKeyReads))),
  ];
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const matches: Match[] = [];
  for (const found of await packageModels(tree)) matches.push(...(await matchesIn(found)));
  return matches;
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
