import type { RepositoryTree } from '../../../findings/tree.js';
import { unitsOf, type KeyUnit } from '../../../workflows/key-units.js';
import { spanIn, unitLabel } from '../../../workflows/labels.js';
import { localPath } from '../../../workflows/names.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'workflows/key-inherited',
  title: 'A called workflow inherits the Mistral key',
  severity: 'warning',
  confidence: 'high',
  remediation:
    'Hand over by name what the called workflow needs: `secrets: { DEPLOY_TOKEN: ${{ secrets.DEPLOY_TOKEN }} }`. `inherit` gives it every secret that this repository and its organisation have.',
};

/** A called workflow with an environment of its own gets the secrets of that one by `inherit` alone. */
function needsInherit(path: string, units: readonly KeyUnit[]): boolean {
  return units.some(({ file, job }) => file.path === path && job?.hasEnvironment === true);
}

function matchOf(unit: KeyUnit, units: readonly KeyUnit[]): Match | undefined {
  const { job } = unit;
  if (job?.uses === undefined || !('kind' in job.secrets) || job.secrets.text !== 'inherit')
    return undefined;
  const local = localPath(job.uses.text);
  if (local !== undefined && needsInherit(local, units)) return undefined;
  const isRead = units.some(({ file, isReached }) => file.path === local && isReached);
  const whose = local === undefined ? 'of another repository' : 'of this repository';
  const use = isRead ? 'all secrets and not the Mistral key alone' : 'the Mistral key as well';
  return {
    path: unit.file.path,
    span: spanIn(unit, job.secrets),
    ...(local === undefined ? {} : { severity: 'notice' }),
    message: `${unitLabel(unit)} gives a workflow ${whose} ${use}: \`secrets: inherit\` (zizmor: secrets-inherit)`,
    identity: job.uses.text.split('@')[0] ?? '',
  };
}

/** One finding for each workflow: the worst of its calls. */
async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const units = await unitsOf(tree);
  if (!units.some(({ isReached }) => isReached)) return [];
  const byPath = new Map<string, Match[]>();
  for (const unit of units) {
    const found = matchOf(unit, units);
    if (found !== undefined) byPath.set(found.path, [...(byPath.get(found.path) ?? []), found]);
  }
  return [...byPath.values()].flatMap((all) => {
    const worst = all.find(({ severity }) => severity === undefined) ?? all[0];
    if (worst === undefined) return [];
    return [{ ...worst, places: all.map(({ path, span }) => ({ path, ...span })) }];
  });
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
