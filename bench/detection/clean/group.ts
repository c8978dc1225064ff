import type { Template } from '../template.js';

/** A file that holds no Mistral key: its name among the templates, its path in a repository, its text. */
type CleanFile = readonly [name: string, path: string, text: string];

/** The templates of one category. Each text starts on the line below its quote, which is not part of it. */
export function clean(category: string, files: readonly CleanFile[]): readonly Template[] {
  return files.map(([name, path, text]) => ({ category, name, path, text: text.slice(1) }));
}
