import { posix } from 'node:path';
import type { Site } from '../model.js';
import type { Located } from './program/file.js';
import { placeOfNode } from './values/places.js';

/** Files that people try things out in. Linear: anchored at both ends of a name. */
const TRIAL =
  /^(?:tests?|demos?|examples?|playground|sandbox|scratch|try|sample|quickstart|benchmark)(?:[_-].{0,80})?\.py$|[_-](?:tests?|demo|examples?|playground|sample|benchmark)\.py$/iu;

const NAMED = new Set(['FunctionDefinition', 'ClassDefinition']);

/**
 * The names of the functions and classes around a node, the outermost first: `Assistant.reply`. What a function takes
 * counts as inside of it: routes differ by their functions, and not by the annotations of those.
 */
function enclosingName({ file: { module }, node }: Located): string {
  const names: string[] = [];
  for (let at = module.parentOf(node); at !== undefined; at = module.parentOf(at)) {
    const name = at.children.find(({ type }) => type === 'VariableName');
    if (name !== undefined && NAMED.has(at.type)) names.unshift(module.textOf(name));
  }
  return names.join('.');
}

/** The surroundings of a node. */
export function siteOf(located: Located): Site {
  const { surveyed, directory } = located.file;
  return {
    place: placeOfNode(located),
    language: 'python',
    packageDirectory: directory,
    enclosing: enclosingName(located),
    isAside: surveyed.kind === 'python-aside' || TRIAL.test(posix.basename(surveyed.path)),
    browserEvidence: undefined,
  };
}
