import type { Facts } from '../facts.js';
import { isStructural } from '../names.js';
import { siblingLines, siblingsOf, type Siblings } from '../siblings.js';
import type { Scope } from '../structure/brackets.js';
import type { Neighbour } from '../structure/names.js';
import { REACH_CHARACTERS, type Structure } from '../structure/structure.js';
import { against, quoted, type Evidence, type Look } from './evidence.js';
import { isMereSecret } from './document.js';
import { isSentToMistral } from './own-name.js';
import { identityBeside, identityInBrackets } from './identity.js';
import { called, isEvidence, nameOf, stepOut, type Called } from './called.js';
import { TELLS_WHOSE, type KnownName, type Scene } from './scene.js';
import { isWrapper } from './wrapper.js';

/** Entries beside the value in the same brackets or block: `provider: "mistral"`, `name: "MISTRAL_API_KEY"`, a base URL. */
function besideIt(value: Called, siblings: Siblings, facts: Facts): Evidence | undefined {
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
  const telling = nearestTelling(siblings, tells(facts, value));
  if (telling === undefined) return undefined;
  if (telling.kind === 'other-secret' || telling.kind === 'other-key') {
    return against(`beside ${quoted(telling.text)}`);
  }
  if (telling.kind === 'vendor') return against(`beside ${quoted(telling.text)}`);
  const reason = `${nameOf(value)} beside ${quoted(telling.text)}`;
  if (value.name !== undefined) return ofNamed(value.name, { telling, siblings, facts });
  if (telling.kind === 'mistral-key') return { weight: 'strong', reason };
  if (telling.kind !== 'mistral') return undefined;
  return { weight: facts.isPathOfKey(telling) ? 'strong' : 'weak', reason };
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
  const reason = `${quoted(own.text)} beside ${quoted(telling.text)}`;
  if (isSecretBesideModel(own, telling)) {
    const provider = nearestTelling(siblings, ({ kind }) => kind === 'mistral');
    return provider !== undefined && facts.isWholeValue(provider)
      ? { weight: 'fair', reason: `${quoted(own.text)} beside ${quoted(provider.text)}` }
      : undefined;
  }
  if (telling.kind === 'mistral' && facts.isTitle(telling) && facts.isBesideOtherHost(telling))
    return against(`beside a host that is not Mistral's`);
  return { weight: 'fair', reason };
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
  return telling?.kind === 'mistral' && facts.isWholeValue(telling)
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
    if (name.kind === 'mistral' && facts.isHeadOfBlock(name)) return false;
    if (name.kind === 'mistral' && facts.isOfOtherThing(name, value.name?.text)) return false;
    if (isNamed) return TELLS_WHOSE.has(name.kind) && !facts.isNameOfKey(name.start);
    if (TELLS_WHOSE.has(name.kind)) return true;
    return (name.kind === 'other-secret' || name.kind === 'other-key') && !facts.isGiven(name);
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

/** A parenthesis behind `]` is the target of a link in Markdown, not a call. */
function bracketOf(text: string, { open, bracket }: Scope): string {
  return text.charAt(open - 1) === ']' ? 'link' : bracket;
}

/** The brackets around the value, innermost first: their other entries, then what stands before them. */
function throughBrackets(scene: Scene, start: Called): Evidence | Called {
  let value = start;
  for (const [index, scope] of scene.scopes.entries()) {
    // What is given to some call belongs to that call, not to what stands beside the call.
    const heads = scene.structure.headOf(scope.open);
    const isGiven = value.name === undefined && isGivenToCall(scene, index - 1);
    const beside = isGiven
      ? undefined
      : besideIt(value, siblingsOf(scene, index), scene.stage.facts);
    if (beside !== undefined)
      return isCacheKey(value, heads) ? against('the key of a cache') : beside;
    const outcome = stepOut(value, heads, bracketOf(scene.text, scope));
    if (isEvidence(outcome)) return isOfOpenAi(heads) && isSentToMistral(scene) ? SENT : outcome;
    const described = inDescribedBrackets(scene, outcome, index);
    if (described !== undefined) return described;
    const apartAt =
      outcome.apartAt ?? (isBlockOfItsOwn(scene, scope, heads) ? scope.open : undefined);
    value = { ...outcome, apartAt };
  }
  return value;
}

/** A value in brackets whose description names Mistral: `"info": { "name": "Mistral" }, "auth": …`. */
function inDescribedBrackets(
  { scopes, text }: Scene,
  value: Called,
  index: number,
): Evidence | undefined {
  const [scope, inner] = [scopes[index], scopes[index - 1]];
  if (value.name?.kind !== 'generic-key' || scope?.bracket !== '{' || inner === undefined)
    return undefined;
  const identity = identityInBrackets(text, scope.open, inner.open);
  if (identity === undefined || identity.kind === 'mistral-model') return undefined;
  const reason = `${nameOf(value)} in a block of ${quoted(identity.text)}`;
  return identity.kind === 'vendor' ? against(reason) : { weight: 'fair', reason };
}

/** Whether the bracket is a call that does more with its argument than hand it on. */
function isGivenToCall({ scopes, text }: Scene, index: number): boolean {
  const scope = scopes[index];
  return scope?.bracket === '(' && !isWrapper(text, scope.open);
}

/** Calls of what is stored under keys. Linear: fixed words. */
const STORES = /cache|storage|session|cookie|redis|memo|i18n|translat/i;

/** `cache.set("mistral", …, { key: "…" })`: the key of an entry. */
function isCacheKey({ name }: Called, heads: readonly KnownName[]): boolean {
  return name?.text === 'key' && heads.some(({ text }) => STORES.test(text));
}

/** Clients made for OpenAI's interface are given Mistral's base URL as well. */
const SENT: Evidence = { weight: 'fair', reason: "a value of a client with Mistral's host" };

function isOfOpenAi(heads: readonly KnownName[]): boolean {
  return heads.some(({ kind, text }) => kind === 'vendor' && /openai/i.test(text));
}

/** `session: {`, `"search": [`: what stands beside such a block says nothing of what stands in it. */
function isBlockOfItsOwn(
  { text }: Scene,
  { open, bracket }: Scope,
  heads: readonly KnownName[],
): boolean {
  const [head] = heads;
  if (head === undefined || bracket === '(') return false;
  if (head.kind === 'generic-key' || isStructural(head.text)) return false;
  const gap = text.slice(head.start + head.text.length, open);
  return /^["'\]]{0,2}\s*(?::|=>?|:=)\s*$/.test(gap);
}

/** Blocks by indentation and sections by their heads: YAML, TOML, INI, Python, case blocks. */
function throughLines(scene: Scene, start: Called): Evidence | Called {
  const { structure, lineIndex, line } = scene;
  const isApart = start.apartAt !== undefined && start.apartAt >= line.start;
  let value: Called = isApart ? start : { ...start, apartAt: undefined };
  const beside = besideIt(value, siblingLines(scene), scene.stage.facts);
  if (beside !== undefined) return beside;
  const parents = structure.lines.parentsOf(lineIndex, REACH_CHARACTERS);
  for (const parent of parents) {
    const outcome = stepOut(value, structure.namesOfLine(parent), 'line');
    if (isEvidence(outcome)) return outcome;
    const identity = inIdentifiedBlock(outcome, structure, parent);
    if (identity !== undefined) return identity;
    const apartAt = isOtherBlock(scene, parent) ? parent : undefined;
    value = { ...outcome, apartAt: outcome.apartAt ?? apartAt };
  }
  const [closest] = parents;
  return closest !== undefined && isOtherBlock(scene, closest)
    ? against('in another block')
    : value;
}

/** A value below `auth:` beside `provider: mistral`, or in `data:` below a description that names Mistral. */
function inIdentifiedBlock(
  value: Called,
  structure: Structure,
  parent: number,
): Evidence | undefined {
  if (value.name?.kind !== 'generic-key' || value.apartAt !== undefined) return undefined;
  const identity = identityBeside(structure, parent);
  if (identity === undefined || identity.kind === 'mistral-model') return undefined;
  const reason = `${nameOf(value)} in a block of ${quoted(identity.text)}`;
  return identity.kind === 'vendor' ? against(reason) : { weight: 'fair', reason };
}

/** A line of data that is the head of a block and nothing else: `database:`, `"search": {`, `[weather]`. */
const OTHER_BLOCK =
  /^\s*(?:- )?(?:["']?[\w-]{1,60}["']?\s*:\s*\{?|\[{1,2}[\w."-]{1,60}\]{1,2})\s*$/;

function isOther({ kind, text }: KnownName): boolean {
  if (/^servers?$|^https?$|^web$/i.test(text)) return true;
  return (kind === 'plain' || kind === 'non-key') && !isStructural(text);
}

function isOtherBlock({ structure }: Scene, line: number): boolean {
  return structure.namesOfLine(line).some(isOther) && OTHER_BLOCK.test(structure.shownLine(line));
}

/** Where the value stands: calls, objects, lists, blocks and sections around it, the nearest first. */
export const enclosed: Look = (scene) => {
  const isWrapped = scene.own === undefined && scene.called !== undefined;
  const inBrackets = throughBrackets(scene, { ...called(scene.own), isWrapped });
  if (isEvidence(inBrackets)) return inBrackets;
  const inLines = throughLines(scene, inBrackets);
  return isEvidence(inLines) ? inLines : undefined;
};
