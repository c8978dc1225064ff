import type { Content } from '../../findings/document.js';
import type { Span } from '../../findings/finding.js';
import { spannerOf, type Spanner } from '../../findings/position.js';

/** One variable that a dotenv file names. Its value must not be printed. */
export interface DotenvVariable {
  readonly name: string;
  /** Without quotes and without a comment behind it. */
  readonly value: string;
  /** `# NAME=`: shown, but not set. */
  readonly isCommented: boolean;
  /** Of the name. */
  readonly span: Span;
  /** 1-based. */
  readonly line: number;
  /** Blanks stand between the name and the sign. */
  readonly hasBlank: boolean;
}

/** `export NAME = value` and `# NAME=value`. Linear: each part ends where the next begins. */
const ASSIGNMENT = /^([ \t]*(?:#[ \t]*)*(?:export[ \t]+)?)([A-Za-z_][\w.]{0,200})([ \t]*)=(.*)$/u;

/** A comment behind an unquoted value. Linear: one anchor, one blank. */
const COMMENT = /[ \t]#/u;

/** The value as dotenv reads it. */
function plainValue(raw: string): string {
  const text = raw.trim();
  const quote = text[0];
  if (quote === '"' || quote === "'" || quote === '`') {
    const end = text.indexOf(quote, 1);
    return end === -1 ? text.slice(1) : text.slice(1, end);
  }
  if (text.startsWith('#')) return '';
  const comment = text.search(COMMENT);
  return comment === -1 ? text : text.slice(0, comment).trimEnd();
}

/** Prose that only looks like an assignment: `# use a=b here`. A commented name must be upper case. */
function isProse(before: string, name: string): boolean {
  return before.includes('#') && name !== name.toUpperCase();
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly number: number;
}

function variableOf({ text, start, number }: Line, spanner: Spanner): readonly DotenvVariable[] {
  const [, before = '', name, blank = '', raw = ''] = ASSIGNMENT.exec(text) ?? [];
  if (name === undefined || isProse(before, name)) return [];
  const at = start + before.length;
  return [
    {
      name,
      value: plainValue(raw),
      isCommented: before.includes('#'),
      span: spanner(at, at + name.length),
      line: number,
      hasBlank: blank !== '',
    },
  ];
}

/** The variables of a dotenv text in order. Lines of another form are passed over. */
export function dotenvVariables({ text, lineOffset }: Content): readonly DotenvVariable[] {
  const spanner = spannerOf(text, lineOffset);
  const variables: DotenvVariable[] = [];
  let start = 0;
  text.split('\n').forEach((line, index) => {
    const bare = line.endsWith('\r') ? line.slice(0, -1) : line;
    variables.push(...variableOf({ text: bare, start, number: index + 1 }, spanner));
    start += line.length + 1;
  });
  return variables;
}
