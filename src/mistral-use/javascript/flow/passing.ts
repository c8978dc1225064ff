import type { Node } from '@babel/types';
import { memberPath, methodCall, type Call } from '../../../syntax/expression.js';
import type { Fact } from './trail.js';

/** Functions whose result is what they are given, in another form. */
const FUNCTIONS = new Set([
  ...['JSON.parse', 'JSON.stringify', 'String', 'structuredClone', 'Object.assign', 'Array.from'],
  ...['Promise.resolve', 'Promise.all', 'encodeURIComponent', 'decodeURIComponent', 'Array.of'],
  ...['convertToCoreMessages', 'convertToModelMessages', 'z.NEVER', 'Object.values', 'Buffer.from'],
  ...['cloneDeep', 'safeJsonParse', 'superjson.parse', 'toString', 'dedent', 'String.raw'],
]);
/** Methods whose result is made of what they are called on. */
const METHODS = new Set([
  ...['trim', 'trimEnd', 'trimStart', 'toLowerCase', 'toUpperCase', 'toString', 'normalize'],
  ...['replace', 'replaceAll', 'split', 'join', 'slice', 'substring', 'substr', 'concat', 'padEnd'],
  ...['filter', 'reverse', 'toReversed', 'sort', 'toSorted', 'flat', 'at', 'pop', 'shift', 'find'],
  ...['findLast', 'values', 'entries', 'splice', 'catch', 'finally', 'valueOf', 'toSpliced'],
]);
const CUTTING = new Set(['slice', 'substring', 'substr']);
/** Methods that give one element of a list. */
const PICKING = new Set(['at', 'pop', 'shift', 'find', 'findLast']);
/** Methods that make a list of what a function returns. */
export const MAPPING = new Set(['map', 'flatMap']);
/** Methods that give each element to a function. */
export const VISITING = new Set(['map', 'flatMap', 'filter', 'forEach', 'find', 'some', 'every']);

/** What of a call is passed on in its result. */
export interface Passing {
  readonly nodes: readonly Node[];
  readonly facts: readonly Fact[];
  /** Put before the part that is asked for. */
  readonly prefix: readonly string[];
}

/** Whether a filter takes the messages of the system away. */
function filtersRoles(
  { method, call }: { readonly method: string; readonly call: Call },
  text: string,
): boolean {
  const [test] = call.arguments;
  if (method !== 'filter' || test === undefined) return false;
  const written = text.slice(test.start ?? 0, test.end ?? 0);
  return written.includes('role') && /['"](?:system|user)['"]/u.test(written);
}

/** What a call hands on unchanged, as strings, lists and their like do; undefined for any other call. */
export function passedBy(call: Call, text: string): Passing | undefined {
  const name = memberPath(call.callee)?.join('.') ?? '';
  if (FUNCTIONS.has(name)) return { nodes: call.arguments, facts: shapeOf(name), prefix: [] };
  const found = methodCall(call);
  if (found === undefined || !METHODS.has(found.method)) return undefined;
  const { object, method } = found;
  const isCut = CUTTING.has(method) && call.arguments.length > 0;
  const isEnded = isCut && (call.arguments.length > 1 || isNegative(call.arguments[0]));
  const facts: readonly Fact[] = isEnded ? [{ kind: 'bounded' }] : [];
  const roles: readonly Fact[] = filtersRoles(found, text) ? [{ kind: 'roles' }] : [];
  const nodes = method === 'concat' ? [object, ...call.arguments] : [object];
  return { nodes, facts: [...facts, ...roles], prefix: PICKING.has(method) ? ['*'] : [] };
}

function isNegative(node: Node | undefined): boolean {
  return node?.type === 'UnaryExpression' && node.operator === '-';
}

/** What is made a text is no object any more. */
function shapeOf(name: string): readonly Fact[] {
  return name === 'String' ? [{ kind: 'shape' }] : [];
}

/** Constructors that wrap a message: `new HumanMessage(text)`. Linear: anchored at the end. */
export const MESSAGE_CLASS = /(?:Message|Prompt|Document|Blob|File|Request)$/u;

/** Of a list: how many elements are left says nothing of how long each is. */
export function withoutBounds(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(({ kind }) => kind !== 'bounded');
}
