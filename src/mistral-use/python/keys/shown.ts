import { pythonDictionary, pythonItems } from '../../../syntax/python/collections.js';
import { pythonCall } from '../../../syntax/python/expression.js';
import type { PythonNode } from '../../../syntax/python/module.js';
import type { KeyUse } from '../../model.js';
import { memberName } from '../program/attributes.js';
import { definitionsOf, unwrapped } from '../program/definitions.js';
import type { Located } from '../program/file.js';
import type { Resolver } from '../program/resolver.js';
import { formatParts, isText } from '../values/prefix.js';
import type { KeyValues } from './key-values.js';

export type Shown = KeyUse['shown'];

const MAX_STEPS = 6;
/** Calls that show what they are given. */
const SHOWING = new Set([
  ...['str', 'repr', 'json.dumps', 'dict', 'list', 'pformat', 'pprint.pformat', 'format', 'dumps'],
  ...['jsonify', 'JSONResponse', 'JsonResponse', 'HttpResponse', 'PlainTextResponse', 'Response'],
]);
const SHOWING_METHODS = new Set([
  'strip',
  'get_secret_value',
  'decode',
  'encode',
  'upper',
  'lower',
]);

/** A client whose inside holds the key. Linear: anchored. */
const CLIENT = /^(?:mistralai(?:\.\w+){0,4}\.Mistral\(\)|openai\.(?:Async)?OpenAI\(\))$/u;
const CLIENT_INSIDE =
  /^(?:mistralai(?:\.\w+){0,4}\.Mistral\(\)\.(?:sdk_configuration|__dict__)|openai\.(?:Async)?OpenAI\(\)\.(?:__dict__|api_key))$/u;
/** What libraries of requests remember of the headers, in the clear. */
const HEADERS =
  /^requests(?:\.\w+){0,2}(?:\(\))?(?:\.\w+\(\))?\.request\.headers$|^aiohttp\..{0,80}\.request_info(?:\.headers)?$/u;

/** Tells what of a key is readable in an expression that is printed. */
export class ShownKeys {
  readonly #resolver: Resolver;
  readonly #values: KeyValues;

  constructor(resolver: Resolver, values: KeyValues) {
    this.#resolver = resolver;
    this.#values = values;
  }

  in(located: Located, steps = MAX_STEPS): readonly Shown[] {
    if (steps === 0) return [];
    const { file } = located;
    const node = unwrapped(located.node);
    const held = this.#values.heldBy({ file, node });
    if (held !== undefined) return [held];
    const all = (nodes: readonly PythonNode[]): readonly Shown[] =>
      nodes.flatMap((child) => this.in({ file, node: child }, steps - 1));
    if (isText(node)) {
      return all(
        formatParts(file, node).flatMap((part) => (typeof part === 'string' ? [] : [part])),
      );
    }
    switch (node.type) {
      case 'BinaryExpression':
        return this.#ofOperator(node, all);
      case 'ConditionalExpression':
        return all([0, 4].flatMap((index) => node.children[index] ?? []));
      case 'CallExpression':
        return this.#ofCall({ file, node }, all);
      case 'VariableName':
        return this.#ofName({ file, node }, steps);
      case 'MemberExpression':
        return this.#inside({ file, node });
      default:
        return all([
          ...(pythonDictionary(file.module, node)?.entries.map(({ value }) => value) ?? []),
          ...(pythonItems(node) ?? []),
        ]);
    }
  }

  /** `a + b`, `"%s" % a`, `a or b`; a comparison shows neither side. */
  #ofOperator(
    node: PythonNode,
    all: (nodes: readonly PythonNode[]) => readonly Shown[],
  ): readonly Shown[] {
    const [left, operator, right] = node.children;
    const isShown = operator?.type === 'ArithOp' || operator?.type === 'or';
    return isShown ? all([left, right].flatMap((side) => side ?? [])) : [];
  }

  #ofCall(
    { file, node }: Located,
    all: (nodes: readonly PythonNode[]) => readonly Shown[],
  ): readonly Shown[] {
    const call = pythonCall(file.module, node);
    if (call === undefined) return [];
    const { callee } = call;
    const name = file.module.textOf(callee);
    const values = call.arguments.map(({ value }) => value);
    if (name === 'vars' && values[0]) {
      const meanings = this.#resolver.meaningsOf({ file, node: values[0] });
      return meanings.some((one) => one.kind === 'library' && CLIENT.test(one.path))
        ? ['client']
        : [];
    }
    if (SHOWING.has(name)) return all(values);
    if (callee.type !== 'MemberExpression' || callee.children[0] === undefined) return [];
    const method = memberName(file, callee);
    if (method === 'format' || method === 'join') return all([callee.children[0], ...values]);
    return SHOWING_METHODS.has(method) ? all([callee.children[0]]) : [];
  }

  #ofName(at: Located, steps: number): readonly Shown[] {
    return definitionsOf(this.#resolver, at).flatMap((definition) => {
      if (definition.kind !== 'value') return [];
      const { type } = unwrapped(definition.at.node);
      // What a call makes of a key may hide it: only what is written out is followed.
      const isPlain = isText({ ...definition.at.node, type }) || PLAIN.has(type);
      return isPlain ? this.in(definition.at, steps - 1) : [];
    });
  }

  #inside(at: Located): readonly Shown[] {
    for (const meaning of this.#resolver.meaningsOf(at)) {
      if (meaning.kind !== 'library') continue;
      if (CLIENT_INSIDE.test(meaning.path)) return ['client'];
      if (HEADERS.test(meaning.path)) return ['http-error'];
    }
    return [];
  }
}

const PLAIN = new Set([
  'DictionaryExpression',
  'BinaryExpression',
  'MemberExpression',
  'VariableName',
]);
