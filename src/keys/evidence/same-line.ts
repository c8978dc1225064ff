import { namesMistralHost } from '../host-names.js';
import { isSentToMistral } from './sent.js';
import { against, quoted, type Evidence, type Look } from './evidence.js';
import { ROW_CHARACTERS, type KnownName, type Scene } from './scene.js';
import { isWrapper } from './wrapper.js';

/** The first name that says whose key it is. */
function whose(names: readonly KnownName[]): KnownName | undefined {
  return names.find(
    ({ kind }) => kind === 'mistral-key' || kind === 'mistral' || kind === 'vendor',
  );
}

/** What a Mistral name elsewhere on the line says of a value that is called a key, or nothing. */
function onTheLine(own: KnownName | undefined, found: KnownName | undefined): Evidence | undefined {
  if (found === undefined || found.kind === 'vendor') return undefined;
  const reason = `${own === undefined ? 'a value' : quoted(own.text)} on a line with ${quoted(found.text)}`;
  if (own !== undefined) return { weight: 'fair', reason };
  return { weight: found.kind === 'mistral-key' ? 'strong' : 'weak', reason };
}

/** `queryKey: ["mistral", "…"]`: what the list is called says what is in it. */
export const inNamedList: Look = ({ own, scopes, structure }) => {
  const [scope] = scopes;
  if (own !== undefined || scope?.bracket !== '[') return undefined;
  const [head] = structure.headOf(scope.open);
  const isOther = head?.kind === 'other-key' || head?.kind === 'other-secret';
  return isOther ? against(`in a list of ${quoted(head.text)}`) : undefined;
};

/** A row of a table: `openai,KEY`. What stands first in it says whose a value without a name is. */
export const vendorInRow: Look = (scene) => {
  const { own, rowBefore } = scene;
  if (own !== undefined) return undefined;
  const found = whose(rowBefore);
  if (found === undefined) return undefined;
  if (found.kind === 'vendor') {
    // `getenv("OPENAI_API_KEY", "…")` for a client with Mistral's base URL.
    if (/openai/i.test(found.text) && isSentToMistral(scene))
      return { weight: 'fair', reason: `${quoted(found.text)} beside Mistral's host` };
    return against(`on a line with ${quoted(found.text)}`);
  }
  return onTheLine(own, found);
};

/** Names of headers that hand a key to whom the request goes. */
const HEADER_NAME = /^(?:authorization|bearer|(?:x-)?api-key|token)$/i;
/** The host of a URL. Linear: one class. */
const HOST = /https?:\/\/([\w.-]{1,100})/g;

/** A header of a request that goes to another host, on the same line or around it. */
export const sentElsewhere: Look = ({ text, candidate, own, line, scopes }) => {
  if (own === undefined || !HEADER_NAME.test(own.text)) return undefined;
  const outermost = scopes.slice(0, 3).at(-1)?.open ?? line.start;
  const start = Math.max(candidate.start - 600, Math.min(line.start, outermost));
  const end = Math.min(line.end, candidate.end + ROW_CHARACTERS);
  const hosts = Array.from(text.slice(start, end).matchAll(HOST), (match) => match[1] ?? '');
  if (hosts.length === 0 || hosts.some((host) => namesMistralHost(host))) return undefined;
  return against('sent to another host');
};

function isNameOfKey({ kind }: KnownName): boolean {
  return kind === 'mistral-key';
}

/** `printf … | docker secret create mistral_api_key -`: the tool on the way is no owner. */
function isPiped({ text, candidate, own }: Scene, end: number): boolean {
  return (
    own === undefined && /^["'\s]{0,4}(?:\\n)?["'\s]{0,4}\|/.test(text.slice(candidate.end, end))
  );
}

/** The login that a program for requests is given: `curl -u ":`. Linear: bounded. */
const LOGIN_FLAG = /\s(?:-u|--user|-a|--auth)[ =]["']?[\w.@-]{0,40}:?$/;

function isLogin({ text, candidate }: Scene): boolean {
  return LOGIN_FLAG.test(text.slice(Math.max(0, candidate.start - 60), candidate.start));
}

/** Whether the name is that of a person, a place or a thing: `"user": "mistral"`. */
function isOfOtherThing({ own, stage }: Scene, name: KnownName | undefined): boolean {
  if (name?.kind !== 'mistral') return false;
  const { entries } = stage.facts;
  return entries.isOfOtherThing(name, own?.text) || (own !== undefined && entries.isInRoute(name));
}

/** A comment that goes on behind the name without a word for a key: `// Mistral landing page`. Linear: bounded. */
const GOES_ON =
  /^[:,]?[ \t]{1,4}(?!(?:api|key|token|ai|prod|dev|test|staging|old|new|account)\b)[a-z]{3,30}(?: [a-z]{2,30}|\s*$)/i;

function isSaidOfMore({ text, line }: Scene, { text: name, start, kind }: KnownName): boolean {
  const end = start + name.length;
  return kind === 'mistral' && GOES_ON.test(text.slice(end, Math.min(line.end, end + 80)));
}

/** A call and what it is given, without brackets inside: what stands behind is no more of it. Linear: one class. */
const REST_OF_CALL = /^[^()\n]{0,200}\)/;
/** What begins a comment. Linear: fixed marks. */
const COMMENT = /#|\/\/|\/\*|--|<!--/;

/** Whether a value is given to a call that the name behind is no part of: `start("…"); run.provider === "mistral"`. */
function isOfOtherCall({ text, scopes, candidate }: Scene, { start }: KnownName): boolean {
  const [scope] = scopes;
  if (scope?.bracket !== '(' || isWrapper(text, scope.open)) return false;
  const behind = text.slice(candidate.end, start);
  const rest = REST_OF_CALL.exec(behind)?.[0];
  return rest !== undefined && !COMMENT.test(behind.slice(rest.length));
}

/** Mistral behind the value on its line: `KEY # mistral`, `("KEY", "Mistral")`, `value="KEY" key="MISTRAL_API_KEY"`. */
export const mistralBehind: Look = (scene) => {
  const { candidate, line } = scene;
  const own = isLogin(scene) ? undefined : scene.own;
  if (own !== undefined && own.kind !== 'generic-key') return undefined;
  const end = Math.min(line.end, candidate.end + ROW_CHARACTERS);
  const behind = [...scene.namesBetween(candidate.end, end)].reverse();
  const found = isPiped(scene, end) ? behind.find(isNameOfKey) : undefined;
  if (found !== undefined) return onTheLine(own, found);
  const mistral = whose(behind);
  if (own === undefined && mistral?.kind === 'mistral') {
    if (isSaidOfMore(scene, mistral) || isOfOtherCall(scene, mistral)) return undefined;
  }
  return isOfOtherThing(scene, mistral) ? undefined : onTheLine(own, mistral);
};

/** Mistral before the value on its line, in another field: `mistral,KEY`, `MISTRAL_API_KEYS=one,KEY`. */
export const mistralBefore: Look = (scene) => {
  const { own, rowBefore } = scene;
  if (own !== undefined && own.kind !== 'generic-key') return undefined;
  const found = whose(rowBefore);
  return isOfOtherThing(scene, found) ? undefined : onTheLine(own, found);
};
