import { importInto } from '../fast-import.js';

/** How the generated repository looks: about as large as a product's after some years. */
const SHAPE = { files: 3_000, filesInDirectory: 30, linesInFile: 60 } as const;
const COMMITS = 18_000;
/** Every so many commits one is a merge, as a history of pull requests has them. */
const MERGE_EVERY = 10;

/** Makes a repository with a long history, the same at every call, packed by git as a clone is. */
export async function makeRepository(path: string, commits = COMMITS): Promise<void> {
  await importInto(path, commitsUpTo(commits));
}

function* commitsUpTo(count: number): Iterable<string> {
  for (let number = 0; number < count; number += 1) yield commit(number);
}

function commit(number: number): string {
  const who = `Ada <ada@example.com> ${String(1_500_000_000 + number * 600)} +0000`;
  const message = `Change number ${String(number)}`;
  const merge = number % MERGE_EVERY === 0 && number > 1 ? `merge :${String(number - 1)}\n` : '';
  const from = number === 0 ? '' : `from :${String(number)}\n`;
  return (
    `commit refs/heads/main\nmark :${String(number + 1)}\ncommitter ${who}\n` +
    `data ${String(message.length)}\n${message}\n${from}${merge}${changes(number)}\n`
  );
}

/** Two files of a commit; the first brings all of them. */
function changes(number: number): string {
  if (number === 0)
    return Array.from({ length: SHAPE.files }, (_, file) => change(file, 0)).join('');
  return [number * 7, number * 131].map((file) => change(file % SHAPE.files, number)).join('');
}

function change(file: number, version: number): string {
  const directory = Math.floor(file / SHAPE.filesInDirectory);
  const path = `packages/p${String(directory % 10)}/d${String(directory)}/f${String(file)}.ts`;
  const text = Array.from({ length: SHAPE.linesInFile }, (_, line) =>
    line === version % SHAPE.linesInFile
      ? `export const changed = ${String(version)};\n`
      : `export const value${String(line)} = compute(${String(file)}, ${String(line)});\n`,
  ).join('');
  return `M 100644 inline ${path}\ndata ${String(text.length)}\n${text}\n`;
}
