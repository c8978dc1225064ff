import { posix } from 'node:path';
import type { RepositoryTree } from '../findings/tree.js';
import { isSourcePath, parseModule, type SourceModule } from '../syntax/module.js';

/** Directories of code that does not run in production, or that is generated. Linear: anchored alternatives. */
const ASIDE_DIRECTORY =
  /(?:^|\/)(?:node_modules|dist|build|out|coverage|vendor|\.next|__tests__|__mocks__|__fixtures__|tests?|e2e|spec|fixtures|mocks|scripts|examples?|docs|cypress|playwright)\//u;
/** Files of the same kind by their names. Linear: anchored at the end. */
const ASIDE_FILE = /\.(?:test|spec|e2e|eval|bench|stories|setup|d)\.[mc]?[jt]sx?$/u;
/** Settings of build tools. Not `env.config.ts`. Linear: anchored alternatives. */
const BUILD_CONFIG =
  /(?:^|\/)(?:vite|vitest|next|nuxt|astro|svelte|webpack|rollup|esbuild|tsup|jest|playwright|drizzle|tailwind|postcss|eslint)\.config\./u;

/** Whether a source file is code of the application itself. */
function isProductionSource(path: string): boolean {
  const isAside = ASIDE_DIRECTORY.test(path) || ASIDE_FILE.test(path) || BUILD_CONFIG.test(path);
  return isSourcePath(path) && !isAside;
}

/** The directory of the nearest `package.json` above each path; the root where there is none. */
export function packageOf(tree: RepositoryTree): (path: string) => string {
  const roots = new Set(
    tree.files
      .filter(({ path }) => posix.basename(path) === 'package.json')
      .map(({ path }) => posix.dirname(path)),
  );
  return (path) => {
    let directory = posix.dirname(path);
    while (directory !== '.' && !roots.has(directory)) directory = posix.dirname(directory);
    return directory;
  };
}

/** The production sources that a pattern occurs in, parsed. Those that do not parse are left out. */
export async function productionModules(
  tree: RepositoryTree,
  pattern: RegExp,
): Promise<readonly SourceModule[]> {
  const modules: SourceModule[] = [];
  for (const { path, kind } of tree.files) {
    if (kind !== 'file' || !isProductionSource(path)) continue;
    const content = await tree.read(path);
    if (content === undefined || !pattern.test(content.text)) continue;
    const module = parseModule(path, content);
    if (module !== undefined) modules.push(module);
  }
  return modules;
}
