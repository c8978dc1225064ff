import { isMistralKeyName } from '../../../env-schema/mistral-key-names.js';
import { packagesWithSchemas, type PackageSchemas } from '../../../env-schema/packages.js';
import type { EnvKey } from '../../../env-schema/schema.js';
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

/** `your_mistral_api_key_here`, the usual placeholder, is this long. */
const PLACEHOLDER_CHARACTERS = 25;
/** The least length that the security guide asks for. */
const GUIDE_CHARACTERS = 20;

interface Weak extends Place {
  readonly key: EnvKey;
  readonly accepted: string;
}

/** What a required key's check lets pass; undefined where it is strong or could not be read. */
function accepted({ required, check }: EnvKey): string | undefined {
  if (!required || check === undefined) return undefined;
  if (check.minLength === 0) return 'the empty text';
  if (check.minLength < GUIDE_CHARACTERS) return 'a text too short to be a key';
  return check.minLength <= PLACEHOLDER_CHARACTERS
    ? 'the placeholder `your_mistral_api_key_here`'
    : undefined;
}

function weakKeys(found: PackageSchemas): readonly Weak[] {
  const seen = new Map<string, Weak>();
  for (const { path, keys, readsEnvironment } of found.schemas) {
    if (!readsEnvironment) continue;
    for (const key of keys.values()) {
      const passes = isMistralKeyName(key.name) ? accepted(key) : undefined;
      const id = `${path}:${key.span.startLine}:${key.span.startColumn}`;
      if (passes !== undefined) seen.set(id, { key, accepted: passes, path, ...key.span });
    }
  }
  return [...seen.values()];
}

function matchOf(found: PackageSchemas): readonly Match[] {
  const weak = weakKeys(found);
  const [first] = weak;
  if (first === undefined) return [];
  const others = weak.length === 1 ? '' : ` (and ${weak.length - 1} more like it)`;
  return [
    {
      path: first.path,
      span: first.key.span,
      message: `The check of \`${first.key.name}\` accepts ${first.accepted}${others}`,
      identity: found.directory,
      places: weak.map(({ path, key }) => ({ path, ...key.span })),
    },
  ];
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  return (await packagesWithSchemas(tree)).flatMap(matchOf);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
