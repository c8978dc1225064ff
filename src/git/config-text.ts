/**
 * The `extensions.*` settings of a repository's config, read as text: names and values in lower case, the last one
 * wins. Nothing else of that file is ever looked at, since it may name programs to run. Includes do not count, as in
 * git. Reading ends at the first thing that git would refuse the file for.
 * @see https://git-scm.com/docs/git-config#_syntax
 * @see https://git-scm.com/docs/gitrepository-layout#_git_repository_format_versions
 */
export function repositoryExtensions(config: string): ReadonlyMap<string, string> {
  const text: Cursor = {
    text: config.replace(BYTE_ORDER_MARK, '').replaceAll('\r\n', '\n'),
    offset: 0,
  };
  const extensions = new Map<string, string>();
  let section: string | undefined = '';
  while (text.offset < text.text.length && section !== undefined) {
    skip(text, BLANK);
    if (skip(text, SECTION_START) !== '') section = sectionName(text);
    else if (text.offset < text.text.length) {
      const setting = readSetting(text);
      if (setting === undefined) break;
      if (section === 'extensions') extensions.set(setting.name, setting.value);
    }
  }
  return extensions;
}

/** As UTF-8, or as its three bytes. */
const BYTE_ORDER_MARK = /^(?:\ufeff|\u00ef\u00bb\u00bf)/u;

interface Cursor {
  readonly text: string;
  offset: number;
}

/** White space and comments, each to the end of its line. The alternatives start differently: linear. */
const BLANK = /(?:\s|[#;][^\n]*)*/uy;
const SECTION_START = /\[/uy;
/** The rest of a section header: a name and perhaps a quoted subsection. No part starts with what ends another: linear. */
const SECTION = /([\w.-]*)(\s+"(?:[^"\\\n]|\\[^\n])*")?\]/uy;
/** The name of a setting, and what stands between it and its value. One class after another: linear. */
const NAME = /([a-z][a-z\d-]*)[ \t]*/iuy;
const EQUALS = /=/uy;
/** What a value is made of: a continued line, an escape, a quote, a comment, white space, or any other run. Linear. */
const VALUE_PART = /\\(?:\n|$)|\\[tbn"\\]|"|[#;]|[^\S\n]+|[^\s\\"#;]+/uy;
const COMMENT = /[^\n]*/uy;

function skip(cursor: Cursor, pattern: RegExp): string {
  return match(cursor, pattern)?.[0] ?? '';
}

function match(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.offset;
  const found = pattern.exec(cursor.text) ?? undefined;
  cursor.offset += found?.[0].length ?? 0;
  return found;
}

/** Undefined where it is no header. One with a subsection is not what is looked for. */
function sectionName(cursor: Cursor): string | undefined {
  const found = match(cursor, SECTION);
  if (found === undefined) return undefined;
  return found[2] === undefined ? found[1]?.toLowerCase() : 'subsection';
}

function readSetting(cursor: Cursor): { name: string; value: string } | undefined {
  const name = match(cursor, NAME)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  const value = skip(cursor, EQUALS) === '' ? '' : readValue(cursor);
  const isEnded = cursor.offset >= cursor.text.length || cursor.text[cursor.offset] === '\n';
  return value === undefined || !isEnded ? undefined : { name, value: value.toLowerCase() };
}

/** Undefined where a quote is left open. White space counts inside of quotes and between words alone. */
function readValue(cursor: Cursor): string | undefined {
  let value = '';
  let space = '';
  let isQuoted = false;
  for (let part = skip(cursor, VALUE_PART); part !== ''; part = skip(cursor, VALUE_PART)) {
    if (part === '\\\n' || part === '\\') continue;
    if (part === '"') isQuoted = !isQuoted;
    else if (!isQuoted && /^[#;]/u.test(part)) skip(cursor, COMMENT);
    else if (!isQuoted && part.trim() === '') space += value === '' ? '' : part;
    else {
      value += space + (ESCAPES.get(part) ?? part);
      space = '';
    }
  }
  return isQuoted ? undefined : value;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\t', '\t'],
  ['\\b', '\b'],
  ['\\n', '\n'],
  ['\\"', '"'],
  ['\\\\', '\\'],
]);
