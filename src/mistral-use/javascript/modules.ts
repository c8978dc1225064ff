import type { PackageModel } from '../../env-schema/model.js';
import { sourceFile, type Links, type SourceFile } from '../../env-schema/source/source-file.js';
import { filesOf } from '../../env-schema/survey/survey.js';
import { parseModule } from '../../syntax/module.js';
import { CODE, reachingPaths } from './reach.js';
import { UseLinks } from './use-links.js';

/** What holds for all packages of a tree. */
interface Scope {
  readonly links: Links;
  readonly paths: ReadonlySet<string>;
}

const remembered = new WeakMap<readonly PackageModel[], Scope>();

function scopeOf(packages: readonly PackageModel[]): Scope {
  const known = remembered.get(packages) ?? {
    links: new UseLinks(packages),
    paths: reachingPaths(packages),
  };
  remembered.set(packages, known);
  return known;
}

/** The files of a package that can use the API, parsed. */
export function usingFiles(
  owner: PackageModel,
  packages: readonly PackageModel[],
): readonly SourceFile[] {
  const { links, paths } = scopeOf(packages);
  return filesOf(owner, ...CODE).flatMap(({ path, content }) => {
    const module = paths.has(path) ? parseModule(path, content) : undefined;
    return module === undefined ? [] : [sourceFile(module, links)];
  });
}
