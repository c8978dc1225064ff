import type { Node } from '@babel/types';
import type { Located, SourceFile } from '../../env-schema/source/source-file.js';
import { memberPath, unwrap } from '../../syntax/expression.js';
import { importedNames } from '../../syntax/imports.js';
import { scopesOf } from '../../syntax/scopes.js';
import type { ClientKind } from '../model.js';
import { makerOf } from '../../env-schema/provider/client-makers.js';
import { classAround, thisMember } from './fields.js';
import { packageOf } from '../../env-schema/provider/library-exports.js';

function annotationOf(node: Node | null | undefined): Node | undefined {
  if (!node || !('typeAnnotation' in node)) return undefined;
  const { typeAnnotation } = node;
  return typeAnnotation?.type === 'TSTypeAnnotation' ? typeAnnotation.typeAnnotation : undefined;
}

/** The client whose type an annotation names; also beside `null` and `undefined`. */
function kindOfType(file: SourceFile, type: Node | undefined): ClientKind | undefined {
  if (type?.type === 'TSUnionType') {
    return type.types.map((one) => kindOfType(file, one)).find((kind) => kind !== undefined);
  }
  if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return undefined;
  const { name } = type.typeName;
  const found = importedNames(file.module).find(({ local }) => local === name);
  const maker = found && makerOf({ source: packageOf(found.source), name: found.imported });
  return maker?.needsHost === true ? undefined : maker?.client;
}

function fieldType({ file, node }: Located, name: string): Node | undefined {
  const members = classAround(file.module, node)?.body.body ?? [];
  for (const member of members) {
    if (member.type === 'ClassProperty' && member.key.type === 'Identifier') {
      if (member.key.name === name) return annotationOf(member);
    }
    if (member.type !== 'ClassMethod' || member.kind !== 'constructor') continue;
    for (const parameter of member.params) {
      const inner = parameter.type === 'TSParameterProperty' ? parameter.parameter : undefined;
      if (inner?.type === 'Identifier' && inner.name === name) return annotationOf(inner);
    }
  }
  return undefined;
}

/** The type that an expression is said to be: `x as Mistral`, also what a proxy stands in for. */
function castType({ file: { module }, node }: Located): Node | undefined {
  for (let at = module.parentOf(node); at && unwrap(at) === node; at = module.parentOf(at)) {
    if (at.type === 'TSAsExpression') return at.typeAnnotation;
  }
  return undefined;
}

function proxied({ file, node }: Located): Located | undefined {
  if (node.type !== 'NewExpression' || memberPath(node.callee)?.join('.') !== 'Proxy') {
    return undefined;
  }
  const [target] = node.arguments;
  return target && { file, node: unwrap(target) };
}

/** The client that an expression is by its declared type alone: a parameter, a field that is injected. */
export function typedClient(located: Located): ClientKind | undefined {
  const { file, node } = located;
  const cast = kindOfType(file, castType(proxied(located) ?? located));
  if (cast !== undefined) return cast;
  const field = thisMember(node);
  if (field !== undefined) return kindOfType(file, fieldType(located, field));
  if (node.type !== 'Identifier') return undefined;
  const declared = scopesOf(file.module).declarationOf(node)?.node;
  const target = declared?.type === 'VariableDeclarator' ? declared.id : declared;
  const inner = target?.type === 'TSParameterProperty' ? target.parameter : target;
  return kindOfType(file, annotationOf(inner));
}
