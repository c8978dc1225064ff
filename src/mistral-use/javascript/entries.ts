import type { Node } from '@babel/types';
import type { Located } from '../../env-schema/source/source-file.js';
import { propertyName, stringValue, unwrap } from '../../syntax/expression.js';

type ObjectNode = Extract<Node, { type: 'ObjectExpression' }>;

function inObject({ file }: Located, object: ObjectNode, name: string): Located | undefined {
  for (const property of object.properties.toReversed()) {
    // A spread behind the entry may hold it as well.
    if (property.type === 'SpreadElement') return undefined;
    if (propertyName(property) !== name) continue;
    return { file, node: property.type === 'ObjectProperty' ? property.value : property };
  }
  return undefined;
}

function inEnum(
  { file }: Located,
  declaration: Extract<Node, { type: 'TSEnumDeclaration' }>,
  name: string,
): Located | undefined {
  const member = declaration.body.members.find(({ id }) =>
    id.type === 'Identifier' ? id.name === name : stringValue(id) === name,
  );
  return member?.initializer ? { file, node: member.initializer } : undefined;
}

/** What stands under a name in an object literal, an enum, an array; undefined where that cannot be told. */
export function entryOf(located: Located, name: string): Located | undefined {
  const node = unwrap(located.node);
  if (node.type === 'ObjectExpression') return inObject(located, node, name);
  if (node.type === 'TSEnumDeclaration') return inEnum(located, node, name);
  if (node.type !== 'ArrayExpression') return undefined;
  const element = node.elements[Number(name)];
  return element && element.type !== 'SpreadElement'
    ? { file: located.file, node: element }
    : undefined;
}

/** Everything that an array, an object or an enum holds; empty where that cannot be told. */
export function valuesOf({ file, node: given }: Located): readonly Located[] {
  const node = unwrap(given);
  if (node.type === 'ArrayExpression') {
    return node.elements.flatMap((element) =>
      element && element.type !== 'SpreadElement' ? [{ file, node: element }] : [],
    );
  }
  if (node.type === 'ObjectExpression') {
    return node.properties.flatMap((property) =>
      property.type === 'ObjectProperty' ? [{ file, node: property.value }] : [],
    );
  }
  return [];
}
