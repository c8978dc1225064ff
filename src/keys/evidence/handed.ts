import type { Facts } from '../facts.js';
import { namesMistralHost, usesOneOf } from '../host-names.js';
import { kindOfName } from '../names.js';
import { quoted, type Look } from './evidence.js';
import { TELLS_WHOSE, type KnownName, type Scene } from './scene.js';
import { isOfResource, isWrapper, isWrapping } from './wrapper.js';

/** How many other uses of a name are looked at. */
const MAX_USES = 20;
const USE_REACH_CHARACTERS = 1_500;
/** How many brackets around a use are looked at: a template in headers in options of a call. */
const MAX_SCOPES = 5;
const HOST = /https?:\/\//;

/** The prompt of a shell, which names a user and a machine: `me@box:~$ `. Linear: bounded. */
const PROMPT = /^[\w.-]{1,40}@[\w.-]{1,60}[: ][^$#%\n]{0,80}[$#%] /;

function behindPrompt(text: string, start: number): number {
  return start + (PROMPT.exec(text.slice(start, start + 190))?.[0].length ?? 0);
}

/** Whether a name is used in an entry or a call that is Mistral's. */
function isHandedToMistral({ text, stage }: Scene, offset: number): boolean {
  const { structure, facts } = stage;
  const start = behindPrompt(text, structure.entryStart(offset));
  const scopes = structure.brackets.around(offset, USE_REACH_CHARACTERS).slice(0, MAX_SCOPES);
  const heads = scopes.map(({ open }) => structure.headOf(open));
  const [callee = []] = heads;
  if (isOfResource(callee) && structure.names.between(start, offset).length === 0) return false;
  const whose = [structure.names.between(start, offset), ...heads]
    .flat()
    .find(({ kind }) => kind === 'mistral' || kind === 'mistral-key' || kind === 'vendor');
  if (whose !== undefined && whose.kind !== 'mistral-model') return whose.kind !== 'vendor';
  const end = Math.min(structure.lines.at(offset).end, offset + 300);
  const call = scopes.find(
    ({ open, bracket }) => bracket === '(' && isRequest(text.slice(open, end), facts),
  );
  const request = text.slice(call?.open ?? scopes[2]?.open ?? start, end);
  return namesMistralHost(request) || usesOneOf(request, facts.hostNames);
}

/** Whether a call names where it goes. */
function isRequest(call: string, { hostNames }: Facts): boolean {
  return HOST.test(call) || usesOneOf(call, hostNames);
}

/** The variable that is given an object or a list, up to its bracket: `headers = {`. Linear: bounded. */
const CONTAINER = /([A-Za-z_$][\w$]{0,60})(?::\s?[\w<>[\], |.]{1,60})?\s{0,4}:?=\s{0,4}$/;

/** The variable that holds what the value is an entry of: `headers = { Authorization: "…" }`. */
export function containerOf({ text, scopes }: Scene): KnownName | undefined {
  const [scope] = scopes;
  if (scope === undefined || scope.bracket === '(') return undefined;
  const before = text.slice(Math.max(0, scope.open - 130), scope.open);
  const name = CONTAINER.exec(before)?.[1];
  if (name === undefined) return undefined;
  const start = scope.open - before.length + before.lastIndexOf(name);
  return { text: name, start, kind: kindOfName(name) };
}

/** The names by which the value may be known elsewhere: its own, and the one that is given what a wrapper makes of it. */
function knownAs(scene: Scene): readonly KnownName[] {
  const { called: own, text, candidate, structure } = scene;
  const outermost = outermostWrapper(scene);
  if (own !== undefined && outermost === undefined && !isWrapping(own.text)) return [own];
  const start = structure.entryStart(outermost ?? candidate.start);
  const given = ASSIGNED_TO.exec(text.slice(start, candidate.start))?.[1];
  const name = own === undefined ? [] : [own];
  if (given === undefined || given === own?.text) return name;
  return [...name, { text: given, start: text.indexOf(given, start), kind: kindOfName(given) }];
}

/** Where the outermost of the wrappers around a value opens. */
function outermostWrapper({ scopes, text }: Scene): number | undefined {
  let outermost: number | undefined;
  for (const { open, bracket } of scopes.slice(0, MAX_SCOPES)) {
    if (bracket !== '(' || !isWrapper(text, open)) break;
    outermost = open;
  }
  return outermost;
}

/** The variable that a statement gives a value to. Linear: bounded, anchored. */
const ASSIGNED_TO =
  /^\s{0,80}(?:(?:export|const|let|var|val|my|local|auto|final|static) ){0,2}(?:[\w<>:]{1,40} )?\$?([A-Za-z_]\w{0,60})(?::\s?[\w<>.]{1,40})?\s{0,8}:?=(?!=)/;

/** How much of a call is looked at on each side of an argument. */
const CALL_CHARACTERS = 400;

/** Whether a name is the key of a call that is given a model of Mistral's: `LLM(model="mistral/small", api_key=KEY)`. */
function isKeyOfModel({ text, stage }: Scene, offset: number): boolean {
  const { structure, facts } = stage;
  const [call] = structure.brackets.around(offset, CALL_CHARACTERS);
  if (call === undefined || call.bracket === '[') return false;
  const given = structure.names.between(structure.entryStart(offset), offset);
  if (given[0]?.kind !== 'generic-key') return false;
  const end = offset + (/^[\w$]{0,80}/.exec(text.slice(offset, offset + 80))?.[0].length ?? 0);
  const beside = [
    ...structure.names.before(structure.entryStart(offset), call.open + 1),
    ...structure.names.behind(end, end + CALL_CHARACTERS),
  ].filter((name) => TELLS_WHOSE.has(name.kind) && !facts.entries.isOneOfMany(name));
  return beside.length > 0 && beside.every(({ kind }) => kind !== 'vendor');
}

/** The variable that holds the value is given to Mistral's client elsewhere: `client = Mistral(api_key=k)`. */
export const handedToMistral: Look = (scene) => {
  const container = scene.called?.kind === 'generic-key' ? containerOf(scene) : undefined;
  const names = container === undefined ? knownAs(scene) : [...knownAs(scene), container];
  const handed = names.find((name) => isHanded(scene, name));
  return handed === undefined
    ? undefined
    : { weight: 'fair', reason: `${quoted(handed.text)}, which is given to Mistral` };
};

function isHandedTo(scene: Scene, use: number): boolean {
  if (isKeyOfModel(scene, use)) return true;
  return scene.stage.facts.usesApi && isHandedToMistral(scene, use);
}

function isHanded(scene: Scene, { text, start }: KnownName): boolean {
  const { structure, facts } = scene.stage;
  return structure
    .usesOf(text, MAX_USES + 1)
    .some(
      (offset) =>
        offset !== start &&
        !facts.entries.isGiven({ text, start: offset }) &&
        structure.isHanded(offset, (use) => isHandedTo(scene, use)),
    );
}
