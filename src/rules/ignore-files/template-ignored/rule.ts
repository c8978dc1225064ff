import { posix } from 'node:path';
import { isEnvTemplate } from '../../../env-schema/env-files.js';
import { envPlaces, type EnvPlace } from '../../../env-schema/env-places.js';
import type { Fix } from '../../../findings/finding.js';
import { FIRST_PLACE, insertLines } from '../../../findings/fixes.js';
import type { RepositoryTree, TreeFile } from '../../../findings/tree.js';
import { ignoreMatcherOf } from '../../../gitignore/of-tree.js';
import { misplacedLinesOf } from '../../../ignore-files/negations.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'ignore-files/template-ignored',
  title: '`.gitignore` keeps the template of `.env` out too',
  severity: 'notice',
  confidence: 'high',
  remediation:
    'Add `!.env.example` behind the line, and commit a template with the names of the variables and no values.',
};

const TEMPLATE = '.env.example';

/** Patterns that are about dotenv files, or about all hidden files. Linear: literal alternatives. */
const ABOUT_ENV = /\.env|^\.\*$/u;

/** A line that ignores templates, and the places that it keeps without one. */
interface Swallowed {
  readonly file: string;
  readonly line: number;
  readonly pattern: string;
  readonly places: readonly EnvPlace[];
}

function isRelated(one: string, other: string): boolean {
  const isIn = (inner: string, outer: string): boolean =>
    outer === '.' || inner === outer || inner.startsWith(`${outer}/`);
  return isIn(one, other) || isIn(other, one);
}

/** Also under names that the other rules do not take for one: `example.env`, `.env-sample`. */
function isTemplate(path: string): boolean {
  const name = posix.basename(path);
  return isEnvTemplate(path) || (/env/iu.test(name) && /example|sample|template/iu.test(name));
}

/** A `.env` that is tracked shows the variables as well, on purpose or not. */
function showsVariables({ path, tracked }: TreeFile): boolean {
  return isTemplate(path) || (tracked && posix.basename(path) === '.env');
}

/** The lines that ignore the template of a place that has none. Misplaced negations are the finding of another rule. */
async function swallowing(tree: RepositoryTree): Promise<readonly Swallowed[]> {
  const matcher = await ignoreMatcherOf(tree);
  const misplaced = new Set((await misplacedLinesOf(tree)).map(({ path }) => path));
  const templates = tree.files.filter(showsVariables).map(({ path }) => posix.dirname(path));
  const found = new Map<string, Swallowed>();
  for (const place of await envPlaces(tree)) {
    if (templates.some((directory) => isRelated(directory, place.directory))) continue;
    const { ignored, by } = matcher.decide(posix.join(place.directory, TEMPLATE), false);
    if (!ignored || by === undefined || misplaced.has(by.file) || !ABOUT_ENV.test(by.pattern))
      continue;
    const key = `${by.file}:${by.line}`;
    found.set(key, { ...by, places: [...(found.get(key)?.places ?? []), place] });
  }
  return [...found.values()];
}

async function fixOf(tree: RepositoryTree, { file, line }: Swallowed): Promise<Fix> {
  const text = (await tree.read(file))?.text ?? '';
  const title = `Keep \`${TEMPLATE}\` out of what is ignored`;
  return insertLines({ title, path: file, text }, line, [`!${TEMPLATE}`]);
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const found = await swallowing(tree);
  return Promise.all(
    found.map(async (one) => ({
      path: one.file,
      span: { ...FIRST_PLACE, startLine: one.line, endLine: one.line },
      message: `\`${one.pattern}\` ignores \`${TEMPLATE}\` too: no template can be committed, so nobody sees which variables ${one.places[0]?.because ?? 'the project'} needs`,
      identity: one.pattern,
      places: one.places.map(({ because }) => ({ path: because, ...FIRST_PLACE })),
      fixes: [await fixOf(tree, one)],
    })),
  );
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
