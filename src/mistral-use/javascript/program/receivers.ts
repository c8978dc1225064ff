import type { Node } from '@babel/types';
import type { Located, SourceFile } from '../../../env-schema/source/source-file.js';
import { isMember, memberPath, propertyName, unwrap } from '../../../syntax/expression.js';
import { declarationOf, isFunction, type AnyFunction } from './declared.js';
import { isWithin } from '../../../syntax/within.js';
import { nodesOf, type NodeOf } from '../../../syntax/walk.js';
import type { ValueNames } from './value-names.js';

type Class = NodeOf<'ClassDeclaration'> | NodeOf<'ClassExpression'>;

/** A class with its file. */
interface LocatedClass extends Located {
  readonly node: Class;
}

function isClass(node: Node | undefined): node is Class {
  return node?.type === 'ClassDeclaration' || node?.type === 'ClassExpression';
}

/** The class around a node. */
export function classAround(file: SourceFile, node: Node): Class | undefined {
  let at = file.module.parentOf(node);
  while (at !== undefined && !isClass(at)) at = file.module.parentOf(at);
  return at;
}

/** A method of a class, or a property of it that is a function. */
export function methodNamed(owner: Class, name: string): AnyFunction | undefined {
  const member = owner.body.body.find((one) => propertyName(one) === name);
  if (isFunction(member)) return member;
  const value = member && 'value' in member && member.value ? unwrap(member.value) : undefined;
  return isFunction(value) ? value : undefined;
}

/** The name of the class that a type annotation asks for. */
function typeName(node: Node | null | undefined): string | undefined {
  if (node?.type !== 'TSTypeAnnotation') return undefined;
  const { typeAnnotation: type } = node;
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return undefined;
  return type.typeName.name;
}

/** The name of the type that an identifier is declared with. */
export function declaredType(node: Node): string | undefined {
  return node.type === 'Identifier' || node.type === 'ObjectPattern'
    ? typeName(node.typeAnnotation)
    : undefined;
}

function classNamed(
  names: ValueNames,
  file: SourceFile,
  name: string | undefined,
): LocatedClass | undefined {
  const found = name === undefined ? undefined : names.valueOnTop(file, name);
  return found && isClass(found.node) ? { file: found.file, node: found.node } : undefined;
}

/** The class of `new Service()`. */
function ofInstance(names: ValueNames, file: SourceFile, value: Node): LocatedClass | undefined {
  const inner = unwrap(value);
  if (isClass(inner)) return { file, node: inner };
  if (inner.type !== 'NewExpression' || inner.callee.type !== 'Identifier') return undefined;
  return classNamed(names, file, inner.callee.name);
}

/** What a property of a class is declared as: by its type, its value or a parameter of the constructor. */
function ofProperty(
  names: ValueNames,
  file: SourceFile,
  { at, name }: { readonly at: Node; readonly name: string },
): LocatedClass | undefined {
  const owner = classAround(file, at);
  if (owner === undefined) return undefined;
  const nodes = file.module.nodes.filter((one) => isWithin(one, owner));
  for (const { parameter } of nodesOf(nodes, 'TSParameterProperty')) {
    if (parameter.type !== 'Identifier' || parameter.name !== name) continue;
    return classNamed(names, file, declaredType(parameter));
  }
  const member = owner.body.body.find((one) => propertyName(one) === name);
  if (member?.type === 'ClassProperty' || member?.type === 'ClassPrivateProperty') {
    const typed = classNamed(names, file, typeName(member.typeAnnotation));
    const found = typed ?? (member.value ? ofInstance(names, file, member.value) : undefined);
    if (found !== undefined) return found;
  }
  return nodesOf(nodes, 'AssignmentExpression')
    .filter(({ left }) => isMember(left) && left.object.type === 'ThisExpression')
    .filter(({ left }) => propertyName(left) === name)
    .map(({ right }) => classOf(names, file, right))
    .find((found) => found !== undefined);
}

function ofName(
  names: ValueNames,
  file: SourceFile,
  node: NodeOf<'Identifier'>,
): LocatedClass | undefined {
  const value = names.valueAt(file, node);
  const found = value && ofInstance(names, value.file, value.node);
  if (found !== undefined) return found;
  const declared = declarationOf(file.module, node);
  return classNamed(names, file, declared?.identifier && declaredType(declared.identifier));
}

/** The class that an object is of, or that it is; undefined where that cannot be told. */
export function classOf(
  names: ValueNames,
  file: SourceFile,
  object: Node,
): LocatedClass | undefined {
  const inner = unwrap(object);
  if (inner.type === 'ThisExpression') {
    const owner = classAround(file, inner);
    return owner && { file, node: owner };
  }
  if (inner.type === 'Identifier') return ofName(names, file, inner);
  if (inner.type === 'NewExpression') return ofInstance(names, file, inner);
  const path =
    isMember(inner) && inner.object.type === 'ThisExpression' ? propertyName(inner) : undefined;
  if (path !== undefined) return ofProperty(names, file, { at: inner, name: path });
  // `Service.getInstance().method()`
  const singleton = inner.type === 'CallExpression' ? memberPath(inner.callee) : undefined;
  if (singleton?.length !== 2 || singleton[1] !== 'getInstance') return undefined;
  return classNamed(names, file, singleton[0]);
}
