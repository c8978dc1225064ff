import { posix } from 'node:path';
import type { Content } from '../findings/document.js';
import { readAhead } from '../findings/read-ahead.js';
import type { RepositoryTree } from '../findings/tree.js';
import { isEnvTemplate } from './env-files.js';

/** A directory in which a `.env` is expected, and the file that says so. */
export interface EnvPlace {
  /** Relative to the root, `.` for the root itself. */
  readonly directory: string;
  readonly because: string;
  /** What kind of file that is; a template or a call is stronger evidence than what a manifest depends on. */
  readonly evidence: 'template' | 'manifest' | 'call';
}

/** Files that say what a package depends on. */
const MANIFEST = /(?:^|\/)(?:package\.json|pyproject\.toml|requirements[\w-]{0,40}\.txt|Pipfile)$/u;

/** Dependencies that read a `.env` or want a Mistral key. Linear: alternatives, each repetition bounded. */
const NEEDS_ENV =
  /"dotenv(?:-[\w-]{1,30})?"\s{0,9}:|\bpython-dotenv\b|["'\s]mistralai\b|^mistralai\b|@mistralai\/|@ai-sdk\/mistral|langchain-mistralai|@langchain\/mistralai/mu;

/** dotenvx encrypts a `.env` so that it can be committed. */
const ENCRYPTS_ENV = /dotenvx/u;

/** Not part of the product: what other people's files expect does not count. Linear: anchored. */
const ASIDE =
  /(?:^|\/)(?:node_modules|vendor|__tests__|fixtures|__fixtures__|dist|build|testdata|(?:[^/]{1,60}[-_])?test(?:s|ing)?(?:[-_][^/]{1,60})?)\//iu;

/** What a site serves: a template there is shown to readers, and nobody copies it beside itself. Linear. */
const SERVED = /(?:^|\/)assets\//u;

/** Code that can load a `.env`. Linear: anchored at the end. */
const SOURCE = /\.(?:py|[mc]?[jt]sx?)$/u;

/** Code that loads a `.env`. Linear: alternatives, each with one bounded run of blanks. */
const LOADS_ENV =
  /\bdotenv\.config\s{0,9}\(|['"]dotenv(?:\/config)?['"]|\bload_dotenv\s{0,9}\(|\bloadEnvFile\s{0,9}\(|\benv_file\s{0,9}=\s{0,9}['"]\.env\b/u;

/** The start of a line that is a comment or an example in one. Linear: anchored, blanks and one sign. */
const COMMENT_START = /^\s*(?:#|\/\/|\*|>>>|\.\.\.)/u;

/** What is longer was generated. */
const MAX_SOURCE_BYTES = 1 << 20;

/** Whether a path lies among tests, build results or other people's files. */
export function isAsidePath(path: string): boolean {
  return ASIDE.test(path);
}

/** Several rules ask the same tree. */
const placesByTree = new WeakMap<RepositoryTree, Promise<readonly EnvPlace[]>>();

/** The directories of a repository in which a `.env` is expected, each once, the root first. */
export function envPlaces(tree: RepositoryTree): Promise<readonly EnvPlace[]> {
  const known = placesByTree.get(tree) ?? findPlaces(tree);
  placesByTree.set(tree, known);
  return known;
}

async function findPlaces(tree: RepositoryTree): Promise<readonly EnvPlace[]> {
  const places = new Map<string, EnvPlace>();
  for (const { path, kind } of tree.files) {
    if (kind !== 'file' || ASIDE.test(path)) continue;
    const directory = projectOf(path);
    const evidence = isEnvTemplate(path) && !SERVED.test(path) ? 'template' : 'manifest';
    if (places.has(directory) && evidence === 'manifest') continue;
    if (evidence === 'template' || (await isManifest(tree, path))) {
      places.set(directory, { directory, because: path, evidence });
    }
  }
  await addCalls(tree, places);
  return [...places.values()].sort((one, other) => (one.directory < other.directory ? -1 : 1));
}

/** The directory that a template or manifest is about: `requirements/dev.txt` is about the one above. */
function projectOf(path: string): string {
  const directory = posix.dirname(path);
  return posix.basename(directory) === 'requirements' ? posix.dirname(directory) : directory;
}

async function isManifest(tree: RepositoryTree, path: string): Promise<boolean> {
  if (!MANIFEST.test(path)) return false;
  const content = await tree.read(path);
  if (content === undefined || ENCRYPTS_ENV.test(content.text)) return false;
  return NEEDS_ENV.test(content.text);
}

/** A package whose code loads a `.env` expects it beside its manifest, and more surely than by what that depends on. */
async function addCalls(tree: RepositoryTree, places: Map<string, EnvPlace>): Promise<void> {
  const packageOf = nearestManifest(tree);
  const sources = tree.files
    .filter(({ path, kind }) => kind === 'file' && SOURCE.test(path) && !ASIDE.test(path))
    .map(({ path }) => path)
    .filter((path) => mayAdd(places, packageOf(posix.dirname(path))));
  for await (const [path, content] of readAhead(tree, sources)) {
    const directory = packageOf(posix.dirname(path));
    if (!mayAdd(places, directory) || !loadsEnv(content)) continue;
    const { because = path } = places.get(directory) ?? {};
    if (!(await encryptsEnv(tree, directory)))
      places.set(directory, { directory, because, evidence: 'call' });
  }
}

function mayAdd(places: ReadonlyMap<string, EnvPlace>, directory: string): boolean {
  const { evidence = 'manifest' } = places.get(directory) ?? {};
  return evidence === 'manifest';
}

function loadsEnv({ bytes, text }: Content): boolean {
  if (bytes.length > MAX_SOURCE_BYTES) return false;
  const at = text.search(LOADS_ENV);
  return at !== -1 && !COMMENT_START.test(text.slice(text.lastIndexOf('\n', at) + 1, at));
}

async function encryptsEnv(tree: RepositoryTree, directory: string): Promise<boolean> {
  const manifest = await tree.read(posix.join(directory, 'package.json'));
  return manifest !== undefined && ENCRYPTS_ENV.test(manifest.text);
}

/** The nearest directory with a manifest, the root where there is none. */
function nearestManifest(tree: RepositoryTree): (directory: string) => string {
  const manifests = new Set(
    tree.files
      .filter(({ path, kind }) => kind === 'file' && MANIFEST.test(path))
      .map(({ path }) => posix.dirname(path)),
  );
  const known = new Map<string, string>([['.', '.']]);
  const find = (directory: string): string => {
    const found =
      known.get(directory) ??
      (manifests.has(directory) ? directory : find(posix.dirname(directory)));
    known.set(directory, found);
    return found;
  };
  return find;
}
