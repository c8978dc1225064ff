import { isForTests, isSecretFile, mayHoldVariables } from '../../../env-schema/env-files.js';
import { isAsidePath } from '../../../env-schema/env-places.js';
import { FIRST_PLACE } from '../../../findings/fixes.js';
import type { RepositoryTree } from '../../../findings/tree.js';
import type { Decision } from '../../../gitignore/matcher.js';
import { ignoreMatcherOf } from '../../../gitignore/of-tree.js';
import { holdingOf } from '../../../ignore-files/secrets-in-file.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'ignore-files/secret-file-tracked',
  title: 'A file for secrets is tracked by git',
  severity: 'error',
  confidence: 'high',
  remediation:
    'Run `git rm --cached` on the file, add it to `.gitignore`, and renew every secret that it held: history still has them.',
};

/** A line of a file, as a span of nothing: what stands on it is secret. */
function lineSpan(line: number): Match['span'] {
  return { ...FIRST_PLACE, startLine: line, endLine: line };
}

/** Undefined for what may be tracked, and for what another rule finds: a file that is ignored, but for what stands in it. */
function matchOf(path: string, text: string, { ignored, by }: Decision): Match | undefined {
  const holding = holdingOf(text);
  switch (holding.kind) {
    case 'encrypted':
    case 'public':
      return undefined;
    case 'waiting':
      return ignored || !isKeptEmpty(path) ? undefined : waitingMatch(path);
    case 'secret': {
      const what = `a value for \`${holding.name}\` that looks real`;
      const although =
        ignored && by !== undefined ? `, although ${by.file}:${by.line} ignores it` : '';
      return {
        path,
        span: lineSpan(holding.line),
        ...(isAsidePath(path) ? { severity: 'notice' } : {}),
        message: `This file is meant for secrets, tracked by git${although}, and holds ${what}`,
      };
    }
  }
}

/** Whether a file should not be tracked even without a secret in it: only what loaders read by its name. */
function isKeptEmpty(path: string): boolean {
  return isSecretFile(path) && !isForTests(path) && !isAsidePath(path);
}

function waitingMatch(path: string): Match {
  const message =
    'This file is meant for secrets and tracked by git; no real secret was seen in it yet';
  return { path, span: lineSpan(1), severity: 'notice', message };
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const matches: Match[] = [];
  for (const { path, kind, tracked } of tree.files) {
    if (kind !== 'file' || !tracked || !(isSecretFile(path) || mayHoldVariables(path))) continue;
    const content = await tree.read(path);
    const decision = (await ignoreMatcherOf(tree)).decide(path, false);
    const found = content && matchOf(path, content.text, decision);
    if (found !== undefined) matches.push(found);
  }
  return matches;
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
