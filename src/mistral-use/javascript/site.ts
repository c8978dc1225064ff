import { posix } from 'node:path';
import type { Node } from '@babel/types';
import type { PackageModel } from '../../env-schema/model.js';
import { isAside } from '../../env-schema/survey/file-kinds.js';
import type { Place } from '../../findings/finding.js';
import { isFunction } from '../../syntax/functions.js';
import { isCall, memberPath, stringValue } from '../../syntax/expression.js';
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

const FUNCTION_VALUES = new Set(['ArrowFunctionExpression', 'FunctionExpression']);

function keyName(key: Node): string | undefined {
  if (key.type === 'PrivateName') return `#${key.id.name}`;
  return key.type === 'Identifier' ? key.name : undefined;
}

function isFunctionValue(value: Node | null | undefined): boolean {
  return value ? FUNCTION_VALUES.has(value.type) : false;
}

/** The name that a function or a class gives to what stands in it, or has from where it is put. */
function ownName(node: Node): string | undefined {
  if (node.type === 'VariableDeclarator') {
    return node.id.type === 'Identifier' && isFunctionValue(node.init) ? node.id.name : undefined;
  }
  if (node.type === 'ObjectProperty' || node.type === 'ClassProperty') {
    return isFunctionValue(node.value) ? keyName(node.key) : undefined;
  }
  if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') return node.id?.name;
  if (!isFunction(node)) return undefined;
  if ('key' in node) return keyName(node.key);
  return 'id' in node ? node.id?.name : undefined;
}

/** What a callback is registered under: `post /chat` for `app.post('/chat', (req, res) => …)`. */
function registeredName(node: Node, parent: Node | undefined): string | undefined {
  if (!isFunctionValue(node) || !isCall(parent) || parent.callee === node) return undefined;
  const label = stringValue(parent.arguments[0]);
  if (label === undefined) return undefined;
  return `${memberPath(parent.callee)?.at(-1) ?? ''} ${label}`;
}

/** The names of the functions, classes and routes around a node, the outermost first: `Assistant.reply`. */
function enclosingName(module: SourceModule, node: Node): string {
  const names: string[] = [];
  for (let at = module.parentOf(node); at !== undefined; at = module.parentOf(at)) {
    const name = ownName(at) ?? registeredName(at, module.parentOf(at));
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
    browserEvidence: browserEvidenceOf(module, owner),
  };
}
