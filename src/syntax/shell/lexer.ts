/** A part of a shell script, with its place in the text that the script stands in. */
export interface Token {
  /** `close` ends a group, whose redirections may follow it. */
  readonly kind: 'word' | 'redirect' | 'pipe' | 'end' | 'open' | 'close' | 'document';
  readonly raw: string;
  readonly start: number;
  /** For a document: its delimiter was quoted, so nothing in it is expanded. */
  readonly isQuoted?: boolean;
}

/** Operators, the longest first. */
const OPERATORS: readonly (readonly [string, Token['kind']])[] = [
  ...(['<<<', '<<-', '&>>'] as const).map((one) => [one, 'redirect'] as const),
  ...(['&&', '||', ';;'] as const).map((one) => [one, 'end'] as const),
  ['|&', 'pipe'],
  ...(['<<', '>>', '&>', '>&', '<&', '>|'] as const).map((one) => [one, 'redirect'] as const),
  ...([';', '&'] as const).map((one) => [one, 'end'] as const),
  ['|', 'pipe'],
  ...(['<', '>'] as const).map((one) => [one, 'redirect'] as const),
  ['(', 'open'],
  [')', 'close'],
];

const BLANK = new Set([' ', '\t', '\r']);
const META = new Set(' \t\r\n;&|<>()'.split(''));

/** Splits a script into tokens in one pass: every character is looked at once, or twice within braces. */
export class Lexer {
  readonly #text: string;
  readonly #offset: number;
  readonly #tokens: Token[] = [];
  /** Delimiters of documents whose lines begin behind the present one. */
  #awaited: { readonly word: string; readonly isQuoted: boolean }[] = [];
  #at = 0;

  /** @param offset where the script begins in the text that places are counted in. */
  constructor(text: string, offset: number) {
    this.#text = text;
    this.#offset = offset;
  }

  tokens(): readonly Token[] {
    while (this.#at < this.#text.length) this.#step();
    return this.#tokens;
  }

  #add(kind: Token['kind'], start: number, isQuoted = false): void {
    const raw = this.#text.slice(start, this.#at);
    this.#tokens.push({ kind, raw, start: this.#offset + start, isQuoted });
  }

  #step(): void {
    const start = this.#at;
    const unit = this.#text[start] ?? '';
    if (BLANK.has(unit)) this.#at += 1;
    else if (unit === '\n') this.#lineEnd();
    else if (unit === '#') this.#skipLine();
    else if (unit === '\\' && /^\\\r?\n/u.test(this.#text.slice(start, start + 3)))
      this.#at = this.#text.indexOf('\n', start) + 1;
    else if (!this.#operator(start)) this.#word(start);
  }

  #skipLine(): void {
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end === -1 ? this.#text.length : end;
  }

  #lineEnd(): void {
    this.#at += 1;
    const awaited = this.#awaited;
    this.#awaited = [];
    for (const { word, isQuoted } of awaited) this.#document(word, isQuoted);
    this.#add('end', this.#at);
  }

  #document(word: string, isQuoted: boolean): void {
    const start = this.#at;
    let end = start;
    while (this.#at < this.#text.length) {
      const lineStart = this.#at;
      this.#skipLine();
      const line = this.#text.slice(lineStart, this.#at).trim();
      end = lineStart;
      this.#at = Math.min(this.#text.length, this.#at + 1);
      if (line === word) break;
    }
    const raw = this.#text.slice(start, end);
    this.#tokens.push({ kind: 'document', raw, start: this.#offset + start, isQuoted });
  }

  #operator(start: number): boolean {
    const found = OPERATORS.find(([operator]) => this.#text.startsWith(operator, start));
    if (found === undefined) return false;
    const [operator, kind] = found;
    this.#at += operator.length;
    if (operator === '<<' || operator === '<<-') this.#delimiter();
    else this.#add(kind, start);
    return true;
  }

  #delimiter(): void {
    while (this.#text[this.#at] === ' ') this.#at += 1;
    const start = this.#at;
    this.#readWord();
    const raw = this.#text.slice(start, this.#at);
    const word = raw.replace(/["'\\]/gu, '');
    if (word !== '') this.#awaited.push({ word, isQuoted: word !== raw });
  }

  #word(start: number): void {
    this.#readWord();
    if (this.#at === start) this.#at += 1;
    const raw = this.#text.slice(start, this.#at);
    const next = this.#text[this.#at];
    // The number of what is redirected: `2>`.
    if (/^\d$/u.test(raw) && (next === '>' || next === '<')) return;
    if (raw === '{') this.#add('open', start);
    else if (raw === '}') this.#add('close', start);
    else this.#add('word', start);
  }

  #readWord(): void {
    while (this.#at < this.#text.length && !META.has(this.#text[this.#at] ?? '')) this.#unit();
  }

  /** One unit of a word: a character, a quoted text, a substitution. */
  #unit(): void {
    const unit = this.#text[this.#at];
    if (unit === '\\') this.#at += 2;
    else if (unit === "'") this.#until("'", this.#at + 1);
    else if (unit === '"') this.#quoted();
    else if (unit === '`') this.#until('`', this.#at + 1);
    else if (unit === '$') this.#substitution();
    else this.#at += 1;
  }

  #until(closing: string, from: number): void {
    const end = this.#text.indexOf(closing, from);
    this.#at = end === -1 ? this.#text.length : end + closing.length;
  }

  #quoted(): void {
    this.#at += 1;
    while (this.#at < this.#text.length && this.#text[this.#at] !== '"') {
      const unit = this.#text[this.#at];
      if (unit === '\\') this.#at += 2;
      else if (unit === '$') this.#substitution();
      else this.#at += 1;
    }
    this.#at += 1;
  }

  #substitution(): void {
    if (this.#text.startsWith('${{', this.#at)) this.#until('}}', this.#at + 3);
    else if (this.#text.startsWith('${', this.#at)) this.#until('}', this.#at + 2);
    else if (this.#text.startsWith('$(', this.#at)) this.#parentheses();
    else this.#at += 1;
  }

  #parentheses(): void {
    this.#at += 2;
    for (let depth = 1; depth > 0 && this.#at < this.#text.length;) {
      const unit = this.#text[this.#at];
      if (unit === '(') depth += 1;
      if (unit === ')') depth -= 1;
      this.#at += unit === '\\' ? 2 : 1;
    }
  }
}
