import { pythonDictionary, entryOf, pythonItems } from '../../../syntax/python/collections.js';
import { pythonString, pythonSubscript } from '../../../syntax/python/expression.js';
import type { PythonNode } from '../../../syntax/python/module.js';
import type { Value } from '../../model.js';
import { givenFor, type Callers } from '../program/callers.js';
import { definitionsOf, unwrapped, type Definition } from '../program/definitions.js';
import type { Located } from '../program/file.js';
import type { Resolver } from '../program/resolver.js';
import { environmentsOf } from './environments.js';
import { joined, type Choices } from './choices.js';
import {
  convertedBy,
  fieldDefault,
  numberAt,
  readAt,
  stringAt,
  type Literal,
  type Scalar,
} from './literals.js';
import { placeOfNode } from './places.js';

/** How many names are followed from one value. */
const MAX_STEPS = 6;
/** A value of more choices is configuration, and not written at the call. */
const MAX_CHOICES = 20;

/** Evaluates expressions to the literals that they can be. */
export class Evaluator {
  readonly #resolver: Resolver;
  readonly #callers: Callers;

  constructor(resolver: Resolver, callers: Callers) {
    this.#resolver = resolver;
    this.#callers = callers;
  }

  stringOf(located: Located | undefined): Value<string> {
    return located ? this.#valueOf(located, stringAt) : { kind: 'absent' };
  }

  numberOf(located: Located | undefined): Value<number> {
    return located ? this.#valueOf(located, numberAt) : { kind: 'absent' };
  }

  #valueOf<T extends Scalar>(located: Located, literal: Literal<T>): Value<T> {
    if (located.file.module.textOf(located.node) === 'None') return { kind: 'absent' };
    const choices = this.#choices(located, literal, MAX_STEPS);
    if (choices === undefined || choices.length === 0 || choices.length > MAX_CHOICES) {
      return { kind: 'unknown' };
    }
    return { kind: 'known', choices };
  }

  #choices<T extends Scalar>(at: Located, literal: Literal<T>, steps: number): Choices<T> {
    const located = { file: at.file, node: unwrapped(at.node) };
    const { file, node } = located;
    const value = literal(located);
    if (value !== undefined) {
      return [{ value, place: placeOfNode(located), environment: undefined }];
    }
    if (steps <= 0) return undefined;
    const of = (child: PythonNode | undefined): Choices<T> =>
      child && this.#choices({ file, node: child }, literal, steps - 1);
    const read = readAt(located);
    if (read !== undefined) return of(read.fallback);
    switch (node.type) {
      case 'ConditionalExpression':
        return this.#conditional(located, of);
      case 'BinaryExpression':
        return this.#alternative(located, of);
      case 'CallExpression':
        return of(convertedBy(located));
      case 'MemberExpression':
        return this.#ofSubscript(located, of) ?? this.#defined(located, literal, steps);
      case 'VariableName':
        return this.#defined(located, literal, steps);
      default:
        return undefined;
    }
  }

  #conditional<T extends Scalar>(
    { file, node }: Located,
    of: (child: PythonNode | undefined) => Choices<T>,
  ): Choices<T> {
    const [first, , test, , second] = node.children;
    const [yes, no] = environmentsOf(test ? file.module.textOf(test) : '');
    const one = of(first);
    const other = of(second);
    if (one === undefined || other === undefined) return undefined;
    return [
      ...one.map((choice) => ({ ...choice, environment: choice.environment ?? yes })),
      ...other.map((choice) => ({ ...choice, environment: choice.environment ?? no })),
    ];
  }

  /** `os.getenv("MODEL") or "small"`: a read without a default gives way. */
  #alternative<T extends Scalar>(
    { file, node }: Located,
    of: (child: PythonNode | undefined) => Choices<T>,
  ): Choices<T> {
    const [left, operator, right] = node.children;
    if (operator?.type !== 'or' || left === undefined) return undefined;
    const read = readAt({ file, node: left });
    const one = read !== undefined && read.fallback === right ? [] : of(left);
    const other = of(right);
    return one === undefined || other === undefined ? undefined : [...one, ...other];
  }

  /** `MODELS["small"]` and `MODELS[0]` of what is written out. */
  #ofSubscript<T extends Scalar>(
    { file, node }: Located,
    of: (child: PythonNode | undefined) => Choices<T>,
  ): Choices<T> {
    const subscript = pythonSubscript(node);
    if (subscript === undefined) return undefined;
    const [definition, ...others] = definitionsOf(this.#resolver, { file, node: subscript.object });
    if (others.length > 0 || definition?.kind !== 'value' || definition.at.file !== file) {
      return undefined;
    }
    const key = pythonString(file.module, subscript.index);
    const entries = pythonDictionary(file.module, definition.at.node);
    const index = numberAt({ file, node: subscript.index });
    const items = pythonItems(definition.at.node);
    return of(key === undefined ? items?.[index ?? -1] : entryOf(entries, key));
  }

  #defined<T extends Scalar>(located: Located, literal: Literal<T>, steps: number): Choices<T> {
    const found = definitionsOf(this.#resolver, located).map((definition) =>
      this.#ofDefinition(definition, literal, steps - 1),
    );
    return joined(found);
  }

  #ofDefinition<T extends Scalar>(
    definition: Definition,
    literal: Literal<T>,
    steps: number,
  ): Choices<T> {
    switch (definition.kind) {
      case 'value':
        return this.#choices(fieldDefault(definition.at), literal, steps);
      case 'item': {
        const list = this.#listAt(definition.of);
        return joined(
          (list ?? [undefined]).map((one) => one && this.#choices(one, literal, steps)),
        );
      }
      case 'parameter':
        return this.#ofParameter(definition, literal, steps);
      case 'unknown':
        return undefined;
    }
  }

  #listAt({ file, node }: Located): readonly Located[] | undefined {
    const items = pythonItems(node);
    if (items !== undefined) return items.map((item) => ({ file, node: item }));
    const [definition, ...others] = definitionsOf(this.#resolver, { file, node });
    if (definition?.kind !== 'value' || others.length > 0) return undefined;
    const { at } = definition;
    return pythonItems(at.node)?.map((item) => ({ file: at.file, node: item }));
  }

  /** What all callers give, where there are some; a default counts only where one of them leaves it. */
  #ofParameter<T extends Scalar>(
    target: Definition & { readonly kind: 'parameter' },
    literal: Literal<T>,
    steps: number,
  ): Choices<T> {
    const callers = this.#callers.of(target);
    if (callers.length === 0) return undefined;
    const { fallback } = target.owner.parameters[target.index] ?? {};
    return joined(
      callers.map((call) => {
        const given = givenFor(call, target);
        if (given === 'open') return undefined;
        const at = given
          ? { file: call.file, node: given }
          : fallback && { file: target.file, node: fallback };
        return at && this.#choices(at, literal, steps);
      }),
    );
  }
}
