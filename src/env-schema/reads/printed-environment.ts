import type { Node } from '@babel/types';
import type { Span } from '../../findings/finding.js';
import { isMember, memberPath, methodCall, propertyName, unwrap } from '../../syntax/expression.js';
import type { SourceModule } from '../../syntax/module.js';
import { pythonCall, pythonPath } from '../../syntax/python/expression.js';
import type { PythonModule, PythonNode } from '../../syntax/python/module.js';
import { isEnvironment } from '../environment.js';
import { isMistralKeyName } from '../mistral-key-names.js';

/** Something that writes a secret where people read. */
export interface Printed {
  readonly span: Span;
  /** What is printed, as the object of a sentence. */
  readonly what: string;
}

/** Objects whose methods print. Linear: anchored alternatives. */
const LOGGER = /^(?:console|logger|log|this\.logger|winston|pino)$/u;
const PRINTING = new Set([
  'log',
  'info',
  'warn',
  'error',
  'debug',
  'trace',
  'dir',
  'table',
  'fatal',
]);

function isPrinting(node: Node): boolean {
  const found = methodCall(node);
  if (found === undefined) return false;
  return LOGGER.test(nameOf(found.object)) && PRINTING.has(found.method);
}

/** `console`, `this.logger`; empty for anything else. */
function nameOf(node: Node): string {
  const inner = unwrap(node);
  const isOwn = isMember(inner) && inner.object.type === 'ThisExpression';
  return isOwn ? `this.${propertyName(inner) ?? ''}` : (memberPath(inner)?.join('.') ?? '');
}

/** Calls that write an object out. */
const WRITING = new Set(['stringify', 'inspect', 'format']);

/** Whether a value is the whole environment, or a text made of it. */
function showsEnvironment(node: Node): boolean {
  const inner = unwrap(node);
  if (isEnvironment(inner)) return true;
  if (inner.type === 'TemplateLiteral') return inner.expressions.some(showsEnvironment);
  if (inner.type !== 'CallExpression') return false;
  const name = memberPath(inner.callee)?.at(-1) ?? '';
  return WRITING.has(name) && inner.arguments.some(showsEnvironment);
}

/** The key in a text that a thrown error carries: `new Error(`bad key ${process.env.KEY}`)`. */
function keyInText(node: Node): string | undefined {
  const inner = unwrap(node);
  const name = isMember(inner) ? propertyName(inner) : undefined;
  if (name !== undefined && isMistralKeyName(name)) return name;
  const parts =
    inner.type === 'TemplateLiteral'
      ? inner.expressions
      : inner.type === 'BinaryExpression' && inner.operator === '+'
        ? [inner.left, inner.right]
        : [];
  return parts.map(keyInText).find((found) => found !== undefined);
}

function ofNode(module: SourceModule, node: Node): readonly Printed[] {
  const span = module.spanOf(node);
  if (node.type === 'NewExpression') {
    const isError = memberPath(node.callee)?.at(-1)?.endsWith('Error') === true;
    const [message] = node.arguments;
    const key = isError && message ? keyInText(message) : undefined;
    return key === undefined ? [] : [{ span, what: `the value of \`${key}\` in an error` }];
  }
  if (node.type !== 'CallExpression' || !isPrinting(node)) return [];
  const isShown = node.arguments.some(showsEnvironment);
  return isShown ? [{ span, what: 'the whole environment' }] : [];
}

/** What a file prints of the environment. */
export function printedIn(module: SourceModule): readonly Printed[] {
  return module.nodes.flatMap((node) => ofNode(module, node));
}

const PYTHON_ENVIRONMENTS = new Set(['os.environ', 'environ']);
const PYTHON_WRITERS = new Set(['dict', 'str', 'repr', 'json.dumps', 'pformat', 'pprint.pformat']);
const PYTHON_PRINTING =
  /^(?:print|pprint|pprint\.pprint|logging\.\w{1,20}|logger\.\w{1,20}|log\.\w{1,20})$/u;

function showsPythonEnvironment(module: PythonModule, node: PythonNode): boolean {
  if (PYTHON_ENVIRONMENTS.has(pythonPath(module, node)?.join('.') ?? '')) return true;
  const call = pythonCall(module, node);
  if (call === undefined) {
    const isText = node.type === 'FormatString' || node.type === 'FormatReplacement';
    return isText && node.children.some((child) => showsPythonEnvironment(module, child));
  }
  const isWriter = PYTHON_WRITERS.has(pythonPath(module, call.callee)?.join('.') ?? '');
  return isWriter && call.arguments.some(({ value }) => showsPythonEnvironment(module, value));
}

/** The same in Python: `print(os.environ)`. */
export function pythonPrintedIn(module: PythonModule): readonly Printed[] {
  return module.nodes.flatMap((node) => {
    const call = pythonCall(module, node);
    const path = call && pythonPath(module, call.callee)?.join('.');
    if (call === undefined || !PYTHON_PRINTING.test(path ?? '')) return [];
    const isShown = call.arguments.some(({ value }) => showsPythonEnvironment(module, value));
    return isShown ? [{ span: module.spanOf(node), what: 'the whole environment' }] : [];
  });
}
