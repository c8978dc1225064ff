import type { Facts } from '../facts.js';
import { namesMistralHost, usesOneOf } from '../host-names.js';
import { against, quoted, type Look } from './evidence.js';
import { containerOf } from './handed.js';
import type { KnownName, Scene } from './scene.js';

/** How many other uses of a name are looked at. */
const MAX_USES = 20;
const USE_REACH_CHARACTERS = 1_500;
/** How many brackets around a use are looked at: a template in parameters in options of a call. */
const MAX_SCOPES = 4;
/** How much of a use's line is looked at behind it. */
const BEHIND_CHARACTERS = 300;

/** The host of a URL that is written out. Linear: bounded. */
const HOST = /https?:\/\/[\w.-]{1,100}/;

function leadsElsewhere(request: string, { hostNames, otherHosts }: Facts): boolean {
  if (namesMistralHost(request) || usesOneOf(request, hostNames)) return false;
  return HOST.test(request) || usesOneOf(request, otherHosts.names);
}

/** Whether a use stands in a call of a vendor's, or in a URL of another host or a call that names one. */
function isUsedElsewhere({ text, stage }: Scene, offset: number): boolean {
  const { structure, facts } = stage;
  const scopes = structure.brackets.around(offset, USE_REACH_CHARACTERS).slice(0, MAX_SCOPES);
  const calls = scopes.filter(({ bracket }) => bracket === '(');
  const heads = calls.slice(0, 1).flatMap(({ open }) => structure.headOf(open));
  if (heads.some(({ kind, text: name }) => kind === 'vendor' && !/openai/i.test(name))) return true;
  if (!facts.otherHosts.areNamed) return false;
  const end = Math.min(structure.lines.at(offset).end, offset + BEHIND_CHARACTERS);
  const starts = [structure.entryStart(offset), ...calls.map(({ open }) => open)];
  return starts.some((start) => leadsElsewhere(text.slice(start, end), facts));
}

/** The variable that holds the value is used in a request to somebody else: `get("https://…", params={"key": KEY})`. */
export const handedElsewhere: Look = (scene) => {
  const { called: own } = scene;
  if (own?.kind !== 'generic-key') return undefined;
  const container = containerOf(scene);
  const names = container === undefined ? [own] : [own, container];
  return names.some((name) => hasUseElsewhere(scene, name))
    ? against(`${quoted(own.text)} is used for another host`)
    : undefined;
};

function hasUseElsewhere(scene: Scene, { text, start }: KnownName): boolean {
  const { structure, facts } = scene.stage;
  return structure
    .usesOf(text, MAX_USES + 1)
    .some(
      (offset) =>
        offset !== start &&
        !facts.entries.isGiven({ text, start: offset }) &&
        structure.isUsedElsewhere(offset, (use) => isUsedElsewhere(scene, use)),
    );
}
