import { existsSync } from 'node:fs';
import { cleanTemplates } from './clean/index.js';
import type { Templates } from './samples.js';
import type { Template } from './template.js';

/** The templates whose `<kind>/<category>/<name>` contains the text. */
export async function templatesMatching(text: string): Promise<Templates> {
  const path = new URL('./leaks/index.ts', import.meta.url);
  const leakTemplates: readonly Template[] = existsSync(path)
    ? (await import(path.href)).leakTemplates
    : [];
  const matches = (kind: string) => (template: Template) =>
    `${kind}/${template.category}/${template.name}`.includes(text);
  return {
    leaks: leakTemplates.filter(matches('leaks')),
    clean: cleanTemplates.filter(matches('clean')),
  };
}
