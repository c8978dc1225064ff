import type { PythonModule, PythonNode } from './module.js';

/** `r"…"`, `'''…'''` and their like: the prefix, then the quotes. Linear: anchored. */
const QUOTES = /^[A-Za-z]{0,2}("""|'''|"|')/u;

const BRACKETS = new Set(['(', ')', '[', ']', '{', '}']);

/** The text of a string without holes; strings that stand side by side are one. Escapes stay as they are. */
export function pythonString(
  module: PythonModule,
  node: PythonNode | undefined,
): string | undefined {
  if (node?.type === 'ContinuedString') {
    const parts = node.children.map((child) => pythonString(module, child));
    return parts.includes(undefined) ? undefined : parts.join('');
  }
  if (node?.type !== 'String') return undefined;
  const text = module.textOf(node);
  const [opening = '', quotes = ''] = QUOTES.exec(text) ?? [];
  return text.slice(opening.length, text.length - quotes.length);
}

/** The names of `os.environ.get`, from the left; undefined where a part is computed or is no name. */
export function pythonPath(
  module: PythonModule,
  node: PythonNode | undefined,
): readonly string[] | undefined {
  if (node?.type === 'VariableName') return [module.textOf(node)];
  if (node?.type !== 'MemberExpression') return undefined;
  const property = node.children.find(({ type }) => type === 'PropertyName');
  const before = pythonPath(module, node.children[0]);
  return property && before ? [...before, module.textOf(property)] : undefined;
}

/** `object["key"]`: the object and what stands in the brackets. */
export function pythonSubscript(
  node: PythonNode,
): { readonly object: PythonNode; readonly index: PythonNode } | undefined {
  const [object, bracket, index] = node.children;
  const isSubscript = node.type === 'MemberExpression' && bracket?.type === '[';
  return isSubscript && object && index ? { object, index } : undefined;
}

/** One argument of a call. */
interface PythonArgument {
  /** Undefined for one by position. */
  readonly name: string | undefined;
  readonly value: PythonNode;
}

/** What stands in the parentheses of a call. */
export interface PythonArguments {
  readonly arguments: readonly PythonArgument[];
  /** `*args` or `**kwargs` stand among them. */
  readonly isOpen: boolean;
  /** What is spread with `**`. */
  readonly spreads: readonly PythonNode[];
}

export interface PythonCall extends PythonArguments {
  readonly callee: PythonNode;
}

function argumentOf(module: PythonModule, parts: readonly PythonNode[]): readonly PythonArgument[] {
  const [first, second, third] = parts;
  if (first === undefined) return [];
  if (second?.type === 'AssignOp' && third) return [{ name: module.textOf(first), value: third }];
  return [{ name: undefined, value: first }];
}

/** The parts of a list between brackets of any kind, split at its commas. */
export function pythonParts(list: PythonNode): readonly (readonly PythonNode[])[] {
  const groups: PythonNode[][] = [[]];
  for (const child of list.children) {
    if (child.type === ',') groups.push([]);
    else if (!BRACKETS.has(child.type) && child.type !== 'Comment') groups.at(-1)?.push(child);
  }
  return groups.filter((group) => group.length > 0);
}

/** The arguments in an `ArgList`: of a call, a class or a decorator. */
export function pythonArguments(module: PythonModule, list: PythonNode): PythonArguments {
  const groups = pythonParts(list);
  const isStar = ([first]: readonly PythonNode[]): boolean =>
    first !== undefined && module.textOf(first).startsWith('*');
  return {
    arguments: groups
      .filter((group) => !isStar(group))
      .flatMap((group) => argumentOf(module, group)),
    isOpen: groups.some(isStar),
    spreads: groups.flatMap(([first, second]) => (first?.type === '**' && second ? [second] : [])),
  };
}

/** A call with its arguments, or undefined for anything else. */
export function pythonCall(
  module: PythonModule,
  node: PythonNode | undefined,
): PythonCall | undefined {
  const [callee, list] = node?.children ?? [];
  if (node?.type !== 'CallExpression' || !callee || list?.type !== 'ArgList') return undefined;
  return { callee, ...pythonArguments(module, list) };
}

/** The argument of a name, or else the one at a position. */
export function pythonArgument(
  call: PythonArguments,
  name: string,
  position?: number,
): PythonNode | undefined {
  const named = call.arguments.find((argument) => argument.name === name);
  if (named !== undefined || position === undefined) return named?.value;
  return call.arguments.filter((argument) => argument.name === undefined)[position]?.value;
}

/** `name: Type = value`, any part but the name being optional. */
export interface PythonAssignment {
  readonly node: PythonNode;
  readonly name: string;
  readonly annotation: PythonNode | undefined;
  readonly value: PythonNode | undefined;
}

/** An assignment to one plain name, or undefined for anything else. */
export function pythonAssignment(
  module: PythonModule,
  node: PythonNode,
): PythonAssignment | undefined {
  const [target] = node.children;
  if (node.type !== 'AssignStatement' || target?.type !== 'VariableName') return undefined;
  const sign = node.children.findIndex(({ type }) => type === 'AssignOp');
  const definition = node.children.find(({ type }) => type === 'TypeDef');
  return {
    node,
    name: module.textOf(target),
    annotation: definition?.children[1],
    value: sign === -1 ? undefined : node.children[sign + 1],
  };
}
