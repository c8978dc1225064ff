import type { Template } from '../template.js';

/**
 * A file that holds no Mistral key: its name among the templates, its path in a repository, its text.
 * `{{json: … }}` in the middle of a word keeps the template from holding 32 letters in a row.
 */
type CleanFile = readonly [name: string, path: string, text: string];

/** The templates of one category. Each text starts on the line below its quote, which is not part of it. */
export function clean(category: string, files: readonly CleanFile[]): readonly Template[] {
  return files.map(([name, path, text]) => ({ category, name, path, text: text.slice(1) }));
}

const MANIFEST = '{ "dependencies": { "@mistralai/mistralai": "^1.7.2", "zod": "^3.24.0" } }\n';

/**
 * As `clean`, in a repository whose manifest names Mistral's SDK: files that do not name Mistral
 * themselves.
 */
export function cleanBesideSdk(category: string, files: readonly CleanFile[]): readonly Template[] {
  const repository = { 'package.json': MANIFEST };
  return clean(category, files).map((template) => ({ ...template, repository }));
}
