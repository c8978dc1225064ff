import type { Fix, Span } from './finding.js';
import { spanOf } from './position.js';

/** The first place of a text, and the span of a fix that makes a file. */
export const FIRST_PLACE: Span = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

/** The line end that a text uses: that of its first line, a line feed where it has none. */
export function lineEndOf(text: string): string {
  const at = text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

/** What a fix is called and which file it edits. */
export interface FixTarget {
  readonly title: string;
  readonly path: string;
  /** The decoded text of the file; undefined where it is to be made. */
  readonly text: string | undefined;
}

/** Puts whole lines at the end of a file, behind its last line end; makes the file where there is none. */
export function appendLines({ title, path, text = '' }: FixTarget, lines: readonly string[]): Fix {
  const end = lineEndOf(text);
  const gap = text === '' || text.endsWith('\n') ? '' : end;
  const replacement = `${gap}${lines.map((line) => `${line}${end}`).join('')}`;
  return { title, path, span: spanOf(text, text.length, text.length), replacement };
}

/** Puts other lines in the place of line `number` (1-based), none to delete it. The text must have that line. */
export function replaceLine(
  { title, path, text = '' }: FixTarget,
  number: number,
  lines: readonly string[],
): Fix {
  const end = lineEndOf(text);
  const span = wholeLine(text, number);
  const isLast = span.endLine === number;
  const replacement = lines.map((line) => `${line}${end}`).join('');
  return {
    title,
    path,
    span,
    replacement: isLast ? replacement.slice(0, -end.length) : replacement,
  };
}

/** Puts whole lines behind line `number` (1-based). The text must have that line. */
export function insertLines(target: FixTarget, number: number, lines: readonly string[]): Fix {
  const { title, path, text = '' } = target;
  const { endLine, endColumn } = wholeLine(text, number);
  if (endLine === number) return appendLines(target, lines);
  const end = lineEndOf(text);
  const span = { startLine: endLine, startColumn: endColumn, endLine, endColumn };
  return { title, path, span, replacement: lines.map((line) => `${line}${end}`).join('') };
}

/** A line with its line end; the last line may have none. */
function wholeLine(text: string, number: number): Span {
  let start = 0;
  for (let line = 1; line < number; line += 1) start = text.indexOf('\n', start) + 1;
  const end = text.indexOf('\n', start);
  return spanOf(text, start, end === -1 ? text.length : end + 1);
}
