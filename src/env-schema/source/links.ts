import { posix } from 'node:path';
import type { Node } from '@babel/types';
import { importedNames } from '../../syntax/imports.js';
import { parseModule } from '../../syntax/module.js';
import { scopesOf } from '../../syntax/scopes.js';
import { nodesOf } from '../../syntax/walk.js';
import type { Manifest } from '../survey/manifest.js';
import type { Survey, SurveyedFile } from '../survey/survey.js';
import { sourceFile, type Links, type Located, type SourceFile } from './source-file.js';

/** What a specifier without an ending may stand for. */
const ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];
/** An ending that TypeScript writes for its own. */
const SCRIPT_ENDING = /\.[mc]?jsx?$/u;
/** Beginnings that projects give their own source directory: `@/env`, `~/env`, `#/env`. Linear. */
const ALIAS = /^(?:@|~|#|\$lib|\$|src|@src|@app)\//u;
/** Where an alias may point, from the package's directory. */
const SOURCE_DIRECTORIES = ['src', '', 'app', 'src/lib', 'lib', 'server'];
/** The major version of a range: `^3.25.0`. Linear: one bounded repetition. */
const MAJOR = /^[\^~>=v ]{0,4}(\d{1,4})/u;
/** How many files are passed through from one name. */
const MAX_HOPS = 5;

/** Resolves names through the files of a survey, parsing those that are asked for. */
export class SurveyLinks implements Links {
  readonly #files = new Map<string, SurveyedFile>();
  /** From the directory of a package to its own name. */
  readonly #packages = new Map<string, string>();
  readonly #directories: readonly string[];
  readonly #manifests = new Map<string, Manifest>();

  constructor({ packages }: Pick<Survey, 'packages'>) {
    for (const { directory, manifest, files } of packages) {
      if (manifest.name !== undefined) this.#packages.set(manifest.name, directory);
      this.#manifests.set(directory, manifest);
      for (const file of files) this.#files.set(file.path, file);
    }
    const byLength = packages.map(({ directory }) => directory).sort((a, b) => b.length - a.length);
    this.#directories = byLength;
  }

  imported(file: SourceFile, local: string): Located | undefined {
    const name = importedNames(file.module).find((one) => one.local === local && !one.isTypeOnly);
    if (name === undefined) return undefined;
    const target = this.target(file, name.source);
    return target && this.#exported(target, name.imported, MAX_HOPS);
  }

  majorOf({ module }: SourceFile, dependency: string): number | undefined {
    const own = this.#ownDirectory(module.path);
    const ranges = [own, '.'].map((one) =>
      this.#manifests.get(one ?? '.')?.dependencies.get(dependency),
    );
    const [, major] = MAJOR.exec(ranges.find((range) => range !== undefined) ?? '') ?? [];
    return major === undefined ? undefined : Number(major);
  }

  #ownDirectory(path: string): string | undefined {
    return this.#directories.find(
      (directory) => directory === '.' || path.startsWith(`${directory}/`),
    );
  }

  /** The file that a specifier in another means; undefined for what is not of the repository. */
  target(file: SourceFile, specifier: string): SourceFile | undefined {
    const path = this.#candidates(file.module.path, specifier)
      .flatMap((stem) => this.#spellings(stem))
      .find((one) => this.#files.has(one) && one !== file.module.path);
    const found = path === undefined ? undefined : this.#files.get(path);
    const module = found && parseModule(found.path, found.content);
    return module && sourceFile(module, this);
  }

  #spellings(stem: string): readonly string[] {
    const bare = stem.replace(SCRIPT_ENDING, '');
    const index = ENDINGS.map((ending) => posix.join(stem, `index${ending}`));
    return [stem, ...ENDINGS.map((ending) => `${bare}${ending}`), ...index];
  }

  #candidates(from: string, specifier: string): readonly string[] {
    if (specifier.startsWith('.')) return [posix.join(posix.dirname(from), specifier)];
    // A package of the repository may be called like an alias: `@app/env`.
    return [...this.#inPackages(specifier), ...this.#underAlias(from, specifier)];
  }

  #inPackages(specifier: string): readonly string[] {
    return [...this.#packages].flatMap(([name, directory]) => {
      if (specifier !== name && !specifier.startsWith(`${name}/`)) return [];
      const rest = specifier.slice(name.length + 1);
      return [posix.join(directory, 'src', rest), posix.join(directory, rest)];
    });
  }

  #underAlias(from: string, specifier: string): readonly string[] {
    const own = this.#ownDirectory(from);
    if (own === undefined || !ALIAS.test(specifier)) return [];
    const rest = specifier.slice(specifier.indexOf('/') + 1);
    return SOURCE_DIRECTORIES.map((directory) => posix.join(own, directory, rest));
  }

  #exported(file: SourceFile, name: string, hops: number): Located | undefined {
    if (hops === 0) return undefined;
    if (name === 'default') return this.#default(file);
    const here = this.#renamed(file, name, hops);
    if (here !== undefined) return here;
    const node = declaredAs(file, name);
    if (node !== undefined) return { file, node };
    return nodesOf(file.module.nodes, 'ExportAllDeclaration')
      .map(({ source }) => this.target(file, source.value))
      .map((target) => target && this.#exported(target, name, hops - 1))
      .find((found) => found !== undefined);
  }

  /** `export { local as name }`, also from another file. */
  #renamed(file: SourceFile, name: string, hops: number): Located | undefined {
    for (const { source, specifiers } of nodesOf(file.module.nodes, 'ExportNamedDeclaration')) {
      for (const specifier of specifiers) {
        if (specifier.type !== 'ExportSpecifier') continue;
        const { local, exported } = specifier;
        const shown = exported.type === 'Identifier' ? exported.name : exported.value;
        if (shown !== name) continue;
        const own = local.type === 'Identifier' ? local.name : local.value;
        const target = source ? this.target(file, source.value) : undefined;
        if (source) return target && this.#exported(target, own, hops - 1);
        const node = declaredAs(file, own);
        return node === undefined ? this.imported(file, own) : { file, node };
      }
    }
    return undefined;
  }

  #default(file: SourceFile): Located | undefined {
    const [found] = nodesOf(file.module.nodes, 'ExportDefaultDeclaration');
    if (found === undefined) return undefined;
    const { declaration } = found;
    if (declaration.type !== 'Identifier') return { file, node: declaration };
    const node = declaredAs(file, declaration.name);
    return node === undefined ? undefined : { file, node };
  }
}

/** What a name of a file is: the value of a constant, a function, a class, an enum. */
function declaredAs(file: SourceFile, name: string): Node | undefined {
  const value = file.bindings.valueOf(name);
  if (value !== undefined) return value;
  const declaration = scopesOf(file.module).declared(name);
  return declaration?.kind === 'variable' || declaration?.kind === 'import'
    ? undefined
    : declaration?.value;
}
