import {
  pythonComprehension,
  pythonDictionary,
  pythonItems,
} from '../../../syntax/python/collections.js';
import { pythonCall } from '../../../syntax/python/expression.js';
import { pythonFunction, returnedBy } from '../../../syntax/python/functions.js';
import type { PythonNode } from '../../../syntax/python/module.js';
import type { RequestCheck } from '../../model.js';
import { memberName } from '../program/attributes.js';
import { givenFor } from '../program/callers.js';
import { definitionsOf, unwrapped, type Definition } from '../program/definitions.js';
import type { Located } from '../program/file.js';
import type { Resolver } from '../program/resolver.js';
import { formatParts, isText } from '../values/prefix.js';
import { checkAround, strongest } from './guards.js';
import { calleeName, type Handlers } from './handlers.js';
import { isPydanticModel, type PydanticModels } from './pydantic-models.js';
import { requestRead } from './request-objects.js';
import {
  comprehendedBy,
  PARSING,
  parts,
  PARTS,
  PASSING,
  startOfWay,
  VALIDATING,
  type Trace,
  type Way,
} from './trace-forms.js';

/** Follows values back to the requests that they come from. */
export class Tracer {
  readonly #resolver: Resolver;
  readonly #handlers: Handlers;
  readonly #models: PydanticModels;

  constructor(resolver: Resolver, handlers: Handlers, models: PydanticModels) {
    this.#resolver = resolver;
    this.#handlers = handlers;
    this.#models = models;
  }

  trace(located: Located, way = startOfWay()): readonly Trace[] {
    if (way.steps === 0 || way.budget.left === 0) return [];
    way.budget.left -= 1;
    const at = { file: located.file, node: unwrapped(located.node) };
    // A name is followed to where the request is read.
    const isName = at.node.type === 'VariableName';
    const source = isName ? undefined : requestRead(this.#resolver, at);
    if (source !== undefined) return [{ source, isWhole: true, check: checkAround(at), at }];
    const next = { ...way, steps: way.steps - 1 };
    const { file, node } = at;
    const all = (nodes: readonly PythonNode[]): readonly Trace[] =>
      nodes.flatMap((child) => this.trace({ file, node: child }, next));
    switch (node.type) {
      case 'VariableName':
        return this.#ofName(at, next);
      case 'MemberExpression':
        return this.#ofMember(at, next);
      case 'CallExpression':
        return this.#ofCall(at, next);
      case 'ConditionalExpression':
        return all([0, 4].flatMap((index) => node.children[index] ?? []));
      case 'BinaryExpression':
        return this.#ofOperator(at, all);
      default:
        return this.#ofLiteral(at, all);
    }
  }

  /** A field of a model is as loose as it is declared, whatever its neighbours are. */
  #ofMember(at: Located, way: Way): readonly Trace[] {
    const { file, node } = at;
    const [object] = node.children;
    if (object === undefined) return [];
    const traces = parts(this.trace({ file, node: object }, way), checkAround(at));
    if (!traces.some(({ check }) => check.kind === 'schema')) return traces;
    const narrowed = this.#resolver.meaningsOf({ file, node: object }).flatMap((meaning) => {
      const isModel = meaning.kind === 'instance' && isPydanticModel(this.#resolver, meaning);
      return isModel ? [this.#models.checkBy(meaning, memberName(file, node))] : [];
    })[0];
    if (narrowed === undefined) return traces;
    return traces.map((one) => (one.check.kind === 'schema' ? { ...one, check: narrowed } : one));
  }

  #ofLiteral(
    { file, node }: Located,
    all: (nodes: readonly PythonNode[]) => readonly Trace[],
  ): readonly Trace[] {
    if (isText(node)) {
      return parts(
        all(formatParts(file, node).flatMap((part) => (typeof part === 'string' ? [] : [part]))),
      );
    }
    const dictionary = pythonDictionary(file.module, node);
    if (dictionary !== undefined) {
      const values = dictionary.entries.map(({ value }) => value);
      return [...all(dictionary.spreads), ...parts(all(values))];
    }
    const comprehension = pythonComprehension(node);
    if (comprehension !== undefined) return parts(all([comprehension.element]));
    return parts(all(pythonItems(node) ?? []));
  }

  #ofOperator(
    { node }: Located,
    all: (nodes: readonly PythonNode[]) => readonly Trace[],
  ): readonly Trace[] {
    const [left, operator, right] = node.children;
    const sides = [left, right].flatMap((side) => side ?? []);
    if (operator?.type === 'or') return all(sides);
    return operator?.type === 'ArithOp' ? parts(all(sides)) : [];
  }

  #ofName(at: Located, way: Way): readonly Trace[] {
    const iterable = comprehendedBy(at);
    if (iterable !== undefined) return parts(this.trace(iterable, way));
    const found = definitionsOf(this.#resolver, at).flatMap((definition) =>
      this.#ofDefinition(definition, way),
    );
    const check = checkAround(at);
    return found.map((one) => ({ ...one, check: strongest(one.check, check) }));
  }

  #ofDefinition(definition: Definition, way: Way): readonly Trace[] {
    switch (definition.kind) {
      case 'value':
        return this.trace(definition.at, way);
      case 'item':
        return parts(this.trace(definition.of, way));
      case 'parameter':
        return this.#ofParameter(definition, way);
      case 'unknown':
        return [];
    }
  }

  #ofParameter(target: Definition & { readonly kind: 'parameter' }, way: Way): readonly Trace[] {
    const { file, owner, index } = target;
    const parameter = owner.parameters[index];
    if (parameter === undefined) return [];
    const handed = this.#handlers.handedTo(file, owner, parameter);
    if (handed !== undefined) return [handed];
    const { entered } = way;
    const calls = entered ? [entered] : way.hops > 0 ? this.#resolver.callers.of(target) : [];
    const next: Way = { ...way, entered: undefined, hops: entered ? way.hops : way.hops - 1 };
    return calls.flatMap((call) => {
      const given = givenFor(call, target);
      if (given === undefined || given === 'open') return [];
      return this.trace({ file: call.file, node: given }, next);
    });
  }

  #ofCall(at: Located, way: Way): readonly Trace[] {
    const { file, node } = at;
    const call = pythonCall(file.module, node);
    const name = calleeName(at);
    if (call === undefined || name === undefined) return [];
    const given = [...call.arguments.map(({ value }) => value), ...call.spreads];
    const argued = (): readonly Trace[] =>
      given.flatMap((value) => this.trace({ file, node: value }, way));
    if (PASSING.has(file.module.textOf(call.callee))) return argued();
    const checked = this.#checkBy(at, call.callee, name);
    if (checked !== undefined)
      return argued().map((one) => ({ ...one, check: strongest(one.check, checked) }));
    const meanings = this.#resolver.meaningsOf({ file, node: call.callee });
    const entered = meanings.flatMap((one) => (one.kind === 'function' ? [one] : []));
    if (entered.length > 0) return entered.flatMap((one) => this.#ofResult(one, at, way));
    const [object] = call.callee.children;
    if (call.callee.type !== 'MemberExpression' || object === undefined || !PARTS.has(name))
      return [];
    const own = parts(this.trace({ file, node: object }, way), checkAround(at));
    return name === 'format' || name === 'join' ? [...own, ...parts(argued())] : own;
  }

  /** What a function of the repository makes of its arguments. */
  #ofResult(callee: Located, call: Located, way: Way): readonly Trace[] {
    const owner = pythonFunction(callee.file.module, callee.node);
    if (owner === undefined || way.hops === 0) return [];
    const next: Way = { ...way, hops: way.hops - 1, entered: call };
    return returnedBy(owner).flatMap((node) => this.trace({ ...callee, node }, next));
  }

  /** The check that a call is: a model is made, or a validator runs. */
  #checkBy(at: Located, callee: PythonNode, name: string): RequestCheck | undefined {
    const { file } = at;
    const object = PARSING.has(name) ? callee.children[0] : callee;
    for (const meaning of object ? this.#resolver.meaningsOf({ file, node: object }) : []) {
      if (meaning.kind === 'class' && isPydanticModel(this.#resolver, meaning)) {
        return this.#models.checkBy(meaning);
      }
    }
    const isMethod = callee.type === 'MemberExpression' && memberName(file, callee) === name;
    return isMethod && VALIDATING.has(name) ? { kind: 'unknown' } : undefined;
  }
}
