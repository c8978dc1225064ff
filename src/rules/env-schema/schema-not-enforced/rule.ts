import { usesElsewhere } from '../../../env-schema/imported-schemas.js';
import { packageModels } from '../../../env-schema/model.js';
import type { EnvSchema, Unenforced } from '../../../env-schema/schema.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'env-schema/schema-not-enforced',
  title: 'The environment schema stops nothing',
  severity: 'warning',
  confidence: 'high',
  remediation:
    'Use `schema.parse(process.env)`, or stop the program where `success` is false: print the names of the failing variables, never their values, and `process.exit(1)`.',
};

/** Why a schema is not enforced; undefined where it is, or where that cannot be told. */
async function failureOf(
  tree: RepositoryTree,
  { enforcement, path, name }: EnvSchema,
): Promise<Unenforced | undefined> {
  if (enforcement.kind === 'not-enforced') return enforcement;
  if (enforcement.kind !== 'exported' || name === undefined) return undefined;
  const used = await usesElsewhere(tree, { path, name });
  return used ? undefined : enforcement.here;
}

function matchOf(schema: EnvSchema, { reason, span, fix }: Unenforced): Match {
  const subject = schema.name === undefined ? 'This environment schema' : `\`${schema.name}\``;
  return {
    path: schema.path,
    span,
    message: `${subject} ${reason}, so a missing or malformed variable does not stop the program`,
    identity: schema.name ?? [...schema.keys.keys()].join(','),
    ...(fix === undefined ? {} : { fixes: [fix] }),
  };
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const matches: Match[] = [];
  for (const { schemas, namesMistral } of await packageModels(tree)) {
    if (!namesMistral) continue;
    for (const schema of schemas) {
      const failure = await failureOf(tree, schema);
      if (failure !== undefined) matches.push(matchOf(schema, failure));
    }
  }
  return matches;
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
