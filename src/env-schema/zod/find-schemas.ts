import type { Node } from '@babel/types';
import { methodCall, unwrap } from '../../syntax/expression.js';
import type { SourceModule } from '../../syntax/module.js';
import { nodesOf } from '../../syntax/walk.js';
import { enforcementOfCall, enforcementOfName, isParseMethod } from '../enforcement/enforcement.js';
import { isEnvironment, mentionsEnvironment } from '../environment.js';
import type { Enforcement, EnvSchema } from '../schema.js';
import { ShapeReader } from './shape.js';
import { additionTo } from '../source/addition.js';
import { hasUpperKeys, isHandedOver } from '../source/parsed-schemas.js';
import type { Shape } from '../source/shape.js';
import { sourceFile, type Links, type SourceFile } from '../source/source-file.js';
import { zodText } from './zod-file.js';

/** Names of things that hold settings. Linear: alternatives without repetition. */
const SETTINGS_NAME = /env|config|setting/iu;

interface Candidate {
  readonly node: Node;
  readonly name: string | undefined;
  readonly shape: Shape;
  readonly arguments: readonly Node[];
  readonly enforcement: Enforcement;
}

/** What a constant is given to by `name.parse(…)` in its own file. */
function parsedArguments(file: SourceFile, name: string): readonly Node[] {
  return file.bindings.usesOf(name).flatMap((use) => {
    const member = file.module.parentOf(use);
    const found = member && methodCall(file.module.parentOf(member) ?? member);
    if (found?.object !== use || !isParseMethod(found.method)) return [];
    return found.call.arguments.slice(0, 1);
  });
}

function namedSchemas(file: SourceFile, reader: ShapeReader): readonly Candidate[] {
  return nodesOf(file.module.nodes, 'VariableDeclarator').flatMap((node): readonly Candidate[] => {
    if (node.id.type !== 'Identifier' || !node.init) return [];
    const { name } = node.id;
    const shape = file.bindings.valueOf(name) && reader.schema(file, node.init);
    if (shape === undefined) return [];
    const enforcement = enforcementOfName(file, name, node);
    return [{ node, name, shape, arguments: parsedArguments(file, name), enforcement }];
  });
}

/** `z.object({ … }).parse(process.env)` where no constant holds the schema itself. */
function inlineSchemas(file: SourceFile, reader: ShapeReader): readonly Candidate[] {
  return nodesOf(file.module.nodes, 'CallExpression').flatMap((node): readonly Candidate[] => {
    const found = methodCall(node);
    if (found === undefined || !isParseMethod(found.method)) return [];
    if (unwrap(found.object).type === 'Identifier') return [];
    const shape = reader.schema(file, found.object);
    if (shape === undefined) return [];
    const use = enforcementOfCall(file, node, found.method);
    const enforcement: Enforcement =
      typeof use === 'object' ? use : { kind: use === 'enforced' ? 'enforced' : 'unknown' };
    const given = found.call.arguments.slice(0, 1);
    return [{ node, name: undefined, shape, arguments: given, enforcement }];
  });
}

function envSchema(file: SourceFile, candidate: Candidate): EnvSchema | undefined {
  const { module, bindings } = file;
  const { node, name, shape, enforcement } = candidate;
  const takesEnvironment = candidate.arguments.some(isEnvironment);
  if (!takesEnvironment && !hasUpperKeys(shape)) return undefined;
  const readsEnvironment = candidate.arguments.some(
    (argument) =>
      mentionsEnvironment(argument, module.content.text, bindings) || isHandedOver(argument),
  );
  const isNamedLikeOne = SETTINGS_NAME.test(name ?? '') || SETTINGS_NAME.test(module.path);
  if (!readsEnvironment && !isNamedLikeOne) return undefined;
  const addition = additionTo(shape, zodText);
  return {
    library: 'zod',
    path: module.path,
    span: module.spanOf(node),
    name,
    keys: shape.keys,
    open: shape.open,
    ...(shape.conditional === true ? { conditional: true } : {}),
    readsEnvironment,
    enforcement,
    ...(addition === undefined ? {} : { addition }),
  };
}

/**
 * The environment schemas of one file, in source order of each kind. A file may join those of others without
 * naming zod itself.
 */
export function findEnvSchemas(module: SourceModule, links?: Links): readonly EnvSchema[] {
  const file = sourceFile(module, links);
  const reader = new ShapeReader();
  return [...namedSchemas(file, reader), ...inlineSchemas(file, reader)].flatMap((candidate) => {
    const schema = envSchema(file, candidate);
    return schema === undefined ? [] : [schema];
  });
}
