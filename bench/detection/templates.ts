import { cleanTemplates } from './clean/index.js';
import { holdoutClean, holdoutLeaks } from './holdout/index.js';
import { leakTemplates } from './leaks/index.js';
import { secondClean } from './second-holdout/clean/index.js';
import { secondLeaks } from './second-holdout/leaks/index.js';
import { thirdClean } from './third-holdout/clean/index.js';
import { thirdLeaks } from './third-holdout/leaks/index.js';
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

/** A hold-out that is measured only where it is asked for. */
export type LaterHoldout = 'second' | 'third';

const LATER_HOLDOUTS: Readonly<Record<LaterHoldout, Templates>> = {
  second: { leaks: secondLeaks, clean: secondClean },
  third: { leaks: thirdLeaks, clean: thirdClean },
};

/**
 * The same of a later hold-out, whose categories start with its name. Texts beside files have no
 * place in a directory, so they are left out where other programs are given one.
 */
export function laterHoldoutMatching(
  holdout: LaterHoldout,
  { filter, isOwn }: { filter: string; isOwn: boolean },
): Templates {
  const { leaks, clean } = matching(LATER_HOLDOUTS[holdout], filter);
  const fits = ({ surface }: Template): boolean => isOwn || surface === undefined;
  return { leaks: leaks.filter(fits), clean: clean.filter(fits) };
}

function matching({ leaks, clean }: Templates, text: string): Templates {
  const matches = (kind: string) => (template: Template) =>
    `${kind}/${template.category}/${template.name}`.includes(text);
  return { leaks: leaks.filter(matches('leaks')), clean: clean.filter(matches('clean')) };
}
