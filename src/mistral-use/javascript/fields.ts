import type { Node } from '@babel/types';
import type { Located, SourceFile } from '../../env-schema/source/source-file.js';
import { isMember, propertyName, unwrap } from '../../syntax/expression.js';
import type { SourceModule } from '../../syntax/module.js';
import { nodesOf } from '../../syntax/walk.js';

type ClassNode = Extract<Node, { type: 'ClassDeclaration' | 'ClassExpression' }>;

/** The class around a node. */
export function classAround(module: SourceModule, node: Node): ClassNode | undefined {
  let around: Node | undefined = module.parentOf(node);
  for (; around !== undefined; around = module.parentOf(around)) {
    if (around.type === 'ClassDeclaration' || around.type === 'ClassExpression') return around;
  }
  return undefined;
}

/** The name of a field or a method, with the `#` of a private one. */
function keyName(key: Node): string | undefined {
  if (key.type === 'Identifier') return key.name;
  if (key.type === 'PrivateName') return `#${key.id.name}`;
  return key.type === 'StringLiteral' ? key.value : undefined;
}

function declaredIn(file: SourceFile, around: ClassNode, name: string): readonly Located[] {
  return around.body.body.flatMap((member): readonly Located[] => {
    const isField = member.type === 'ClassProperty' || member.type === 'ClassPrivateProperty';
    if (isField) {
      return keyName(member.key) === name && member.value ? [{ file, node: member.value }] : [];
    }
    const isMethod = member.type === 'ClassMethod' || member.type === 'ClassPrivateMethod';
    return isMethod && keyName(member.key) === name ? [{ file, node: member }] : [];
  });
}

interface Assigned {
  readonly around: ClassNode;
  readonly name: string;
  readonly value: Node;
}

function readAssignments(module: SourceModule): readonly Assigned[] {
  return nodesOf(module.nodes, 'AssignmentExpression').flatMap(({ left, right }) => {
    const name = thisMember(left);
    const around = name === undefined ? undefined : classAround(module, left);
    return name === undefined || around === undefined ? [] : [{ around, name, value: right }];
  });
}

const remembered = new WeakMap<SourceModule, readonly Assigned[]>();

function assignmentsIn(module: SourceModule): readonly Assigned[] {
  const known = remembered.get(module) ?? readAssignments(module);
  remembered.set(module, known);
  return known;
}

/** The name of `this.name` and of `this.#name`. */
export function thisMember(node: Node): string | undefined {
  if (!isMember(node) || unwrap(node.object).type !== 'ThisExpression') return undefined;
  return node.property.type === 'PrivateName' ? `#${node.property.id.name}` : propertyName(node);
}

/** What `this.name` may be: the field's own value, what is given to it in the class, its method or getter. */
export function memberOfClass(file: SourceFile, node: Node, name: string): readonly Located[] {
  const around = classAround(file.module, node);
  if (around === undefined) return [];
  const assigned = assignmentsIn(file.module)
    .filter((one) => one.around === around && one.name === name)
    .map(({ value }) => ({ file, node: value }));
  return [...declaredIn(file, around, name), ...assigned];
}
