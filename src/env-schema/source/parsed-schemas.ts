import type { Node } from '@babel/types';
import { unwrap } from '../../syntax/expression.js';
import { isEnvironment, mentionsEnvironment } from '../environment.js';
import type { Enforcement, EnvSchema, Library } from '../schema.js';
import { additionTo, type FieldText } from './addition.js';
import type { Shape } from './shape.js';
import type { SourceFile } from './source-file.js';

/** How many of a schema's keys must be written like environment variables. */
const MIN_UPPER_SHARE = 0.6;
/** `UPPER_SNAKE`. Linear: one class, one repetition. */
const UPPER_NAME = /^[A-Z][A-Z0-9_]*$/u;
/** What a function calls the environment that it is given. Linear: anchored alternatives. */
const ENVIRONMENT_NAME =
  /^(?:config|env|environment|raw(?:Env|Config)?|configuration|processEnv|source)$/u;

/** Whether most of its keys are written as environment variables are. */
export function hasUpperKeys(shape: Shape): boolean {
  const names = [...shape.keys.keys()];
  const upper = names.filter((name) => UPPER_NAME.test(name));
  return upper.length > 0 && upper.length >= names.length * MIN_UPPER_SHARE;
}

/** `validate(config)` of Nest, and functions like it: the environment under another name. */
export function isHandedOver(argument: Node): boolean {
  const inner = unwrap(argument);
  return inner.type === 'Identifier' && ENVIRONMENT_NAME.test(inner.name);
}

/** Whether a schema that is given this argument is given the environment. */
export function takesEnvironment(file: SourceFile, shape: Shape, given: Node | undefined): boolean {
  if (given === undefined) return false;
  if (isEnvironment(given)) return true;
  if (!hasUpperKeys(shape)) return false;
  return isHandedOver(given) || mentionsEnvironment(given, file.module.content.text, file.bindings);
}

/** What a reader has found. */
export interface FoundSchema {
  readonly library: Library;
  readonly file: SourceFile;
  readonly node: Node;
  readonly shape: Shape;
  readonly name?: string | undefined;
  readonly enforcement?: Enforcement;
  readonly prints?: string | undefined;
  readonly write?: FieldText;
}

/** A schema that was seen to be given the environment. */
export function environmentSchema(found: FoundSchema): EnvSchema {
  const { library, file, node, shape, name, prints, write } = found;
  const addition = write && additionTo(shape, write);
  return {
    library,
    path: file.module.path,
    span: file.module.spanOf(node),
    name,
    keys: shape.keys,
    open: shape.open,
    ...(shape.conditional === true ? { conditional: true } : {}),
    readsEnvironment: true,
    enforcement: found.enforcement ?? { kind: 'enforced' },
    ...(prints === undefined ? {} : { prints }),
    ...(addition === undefined ? {} : { addition }),
  };
}
