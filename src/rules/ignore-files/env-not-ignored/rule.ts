import { posix } from 'node:path';
import { envPlaces, type EnvPlace } from '../../../env-schema/env-places.js';
import { isEnvTemplate } from '../../../env-schema/env-files.js';
import type { Fix, Span } from '../../../findings/finding.js';
import { spanOf } from '../../../findings/position.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import {
  IGNORE_FILE_NAME,
  ignoreFile,
  ignoreMatcher,
  type Decision,
  type IgnoreMatcher,
} from '../../../gitignore/matcher.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'ignore-files/env-not-ignored',
  title: 'Nothing keeps `.env` out of git',
  severity: 'warning',
  confidence: 'high',
  remediation:
    'Add `.env`, `.env.*` and, behind them, `!.env.example` to `.gitignore`. `git check-ignore -v .env` then names the line.',
};

/** A place where a `.env` would be committed. */
interface Unprotected {
  readonly place: EnvPlace;
  /** The negated line that brings `.env` back, where one does. */
  readonly by: Decision['by'];
}

const FIRST_LINE: Span = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

/** git reads no `.gitignore` that is a symbolic link, and a clone has none that is not tracked. */
async function matcherOf(tree: RepositoryTree): Promise<IgnoreMatcher> {
  const paths = tree.files
    .filter(({ path, kind }) => kind === 'file' && posix.basename(path) === IGNORE_FILE_NAME)
    .map(({ path }) => path);
  const files = await Promise.all(
    paths.map(async (path) => {
      const content = await tree.read(path);
      return content === undefined ? [] : [ignoreFile(path, content.bytes)];
    }),
  );
  return ignoreMatcher(files.flat());
}

async function unprotectedPlaces(tree: RepositoryTree): Promise<readonly Unprotected[]> {
  const places = await envPlaces(tree);
  if (places.length === 0) return [];
  const matcher = await matcherOf(tree);
  const tracked = new Set(tree.files.filter((file) => file.tracked).map(({ path }) => path));
  return places.flatMap((place) => {
    const path = posix.join(place.directory, '.env');
    const { ignored, by } = matcher.decide(path, false);
    // A `.env` that is tracked already is the finding of another rule.
    return ignored || tracked.has(path) ? [] : [{ place, by }];
  });
}

/** Appends to the root's file, which also covers what lies below. Not where a line brings `.env` back. */
function fixOf(tree: RepositoryTree, text: string): Fix {
  const templates = tree.files
    .filter(({ path }) => isEnvTemplate(path))
    .map(({ path }) => posix.basename(path));
  const kept = [
    ...new Set(['.env.example', ...templates.filter((name) => name.startsWith('.env.'))]),
  ];
  const lines = ['.env', '.env.*', ...kept.map((name) => `!${name}`)];
  return {
    title: 'Ignore .env files',
    path: IGNORE_FILE_NAME,
    span: spanOf(text, text.length, text.length),
    replacement: `${text === '' || text.endsWith('\n') ? '' : '\n'}${lines.join('\n')}\n`,
  };
}

function reasonOf(tree: RepositoryTree, { place, by }: Unprotected): string {
  if (by !== undefined) return `\`${by.pattern}\` in ${by.file}:${by.line} brings it back`;
  const path = posix.join(place.directory, IGNORE_FILE_NAME);
  const isLink = tree.files.some((file) => file.path === path && file.kind === 'symlink');
  if (isLink) return `${path} is a symbolic link, which git does not read`;
  return 'no line of any `.gitignore` matches it';
}

function messageOf(
  tree: RepositoryTree,
  found: readonly Unprotected[],
  first: Unprotected,
): string {
  const path = posix.join(first.place.directory, '.env');
  const others = found.length === 1 ? '' : ` (and ${found.length - 1} more like it)`;
  return `\`${path}\`${others} would be committed by \`git add\`: ${reasonOf(tree, first)}; ${first.place.because} says that it is used`;
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const found = await unprotectedPlaces(tree);
  const [first] = found;
  if (first === undefined) return [];
  const root = tree.files.find(({ path }) => path === IGNORE_FILE_NAME);
  const content = root?.kind === 'file' ? await tree.read(IGNORE_FILE_NAME) : undefined;
  const isMendable = content !== undefined && found.every(({ by }) => by === undefined);
  const path = first.by?.file ?? (content === undefined ? first.place.because : IGNORE_FILE_NAME);
  const line = first.by?.line ?? 1;
  return [
    {
      path,
      span: { ...FIRST_LINE, startLine: line, endLine: line },
      message: messageOf(tree, found, first),
      identity: '.env',
      places: found.map(({ place }) => ({ path: place.because, ...FIRST_LINE })),
      ...(isMendable ? { fixes: [fixOf(tree, content.text)] } : {}),
    },
  ];
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
