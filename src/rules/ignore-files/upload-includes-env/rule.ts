import { posix } from 'node:path';
import { envPlaces, isAsidePath } from '../../../env-schema/env-places.js';
import type { Severity } from '../../../findings/finding.js';
import { appendLines, FIRST_PLACE } from '../../../findings/fixes.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import { uploadsOf, type Upload } from '../../../ignore-files/uploads/uploads.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'ignore-files/upload-includes-env',
  title: 'An upload takes the `.env` along',
  severity: 'warning',
  confidence: 'medium',
  remediation:
    'Add the `.env` lines to the ignore file of the upload: with a file of its own the tool does not read `.gitignore`. In `.gcloudignore` the line `#!include:.gitignore` takes over what git ignores.',
};

/** What each tool does with the files, its level, and the lines that keep dotenv files out of it. */
const TOOLS = {
  gcloud: {
    severity: 'warning',
    does: '`gcloud` uploads it',
    lines: ['.env', '.env.*', '!.env.example'],
  },
  vercel: {
    severity: 'notice',
    does: '`vercel` uploads it with the sources',
    lines: ['.env', '.env.*', '!.env.example'],
  },
  vsce: {
    severity: 'notice',
    does: '`vsce` packs it into the extension',
    lines: ['**/.env', '**/.env.*'],
  },
} as const satisfies Record<
  Upload['tool'],
  { severity: Severity; does: string; lines: readonly string[] }
>;

/** A line that brings dotenv files back. Linear: anchored at each line, one bounded stretch. */
const NEGATES_ENV = /^\s{0,9}!.{0,200}\.env/mu;

function takenBy({ directory, isTaken }: Upload, envs: readonly string[]): readonly string[] {
  const prefix = directory === '.' ? '' : `${directory}/`;
  return envs.filter(
    (path) => path.startsWith(prefix) && isTaken(path.slice(prefix.length)) === true,
  );
}

function matchOf(upload: Upload, taken: readonly string[]): Match {
  const { tool, directory, ignoreFile } = upload;
  const { severity, does, lines } = TOOLS[tool];
  const { path, text } = ignoreFile;
  const [first = '.env', ...others] = taken;
  const target = { title: 'Leave .env out of the upload', path, text };
  // For vsce no later line takes a negation back.
  const isFinal = tool === 'vsce' && NEGATES_ENV.test(text ?? '');
  const more = others.length === 0 ? '' : ` (and ${others.length} more like it)`;
  const why = text === undefined ? `there is no \`${path}\`` : `\`${path}\` does not name it`;
  return {
    path: text === undefined ? posix.join(directory, 'package.json') : path,
    span: FIRST_PLACE,
    severity,
    message: `\`${first}\`${more} goes along: ${does}, since ${why}`,
    identity: tool,
    ...(isFinal ? {} : { fixes: [appendLines(target, lines)] }),
  };
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const places = await envPlaces(tree);
  if (places.length === 0) return [];
  const tracked = new Set(tree.files.map(({ path }) => path));
  const envs = places
    .map(({ directory }) => posix.join(directory, '.env'))
    .filter((path) => !tracked.has(path));
  return (await uploadsOf(tree)).flatMap((upload) => {
    const taken = isAsidePath(upload.ignoreFile.path) ? [] : takenBy(upload, envs);
    return taken.length === 0 ? [] : [matchOf(upload, taken)];
  });
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
