import { posix } from 'node:path';
import { scopeAround } from '../../syntax/python/functions.js';
import type { Site } from '../model.js';
import type { Located } from './program/file.js';
import { placeOfNode } from './values/places.js';

/** Files that people try things out in. Linear: anchored at both ends of a name. */
const TRIAL =
  /^(?:tests?|demos?|examples?|playground|sandbox|scratch|try|sample|quickstart|benchmark)(?:[_-].{0,80})?\.py$|[_-](?:tests?|demo|examples?|playground|sample|benchmark)\.py$/iu;

/** The surroundings of a node. */
export function siteOf(located: Located): Site {
  const { file, node } = located;
  const scope = scopeAround(file.module, node);
  const name = scope?.children.find(({ type }) => type === 'VariableName');
  const { surveyed, directory } = file;
  return {
    place: placeOfNode(located),
    language: 'python',
    packageDirectory: directory,
    enclosing: name === undefined ? '' : file.module.textOf(name),
    isAside: surveyed.kind === 'python-aside' || TRIAL.test(posix.basename(surveyed.path)),
    browserEvidence: undefined,
  };
}
