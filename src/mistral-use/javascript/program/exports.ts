import type { Node } from '@babel/types';
import type { Located, SourceFile } from '../../../env-schema/source/source-file.js';
import { memberPath, propertyName, unwrap } from '../../../syntax/expression.js';
import { declarationOnTop } from './declared.js';
import { nodesOf } from '../../../syntax/walk.js';

/** Finds the file that a specifier means. */
export type FindTarget = (file: SourceFile, specifier: string) => SourceFile | undefined;

/** How many files are passed through from one name. */
const MAX_HOPS = 4;

/** What a name of the top of a file stands for: a function, a class, the value of a constant. */
function topLevelValue(file: SourceFile, name: string): Located | undefined {
  const found = declarationOnTop(file.module, name);
  if (found === undefined || found.path.length > 0) return undefined;
  if (found.kind === 'function' || found.kind === 'class') return { file, node: found.owner };
  const { owner } = found;
  if (owner.type !== 'VariableDeclarator' || !owner.init) return undefined;
  return { file, node: unwrap(owner.init) };
}

/** `module.exports = …` and `exports.name = …`: the assigned value. */
function commonExport(file: SourceFile, name: string): Node | undefined {
  let whole: Node | undefined;
  for (const { left, right } of nodesOf(file.module.nodes, 'AssignmentExpression')) {
    const path = memberPath(left)?.join('.');
    if (path === `exports.${name}` || path === `module.exports.${name}`) return unwrap(right);
    if (path === 'module.exports') whole = unwrap(right);
  }
  if (name === 'default' || name === '*') return whole;
  return whole && entryOf(whole, name);
}

/** The value of an entry of an object literal, methods included. */
export function entryOf(object: Node, name: string): Node | undefined {
  if (object.type !== 'ObjectExpression') return undefined;
  const property = object.properties.find((one) => propertyName(one) === name);
  return property?.type === 'ObjectProperty' ? unwrap(property.value) : property;
}

function resolved(file: SourceFile, node: Node | undefined): Located | undefined {
  if (node?.type !== 'Identifier') return node && { file, node };
  return topLevelValue(file, node.name);
}

function defaultExport(file: SourceFile): Located | undefined {
  const [found] = nodesOf(file.module.nodes, 'ExportDefaultDeclaration');
  return resolved(file, found && unwrap(found.declaration));
}

/** What a file exports under a name, through other files where it hands it on. */
export class Exports {
  readonly #target: FindTarget;

  constructor(target: FindTarget) {
    this.#target = target;
  }

  of(file: SourceFile, name: string, hops = MAX_HOPS): Located | undefined {
    if (hops === 0) return undefined;
    const common = resolved(file, commonExport(file, name));
    if (common !== undefined) return common;
    const renamed = this.#renamed(file, name, hops);
    if (name === 'default') return renamed ?? defaultExport(file);
    return renamed ?? topLevelValue(file, name) ?? this.#passedOn(file, name, hops);
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
        const target = source ? this.#target(file, source.value) : undefined;
        return source ? target && this.of(target, own, hops - 1) : topLevelValue(file, own);
      }
    }
    return undefined;
  }

  /** `export * from './other'`. */
  #passedOn(file: SourceFile, name: string, hops: number): Located | undefined {
    return nodesOf(file.module.nodes, 'ExportAllDeclaration')
      .map(({ source }) => this.#target(file, source.value))
      .map((target) => target && this.of(target, name, hops - 1))
      .find((found) => found !== undefined);
  }
}
