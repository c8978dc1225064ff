import { namesMistralHost } from '../host-names.js';
import { kindOfName } from '../names.js';
import { isNameAlone } from './identity.js';
import { against, quoted, type Look } from './evidence.js';
import { isTitleOfKey } from './record.js';
import { insertTable, MAX_ROW_CHARACTERS, type Table } from './insert-table.js';
import type { Scene } from './scene.js';

/** A value as one cell of a row: what its column is called and what the other cells say. */
interface Cell {
  /** The head of its column; empty where the table has none. */
  readonly head: string;
  /** The cells of its row, without its own and those that name people. */
  readonly others: readonly string[];
}

/** How many rows above the head of a table in Markdown may stand. */
const MAX_ROWS = 100;
/** The cells of a row, outside of quotes, trimmed. */
function cellsOf(row: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let quote = '';
  for (const character of row) {
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    if (character === delimiter && quote === '') {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  return [...cells, cell].map((text) => text.replace(/["'`*]/g, '').trim());
}

/** Columns of whoever has a key, which do not say whose API it is of. Linear: anchored words. */
const OF_PERSON =
  /^(?:user|customer|owner|tenant|member|login|e-?mail|author|employee|person|holder|assignee)(?:[ _-]?(?:name|id))?$/i;

function cellOf({ head, row, offset, delimiter }: Table): Cell {
  const index = cellsOf(row.slice(0, offset), delimiter).length - 1;
  const heads = cellsOf(head, delimiter);
  const others = cellsOf(row, delimiter).filter(
    (_, other) => other !== index && !OF_PERSON.test(heads[other] ?? ''),
  );
  return { head: heads[index] ?? '', others };
}

/** The line under the head of a table in Markdown: `|---|:--:|`. Linear: one class. */
const RULE = /^\s*\|?[\s:|-]*-{2,}[\s:|-]*$/;

function markdownTable({ text, line, lineIndex, candidate, structure }: Scene): Table | undefined {
  if (line.end - line.start > MAX_ROW_CHARACTERS) return undefined;
  const row = text.slice(line.start, line.end);
  if (!row.includes('|')) return undefined;
  for (let index = lineIndex - 1; index > 0 && lineIndex - index < MAX_ROWS; index -= 1) {
    const above = structure.shownLine(index);
    if (!above.includes('|')) return undefined;
    if (RULE.test(above)) {
      const head = structure.shownLine(index - 1);
      return { head, row, offset: candidate.start - line.start, delimiter: '|' };
    }
  }
  return undefined;
}

function fileTable({ text, line, candidate, stage, structure }: Scene): Table | undefined {
  const { delimiters } = stage.kind;
  if (delimiters === undefined || line.end - line.start > MAX_ROW_CHARACTERS) return undefined;
  const row = text.slice(line.start, line.end);
  const head = line.start === 0 ? '' : structure.shownLine(0);
  const delimiter = delimiters.find((each) => row.includes(each));
  if (delimiter === undefined) return undefined;
  return { head, row, offset: candidate.start - line.start, delimiter };
}

/** Tables of people and their visits, whose tokens are the application's own. Linear: fixed words. */
const OF_PEOPLE = /(?:user|account|session|customer|member|device|login|invite)s?[`"\]]?$/i;

/** A cell says whose the row is where it is a name and little else. */
function whoseRow(others: readonly string[]): string | undefined {
  return others.find((cell) => cell.length < 60 && isNameAlone(cell));
}

function isOfMistralsApi(cell: string): boolean {
  return namesMistralHost(cell) || (cell.length < 60 && isTitleOfKey(cell));
}

/** A value in a table: CSV, Markdown, the tuples of SQL. The head of its column says what it is, its row whose. */
export const inColumn: Look = (scene) => {
  if (scene.stage.surface !== 'file' && scene.stage.surface !== 'pull-request') return undefined;
  const table = insertTable(scene) ?? fileTable(scene) ?? markdownTable(scene);
  if (table === undefined) return undefined;
  const { head, others } = cellOf(table);
  const kind = kindOfName(head);
  const isMistralTable = kindOfName(table.name ?? '').startsWith('mistral');
  if (OF_PEOPLE.test(table.name ?? '') && !isMistralTable && kind !== 'mistral-key')
    return against(`in the table ${quoted(table.name ?? '')}`);
  if (kind === 'other-secret' && others.some(isOfMistralsApi))
    return { weight: 'fair', reason: `${quoted(head)} in the row of Mistral` };
  if (kind === 'non-key' || kind === 'other-secret' || kind === 'other-key')
    return against(`in the column ${quoted(head)}`);
  if (kind === 'mistral-key') return { weight: 'strong', reason: `in the column ${quoted(head)}` };
  const whose = isMistralTable ? table.name : whoseRow(others);
  if (whose === undefined)
    return head !== '' && kind === 'generic-key'
      ? against('in a row that names nobody')
      : undefined;
  const reason = `${head === '' ? 'a value' : quoted(head)} in the row of ${quoted(whose)}`;
  if (kindOfName(whose) === 'vendor') return against(reason);
  if (kindOfName(whose) === 'mistral-key') return { weight: 'strong', reason };
  return kind === 'generic-key' ? { weight: 'fair', reason } : undefined;
};
