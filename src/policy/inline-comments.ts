/** A comment that accepts a finding where it stands: `mistral-security: allow <12 digits> <reason>`. */
export interface InlineComment {
  /** Of the fingerprint, without `sha256:`: 12 hexadecimal digits at least, in lower case. */
  readonly prefix: string;
  /** Empty where none was given; such a comment accepts nothing. */
  readonly reason: string;
  /** 1-based. */
  readonly line: number;
  /** The lines whose findings it may accept: its own and, where it opens its line, the one below the comment. */
  readonly covers: readonly number[];
}

/** What every inline comment holds. Anything else is read only where this stands. */
export const INLINE_MARK = 'mistral-security:';

const MIN_PREFIX_DIGITS = 12;
/** A key takes few comments; a text with more of them is made to keep its reader busy. */
const MAX_COMMENTS_PER_TEXT = 1_000;
const MAX_REASON_CHARACTERS = 200;

/** The line ends that positions of findings count too. Single characters and one pair: linear. */
const LINE_END = /\r\n|\n|\r/u;

/** What follows the mark: the word and the digits. Anchored, each part unlike the next one: linear. */
const ALLOW = /^[ \t]*allow[ \t]+(?:sha256:)?([0-9a-f]{12,64})(?![0-9A-Za-z])/u;

/**
 * What a reason is made of. Quotes, brackets, `*`, `=`, `<` and `>` end comments and start code in one
 * language or another, so that no code after a comment is taken for its reason. One class: linear.
 */
const REASON = /^[\p{L}\p{N} \t.,;:!?()#/_+@&%'’–—-]*/u;

/** A run that is no word, and with slashes no address: what may be a key or encode one is never repeated. Fixed lengths: linear. */
const LONG_RUN = /[A-Za-z0-9+_-]{25}|[A-Za-z0-9+/]{44}/u;

/** What may stand at the end of a comment and is no part of its reason. */
const CLOSING = new Set([' ', '\t', '-', '/', '#', '%']);

const LETTER = /\p{L}/u;

/** Before a comment that opens its line there are comment signs and white space alone. */
const WORD = /[\p{L}\p{N}]/u;

/** The one comment sign that is a word, in batch files; `@` keeps it from being echoed. */
const WORD_SIGNS = new Set(['rem', '@rem']);

/** Ends of block comments, where they stand on a line of their own. */
const BLOCK_ENDS = new Set(['*/', '**/', '-->', '#}', '--}}', '#>', '=end']);

/**
 * The inline comments of a text, in order. No comment syntax is asked for, so that it works in every
 * language; what is found is bound to one fingerprint, and a wrong place makes it accept nothing.
 */
export function inlineComments(text: string): readonly InlineComment[] {
  if (!text.includes(INLINE_MARK)) return [];
  const lines = text.split(LINE_END);
  const found: (InlineComment & { readonly opens: boolean })[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.includes(INLINE_MARK)) found.push(...commentsOfLine(line, index + 1));
    if (found.length >= MAX_COMMENTS_PER_TEXT) break;
  }
  const openers = new Set(found.filter(({ opens }) => opens).map(({ line }) => line));
  return found.map(({ opens, ...comment }) => ({
    ...comment,
    covers: opens ? [comment.line, lineBelow(comment.line, openers, lines)] : [comment.line],
  }));
}

/**
 * Below a comment that opens its line stands what it is about; further comments may come between, and
 * the end of the block that they stand in.
 */
function lineBelow(line: number, openers: ReadonlySet<number>, lines: readonly string[]): number {
  let next = line + 1;
  while (openers.has(next)) next += 1;
  return BLOCK_ENDS.has((lines[next - 1] ?? '').trim()) ? next + 1 : next;
}

function commentsOfLine(
  line: string,
  number: number,
): readonly (InlineComment & { readonly opens: boolean })[] {
  const parts = line.split(INLINE_MARK).slice(0, MAX_COMMENTS_PER_TEXT + 1);
  const before = parts[0] ?? '';
  const opens = !WORD.test(before) || WORD_SIGNS.has(before.trim().toLowerCase());
  return parts.slice(1).flatMap((part) => {
    const allow = ALLOW.exec(part);
    const prefix = allow?.[1];
    if (allow === null || prefix === undefined || prefix.length < MIN_PREFIX_DIGITS) return [];
    const reason = reasonOf(part.slice(allow[0].length));
    return [{ prefix, reason, line: number, covers: [], opens }];
  });
}

/** The words after the digits; empty where there is no letter, as with the end of a comment alone. */
function reasonOf(text: string): string {
  const words = REASON.exec(wholeWords(text))?.[0] ?? '';
  const run = LONG_RUN.exec(words);
  const reason = trimmed(run === null ? words : words.slice(0, run.index));
  return LETTER.test(reason) ? reason : '';
}

/** The start of a long text without the word that is cut, which may be the half of a key. */
function wholeWords(text: string): string {
  if (text.length <= MAX_REASON_CHARACTERS) return text;
  return text.slice(0, Math.max(0, text.lastIndexOf(' ', MAX_REASON_CHARACTERS)));
}

function trimmed(words: string): string {
  const text = words.trim();
  let end = text.length;
  while (end > 0 && CLOSING.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Whether the comment is about this very fingerprint. */
export function names(comment: Pick<InlineComment, 'prefix'>, fingerprint: string): boolean {
  return fingerprint.startsWith(`sha256:${comment.prefix}`);
}

/** Whether two comments say the same: who changes the reason writes a new one. */
export function saysTheSame(one: InlineComment, other: InlineComment): boolean {
  return one.prefix === other.prefix && one.reason === other.reason;
}
