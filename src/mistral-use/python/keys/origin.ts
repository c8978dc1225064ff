import { isMistralKeyName } from '../../../env-schema/mistral-key-names.js';
import { namesOf } from '../../../env-schema/pydantic/fields.js';
import { pythonClasses, settingsOf } from '../../../env-schema/pydantic/settings-classes.js';
import { pythonCall, pythonString } from '../../../syntax/python/expression.js';
import { isKeyShaped } from '../../key-shape.js';
import type { KeyOrigin } from '../../model.js';
import { memberName } from '../program/attributes.js';
import { definitionsOf, unwrapped } from '../program/definitions.js';
import type { Located } from '../program/file.js';
import type { Resolver } from '../program/resolver.js';
import { readAt } from '../values/literals.js';
import { placeOfNode } from '../values/places.js';
import { formatParts, isText } from '../values/prefix.js';

const UNKNOWN: KeyOrigin = { kind: 'unknown' };
const MAX_STEPS = 6;

/** What a person types in. Linear: anchored alternatives. */
const TYPED =
  /^(?:input|getpass(?:\.getpass)?|streamlit(?:\.\w+){0,3}\.text_input)\(\)$|^streamlit\.session_state\b/u;
/** Clients of secret managers, and what hosts of notebooks and apps call their own. */
const MANAGER =
  /^(?:boto3|google\.cloud\.secretmanager|azure\.keyvault|hvac|infisical|doppler|onepassword|keyring|modal\.Secret|streamlit\.secrets|google\.colab\.userdata|kaggle_secrets)\b/u;
/** Functions of the repository that hand out secrets; `get_secret_value` only unwraps one. Linear: no repetition. */
const HANDS_OUT = /(?:get|fetch|read|load)_?secret(?!_value)/iu;

/** Methods that leave a key what it is. */
const PLAIN_METHODS = new Set([
  'strip',
  'get_secret_value',
  'encode',
  'decode',
  'rstrip',
  'lstrip',
]);
const WRAPPERS = new Set(['SecretStr', 'str']);

/** The variable that a field of a settings class is read from. */
function settingName(resolver: Resolver, { file, node }: Located): string | undefined {
  const [object] = node.children;
  if (node.type !== 'MemberExpression' || object === undefined) return undefined;
  const name = memberName(file, node);
  for (const meaning of resolver.meaningsOf({ file, node: object })) {
    if (meaning.kind !== 'instance' && meaning.kind !== 'class') continue;
    const owner = pythonClasses(meaning.file.module).find((one) => one.node === meaning.node);
    const field = owner?.fields.find((one) => one.name === name);
    const isSettings = owner?.bases.some((base) => base.endsWith('Settings')) === true;
    if (owner === undefined || field === undefined || !isSettings) continue;
    return namesOf(meaning.file.module, field, settingsOf(owner).prefix)[0];
  }
  return undefined;
}

/** Tells where keys come from. */
export class KeyOrigins {
  readonly #resolver: Resolver;

  constructor(resolver: Resolver) {
    this.#resolver = resolver;
  }

  of(located: Located, steps = MAX_STEPS): KeyOrigin {
    const at = { file: located.file, node: unwrapped(located.node) };
    const { file, node } = at;
    const text = pythonString(file.module, node);
    if (text !== undefined) {
      const place = placeOfNode(at);
      const isShaped = isKeyShaped(text.replace(/^Bearer /u, ''));
      return text === '' ? UNKNOWN : { kind: 'literal', place, isKeyShaped: isShaped };
    }
    const read = readAt(at);
    if (read !== undefined) return { kind: 'environment', name: read.name };
    if (steps <= 0) return UNKNOWN;
    const setting = settingName(this.#resolver, at);
    if (setting !== undefined) return { kind: 'environment', name: setting };
    return this.#ofLibrary(at) ?? this.#behind(at, steps);
  }

  #ofLibrary(at: Located): KeyOrigin | undefined {
    for (const meaning of this.#resolver.meaningsOf(at)) {
      if (meaning.kind !== 'library') continue;
      if (MANAGER.test(meaning.path)) return { kind: 'secret-manager' };
      if (TYPED.test(meaning.path)) return { kind: 'user' };
    }
    const { module } = at.file;
    const callee = pythonCall(module, at.node)?.callee;
    const name = callee && module.textOf(callee);
    if (name === 'input' || name === 'getpass') return { kind: 'user' };
    return name !== undefined && HANDS_OUT.test(name) ? { kind: 'secret-manager' } : undefined;
  }

  #behind(at: Located, steps: number): KeyOrigin {
    const { file, node } = at;
    const of = (child: Located['node'] | undefined): KeyOrigin =>
      child ? this.of({ file, node: child }, steps - 1) : UNKNOWN;
    const call = pythonCall(file.module, node);
    if (call !== undefined) {
      const { callee } = call;
      const isMethod = callee.type === 'MemberExpression';
      // `"Bearer {}".format(key)`
      if (isMethod && memberName(file, callee) === 'format') return of(call.arguments[0]?.value);
      if (isMethod && PLAIN_METHODS.has(memberName(file, callee))) return of(callee.children[0]);
      return WRAPPERS.has(file.module.textOf(callee)) ? of(call.arguments[0]?.value) : UNKNOWN;
    }
    if (isText(node)) return this.#ofBearer(at, steps);
    if (node.type === 'BinaryExpression') {
      const [left, operator, right] = node.children;
      const first = operator?.type === 'or' ? of(left) : UNKNOWN;
      return first.kind === 'unknown' ? of(right) : first;
    }
    if (node.type !== 'VariableName' && node.type !== 'MemberExpression') return UNKNOWN;
    const found = definitionsOf(this.#resolver, at).map((definition) =>
      definition.kind === 'value' ? this.of(definition.at, steps - 1) : UNKNOWN,
    );
    return found.find(({ kind }) => kind !== 'unknown') ?? UNKNOWN;
  }

  /** `f"Bearer {key}"`. */
  #ofBearer({ file, node }: Located, steps: number): KeyOrigin {
    const parts = formatParts(file, node);
    const texts = parts.flatMap((part) => (typeof part === 'string' ? [part] : []));
    const holes = parts.flatMap((part) => (typeof part === 'string' ? [] : [part]));
    const [hole] = holes;
    if (holes.length === 1 && hole) return this.of({ file, node: hole }, steps - 1);
    const [, literal] = /^Bearer ([^\s]{1,200})$/u.exec(texts.join('')) ?? [];
    if (holes.length > 0 || literal === undefined) return UNKNOWN;
    const place = placeOfNode({ file, node });
    return { kind: 'literal', place, isKeyShaped: isKeyShaped(literal) };
  }
}

/** Whether an origin is a variable that holds a Mistral key. */
export function isMistralKey(origin: KeyOrigin): boolean {
  return origin.kind === 'environment' && isMistralKeyName(origin.name.toUpperCase());
}
