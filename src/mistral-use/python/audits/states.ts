import { functionAround, nodesInScope, pythonFunction } from '../../../syntax/python/functions.js';
import type { PythonNode } from '../../../syntax/python/module.js';
import type { AuditState } from '../../model.js';
import { fieldOf } from '../calls/fields.js';
import type { CallSite } from '../calls/call-site.js';
import type { Callers } from '../program/callers.js';
import type { Located } from '../program/file.js';
import type { Resolver } from '../program/resolver.js';
import { routeOf } from '../requests/handlers.js';
import { isAutomatic, isObserver, isRecorderName } from './audit-names.js';

/** Context managers that record what runs inside them. */
const RECORDING_CONTEXT =
  /audit|usage|llm_?call|track|timer|span|observ|trace|record|metric|generation/iu;

/** Tells what is recorded of each call. */
export class AuditStates {
  readonly #resolver: Resolver;
  readonly #callers: Callers;
  #isAutomatic: boolean | undefined;

  constructor(resolver: Resolver, callers: Callers) {
    this.#resolver = resolver;
    this.#callers = callers;
  }

  of(site: CallSite): AuditState {
    this.#isAutomatic ??= this.#recordsAll();
    if (this.#isAutomatic || hasCallbacks(site)) return 'both';
    const own = this.#around(site);
    return own === 'none' ? this.#byCallers(site) : own;
  }

  #recordsAll(): boolean {
    return this.#resolver.program.files.some((file) => {
      const { text } = file.module.content;
      if (/\.(?:success_callback|callbacks)\s{0,4}=/u.test(text) && text.includes('litellm'))
        return true;
      if (!/init\(|autolog\(|instrument/u.test(text)) return false;
      return file.module.nodes.some((node) => {
        const callee = node.type === 'CallExpression' ? node.children[0] : undefined;
        if (
          callee === undefined ||
          !/init$|autolog$|instrument\w*$/u.test(file.module.textOf(callee))
        ) {
          return false;
        }
        return this.#isLibrary({ file, node: callee }, isAutomatic);
      });
    });
  }

  #isLibrary(located: Located, test: (path: string) => boolean): boolean {
    return this.#resolver
      .meaningsOf(located)
      .some((one) => one.kind === 'library' && test(one.path));
  }

  /** What the function around a node records. */
  #around({ file, node }: Located): AuditState {
    const { module } = file;
    for (let outer = module.parentOf(node); outer; outer = module.parentOf(outer)) {
      if (outer.type === 'WithStatement' && this.#isRecording({ file, node: outer })) return 'both';
      if (outer.type === 'FunctionDefinition') break;
    }
    const around = functionAround(module, node);
    const owner = around && pythonFunction(module, around);
    if (owner === undefined) return 'none';
    for (const decorator of owner.decorators) {
      const name = decorator.path.join('.');
      const first = decorator.node.children.find(({ type }) => type === 'VariableName');
      const isKnown = first !== undefined && this.#isLibrary({ file, node: first }, isObserver);
      if (isKnown || isRecorderName(name)) return 'both';
    }
    return recordedIn(file.module.textOf, owner.body);
  }

  #isRecording({ file, node }: Located): boolean {
    return node.children.some((child) => {
      const callee = child.type === 'CallExpression' ? child.children[0] : undefined;
      if (callee === undefined) return false;
      return (
        RECORDING_CONTEXT.test(file.module.textOf(callee)) ||
        this.#isLibrary({ file, node: callee }, isObserver)
      );
    });
  }

  /** One function up: what is not known to be the end of the way may be recorded further up. */
  #byCallers({ file, node }: Located): AuditState {
    const around = functionAround(file.module, node);
    const owner = around && pythonFunction(file.module, around);
    if (owner === undefined || routeOf(this.#resolver, file, owner) !== undefined) return 'none';
    const calls = this.#callers.of({ file, owner });
    const states = calls.map((call): AuditState => {
      const state = this.#around(call);
      return state === 'none' && !this.#isEnd(call) ? 'unknown' : state;
    });
    const order: readonly AuditState[] = ['none', 'unknown', 'success-only', 'both'];
    return order.find((state) => states.includes(state)) ?? 'unknown';
  }

  #isEnd({ file, node }: Located): boolean {
    const around = functionAround(file.module, node);
    const owner = around && pythonFunction(file.module, around);
    return owner === undefined || routeOf(this.#resolver, file, owner) !== undefined;
  }
}

/** `config={"callbacks": […]}` of LangChain, and the same of its models. */
function hasCallbacks({ fields, settings }: CallSite): boolean {
  const config =
    fieldOf(fields, 'config', 'callbacks') ?? (settings && fieldOf(settings, 'callbacks'));
  return config !== undefined;
}

/** What a body records by a call, and whether that is reached when the call of the model fails. */
function recordedIn(
  textOf: (node: PythonNode) => string,
  body: PythonNode | undefined,
): AuditState {
  if (body === undefined) return 'none';
  const recorded = (node: PythonNode): boolean =>
    [node, ...nodesInScope(node)].some((one) => {
      const callee = one.type === 'CallExpression' ? one.children[0] : undefined;
      return callee !== undefined && isRecorderName(textOf(callee));
    });
  if (!recorded(body)) return 'none';
  const handlers = nodesInScope(body).flatMap((node) =>
    node.type === 'TryStatement' ? handlersOf(node) : [],
  );
  return handlers.some(recorded) ? 'both' : 'success-only';
}

/** The bodies behind `except` and `finally`. */
function handlersOf({ children }: PythonNode): readonly PythonNode[] {
  const first = children.findIndex(({ type }) => type === 'except' || type === 'finally');
  return first === -1 ? [] : children.slice(first).filter(({ type }) => type === 'Body');
}
