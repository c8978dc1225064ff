import { shownNames, templatesAround, templatesFor } from '../../../env-schema/dotenv/templates.js';
import { isMistralKeyName } from '../../../env-schema/mistral-key-names.js';
import { packageModels, type PackageModel } from '../../../env-schema/model.js';
import { isPlatformName } from '../../../env-schema/platform-names.js';
import type { EnvKey, EnvSchema } from '../../../env-schema/schema.js';
import type { SurveyedFile } from '../../../env-schema/survey/survey.js';
import type { Fix } from '../../../findings/finding.js';
import { appendLines } from '../../../findings/fixes.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'env-schema/template-missing-key',
  title: 'A required variable is missing from the dotenv template',
  severity: 'warning',
  confidence: 'high',
  remediation:
    'Add a line with the name and without a value to the template, so that whoever sets the project up knows of it.',
};

/** `UPPER_SNAKE`: what is written otherwise is a group or a name of the program's own. Linear. */
const VARIABLE = /^[A-Z][A-Z0-9_]*$/u;

/** How many names a message lists. */
const MAX_NAMED = 6;

function requiredKeys({ keys, readsEnvironment, enforcement }: EnvSchema): readonly EnvKey[] {
  if (!readsEnvironment || enforcement.kind === 'not-enforced') return [];
  return [...keys.values()].filter(
    ({ name, required, fallback }) =>
      required && fallback === undefined && VARIABLE.test(name) && !isPlatformName(name),
  );
}

/** Other variables count in the schema that has the key: a library may have dozens of schemas. */
function holdsMistral({ keys }: EnvSchema): boolean {
  return [...keys.keys()].some(isMistralKeyName);
}

function additions(template: SurveyedFile, names: readonly string[]): Fix {
  const { path, content } = template;
  const title = `Add ${names.join(', ')} to the template`;
  return appendLines(
    { title, path, text: content.text },
    names.map((name) => `${name}=`),
  );
}

function ofKey(key: EnvKey, template: SurveyedFile): Match {
  const { name, path, span } = key;
  return {
    path,
    span,
    message: `\`${name}\` is required here and missing from ${template.path}`,
    identity: name,
    fixes: [additions(template, [name])],
  };
}

/** One finding for all others: a template that lags behind does so in many places. */
function ofOthers(keys: readonly EnvKey[], template: SurveyedFile): readonly Match[] {
  const [first] = keys;
  if (first === undefined) return [];
  const names = keys.map(({ name }) => name);
  const listed = names.slice(0, MAX_NAMED).map((name) => `\`${name}\``);
  const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
  const verb = names.length === 1 ? 'is' : 'are';
  return [
    {
      path: template.path,
      span: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
      severity: 'notice',
      message: `${listed.join(', ')}${more} ${verb} required by ${first.path} and missing from this template`,
      identity: 'others',
      places: keys.map(({ path, span }) => ({ path, ...span })),
      fixes: [additions(template, names)],
    },
  ];
}

function matchesIn(found: PackageModel, all: readonly PackageModel[]): readonly Match[] {
  if (!found.namesMistral || found.schemas.length === 0) return [];
  const [template] = templatesFor(found, all);
  if (template === undefined) return [];
  const shown = shownNames(templatesAround(found, all));
  const missing = new Map(
    found.schemas
      .flatMap(requiredKeys)
      .filter(({ name }) => !shown.has(name))
      .map((key) => [key.name, key]),
  );
  const keys = [...missing.values()];
  const beside = new Set(found.schemas.filter(holdsMistral).flatMap((one) => [...one.keys.keys()]));
  const others = keys.filter(({ name }) => !isMistralKeyName(name) && beside.has(name));
  return [
    ...keys.filter(({ name }) => isMistralKeyName(name)).map((key) => ofKey(key, template)),
    ...ofOthers(others, template),
  ];
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const all = await packageModels(tree);
  return all.flatMap((found) => matchesIn(found, all));
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
