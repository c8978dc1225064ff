import { pythonDictionary, pythonItems } from '../../../syntax/python/collections.js';
import {
  pythonCall,
  pythonPath,
  pythonString,
  pythonSubscript,
} from '../../../syntax/python/expression.js';
import type { PythonNode } from '../../../syntax/python/module.js';
import type { PromptPart } from '../../model.js';
import { memberName } from '../program/attributes.js';
import { definitionsOf, unwrapped } from '../program/definitions.js';
import type { Located } from '../program/file.js';
import type { Resolver } from '../program/resolver.js';
import { readAt } from '../values/literals.js';
import { placeOfNode } from '../values/places.js';
import { formatParts, isText } from '../values/prefix.js';
import { contentAt, instructionsAt, type CallSite } from './call-site.js';
import { WHOLE } from '../../sensitive-names.js';
import type { Messages } from './message-parts.js';

const MAX_STEPS = 8;
/** How many expressions are looked at for the prompts of one call. */
const MAX_VISITS = 2000;
/** A prompt of more pieces is data. */
const MAX_PARTS = 200;
/** Calls that leave what they are given readable. */
const TRANSPARENT = new Set([
  'str',
  'repr',
  'json.dumps',
  'dedent',
  'textwrap.dedent',
  'inspect.cleandoc',
]);
const TRANSPARENT_METHODS = new Set([
  'strip',
  'get_secret_value',
  'lower',
  'upper',
  'lstrip',
  'rstrip',
]);

/** `user["email"]`, `os.environ["X"]`, `os.getenv("X")` as the names on the way. */
function pathOf({ file, node }: Located): readonly string[] | undefined {
  const { module } = file;
  const read = readAt({ file, node });
  if (read !== undefined) return ['os', 'environ', read.name];
  const plain = pythonPath(module, node);
  if (plain !== undefined) return plain;
  const subscript = pythonSubscript(node);
  const key = subscript && pythonString(module, subscript.index);
  const before = subscript && pathOf({ file, node: subscript.object });
  if (key !== undefined && before) return [...before, key];
  const call = pythonCall(module, node);
  const [argument] = call?.arguments ?? [];
  const isGet = call?.callee.type === 'MemberExpression' && memberName(file, call.callee) === 'get';
  const name = isGet ? pythonString(module, argument?.value) : undefined;
  const object = isGet ? call.callee.children[0] : undefined;
  const path = object && pathOf({ file, node: object });
  return path && name !== undefined ? [...path, name] : undefined;
}

/** What stands behind the `%` of a text: one value, a tuple, or a dictionary of them. */
function filledIn({ file, node }: Located): readonly PythonNode[] {
  const entries = pythonDictionary(file.module, node)?.entries;
  return pythonItems(node) ?? entries?.map(({ value }) => value) ?? [node];
}

/** Takes the texts of prompts apart. */
export class Prompts {
  readonly #resolver: Resolver;
  readonly #messages: Messages;
  #left = 0;

  constructor(resolver: Resolver, messages: Messages) {
    this.#resolver = resolver;
    this.#messages = messages;
  }

  of(site: CallSite): readonly PromptPart[] {
    this.#left = MAX_VISITS;
    if (
      site.operation !== 'chat' &&
      site.operation !== 'fim' &&
      site.operation !== 'conversation' &&
      site.operation !== 'agents'
    )
      return [];
    const content = contentAt(site);
    const parts = content ? this.#messages.partsOf(content).slice(0, MAX_PARTS) : [];
    const texts = parts.flatMap(({ kind, at }) => (kind === 'content' ? [at] : []));
    return [...texts, ...instructionsAt(site)].flatMap((at) => this.#partsOf(at, MAX_STEPS));
  }

  #partsOf(located: Located, steps: number): readonly PromptPart[] {
    this.#left -= 1;
    if (this.#left < 0) return [];
    const { file } = located;
    const node = unwrapped(located.node);
    const of = (child: PythonNode | undefined): readonly PromptPart[] =>
      child && steps > 0 ? this.#partsOf({ file, node: child }, steps - 1) : [];
    if (isText(node)) return this.#ofText({ file, node }, of);
    const [left, operator, right] = node.children;
    const sign = operator && file.module.textOf(operator);
    if (node.type === 'BinaryExpression') {
      if (sign === '%') return [left, ...filledIn({ file, node: right ?? node })].flatMap(of);
      return sign === '+' || sign === 'or' ? [...of(left), ...of(right)] : [];
    }
    if (node.type === 'ConditionalExpression') return [...of(left), ...of(node.children[4])];
    const path = pathOf({ file, node });
    if (path !== undefined) return this.#ofName({ file, node }, path, steps);
    return this.#written({ file, node }) ?? this.#readable({ file, node }).flatMap(of);
  }

  #ofText(
    { file, node }: Located,
    of: (node: PythonNode) => readonly PromptPart[],
  ): readonly PromptPart[] {
    const place = placeOfNode({ file, node });
    const parts = formatParts(file, node);
    return parts.flatMap((part): readonly PromptPart[] => {
      if (typeof part !== 'string') return of(part);
      return part === '' ? [] : [{ kind: 'text', text: part, place }];
    });
  }

  #ofName(at: Located, path: readonly string[], steps: number): readonly PromptPart[] {
    const place = placeOfNode(at);
    const variable: PromptPart = { kind: 'variable', path, place };
    if (steps <= 0 || path[1] === 'environ') return [variable];
    const definitions = definitionsOf(this.#resolver, at);
    const values = definitions.flatMap((one) => (one.kind === 'value' ? [one.at] : []));
    const parts = values.flatMap((value) => this.#partsOf(value, steps - 1));
    return parts.length > 0 ? parts : [variable];
  }

  /** `json.dumps(user)`: all of a record. */
  #written({ file, node }: Located): readonly PromptPart[] | undefined {
    const call = pythonCall(file.module, node);
    const [argument] = call?.arguments ?? [];
    if (call === undefined || argument === undefined) return undefined;
    if (file.module.textOf(call.callee) !== 'json.dumps') return undefined;
    const path = pathOf({ file, node: argument.value });
    const place = placeOfNode({ file, node });
    return path && [{ kind: 'variable', path: [WHOLE, ...path], place }];
  }

  /** What a call shows of what it is given. */
  #readable({ file, node }: Located): readonly PythonNode[] {
    const call = pythonCall(file.module, node);
    if (call === undefined) return [];
    const { callee } = call;
    const name = pythonPath(file.module, callee)?.join('.') ?? '';
    const values = call.arguments.map(({ value }) => value);
    if (TRANSPARENT.has(name)) return values.slice(0, 1);
    if (callee.type !== 'MemberExpression' || callee.children[0] === undefined) return [];
    const method = memberName(file, callee);
    if (method === 'format') return [callee.children[0], ...values];
    return TRANSPARENT_METHODS.has(method) ? [callee.children[0]] : [];
  }
}
