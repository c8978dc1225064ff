import { posix } from 'node:path';
import { isEnvTemplate, isPlainEnvName } from '../../../env-schema/env-files.js';
import { envPlaces, isAsidePath, type EnvPlace } from '../../../env-schema/env-places.js';
import { appendLines, FIRST_PLACE } from '../../../findings/fixes.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import { IGNORE_FILE_NAME } from '../../../gitignore/matcher.js';
import { ignoreMatcherOf } from '../../../gitignore/of-tree.js';
import { KEY_FILE_ENTRIES, neededKeyEntries } from '../../../ignore-files/key-files.js';
import { holdingOf } from '../../../ignore-files/secrets-in-file.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'ignore-files/recommended-entries',
  title: '`.gitignore` leaves out other files for secrets',
  severity: 'notice',
  confidence: 'medium',
  remediation:
    'Add the lines that the finding names. `.env.*` covers every environment at once; what is behind it stays tracked.',
};

/** Dotenv files that the usual tools read beside `.env`. The security guide names the first; the others are forgotten most often. */
const NAMES = ['.env.local', '.env.production', '.env.production.local'] as const;

/** More exceptions than that are worse to read than the names themselves. */
const MAX_EXCEPTIONS = 6;

/** What would be committed although `.env` beside it would not. */
interface Gap {
  readonly place: EnvPlace;
  readonly names: readonly string[];
}

async function gapsOf(tree: RepositoryTree): Promise<readonly Gap[]> {
  const matcher = await ignoreMatcherOf(tree);
  const tracked = new Set(
    tree.files.filter(({ path }) => !isAsidePath(path)).map(({ path }) => posix.basename(path)),
  );
  const expected = NAMES.filter((name) => !tracked.has(name));
  return (await envPlaces(tree)).flatMap((place) => {
    const decide = (name: string) => matcher.decide(posix.join(place.directory, name), false);
    // Where `.env` itself would be committed, that is the finding.
    if (!decide('.env').ignored) return [];
    const names = expected.filter((name) => {
      const { ignored, by } = decide(name);
      return !ignored && by === undefined;
    });
    return names.length === 0 ? [] : [{ place, names }];
  });
}

/**
 * Names that stay tracked on purpose: templates, and files for one environment without anything secret. Never one
 * for secrets of a single machine: bringing `.env.local` back for the sake of a sample would open the gap for
 * everybody.
 */
async function keptNames(tree: RepositoryTree): Promise<readonly string[]> {
  const names = new Set(['.env.example']);
  for (const { path, kind, tracked } of tree.files) {
    const name = posix.basename(path);
    if (kind !== 'file' || isAsidePath(path) || !isPlainEnvName(name)) continue;
    const isPublic = tracked && !name.split('.').includes('local') && !(await isSecret(tree, path));
    if (isEnvTemplate(path) || isPublic) names.add(name);
  }
  return [...names];
}

async function isSecret(tree: RepositoryTree, path: string): Promise<boolean> {
  const content = await tree.read(path);
  return content !== undefined && holdingOf(content.text).kind === 'secret';
}

/** `.env.*` with what stays tracked behind it, or the bare names. */
async function envLines(
  tree: RepositoryTree,
  names: readonly string[],
): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const kept = await keptNames(tree);
  if (kept.length > MAX_EXCEPTIONS) return ['.env.local', '.env.*.local', '.env.production'];
  return ['.env.*', ...kept.map((name) => `!${name}`)];
}

async function keyLines(tree: RepositoryTree): Promise<readonly string[]> {
  const matcher = await ignoreMatcherOf(tree);
  const missing = KEY_FILE_ENTRIES.filter(({ sample }) => !matcher.decide(sample, false).ignored);
  if (missing.length === 0) return [];
  const needed = await neededKeyEntries(tree);
  return missing.filter(({ entry }) => needed.has(entry)).map(({ entry }) => entry);
}

function sentence(items: readonly string[]): string {
  return items.map((item) => `\`${item}\``).join(', ');
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const root = tree.files.find(({ path }) => path === IGNORE_FILE_NAME);
  const content = root?.kind === 'file' ? await tree.read(IGNORE_FILE_NAME) : undefined;
  // Without a file at the root somebody decides for each package.
  if (content === undefined || (await envPlaces(tree)).length === 0) return [];
  const gaps = await gapsOf(tree);
  const names = NAMES.filter((name) => gaps.some((gap) => gap.names.includes(name)));
  const keys = await keyLines(tree);
  const lines = [...(await envLines(tree, names)), ...keys];
  if (lines.length === 0) return [];
  const target = { title: 'Ignore the other files for secrets', path: IGNORE_FILE_NAME };
  return [
    {
      path: IGNORE_FILE_NAME,
      span: FIRST_PLACE,
      message: `${sentence([...names, ...keys])} would be committed. Add the lines ${sentence(lines)}`,
      identity: 'recommended',
      places: gaps.map(({ place }) => ({ path: place.because, ...FIRST_PLACE })),
      fixes: [appendLines({ ...target, text: content.text }, lines)],
    },
  ];
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
