import { Lexer, type Token } from './lexer.js';

export interface Word {
  /** As it is written, quotes and all. */
  readonly raw: string;
  readonly start: number;
}

export interface Redirect {
  readonly operator: string;
  readonly target: Word;
}

/** Text that a command reads: `<<EOF`. */
interface ShellDocument extends Word {
  readonly isQuoted: boolean;
}

export interface Command {
  readonly words: readonly Word[];
  readonly redirects: readonly Redirect[];
  readonly documents: readonly ShellDocument[];
}

/** Commands that hand their output on to each other; the last one's goes to the log or to a file. */
export type Pipeline = readonly Command[];

/** Words in front of a command that are no part of it. */
const KEYWORDS = new Set(['if', 'then', 'else', 'elif', 'do', 'while', 'until', '!', 'time']);

interface OpenCommand {
  words: Word[];
  redirects: Redirect[];
  documents: ShellDocument[];
}

const newCommand = (): OpenCommand => ({ words: [], redirects: [], documents: [] });

/** Joins tokens into pipelines; what a group is redirected to counts for each command in it. */
class Builder {
  readonly #pipelines: OpenCommand[][] = [];
  #commands: OpenCommand[] = [newCommand()];
  readonly #groups: number[] = [];
  /** The first pipeline of the group that was closed last, until its command ends. */
  #closed: number | undefined;
  #redirect: string | undefined;

  get #command(): OpenCommand {
    const last = this.#commands.at(-1) ?? newCommand();
    return last;
  }

  add(token: Token): void {
    if (token.kind === 'word') this.#word(token);
    else if (token.kind === 'redirect') this.#redirect = token.raw;
    else if (token.kind === 'pipe') this.#pipe(token);
    else if (token.kind === 'document') this.#document(token);
    else if (token.kind === 'open') this.#open();
    else if (token.kind === 'close') this.#close();
    else this.#end();
  }

  finish(): readonly Pipeline[] {
    this.#end();
    return this.#pipelines;
  }

  #word({ raw, start }: Token): void {
    const operator = this.#redirect;
    this.#redirect = undefined;
    if (operator !== undefined) this.#redirected({ operator, target: { raw, start } });
    else if (this.#command.words.length > 0 || !KEYWORDS.has(raw))
      this.#command.words.push({ raw, start });
  }

  #redirected(redirect: Redirect): void {
    this.#command.redirects.push(redirect);
    if (this.#closed === undefined) return;
    for (const pipeline of this.#pipelines.slice(this.#closed))
      pipeline.at(-1)?.redirects.push(redirect);
  }

  /** A group that is piped hands on what each command in it says. */
  #pipe({ raw, start }: Token): void {
    if (this.#closed !== undefined) this.#redirected({ operator: '|', target: { raw, start } });
    this.#closed = undefined;
    this.#commands.push(newCommand());
  }

  /** A document stands behind the line of its command, which is ended by then. */
  #document({ raw, start, isQuoted = false }: Token): void {
    this.#command.documents.push({ raw, start, isQuoted });
  }

  #open(): void {
    if (this.#command.words.length > 0) return;
    this.#groups.push(this.#pipelines.length);
  }

  #close(): void {
    this.#end();
    this.#closed = this.#groups.pop();
  }

  #end(): void {
    const commands = this.#commands.filter(
      ({ words, documents }) => words.length > 0 || documents.length > 0,
    );
    if (commands.length > 0) this.#pipelines.push(commands);
    this.#commands = [newCommand()];
    this.#closed = undefined;
    this.#redirect = undefined;
  }
}

/** The commands of a script for a POSIX shell, read as far as it takes to say what they do with a value. */
export function pipelinesOf(text: string, offset: number): readonly Pipeline[] {
  const builder = new Builder();
  for (const token of new Lexer(text, offset).tokens()) builder.add(token);
  return builder.finish();
}

/** What a word is without its quotes. */
export function bare({ raw }: Word): string {
  return raw.replace(/["'\\]/gu, '');
}
