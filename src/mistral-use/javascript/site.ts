import { posix } from 'node:path';
import type { Node } from '@babel/types';
import type { PackageModel } from '../../env-schema/model.js';
import { isAside } from '../../env-schema/survey/file-kinds.js';
import type { Place } from '../../findings/finding.js';
import type { SourceModule } from '../../syntax/module.js';
import type { Site } from '../model.js';
import { browserEvidenceOf } from './browser.js';

/** Programs that someone runs by hand to try something out: `test-mistral.mjs`, `check_models.ts`. Linear: anchored. */
const TRIAL = /^(?:tests?|try|check|debug|demo|example|verify|scratch|playground)(?:[-_.]|$)/iu;

/** Whether a file of this path is no part of what runs in production. */
export function isAsidePath(path: string): boolean {
  return isAside(path) || TRIAL.test(posix.basename(path));
}

/** The place of a node. */
export function placeIn(module: SourceModule, node: Node): Place {
  return { path: module.path, ...module.spanOf(node) };
}

function ownName(node: Node): string | undefined {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ClassDeclaration':
    case 'ClassExpression':
      return node.id?.name;
    case 'ClassMethod':
    case 'ObjectMethod':
    case 'ClassProperty':
    case 'ObjectProperty':
      return node.key.type === 'Identifier' ? node.key.name : undefined;
    case 'ClassPrivateMethod':
      return `#${node.key.id.name}`;
    case 'VariableDeclarator':
      return node.id.type === 'Identifier' ? node.id.name : undefined;
    default:
      return undefined;
  }
}

/** Parts of a program that give a name to what stands in them. */
const NAMING = new Set<Node['type']>([
  ...(['FunctionDeclaration', 'FunctionExpression', 'ClassDeclaration', 'ClassMethod'] as const),
  ...(['ClassExpression', 'ObjectMethod', 'ClassProperty', 'ClassPrivateMethod'] as const),
]);
const FUNCTION_VALUES = new Set(['ArrowFunctionExpression', 'FunctionExpression']);

function isNaming(node: Node): boolean {
  if (NAMING.has(node.type)) return true;
  const value =
    node.type === 'VariableDeclarator'
      ? node.init
      : node.type === 'ObjectProperty'
        ? node.value
        : null;
  return value ? FUNCTION_VALUES.has(value.type) : false;
}

/** The names of the functions and classes around a node, the outermost first: `Assistant.reply`. */
export function enclosingName(module: SourceModule, node: Node): string {
  const names: string[] = [];
  for (let at = module.parentOf(node); at !== undefined; at = module.parentOf(at)) {
    const name = isNaming(at) ? ownName(at) : undefined;
    if (name !== undefined) names.unshift(name);
  }
  return names.join('.');
}

/** What can be said of where a node stands. */
export function siteOf(module: SourceModule, node: Node, owner: PackageModel): Site {
  return {
    place: placeIn(module, node),
    language: 'javascript',
    packageDirectory: owner.directory,
    enclosing: enclosingName(module, node),
    isAside: isAsidePath(module.path),
    browserEvidence: browserEvidenceOf(module),
  };
}
