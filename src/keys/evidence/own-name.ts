import { namesMistralHost } from '../facts.js';
import { against, quoted, type Evidence, type Look } from './evidence.js';
import type { KnownName, Scene } from './scene.js';

/** An id, a hash, a model, a URL: `MISTRAL_AGENT_ID=`, `sha256:`. */
export const namedAsSomethingElse: Look = ({ own }) =>
  own?.kind === 'non-key' ? against(`${quoted(own.text)} is not the name of a key`) : undefined;

/** `MISTRAL_API_KEY=`, `codestralToken:`, `"mistral-api-key":`. */
export const namedAsMistralKey: Look = ({ own }) =>
  own?.kind === 'mistral-key' ? { weight: 'strong', reason: quoted(own.text) } : undefined;

const BASE_URL_CHARACTERS = 400;

/** Whether a base URL stands close by that hands the key to Mistral, whatever it is called. */
function isSentToMistral({ text, candidate }: Scene): boolean {
  const from = Math.max(0, candidate.start - BASE_URL_CHARACTERS);
  return namesMistralHost(text.slice(from, candidate.end + BASE_URL_CHARACTERS));
}

/** Another vendor's name; clients made for OpenAI's interface are used with Mistral's base URL as well. */
export const namedAfterVendor: Look = (scene) => {
  const { own } = scene;
  if (own?.kind !== 'vendor') return undefined;
  if (/openai/i.test(own.text) && isSentToMistral(scene)) {
    return { weight: 'fair', reason: `${quoted(own.text)} beside Mistral's host` };
  }
  return against(`${quoted(own.text)} is another vendor's`);
};

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
  const inHost = namesMistralHost(entryText(scene)) ? hostInEntry(own) : undefined;
  if (inHost !== undefined) return inHost;
  const index = entry.findIndex(({ kind }) => kind === 'mistral' || kind === 'mistral-key');
  const found = entry[index];
  if (found === undefined) return undefined;
  const between = entry.slice(0, index);
  if (between.some(({ kind }) => kind === 'vendor' || kind === 'non-key')) return undefined;
  const key = between.find(({ kind }) => kind === 'generic-key');
  if (key !== undefined) return besideKeyWord(key, found);
  if (found.kind === 'mistral-key') return { weight: 'fair', reason: quoted(found.text) };
  return mistralAlone(scene, found, between.length);
};

function entryText({ text, candidate, entryStart }: Scene): string {
  return text.slice(entryStart, candidate.start);
}

function hostInEntry(own: KnownName): Evidence | undefined {
  return own.kind === 'generic-key'
    ? { weight: 'strong', reason: `${quoted(own.text)} sent to Mistral's host` }
    : undefined;
}

/** `MISTRAL=`, `mistral: `: no word says key, but nothing else is assigned so. */
function mistralAlone(scene: Scene, found: KnownName, plainNames: number): Evidence | undefined {
  if (plainNames > 2) return undefined;
  const gap = scene.text.slice(found.start + found.text.length, scene.candidate.start);
  const isAssigned = plainNames === 0 && /^["'\]\s]{0,4}(?:=|:|=>)/.test(gap);
  return { weight: isAssigned ? 'fair' : 'weak', reason: `a value of ${quoted(found.text)}` };
}
