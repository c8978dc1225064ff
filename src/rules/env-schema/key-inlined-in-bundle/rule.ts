import {
  astroClientFields,
  bundledByName,
  nativeImports,
} from '../../../env-schema/bundle/exposed-by-name.js';
import { isBuildFile } from '../../../env-schema/bundle/containers.js';
import { inlinedBy, type Inlined } from '../../../env-schema/bundle/inlined.js';
import { publicPrefixOf } from '../../../env-schema/provider/public-names.js';
import { isClientModule } from '../../../env-schema/reads/client-modules.js';
import { environmentReads } from '../../../env-schema/reads/environment-reads.js';
import { isMistralKeyName } from '../../../env-schema/mistral-key-names.js';
import {
  mistralModulesOf,
  modulesOf,
  surveyOf,
  type EnvPackage,
} from '../../../env-schema/survey/survey.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import type { SourceModule } from '../../../syntax/module.js';
import { withoutEntry } from '../../../syntax/removal.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'env-schema/key-inlined-in-bundle',
  title: 'The build copies the Mistral key into a bundle',
  severity: 'error',
  confidence: 'high',
  remediation:
    'Delete the entry. Read the key on a server, which needs no entry for that, and let the browser call that server. Renew a key that was ever built in.',
};

/** Files that can hold such settings. Linear: alternatives without repetition. */
const SETTINGS = /define|DefinePlugin|EnvironmentPlugin|replace|env\b|extra|public|envPrefix/u;
/** Files of an app that take variables which were compiled into it. Linear: fixed words. */
const NATIVE_IMPORT = /['"](?:@env|react-native-(?:dotenv|config))['"]/u;
const MENTION = /MISTRAL|CODESTRAL|VOXTRAL/u;

interface Context {
  readonly module: SourceModule;
  /** Names of the Mistral keys that the package knows: a copy of everything copies these. */
  readonly keys: readonly string[];
  /** Those that browser code of a Next app names. */
  readonly namedInBrowser: ReadonlySet<string>;
}

const EFFECTS = {
  browser: 'everyone who opens the page can read it',
  app: 'everyone who has the app can read it',
  next: 'it is frozen into the build output, and reaches the browser with the first component that names it',
  server:
    'it is frozen into the build output, which is copied and published more freely than a secret may be',
  frozen: 'it is frozen into the build output',
} satisfies Record<Inlined['reach'], string>;

/** Bundles that go to everybody. */
const HANDED_OUT = new Set<Inlined['reach']>(['browser', 'app']);

/** A name that is public anyway is another rule's finding. */
function isPublicAnyway({ name }: Inlined, { manifest }: EnvPackage): boolean {
  return name !== undefined && publicPrefixOf(name, manifest) !== undefined;
}

function matchOf({ module, keys, namedInBrowser }: Context, inlined: Inlined): readonly Match[] {
  const { name = keys[0], entry, label } = inlined;
  if (name === undefined) return [];
  const isWhole = inlined.name === undefined;
  const isRead = inlined.reach === 'next' && namedInBrowser.has(name);
  const reach = isRead ? 'browser' : inlined.reach;
  const what = isWhole ? `the whole environment, \`${name}\` included,` : `\`${name}\``;
  return [
    {
      path: module.path,
      span: module.spanOf(entry),
      ...(isRead || HANDED_OUT.has(reach) ? {} : { severity: 'warning' }),
      message: `${label} copies ${what} into the bundle: ${EFFECTS[reach]}`,
      identity: `${label} ${isWhole ? '*' : name}`,
      ...(inlined.isRemovable
        ? { fixes: [withoutEntry(module, entry, `Do not copy ${name}`)] }
        : {}),
    },
  ];
}

/** The Mistral keys that a package reads or shows in a template. */
function keysOf(owner: EnvPackage): readonly string[] {
  const modules = mistralModulesOf(owner, ['source', 'settings'], MENTION);
  const read = modules.flatMap((module) => environmentReads(module).map(({ name }) => name));
  const shown = owner.files
    .filter(({ kind }) => kind === 'template')
    .flatMap(({ content }) => content.text.match(/[A-Z][A-Z0-9_]{2,80}/gu) ?? []);
  return [...new Set([...read, ...shown])].filter(isMistralKeyName);
}

function namedInBrowser(owner: EnvPackage): ReadonlySet<string> {
  const modules = mistralModulesOf(owner, ['source'], MENTION).filter(isClientModule);
  return new Set(modules.flatMap((module) => environmentReads(module).map(({ name }) => name)));
}

function matchesIn(owner: EnvPackage): readonly Match[] {
  if (!owner.namesMistral) return [];
  const settings = modulesOf(owner, ['settings'], SETTINGS);
  const programs = modulesOf(owner, ['source'], /DefinePlugin|\bdefine:|envField/u);
  const native = mistralModulesOf(owner, ['source'], NATIVE_IMPORT);
  const builds = [
    ...settings.filter((module) => isBuildFile(module, true)),
    ...programs.filter((module) => isBuildFile(module, false)),
  ];
  if (builds.length === 0 && native.length === 0) return [];
  const keys = keysOf(owner);
  const browser = namedInBrowser(owner);
  const of = (module: SourceModule, all: readonly Inlined[]): readonly Match[] =>
    all
      .filter((inlined) => !isPublicAnyway(inlined, owner))
      .flatMap((inlined) => matchOf({ module, keys, namedInBrowser: browser }, inlined));
  return [
    ...builds.flatMap((module) =>
      of(module, [
        ...inlinedBy(module),
        ...bundledByName(module, keys),
        ...astroClientFields(module),
      ]),
    ),
    ...native.flatMap((module) => of(module, nativeImports(module, owner.manifest))),
  ];
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  return (await surveyOf(tree)).packages.flatMap(matchesIn);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
