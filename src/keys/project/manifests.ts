/** Files in which projects of each language name what they depend on. Linear: anchored alternatives. */
const MANIFEST =
  /(?:^|\/)(?:package\.json|deno\.jsonc?|requirements[\w.-]{0,40}\.(?:txt|in)|pyproject\.toml|Pipfile|setup\.(?:py|cfg)|environment\.ya?ml|go\.mod|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|libs\.versions\.toml|build\.sbt|composer\.json|Gemfile|[\w.-]{1,80}\.(?:csproj|fsproj|gemspec)|Directory\.Packages\.props|mix\.exs|pubspec\.yaml|Package\.swift)$/u;

/** Whether a path is that of a manifest. Lock files name what others depend on, so they are none. */
export function isManifest(path: string): boolean {
  return MANIFEST.test(path);
}

/** The name of a package in a manifest. Linear: classes around one fixed word, bounded. */
const PACKAGE = /[\w@./:-]{0,60}mistral[\w./-]{0,60}/gi;

/** Packages named Mistral that call no API: tokenizers, engines that run models here, OpenStack's workflows. */
const WITHOUT_KEY =
  /common|inference|mistral[._-]?rs|mistralclient|mistral-(?:lib|extra|dashboard|tempest|finetune)|openstack/i;

/** Packages that are Mistral's clients or bring them: `@mistralai/mistralai`, `langchain-mistralai`, `Mistral.SDK`. */
const CLIENT =
  /mistral[._-]?ai|@ai-sdk\/mistral|mistral[._-]?(?:sdk|client|api)|(?:genkit|llm|haystack|llms?|langchain4?j?|ai|starter|model|provider)[\w./-]{0,20}[-/.]mistral|mistral-haystack/i;

/** The first Mistral client that a manifest names; undefined where it names none. */
export function clientIn(manifest: string): string | undefined {
  for (const [name] of manifest.matchAll(PACKAGE)) {
    const isLink = name.includes('//');
    if (!isLink && CLIENT.test(name) && !WITHOUT_KEY.test(name)) return name;
  }
  return undefined;
}
