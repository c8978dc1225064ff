import { isMistralKeyName } from '../../../env-schema/mistral-key-names.js';
import { packageModels, type PackageModel } from '../../../env-schema/model.js';
import {
  printedIn,
  pythonPrintedIn,
  type Printed,
} from '../../../env-schema/reads/printed-environment.js';
import type { EnvKey, EnvSchema, Library } from '../../../env-schema/schema.js';
import { modulesOf, pythonModulesOf } from '../../../env-schema/survey/survey.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'env-schema/error-prints-secret',
  title: 'A bad environment is answered by printing the Mistral key',
  severity: 'error',
  confidence: 'high',
  remediation:
    'Print the names of the variables and what is wrong with them, never their values. Renew a key that was written into a log.',
};

/** Files that may print. Linear: alternatives without repetition. */
const PRINTS =
  /(?:process|import\.meta|Bun|Deno)\.env(?:\.toObject\(\))?\s{0,4}[,)}]|Error\([^\n]{0,200}(?:MISTRAL|CODESTRAL)/u;
const PYTHON_PRINTS = /(?:print|log)[\w.]{0,20}\([^\n]{0,200}environ\b/u;

/** What each library puts into the error of a check, measured with a made-up value. */
const LEAKING: ReadonlyMap<Library, { readonly on: EnvKey['pattern']; readonly how: string }> =
  new Map([
    [
      'joi',
      { on: 'pattern' as const, how: 'Joi writes "with value …" into the message of a pattern' },
    ],
    [
      'valibot',
      {
        on: 'pattern' as const,
        how: 'valibot writes what it received into the message of a regex',
      },
    ],
    [
      'arktype',
      { on: 'pattern' as const, how: 'arktype writes the text into the message of a regex' },
    ],
    [
      'envalid',
      { on: 'choices' as const, how: 'envalid prints the value that is not among the choices' },
    ],
  ]);

function ofPrinted(path: string, { span, what }: Printed): Match {
  return {
    path,
    span,
    message: `This prints ${what}${what.startsWith('the value') ? '' : ', the Mistral key with it'}`,
    identity: what,
  };
}

/** How a failing check of a key prints it; undefined where it does not, or where that is not known. */
function leakOf(schema: EnvSchema, key: EnvKey): string | undefined {
  if (schema.library === 'pydantic') {
    const isChecked = key.pattern === 'pattern' || (key.check?.minLength ?? 0) > 1;
    return isChecked ? schema.prints : undefined;
  }
  const known = LEAKING.get(key.checkedBy ?? schema.library);
  return known !== undefined && known.on === key.pattern ? known.how : undefined;
}

function ofSchema(schema: EnvSchema): readonly Match[] {
  if (!schema.readsEnvironment) return [];
  return [...schema.keys.values()].flatMap((key): readonly Match[] => {
    const how = isMistralKeyName(key.name) ? leakOf(schema, key) : undefined;
    if (how === undefined) return [];
    const { name, path, span } = key;
    const advice =
      schema.library === 'pydantic'
        ? { remediation: 'Set `hide_input_in_errors=True` in `model_config`.' }
        : {};
    return [
      {
        ...{ path, span, severity: 'warning', identity: name, ...advice },
        message: `A \`${name}\` that fails its check is printed: ${how}`,
        ...(schema.mending === undefined ? {} : { fixes: [schema.mending] }),
      },
    ];
  });
}

async function matchesIn(found: PackageModel): Promise<readonly Match[]> {
  if (!found.namesMistral) return [];
  const modules = modulesOf(found, ['source'], PRINTS);
  const python = await pythonModulesOf(found, PYTHON_PRINTS);
  return [
    ...modules.flatMap((module) => printedIn(module).map((one) => ofPrinted(module.path, one))),
    ...python.flatMap((module) =>
      pythonPrintedIn(module).map((one) => ofPrinted(module.path, one)),
    ),
    ...found.schemas.flatMap(ofSchema),
  ];
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const matches: Match[] = [];
  for (const found of await packageModels(tree)) matches.push(...(await matchesIn(found)));
  return matches;
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
