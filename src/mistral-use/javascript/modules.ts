import type { PackageModel } from '../../env-schema/model.js';
import { SurveyLinks } from '../../env-schema/source/links.js';
import { sourceFile, type Links, type SourceFile } from '../../env-schema/source/source-file.js';
import type { FileKind } from '../../env-schema/survey/file-kinds.js';
import { filesOf } from '../../env-schema/survey/survey.js';
import { parseModule } from '../../syntax/module.js';

const CODE: readonly FileKind[] = ['source', 'aside', 'settings', 'component'];

const remembered = new WeakMap<readonly PackageModel[], Links>();

/** How names are followed through the files of a tree. */
export function linksOf(packages: readonly PackageModel[]): Links {
  const known = remembered.get(packages) ?? new SurveyLinks({ packages });
  remembered.set(packages, known);
  return known;
}

/** The files of a package that can use the API, parsed: those that name Mistral. */
export function usingFiles(owner: PackageModel, links: Links): readonly SourceFile[] {
  return filesOf(owner, ...CODE).flatMap(({ path, content, namesMistral }) => {
    const module = namesMistral ? parseModule(path, content) : undefined;
    return module === undefined ? [] : [sourceFile(module, links)];
  });
}
