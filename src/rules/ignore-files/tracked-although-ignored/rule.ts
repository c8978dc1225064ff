import { isForTests, isSecretFile } from '../../../env-schema/env-files.js';
import { isAsidePath } from '../../../env-schema/env-places.js';
import { FIRST_PLACE } from '../../../findings/fixes.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import type { Decision } from '../../../gitignore/matcher.js';
import { ignoreMatcherOf } from '../../../gitignore/of-tree.js';
import {
  holdingOf,
  holdsCredential,
  mayHoldCredential,
} from '../../../ignore-files/secrets-in-file.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'ignore-files/tracked-although-ignored',
  title: 'A file for secrets is tracked although `.gitignore` names it',
  severity: 'warning',
  confidence: 'high',
  remediation:
    'Run `git rm --cached` on the file and commit: it stays on disk. Renew every secret that it held: history still has them.',
};

/** What a file that may hold secrets makes of the rule; undefined where it does not, or where another rule has it. */
async function reasonOf(tree: RepositoryTree, path: string): Promise<string | undefined> {
  if (!isSecretFile(path) && !mayHoldCredential(path)) return undefined;
  const content = await tree.read(path);
  if (content === undefined) return undefined;
  if (!isSecretFile(path))
    return holdsCredential(path, content.text) ? 'it holds a credential' : undefined;
  return holdingOf(content.text).kind === 'waiting' && !isForTests(path)
    ? 'what is written into it is committed with the next `git commit -a`'
    : undefined;
}

function matchOf(path: string, by: NonNullable<Decision['by']>, reason: string): Match {
  const line = `\`${by.pattern}\` in ${by.file}:${by.line}`;
  return {
    path,
    span: FIRST_PLACE,
    message: `${line} does not count for this file, since git tracks it already: ${reason}`,
  };
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const matches: Match[] = [];
  for (const { path, kind, tracked } of tree.files) {
    if (kind !== 'file' || !tracked || isAsidePath(path)) continue;
    if (!isSecretFile(path) && !mayHoldCredential(path)) continue;
    const { ignored, by } = (await ignoreMatcherOf(tree)).decide(path, false);
    const reason = ignored && by !== undefined ? await reasonOf(tree, path) : undefined;
    if (by !== undefined && reason !== undefined) matches.push(matchOf(path, by, reason));
  }
  return matches;
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
