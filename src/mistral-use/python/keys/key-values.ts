import { isMistralKeyName } from '../../../env-schema/mistral-key-names.js';
import { pythonSubscript } from '../../../syntax/python/expression.js';
import { memberName } from '../program/attributes.js';
import { definitionsOf, unwrapped } from '../program/definitions.js';
import { annotationIn, type Located } from '../program/file.js';
import type { Resolver } from '../program/resolver.js';
import { readAt } from '../values/literals.js';
import { isMistralKey, type KeyOrigins } from './origin.js';

/** How much of a key an expression holds. */
export type Held = 'key' | 'part-of-key';

/** A type that prints stars. */
const HIDDEN = /\bSecret(?:Str|Bytes)?\b/u;

/** Tells which expressions are the key. */
export class KeyValues {
  readonly #resolver: Resolver;
  readonly #origins: KeyOrigins;

  constructor(resolver: Resolver, origins: KeyOrigins) {
    this.#resolver = resolver;
    this.#origins = origins;
  }

  /** Whether a name, an attribute or a read of the environment is a Mistral key, or a slice of one. */
  heldBy(located: Located): Held | undefined {
    const at = { file: located.file, node: unwrapped(located.node) };
    const { file, node } = at;
    const subscript = pythonSubscript(node);
    if (subscript !== undefined && readAt(at) === undefined) {
      const isSlice = node.children.some(({ type }) => type === ':');
      const inner = isSlice && this.heldBy({ file, node: subscript.object });
      return inner ? 'part-of-key' : undefined;
    }
    if (
      readAt(at) === undefined &&
      node.type !== 'VariableName' &&
      node.type !== 'MemberExpression'
    ) {
      return undefined;
    }
    return this.#isKey(at) ? 'key' : undefined;
  }

  #isKey(at: Located): boolean {
    const { file, node } = at;
    if (node.type === 'MemberExpression' && this.#isHidden(at)) return false;
    if (isMistralKey(this.#origins.of(at))) return !this.#isWrapped(at);
    // What comes from elsewhere is told by its name, where it is no object that prints stars.
    const name =
      node.type === 'MemberExpression' ? memberName(file, node) : file.module.textOf(node);
    if (!isMistralKeyName(name.toUpperCase())) return false;
    const definitions = definitionsOf(this.#resolver, at);
    return (
      definitions.some(({ kind }) => kind === 'parameter') ||
      isSettingsPath(file.module.textOf(node))
    );
  }

  /** `SecretStr(os.environ["KEY"])` behind a name. */
  #isWrapped(at: Located): boolean {
    return definitionsOf(this.#resolver, at).some(
      (one) => one.kind === 'value' && HIDDEN.test(one.at.file.module.textOf(one.at.node)),
    );
  }

  /** A field that is declared as `SecretStr`. */
  #isHidden({ file, node }: Located): boolean {
    const [object] = node.children;
    const name = memberName(file, node);
    const meanings = object ? this.#resolver.meaningsOf({ file, node: object }) : [];
    // Of an object whose class is not known, nothing is.
    if (meanings.length === 0) return true;
    return meanings.some((one) => {
      if (one.kind !== 'instance' && one.kind !== 'class') return false;
      const annotation = annotationIn(one.file, one.node, name);
      return annotation !== undefined && HIDDEN.test(one.file.module.textOf(annotation));
    });
  }
}

/** `config.MISTRAL_API_KEY` of a module or a class. */
function isSettingsPath(text: string): boolean {
  return /^(?:self\.)?(?:settings|config|conf|cfg)\./iu.test(text);
}
