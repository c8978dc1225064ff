import type { Surface } from '../../findings/finding.js';
import type { Candidate } from '../candidates.js';
import type { Facts } from '../facts.js';
import { kindOfName } from '../names.js';
import { looksDrawn } from '../randomness.js';
import type { Scope } from '../structure/brackets.js';
import type { Line } from '../structure/lines.js';
import type { KnownName } from '../structure/walk.js';
import { REACH_CHARACTERS, type Structure } from '../structure/structure.js';
import { withoutFlags, withoutFunction } from './applied.js';
import type { FileKind } from './file-kind.js';
import { nameOfFlag } from './flags.js';
import { nameOfHole } from './hole.js';
import { nameOfLetter } from './letter.js';
import { nameOfArgument, nameOfList } from './list.js';
import { isInValueElement, nameOfPair } from './pair.js';
import { nameOfShown } from './output.js';
import { entryStart, namesBetween } from '../surroundings.js';

export { TELLS_WHOSE, type KnownName } from '../structure/walk.js';

/** The names between two offsets of a short text that stands on its own, the nearest to the end first; parts of the syntax and other values are left out. */
export function tellingNames(text: string, start: number, end: number): readonly KnownName[] {
  return namesBetween(text, start, end)
    .filter((name) => !(name.text.length === 32 && looksDrawn(name.text)))
    .map((name) => ({ ...name, kind: kindOfName(name.text) }))
    .filter((name) => name.kind !== 'neutral');
}

/** How much of its line is looked at on each side of a value. */
export const ROW_CHARACTERS = 200;

/** The long flag that the arguments of a call begin with. Linear: bounded. */
const FLAG = /^\s{0,20}["'](?:-\w["'], ?["'])?--([\w-]{1,60})/;

/** A text as the looks at its candidates share it. */
export interface Stage {
  readonly surface: Surface;
  readonly path: string;
  readonly kind: FileKind;
  readonly text: string;
  readonly facts: Facts;
  readonly structure: Structure;
  /** The Mistral client that the project around the text depends on. */
  readonly client: string | undefined;
}

/** How many calls may stand around a value that is given to a name: `name = Some(String::from("…"))`. */
const MAX_WRAPPERS = 3;

/** What follows a name that is given the result of a call: `: Ref<string> = `, ` := `, `=>`. Linear: bounded. */
const GIVEN = /^["'\]]{0,2}(?:, ?\w{1,10})?\s{0,10}(?::\s?[\w<>[\]?| .]{1,60})?(?::=|=>|=|:)/;

/** A name that stands farther off than in the value's own entry. */
function nameFarther(scene: Scene): KnownName | undefined {
  return (
    nameOfShown(scene) ??
    nameOfList(scene) ??
    nameOfArgument(scene) ??
    nameOfHole(scene) ??
    nameOfLetter(scene)
  );
}

/** The part of a message's selector before a literal of Objective-C: `setObject:@"`. Linear: bounded. */
const SELECTOR = /[\s\]](\w{1,60}):@"$/;

/** Whether a value is what a setter puts somewhere, so that what receives it is no name of it. */
function isOfSetter(text: string, start: number): boolean {
  if (text.charAt(start - 2) !== '@') return false;
  const selector = SELECTOR.exec(text.slice(Math.max(0, start - 66), start))?.[1];
  return selector !== undefined && kindOfName(selector) === 'neutral';
}

/** A candidate and what stands around it, each part worked out when first asked for. */
export class Scene {
  readonly stage: Stage;
  readonly candidate: Candidate;
  #entry: readonly KnownName[] | undefined;
  #entryStart: number | undefined;
  #scopes: readonly Scope[] | undefined;
  #lineIndex: number | undefined;
  #line: Line | undefined;
  #own: { readonly name: KnownName | undefined } | undefined;
  #rowBefore: readonly KnownName[] | undefined;

  constructor(stage: Stage, candidate: Candidate) {
    this.stage = stage;
    this.candidate = candidate;
  }

  get structure(): Structure {
    return this.stage.structure;
  }

  get text(): string {
    return this.stage.text;
  }

  /** Where the candidate's own entry begins: its statement, property, argument or line. */
  get entryStart(): number {
    return (this.#entryStart ??= entryStart(this.text, this.candidate.start));
  }

  /** The names before the candidate in its own entry, the nearest first. */
  get entry(): readonly KnownName[] {
    return (this.#entry ??= this.#namesOfEntry);
  }

  get #namesOfEntry(): readonly KnownName[] {
    const { text, candidate } = this;
    const place = { text, start: candidate.start };
    return withoutFlags(withoutFunction(this.namesBetween(this.entryStart, place.start), place), place); // prettier-ignore
  }

  /** The name that the value is given to: by its own entry, as a pair of name and value, or by a flag. */
  get own(): KnownName | undefined {
    this.#own ??= { name: this.#ownName };
    return this.#own.name;
  }

  get #ownName(): KnownName | undefined {
    if (isOfSetter(this.text, this.candidate.start)) return undefined;
    const beside = isInValueElement(this) ? nameOfPair(this) : (nameOfFlag(this) ?? this.entry[0]);
    return beside ?? this.entry[0] ?? nameOfPair(this) ?? this.#flag ?? nameFarther(this);
  }

  #isGiven({ text, start }: KnownName, end: number): boolean {
    return GIVEN.test(this.text.slice(start + text.length, Math.min(end, start + 200)));
  }

  /** {@link own}, or the name that a value is given to through calls around it: `apiKey = ref("…")`, `token: SecretStr("…")`. */
  get called(): KnownName | undefined {
    const { own } = this;
    if (own === undefined) return this.#wrapped ?? this.#parent;
    return own.kind === 'plain' ? (this.#assigned ?? own) : own;
  }

  /** The key that the value is an attribute of: `api_key:` above `value:`. */
  get #parent(): KnownName | undefined {
    if ((this.scopes[0]?.open ?? -1) >= this.line.start) return undefined;
    const [parent] = this.structure.lines.parentsOf(this.lineIndex, REACH_CHARACTERS);
    const [name] = parent === undefined ? [] : this.structure.namesOfLine(parent);
    return name?.kind === 'generic-key' ? name : undefined;
  }

  /** The name that a choice of values is given to: `key = argv[1] if … else "…"`. */
  get #assigned(): KnownName | undefined {
    const end = this.candidate.start;
    return this.entry.find((name) => name.kind === 'generic-key' && this.#isGiven(name, end));
  }

  get #wrapped(): KnownName | undefined {
    for (const { open, bracket } of this.scopes.slice(0, MAX_WRAPPERS)) {
      if (bracket !== '(' && open !== this.scopes[0]?.open) return undefined;
      const heads = this.structure.headOf(open);
      const given = heads.find(({ kind }) => kind === 'generic-key' || kind === 'vendor');
      if (given !== undefined) return this.#isGiven(given, open) ? given : undefined;
    }
    return undefined;
  }

  /** The flag whose default the value is: `add_argument("--api-key", default=…)`. */
  get #flag(): KnownName | undefined {
    const call = this.scopes[0];
    if (call?.bracket !== '(') return undefined;
    const start = call.open + 1;
    const flag = FLAG.exec(this.text.slice(start, start + 120))?.[1];
    return flag === undefined ? undefined : tellingNames(flag, 0, 80).at(-1);
  }

  /** The brackets around the candidate, innermost first. */
  get scopes(): readonly Scope[] {
    return (this.#scopes ??= this.structure.brackets.around(this.candidate.start));
  }

  get line(): Line {
    return (this.#line ??= this.structure.lines.line(this.lineIndex));
  }

  get lineIndex(): number {
    return (this.#lineIndex ??= this.structure.lines.indexAt(this.candidate.start));
  }

  /** The names before the candidate on its line, as far as its bracket and {@link ROW_CHARACTERS} go; the nearest first. */
  get rowBefore(): readonly KnownName[] {
    const { start } = this.candidate;
    const bracket = this.scopes[0]?.open ?? 0;
    const from = Math.max(this.line.start, start - ROW_CHARACTERS, bracket);
    return (this.#rowBefore ??= this.namesBetween(from, start));
  }

  /** The names between two offsets of the text, the nearest to the end first; parts of the syntax and other values are left out. */
  namesBetween(start: number, end: number): readonly KnownName[] {
    return this.structure.names.between(start, end);
  }
}
