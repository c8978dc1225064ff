import { dotenvVariables } from '../../../env-schema/dotenv/variables.js';
import { isMistralKeyName } from '../../../env-schema/mistral-key-names.js';
import { packageModels, type PackageModel } from '../../../env-schema/model.js';
import { placeOf } from '../../../env-schema/place.js';
import type { EnvKey, EnvSchema } from '../../../env-schema/schema.js';
import { filesOf } from '../../../env-schema/survey/survey.js';
import type { Place } from '../../../findings/finding.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'env-schema/key-weakly-checked',
  title: 'The environment schema accepts what is no Mistral key',
  severity: 'notice',
  confidence: 'high',
  remediation:
    'Check the form as well: `.regex(/^[A-Za-z0-9]{32}$/)` for keys of the Mistral API, or `.min(20)` with a `.refine` that refuses placeholders.',
};

/** The least length that the security guide asks for. */
const GUIDE_CHARACTERS = 20;
/** Libraries in which a text that is there and not empty is the usual demand. */
const PRESENCE_LIBRARIES = new Set<EnvSchema['library']>(['pydantic', 'varlock', 'astro']);

interface Weak extends Place {
  readonly name: string;
  readonly accepted: string;
}

/** The value that a template shows for a variable. */
type Shown = (name: string) => { readonly value: string; readonly where: string } | undefined;

function shownIn(found: PackageModel): Shown {
  const shown = filesOf(found, 'template').flatMap(({ path, content }) =>
    dotenvVariables(content).map(({ name, value, line }) => ({
      ...{ name, value, where: `${path}:${line}` },
    })),
  );
  return (name) => shown.find((one) => one.name === name && one.value !== '');
}

/** What a required key's check lets pass; undefined where it is strong or could not be read. */
function accepted(library: EnvSchema['library'], key: EnvKey, shown: Shown): string | undefined {
  const { required, check, name } = key;
  if (!required || check === undefined) return undefined;
  if (check.minLength === 0) return 'the empty text';
  if (check.minLength < GUIDE_CHARACTERS) {
    return PRESENCE_LIBRARIES.has(library) ? undefined : 'a text too short to be a key';
  }
  const placeholder = shown(name);
  const passes = placeholder !== undefined && placeholder.value.length >= check.minLength;
  return passes ? `the placeholder of ${placeholder.where}` : undefined;
}

function weakKeys(found: PackageModel): readonly Weak[] {
  const seen = new Map<string, Weak>();
  const shown = shownIn(found);
  for (const { keys, readsEnvironment, library } of found.schemas) {
    if (!readsEnvironment) continue;
    for (const key of keys.values()) {
      const passes = isMistralKeyName(key.name) ? accepted(library, key, shown) : undefined;
      const id = `${key.path}:${key.span.startLine}:${key.span.startColumn}`;
      if (passes === undefined) continue;
      seen.set(id, { name: key.name, accepted: passes, path: key.path, ...key.span });
    }
  }
  return [...seen.values()];
}

function matchOf(found: PackageModel): readonly Match[] {
  const weak = weakKeys(found);
  const [first] = weak;
  if (first === undefined) return [];
  const others = weak.length === 1 ? '' : ` (and ${weak.length - 1} more like it)`;
  const { path, startLine, startColumn, endLine, endColumn } = first;
  return [
    {
      path,
      span: { startLine, startColumn, endLine, endColumn },
      message: `The check of \`${first.name}\` accepts ${first.accepted}${others}`,
      identity: found.directory,
      places: weak.map(placeOf),
    },
  ];
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  return (await packageModels(tree)).flatMap(matchOf);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
