import type { Node } from '@babel/types';
import type { SourceFile } from '../../../env-schema/source/source-file.js';
import {
  isCall,
  isMember,
  memberPath,
  methodCall,
  numberValue,
  propertyName,
  stringValue,
  unwrap,
  type Call,
} from '../../../syntax/expression.js';
import { returnsOf } from '../program/callers.js';
import type { NodeOf } from '../../../syntax/walk.js';
import { isFunction } from '../../../syntax/functions.js';
import type { LocatedFunction, Program } from '../program/program.js';
import { GuardReader, isCheckingName } from './guards.js';
import { NameTracer } from './names.js';
import { MAPPING, MESSAGE_CLASS, passedBy, withoutBounds } from './passing.js';
import { schemaCall } from './schema-calls.js';
import { sourceAt } from './sources.js';
import { branchesOf, textPartsOf } from './operators.js';
import type { Arrival, Fact, Frame, Trail } from './trail.js';

/** How many expressions are looked at on the way back from one. */
const MAX_STEPS = 600;

/** Follows values back to the requests that they come from. What cannot be followed is no arrival. */
export class Tracer {
  readonly program: Program;
  readonly guards: GuardReader;
  readonly #names: NameTracer;
  #steps = 0;
  readonly #open = new Set<string>();

  constructor(program: Program) {
    this.program = program;
    this.guards = new GuardReader(program);
    this.#names = new NameTracer(this);
  }

  /** Every request that a value is made of. */
  arrivals(trail: Trail): readonly Arrival[] {
    this.#steps = 0;
    this.#open.clear();
    return this.visit(trail);
  }

  /** One step back; for the tracers of parts. */
  visit(trail: Trail): readonly Arrival[] {
    this.#steps += 1;
    const node = unwrap(trail.node);
    const at = `${trail.file.module.path}:${String(node.start)}:${String(node.end)}:${trail.path.join('.')}`;
    if (this.#steps > MAX_STEPS || this.#open.has(at)) return [];
    this.#open.add(at);
    try {
      return this.#step({ ...trail, node });
    } finally {
      this.#open.delete(at);
    }
  }

  /** The same value from another expression, which is then what is read. */
  follow(trail: Trail, node: Node, path = trail.path): readonly Arrival[] {
    return this.visit({ ...trail, node, path, read: node });
  }

  #step(trail: Trail): readonly Arrival[] {
    const source = sourceAt(this.program, trail);
    if (source !== undefined) return [source];
    const { node } = trail;
    if (node.type === 'Identifier') return this.#names.ofName(trail, node);
    if (isMember(node)) return this.#ofMember(trail, node);
    if (isCall(node)) return this.#ofCall(trail, node);
    if (node.type === 'NewExpression') {
      const name = memberPath(node.callee)?.at(-1) ?? '';
      if (!MESSAGE_CLASS.test(name)) return [];
      return this.#ofParts({ ...trail, path: [] }, node.arguments);
    }
    if (node.type === 'ObjectExpression') return this.#ofObject(trail, node.properties);
    if (node.type === 'ArrayExpression') return this.#ofArray(trail, node.elements);
    const branches = branchesOf(node);
    if (branches === undefined) return this.#ofParts(trail, textPartsOf(node));
    return branches.flatMap((one) => this.visit({ ...trail, node: one }));
  }

  /** What becomes part of a text: of all of it only. */
  #ofParts(trail: Trail, parts: readonly Node[]): readonly Arrival[] {
    if (trail.path.some((name) => name !== '*')) return [];
    return parts.flatMap((node) => this.visit({ ...trail, node, path: [], read: node }));
  }

  #ofMember(
    trail: Trail,
    node: NodeOf<'MemberExpression' | 'OptionalMemberExpression'>,
  ): readonly Arrival[] {
    const name = propertyName(node);
    if (name === 'length' || name === 'size') return [];
    const isElement = node.computed && name === undefined;
    // `MODELS[body.model]` is a value of the server's; `messages[0]` is not.
    const index = isElement ? unwrap(node.property) : undefined;
    const isIndexed =
      numberValue(index) !== undefined || (index?.type === 'Identifier' && index.name.length === 1);
    if (isElement && !isIndexed) return [];
    const assigned = this.#names.ofOwnField(trail, node);
    const path = [name ?? '*', ...trail.path];
    return [...assigned, ...this.visit({ ...trail, node: node.object, path })];
  }

  #ofObject(trail: Trail, properties: readonly Node[]): readonly Arrival[] {
    const [name, ...rest] = trail.path;
    return properties.flatMap((property) => {
      if (property.type === 'SpreadElement') return this.follow(trail, property.argument);
      if (property.type !== 'ObjectProperty') return [];
      if (name === undefined) return this.follow(trail, property.value, []);
      return propertyName(property) === name ? this.follow(trail, property.value, rest) : [];
    });
  }

  #ofArray(trail: Trail, elements: readonly (Node | null)[]): readonly Arrival[] {
    const [name, ...rest] = trail.path;
    const isIndex = name !== undefined && name !== '*';
    const asked = isIndex ? [elements[Number(name)]] : elements;
    return asked.flatMap((element) => {
      if (!element) return [];
      if (element.type === 'SpreadElement') return this.follow(trail, element.argument);
      return this.follow(trail, element, rest);
    });
  }

  #ofCall(trail: Trail, call: Call): readonly Arrival[] {
    const { file, path } = trail;
    const checked = schemaCall(this.program, file, call);
    if (checked !== undefined) {
      const isInside = checked.property.includes(path[0] ?? '');
      const inner = isInside ? path.slice(1) : path;
      const { schema, value } = checked;
      const fact: Fact = { kind: 'schema', schema, at: { file, node: call }, path: inner };
      return this.follow({ ...trail, facts: [...trail.facts, fact] }, value, inner);
    }
    const passed = passedBy(call, file.module.content.text);
    if (passed !== undefined) {
      const isOfList = path.includes('*');
      const facts = [...trail.facts, ...(isOfList ? withoutBounds(passed.facts) : passed.facts)];
      return passed.nodes.flatMap((node) =>
        this.visit({ ...trail, node, facts, path: [...passed.prefix, ...path] }),
      );
    }
    const found = methodCall(call);
    if (found !== undefined && MAPPING.has(found.method)) return this.#ofMapping(trail, found);
    if (found?.method === 'get' || found?.method === 'getAll') {
      const field = stringValue(call.arguments[0]);
      if (field === undefined) return [];
      return this.visit({ ...trail, node: found.object, path: [field, ...path] });
    }
    return this.#ofFunction(trail, call);
  }

  /** `messages.map((m) => ({ … }))`: what the function returns, of an element. */
  #ofMapping(
    trail: Trail,
    { object, call }: { readonly object: Node; readonly call: Call },
  ): readonly Arrival[] {
    const [callback] = call.arguments;
    const [, ...path] = trail.path;
    const inner = callback && this.#functionAt(trail.file, callback);
    if (inner === undefined) return [];
    const values = [{ file: trail.file, node: object }];
    const frame: Frame = { trail, values, prefix: ['*'] };
    return this.#ofReturns({ ...trail, path }, inner, frame);
  }

  /** The function that an expression is or names. */
  #functionAt(file: SourceFile, node: Node): LocatedFunction | undefined {
    const inner = unwrap(node);
    return isFunction(inner) ? { file, node: inner } : this.program.functionOf(file, inner);
  }

  /** What a function of the repository makes of what it is given. */
  #ofFunction(trail: Trail, call: Call): readonly Arrival[] {
    const { file } = trail;
    const callee = unwrap(call.callee);
    const found = this.#functionAt(file, callee);
    if (found === undefined || trail.hops === 0) return [];
    const name = memberPath(callee)?.at(-1) ?? '';
    const facts: readonly Fact[] = isCheckingName(name) ? [{ kind: 'unknown' }] : [];
    const values = call.arguments.map((node) => ({ file, node }));
    const frame: Frame = { trail, values, prefix: [] };
    const inner = { ...trail, hops: trail.hops - 1, facts: [...trail.facts, ...facts] };
    return this.#ofReturns(inner, found, frame);
  }

  #ofReturns(trail: Trail, found: LocatedFunction, frame: Frame): readonly Arrival[] {
    const frames = new Map([...trail.frames, [found.node, frame]]);
    return returnsOf(found).flatMap((node) =>
      this.follow({ ...trail, file: found.file, frames }, node),
    );
  }
}
