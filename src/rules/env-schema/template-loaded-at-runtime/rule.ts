import { loadedInText } from '../../../env-schema/dotenv/loaded-in-text.js';
import {
  loadedByModule,
  loadedByPython,
  type LoadedFile,
} from '../../../env-schema/dotenv/loaded-files.js';
import { copiedName, isSampleFile } from '../../../env-schema/dotenv/template-paths.js';
import {
  filesOf,
  modulesOf,
  pythonModulesOf,
  surveyOf,
} from '../../../env-schema/survey/survey.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'env-schema/template-loaded-at-runtime',
  title: 'The program loads its template instead of a .env file',
  severity: 'warning',
  confidence: 'high',
  remediation:
    'Load `.env`, which git ignores. A template that is loaded sooner or later gets a real key, and it is tracked.',
};

/** Files that name a template: `.env.local.example`, `sample.env`. Linear: bounded classes. */
const LOADS =
  /env[\w.-]{0,40}(?:example|exemple|ejemplo|beispiel|sample|template|tmpl|tpl)|(?:example|exemple|sample|template)[\w-]{0,20}\.env/u;

/** A template in front of a real file gives defaults, which the other file replaces. */
function isAlone(all: readonly LoadedFile[], one: LoadedFile): boolean {
  return all.every(
    ({ path, loaded }) => path !== one.path || isSampleFile(loaded) || !loaded.includes('env'),
  );
}

function matchOf({ path, loaded, span }: LoadedFile): readonly Match[] {
  if (!isSampleFile(loaded)) return [];
  const replacement = copiedName(loaded);
  return [
    {
      path,
      span,
      message: `\`${loaded}\` is loaded when the program runs: placeholders count as values, and a real key in it is committed`,
      identity: loaded,
      fixes: [{ title: `Load ${replacement}`, path, span, replacement }],
    },
  ];
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const matches: Match[] = [];
  for (const owner of (await surveyOf(tree)).packages) {
    if (!owner.namesMistral) continue;
    const python = await pythonModulesOf(owner, LOADS);
    const loaded = [
      ...modulesOf(owner, ['source', 'settings'], LOADS).flatMap(loadedByModule),
      ...python.flatMap(loadedByPython),
      ...filesOf(owner, 'compose', 'manifest').flatMap(loadedInText),
    ];
    matches.push(...loaded.filter((one) => isAlone(loaded, one)).flatMap(matchOf));
  }
  return matches;
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
