import { posix } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import type { Fix, Span } from '../../../findings/finding.js';
import { appendLines, FIRST_PLACE } from '../../../findings/fixes.js';
import { spanOf } from '../../../findings/position.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import { publishedEnvs, type PublishedEnv } from '../../../ignore-files/npm/published-env.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'ignore-files/package-publishes-env',
  title: '`npm publish` sends `.env` along',
  severity: 'error',
  confidence: 'medium',
  remediation:
    'Add `.env` to `.npmignore`, or `"!**/.env"` to `files`, and look at `npm pack --dry-run`. npm leaves no `.env` out by itself, and does not read `.gitignore` beside a `.npmignore` or `files`.',
};

const EXCEPTIONS = ['!**/.env', '!**/.env.local'];

/** Where the list of `files` stands in a manifest, and where its last entry ends. JSON is YAML with positions. */
function filesList(text: string): { readonly start: number; readonly end: number } | undefined {
  const { contents } = parseDocument(text, { logLevel: 'silent' });
  const list = isMap(contents) ? contents.get('files', true) : undefined;
  if (!isSeq(list) || !Array.isArray(list.range)) return undefined;
  const last = list.items.at(-1);
  const range =
    typeof last === 'object' && last !== null && 'range' in last ? last.range : undefined;
  const end = Array.isArray(range) && typeof range[1] === 'number' ? range[1] : undefined;
  return end === undefined ? undefined : { start: list.range[0], end };
}

function manifestFix(path: string, text: string): Fix | undefined {
  const list = filesList(text);
  if (list === undefined) return undefined;
  const before = text.slice(text.lastIndexOf('\n', list.end) + 1, list.end);
  const indent = /^\s*(?=")/u.exec(before)?.[0];
  const gap =
    indent === undefined || text.slice(list.start, list.end).split('\n').length === 1
      ? ' '
      : `\n${indent}`;
  const replacement = EXCEPTIONS.map((entry) => `,${gap}${JSON.stringify(entry)}`).join('');
  return {
    title: 'Leave .env out of the package',
    path,
    span: spanOf(text, list.end, list.end),
    replacement,
  };
}

async function fixOf(
  tree: RepositoryTree,
  { directory, decides }: PublishedEnv,
): Promise<Fix | undefined> {
  const path = posix.join(directory, decides ?? 'package.json');
  const text = (await tree.read(path))?.text;
  if (decides === undefined) return manifestFix(path, text ?? '');
  const lines = ['.env', '.env.local', '.env.*.local'];
  return appendLines({ title: 'Leave .env out of the package', path, text }, lines);
}

function reasonOf({ decides, manifest }: PublishedEnv, hasOwnFile: boolean): string {
  if (decides === undefined)
    return '`files` takes it, and npm does not read `.gitignore` beside `files`';
  if (decides === '.npmignore')
    return '`.npmignore` does not name it, and npm does not read `.gitignore` beside it';
  const which = manifest.name === undefined ? 'the package' : `\`${manifest.name}\``;
  return hasOwnFile
    ? 'the `.gitignore` of the package does not name it'
    : `npm does not read the \`.gitignore\` above ${which}`;
}

async function spanIn(
  tree: RepositoryTree,
  path: string,
  decides: PublishedEnv['decides'],
): Promise<Span> {
  const text = (await tree.read(path))?.text ?? '';
  const list = decides === undefined ? filesList(text) : undefined;
  if (list === undefined) return FIRST_PLACE;
  const { startLine } = spanOf(text, list.start, list.start);
  return { ...FIRST_PLACE, startLine, endLine: startLine };
}

async function matchOf(tree: RepositoryTree, published: PublishedEnv): Promise<Match> {
  const { directory, decides, paths, evidence, isPublic, manifest } = published;
  const deciding = posix.join(directory, decides ?? 'package.json');
  const hasOwnFile = tree.files.some(({ path }) => path === deciding);
  const path = hasOwnFile ? deciding : posix.join(directory, 'package.json');
  const [first = '.env', ...others] = paths.map((one) => posix.join(directory, one));
  const more = others.length === 0 ? '' : ` (and ${others.length} more like it)`;
  const fix = await fixOf(tree, published);
  return {
    path,
    span: await spanIn(tree, path, decides),
    ...(evidence === 'manifest' || isPublic ? { severity: 'warning' } : {}),
    message: `\`${first}\`${more} would be published with ${manifest.name ?? 'the package'}: ${reasonOf(published, hasOwnFile)}`,
    identity: 'published .env',
    ...(fix === undefined ? {} : { fixes: [fix] }),
  };
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  return Promise.all((await publishedEnvs(tree)).map((one) => matchOf(tree, one)));
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
