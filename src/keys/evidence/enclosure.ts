import { namesMistralHost } from '../host-names.js';
import { isStructural } from '../structural.js';
import { siblingLines, siblingsOf } from '../siblings.js';
import type { Scope } from '../structure/brackets.js';
import { REACH_CHARACTERS, type Structure } from '../structure/structure.js';
import { against, quoted, type Evidence, type Look } from './evidence.js';
import { besideIt } from './beside.js';
import { isSentToMistral } from './sent.js';
import { identityBeside, identityInBrackets } from './identity.js';
import { called, isEvidence, nameOf, stepOut, type Called } from './called.js';
import type { KnownName, Scene } from './scene.js';
import { isWrapper } from './wrapper.js';

/** A parenthesis behind `]` is the target of a link in Markdown, not a call. */
function bracketOf(text: string, { open, bracket }: Scope): string {
  return text.charAt(open - 1) === ']' ? 'link' : bracket;
}

/** The brackets around the value, innermost first: their other entries, then what stands before them. */
function throughBrackets(scene: Scene, start: Called): Evidence | Called {
  let value = start;
  let isGiven = false;
  for (const [index, scope] of scene.scopes.entries()) {
    const heads = scene.structure.headOf(scope.open);
    // What is given to some call belongs to that call, not to what stands beside the call or what that is in.
    isGiven = value.name === undefined && (isGiven || isGivenToCall(scene, index - 1));
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
  // An argument of a call belongs to that call, here as well.
  const isGiven = value.name === undefined && isGivenToCall(scene, 0);
  const beside = isGiven ? undefined : besideIt(value, siblingLines(scene), scene.stage.facts);
  if (beside !== undefined) return beside;
  const parents = structure.lines.parentsOf(lineIndex, REACH_CHARACTERS);
  for (const parent of parents) {
    const outcome = stepOut(value, structure.namesOfLine(parent), 'line');
    if (isEvidence(outcome)) return outcome;
    const apartAt = isOtherBlock(scene, parent) ? parent : undefined;
    const identity = inIdentifiedBlock(outcome, structure, parent);
    // `opsgenie_configs:` below `name: mistral` has keys of its own; whose host is Mistral's has none.
    if (identity !== undefined && (apartAt === undefined || identity.isHost))
      return identity.evidence;
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
): { readonly evidence: Evidence; readonly isHost: boolean } | undefined {
  if (value.name?.kind !== 'generic-key' || value.apartAt !== undefined) return undefined;
  const identity = identityBeside(structure, parent);
  if (identity === undefined || identity.kind === 'mistral-model') return undefined;
  const reason = `${nameOf(value)} in a block of ${quoted(identity.text)}`;
  const evidence: Evidence =
    identity.kind === 'vendor' ? against(reason) : { weight: 'fair', reason };
  return { evidence, isHost: namesMistralHost(identity.text) };
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
