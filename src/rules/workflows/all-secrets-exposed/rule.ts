import type { RepositoryTree } from '../../../findings/tree.js';
import { embeddedIn } from '../../../workflows/embedded.js';
import { valuesOf } from '../../../workflows/expressions.js';
import { unitsOf } from '../../../workflows/key-units.js';
import { spanIn } from '../../../workflows/labels.js';
import type { WorkflowFile } from '../../../workflows/model.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'workflows/all-secrets-exposed',
  title: 'A workflow reads all secrets, the Mistral key among them',
  severity: 'warning',
  confidence: 'high',
  remediation:
    'Read the secrets that the step needs by their names: `${{ secrets.NAME }}`. The runner then loads no others, and nothing that the step runs can see them.',
};

/** All of them as one text, or one whose name is known only when it runs. */
function wholeReads({
  text,
}: WorkflowFile): readonly { start: number; end: number; how: string }[] {
  return embeddedIn(text).flatMap(({ start, end, expression }) => {
    const references = expression === undefined ? [] : valuesOf(expression);
    const whole = references.find(
      ({ path, isComputed }) => path[0] === 'secrets' && (path.length === 1 || isComputed),
    );
    if (whole === undefined) return [];
    const how = whole.isComputed
      ? 'picks a secret by a name that is computed, for which the runner loads them all'
      : 'hands over all secrets at once';
    return [{ start, end, how }];
  });
}

/** Whether the place is a comment of YAML. */
function isCommented({ text }: WorkflowFile, at: number): boolean {
  return /^\s*#/u.test(text.slice(text.lastIndexOf('\n', at) + 1, at + 3));
}

function matchesIn(file: WorkflowFile): readonly Match[] {
  const reads = wholeReads(file).filter(({ start }) => !isCommented(file, start));
  const [first] = reads;
  if (first === undefined) return [];
  return [
    {
      path: file.path,
      span: spanIn({ file }, first),
      message: `This workflow ${first.how}, and the Mistral key is one of them (zizmor: overprovisioned-secrets)`,
      identity: '',
      places: reads.map((read) => ({ path: file.path, ...spanIn({ file }, read) })),
    },
  ];
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const units = await unitsOf(tree);
  if (!units.some(({ isReached, job }) => isReached && job !== undefined)) return [];
  return [...new Set(units.map(({ file }) => file))].flatMap(matchesIn);
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
