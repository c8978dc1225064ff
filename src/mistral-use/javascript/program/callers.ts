import type { Node } from '@babel/types';
import { posix } from 'node:path';
import type { SourceFile } from '../../../env-schema/source/source-file.js';
import { isCall, propertyName, unwrap, type Call } from '../../../syntax/expression.js';
import { isFunction } from './declared.js';
import { nodesOf } from '../../../syntax/walk.js';
import type { LocatedFunction, Program } from './program.js';

/** A call of a function of the repository. */
export interface Caller {
  readonly file: SourceFile;
  readonly call: Call;
}

/** More callers are a library's; each of them is one more way to read. */
const MAX_CALLERS = 40;

/** Methods that every object has: their callers are not looked for by name. */
const COMMON = new Set(['constructor', 'toString', 'then', 'catch', 'map', 'get', 'set', 'call']);

/** What a function is called where it is used: its own name, its variable's, its property's. */
export function nameOfFunction({ file, node }: LocatedFunction): string | undefined {
  if ('key' in node) return propertyName(node);
  if ('id' in node && node.id) return node.id.name;
  let child: Node = node;
  let parent = file.module.parentOf(node);
  // Behind wrappers as `cache(async () => …)`, which hand their arguments on.
  while (parent !== undefined && isCall(parent) && parent.callee !== child) {
    child = parent;
    parent = file.module.parentOf(parent);
  }
  if (parent?.type === 'VariableDeclarator') {
    return parent.id.type === 'Identifier' ? parent.id.name : undefined;
  }
  const named = parent?.type === 'AssignmentExpression' ? parent.left : parent;
  return named && propertyName(named);
}

/** Words of which one stands in every file that can call the function. */
function wordsFor({ file, node }: LocatedFunction): readonly string[] {
  const name = nameOfFunction({ file, node });
  const isDefault = file.module.parentOf(node)?.type === 'ExportDefaultDeclaration';
  const stem = posix.basename(file.module.path).replace(/\.\w+$/u, '');
  const words = name === undefined || COMMON.has(name) ? [] : [name];
  return isDefault ? [...words, stem] : words;
}

function callsIn(program: Program, file: SourceFile, target: LocatedFunction): readonly Call[] {
  const name = nameOfFunction(target);
  const isHere = file.module === target.file.module;
  return nodesOf(file.module.nodes, 'CallExpression').filter((call) => {
    const callee = unwrap(call.callee);
    const isPlain = callee.type === 'Identifier';
    const said = isPlain ? callee.name : propertyName(callee);
    // Under another name only by an import of it.
    if (said === undefined || (said !== name && !(isPlain && !isHere))) return false;
    return program.functionOf(file, callee)?.node === target.node;
  });
}

function readCallers(program: Program, target: LocatedFunction): readonly Caller[] {
  const found: Caller[] = [];
  const seen = new Set<unknown>();
  for (const word of wordsFor(target)) {
    for (const file of program.usersOf(target.file, word)) {
      if (seen.has(file.module)) continue;
      seen.add(file.module);
      for (const call of callsIn(program, file, target)) found.push({ file, call });
      if (found.length >= MAX_CALLERS) return [];
    }
  }
  return found;
}

const remembered = new WeakMap<Node, readonly Caller[]>();

/** The calls of a function, in its own file and in those that import it. */
export function callersOf(program: Program, target: LocatedFunction): readonly Caller[] {
  const known = remembered.get(target.node) ?? readCallers(program, target);
  remembered.set(target.node, known);
  return known;
}

/** The function that stands as an argument of a call: `router.post('/chat', handler)`. */
export function callAround(
  { module }: SourceFile,
  node: Node,
): { readonly call: Call; readonly position: number } | undefined {
  const parent = module.parentOf(node);
  if (!isCall(parent) || parent.callee === node) return undefined;
  return { call: parent, position: parent.arguments.findIndex((one) => one === node) };
}

/** The values that a function returns. */
export function returnsOf({ file, node }: LocatedFunction): readonly Node[] {
  if (node.type === 'ArrowFunctionExpression' && node.body.type !== 'BlockStatement') {
    return [node.body];
  }
  const isOwn = (statement: Node): boolean => {
    let at = file.module.parentOf(statement);
    while (at !== undefined && !isFunction(at)) at = file.module.parentOf(at);
    return at === node;
  };
  return nodesOf(file.module.nodes, 'ReturnStatement').flatMap((statement) =>
    statement.argument && isOwn(statement) ? [statement.argument] : [],
  );
}
