import type { Node } from '@babel/types';
import { isMember, isWrapper, unwrap } from '../../syntax/expression.js';
import type { SourceModule } from '../../syntax/module.js';
import type { PythonModule, PythonNode } from '../../syntax/python/module.js';
import { isEnvironment } from '../environment.js';
import { pythonReads } from './python-reads.js';

/** Whether an expression comes from the environment alone: a variable, or one of several. */
function isOfEnvironment(node: Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'LogicalExpression')
    return isOfEnvironment(inner.left) && isOfEnvironment(inner.right);
  return isMember(inner) && isEnvironment(inner.object);
}

/**
 * Whether a read stands in for what a caller may give: `options.apiKey ?? process.env.KEY`, a default of a
 * parameter. Such a variable is a convenience of a library, not a part of what a program needs at its start.
 */
export function standsInForArgument(module: SourceModule, read: Node): boolean {
  let node = read;
  let parent = module.parentOf(node);
  while (parent !== undefined && isWrapper(parent)) {
    node = parent;
    parent = module.parentOf(node);
  }
  if (parent?.type === 'AssignmentPattern') return parent.right === node;
  if (parent?.type === 'ConditionalExpression')
    return parent.test !== node && !isOfEnvironment(parent.test);
  if (parent?.type !== 'LogicalExpression' || parent.operator === '&&') return false;
  return parent.right === node && !isOfEnvironment(parent.left);
}

/** A decorator that makes fields of a class arguments of its constructor. Linear: fixed words. */
const DATA_CLASS = /^@(?:[\w.]{1,40}\.)?(?:dataclass|define|frozen|attrs)\b/u;

/** `api_key: str = os.getenv("KEY")` of a data class, or of a class that is made from another. */
function isFieldDefault(module: PythonModule, statement: PythonNode): boolean {
  const body = module.parentOf(statement);
  const owner = body && module.parentOf(body);
  if (owner?.type !== 'ClassDefinition') return false;
  if (!statement.children.some(({ type }) => type === 'TypeDef')) return false;
  const around = module.parentOf(owner);
  const decorators = around?.children.filter(({ type }) => type === 'Decorator') ?? [];
  const hasBase = owner.children.some(({ type }) => type === 'ArgList');
  return hasBase || decorators.some((one) => DATA_CLASS.test(module.textOf(one)));
}

/** `if not api_key:` and in it `api_key = os.getenv("KEY")`. */
function isGivenLate(module: PythonModule, statement: PythonNode): boolean {
  const body = module.parentOf(statement);
  const branch = body && module.parentOf(body);
  const [target] = statement.children;
  if (branch?.type !== 'IfStatement' || target === undefined) return false;
  const name = module.textOf(target);
  return branch.children
    .filter(({ end }) => end <= statement.start)
    .some((part) => part.type !== 'Body' && module.textOf(part).includes(name));
}

/** The same in Python. */
export function pythonStandsInForArgument(module: PythonModule, read: PythonNode): boolean {
  const parent = module.parentOf(read);
  if (parent === undefined) return false;
  if (parent.type === 'ParamList' || parent.type === 'ConditionalExpression') return true;
  if (parent.type === 'AssignStatement')
    return isFieldDefault(module, parent) || isGivenLate(module, parent);
  const [left, operator] = parent.children;
  if (parent.type !== 'BinaryExpression' || operator?.type !== 'or' || left === read) return false;
  return !pythonReads(module).some(({ node }) => node === left);
}
