import { posix } from 'node:path';
import { isEnvTemplate } from '../../env-schema/env-files.js';
import { envPlaces, isAsidePath } from '../../env-schema/env-places.js';
import type { RepositoryTree } from '../../findings/tree.js';
import { declaredBuilds, guessedContext, isDockerfile } from './contexts.js';
import { contextFilter } from './dockerignore.js';
import { stagesOf, type Copy, type Stage } from './dockerfile.js';
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
  /** The ignore file that counts; `exists` tells whether it is there. */
  readonly ignoreFile: { readonly path: string; readonly text: string | undefined };
}

/** Every such instruction, in the order of Dockerfiles and lines. */
export async function copiedEnvs(tree: RepositoryTree): Promise<readonly CopiedEnv[]> {
  const dockerfiles = tree.files.filter(
    ({ path, kind }) => kind === 'file' && isDockerfile(path) && !isAsidePath(path),
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

/** The dotenv files that developers have on disk: those beside a template are named after it. */
async function expectedEnvs(tree: RepositoryTree): Promise<readonly string[]> {
  const tracked = new Set(tree.files.filter((file) => file.tracked).map(({ path }) => path));
  const paths = (await envPlaces(tree)).flatMap(({ directory, because }) => {
    const named = /^(\.env\.local)\./u.exec(posix.basename(because))?.[1];
    const names = isEnvTemplate(because) && named !== undefined ? ['.env', named] : ['.env'];
    return names.map((name) => posix.join(directory, name));
  });
  return paths.filter((path) => !tracked.has(path));
}

interface Build {
  readonly tree: RepositoryTree;
  readonly dockerfile: string;
  readonly stages: readonly Stage[];
  readonly context: string;
  readonly expected: readonly string[];
}

async function copiedIn(build: Build): Promise<readonly CopiedEnv[]> {
  const { stages, dockerfile, context } = build;
  const ignoreFile = await ignoreFileOf(build);
  const filter = ignoreFile.text === undefined ? () => false : contextFilter(ignoreFile.text);
  // A file that Docker refuses ends the build.
  if (filter === undefined) return [];
  const within = pathsWithin(build.expected, context).filter((path) => !filter(path));
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
      return [{ dockerfile, line, shown, context, taken, isInImage: inImage, isNamed, ignoreFile }];
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
