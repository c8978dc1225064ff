import {
  entryOf,
  isSpreadItem,
  pythonComprehension,
  pythonDictionary,
  pythonItems,
} from '../../../syntax/python/collections.js';
import {
  pythonArgument,
  pythonCall,
  pythonPath,
  pythonString,
} from '../../../syntax/python/expression.js';
import { pythonFunction, returnedBy } from '../../../syntax/python/functions.js';
import type { PythonNode } from '../../../syntax/python/module.js';
import { givenFor } from '../program/callers.js';
import { definitionsOf, unwrapped, type Definition } from '../program/definitions.js';
import type { Located } from '../program/file.js';
import type { Resolver } from '../program/resolver.js';
import { isText } from '../values/prefix.js';
import { additionsTo } from './additions.js';
import { isOpaque, type MessagePart } from './message-part.js';
import { sameList } from './same-list.js';

const MAX_STEPS = 5;
/** How many expressions are looked at for one: callers of callers and what each adds are many. */
const MAX_VISITS = 1000;

/** Constructors of messages whose first argument is the text. */
const TEXT_FIRST = /(?:Human|System|AI|User|Assistant|Tool)Message$/u;
/** Constructors of messages in general. Linear: anchored at the end. */
const MESSAGE = /Message(?:Content|Dict)?$/u;

/** Takes what a call sends apart, over the names and the `append`s of one function. */
export class Messages {
  readonly #resolver: Resolver;
  #depth = 0;
  #left = 0;

  constructor(resolver: Resolver) {
    this.#resolver = resolver;
  }

  partsOf(located: Located, steps = MAX_STEPS): readonly MessagePart[] {
    if (this.#depth === 0) this.#left = MAX_VISITS;
    this.#left -= 1;
    if (this.#left < 0) return [];
    this.#depth += 1;
    const parts = this.#take(located, steps);
    this.#depth -= 1;
    return parts;
  }

  #take(located: Located, steps: number): readonly MessagePart[] {
    const at = { file: located.file, node: unwrapped(located.node) };
    const { node } = at;
    if (isText(node)) return [{ kind: 'content', at }];
    const items = pythonItems(node);
    if (items !== undefined)
      return items.flatMap((item) => this.#ofItem({ ...at, node: item }, steps));
    const comprehension = pythonComprehension(node);
    if (comprehension) return this.#ofItem({ ...at, node: comprehension.element }, steps);
    const [left, sign, right] = node.children;
    const isSum = node.type === 'BinaryExpression' && sign && at.file.module.textOf(sign) === '+';
    if (isSum && left && right) {
      return [left, right].flatMap((side) => this.partsOf({ ...at, node: side }, steps));
    }
    const list = sameList(at);
    if (list !== undefined) return this.partsOf(list, steps);
    const whole: readonly MessagePart[] = [{ kind: 'messages', at }];
    if (steps === 0) return whole;
    if (node.type === 'CallExpression') return this.#ofResult(at, steps) ?? whole;
    const isNamed = node.type === 'VariableName' || node.type === 'MemberExpression';
    return isNamed ? this.#ofName(at, steps) : whole;
  }

  /** What a function of the repository returns. */
  #ofResult({ file, node }: Located, steps: number): readonly MessagePart[] | undefined {
    const callee = pythonCall(file.module, node)?.callee;
    const meanings = callee ? this.#resolver.meaningsOf({ file, node: callee }) : [];
    const parts = meanings.flatMap((meaning): readonly MessagePart[] => {
      if (meaning.kind !== 'function') return [];
      const owner = pythonFunction(meaning.file.module, meaning.node);
      const returned = owner === undefined ? [] : returnedBy(owner);
      return returned.flatMap((value) =>
        this.partsOf({ file: meaning.file, node: value }, steps - 1),
      );
    });
    return parts.length === 0 ? undefined : parts;
  }

  #ofName(at: Located, steps: number): readonly MessagePart[] {
    const definitions = definitionsOf(this.#resolver, at);
    const whole: MessagePart = { kind: 'messages', at };
    const parts = definitions.map((definition): readonly MessagePart[] => {
      if (definition.kind === 'value') {
        const inside = this.partsOf(definition.at, steps - 1);
        // Where it is not taken apart the name says more: it may be checked by it.
        return isOpaque(inside, definition.at) ? [whole] : inside;
      }
      if (definition.kind === 'parameter') return this.#given(definition, steps) ?? [whole];
      return [whole];
    });
    const taken = parts.flat();
    const isWhole = taken.every((part) => part === whole);
    return [...(isWhole ? [whole] : taken), ...this.#addedTo(at, steps)];
  }

  /** What the callers of a function give it; undefined where one of them is not seen. */
  #given(
    target: Definition & { readonly kind: 'parameter' },
    steps: number,
  ): readonly MessagePart[] | undefined {
    const calls = this.#resolver.callers
      .of(target)
      .filter(({ file }) => file.surveyed.kind === 'python');
    const given = calls.map((call) => {
      const node = givenFor(call, target);
      if (node === undefined || node === 'open') return undefined;
      return this.partsOf({ file: call.file, node }, steps - 1).map((part) => ({
        ...part,
        via: part.via ?? call.node,
      }));
    });
    const isOpen = given.length === 0 || given.includes(undefined);
    return isOpen ? undefined : given.flatMap((parts) => parts ?? []);
  }

  /** `messages.append(…)`, `messages.extend(…)`, `messages += …` before the use. */
  #addedTo(at: Located, steps: number): readonly MessagePart[] {
    const { file } = at;
    return additionsTo(at).flatMap(({ kind, node }): readonly MessagePart[] => {
      const given = pythonCall(file.module, node)?.arguments.at(-1)?.value;
      const value = kind === '+=' ? node.children[2] : given;
      if (value === undefined || kind === '[]' || kind === 'update') return [];
      if (kind === 'append' || kind === 'insert')
        return this.#ofItem({ file, node: value }, steps - 1);
      return this.partsOf({ file, node: value }, steps - 1);
    });
  }

  #ofItem(located: Located, steps: number): readonly MessagePart[] {
    const at = { file: located.file, node: unwrapped(located.node) };
    const { file, node } = at;
    if (isSpreadItem(file.module, located.node)) return this.partsOf(at, steps);
    const dictionary = pythonDictionary(file.module, node);
    if (dictionary !== undefined) {
      const spread = dictionary.spreads.map((one): MessagePart => ({
        kind: 'messages',
        at: { file, node: one },
      }));
      const [role, content] = [entryOf(dictionary, 'role'), entryOf(dictionary, 'content')];
      return [...spread, ...this.#message(at, role, content)];
    }
    const call = pythonCall(file.module, node);
    const name = call && pythonPath(file.module, call.callee)?.at(-1);
    if (call !== undefined && name !== undefined && MESSAGE.test(name)) {
      const content = pythonArgument(call, 'content', TEXT_FIRST.test(name) ? 0 : undefined);
      const isSystem = name.startsWith('System');
      const system: readonly MessagePart[] = isSystem ? [{ kind: 'system', at }] : [];
      return [...system, ...this.#message(at, pythonArgument(call, 'role'), content)];
    }
    const pair = node.type === 'TupleExpression' ? pythonItems(node) : undefined;
    if (pair?.length === 2) return this.#message(at, pair[0], pair[1]);
    if (isText(node)) return [{ kind: 'content', at }];
    if (node.type === 'VariableName' && steps > 0) {
      const definitions = definitionsOf(this.#resolver, at);
      const values = definitions.flatMap((one) => (one.kind === 'value' ? [one.at] : []));
      if (values.length > 0 && values.length === definitions.length) {
        return values.flatMap((value) => this.#ofItem(value, steps - 1));
      }
    }
    return [{ kind: 'messages', at }];
  }

  #message(
    { file }: Located,
    role: PythonNode | undefined,
    content: PythonNode | undefined,
  ): readonly MessagePart[] {
    const at = (node: PythonNode): Located => ({ file, node });
    const parts = content === undefined ? [] : (pythonItems(content) ?? [content]);
    return [
      ...this.#role(at, role),
      ...parts.map((part): MessagePart => {
        const text = entryOf(pythonDictionary(file.module, part), 'text');
        return { kind: 'content', at: at(text ?? part) };
      }),
    ];
  }

  #role(at: (node: PythonNode) => Located, role: PythonNode | undefined): readonly MessagePart[] {
    if (role === undefined) return [];
    const text = pythonString(at(role).file.module, role);
    if (text === undefined) return [{ kind: 'role', at: at(role) }];
    return text === 'system' ? [{ kind: 'system', at: at(role) }] : [];
  }
}
