/** What makes a table, up to its columns. Linear: bounded classes. */
const CREATE = /CREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?([\w."`[\]]{1,80})\s*\(/gi;
/** What begins a part of it that is no column. Linear: anchored words. */
const NO_COLUMN = /^(?:PRIMARY|UNIQUE|KEY|INDEX|CONSTRAINT|FOREIGN|CHECK|FULLTEXT)$/i;
/** How much of what makes a table is looked at. */
const COLUMNS_CHARACTERS = 2_000;

/** The names of the columns behind the bracket that opens them. */
function columnsIn(definition: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let column = '';
  for (const character of definition) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) break;
    if (character === ',' && depth === 0) {
      names.push(column);
      column = '';
    } else column += character;
  }
  return [...names, column]
    .map((each) => /^\s*["`[]?([\w$]{1,60})/.exec(each)?.[1] ?? '')
    .filter((name) => !NO_COLUMN.test(name));
}

/** The name of a table without quotes and schema. */
export function bareName(name: string): string {
  return name
    .replace(/["`[\]]/g, '')
    .replace(/^.*\./, '')
    .toLowerCase();
}

/** How many tables are looked at. */
const MAX_TABLES = 1_000;

/** The columns of the tables that a text makes, by the table's name, divided by commas: for an `INSERT` that does not name them. */
export function tablesIn(text: string): ReadonlyMap<string, string> {
  const tables = new Map<string, string>();
  for (const match of text.matchAll(CREATE)) {
    const start = match.index + match[0].length;
    const columns = columnsIn(text.slice(start, start + COLUMNS_CHARACTERS));
    tables.set(bareName(match[1] ?? ''), columns.join(','));
    if (tables.size >= MAX_TABLES) break;
  }
  return tables;
}
