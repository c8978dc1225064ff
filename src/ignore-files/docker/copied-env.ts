import { posix } from 'node:path';
import { isEnvTemplate } from '../../env-schema/env-files.js';
import { isMistralKeyName } from '../../env-schema/mistral-key-names.js';
import { envPlaces, isAsidePath } from '../../env-schema/env-places.js';
import type { RepositoryTree } from '../../findings/tree.js';
import { declaredBuilds, guessedContext, isDockerfile } from './contexts.js';
import { contextFilter } from './dockerignore.js';
import { stagesOf, type Copy, type Stage } from '../../syntax/docker/dockerfile.js';
import { isInImage, landing } from './taken.js';

/** A `COPY` that would take a `.env` which lies on a developer's disk. */
export interface CopiedEnv {
  readonly dockerfile: string;
  readonly line: number;
  readonly shown: string;
  /** The directory that is built in; `.` is the root. */
  readonly context: string;
  /** Relative to the root of the repository. */
  readonly taken: readonly string[];
  /** Whether it is part of the image, or only of a layer of an earlier stage. */
  readonly isInImage: boolean;
  /** The instruction names the file itself. */
  readonly isNamed: boolean;
  /** What says that the file is expected says that there is a Mistral key in it. */
  readonly holdsKey: boolean;
  /** The ignore file that counts; `exists` tells whether it is there. */
  readonly ignoreFile: { readonly path: string; readonly text: string | undefined };
}

/** Words of images that only check the sources and are not handed to anybody. */
const TOOL_WORDS = new Set([
  ...['ci', 'test', 'tests', 'testing', 'e2e', 'fuzz', 'fuzzing', 'fuzzer', 'lint', 'linter'],
  ...['bench', 'benchmark', 'benchmarks', 'perf'],
]);

/** Whether an image is one of the repository's tools: `.devcontainer/Dockerfile`, `docker/Dockerfile.fuzz`. */
function isForTools(path: string): boolean {
  const isHidden = posix
    .dirname(path)
    .split('/')
    .some((part) => /^\.\w/u.test(part));
  return (
    isHidden || isAsidePath(path) || path.split(/[/._-]/u).some((word) => TOOL_WORDS.has(word))
  );
}

/** Every such instruction, in the order of Dockerfiles and lines. */
export async function copiedEnvs(tree: RepositoryTree): Promise<readonly CopiedEnv[]> {
  const dockerfiles = tree.files.filter(
    ({ path, kind }) => kind === 'file' && isDockerfile(path) && !isForTools(path),
  );
  if (dockerfiles.length === 0) return [];
  const expected = await expectedEnvs(tree);
  if (expected.length === 0) return [];
  const builds = await declaredBuilds(tree);
  const found: CopiedEnv[] = [];
  for (const { path } of dockerfiles) {
    const stages = stagesOf((await tree.read(path))?.text ?? '');
    const declared = builds.filter(({ dockerfile }) => dockerfile === path);
    const contexts = new Set(declared.map(({ context }) => context.replace(/\/$/u, '') || '.'));
    if (contexts.size === 0) contexts.add(guessedContext(path, { tree, stages }));
    for (const context of contexts)
      found.push(...(await copiedIn({ tree, dockerfile: path, stages, context, expected })));
  }
  return found;
}

interface ExpectedEnv {
  readonly path: string;
  readonly holdsKey: boolean;
  /** Only what a manifest depends on says so: a package may well have its variables from the root. */
  readonly isGuess: boolean;
}

/** What a variable is called. Linear: one bounded class. */
const NAME = /\b[A-Z][A-Z0-9_]{2,80}/gu;
/** A manifest that depends on a client of Mistral's. */
const CLIENT = /["'\s/-]mistralai\b|@mistralai\/|@ai-sdk\/mistral/u;

/** The dotenv files that developers have on disk: those beside a template are named after it. */
async function expectedEnvs(tree: RepositoryTree): Promise<readonly ExpectedEnv[]> {
  const tracked = new Set(tree.files.filter((file) => file.tracked).map(({ path }) => path));
  const expected: ExpectedEnv[] = [];
  for (const { directory, because, evidence } of await envPlaces(tree)) {
    const named = /^(\.env\.local)\./u.exec(posix.basename(because))?.[1];
    const names = isEnvTemplate(because) && named !== undefined ? ['.env', named] : ['.env'];
    const text = (await tree.read(because))?.text ?? '';
    const holdsKey = (text.match(NAME) ?? []).some(isMistralKeyName) || CLIENT.test(text);
    const isGuess = evidence === 'manifest';
    expected.push(
      ...names.map((name) => ({ path: posix.join(directory, name), holdsKey, isGuess })),
    );
  }
  return expected.filter(({ path }) => !tracked.has(path));
}

interface Build {
  readonly tree: RepositoryTree;
  readonly dockerfile: string;
  readonly stages: readonly Stage[];
  readonly context: string;
  readonly expected: readonly ExpectedEnv[];
}

async function copiedIn(build: Build): Promise<readonly CopiedEnv[]> {
  const { stages, dockerfile, context } = build;
  const ignoreFile = await ignoreFileOf(build);
  const filter = ignoreFile.text === undefined ? () => false : contextFilter(ignoreFile.text);
  // A file that Docker refuses ends the build.
  if (filter === undefined) return [];
  const paths = build.expected
    .filter(({ path, isGuess }) => !isGuess || posix.dirname(path) === context)
    .map(({ path }) => path);
  const withKey = new Set(
    build.expected.filter(({ holdsKey }) => holdsKey).map(({ path }) => path),
  );
  const within = pathsWithin(paths, context).filter((path) => !filter(path));
  return stages.flatMap(({ copies }, index) =>
    copies.flatMap((copy): readonly CopiedEnv[] => {
      const landed = within.flatMap((path) => {
        const place = copy.from === undefined ? landing(copy, path) : undefined;
        return place === undefined ? [] : [{ path, isInImage: isInImage(stages, index, place) }];
      });
      if (landed.length === 0) return [];
      const { line, shown } = copy;
      const taken = landed.map(({ path }) => posix.join(context, path));
      const inImage = landed.some((one) => one.isInImage);
      const isNamed = namesEnv(copy);
      const holdsKey = taken.some((path) => withKey.has(path));
      const found = { dockerfile, line, shown, context, taken, isInImage: inImage };
      return [{ ...found, isNamed, holdsKey, ignoreFile }];
    }),
  );
}

function namesEnv({ sources }: Copy): boolean {
  return sources.some((source) => posix.basename(source).startsWith('.env'));
}

/** What lies in a directory, relative to it. */
function pathsWithin(paths: readonly string[], directory: string): readonly string[] {
  if (directory === '.') return paths;
  return paths
    .filter((path) => path.startsWith(`${directory}/`))
    .map((path) => path.slice(directory.length + 1));
}

/** One that is named after the Dockerfile counts instead of that of the context. */
async function ignoreFileOf({
  tree,
  dockerfile,
  context,
}: Build): Promise<CopiedEnv['ignoreFile']> {
  const own = `${dockerfile}.dockerignore`;
  const ownContent = await tree.read(own);
  if (ownContent !== undefined) return { path: own, text: ownContent.text };
  const path = posix.join(context, '.dockerignore');
  return { path, text: (await tree.read(path))?.text };
}

/** A `.env` with a key that the image is told to take: a finding of its own, and no ignore file mends it. */
export function isKeyTakenByName({ isNamed, holdsKey, isInImage: inImage }: CopiedEnv): boolean {
  return isNamed && holdsKey && inImage;
}
