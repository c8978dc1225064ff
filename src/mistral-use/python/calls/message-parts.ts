import {
  entryOf,
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
import type { PythonNode } from '../../../syntax/python/module.js';
import { definitionsOf, unwrapped } from '../program/definitions.js';
import type { Located } from '../program/file.js';
import type { Resolver } from '../program/resolver.js';
import { isText } from '../values/prefix.js';
import { additionsTo } from './additions.js';

/**
 * A piece of what a call sends: text of a message, a role that is not written out, a message or a list that
 * is not taken apart, or the fact that a message is the server's own as `system`.
 */
export interface MessagePart {
  readonly kind: 'content' | 'role' | 'messages' | 'system';
  readonly at: Located;
}

const MAX_STEPS = 5;

/** Constructors of messages whose first argument is the text. */
const TEXT_FIRST = /(?:Human|System|AI|User|Assistant|Tool)Message$/u;
/** Constructors of messages in general. Linear: anchored at the end. */
const MESSAGE = /Message(?:Content|Dict)?$/u;

/** Takes what a call sends apart, over the names and the `append`s of one function. */
export class Messages {
  readonly #resolver: Resolver;

  constructor(resolver: Resolver) {
    this.#resolver = resolver;
  }

  partsOf(located: Located, steps = MAX_STEPS): readonly MessagePart[] {
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
    const whole: MessagePart = { kind: 'messages', at };
    return node.type === 'VariableName' && steps > 0 ? this.#ofName(at, steps) : [whole];
  }

  #ofName(at: Located, steps: number): readonly MessagePart[] {
    const defined = definitionsOf(this.#resolver, at).flatMap((definition) =>
      definition.kind === 'value' ? [definition.at] : [],
    );
    const isComplete = defined.length === definitionsOf(this.#resolver, at).length;
    const parts = defined.map((one) => ({ one, taken: this.partsOf(one, steps - 1) }));
    const added = this.#addedTo(at, steps);
    const whole: MessagePart = { kind: 'messages', at };
    // Where no value is taken apart, the name says more than they do: it may be checked by it.
    const isOpaque = parts.every(
      ({ one, taken: [part, ...more] }) =>
        part?.kind === 'messages' && part.at.node === unwrapped(one.node) && more.length === 0,
    );
    if (isOpaque) return [whole, ...added];
    return [...(isComplete ? [] : [whole]), ...parts.flatMap(({ taken }) => taken), ...added];
  }

  /** `messages.append(…)`, `messages.extend(…)`, `messages += …` before the use. */
  #addedTo(at: Located, steps: number): readonly MessagePart[] {
    const { file } = at;
    return additionsTo(at).flatMap(({ kind, node }): readonly MessagePart[] => {
      if (node.start > at.node.start) return [];
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
