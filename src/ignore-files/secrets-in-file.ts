import { assignments, isSecretName, looksReal } from '../env-schema/env-values.js';

/** What a file for secrets holds; no value leaves this module. */
export type Holding =
  | { readonly kind: 'secret'; readonly name: string; readonly line: number }
  /** dotenvx encrypted it, so that it can be tracked. */
  | { readonly kind: 'encrypted' }
  /** Variables for secrets without a real value yet, or nothing at all. */
  | { readonly kind: 'waiting' }
  /** Variables, and none of them for a secret: versions, public addresses. */
  | { readonly kind: 'public' };

/** An address with a name and a password in it. Linear: each class excludes what ends it. */
const HAS_PASSWORD = /:\/\/[^/@\s:]{0,200}:[^/@\s]{1,200}@/u;

/** Judges the text of a dotenv file, a `.tfvars` or a flat TOML file. */
export function holdingOf(text: string): Holding {
  const variables = assignments(text);
  const found = variables.find(({ name, value }) => isSecretName(name) && looksReal(value));
  if (found !== undefined) return { kind: 'secret', name: found.name, line: found.line };
  if (variables.some(({ value }) => value.startsWith('encrypted:'))) return { kind: 'encrypted' };
  const isForSecrets = variables.some(
    ({ name, value }) => isSecretName(name) || HAS_PASSWORD.test(value),
  );
  return { kind: isForSecrets || variables.length === 0 ? 'waiting' : 'public' };
}

/** Names of files that hold keys and credentials beside dotenv files. Linear: anchored at the end, bounded. */
const CREDENTIAL_FILE =
  /(?:^|\/)(?:\.envrc|[^/]{0,200}\.(?:pem|key|p12|pfx|jks|keystore)|id_(?:rsa|dsa|ecdsa|ed25519)|credentials\.json|service[-_]?account[^/]{0,100}\.json|[^/]{0,100}secrets?\.(?:json|ya?ml|toml))$/iu;
const SECRETS_DIRECTORY = /(?:^|\/)\.?secrets\//iu;
/** Key stores are not text. Linear: anchored at the end. */
const KEY_STORE = /\.(?:p12|pfx|jks|keystore)$/iu;

/** Whether a name alone says that there may be a key or a credential in the file. */
export function mayHoldCredential(path: string): boolean {
  return CREDENTIAL_FILE.test(path) || SECRETS_DIRECTORY.test(path);
}

/** Whether there is one: a private key, or a variable for a secret with a value that looks real. */
export function holdsCredential(path: string, text: string): boolean {
  if (KEY_STORE.test(path)) return text !== '';
  return text.includes('PRIVATE KEY-----') || holdingOf(text).kind === 'secret';
}
