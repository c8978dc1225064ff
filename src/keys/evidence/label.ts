import { kindOfName } from '../names.js';
import { against, quoted, type Evidence, type Look } from './evidence.js';
import type { KnownName, Scene } from './scene.js';

/** How many tags may stand between a value and the text that labels it, and how long one may be. */
const MAX_TAGS = 16;
const TAG_CHARACTERS = 300;
/** How long a label may be. */
const LABEL_CHARACTERS = 80;
/** How many cells of its row before a value are looked at. */
const MAX_CELLS = 6;

/** An element up to an attribute for its value: `<input id="k" value="`. Linear: bounded. */
const VALUE_ATTRIBUTE = /<[a-z][\w:.-]{0,40}(?:\s[^<>]{0,200})?\svalue=\{?["']$/i;
/** An attribute that names an element's value itself. Linear: fixed word. */
const NAME_ATTRIBUTE = /\sname=/i;
/** Where a row begins: nothing before it labels what stands in it. Linear: anchored. */
const ROW_START =
  /^<\/?(?:[\w-]{1,20}:)?(?:tr|table|(?:table-)?row|thead|tbody|entry|record|item|form)[\s>/]/i;

/** Where a tag that ends at an offset begins; -1 where none does. */
function tagStart(text: string, end: number): number {
  if (text.charAt(end - 1) !== '>') return -1;
  const first = Math.max(0, end - TAG_CHARACTERS);
  const start = text.slice(first, end).lastIndexOf('<');
  return start < 0 ? -1 : first + start;
}

function skipBlanks(text: string, end: number): number {
  let index = end;
  while (index > 0 && /\s/.test(text.charAt(index - 1))) index -= 1;
  return index;
}

/** The start of a cell of a table. Linear: anchored. */
const CELL = /^<(?:[\w-]{1,20}:)?(?:t[dh]|(?:table-)?cell|c)[\s>]/i;

/** A text between tags, and where it begins. */
interface Label {
  readonly text: string;
  readonly start: number;
  /** Whether a cell begins between it and what it labels: others before it may label that as well. */
  readonly isCell: boolean;
}

/** The text of the element before an offset, past tags of which one at least is an end. */
function textBefore(text: string, offset: number): Label | undefined {
  let index = skipBlanks(text, offset);
  let isPastEnd = false;
  let isCell = false;
  for (let count = 0; count < MAX_TAGS; count += 1) {
    const start = tagStart(text, index);
    if (start < 0) break;
    const tag = text.slice(start, index);
    if (ROW_START.test(tag)) return undefined;
    isPastEnd ||= tag.startsWith('</');
    isCell ||= CELL.test(tag);
    index = skipBlanks(text, start);
  }
  const first = Math.max(0, index - LABEL_CHARACTERS);
  const start = first + text.slice(first, index).lastIndexOf('>') + 1;
  if (!isPastEnd || start === first) return undefined;
  return { text: text.slice(start, index).trim(), start, isCell };
}

/** The name of an element, without its space: `t` of `<w:t xml:space="preserve">`. Linear: anchored classes. */
const ELEMENT = /^<(?:[\w.-]{1,40}:)?([\w.-]{1,60})/;

/** Where the element begins whose value is the candidate: its content, or an attribute for values. */
function elementOf({ text, candidate }: Scene): number {
  const { start, end } = candidate;
  if (text.charAt(start - 1) === '>' && text.charAt(end) === '<') {
    const tag = tagStart(text, start);
    const name = ELEMENT.exec(text.slice(Math.max(0, tag), start))?.[1] ?? '';
    const isNamed = NAME_ATTRIBUTE.test(text.slice(Math.max(0, tag), start));
    return tag >= 0 && !isNamed && /^(?:neutral|plain)$/.test(kindOfName(name)) ? tag : -1;
  }
  if (!/["']/.test(text.charAt(start - 1))) return -1;
  const before = text.slice(Math.max(0, start - TAG_CHARACTERS), start);
  if (!before.endsWith('value=', before.length - 1)) return -1;
  const tag = VALUE_ATTRIBUTE.exec(before)?.[0];
  return tag === undefined || NAME_ATTRIBUTE.test(tag) ? -1 : start - tag.length;
}

function told(label: KnownName): Evidence | undefined {
  const shown = quoted(label.text);
  if (label.kind === 'mistral-key') return { weight: 'strong', reason: `labelled ${shown}` };
  if (label.kind === 'mistral') return { weight: 'weak', reason: `a value in the row of ${shown}` };
  const isOther = label.kind === 'vendor' || label.kind === 'non-key';
  return isOther ? against(`labelled ${shown}`) : undefined;
}

/** The text of the element before: `<dt>Mistral API key</dt>`, the cells of a row, the label of a form. */
export const labelled: Look = (scene) => {
  const { text, stage } = scene;
  if (stage.surface !== 'file') return undefined;
  let offset = elementOf(scene);
  for (let count = 0; offset >= 0 && count < MAX_CELLS; count += 1) {
    const label = textBefore(text, offset);
    if (label === undefined) return undefined;
    const said = told({ ...label, kind: kindOfName(label.text.toLowerCase()) });
    if (said !== undefined) return said;
    offset = label.isCell ? label.start : -1;
  }
  return undefined;
};
