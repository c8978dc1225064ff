import type { RepositoryTree } from '../../../findings/tree.js';
import { deploymentIn } from '../../../workflows/deployments.js';
import { keyUnitsOf, type KeyUnit } from '../../../workflows/key-units.js';
import { keyNameOf, spanIn, unitLabel } from '../../../workflows/labels.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'workflows/deploy-without-environment',
  title: 'A deployment has the Mistral key without an environment',
  severity: 'notice',
  confidence: 'medium',
  remediation:
    'Give the job an `environment:` and store the key there: only jobs of that environment then get it, from the branches and after the approvals that its rules name.',
};

function matchesIn(unit: KeyUnit): readonly Match[] {
  const { job } = unit;
  if (job === undefined || job.hasEnvironment || job.uses !== undefined) return [];
  const how = deploymentIn(job);
  if (how === undefined) return [];
  return [
    {
      path: unit.file.path,
      span: spanIn(unit, { start: job.entry.keyStart, end: job.entry.keyStart + job.id.length }),
      message: `${unitLabel(unit)} deploys (${how}) with ${keyNameOf(unit)}, which every workflow of every branch can read as well: the job has no \`environment\` (zizmor, where it is strict: secrets-outside-env)`,
      identity: job.id,
    },
  ];
}

/** One finding for each workflow: its first such job. */
async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const found = (await keyUnitsOf(tree)).flatMap(matchesIn);
  return [...new Set(found.map(({ path }) => path))].flatMap((path) => {
    const all = found.filter((one) => one.path === path);
    return all
      .slice(0, 1)
      .map((first) => ({ ...first, places: all.map((one) => ({ path, ...one.span })) }));
  });
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
