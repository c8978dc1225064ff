import { namesMistralHost } from '../host-names.js';
import { mistralNameIn, wordsOf } from '../words.js';
import { GENERIC_WORDS, PASSWORD_WORDS } from '../vocabulary.js';
import { ownsModel } from '../models.js';
import { kindOfName } from '../names.js';
import { kindOfDotted, kindOfSpaced } from './dotted.js';
import { against, quoted, type Evidence, type Look } from './evidence.js';
import { hasKeyBeside, isSentToMistral } from './sent.js';
import { isOfSomebody } from './somebody.js';
import { isTitledAfterMistral } from './record.js';
import { TELLS_WHOSE, type KnownName, type Scene } from './scene.js';

/** Services of OpenStack, one of which is called Mistral and has passwords. Linear: fixed words. */
const OPENSTACK = /keystone|openstack|nova_|neutron|galera|swift_|glance/i;
const OPENSTACK_CHARACTERS = 50_000;

/** `mistral_password` and no more: people call keys so, and nothing else of Mistral's has a password. */
function isPasswordOfMistral(name: string): boolean {
  const words = wordsOf(name);
  const isKnown = (word: string): boolean =>
    mistralNameIn(word) !== undefined || PASSWORD_WORDS.has(word) || GENERIC_WORDS.has(word);
  return words.every(isKnown) && words.some((word) => mistralNameIn(word) !== undefined);
}

function isPartOfOtherSecret(text: string, own: KnownName): boolean {
  return kindOfDotted(text, own) === 'other-secret' || kindOfSpaced(text, own) === 'other-secret';
}

/** What calls a value encrypted, as some builders do: `secure: …`. Linear: anchored words. */
const ENCRYPTED = /^(?:secure|encrypted|ciphertext|sealed)$/i;

/** An id, a hash, a model, a URL: `MISTRAL_AGENT_ID=`, `sha256:`. */
export const namedAsSomethingElse: Look = (scene) => {
  const { own } = scene;
  if (own !== undefined && ENCRYPTED.test(own.text)) return against('encrypted');
  if (own?.kind === 'non-key') return against(`${quoted(own.text)} is not the name of a key`);
  if (own?.kind === 'generic-key' && isPartOfOtherSecret(scene.text, own))
    return against(`${quoted(own.text)} is part of the name of another secret`);
  if (own?.kind !== 'other-secret') return undefined;
  if (isPasswordOfMistral(own.text) && !OPENSTACK.test(scene.text.slice(0, OPENSTACK_CHARACTERS)))
    return { weight: 'weak', reason: quoted(own.text) };
  // Password managers and `.netrc` keep keys of APIs as passwords, beside the host.
  if (!isPlainPassword(own.text) || hasKeyBeside(scene))
    return against(`${quoted(own.text)} is the name of another secret`);
  if (isSentToMistral(scene))
    return { weight: 'fair', reason: `${quoted(own.text)} beside Mistral's host` };
  return isTitledAfterMistral(scene)
    ? { weight: 'fair', reason: `${quoted(own.text)} of a record named after Mistral` }
    : against(`${quoted(own.text)} is the name of another secret`);
};

/** What says of a name behind it that the value is its hash: `checksum/mistral-secret:`. Linear: fixed words. */
const HASH_OF = /(?:checksum|digest|hash|fingerprint|etag|sha\d{0,3}|md5)\/$/i;

/** `MISTRAL_API_KEY=`, `codestralToken:`, `"mistral-api-key":`. */
export const namedAsMistralKey: Look = ({ own, text }) => {
  if (own === undefined) return undefined;
  const isNamed =
    own.kind === 'mistral-key' ||
    (own.kind === 'generic-key' && kindOfDotted(text, own) === 'mistral-key');
  if (!isNamed) return undefined;
  return HASH_OF.test(text.slice(Math.max(0, own.start - 30), own.start))
    ? against(`the hash of ${quoted(own.text)}`)
    : { weight: 'strong', reason: quoted(own.text) };
};

/** `password`, `DB_SECRET`: a plain word for a secret, or one that says what it is for. */
function isPlainPassword(name: string): boolean {
  return wordsOf(name).every((word) => PASSWORD_WORDS.has(word) || GENERIC_WORDS.has(word));
}

/** Another vendor's name; clients made for OpenAI's interface are used with Mistral's base URL as well. */
export const namedAfterVendor: Look = (scene) => {
  const vendor = vendorOf(scene);
  if (vendor === undefined) return undefined;
  if (/openai/i.test(vendor.text) && isSentToMistral(scene)) {
    return { weight: 'fair', reason: `${quoted(vendor.text)} beside Mistral's host` };
  }
  return against(`${quoted(vendor.text)} is another vendor's`);
};

/** The vendor in the candidate's own entry, where no Mistral name is nearer: `STRIPE_KEY=`, `openai.api-key=`. */
function vendorOf({ own, entry }: Scene): KnownName | undefined {
  if (own?.kind !== 'vendor' && own?.kind !== 'generic-key') return undefined;
  const whose = entry.find(({ kind }) => TELLS_WHOSE.has(kind)) ?? own;
  return whose.kind === 'vendor' ? whose : undefined;
}

/** How far a Mistral name may stand from the key word that it qualifies and still be one name with it. */
const ONE_NAME_CHARACTERS = 30;

function besideKeyWord(key: KnownName, mistral: KnownName): Evidence {
  const gap = key.start - mistral.start - mistral.text.length;
  const reason = `${quoted(key.text)} of ${quoted(mistral.text)}`;
  return { weight: gap <= ONE_NAME_CHARACTERS ? 'strong' : 'fair', reason };
}

/**
 * A Mistral name in the candidate's own entry: `config.mistral.apiKey =`, `apiKey: process.env.MISTRAL_API_KEY ??`,
 * `<mistral><apiKey>`, `mistral key is …`. Names between it and the value that say nothing weaken it.
 */
export const mistralInEntry: Look = (scene) => {
  const { entry, own } = scene;
  if (own === undefined) return undefined;
  const inHost = namesHost(scene) ? hostInEntry(own) : undefined;
  if (inHost !== undefined) return inHost;
  const index = entry.findIndex(({ kind }) => kind === 'mistral' || kind === 'mistral-key');
  const found = entry[index];
  if (found === undefined) return pairOfMistral(scene, own);
  const foundEnd = found.start + found.text.length;
  if (ownsModel(scene.text.slice(foundEnd, foundEnd + 2))) return undefined;
  const between = entry.slice(0, index);
  if (between.some(({ kind }) => kind === 'vendor' || kind === 'non-key')) return undefined;
  const key = between.find(({ kind }) => kind === 'generic-key');
  if (key !== undefined) return isOfSomebody(scene) ? undefined : besideKeyWord(key, found);
  if (found.kind === 'mistral-key') return { weight: 'fair', reason: quoted(found.text) };
  return mistralAlone(scene, found, between.length);
};

/** A pair whose name is Mistral's and no more: `key: /team/mistral` above `value:`. */
function pairOfMistral({ entry }: Scene, own: KnownName): Evidence | undefined {
  if (own.kind !== 'mistral' || entry.length > 0) return undefined;
  return { weight: 'weak', reason: `a value of ${quoted(own.text)}` };
}

function namesHost({ text, stage, candidate, entryStart }: Scene): boolean {
  const span = { start: entryStart, end: candidate.start };
  return stage.facts.mayName(span) && namesMistralHost(text.slice(span.start, span.end));
}

function hostInEntry(own: KnownName): Evidence | undefined {
  return own.kind === 'generic-key'
    ? { weight: 'strong', reason: `${quoted(own.text)} sent to Mistral's host` }
    : undefined;
}

/** What divides the cells of a row, and what hands a string to a command. Linear: fixed signs. */
const ROW_GAP = /[|\t]|<<</;

/** Whether an entry stands in a list of what is no key: `"prompts": { "mistral": "…" }`. */
function isUnderOtherThings({ structure, scopes, lineIndex, line }: Scene): boolean {
  const [scope] = scopes;
  const [parent] = structure.lines.parentsOf(lineIndex, PARENT_CHARACTERS);
  const isInBrackets = scope !== undefined && scope.bracket === '{';
  const onLine =
    parent === undefined || (scope?.open ?? -1) >= line.start ? [] : structure.namesOfLine(parent);
  const [head] = isInBrackets ? structure.headOf(scope.open) : onLine;
  return head !== undefined && kindOfName(head.text.replace(/s$/, '')) === 'non-key';
}

const PARENT_CHARACTERS = 2_000;

/** `MISTRAL=`, `mistral: `: no word says key, but nothing else is assigned so. */
function mistralAlone(scene: Scene, found: KnownName, plainNames: number): Evidence | undefined {
  const gap = scene.text.slice(found.start + found.text.length, scene.candidate.start);
  // Other words between the two say that the value is theirs, but for those in cells of their own.
  if (plainNames > (ROW_GAP.test(gap) ? 2 : 0)) return undefined;
  if (isUnderOtherThings(scene)) return against(`an entry of ${quoted(found.text)} among others`);
  const isAssigned = plainNames === 0 && /^["'\]\s]{0,4}(?:=|:|=>)/.test(gap);
  return { weight: isAssigned ? 'fair' : 'weak', reason: `a value of ${quoted(found.text)}` };
}
