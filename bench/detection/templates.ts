import { cleanTemplates } from './clean/index.js';
import { holdoutClean, holdoutLeaks } from './holdout/index.js';
import { leakTemplates } from './leaks/index.js';
import type { Templates } from './samples.js';
import type { Template } from './template.js';

/** The templates whose `leaks/<category>/<name>` or `clean/<category>/<name>` contains the text. */
export function templatesMatching(text: string): Templates {
  return matching({ leaks: leakTemplates, clean: cleanTemplates }, text);
}

/** The same of the hold-out, whose categories start with `holdout/`: it is measured apart. */
export function holdoutMatching(text: string): Templates {
  return matching({ leaks: holdoutLeaks, clean: holdoutClean }, text);
}

function matching({ leaks, clean }: Templates, text: string): Templates {
  const matches = (kind: string) => (template: Template) =>
    `${kind}/${template.category}/${template.name}`.includes(text);
  return { leaks: leaks.filter(matches('leaks')), clean: clean.filter(matches('clean')) };
}
