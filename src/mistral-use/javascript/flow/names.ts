import type { Identifier, Node } from '@babel/types';
import { isCall, isMember, methodCall, propertyName, unwrap } from '../../../syntax/expression.js';
import {
  declarationOf,
  isFunction,
  type AnyFunction,
  type Declaration,
} from '../program/declared.js';
import { nodesOf } from '../../../syntax/walk.js';
import { callAround, callersOf } from '../program/callers.js';
import { classAround } from '../program/receivers.js';
import { VISITING } from './passing.js';
import { parameterSource } from './sources.js';

import type { Follower } from './follower.js';
import type { Arrival, Frame, Trail } from './trail.js';

/** Methods that put elements into a list. */
const ADDING = new Set(['push', 'unshift']);

function pathOfElement(path: readonly string[]): readonly string[] {
  return path.slice(1);
}

/** Follows names back to what they are given. */
export class NameTracer {
  readonly #tracer: Follower;

  constructor(tracer: Follower) {
    this.#tracer = tracer;
  }

  ofName(trail: Trail, node: Identifier): readonly Arrival[] {
    const { file } = trail;
    const found = declarationOf(file.module, node);
    if (found === undefined || found.kind === 'import' || found.kind === 'caught') return [];
    const facts = [...trail.facts, ...this.#tracer.guards.of(file, found, trail.path)];
    const inner: Trail = { ...trail, facts, isRest: trail.isRest || found.isRest };
    const written = this.#written(inner, found);
    if (found.kind === 'parameter') return [...this.#ofParameter(inner, found), ...written];
    return [...this.#ofVariable(inner, found), ...written];
  }

  /** `this.field`: what the class puts into it. */
  ofOwnField(trail: Trail, node: Node): readonly Arrival[] {
    if (!isMember(node) || node.object.type !== 'ThisExpression') return [];
    const owner = classAround(trail.file, node);
    const name = propertyName(node);
    if (owner === undefined || name === undefined) return [];
    return nodesOf(trail.file.module.nodes, 'AssignmentExpression')
      .filter(({ left }) => isMember(left) && left.object.type === 'ThisExpression')
      .filter(({ left }) => propertyName(left) === name && classAround(trail.file, left) === owner)
      .flatMap(({ right }) => this.#tracer.follow(trail, right));
  }

  #ofVariable(trail: Trail, { kind, value, path }: Declaration): readonly Arrival[] {
    if (value === undefined || (kind !== 'variable' && kind !== 'iteration')) return [];
    const asked = [...path, ...trail.path];
    return this.#tracer.follow(trail, value, kind === 'iteration' ? ['*', ...asked] : asked);
  }

  /** What is put into a variable after it was made. */
  #written(trail: Trail, found: Declaration): readonly Arrival[] {
    const { module, bindings } = trail.file;
    return bindings.usesOf(found.name).flatMap((use) => {
      const parent = module.parentOf(use);
      if (parent === undefined || use === found.identifier) return [];
      if (declarationOf(module, use) !== found) return [];
      if (parent.type === 'AssignmentExpression' && parent.left === use) {
        return this.#tracer.follow(trail, parent.right);
      }
      return isMember(parent) && parent.object === use ? this.#intoPart(trail, parent) : [];
    });
  }

  /** `list.push(value)` and `payload.field = value`. */
  #intoPart(trail: Trail, member: Node): readonly Arrival[] {
    const around = trail.file.module.parentOf(member);
    const [first, ...rest] = trail.path;
    if (around?.type === 'AssignmentExpression' && around.left === member) {
      const isAsked = first === undefined || first === propertyName(member);
      return isAsked ? this.#tracer.follow(trail, around.right, rest) : [];
    }
    const added = around && isCall(around) ? methodCall(around) : undefined;
    if (added === undefined || !ADDING.has(added.method)) return [];
    return added.call.arguments.flatMap((node) =>
      node.type === 'SpreadElement'
        ? this.#tracer.follow(trail, node.argument)
        : this.#tracer.follow(trail, node, pathOfElement(trail.path)),
    );
  }

  #ofParameter(trail: Trail, found: Declaration): readonly Arrival[] {
    const { owner, position } = found;
    if (!isFunction(owner)) return [];
    const path = [...found.path, ...trail.path];
    const frame = trail.frames.get(owner);
    if (frame !== undefined) return this.#ofFrame(trail, frame, { position, path });
    const source = parameterSource(this.#tracer.program, trail, found);
    if (source !== undefined) return [source];
    const called = this.#ofCallback(trail, owner, { position, path });
    return called ?? this.#ofCallers({ ...trail, path }, owner, position);
  }

  #ofFrame(
    trail: Trail,
    frame: Frame,
    { position, path }: { readonly position: number; readonly path: readonly string[] },
  ): readonly Arrival[] {
    const value = frame.values[position];
    if (value === undefined) return [];
    return this.#tracer.follow(
      { ...trail, file: value.file, frames: frame.trail.frames },
      value.node,
      [...frame.prefix, ...path],
    );
  }

  /** `messages.forEach((m) => …)` and `request.json().then((body) => …)`; undefined for no callback of these. */
  #ofCallback(
    trail: Trail,
    owner: AnyFunction,
    { position, path }: { readonly position: number; readonly path: readonly string[] },
  ): readonly Arrival[] | undefined {
    const around = callAround(trail.file, owner);
    const found = around && methodCall(around.call);
    if (found === undefined) return undefined;
    const isElement = VISITING.has(found.method) && position === 0;
    const isReduced = found.method === 'reduce' && position === 1;
    if (isElement || isReduced) return this.#tracer.follow(trail, found.object, ['*', ...path]);
    if (found.method !== 'then' || position !== 0) return undefined;
    return this.#tracer.follow(trail, found.object, path);
  }

  #ofCallers(trail: Trail, owner: AnyFunction, position: number): readonly Arrival[] {
    if (trail.hops === 0) return [];
    const target = { file: trail.file, node: owner };
    return callersOf(this.#tracer.program, target).flatMap(({ file, call }) => {
      const argument = call.arguments[position];
      if (argument === undefined || argument.type === 'SpreadElement') return [];
      const hops = trail.hops - 1;
      return this.#tracer.follow({ ...trail, file, hops, frames: new Map() }, unwrap(argument));
    });
  }
}
