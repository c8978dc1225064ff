import { isSecretFile } from '../../../env-schema/env-files.js';
import { assignments, isSecretName, looksReal } from '../../../env-schema/env-values.js';
import type { Content } from '../../../findings/document.js';
import type { RepositoryTree } from '../../../findings/tree.js';
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
  return { startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
}

/** Undefined for a file that dotenvx encrypted: it is meant to be tracked. */
function matchOf(path: string, content: Content): Match | undefined {
  const variables = assignments(content.text);
  const found = variables.find(({ name, value }) => isSecretName(name) && looksReal(value));
  if (found === undefined) {
    if (variables.some(({ value }) => value.startsWith('encrypted:'))) return undefined;
    return {
      path,
      span: lineSpan(1),
      severity: 'notice',
      message:
        'This file is meant for secrets and tracked by git; no real secret was seen in it yet',
    };
  }
  const what = `a value for \`${found.name}\` that looks real`;
  return {
    path,
    span: lineSpan(found.line),
    message: `This file is meant for secrets, tracked by git, and holds ${what}`,
  };
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const matches: Match[] = [];
  for (const { path, kind, tracked } of tree.files) {
    if (kind !== 'file' || !tracked || !isSecretFile(path)) continue;
    const content = await tree.read(path);
    const found = content && matchOf(path, content);
    if (found !== undefined) matches.push(found);
  }
  return matches;
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
