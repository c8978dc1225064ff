import { lineEndOf } from '../findings/fixes.js';
import type { Fix, Place } from '../findings/finding.js';
import { offsetsIn, spanOf } from '../findings/position.js';
import type { RepositoryTree } from '../findings/tree.js';
import type { ApiClient } from './model.js';

const TITLE = 'Read the key from `MISTRAL_API_KEY`';

/** One text in quotes, with the word before a key in a header. Linear: anchored, one class each. */
const QUOTED = /^(["'`])(Bearer\s{1,4})?[A-Za-z0-9_-]{20,128}\1$/u;
/** Where a Python file begins to import. Linear: anchored at each line. */
const FIRST_IMPORT = /^(?:import\s|from\s+(?!__future__))/mu;
const IMPORTS_OS = /^import[ \t]+os[ \t]*$/mu;
/** Programs whose environment is not that of Node. Linear: alternatives of words. */
const OTHER_ENVIRONMENT = /\bDeno\.|\bimport\.meta\.env\b|cloudflare:workers/u;

function pythonFixes(place: Place, text: string, bearer: string | undefined): readonly Fix[] {
  const { path, ...span } = place;
  const read = 'os.environ["MISTRAL_API_KEY"]';
  const replacement = bearer === undefined ? read : `"${bearer}" + ${read}`;
  const fix: Fix = { title: TITLE, path, span, replacement };
  if (IMPORTS_OS.test(text)) return [fix];
  const at = FIRST_IMPORT.exec(text)?.index;
  if (at === undefined) return [];
  const line = `import os${lineEndOf(text)}`;
  return [{ title: TITLE, path, span: spanOf(text, at, at), replacement: line }, fix];
}

function javascriptFixes(place: Place, text: string, bearer: string | undefined): readonly Fix[] {
  const { path, ...span } = place;
  if (OTHER_ENVIRONMENT.test(text)) return [];
  const read = 'process.env.MISTRAL_API_KEY';
  const replacement = bearer === undefined ? read : `\`${bearer}\${${read}}\``;
  return [{ title: TITLE, path, span, replacement }];
}

/**
 * The fixes that read a client's key from the environment where it is written out. None where no plain literal
 * stands there, nor for code of a browser, which has no such environment.
 */
export async function keyFixes(
  tree: RepositoryTree,
  { language, browserEvidence }: ApiClient,
  place: Place,
): Promise<readonly Fix[]> {
  const text = (await tree.read(place.path))?.text ?? '';
  const [start, end] = offsetsIn(text)(place) ?? [];
  const [whole, , bearer] = QUOTED.exec(text.slice(start, end)) ?? [];
  if (start === undefined || whole === undefined || browserEvidence !== undefined) return [];
  return language === 'python'
    ? pythonFixes(place, text, bearer)
    : javascriptFixes(place, text, bearer);
}
