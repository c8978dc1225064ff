import { dotenvVariables, type DotenvVariable } from '../../../env-schema/dotenv/variables.js';
import { packageModels, type PackageModel } from '../../../env-schema/model.js';
import { isAside } from '../../../env-schema/survey/file-kinds.js';
import { isToolName } from '../../../env-schema/platform-names.js';
import { keyReads, MAY_READ_KEY, pythonKeyReads } from '../../../env-schema/reads/key-reads.js';
import { unusedNames } from '../../../env-schema/reads/mentions.js';
import { isMistralKeyName } from '../../../env-schema/mistral-key-names.js';
import { publicPrefixOf } from '../../../env-schema/provider/public-names.js';
import { nuxtVariables } from '../../../env-schema/nuxt/runtime-config.js';
import {
  filesOf,
  mistralModulesOf,
  modulesOf,
  mistralPythonOf,
  type SurveyedFile,
} from '../../../env-schema/survey/survey.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'env-schema/template-extra-key',
  title: 'A dotenv template names a variable that nothing reads',
  severity: 'notice',
  confidence: 'medium',
  remediation: 'Drop the line, or read the variable through the schema.',
};

/** How many names a message lists. */
const MAX_NAMED = 5;

interface Shown {
  readonly file: SurveyedFile;
  readonly variable: DotenvVariable;
}

function shownIn(found: PackageModel): readonly Shown[] {
  const own = filesOf(found, 'template').filter(
    ({ namesMistral, path }) => namesMistral && !isAside(path),
  );
  return own.flatMap((file) =>
    dotenvVariables(file.content)
      .filter(({ isCommented, name }) => !isCommented && !isToolName(name))
      // Its name is what is wrong with it, and a finding of another rule.
      .filter(({ name }) => publicPrefixOf(name, found.manifest) === undefined)
      .map((variable) => ({ file, variable })),
  );
}

/** The Mistral keys that code reads from the environment. */
async function keysRead(all: readonly PackageModel[]): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const found of all) {
    const modules = mistralModulesOf(found, ['source'], MAY_READ_KEY);
    const python = await mistralPythonOf(found, MAY_READ_KEY);
    const reads = [...modules.flatMap(keyReads), ...python.flatMap(pythonKeyReads)];
    for (const { name } of reads) names.add(name);
  }
  return names;
}

/** Names that something reads without writing them down: clients, Nuxt, schemas with prefixes. */
function hiddenReads(all: readonly PackageModel[]): readonly string[] {
  return all.flatMap((found) => {
    const settings = modulesOf(found, ['settings'], /runtimeConfig/u);
    // What a package of Mistral reads by itself.
    const own = found.namesMistral ? ['MISTRAL_API_KEY'] : [];
    const schemas = found.schemas.flatMap(({ keys }) => [...keys.keys()]);
    return [...own, ...schemas, ...settings.flatMap(nuxtVariables)];
  });
}

function matchOf(file: SurveyedFile, unused: readonly DotenvVariable[]): readonly Match[] {
  const [first] = unused;
  if (first === undefined) return [];
  const names = unused.map(({ name }) => name);
  const listed = names.slice(0, MAX_NAMED).map((name) => `\`${name}\``);
  const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
  const { path } = file;
  return [
    {
      path,
      span: first.span,
      message: `${listed.join(', ')}${more}: nothing in the repository reads ${names.length === 1 ? 'it' : 'them'}`,
      identity: '',
      places: unused.map(({ span }) => ({ path, ...span })),
    },
  ];
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const all = await packageModels(tree);
  const shown = all.filter(({ namesMistral }) => namesMistral).flatMap(shownIn);
  if (shown.length === 0) return [];
  const keys = await keysRead(all);
  const read = new Set([...keys, ...hiddenReads(all)]);
  const known = new Set(shown.map(({ variable }) => variable.name));
  // Code reads a key that no template shows: then the names differ, which is a finding of another rule.
  const isMisnamed = [...keys].some((name) => !known.has(name));
  const candidates = shown.filter(
    ({ variable: { name } }) => !read.has(name) && !(isMisnamed && isMistralKeyName(name)),
  );
  const names = [...new Set(candidates.map(({ variable }) => variable.name))];
  const unused = await unusedNames(tree, names);
  const files = new Set(candidates.map(({ file }) => file));
  return [...files].flatMap((file) => {
    const own = candidates.filter((one) => one.file === file).map(({ variable }) => variable);
    return matchOf(
      file,
      own.filter(({ name }) => unused.has(name)),
    );
  });
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
