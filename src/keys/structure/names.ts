import { KEY_LENGTH } from '../candidates.js';
import { isOfCompany, isOfFile, isOfOther } from '../models.js';
import { kindOfName, type NameKind } from '../names.js';
import { looksDrawn } from '../randomness.js';
import { CLOSER, OPENER } from './token-page.js';
import { Tokens } from './tokens.js';
import { MAX_NAMES, TELLS_BESIDE, Walk, type KnownName, type Neighbour } from './walk.js';

/** How many names and brackets beside a value are passed on the way to its siblings. */
const MAX_PASSED = 200;

const KINDS: readonly (NameKind | 'value')[] = [
  'neutral', 'value', 'mistral-key', 'mistral', 'mistral-model', 'generic-key', 'vendor', 'other-key',
  'other-secret', 'non-key', 'plain',
]; // prettier-ignore

/** What a name says; another value is none. */
function judged(name: string): NameKind | 'value' {
  return name.length === KEY_LENGTH && looksDrawn(name) ? 'value' : kindOfName(name);
}

function isTelling(kind: NameKind | 'value'): kind is NameKind {
  return kind !== 'value' && kind !== 'neutral';
}

/** The names of a text: each read and judged once, when first asked for. */
export class Names {
  readonly #text: string;
  /** Of each token the index of its kind is noted, from one; zero while nobody has asked. */
  readonly #tokens: Tokens;
  /** Names that stand for Mistral's client in this text. */
  readonly #clients: ReadonlySet<string>;

  constructor(text: string, clients: ReadonlySet<string>) {
    this.#text = text;
    this.#clients = clients;
    this.#tokens = new Tokens(text);
  }

  /** The names between two offsets, the last first; parts of the syntax and other values are left out. */
  between(start: number, end: number): readonly KnownName[] {
    const names: KnownName[] = [];
    let token = this.#tokens.before(end);
    for (let count = 0; count < MAX_NAMES && token >= 0; token = this.#tokens.previous(token)) {
      const size = this.#tokens.sizeOf(token);
      if (this.#tokens.startOf(token) + Math.max(0, size) <= start) break;
      if (size < 0) continue;
      count += 1;
      const name = this.#within(token, start, end);
      if (name !== undefined) names.push(name);
    }
    return names;
  }

  /** Whether one of the names between two offsets says something of a value beside them. */
  tellBetween(start: number, end: number): boolean {
    return this.between(start, end).some(({ kind }) => TELLS_BESIDE.has(kind));
  }

  /** How many names begin between two offsets, whatever they say. */
  countBetween(start: number, end: number): number {
    let count = 0;
    let token = this.#tokens.before(end);
    for (; token >= 0 && this.#tokens.startOf(token) >= start; token = this.#tokens.previous(token))
      if (this.#tokens.sizeOf(token) > 0) count += 1;
    return count;
  }

  /** The names before `from`, down to `limit`, outside of brackets that close there; the nearest first. */
  before(from: number, limit: number): readonly Neighbour[] {
    const walk = new Walk(from);
    let token = this.#tokens.before(from);
    for (let count = 0; count < MAX_PASSED && token >= 0; count += 1) {
      const start = this.#tokens.startOf(token);
      if (start < limit || walk.isFull) break;
      const size = this.#tokens.sizeOf(token);
      if (size === CLOSER) walk.enter(start + 1);
      else if (size === OPENER) walk.leave(start);
      else if (walk.takes()) walk.take(this.#within(token, limit, from), start);
      token = this.#tokens.previous(token);
    }
    return walk.names;
  }

  /** The names behind `from`, up to `limit` and the bracket that closes around it; the nearest first. */
  behind(from: number, limit: number): readonly Neighbour[] {
    const walk = new Walk(from);
    let token = this.#tokens.from(from);
    for (let count = 0; count < MAX_PASSED && token >= 0; count += 1) {
      const start = this.#tokens.startOf(token);
      if (start >= limit || walk.isFull) break;
      const size = this.#tokens.sizeOf(token);
      if (size === OPENER) walk.enter(start);
      else if (size === CLOSER) {
        if (walk.isOutside) break;
        walk.leave(start + 1);
      } else if (walk.takes()) walk.take(this.#within(token, from, limit), start);
      token = this.#tokens.next(token);
    }
    return walk.names;
  }

  /** Where the bracket closes that is `levels` outside of an offset, if it is near. */
  closeOf(from: number, levels: number): number | undefined {
    let depth = 0;
    let token = this.#tokens.from(from);
    for (let passed = 0; passed < MAX_PASSED && token >= 0; passed += 1) {
      const size = this.#tokens.sizeOf(token);
      if (size === OPENER) depth += 1;
      else if (size === CLOSER) depth -= 1;
      if (depth === -levels) return this.#tokens.startOf(token) + 1;
      token = this.#tokens.next(token);
    }
    return undefined;
  }

  /** The part of a name that lies between two offsets; undefined where it says nothing. */
  #within(token: number, start: number, end: number): KnownName | undefined {
    const first = this.#tokens.startOf(token);
    const last = first + this.#tokens.sizeOf(token);
    const isWhole = first >= start && last <= end;
    const text = this.#text.slice(Math.max(first, start), Math.min(last, end));
    const kind = isWhole ? this.#kindOf(token, text) : judged(text);
    return isTelling(kind) ? { text, start: Math.max(first, start), kind } : undefined;
  }

  #judged(token: number, text: string): NameKind | 'value' {
    const kind = judged(text);
    if (kind !== 'mistral') return kind;
    const start = this.#tokens.startOf(token);
    const end = start + text.length;
    const isOthers =
      isOfCompany(this.#text, end) ||
      isOfOther(this.#text, start) ||
      isOfFile(this.#text.slice(end, end + 14));
    return isOthers ? 'plain' : kind;
  }

  #kindOf(token: number, text: string): NameKind | 'value' {
    const known = KINDS[this.#tokens.noteOf(token) - 1];
    if (known !== undefined) return known;
    const kind = this.#clients.has(text) ? 'mistral' : this.#judged(token, text);
    this.#tokens.note(token, KINDS.indexOf(kind) + 1);
    return kind;
  }
}
