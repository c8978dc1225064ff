import type { Node } from '@babel/types';
import type { Fix, Span } from '../findings/finding.js';
import { spannerOf } from '../findings/position.js';
import type { SourceModule } from './module.js';

const BLANK = new Set([' ', '\t']);

function skipBlanks(text: string, at: number, step: 1 | -1): number {
  let index = at;
  while (BLANK.has(text.charAt(step === 1 ? index : index - 1))) index += step;
  return index;
}

/** Behind the comma and the blanks that belong to an entry of a list or an object. */
function behindComma(text: string, end: number): number {
  const next = skipBlanks(text, end, 1);
  return text.charAt(next) === ',' ? skipBlanks(text, next + 1, 1) : next;
}

/** The stretch to delete: whole lines where nothing else stands on them. */
function stretch(text: string, start: number, end: number): readonly [number, number] {
  const before = skipBlanks(text, start, -1);
  const behind = behindComma(text, end);
  const startsLine = before === 0 || text.charAt(before - 1) === '\n';
  const lineEnd = text.startsWith('\r\n', behind) ? behind + 2 : behind + 1;
  if (startsLine && text.charAt(lineEnd - 1) === '\n') return [before, lineEnd];
  return [start, behind];
}

/** Deletes one entry of an object or a list, with its comma and, where it stands alone, its lines. */
export function withoutEntry(module: SourceModule, node: Node, title: string): Fix {
  const { text, lineOffset } = module.content;
  const [start, end] = stretch(text, node.start ?? 0, node.end ?? 0);
  const span: Span = spannerOf(text, lineOffset)(start, end);
  return { title, path: module.path, span, replacement: '' };
}
