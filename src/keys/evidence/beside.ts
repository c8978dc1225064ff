import type { Facts } from '../facts.js';
import type { Siblings } from '../siblings.js';
import type { Neighbour } from '../structure/walk.js';
import { isOfThisMachine } from '../host-names.js';
import { isOfAnyone } from '../models.js';
import { isMereSecret } from './document.js';
import { against, quoted, type Evidence } from './evidence.js';
import { nameOf, type Called } from './called.js';
import { TELLS_WHOSE, type KnownName } from './scene.js';

/** Entries beside the value in the same brackets or block: `provider: "mistral"`, `name: "MISTRAL_API_KEY"`, a base URL. */
export function besideIt(value: Called, siblings: Siblings, facts: Facts): Evidence | undefined {
  if (value.apartAt !== undefined) return undefined;
  if (!value.isKeyOrNothing)
    return ofProgram(value, siblings, facts) ?? secretKey(value, siblings, facts);
  if (value.name !== undefined && siblings.holdsOne(facts.hosts)) {
    if (isOfOurClients(value.name)) return against(`${nameOf(value)} is what clients send`);
    return { weight: 'fair', reason: `${nameOf(value)} beside Mistral's host` };
  }
  if (siblings.holdsOne(facts.publicClients)) {
    return against('beside the settings of a public client');
  }
  const nearest = nearestTelling(siblings, tells(facts, value));
  const telling =
    nearest?.kind === 'mistral-model' ? (runner(siblings, facts) ?? nearest) : nearest;
  if (telling === undefined) return undefined;
  if (telling.kind === 'other-secret' || telling.kind === 'other-key') {
    return against(`beside ${quoted(telling.text)}`);
  }
  if (telling.kind === 'vendor') return against(`beside ${quoted(telling.text)}`);
  const reason = `${nameOf(value)} beside ${quoted(telling.text)}`;
  if (value.name !== undefined) return ofNamed(value.name, { telling, siblings, facts });
  if (telling.kind === 'mistral-key') return { weight: 'strong', reason };
  if (telling.kind !== 'mistral') return undefined;
  if (siblings.areLines && !facts.entries.isLabel(telling)) return undefined;
  return { weight: facts.entries.isPathOfKey(telling) ? 'strong' : 'weak', reason };
}

/** Who runs a model, where an entry says so: anyone may run one of Mistral's. */
function runner(siblings: Siblings, facts: Facts): KnownName | undefined {
  return nearestTelling(
    siblings,
    (name) => name.kind === 'vendor' && facts.entries.isProvider(name),
  );
}

/** `PROXY_CLIENT_TOKEN`: what others send to a service in front of Mistral. */
function isOfOurClients({ text }: KnownName): boolean {
  return /client|inbound|incoming|downstream/i.test(text);
}

/** What a name beside it says of a value that is called a key. */
function ofNamed(
  own: KnownName,
  { telling, siblings, facts }: { telling: KnownName; siblings: Siblings; facts: Facts },
): Evidence | undefined {
  if (isKeyBeside(siblings, facts) || facts.otherHosts.haveKey(own.text)) return undefined;
  if (telling.kind === 'mistral-model' && !isModelInUse(telling, facts)) return undefined;
  const reason = `${quoted(own.text)} beside ${quoted(telling.text)}`;
  if (isSecretBesideModel(own, telling)) {
    const provider = nearestTelling(siblings, ({ kind }) => kind === 'mistral');
    return provider !== undefined && facts.entries.isWholeValue(provider)
      ? { weight: 'fair', reason: `${quoted(own.text)} beside ${quoted(provider.text)}` }
      : undefined;
  }
  if (telling.kind === 'mistral' && isBesideOtherHost(own, telling, facts))
    return against(`beside a host that is not Mistral's`);
  return { weight: 'fair', reason };
}

/** A name that says whose a key is as little as whose a URL beside it is: `api_key`, `bearer_token`. Linear: fixed words. */
const BARE_KEY = /^(?:(?:api|access|auth|bearer)[_-]?)?(?:key|token)$/i;

/** Whether what Mistral's name stands for has a host of its own there: `app: mistral` beside `url: https://logs.test`. */
function isBesideOtherHost(own: KnownName, telling: KnownName, { entries }: Facts): boolean {
  const host = entries.hostBeside(telling);
  if (host === undefined) return false;
  return entries.isTitle(telling) || (BARE_KEY.test(own.text) && !isOfThisMachine(host));
}

/** Whether a model is the one in use, of Mistral's API: not one of a list, and not what anybody may run. */
function isModelInUse(model: KnownName, { entries }: Facts): boolean {
  return !isOfAnyone(model.text) && !entries.isOneOfMany(model);
}

/** Whether Mistral's key has a place of its own beside the value: `MISTRAL_API_KEY=`, `api_key: ${MISTRAL_API_KEY}`. */
function isKeyBeside({ before, behind }: Siblings, facts: Facts): boolean {
  return [...before, ...behind].some(
    ({ kind, start }) => kind === 'mistral-key' && facts.isKeyElsewhere(start),
  );
}

/** `API_SECRET` beside the name of a model: who runs that model calls its key otherwise. */
function isSecretBesideModel({ text }: KnownName, { kind }: KnownName): boolean {
  return kind === 'mistral-model' && isMereSecret(text);
}

/** `gptel-api-key` beside `api.mistral.ai`: a key of some program, sent to Mistral. */
function ofProgram({ name }: Called, siblings: Siblings, facts: Facts): Evidence | undefined {
  if (name?.kind !== 'other-key' || !siblings.holdsOne(facts.hosts)) return undefined;
  const reason = `${quoted(name.text)} beside Mistral's host`;
  if (sharesStem(name.text, facts.hostNames)) return { weight: 'fair', reason };
  return /api[_-]?key$/i.test(name.text) ? { weight: 'weak', reason } : undefined;
}

/** What makes a name that of a key, at its end. Linear: anchored, optional words. */
const KEY_END = /[_-]?(?:api)?[_-]?(?:access)?[_-]?(?:key|token)s?$/i;

/** `oaiKey` beside `oaiHost`, `SUMMARIZER_KEY` beside `SUMMARIZER_URL`. */
function sharesStem(name: string, hostNames: ReadonlySet<string>): boolean {
  const stem = name.replace(KEY_END, '').toLowerCase();
  if (stem.length < 2 || stem.length === name.length) return false;
  return Array.from(hostNames).some((host) => host.toLowerCase().startsWith(stem));
}

/** `secret-key` beside `backend: mistral`: other APIs' word, and nothing else is Mistral's there. */
function secretKey(value: Called, siblings: Siblings, facts: Facts): Evidence | undefined {
  if (!/^secret[_-]?key$/i.test(value.name?.text ?? '')) return undefined;
  const telling = nearestTelling(siblings, tells(facts, value));
  return telling?.kind === 'mistral' && facts.entries.isWholeValue(telling)
    ? { weight: 'weak', reason: `${nameOf(value)} beside ${quoted(telling.text)}` }
    : undefined;
}

/**
 * Whether a name beside the value says what it is. A value with a name of its own learns nothing from
 * another name that is given a value: beside `MISTRAL_API_KEY=`, `API_KEY=` is another key.
 */
function tells(facts: Facts, value: Called): (name: KnownName) => boolean {
  const isNamed = value.name !== undefined;
  return (name) => {
    if (name.kind === 'mistral' && facts.entries.isHeadOfBlock(name)) return false;
    if (name.kind === 'mistral' && facts.entries.isOfOtherThing(name, value.name?.text))
      return false;
    if (isNamed && name.kind === 'mistral' && facts.entries.isInRoute(name)) return false;
    if (isNamed) return TELLS_WHOSE.has(name.kind) && !facts.isNameOfKey(name.start);
    if (TELLS_WHOSE.has(name.kind)) return true;
    return (
      (name.kind === 'other-secret' || name.kind === 'other-key') && !facts.entries.isGiven(name)
    );
  };
}

/** The name beside a value that says whose it is; of one before and one behind, the nearer. */
function nearestTelling(
  { before, behind }: Siblings,
  isTelling: (name: KnownName) => boolean,
): Neighbour | undefined {
  const left = before.find(isTelling);
  const right = behind.find(isTelling);
  if (left === undefined || right === undefined) return left ?? right;
  return left.distance <= right.distance ? left : right;
}
