import { tableOf } from '../decoding/characters.js';
import { kindOfName } from '../names.js';
import type { Candidate } from '../candidates.js';
import type { Scope } from '../structure/brackets.js';
import type { Line } from '../structure/lines.js';
import type { KnownName } from '../structure/walk.js';
import type { Structure } from '../structure/structure.js';
import { siblingsAbove, siblingsBelow } from '../structure/sibling-lines.js';

/** What of a candidate's surroundings a pair is looked for in. */
interface Place {
  readonly text: string;
  readonly candidate: Candidate;
  readonly scopes: readonly Scope[];
  readonly structure: Structure;
  readonly line: Line;
  readonly lineIndex: number;
}

/** How far the two halves of a pair may stand from each other. */
const PAIR_CHARACTERS = 300;

/** The half that holds the value, up to it: `"value": "`, `currentValue=`, `<Value>`, `default = `. Linear: bounded. */
const VALUE_HALF =
  /(?<![\w-])(?:(?:current|initial|parameter|default|string|raw|secret)[_-]?)?(?:value|val|default|content|contents|data|text|token_value)["']?(?:\s{0,4}(?:=>|[:=])|>)[^\n,;=]{0,30}$|<value\s[^<>\n]{1,50}>$/i;

/** The half that names it: `"key": "MISTRAL_API_KEY"`, `name: token`, `<Name>apiKey</Name>`. Linear: bounded. */
const NAME_HALF =
  /(?<![\w-])(?:(?:parameter|variable|header|field|env|secret|option|setting)[_-]?)?(?:name|key|variable|field|header|label|var)["']?(?:\s{0,4}(?:=>|[:=])\s{0,4}["'`]?|>)\/?([\p{L}\p{N}_$][\p{L}\p{N}_$. /-]{0,80})/giu;

/** An element for a value, whose attributes are no names of it. Linear: bounded. */
const VALUE_ELEMENT = /<value(?:\s[^<>\n]{1,50})?>$/i;

/** Whether a value is the content of an element for values. */
export function isInValueElement({ text, candidate }: Pick<Place, 'text' | 'candidate'>): boolean {
  if (text.charAt(candidate.start - 1) !== '>') return false;
  return VALUE_ELEMENT.test(text.slice(Math.max(0, candidate.start - 60), candidate.start));
}

/** Where the pair begins and ends: its brackets, its element, or the lines of its entry in a list. */
function boundsOf({ text, candidate, scopes, line }: Place): { start: number; end: number } {
  const far = candidate.start - PAIR_CHARACTERS;
  const { open, bracket } = scopes[0] ?? { open: -1, bracket: '' };
  if (bracket === '{' && open > far) {
    const behind = text.slice(candidate.end, candidate.end + PAIR_CHARACTERS);
    const close = behind.indexOf('}');
    return { start: open, end: candidate.end + (close < 0 ? behind.length : close) };
  }
  return {
    start: Math.max(far, line.start),
    end: Math.min(line.end, candidate.end + PAIR_CHARACTERS),
  };
}

/** The lines above and below that belong to the same entry of a list. */
function entryOfList({ text, structure, lineIndex, line }: Place): string {
  const { lines } = structure;
  const beside = [...siblingsAbove(lines, lineIndex, PAIR_CHARACTERS), ...siblingsBelow(lines, lineIndex, PAIR_CHARACTERS)]; // prettier-ignore
  const near = beside.filter((index) => Math.abs(index - lineIndex) <= 3);
  return [text.slice(line.start, Math.min(line.end, line.start + 200)), ...near.map((index) => structure.shownLine(index))].join('\n'); // prettier-ignore
}

function nameIn(stretch: string, start: number): KnownName | undefined {
  for (const [, half = ''] of stretch.matchAll(NAME_HALF)) {
    const text = half.trim();
    const kind = kindOfName(text);
    if (kind !== 'neutral' && kind !== 'plain') return { text, start, kind };
  }
  return undefined;
}

/** How much may stand between what gives a value and the value. */
const GAP_CHARACTERS = 30;
/** What may give a value, and what ends the search for it. */
const DELIMITERS = tableOf('=:>');
const ENDS = tableOf('\n,;');

/** Whether something that gives a value stands near before an offset: false is certain. */
function isBehindDelimiter(text: string, offset: number): boolean {
  for (let index = offset - 1; index >= offset - GAP_CHARACTERS - 1; index -= 1) {
    const unit = text.charCodeAt(index);
    if (DELIMITERS[unit] === 1) return true;
    if (ENDS[unit] === 1) return false;
  }
  return false;
}

/**
 * The name of a pair of a name and a value, as Kubernetes, Compose, Postman, HAR, .NET and consoles of
 * clouds write what would elsewhere be `name: value`.
 */
export function nameOfPair(place: Place): KnownName | undefined {
  const { text, candidate } = place;
  if (!isBehindDelimiter(text, candidate.start)) return undefined;
  const before = text.slice(Math.max(0, candidate.start - 80), candidate.start);
  if (!VALUE_HALF.test(before)) return undefined;
  const { start, end } = boundsOf(place);
  return nameIn(text.slice(start, end), start) ?? nameIn(entryOfList(place), start);
}
