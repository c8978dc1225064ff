import type { Node } from '@babel/types';
import type { Span } from '../findings/finding.js';
import {
  isMember,
  memberPath,
  methodCall,
  propertyName,
  stringValue,
} from '../syntax/expression.js';
import type { SourceModule } from '../syntax/module.js';
import { isParseMethod } from './enforcement.js';
import { isEnvironment } from './environment.js';
import { isMistralKeyName } from './mistral-key-names.js';

/** A place where code reads a Mistral key from the environment itself. */
export interface KeyRead {
  readonly name: string;
  readonly span: Span;
}

/** The variable that a node reads: `process.env.KEY`, `Deno.env.get('KEY')`. */
function readName(node: Node): string | undefined {
  if (isMember(node)) return isEnvironment(node.object) ? propertyName(node) : undefined;
  if (node.type !== 'CallExpression') return undefined;
  if (memberPath(node.callee)?.join('.') !== 'Deno.env.get') return undefined;
  return stringValue(node.arguments[0]);
}

/** `const { KEY } = process.env`. */
function destructured(node: Node): readonly Node[] {
  if (node.type !== 'VariableDeclarator' || node.id.type !== 'ObjectPattern') return [];
  return node.init && isEnvironment(node.init) ? node.id.properties : [];
}

/** Writing a variable, or giving it to a schema, is no read that goes around validation. */
function isExempt(module: SourceModule, node: Node): boolean {
  const parent = module.parentOf(node);
  if (parent?.type === 'AssignmentExpression' && parent.left === node) return true;
  if (parent?.type === 'UnaryExpression' && parent.operator === 'delete') return true;
  for (let around = parent; around !== undefined; around = module.parentOf(around)) {
    const method = methodCall(around)?.method;
    if (method !== undefined && isParseMethod(method)) return true;
  }
  return false;
}

/** The reads of Mistral keys in one file, in source order. */
export function mistralKeyReads(module: SourceModule): readonly KeyRead[] {
  return module.nodes.flatMap((node) => {
    const named = destructured(node).map((property) => ({
      name: propertyName(property),
      node: property,
    }));
    return [{ name: readName(node), node }, ...named].flatMap(({ name, node: place }) => {
      if (name === undefined || !isMistralKeyName(name) || isExempt(module, place)) return [];
      return [{ name, span: module.spanOf(place) }];
    });
  });
}
