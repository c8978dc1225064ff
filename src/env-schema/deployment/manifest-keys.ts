import { Buffer } from 'node:buffer';
import { posix } from 'node:path';
import {
  entriesOf,
  fieldOf,
  itemsOf,
  textOf,
  yamlDocuments,
  type YamlNode,
  type YamlScalar,
} from '../../syntax/yaml/tree.js';
import { looksReal } from '../env-values.js';
import { isMistralKeySetting } from '../mistral-key-names.js';

/** A value that a manifest gives to a setting for a Mistral key. It must not be printed. */
export interface ManifestKey {
  readonly name: string;
  /** What it stands in: `Secret`, `values of a chart`. */
  readonly where: string;
  /** Offsets of the value. */
  readonly start: number;
  readonly end: number;
}

/** Values that are encrypted, or stand in another place. Linear: anchored alternatives. */
const ELSEWHERE = /^(?:ENC\[|AgA|vault\b|projects\/)/u;

function isValue(text: string): boolean {
  return looksReal(text) && !ELSEWHERE.test(text);
}

/** What base64 says, where it is a text. */
function decoded(text: string): string {
  const value = Buffer.from(text, 'base64').toString('latin1');
  return /^[\x20-\x7e\s]*$/u.test(value) ? value.trim() : '';
}

function keyOf(
  name: string | undefined,
  value: YamlNode | undefined,
  where: string,
): readonly ManifestKey[] {
  if (name === undefined || value?.kind !== 'scalar' || !isMistralKeySetting(name)) return [];
  return isValue(value.text) ? [{ name, where, start: value.start, end: value.end }] : [];
}

/** `MISTRAL_API_KEY=value` in a list. */
function keyOfPair(item: YamlScalar, where: string): readonly ManifestKey[] {
  const at = item.text.indexOf('=');
  const name = item.text.slice(0, at);
  if (at <= 0 || !isMistralKeySetting(name) || !isValue(item.text.slice(at + 1))) return [];
  return [{ name, where, start: item.start, end: item.end }];
}

/** Names with values anywhere below: entries, `{ name, value }`, `NAME=value`. */
function keysBelow(node: YamlNode | undefined, where: string): readonly ManifestKey[] {
  if (node === undefined) return [];
  if (node.kind === 'scalar') return keyOfPair(node, where);
  if (node.kind === 'sequence') return node.items.flatMap((item) => keysBelow(item, where));
  const name = textOf(fieldOf(node, 'name')) ?? textOf(fieldOf(node, 'key'));
  const named = keyOf(name, fieldOf(node, 'value'), where);
  const own = entriesOf(node).flatMap(({ key, value }) => [
    ...keyOf(key, value, where),
    ...(value.kind === 'scalar' ? [] : keysBelow(value, where)),
  ]);
  return [...named, ...own];
}

function keysOfSecret(node: YamlNode): readonly ManifestKey[] {
  const encoded = entriesOf(fieldOf(node, 'data')).flatMap(({ key, value }) => {
    const isKey = value.kind === 'scalar' && isMistralKeySetting(key);
    return isKey && isValue(decoded(value.text))
      ? [{ name: key, where: 'a Secret of Kubernetes', start: value.start, end: value.end }]
      : [];
  });
  return [...encoded, ...keysBelow(fieldOf(node, 'stringData'), 'a Secret of Kubernetes')];
}

/** Objects of Kubernetes whose values are ciphertext or names. */
const HARMLESS_KINDS = new Set(['SealedSecret', 'ExternalSecret', 'SecretProviderClass']);

function keysOfObject(node: YamlNode): readonly ManifestKey[] {
  const kind = textOf(fieldOf(node, 'kind')) ?? '';
  if (HARMLESS_KINDS.has(kind) || fieldOf(node, 'sops') !== undefined) return [];
  if (kind === 'List') return itemsOf(fieldOf(node, 'items')).flatMap(keysOfObject);
  if (kind === 'Secret') return keysOfSecret(node);
  return keysBelow(node, `a ${kind} of Kubernetes`);
}

const COMPOSE = /^(?:docker-)?compose(?:[.-][\w.-]{1,60})?\.ya?ml$/u;
const VALUES = /^(?:[\w.-]{0,60}[.-])?values(?:[.-][\w.-]{1,60})?\.ya?ml$/u;
const PLATFORM = /^(?:app|serverless|render|cloudbuild|copilot|docker-stack|stack)\.ya?ml$/u;

function keysOfDocument(path: string, node: YamlNode): readonly ManifestKey[] {
  const name = posix.basename(path);
  const isObject = fieldOf(node, 'kind') !== undefined && fieldOf(node, 'apiVersion') !== undefined;
  if (isObject) return keysOfObject(node);
  if (COMPOSE.test(name)) {
    const services = entriesOf(fieldOf(node, 'services'));
    return services.flatMap(({ value }) =>
      keysBelow(fieldOf(value, 'environment'), 'a Compose file'),
    );
  }
  if (fieldOf(node, 'sops') !== undefined) return [];
  if (VALUES.test(name)) return keysBelow(node, 'the values of a chart');
  return PLATFORM.test(name) ? keysBelow(node, 'the manifest of a deployment') : [];
}

/** `variable "mistral_api_key" { … default = "…" }`. Linear: bounded classes, and no brace between. */
const TERRAFORM =
  /\bvariable\s{1,9}"([\w-]{1,80})"\s{0,9}\{[^{}]{0,1000}?\bdefault\s{0,9}=\s{0,9}"([^"\n]{1,200})"/gu;

function terraformKeys(text: string): readonly ManifestKey[] {
  return [...text.matchAll(TERRAFORM)].flatMap((found): readonly ManifestKey[] => {
    const [whole, name = '', value = ''] = found;
    if (!isMistralKeySetting(name) || !isValue(value)) return [];
    const end = found.index + whole.length - 1;
    return [{ name, where: 'a variable of Terraform', start: end - value.length, end }];
  });
}

/** Whether a file of this name can be a manifest. */
export function mayBeManifest(path: string): boolean {
  return /\.(?:ya?ml|tf)$/u.test(path) && !path.startsWith('.github/');
}

/** The Mistral keys that a manifest writes out. */
export function manifestKeysIn(path: string, text: string): readonly ManifestKey[] {
  if (path.endsWith('.tf')) return terraformKeys(text);
  return yamlDocuments(text).flatMap((node) => keysOfDocument(path, node));
}
