import { cleanTemplates } from './clean/index.js';
import { leakTemplates } from './leaks/index.js';
import type { Templates } from './samples.js';
import type { Template } from './template.js';

/** The templates whose `leaks/<category>/<name>` or `clean/<category>/<name>` contains the text. */
export function templatesMatching(text: string): Templates {
  const matches = (kind: string) => (template: Template) =>
    `${kind}/${template.category}/${template.name}`.includes(text);
  return {
    leaks: leakTemplates.filter(matches('leaks')),
    clean: cleanTemplates.filter(matches('clean')),
  };
}
