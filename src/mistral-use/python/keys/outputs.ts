import { pythonCall } from '../../../syntax/python/expression.js';
import { functionAround, pythonFunction } from '../../../syntax/python/functions.js';
import type { PythonNode } from '../../../syntax/python/module.js';
import type { KeyUse } from '../../model.js';
import type { Located } from '../program/file.js';
import type { Resolver } from '../program/resolver.js';
import { routeOf } from '../requests/handlers.js';

/** A place that shows something to somebody. */
export interface Output {
  readonly at: Located;
  readonly sink: KeyUse['sink'];
  readonly written: string;
  readonly shown: readonly PythonNode[];
  /** It is a log and not the output of a program. */
  readonly isLog: boolean;
}

const LEVELS = new Set([
  'debug',
  'info',
  'warning',
  'warn',
  'error',
  'critical',
  'exception',
  'log',
  'trace',
  'success',
]);
/** Objects that log, by their names and by where they come from. Linear: anchored. */
const LOGGER_NAME = /(?:^|[._])(?:log|logger|logging)$/iu;
const LOGGER =
  /^(?:logging(?:\.getLogger\(\)|\.Logger\(\))?|structlog(?:\.\w+){0,2}\(\)|loguru\.logger(?:\.\w+\(\))*)$/u;
const PRINTERS = new Set([
  'print',
  'pprint',
  'pprint.pprint',
  'sys.stdout.write',
  'sys.stderr.write',
  'rprint',
  'console.print',
]);
/** What shows something on the page of an app. */
const PAGES = /^(?:st|streamlit)\.(?:write|text|code|json|markdown|success|info|error|warning)$/u;

function outputOfCall(resolver: Resolver, located: Located): Output | undefined {
  const { file, node } = located;
  const call = pythonCall(file.module, node);
  if (call === undefined) return undefined;
  const name = file.module.textOf(call.callee);
  const shown = call.arguments.map(({ value }) => value);
  const written = name.slice(0, 60);
  const output = { at: located, written, shown } as const;
  if (PRINTERS.has(name)) return { ...output, sink: 'log', isLog: false };
  if (PAGES.test(name)) return { ...output, sink: 'response', isLog: false };
  const { callee } = call;
  const [object] = callee.children;
  const method = callee.children.at(-1);
  if (callee.type !== 'MemberExpression' || object === undefined || method === undefined)
    return undefined;
  if (!LEVELS.has(file.module.textOf(method))) return undefined;
  const isNamed = LOGGER_NAME.test(file.module.textOf(object));
  const isLogger =
    isNamed ||
    resolver
      .meaningsOf({ file, node: object })
      .some((one) => one.kind === 'library' && LOGGER.test(one.path));
  return isLogger ? { ...output, sink: 'log', isLog: true } : undefined;
}

/** `raise ValueError(f"…")`. */
function outputOfRaise({ file, node }: Located): Output | undefined {
  const call = pythonCall(file.module, node.children[1]);
  if (call === undefined) return undefined;
  const shown = call.arguments.map(({ value }) => value);
  return {
    at: { file, node },
    sink: 'error',
    written: file.module.textOf(call.callee),
    shown,
    isLog: false,
  };
}

/** What a function behind a route returns. */
function outputOfReturn(resolver: Resolver, { file, node }: Located): Output | undefined {
  const around = functionAround(file.module, node);
  const owner = around && pythonFunction(file.module, around);
  const value = node.children[1];
  if (owner === undefined || value === undefined) return undefined;
  if (routeOf(resolver, file, owner) === undefined) return undefined;
  return {
    at: { file, node: value },
    sink: 'response',
    written: 'return',
    shown: [value],
    isLog: false,
  };
}

/** The place that a node is, where it shows something. */
export function outputAt(resolver: Resolver, located: Located): Output | undefined {
  switch (located.node.type) {
    case 'CallExpression':
      return outputOfCall(resolver, located);
    case 'RaiseStatement':
      return outputOfRaise(located);
    case 'ReturnStatement':
      return outputOfReturn(resolver, located);
    default:
      return undefined;
  }
}
