import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const actionSchema = z.object({
  inputs: z.record(
    z.string(),
    z.object({ description: z.string(), default: z.coerce.string().default('') }),
  ),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

/** The README with the tables between its markers made anew from `action.yml`. */
export async function readmeWithTables(root: string, readme: string): Promise<string> {
  const action = actionSchema.parse(parse(await readFile(join(root, 'action.yml'), 'utf8')));
  const inputs = Object.entries(action.inputs).map(([name, input]) => [
    `\`${name}\``,
    input.default === '' ? '' : `\`${input.default}\``,
    input.description,
  ]);
  const outputs = Object.entries(action.outputs).map(([name, output]) => [
    `\`${name}\``,
    output.description,
  ]);
  const withInputs = between(readme, 'inputs', table(['Input', 'Default', 'Meaning'], inputs));
  return between(withInputs, 'outputs', table(['Output', 'Meaning'], outputs));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(row).join('\n');
}

function row(cells: readonly string[]): string {
  const oneLine = (cell: string) => cell.trim().replace(/\s+/gu, ' ').replaceAll('|', '\\|');
  return `| ${cells.map(oneLine).join(' | ')} |`;
}

function between(text: string, name: string, content: string): string {
  const open = `<!-- ${name} -->`;
  const close = `<!-- /${name} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) {
    throw new Error(`README.md: put ${open} and ${close} where the table of ${name} belongs`);
  }
  return `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`;
}
