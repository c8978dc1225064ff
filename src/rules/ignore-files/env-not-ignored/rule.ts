import { posix } from 'node:path';
import { envPlaces, type EnvPlace } from '../../../env-schema/env-places.js';
import { isEnvTemplate, isPlainEnvName } from '../../../env-schema/env-files.js';
import type { Fix } from '../../../findings/finding.js';
import { appendLines, FIRST_PLACE } from '../../../findings/fixes.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import { IGNORE_FILE_NAME, ignoreMatcher } from '../../../gitignore/matcher.js';
import { ignoreFilesOf, ignoreMatcherOf, ignorePathIn } from '../../../gitignore/of-tree.js';
import { deadLinesOf, withLinesMended } from '../../../ignore-files/dead-lines.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'ignore-files/env-not-ignored',
  title: 'Nothing keeps `.env` out of git',
  severity: 'warning',
  confidence: 'high',
  remediation:
    'Add `.env`, `.env.*` and, behind them, `!.env.example` to `.gitignore`. `git check-ignore -v .env` then names the line.',
};

/**
 * Places where nothing is meant to ignore a `.env`. Where a line is meant to and does not, or brings it
 * back, that line is the finding of another rule; so is a `.env` that is tracked already.
 */
async function unprotectedPlaces(tree: RepositoryTree): Promise<readonly EnvPlace[]> {
  const places = await envPlaces(tree);
  if (places.length === 0) return [];
  const matcher = await ignoreMatcherOf(tree);
  const meant = ignoreMatcher(withLinesMended(await ignoreFilesOf(tree), await deadLinesOf(tree)));
  const tracked = new Set(tree.files.filter((file) => file.tracked).map(({ path }) => path));
  return places.filter(({ directory }) => {
    const path = posix.join(directory, '.env');
    const { ignored, by } = matcher.decide(path, false);
    const isExplained = by !== undefined || meant.decide(path, false).ignored;
    return !ignored && !isExplained && !tracked.has(path);
  });
}

/** Adds to the root's file, which also covers what lies below, or makes it. */
function fixOf(tree: RepositoryTree, text: string | undefined): Fix {
  const templates = tree.files
    .filter(({ path }) => isEnvTemplate(path))
    .map(({ path }) => posix.basename(path));
  const kept = [...new Set(['.env.example', ...templates.filter(isPlainEnvName)])];
  const target = { title: 'Ignore .env files', path: IGNORE_FILE_NAME, text };
  return appendLines(target, ['.env', '.env.*', ...kept.map((name) => `!${name}`)]);
}

function isLink(tree: RepositoryTree, path: string): boolean {
  return tree.files.some((file) => file.path === path && file.kind === 'symlink');
}

function reasonOf(tree: RepositoryTree, { directory }: EnvPlace): string {
  const path = ignorePathIn(directory);
  if (isLink(tree, path)) return `${path} is a symbolic link, which git does not read`;
  return 'no line of any `.gitignore` matches it';
}

function messageOf(tree: RepositoryTree, found: readonly EnvPlace[], first: EnvPlace): string {
  const path = posix.join(first.directory, '.env');
  const others = found.length === 1 ? '' : ` (and ${found.length - 1} more like it)`;
  return `\`${path}\`${others} would be committed by \`git add\`: ${reasonOf(tree, first)}; ${first.because} says that it is used`;
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const found = await unprotectedPlaces(tree);
  const [first] = found;
  if (first === undefined) return [];
  const root = tree.files.find(({ path }) => path === IGNORE_FILE_NAME);
  const content = root?.kind === 'file' ? await tree.read(IGNORE_FILE_NAME) : undefined;
  const isMendable = root === undefined || content !== undefined;
  return [
    {
      path: content === undefined ? first.because : IGNORE_FILE_NAME,
      span: FIRST_PLACE,
      message: messageOf(tree, found, first),
      identity: '.env',
      places: found.map(({ because }) => ({ path: because, ...FIRST_PLACE })),
      ...(isMendable ? { fixes: [fixOf(tree, content?.text)] } : {}),
    },
  ];
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
