import { posix } from 'node:path';
import { parse } from 'yaml';
import type { RepositoryTree } from '../../findings/tree.js';
import { linesOf } from '../lines.js';
import type { Stage } from '../../syntax/docker/dockerfile.js';

/** Linear: anchored at the end, one class each. */
const DOCKERFILE =
  /(?:^|\/)(?:(?:dockerfile|containerfile)(?:[.-][\w.-]{1,80})?|[\w.-]{1,80}\.(?:dockerfile|containerfile))$/iu;

/** Whether a path is a Dockerfile by its name. */
export function isDockerfile(path: string): boolean {
  return DOCKERFILE.test(path) && !path.endsWith('.dockerignore');
}

const COMPOSE = /(?:^|\/)(?:docker-)?compose[\w.-]{0,80}\.ya?ml$/u;
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/u;
const SCRIPT = /(?:^|\/)(?:package\.json|Makefile|[\w.-]{1,80}\.sh)$/u;
/** The words of a build on the command line. Linear: ends at the first sign that ends a command. */
const BUILD_COMMAND = /\b(?:docker|podman)\s+(?:buildx\s+)?build\s+([^\n"&|;]{1,500})/gu;
const MAX_YAML_CHARACTERS = 200_000;

/** A Dockerfile and the directory that it is built in; `.` is the root. */
interface Build {
  readonly dockerfile: string;
  readonly context: string;
}

/** The builds that Compose files, workflows and scripts of the repository ask for. */
export async function declaredBuilds(tree: RepositoryTree): Promise<readonly Build[]> {
  const builds: Build[] = [];
  for (const { path, kind } of tree.files) {
    if (kind !== 'file' || !(COMPOSE.test(path) || WORKFLOW.test(path) || SCRIPT.test(path)))
      continue;
    const text = (await tree.read(path))?.text ?? '';
    if (!/\bbuild/u.test(text) || text.length > MAX_YAML_CHARACTERS) continue;
    const directory = WORKFLOW.test(path) ? '.' : posix.dirname(path);
    if (COMPOSE.test(path)) builds.push(...composeBuilds(yamlOf(text), directory));
    if (WORKFLOW.test(path)) builds.push(...actionBuilds(yamlOf(text)));
    if (!COMPOSE.test(path)) builds.push(...commandBuilds(text, directory));
  }
  return builds;
}

function yamlOf(text: string): unknown {
  try {
    return parse(text, { logLevel: 'silent', maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function values(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

/** A path that the file itself says; undefined where it is only known when it runs, or leads elsewhere. */
function plainPath(value: unknown): string | undefined {
  return typeof value === 'string' && !/[$]|:\/\//u.test(value) ? value : undefined;
}

function buildOf(directory: string, context: string, dockerfile: string | undefined): Build {
  const root = posix.join(directory, context);
  return { context: root, dockerfile: posix.join(root, dockerfile ?? 'Dockerfile') };
}

function composeBuilds(document: unknown, directory: string): readonly Build[] {
  return values(field(document, 'services')).flatMap((service) => {
    const build = field(service, 'build');
    const context = plainPath(build) ?? plainPath(field(build, 'context'));
    if (context === undefined) return [];
    return [buildOf(directory, context, plainPath(field(build, 'dockerfile')))];
  });
}

function actionBuilds(document: unknown): readonly Build[] {
  return values(field(document, 'jobs'))
    .flatMap((job) => values(field(job, 'steps')))
    .flatMap((step) => {
      const uses = field(step, 'uses');
      if (typeof uses !== 'string' || !uses.startsWith('docker/build-push-action')) return [];
      const context = plainPath(field(field(step, 'with'), 'context') ?? '.');
      const file = plainPath(field(field(step, 'with'), 'file'));
      if (context === undefined) return [];
      const build = buildOf('.', context, undefined);
      return [file === undefined ? build : { ...build, dockerfile: posix.normalize(file) }];
    });
}

function commandBuilds(text: string, directory: string): readonly Build[] {
  const joined = linesOf(text).join('\n').replace(/\\\n/gu, ' ');
  return [...joined.matchAll(BUILD_COMMAND)].flatMap(([, words = '']) => {
    const all = words.trim().split(/\s+/u);
    const at = all.findIndex((word) => word === '-f' || word === '--file');
    const file =
      all.find((word) => word.startsWith('--file='))?.slice(7) ??
      (at === -1 ? undefined : all[at + 1]);
    const context = plainPath(all.at(-1));
    if (context === undefined || !/^\.{0,2}[\w./-]*$/u.test(context)) return [];
    const build = buildOf(directory, context, undefined);
    const dockerfile = file === undefined ? build.dockerfile : plainPath(file);
    if (dockerfile === undefined) return [];
    return [
      { ...build, dockerfile: file === undefined ? dockerfile : posix.join(directory, dockerfile) },
    ];
  });
}

/** What is needed to guess a context. */
interface Guess {
  readonly tree: RepositoryTree;
  readonly stages: readonly Stage[];
}

const PROJECT_FILE =
  /^(?:package\.json|pyproject\.toml|requirements[\w-]{0,40}\.txt|go\.mod|\.dockerignore)$/u;

/** The directory that a Dockerfile is most likely built in, where nothing says: one that has what it copies. */
export function guessedContext(dockerfile: string, { tree, stages }: Guess): string {
  const own = posix.dirname(dockerfile);
  const paths = tree.files.map(({ path }) => path);
  const sources = stages
    .flatMap(({ copies }) => copies)
    .filter(({ from }) => from === undefined)
    .flatMap((copy) => copy.sources)
    .filter(
      (source) => !/[*?[]/u.test(source) && posix.normalize(source).replace(/\/$/u, '') !== '.',
    );
  const has = (directory: string): boolean =>
    sources.every((source) => {
      const path = posix.join(directory, source).replace(/\/$/u, '');
      return paths.some((one) => one === path || one.startsWith(`${path}/`));
    });
  const isProject = paths.some(
    (path) => posix.dirname(path) === own && PROJECT_FILE.test(posix.basename(path)),
  );
  if (isProject && has(own)) return own;
  return has('.') ? '.' : own;
}
