import type { Template } from '../template.js';

/** A file that holds a Mistral key: its name among the templates, its path, its text, and what is special. */
type LeakingFile = readonly [
  name: string,
  path: string,
  text: string,
  special?: Pick<Template, 'outOfScope' | 'repository'>,
];

/** The templates of one category. Each text starts on the line below its quote, which is not part of it. */
export function leaks(category: string, files: readonly LeakingFile[]): readonly Template[] {
  return files.map(([name, path, text, special]) => {
    return { category, name, path, text: text.slice(1), ...special };
  });
}
