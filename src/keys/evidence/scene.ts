import type { Surface } from '../../findings/finding.js';
import type { Candidate } from '../candidates.js';
import type { Facts } from '../facts.js';
import { lineAt, type Line } from '../indentation.js';
import { kindOfName, type NameKind } from '../names.js';
import { looksDrawn } from '../randomness.js';
import {
  enclosingScopes,
  entryStart,
  namesBetween,
  type Name,
  type Scope,
} from '../surroundings.js';

/** A name with what it says. */
export interface KnownName extends Name {
  readonly kind: NameKind;
}

/** Kinds of names that say whose a value is. */
export const TELLS_WHOSE: ReadonlySet<NameKind> = new Set([
  'vendor',
  'mistral',
  'mistral-key',
  'mistral-model',
]);

/** The names between two offsets, the nearest to the end first; parts of the syntax and other values are left out. */
export function tellingNames(text: string, start: number, end: number): readonly KnownName[] {
  return namesBetween(text, start, end)
    .filter((name) => !(name.text.length === 32 && looksDrawn(name.text)))
    .map((name) => ({ ...name, kind: kindOfName(name.text) }))
    .filter((name) => name.kind !== 'neutral');
}

/** The long flag that the arguments of a call begin with. Linear: bounded. */
const FLAG = /^\s{0,20}["'](?:-\w["'], ?["'])?--([\w-]{1,60})/;

/** A text as the looks at its candidates share it. */
export interface Stage {
  readonly surface: Surface;
  readonly path: string;
  readonly text: string;
  readonly facts: Facts;
  /** The Mistral client that the project around the text depends on. */
  readonly client: string | undefined;
}

/** A candidate and what stands around it, each part worked out when first asked for. */
export class Scene {
  readonly stage: Stage;
  readonly candidate: Candidate;
  /** How many characters around the candidate may be looked at. */
  readonly reach: number;
  #entry: readonly KnownName[] | undefined;
  #entryStart: number | undefined;
  #scopes: readonly Scope[] | undefined;
  #line: Line | undefined;

  constructor(stage: Stage, candidate: Candidate, reach: number) {
    this.stage = stage;
    this.candidate = candidate;
    this.reach = reach;
  }

  get text(): string {
    return this.stage.text;
  }

  /** Where the candidate's own entry begins: its statement, property, argument or line. */
  get entryStart(): number {
    this.#entryStart ??= entryStart(this.text, this.candidate.start);
    return this.#entryStart;
  }

  /** The names before the candidate in its own entry, the nearest first. */
  get entry(): readonly KnownName[] {
    this.#entry ??= tellingNames(this.text, this.entryStart, this.candidate.start);
    return this.#entry;
  }

  /** The name that the value is given to, as far as its own entry tells. */
  get own(): KnownName | undefined {
    return this.entry[0] ?? this.#flag;
  }

  /** The flag whose default the value is: `add_argument("--api-key", default=…)`. */
  get #flag(): KnownName | undefined {
    const call = this.scopes[0];
    if (call?.bracket !== '(') return undefined;
    const start = call.open + 1;
    return tellingNames(FLAG.exec(this.text.slice(start, start + 120))?.[1] ?? '', 0, 80).at(-1);
  }

  /** The brackets around the candidate, innermost first. */
  get scopes(): readonly Scope[] {
    this.#scopes ??= enclosingScopes(this.text, this.candidate.start, this.reach);
    return this.#scopes;
  }

  get line(): Line {
    this.#line ??= lineAt(this.text, this.candidate.start);
    return this.#line;
  }
}
