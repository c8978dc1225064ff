import { tableOf } from '../decoding/characters.js';
import type { Structure } from '../structure/structure.js';
import { against, quoted, type Evidence, type Look } from './evidence.js';
import { TELLS_WHOSE, tellingNames, type KnownName, type Scene } from './scene.js';

/** A comment or heading, not an assignment that is commented out. Linear: bounded. */
const COMMENT = /^\s*(?:#+|\/\/|--|;|\*|<!--|REM )(?![^\n=]{0,100}=)/i;
/** What a comment begins with. */
const COMMENT_MARKS = tableOf('#/-;*<Rr');
/** How many lines above a comment still speaks of the value. */
const COMMENT_LINES = 6;

/** The names in a line, if it is a comment; undefined where it is none. */
function namesOfComment(
  { text, structure }: Scene,
  index: number,
): readonly KnownName[] | undefined {
  if (!structure.lines.mayBeginWith(index, COMMENT_MARKS)) return undefined;
  const { start, end } = structure.lines.line(index);
  const shown = text.slice(start, Math.min(end, start + 300));
  return COMMENT.test(shown) ? tellingNames(shown, 0, shown.length) : undefined;
}

/** Whether a line gives Mistral's key a place of its own. */
function isOfKey({ structure, stage }: Scene, index: number): boolean {
  return structure
    .namesOfLine(index)
    .some(({ kind, start }) => kind === 'mistral-key' && stage.facts.isKeyElsewhere(start));
}

/** The comment above, in the same paragraph: `# Mistral`, `# Deepgram`. One on something else ends the search. */
export const underComment: Look = (scene) => {
  const { called: own, structure, lineIndex } = scene;
  if (own?.kind !== 'generic-key') return undefined;
  const last = Math.max(0, lineIndex - COMMENT_LINES);
  let isUnderOther = false;
  for (let index = lineIndex - 1; index >= last; index -= 1) {
    if (structure.lines.line(index).isBlank) return undefined;
    const names = namesOfComment(scene, index);
    if (names === undefined && isUnderOther) return undefined;
    const whose = names?.findLast(({ kind }) => TELLS_WHOSE.has(kind));
    if (whose !== undefined)
      return isKeyBetween(scene, index) ? undefined : toldByComment(own, whose);
    isUnderOther ||= names?.some(({ kind }) => kind !== 'generic-key') === true;
  }
  return undefined;
};

/** Whether a line between a comment and the value gives Mistral's key a place of its own. */
function isKeyBetween(scene: Scene, comment: number): boolean {
  for (let index = comment + 1; index < scene.lineIndex; index += 1)
    if (isOfKey(scene, index)) return true;
  return false;
}

function toldByComment(own: KnownName, whose: KnownName): Evidence {
  if (whose.kind === 'vendor') return against(`under a comment on ${quoted(whose.text)}`);
  return {
    weight: 'fair',
    reason: `${quoted(own.text)} under a comment on ${quoted(whose.text)}`,
  };
}

/** A heading of Markdown, AsciiDoc or Org; or the line below one. Linear: anchored. */
const HEADING = /^\s{0,3}(?:#{1,6}|={1,6}|\*{1,6}) +\S/;
const UNDERLINE = /^\s{0,3}[=~-]{3,}\s*$/;
/** How many lines above a heading still speaks of the value. */
const HEADING_LINES = 20;

/** What a heading begins with, and the line below one. */
const HEADING_MARKS = tableOf('#=*');
const RULES = tableOf('=~-');

function isHeading(structure: Structure, index: number): boolean {
  const { lines } = structure;
  return (
    (lines.mayBeginWith(index + 1, RULES) && UNDERLINE.test(structure.shownLine(index + 1))) ||
    (lines.mayBeginWith(index, HEADING_MARKS) && HEADING.test(structure.shownLine(index)))
  );
}

/** A word for a key in a heading. Linear: fixed words. */
const SAYS_KEY = /key|token|secret|credential/i;

function told(heading: string, name: KnownName, own: KnownName | undefined): Evidence {
  const value = own === undefined ? 'a value' : quoted(own.text);
  const reason = `${value} under a heading on ${quoted(name.text)}`;
  if (name.kind === 'vendor') return against(reason);
  const isSaid = own !== undefined || name.kind === 'mistral-key' || SAYS_KEY.test(heading);
  return { weight: isSaid ? 'fair' : 'weak', reason };
}

/** The heading above, in a document: `## Mistral`. */
export const underHeading: Look = ({ stage, own, structure, lineIndex }) => {
  if (own !== undefined && own.kind !== 'generic-key') return undefined;
  if (stage.surface !== 'file' || !stage.kind.hasHeadings) return undefined;
  const last = Math.max(0, lineIndex - HEADING_LINES);
  for (let index = lineIndex - 1; index >= last; index -= 1) {
    if (!isHeading(structure, index)) continue;
    const whose = structure.namesOfLine(index).find(({ kind }) => TELLS_WHOSE.has(kind));
    return whose === undefined || whose.kind === 'mistral-model'
      ? undefined
      : told(structure.shownLine(index), whose, own);
  }
  return undefined;
};
