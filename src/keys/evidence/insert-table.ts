import { liesBetween } from '../structure/search.js';
import { bareName } from '../tables.js';
import type { Scene } from './scene.js';

/** A row of a table with a value in it, and the head of the table. */
export interface Table {
  readonly head: string;
  readonly row: string;
  /** Where the value stands in the row. */
  readonly offset: number;
  readonly delimiter: string;
  /** What the table is called, where that is known. */
  readonly name?: string;
}

/** How long a row or a head may be that is taken apart. */
export const MAX_ROW_CHARACTERS = 2_000;
/** How far above its tuple the columns of an `INSERT` may stand. */
const INSERT_CHARACTERS = 4_000;
/** An `INSERT` with its columns, if it names them, and what follows up to the tuple. Linear: bounded classes. */
const INSERT =
  /(?:INSERT|REPLACE)\s+(?:\w{1,10}\s+)?INTO\s+([\w."`[\]]{1,80})\s*(?:\(([^()]{1,1000})\)\s*)?VALUES\s*/gi;

/** A value of a tuple behind `INSERT INTO table (columns) VALUES`. */
export function insertTable({ text, candidate, scopes, stage }: Scene): Table | undefined {
  if (stage.facts.inserts.length === 0) return undefined;
  const tuple = scopes[0];
  if (tuple?.bracket !== '(' || candidate.start - tuple.open > MAX_ROW_CHARACTERS) return undefined;
  const first = Math.max(0, tuple.open - INSERT_CHARACTERS);
  if (!liesBetween(stage.facts.inserts, first, tuple.open)) return undefined;
  const above = text.slice(first, tuple.open + 1);
  const insert = Array.from(above.matchAll(INSERT)).at(-1);
  if (insert === undefined || /;\s*\n/.test(above.slice(insert.index))) return undefined;
  const [, name = '', named] = insert;
  const columns = named ?? stage.facts.tables.get(bareName(name));
  if (columns === undefined) return undefined;
  const tail = text.slice(candidate.end, candidate.end + MAX_ROW_CHARACTERS);
  const close = tail.indexOf(')');
  const row = text.slice(tuple.open + 1, candidate.end) + tail.slice(0, Math.max(0, close));
  return { head: columns, row, offset: candidate.start - tuple.open - 1, delimiter: ',', name };
}
