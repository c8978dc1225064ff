import { CST, Lexer } from 'yaml';
import { ConfigError } from './config-error.js';

const MAX_BYTES = 64 * 1024;
const MAX_NESTING = 16;
/** More than 64 KiB of settings have; a file of nothing but commas would keep the parser busy with its errors. */
const MAX_TOKENS = 15_000;
/** Sixteen levels of four spaces, with room for folded text. */
const MAX_INDENTATION_COLUMNS = 120;

/**
 * Control characters but for tab and line ends, and lone surrogates: none has a place in a config
 * file, and some stop the lexer in its own control characters. One character class: linear.
 */
const REFUSED_CHARACTER = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;

const REFUSED_TOKENS: Partial<Record<CST.TokenType, string>> = {
  anchor: 'anchors (`&`) are not allowed; write the value out, or quote the text',
  alias: 'aliases (`*`) are not allowed; write the value out, or quote the text',
  tag: 'tags (`!`) are not allowed; remove it, or quote the text',
  'directive-line': 'directives (`%`) are not allowed; remove the line, or quote the text',
};

const OPENING: ReadonlySet<CST.TokenType | null> = new Set(['flow-map-start', 'flow-seq-start']);
const CLOSING: ReadonlySet<CST.TokenType | null> = new Set(['flow-map-end', 'flow-seq-end']);
const LEVEL_MARKS: ReadonlySet<CST.TokenType | null> = new Set([
  'seq-item-ind',
  'explicit-key-ind',
]);
/** Tokens of the lexer that stand for no text. */
const EMPTY_TOKENS: ReadonlySet<CST.TokenType | null> = new Set([
  'doc-mode',
  'flow-error-end',
  'scalar',
]);

/**
 * Refuses by tokens alone, before anything recursive runs: deep nesting has overflowed the stack of
 * YAML parsers and, on Node 20, ended the process.
 */
export function refuseLayout(text: string, path: string): void {
  if (Buffer.byteLength(text) > MAX_BYTES) {
    throw new ConfigError({ path }, 'more than 64 KiB; shorten it');
  }
  const refused = REFUSED_CHARACTER.exec(text);
  const walk = new Layout(text, path);
  if (refused) walk.fail(refused.index, 'a control character is not allowed here; remove it');
  for (const source of new Lexer().lex(text)) walk.next(source);
}

/** Follows the tokens of a file and the nesting that they open. */
class Layout {
  readonly #text: string;
  readonly #path: string;
  #offset = 0;
  #flowLevels = 0;
  #lineMarks = 0;
  #tokens = 0;

  constructor(text: string, path: string) {
    this.#text = text;
    this.#path = path;
  }

  next(source: string): void {
    // Each bad escape of a quoted text is an error of its own.
    this.#tokens += source.startsWith('"') ? source.split('\\').length : 1;
    if (this.#tokens > MAX_TOKENS)
      this.fail(this.#offset, 'too many items for one file; shorten it');
    const type = CST.tokenType(source);
    const refusal = type === null ? undefined : REFUSED_TOKENS[type];
    if (refusal !== undefined) this.fail(this.#offset, refusal);
    this.#nest(type, source);
    if (!EMPTY_TOKENS.has(type)) this.#offset += source.length;
  }

  fail(offset: number, what: string): never {
    const before = this.#text.slice(0, offset);
    const line = before.split('\n').length;
    const column = offset - (before.lastIndexOf('\n') + 1) + 1;
    throw new ConfigError({ path: this.#path, position: { line, column } }, what);
  }

  #nest(type: CST.TokenType | null, source: string): void {
    if (type === 'newline') this.#lineMarks = 0;
    if (OPENING.has(type)) this.#flowLevels += 1;
    if (CLOSING.has(type)) this.#flowLevels = Math.max(0, this.#flowLevels - 1);
    if (LEVEL_MARKS.has(type)) this.#lineMarks += 1;
    const tooWide = type === 'space' && source.length > MAX_INDENTATION_COLUMNS;
    if (tooWide || this.#flowLevels > MAX_NESTING || this.#lineMarks > MAX_NESTING) {
      this.fail(this.#offset, `more than ${MAX_NESTING} levels or spaces for as many; flatten it`);
    }
  }
}
