import { kindOfName } from '../names.js';
import { distanceToNearest } from '../structure/search.js';
import { quoted, type Evidence, type Look } from './evidence.js';
import type { KnownName, Scene } from './scene.js';
import { areInOtherSections } from './section.js';

/** Words that make a name that of an API's key; `key`, `token`, `SECRET_KEY` are said of many things. */
const OF_AN_API = /api|bearer|authorization|llm|(?<![a-z])(?:ai|chat|model|access)(?![a-z])/i;
/** How near a mere mention of Mistral must be to count where the text does not use the API. */
const NEAR_CHARACTERS = 400;

/** How many mentions are looked at for what they stand in. */
const MAX_MENTIONS = 8;

/** Headers that hand a key to whom a request goes. Linear: fixed words. */
const HEADER = /^(?:authorization|bearer)$/i;

/** `API_SECRET`, `secret`: nobody calls the key of a language model so without a name beside it. */
export function isMereSecret(name: string): boolean {
  return /secret/i.test(name) && !/key|token/i.test(name);
}

/** Names that are seldom said of the key of an API. Linear: fixed words. */
const OTHER_USE = /secret|client/i;

/** `key`, `token` and nothing else. Linear: fixed words. */
const BARE_KEY = /^(?:my_?|the_?|default_?)?(?:key|token|auth_?token|auth_?key)s?$/i;

/** An assignment, not an entry of data: `token: str = `, `key := `. Linear: bounded. */
const ASSIGNS = /^\s{0,4}(?::\s?[\w<>[\]. ]{1,30})?:?=(?!=)/;

/** Calls that make a client. Linear: fixed words. */
const MAKES_CLIENT =
  /create|client|init|connect|config|builder|make|sdk|provider|open|setup|login|auth/i;

/** Whether the value is an option of a call that makes some client: `m/create {:token "…"}`. */
function isOfClient({ text, scopes, structure }: Scene): boolean {
  const call = scopes.slice(0, 2).find(({ bracket }) => bracket === '(');
  if (call === undefined) return false;
  const [head] = structure.headOf(call.open);
  const inside = /^\s{0,4}[\w./-]{1,60}/.exec(text.slice(call.open + 1, call.open + 70))?.[0] ?? '';
  // In a Lisp the function stands inside of its brackets.
  const hasCallee = /[\w)\]>!?]/.test(text.charAt(call.open - 1));
  return MAKES_CLIENT.test((hasCallee ? head?.text : undefined) ?? inside);
}

/** The class whose method is called: `Purchases.configure(`. Linear: bounded. */
const CLASS_CALL = /(?<![\w.])([A-Z][a-z]\w{1,40})\.[a-z]\w{0,40}!?$/;
/** Words of classes that may be of anything that talks to a model. Linear: fixed words. */
const OF_CLIENTS =
  /client|llm|ai|chat|model|config|setting|provider|service|api|option|request|agent|http|bot|app|env|secret|kernel/i;

/** Whether the value is an argument of a method of a class that has nothing to do with models. */
function isOfOtherSdk({ text, scopes, structure }: Scene): boolean {
  const call = scopes.slice(0, 2).find(({ bracket }) => bracket === '(');
  if (call === undefined) return false;
  const name = CLASS_CALL.exec(text.slice(Math.max(0, call.open - 90), call.open))?.[1];
  if (name === undefined || OF_CLIENTS.test(name)) return false;
  return !structure.headOf(call.open).some(({ kind }) => kind === 'mistral');
}

/** A bare word for a key in a text that uses Mistral's API and names no other vendor. */
function bareKey(scene: Scene, own: KnownName): Evidence | undefined {
  const { facts, text } = scene.stage;
  const isPaired = scene.entry.length === 0;
  const isOption = isOfClient(scene);
  const end = own.start + own.text.length;
  if (!isPaired && !ASSIGNS.test(text.slice(end, end + 60)) && !isOption) return undefined;
  if (!facts.usesApi || facts.vendors.length > 0 || !BARE_KEY.test(own.text)) return undefined;
  return { weight: 'weak', reason: `${quoted(own.text)} in a text that uses Mistral` };
}

/**
 * Whether Mistral is named alone where it says nothing of the value: in other sections (`[auth]` beside `[llm]`), in a path
 * of the own server, as the name of something else.
 */
function isNamedElsewhere({ stage, structure, lineIndex, own }: Scene): boolean {
  const { mentions, entries } = stage.facts;
  const shown = mentions.slice(0, MAX_MENTIONS);
  if (shown.length === 0 || mentions.length > MAX_MENTIONS) return false;
  return shown.every(
    (start) =>
      entries.isInRoute({ start }) ||
      entries.isOfOtherThing({ start }, own?.text) ||
      areInOtherSections(structure, lineIndex, structure.lines.indexAt(start)),
  );
}

/** A value called a key in a text that is about Mistral, where no other vendor's name is nearer. */
export const inMistralText: Look = (scene) => {
  const { stage, called: own, candidate } = scene;
  if (own?.kind !== 'generic-key' || isMereSecret(own.text) || isOfOtherSdk(scene))
    return undefined;
  const { facts } = stage;
  const toMistral = distanceToNearest(facts.mentions, candidate.start);
  const isNear = toMistral <= NEAR_CHARACTERS;
  if (!isNear && !facts.usesApi && !facts.isMistralPath) return undefined;
  if (!facts.usesApi && isNamedElsewhere(scene)) return undefined;
  if (distanceToNearest(facts.vendors, candidate.start) < toMistral && !facts.isMistralPath)
    return undefined;
  if (facts.namesKey || facts.readsKey || facts.otherHosts.haveKey(own.text)) return undefined;
  if (facts.isPathOfHost || (facts.isOnlyHost && HEADER.test(own.text)))
    return { weight: 'fair', reason: `${quoted(own.text)} sent to Mistral's host` };
  if (facts.isMistralAlone && !OTHER_USE.test(own.text))
    return { weight: 'fair', reason: `${quoted(own.text)} in a text whose only host is Mistral's` };
  if (!OF_AN_API.test(own.text)) return bareKey(scene, own);
  return { weight: 'fair', reason: `${quoted(own.text)} in a text that uses Mistral` };
};

/** How much a text may hold beside a key where its path alone says whose key it is. */
const LITTLE_CHARACTERS = 120;

/** The path says it: `secrets/mistral.key`, `mistral.env` with little but the value in it. */
export const inMistralFile: Look = ({ stage, candidate, own }) => {
  if (stage.surface !== 'file' || !stage.facts.isMistralPath) return undefined;
  if (own !== undefined && own.kind !== 'generic-key') return undefined;
  const others = stage.text.trim().length - candidate.value.length;
  if (others > LITTLE_CHARACTERS) return undefined;
  const namesKey = stage.path.split('/').some((part) => kindOfName(part) === 'mistral-key');
  return {
    weight: namesKey ? 'strong' : 'fair',
    reason: 'the content of a file named after Mistral',
  };
};
