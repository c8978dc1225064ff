import { isMistralKeyName } from '../env-schema/mistral-key-names.js';
import { embeddedIn, type Embedded } from './embedded.js';
import { valuesOf, type Expression } from './expressions.js';
import type { Setting } from './model.js';

type Reference = Extract<Expression, { kind: 'reference' }>;

/** Names that hold a Mistral key beside those that say so themselves; in lower case. */
export interface KeyNames {
  readonly secrets: ReadonlySet<string>;
  readonly inputs: ReadonlySet<string>;
}

/** What a step knows of the key. */
interface Known {
  readonly names: KeyNames;
  /** Variables of the environment that hold a key. */
  readonly variables: ReadonlySet<string>;
  /** `steps.<id>.outputs.<name>` that hold one; in lower case. What jobs put out is emptied by the runner. */
  readonly outputs: ReadonlySet<string>;
}

/** An expression in a text whose value is a key, or holds one. */
export interface KeyExpression extends Embedded {
  /** The name of the secret, variable or input; `env` for all variables at once. */
  readonly name: string;
}

/** What follows the name of a key where there is one for each environment. */
const ENVIRONMENT =
  /_(?:PROD|PRODUCTION|DEV|DEVELOPMENT|STAGING|STAGE|PREVIEW|TEST|TESTS|CI|E2E|LIVE)$/u;

/** Whether a secret of this name is a Mistral key: also `MISTRAL_API_KEY_PROD`. */
function isKeySecret(name: string): boolean {
  return isMistralKeyName(name.toUpperCase().replace(ENVIRONMENT, ''));
}

/** Whether names that begin so are for keys: `format('MISTRAL_API_KEY_{0}', matrix.name)`. */
function beginsKeyName(part: string): boolean {
  const words = part
    .toUpperCase()
    .replace(/\{\d\}/gu, '')
    .split('_');
  return words.some((_, at) => isMistralKeyName(words.slice(0, at + 1).join('_')));
}

/** What holds the key at one place of a workflow. */
export class KeyScope {
  readonly #known: Known;

  constructor(known: Known) {
    this.#known = known;
  }

  get variables(): ReadonlySet<string> {
    return this.#known.variables;
  }

  get names(): KeyNames {
    return this.#known.names;
  }

  /** The name by which a reference holds the key; undefined where it holds none. */
  #nameOf({ path, isComputed, parts }: Reference): string | undefined {
    const { names, variables, outputs } = this.#known;
    const [context, name] = path;
    if (context === 'secrets' && isComputed)
      return parts.find(beginsKeyName)?.replace(/_?\{\d\}.*$/u, '');
    if (context === 'env' && name === undefined) return variables.size > 0 ? 'env' : undefined;
    if (name === undefined || isComputed) return undefined;
    if (context === 'secrets') return this.#isSecret(name) ? name.toUpperCase() : undefined;
    if (context === 'inputs') return names.inputs.has(name) ? name : undefined;
    if (context === 'env') return [...variables].find((one) => one.toLowerCase() === name);
    return outputs.has(path.join('.')) ? path.at(-1) : undefined;
  }

  #isSecret(name: string): boolean {
    return isKeySecret(name) || this.#known.names.secrets.has(name);
  }

  /** The expressions of a text whose value is a key. */
  keysIn(text: string): readonly KeyExpression[] {
    if (!text.includes('${{')) return [];
    return embeddedIn(text).flatMap((embedded) => {
      const { expression } = embedded;
      const references = expression === undefined ? [] : valuesOf(expression);
      const name = references.map((one) => this.#nameOf(one)).find((one) => one !== undefined);
      return name === undefined ? [] : [{ ...embedded, name }];
    });
  }

  holdsKey({ value }: Setting): boolean {
    return this.keysIn(value.text).length > 0;
  }

  /** The same with what an `env` adds. One that gives a name another value takes the key away. */
  within(env: readonly Setting[]): KeyScope {
    if (env.length === 0) return this;
    const variables = new Set(this.variables);
    for (const setting of env) {
      if (this.holdsKey(setting)) variables.add(setting.name);
      else variables.delete(setting.name);
    }
    return new KeyScope({ ...this.#known, variables });
  }

  /** The same with variables and outputs that commands set. */
  with(added: {
    readonly variables?: Iterable<string>;
    readonly outputs?: Iterable<string>;
  }): KeyScope {
    const { variables = [], outputs = [] } = added;
    return new KeyScope({
      ...this.#known,
      variables: new Set([...this.variables, ...variables]),
      outputs: new Set([...this.#known.outputs, ...outputs]),
    });
  }
}
