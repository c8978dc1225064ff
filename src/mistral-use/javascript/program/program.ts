import type { Identifier, Node } from '@babel/types';
import { SurveyLinks } from '../../../env-schema/source/links.js';
import {
  sourceFile,
  type Located,
  type SourceFile,
} from '../../../env-schema/source/source-file.js';
import { filesOf, type EnvPackage, type SurveyedFile } from '../../../env-schema/survey/survey.js';
import { isMember, memberPath, propertyName, unwrap } from '../../../syntax/expression.js';
import { importedNames } from '../../../syntax/imports.js';
import { parseModule } from '../../../syntax/module.js';
import {
  declarationOf,
  declarationOnTop,
  isFunction,
  type AnyFunction,
  type Declaration,
} from './declared.js';
import { entryOf, Exports } from './exports.js';
import { Importers } from './importers.js';
import type { ValueNames } from './value-names.js';
import { classOf, methodNamed } from './receivers.js';

/** A function with its file. */
export interface LocatedFunction {
  readonly file: SourceFile;
  readonly node: AnyFunction;
}

/** All JavaScript of a tree as one program, in which names are followed from file to file. */
export class Program implements ValueNames {
  readonly links: SurveyLinks;
  readonly #exports: Exports;
  readonly #sources: readonly SurveyedFile[];
  readonly #said = new Map<string, boolean>();
  #importers: Importers | undefined;

  constructor(packages: readonly EnvPackage[]) {
    this.links = new SurveyLinks({ packages });
    this.#exports = new Exports((file, specifier) => this.links.target(file, specifier));
    this.#sources = packages.flatMap((owner) => filesOf(owner, 'source', 'aside'));
  }

  /** Whether the text of any file holds a word. */
  says(word: string): boolean {
    const known =
      this.#said.get(word) ?? this.#sources.some(({ content }) => content.text.includes(word));
    this.#said.set(word, known);
    return known;
  }

  /** The file itself and those that may import it, where their text holds a word, parsed. */
  usersOf({ module }: SourceFile, word: string): readonly SourceFile[] {
    this.#importers ??= new Importers(this.#sources);
    const importers = [...this.#importers.of(module.path)];
    const isOwn = importers.some(({ path }) => path === module.path);
    const others = importers.filter(({ content }) => content.text.includes(word));
    const own = isOwn ? [] : [sourceFile(module, this.links)];
    return [...own, ...this.#parsed(others)];
  }

  /** The parsed files in whose text a pattern occurs. */
  filesMatching(pattern: RegExp): readonly SourceFile[] {
    return this.#parsed(this.#sources.filter(({ content }) => pattern.test(content.text)));
  }

  #parsed(files: readonly SurveyedFile[]): readonly SourceFile[] {
    return files.flatMap(({ path, content }) => {
      const module = parseModule(path, content);
      return module === undefined ? [] : [sourceFile(module, this.links)];
    });
  }

  /** What an imported name stands for: a function, a class, the value of a constant. */
  imported(file: SourceFile, local: string): Located | undefined {
    const name = importedNames(file.module).find((one) => one.local === local);
    const target = name && this.links.target(file, name.source);
    return target && this.#exports.of(target, name.imported);
  }

  /** What a name stands for where it stands. */
  valueAt(file: SourceFile, identifier: Identifier): Located | undefined {
    return this.#valueOf(file, declarationOf(file.module, identifier));
  }

  /** What a name stands for at the top of a file. */
  valueOnTop(file: SourceFile, name: string): Located | undefined {
    return this.#valueOf(file, declarationOnTop(file.module, name));
  }

  #valueOf(file: SourceFile, found: Declaration | undefined): Located | undefined {
    if (found === undefined) return undefined;
    const { name } = found;
    if (found.kind === 'function' || found.kind === 'class') return { file, node: found.owner };
    if (found.kind === 'import') return this.imported(file, name);
    const { owner, path } = found;
    if (owner.type !== 'VariableDeclarator' || !owner.init) return undefined;
    const isRequired = importedNames(file.module).some(({ local }) => local === name);
    if (isRequired) return this.imported(file, name);
    return path.length === 0 ? { file, node: unwrap(owner.init) } : undefined;
  }

  /** The function that a callee means: `f`, `service.method`, `this.method`; undefined where that cannot be told. */
  functionOf(file: SourceFile, callee: Node): LocatedFunction | undefined {
    const inner = unwrap(callee);
    const found =
      inner.type === 'Identifier' ? this.valueAt(file, inner) : this.#method(file, inner);
    if (found === undefined || !isFunction(found.node)) return undefined;
    return { file: found.file, node: found.node };
  }

  #method(file: SourceFile, callee: Node): Located | undefined {
    const name = isMember(callee) ? propertyName(callee) : undefined;
    if (!isMember(callee) || name === undefined) return undefined;
    const namespace = this.#ofNamespace(file, callee.object, name);
    if (namespace !== undefined) return namespace;
    const owner = classOf(this, file, callee.object);
    const method = owner && methodNamed(owner.node, name);
    if (method !== undefined && owner !== undefined) return { file: owner.file, node: method };
    const object = this.#objectOf(file, callee.object);
    const entry = object && entryOf(object.node, name);
    if (object === undefined || entry === undefined) return undefined;
    if (entry.type !== 'Identifier') return { file: object.file, node: entry };
    return this.valueAt(object.file, entry);
  }

  /** `import * as api from './api'` and `const api = require('./api')`: `api.name`. */
  #ofNamespace(file: SourceFile, object: Node, name: string): Located | undefined {
    const [local = '', ...rest] = memberPath(object) ?? [];
    const whole = importedNames(file.module).find((one) => one.local === local);
    if (whole?.imported !== '*' || rest.length > 0) return undefined;
    const target = this.links.target(file, whole.source);
    return target && this.#exports.of(target, name);
  }

  #objectOf(file: SourceFile, node: Node): Located | undefined {
    const inner = unwrap(node);
    return inner.type === 'Identifier' ? this.valueAt(file, inner) : undefined;
  }
}

const remembered = new WeakMap<readonly EnvPackage[], Program>();

/** The program of all packages of a tree, made once. */
export function programOf(packages: readonly EnvPackage[]): Program {
  const known = remembered.get(packages) ?? new Program(packages);
  remembered.set(packages, known);
  return known;
}
