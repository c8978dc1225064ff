import type { Template } from '../template.js';

/**
 * A text of the second or third hold-out: its name among the templates, its path, what it says, and what is
 * special. `{{json: … }}` in the middle of a word keeps a template from holding 32 letters in a row.
 */
type NamedText = readonly [
  name: string,
  path: string,
  text: string,
  special?: Pick<Template, 'repository' | 'surface'>,
];

/** The templates of one category. Each text starts on the line below its quote, which is not part of it. */
export function texts(category: string, named: readonly NamedText[]): readonly Template[] {
  return named.map(([name, path, text, special]) => {
    return { category, name, path, text: text.slice(1), ...special };
  });
}
