import type { Fix, Span } from '../../../findings/finding.js';
import { appendLines, FIRST_PLACE } from '../../../findings/fixes.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import {
  copiedEnvs,
  isKeyTakenByName,
  type CopiedEnv,
} from '../../../ignore-files/docker/copied-env.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'ignore-files/docker-context-includes-env',
  title: 'A Docker image takes the `.env` of who builds it',
  severity: 'warning',
  confidence: 'medium',
  remediation:
    'Add `**/.env`, `**/.env.local` and `**/.env.*.local` to the `.dockerignore` of the build context: it does not read `.gitignore`, and `.env` alone covers its root only. Give the container its key when it runs.',
};

/** They leave public files such as a tracked `.env.production`, which a build may need, in the context. */
const LINES = ['**/.env', '**/.env.local', '**/.env.*.local'];

function lineSpan(line: number): Span {
  return { ...FIRST_PLACE, startLine: line, endLine: line };
}

function fixOf({ path, text }: CopiedEnv['ignoreFile']): Fix {
  return appendLines({ title: 'Keep .env files out of the image', path, text }, LINES);
}

function reasonOf({ ignoreFile, context }: CopiedEnv): string {
  const where = context === '.' ? 'the root' : `\`${context}\``;
  if (ignoreFile.text === undefined)
    return `there is no \`.dockerignore\` in ${where}, the build context`;
  return `\`${ignoreFile.path}\` does not exclude it`;
}

function matchOf(first: CopiedEnv, all: readonly CopiedEnv[]): Match {
  const [taken = '.env', ...others] = [...new Set(all.flatMap((one) => one.taken))];
  const more = others.length === 0 ? '' : ` (and ${others.length} more like it)`;
  const where = first.isInImage ? 'the image' : 'a layer of an earlier stage';
  const isMendable = all.every(({ isNamed }) => !isNamed);
  return {
    path: first.dockerfile,
    span: lineSpan(first.line),
    ...(first.isInImage ? {} : { severity: 'notice' }),
    message: `\`${first.shown.slice(0, 120)}\` takes \`${taken}\`${more} into ${where}: ${reasonOf(first)}`,
    identity: first.ignoreFile.path,
    places: all.map(({ dockerfile, line }) => ({ path: dockerfile, ...lineSpan(line) })),
    ...(isMendable ? { fixes: [fixOf(first.ignoreFile)] } : {}),
  };
}

/** One finding for each ignore file: one edit mends them all. */
async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const byIgnoreFile = new Map<string, CopiedEnv[]>();
  for (const one of await copiedEnvs(tree)) {
    if (isKeyTakenByName(one)) continue;
    const { path } = one.ignoreFile;
    byIgnoreFile.set(path, [...(byIgnoreFile.get(path) ?? []), one]);
  }
  return [...byIgnoreFile.values()].flatMap((all) => {
    const first = all.find(({ isInImage }) => isInImage) ?? all[0];
    return first === undefined ? [] : [matchOf(first, all)];
  });
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
