import { namesMistralHost } from '../host-names.js';
import { kindOfName } from '../names.js';
import { REACH_CHARACTERS, type Structure } from '../structure/structure.js';
import { TELLS_WHOSE, tellingNames, type KnownName } from './scene.js';
import { siblingsAbove, siblingsBelow } from '../structure/sibling-lines.js';

/** An entry that says what its block is: `provider: mistral`, `name = "mistral"`, `"url": "https://…"`. Linear: bounded. */
const IDENTITY =
  /^\s{0,200}(?:- )?["']?(?:name|provider|vendor|service|type|kind|id|title|label|slug|model|engine|backend|platform|api[_-]?type|url|base[_-]?url|api[_-]?base|endpoint|host|server|uri|image|app)["']?\s{0,20}[:=]\s{0,20}["']?([^\n]{1,200})/i;

/** The block that describes what it stands in: Kubernetes, OpenAPI, Postman. Linear: anchored words. */
const DESCRIPTION = /^\s{0,200}(?:- )?["']?(?:metadata|info|meta)["']?\s{0,20}:/i;

/** How many lines of a description are looked at, and how many above a section for the one that it belongs to. */
const DESCRIPTION_LINES = 6;
const SECTION_LINES = 80;
/** How many lines beside a block are looked at. */
const BESIDE_LINES = 40;

function identityIn(line: string): KnownName | undefined {
  const value = IDENTITY.exec(line)?.[1];
  if (value === undefined) return undefined;
  if (namesMistralHost(value)) return { text: 'api.mistral.ai', start: 0, kind: 'mistral' };
  const name = tellingNames(value, 0, value.length).findLast(({ kind }) => TELLS_WHOSE.has(kind));
  return name;
}

function isDescription(structure: Structure, index: number): boolean {
  return DESCRIPTION.test(structure.shownLine(index));
}

function descriptionAt(structure: Structure, index: number): KnownName | undefined {
  if (!isDescription(structure, index)) return undefined;
  const column = structure.lines.line(index).column;
  const last = Math.min(index + DESCRIPTION_LINES, structure.lines.count - 1);
  for (let inner = index + 1; inner <= last; inner += 1) {
    if (structure.lines.line(inner).column <= column) return undefined;
    const found = identityIn(structure.shownLine(inner));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The name of a section: `llm.auth` of `[llm.auth]`. Linear: bounded. */
const SECTION = /^\s{0,20}\[{1,2}\s?([\w.-]{1,100})\s?\]{1,2}/;

/** What `[llm]` or `[[llm]]` above says of itself, for a value in `[llm.auth]`. */
function outerSection(structure: Structure, index: number): KnownName | undefined {
  const inner = SECTION.exec(structure.shownLine(index))?.[1];
  const outer = inner?.slice(0, Math.max(0, inner.lastIndexOf('.')));
  if (outer === undefined || outer === '') return undefined;
  let found: KnownName | undefined;
  for (let above = index - 1; above >= 0 && index - above < SECTION_LINES; above -= 1) {
    const line = structure.shownLine(above);
    const section = SECTION.exec(line)?.[1];
    if (section !== undefined) return section === outer ? found : undefined;
    found ??= identityIn(line);
  }
  return undefined;
}

/** A description with a name in it, on one line: `"info": { "name": "Mistral"`. Linear: bounded. */
const INLINE_DESCRIPTION =
  /["']?(?:metadata|info|meta)["']?\s{0,4}:\s{0,4}\{[^{}]{0,200}?["']?(?:name|title)["']?\s{0,4}:\s{0,4}["']([^"'\n]{1,80})["']/i;

/** What the description of a bracket's other entries says of it. */
export function identityInBrackets(
  text: string,
  start: number,
  end: number,
): KnownName | undefined {
  const first = Math.max(start, end - INLINE_CHARACTERS);
  const title = INLINE_DESCRIPTION.exec(text.slice(first, end))?.[1];
  if (title === undefined) return undefined;
  return tellingNames(title, 0, title.length).findLast(({ kind }) => TELLS_WHOSE.has(kind));
}

const INLINE_CHARACTERS = 600;

/** The lines above a block's head that belong to what it is in: above the head of a section none of another one. */
function aboveSection(structure: Structure, index: number): readonly number[] {
  const { lines } = structure;
  const above = [...siblingsAbove(lines, index, REACH_CHARACTERS)];
  if (!SECTION.test(structure.shownLine(index))) return above;
  return above.filter((line) => lines.parentsOf(line, REACH_CHARACTERS).length === 0);
}

/** What stands beside a block's head and says whose the block is: `provider: mistral` above `auth:`. */
export function identityBeside(structure: Structure, index: number): KnownName | undefined {
  const { lines } = structure;
  const beside = [
    ...aboveSection(structure, index),
    ...siblingsBelow(lines, index, REACH_CHARACTERS),
  ];
  let model: KnownName | undefined;
  for (const line of [index, ...beside.slice(0, BESIDE_LINES)]) {
    const found = descriptionAt(structure, line) ?? identityIn(structure.shownLine(line));
    // A name that is a key's own is the name of another entry, and a model may be run by anyone.
    if (found === undefined) continue;
    if (found.kind === 'mistral-model') model ??= found;
    else if (found.kind !== 'mistral-key' || isDescription(structure, line)) return found;
  }
  return model ?? outerSection(structure, index);
}

/** Whether a cell or an entry is Mistral's name and little else: not that of a street or an air conditioner. */
export function isNameAlone(text: string): boolean {
  // `Mistral 401` is the subject of a ticket.
  if (/\s\d{3,}$/.test(text)) return false;
  return text.split(/\s+/).length <= 3 && TELLS_WHOSE.has(kindOfName(text));
}
