import type { RepositoryTree } from '../../../findings/tree.js';
import type { YamlScalar } from '../../../syntax/yaml/tree.js';
import { keyUnitsOf, type KeyStep, type KeyUnit } from '../../../workflows/key-units.js';
import { spanIn, unitLabel } from '../../../workflows/labels.js';
import { isBranchName, pinningOf } from '../../../workflows/pinning.js';
import type { Match, RepositoryRule, RuleMeta } from '../../rule.js';

const meta: RuleMeta = {
  id: 'workflows/unpinned-action-gets-key',
  title: 'An action that others can change gets the Mistral key',
  severity: 'warning',
  confidence: 'high',
  remediation:
    'Pin the action to the full id of a commit: `uses: owner/action@<40 digits> # v1.2.3`. Whoever can move its tag or branch can read the key at the next run. Keep the key out of the `env` of the job.',
};

/** A use of something that its owner can change. */
interface Use {
  readonly uses: YamlScalar;
  readonly isBranch: boolean;
  /** The key is handed to it, and does not only stand in the environment of the job. */
  readonly isDirect: boolean;
}

function useOf(uses: YamlScalar | undefined, isDirect: boolean): readonly Use[] {
  const pinning = uses === undefined ? undefined : pinningOf(uses.text);
  if (uses === undefined || pinning === undefined || pinning === 'pinned') return [];
  const isBranch = pinning === 'branch' && (isDirect || isBranchName(uses.text));
  return [{ uses, isBranch, isDirect }];
}

function stepUses({ step, env, with: inputs, scope }: KeyStep): readonly Use[] {
  if (scope.variables.size === 0 && inputs.length === 0) return [];
  return useOf(step.uses, env.length + inputs.length > 0);
}

const TAIL = '(zizmor tells of every such action: unpinned-uses)';

function directMatch(unit: KeyUnit, { uses, isBranch }: Use): Match {
  const moving = isBranch ? 'a branch' : 'a tag';
  return {
    path: unit.file.path,
    span: spanIn(unit, uses),
    ...(isBranch ? { severity: 'error' } : {}),
    message: `\`${uses.text}\` in ${unitLabel(unit)} gets the key and is named by ${moving}, which its owner can move ${TAIL}`,
    identity: `${unit.job?.id ?? ''} ${uses.text.split('@')[0] ?? ''}`,
  };
}

/** A use in its unit: what every step of a job has is told once for the file. */
interface Inherited {
  readonly unit: KeyUnit;
  readonly use: Use;
}

function inheritedMatches(all: readonly Inherited[]): readonly Match[] {
  const first = all.find(({ use }) => use.isBranch) ?? all[0];
  if (first === undefined) return [];
  const { unit, use } = first;
  const others = all.length === 1 ? '' : ` and ${all.length - 1} more`;
  return [
    {
      path: unit.file.path,
      span: spanIn(unit, use.uses),
      ...(use.isBranch ? { severity: 'error' } : {}),
      message: `\`${use.uses.text}\`${others} can read the key, which every step of ${unitLabel(unit)} has, and is not pinned to a commit ${TAIL}`,
      identity: 'inherited',
      places: all.map((one) => ({ path: unit.file.path, ...spanIn(unit, one.use.uses) })),
    },
  ];
}

/** A job's own uses. Steps of an action get what the jobs that use it hand over: told there. */
function usesOf(unit: KeyUnit): readonly Use[] {
  const called = unit.handed.length > 0 ? useOf(unit.job?.uses, true) : [];
  return [...called, ...unit.steps.flatMap(stepUses)];
}

function matchesIn(units: readonly KeyUnit[]): readonly Match[] {
  const all = units.flatMap((unit) => usesOf(unit).map((use) => ({ unit, use })));
  const direct = all.filter(({ use }) => use.isDirect);
  const inherited = all.filter(({ unit, use }) => !use.isDirect && unit.job !== undefined);
  return [...direct.map(({ unit, use }) => directMatch(unit, use)), ...inheritedMatches(inherited)];
}

async function match(tree: RepositoryTree): Promise<readonly Match[]> {
  const units = await keyUnitsOf(tree);
  const files = new Set(units.map(({ file }) => file));
  return [...files].flatMap((file) => matchesIn(units.filter((unit) => unit.file === file)));
}

export const rule: RepositoryRule = { subject: 'repository', meta, match };
