import { sourceFile, type SourceFile } from '../../../env-schema/source/source-file.js';
import { filesOf } from '../../../env-schema/survey/survey.js';
import { parseModule } from '../../../syntax/module.js';
import type { UsedInPackage } from '../used.js';

/** Names of keys, as a variable and in camel case. Linear: bounded classes behind fixed words. */
const KEY =
  /(?:MISTRAL|CODESTRAL|VOXTRAL)\w{0,40}(?:KEY|TOKEN|SECRET)|(?:KEY|TOKEN|SECRET)_MISTRAL|(?:[mM]istral|[cC]odestral)\w{0,20}(?:Key|Token|Secret)/u;
/** What can show one. Linear: alternatives without repetition. */
const OUTLET =
  /console|log|json\(|send\(|Error\(|Response\(|searchParams|stdout|body\s?=|[?&]\w{1,20}=\$/u;

/** The files of a package that may show a key: those that use the API, and those that name a key beside an outlet. */
export function keyFiles({ owner, program, files }: UsedInPackage): readonly SourceFile[] {
  const known = new Set(files.map(({ module }) => module.path));
  const others = filesOf(owner, 'source', 'aside').filter(
    ({ path, namesMistral, content: { text } }) =>
      namesMistral && !known.has(path) && KEY.test(text) && OUTLET.test(text),
  );
  const parsed = others.flatMap(({ path, content }) => {
    const module = parseModule(path, content);
    return module === undefined ? [] : [sourceFile(module, program.links)];
  });
  return [...files, ...parsed];
}
